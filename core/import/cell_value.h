// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"
#include "domain/roster_spec.h"

#include <QString>

#include <optional>

namespace yice
{

/// What one cell says. `bad` names the rule it breaks (type_number, type_date, …); a cell that says
/// "nothing" (empty, 无, 未知, /, —, 价格面议) is a missing value and not bad.
struct CellValue {
    Value value;
    QString bad;
    bool changed = false; ///< read in another form than written: worth a look in the preview
};

/// Reads a cell as the field's type; regions are left as text.
CellValue read_cell(const FieldSpec& field, const QString& cell);

/// Narrow, trimmed, without the apostrophe that makes Excel keep a text and the ="…" around one.
QString plain_cell(const QString& cell);
/// 300, 1,200, ３００, 300张, 约300, 1.2万: a number and what stands behind it.
std::optional<double> read_number(const QString& text, const QString& unit);
/// 1938/10/28, 2025年底, 2025年12月底前, 199810, 1938-10-28, 1938.10.28, 1938年10月28日, 19381028,
/// 2021年9月, 2021-09 (first day) and Excel serial days from 1900-03-01 to 2149.
std::optional<QDate> read_date(const QString& text);
/// A day by which something is due: a month or a year alone is its last day.
std::optional<QDate> read_deadline(const QString& text);
/// 是 否 有 无 √ × 1 0 Y N true false 已 未 …
std::optional<bool> read_flag(const QString& text);
/// Whether the cell is one of the ways to say that there is no value.
bool says_nothing(const QString& text);

} // namespace yice
