// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/plan.h"

namespace yice
{

/// Whether a plan that was read can be used: everything that it names is there, and it does not
/// contradict itself. Words of conditions that were written as labels become ids. Unreadable with
/// every fault.
Status check_plan(Plan& plan, const QString& subject);

/// The same of one measure, as if it stood in the plan.
Status check_measure(MeasureSpec& measure, const Plan& plan, const QString& subject);

} // namespace yice
