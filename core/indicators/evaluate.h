// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"
#include "domain/region.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace yice
{

/// One measure as it was counted, place by place, at one time. Rosters give values at the places
/// where their entries lie; typed-in figures at whatever place they were given for.
struct MeasureTable {
    QHash<RegionId, Measured> by_region;
    /// A roster: a place that sent it in but has none of the counted things has 0 of them; a place
    /// that sent nothing has no data. False for figures, which are given or not.
    bool from_roster = false;
    /// The places from which the roster holds any entry at all.
    QSet<RegionId> present;
    /// The places that did not, for which a typed-in number stands in.
    QSet<RegionId> typed;
};

/// Gives the table of a measure; the caller knows the period.
using MeasureSource = std::function<const MeasureTable&(const QString& measure)>;

/// The sum of a measure over `region` and everything below it. A figure given for a place itself
/// wins over the sum of its parts.
Measured roll_up(const MeasureTable& table, const RegionTree& tree, RegionId region);

/// The value of an indicator for one region, or why there is none. `at_start` is what an Increase
/// counts from.
Reading evaluate(const Indicator& indicator, const RegionTree& tree, RegionId region,
                 const Period& period, const MeasureSource& source,
                 const std::optional<double>& at_start = std::nullopt);

/// The months of a quarter as one reading: the smallest of those that have a value, with all of
/// them told. While a month has no data, it has a value only if one that has is below the target.
Reading worst_month(const std::vector<Reading>& months, const Indicator& indicator,
                    const Period& period);

} // namespace yice
