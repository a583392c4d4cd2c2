// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"

#include <optional>
#include <vector>

namespace yice
{

/// The sorts of places that "every …" of a plan may mean. Finer than the levels of the division
/// table: a plan tells streets from townships.
enum class PlaceKind { City, County, Zone, Town, Street, Township, Village, Community };

/// Streets are what is called 街道, and what the division table numbers 001 to 099 within the
/// county.
bool is_of_kind(const Region& region, PlaceKind kind);
/// Where such places stand in the tree.
RegionLevel level_of_kind(PlaceKind kind);

/// Every place of one of the kinds in `region`, itself included, in code order.
std::vector<RegionId> places_of_kinds(const RegionTree& tree, RegionId region,
                                      const std::vector<PlaceKind>& kinds);

QString place_kind_code(PlaceKind kind); ///< street, township …: what plan files say
std::optional<PlaceKind> place_kind_of_code(const QString& code);
QString place_kind_label(PlaceKind kind); ///< for people: 街道 …

} // namespace yice
