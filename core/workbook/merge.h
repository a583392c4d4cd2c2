// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"
#include "domain/roster_spec.h"
#include "store/roster_store.h"
#include "workbook/import_row.h"

#include <optional>

namespace yice
{

/// What the register will hold after a row: the known values, overlaid with what the row says.
struct Merged {
    Record record;
    bool identity_changed = false;
    bool state_changed = false;
};

/// `known` holds identity and carried state of an existing entry, nothing for a new one. A missing
/// value never erases a known one. A place that contains the known place does not replace it, and a
/// spelling that folds to the known name does not either. A `superseded` row is of an older period
/// than what is registered: what identifies the entry stays as the newest sheet says.
Merged merge(const RosterSpec& spec, const RegionTree& tree, const std::optional<Record>& known,
             const Record& row, bool superseded = false);

/// Values that a merge combines can break a rule that the row alone did not: old nursing beds and
/// new, fewer beds.
void check_merged(const RosterSpec& spec, const Record& merged, const Record& row,
                  Findings& findings);

/// What the register knows of an entry; read through one store by the preview and by the writing.
struct Known {
    EntryId id;
    std::optional<Record> record; ///< identity and the state carried to the day
    std::optional<Record> identity;
    std::optional<Record> state; ///< carried state fields
    bool state_is_of_day = false;
    bool superseded = false; ///< a younger state is registered already
};

/// Kind and place are not kept by quarter: a change counts for every quarter, which is worth a
/// look.
void note_changed_identity(const RosterSpec& spec, const RegionTree& tree, const Known& known,
                           const Merged& merged, int line, Findings& findings);

Result<Known> look_up(store::RosterStore& roster, const RosterSpec& spec, EntryId id, QDate day);

RowAction action_for(const Known& known, const Merged& merged);

} // namespace yice
