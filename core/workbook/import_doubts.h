// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/imports.h"
#include "workbook/merge.h"

namespace yice
{

/// Numbers that are ten times, or a tenth of, what the row itself had before.
void note_odd_numbers(const RosterSpec& spec, const store::StoredEntry& known, const Merged& merged,
                      int line, Findings& findings);

/// A number that was somebody else's so far.
void note_other_name(const RosterSpec& spec, const store::StoredEntry& known, const Record& row,
                     Findings& findings);

/// For a full sheet: lists what is registered and open in its area but not in it, and takes down
/// what is to be closed when that was accepted.
Status find_gone(WorkbookState& state, Preparation& preparation);

} // namespace yice
