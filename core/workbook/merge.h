// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"
#include "domain/roster_spec.h"
#include "store/roster_store.h"
#include "workbook/import_row.h"

namespace yice
{

/// What the register will hold after a row: the known values, overlaid with what the row says.
struct Merged {
    Record record;
    bool identity_changed = false;
    bool state_changed = false;
};

/// What a new entry has where its sheet says nothing. Answers which fields it filled in.
std::vector<size_t> fill_defaults(const RosterSpec& spec, Record& record);

/// `known` is the registered entry, null for a new one. A missing value never erases a known one. A
/// place that contains the known place does not replace it, and a spelling that folds to the known
/// name does not either. When a younger state is registered, the row is of an older period: what
/// identifies the entry stays as the newest sheet says.
Merged merge(const RosterSpec& spec, const RegionTree& tree, const store::StoredEntry* known,
             const Record& row);

/// What was emptied in the form, which no blank cell of a sheet does, and what was typed into the
/// table: it is meant as it stands there, whatever else is known. `given` is what the row says.
void obey_form(const RosterSpec& spec, const ImportRow& row, const Record& given,
               const store::StoredEntry* known, Merged& merged);

/// Values that a merge combines can break a rule that the row alone did not: old nursing beds and
/// new, fewer beds.
void check_merged(const RosterSpec& spec, const Record& merged, const Record& row,
                  Findings& findings);

/// Kind and place are not kept by quarter: a change counts for every quarter, which is worth a
/// look.
void note_changed_identity(const RosterSpec& spec, const RegionTree& tree,
                           const store::StoredEntry& known, const Merged& merged, int line,
                           Findings& findings);

/// What writing the merged row as of `day` does.
RowAction action_for(const RosterSpec& spec, const store::StoredEntry* known, const Merged& merged,
                     QDate day);

} // namespace yice
