// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"

#include <vector>

namespace yice::ui
{

/// A part of the form of an entry.
struct EntrySection {
    QString id;
    QString title;
    std::vector<const FieldSpec*> fields;
};

/// The fields of a roster in the order of its form: what the entry is, what changes from quarter to
/// quarter, its other numbers, what holds or not, and the rest. Small parts join the rest; what
/// follows from other fields is in none.
std::vector<EntrySection> entry_sections(const RosterSpec& spec);

} // namespace yice::ui
