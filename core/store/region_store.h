// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"
#include "domain/region.h"

namespace yice::store
{

Status insert_regions(db::Connection& connection, const std::vector<Region>& regions);
/// An own place below a known one. Returns the one that is there already when the name is known.
/// A place that `batch` adds is taken back with it.
Result<RegionId> insert_own_region(db::Connection& connection, const Region& region,
                                   BatchId batch = {});
/// Takes an own place out that nothing lies in; what brings it back is kept for `step`. Answers
/// whether it could be.
Result<bool> remove_own_region(db::Connection& connection, RegionId id, StepId step);
Result<RegionTree> read_regions(db::Connection& connection);

} // namespace yice::store
