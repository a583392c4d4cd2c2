// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry_history.h"
#include "domain/region.h"

namespace yice
{

/// A value as people read it, places by their path; missing as "—". Identity numbers are masked.
QString history_value(const FieldSpec& field, const Value& value, const RegionTree& regions);
/// For programs: words and flags by their ids, places by their path, identity numbers masked.
QString plain_value(const FieldSpec& field, const Value& value, const RegionTree& regions);
/// "床位总数 100 → 120" of every field that is not as in the version before; of a first version
/// "床位总数 100" of every field that is filled in.
QStringList changes_since(const RosterSpec& spec, const EntryVersion* before,
                          const EntryVersion& version, const RegionTree& regions);
/// "机构台账.csv, line 12", "typed in", "no longer known".
QString source_text(const EntryVersion& version);

} // namespace yice
