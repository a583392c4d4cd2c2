// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/build_report.h"

namespace yice
{

/// The parts of the report, each appended to `report`. Numbering of tables and charts runs through
/// `Counter`.
struct Counter {
    int tables = 0;
    int charts = 0;
};

/// A number in a table, or the dash of a missing one.
QString cell(std::optional<double> value, const QString& unit);
/// For narrow columns and lists.
QString short_name(const Indicator& indicator);

void add_summary(Report& report, const ReportInput& input);
void add_completion(Report& report, const ReportInput& input, Counter& counter);
void add_highlights(Report& report, const ReportInput& input);
void add_problems(Report& report, const ReportInput& input);
void add_next_steps(Report& report, const ReportInput& input);

} // namespace yice
