// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "domain/assessment.h"
#include "domain/task_line.h"

namespace yice
{

/// Where a task stands at the end of the period: red when its last day is over and it is not done;
/// yellow when its unit says so, or when less is done than `slightly_behind_from` of the straight
/// line from the plan's start to the last day; blue when it is due in the period or the next.
/// A task without a last day is red never and blue never.
TaskRating rate_task(const Task& task, const std::optional<TaskProgress>& progress,
                     const Period& period, QDate plan_start, const Cutoffs& cutoffs);

} // namespace yice
