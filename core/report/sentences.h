// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"
#include "domain/region.h"

#include <QString>

#include <optional>

namespace yice
{

/// The sentences of a report, each written from numbers. The comparative word follows the sign, so
/// that nothing ever "rises by −2"; a missing number gives an empty text.

/// 较上季度提高1.1个百分点 · 较上季度减少12张 · 与上季度持平
QString change_text(std::optional<double> change, const QString& unit);
/// 高于序时进度1.2个百分点 · 低于序时进度165张 · 与序时进度持平
QString expected_text(std::optional<double> value, std::optional<double> expected,
                      const QString& unit);
/// 距目标还差312张护理型床位 · 距目标还差1.2个百分点 · 已达到目标
QString gap_text(const Indicator& indicator, const Assessment& assessment);
/// 51.3% · 8,412张 · 无数据
QString value_text(std::optional<double> value, const QString& unit);
/// 2025年9月末
QString day_text(QDate last_day);
/// 全市, 全县, 全区
QString whole_text(const Region& region);
/// 养老机构护理型床位占比51.3%，较上季度提高1.1个百分点，高于序时进度1.2个百分点。
QString indicator_sentence(const Indicator& indicator, const Assessment& assessment);
/// 按近两年的趋势，预计2025年四季度达到目标。
QString forecast_sentence(const Indicator& indicator, const Assessment& assessment);
/// 10项主要指标中，5项已完成，2项达到序时进度 …
QString counts_sentence(const std::vector<Assessment>& assessments, QDate last_day);

/// How many more units of the numerator a ratio needs at today's denominator; nothing for others.
std::optional<double> missing_numerator(const Indicator& indicator, const Assessment& assessment);

/// Whether a ratio counts nursing beds, so that its gap can be said in beds.
bool counts_nursing_beds(const Indicator& indicator);
/// 一是, 二是 … 十一是: what stands before the n-th sentence of a list, from 1.
QString ordinal_text(int number);

/// Parts joined by the language's comma, empty ones left out, with a full stop and the room that
/// the language leaves behind it.
QString sentence(const QStringList& parts);

} // namespace yice
