// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "ui/widgets/text_table.h"

#include <vector>

namespace yice::ui
{

/// The content of one table of the plan page: columns, rows, and the id behind each row (empty for
/// a line that only says the chapter).
struct PlanTable {
    std::vector<TextTable::Column> columns;
    std::vector<QStringList> rows;
    QStringList ids;
};

PlanTable indicator_table(const Plan& plan);
PlanTable task_table(const Plan& plan, QDate day);
PlanTable rule_table(const Plan& plan);
PlanTable measure_table(const Plan& plan);
/// Every sentence that something of the plan comes from, in the order of the document.
PlanTable source_table(const Plan& plan);
/// What `plans` demand, side by side.
PlanTable compare_table(const std::vector<const Plan*>& plans);

} // namespace yice::ui
