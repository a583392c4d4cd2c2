// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"
#include "domain/rule.h"
#include "outlook/budget.h"

#include <optional>

namespace yice
{

/// District: 区, and development zones, whose costs the city shares. County: 县 and 市
/// (county-level cities). None for a place above them, such as the city itself.
std::optional<PlaceClass> place_class(const RegionTree& regions, RegionId region);

/// Takes away what a facility may not be paid beside another subsidy.
void apply_no_double(const BudgetInput& input, const Rule& rule, Budget& budget);
/// Says of every line who pays for it.
void split_costs(const BudgetInput& input, const std::vector<const Rule*>& rules, Budget& budget);

} // namespace yice
