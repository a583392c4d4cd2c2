// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "domain/report_page.h"
#include "domain/task_line.h"

#include <QString>

#include <vector>

namespace yice
{

/// What the printed list of key tasks is made from.
struct TaskListInput {
    QString subject; ///< the plan whose tasks they are, or the place
    Period period;
    std::vector<UnitTasks> units;
};

/// 重点任务清单: for each unit a sentence that counts and a table, to be handed to that unit.
Report build_task_list(const TaskListInput& input);

} // namespace yice
