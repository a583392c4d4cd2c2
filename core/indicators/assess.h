// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"

#include <vector>

namespace yice
{

/// When the target of an indicator is due, seen from `period`: its date, or the end of the period's
/// year for a yearly duty.
std::optional<QDate> due_date(const Indicator& indicator, const Period& period);

/// The value expected on `day`: on the straight line from the baseline through the milestones to
/// the target; the target itself from the deadline on, or always where the plan says 保持. Nothing
/// without a baseline or deadline, before the baseline, or for a number that every place must have.
std::optional<double> expected_on(const Indicator& indicator,
                                  const std::optional<DatedValue>& baseline,
                                  std::optional<QDate> due, QDate day);

/// Judges the last of `readings` (oldest first, one a quarter up to the period asked for). Readings
/// of a part of the plan's region have no target where the plan's is a total (`whole` false).
Assessment assess(const Indicator& indicator, const std::vector<Reading>& readings, bool whole,
                  const Cutoffs& cutoffs);

} // namespace yice
