// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/chart_spec.h"
#include "domain/plan.h"
#include "domain/region.h"

#include <vector>

namespace yice
{

/// One indicator in a part of a region: what it is now, and its quarters up to now.
struct PartCourse {
    Assessment assessment;
    std::vector<Reading> course;
};

/// The parts beside each other, the best first; those without a value stand at the end.
RankingSpec ranking_of(const Indicator& indicator, const Assessment& whole,
                       const std::vector<Assessment>& parts, const RegionTree& regions);

/// From the baseline to today by what each part added, and on to the target. Of a ratio a part adds
/// what its numerator grew beyond its denominator at the ratio of the start, which adds up exactly.
/// What cannot be told by part (a printed baseline, months, minima) is one step, and said.
/// Parts beyond `most_parts` are put together, the smallest first.
WaterfallSpec waterfall_of(const Indicator& indicator, const PartCourse& whole,
                           const std::vector<PartCourse>& parts, const RegionTree& regions,
                           size_t most_parts = 8);

/// The course of each part on one scale, in the order of the regions.
MultiplesSpec multiples_of(const Indicator& indicator, const std::vector<PartCourse>& parts,
                           const RegionTree& regions);

/// Every indicator of the plan that has a value or a target.
BulletSpec bullets_of(const Plan& plan, const std::vector<Assessment>& assessments);

} // namespace yice
