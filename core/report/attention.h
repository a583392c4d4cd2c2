// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "domain/region.h"

namespace yice
{

/// In which order a director wants to hear of trouble: 0 is none.
int urgency(Standing standing);

/// What is the matter with an indicator: its name, its value and how that compares with what is
/// expected by now.
QString attention_text(const Indicator& indicator, const Assessment& assessment);

/// What holds it back, told from the parts of the region: which month, how many of what is counted
/// are missing, and where most of them. `unit` is that of the numerator. Sets `place`.
QString reason_text(const Indicator& indicator, const Assessment& assessment,
                    const std::vector<Assessment>& parts, const RegionTree& regions,
                    const QString& unit, RegionId& place);

/// How many of the numerator are missing for what is expected by now (the target where nothing is),
/// at today's denominator. Nothing for what is no ratio, or is not behind.
std::optional<double> shortfall(const Indicator& indicator, double demanded,
                                const Reading& reading);

} // namespace yice
