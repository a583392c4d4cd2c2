// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/roster_query.h"

namespace yice
{

struct WorkbookState;

/// The query with everything that the database does not know worked out: what the filter row says,
/// which places are meant, and which names sound like what is searched for.
Result<RosterQuery> resolved(WorkbookState& state, const RosterSpec& spec, const RosterQuery& query,
                             const OnStep& on_step = {});

/// What a cell has to say, field by field, for its text to contain `text`.
std::vector<ColumnFilter> cells_containing(const WorkbookState& state, const RosterSpec& spec,
                                           const QStringList& fields, const QString& text);

/// Counts by place added up to the parts of a region; what lies in none of them stays by itself.
QHash<QString, int> by_part(const RegionTree& regions, RegionId region,
                            const QHash<QString, int>& counts);

} // namespace yice
