// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace yice::ui
{

// Short lists of a plan as lines that a person can type, one entry a line. Reading gives nothing
// and the first line that is not understood in `fault`.

/// 2023-12-31 8000 来源
QString milestone_lines(const std::vector<DatedValue>& milestones);
std::optional<std::vector<DatedValue>> read_milestone_lines(const QString& text, QString& fault);

/// 梨树县 1200
QString part_lines(const std::vector<PartTarget>& parts);
/// Milestones of parts that are there already stay with them.
std::optional<std::vector<PartTarget>>
read_part_lines(const QString& text, const std::vector<PartTarget>& known, QString& fault);

/// facility.beds 120 2025Q2
QString addition_lines(const std::vector<Addition>& additions);
std::optional<std::vector<Addition>> read_addition_lines(const QString& text, QString& fault);

/// 市卫健委 市民政局 2023-10-01. Notes of units that are there already stay with them.
QString unit_lines(const std::vector<UnitChange>& units);
std::optional<std::vector<UnitChange>>
read_unit_lines(const QString& text, const std::vector<UnitChange>& known, QString& fault);

/// ltc_insured 长期护理保险参保人数 人 市医保局; "+人次" adds up over time. English names of
/// figures that are there already stay with them.
QString figure_lines(const std::vector<FigureSpec>& figures);
std::optional<std::vector<FigureSpec>>
read_figure_lines(const QString& text, const std::vector<FigureSpec>& known, QString& fault);

/// 市民政局、市财政局
QString joined_units(const QStringList& units);
QStringList read_units(const QString& text);

} // namespace yice::ui
