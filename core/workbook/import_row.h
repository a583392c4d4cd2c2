// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"
#include "domain/roster_spec.h"
#include "import/csv_reader.h"

#include <optional>

namespace yice
{

enum class RowAction { Add, Update, Unchanged, Blocked };

/// One row of the sheet and what would happen to it.
struct ImportRow {
    CsvRow cells;
    RowAction action = RowAction::Blocked;
    std::optional<Record> record;
    EntryId entry;
    RegionMatch new_region;
    int warnings = 0;

    bool adds_place() const { return new_region.kind == RegionMatch::Kind::NewBelow; }
};

} // namespace yice
