// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"

#include <vector>

namespace yice
{

/// Where the course of the last eight quarters leads. The slope is the median of the slopes between
/// all pairs of quarters (Theil 1950, Sen 1968), so up to 29 % of odd quarters do not move it; the
/// band is the middle half of those slopes. Nothing is forecast from fewer than four quarters.
///
/// `readings` oldest first, one a quarter, gaps allowed; `percent` keeps the forecast in 0–100.
Forecast forecast(const std::vector<Reading>& readings, std::optional<double> target,
                  std::optional<QDate> due, Comparator comparator, bool percent);

} // namespace yice
