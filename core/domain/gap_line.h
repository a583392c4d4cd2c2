// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"

#include <optional>

namespace yice
{

/// What is still missing of an indicator's target, and how fast it would have to come.
struct GapLine {
    Indicator indicator;
    Assessment assessment;
    int quarters_left = 0;                   ///< whole ones after the period up to the last day
    std::optional<double> missing;           ///< in the indicator's unit; above 0
    std::optional<double> missing_numerator; ///< of a ratio, at today's denominator
    QString numerator_unit;
    std::optional<double> needed_per_quarter; ///< in the indicator's unit
    std::optional<double> pace_per_quarter;   ///< of the last quarters, by their trend
};

} // namespace yice
