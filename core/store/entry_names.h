// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "db/statement.h"
#include "domain/roster_spec.h"

#include <vector>

namespace yice::store
{

/// What an entry is called and where it is, without any of its states.
struct EntryName {
    EntryId id;
    QString name;
    QString aliases; ///< as the sheet lists them
    QString code;    ///< its credit code
    RegionId region;
};

/// Every entry of a roster whose place is part of its identity, in the order of the ids.
Result<std::vector<EntryName>> read_entry_names(db::Connection& connection, const RosterSpec& spec);

/// The entries of exactly this name, at most `most`. Looks at every row: names are no key.
Result<std::vector<EntryId>> find_entries(db::Connection& connection, const RosterSpec& spec,
                                          const QString& name, int most);

} // namespace yice::store
