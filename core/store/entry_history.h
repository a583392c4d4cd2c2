// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "domain/entry_history.h"

namespace yice::store
{

/// Every version of an entry that a standing batch wrote. NotFound when there is no such entry.
Result<EntryHistory> read_history(db::Connection& connection, const RosterSpec& spec,
                                  EntryId entry);

} // namespace yice::store
