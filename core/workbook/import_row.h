// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"
#include "domain/roster_spec.h"
#include "import/csv_reader.h"

#include <memory>

namespace yice
{

enum class RowAction { Add, Update, Unchanged, Blocked, Skipped };

/// One row of the sheet and what would happen to it. There may be a million of them: only what the
/// sheet said is kept.
struct ImportRow {
    CsvRow cells;
    RowAction action = RowAction::Blocked;
    bool readable = false;                         ///< nothing about the row by itself blocks
    EntryId entry;                                 ///< the registered one that it means
    std::vector<std::pair<int, Value>> values;     ///< field (index into the spec) and what it says
    std::vector<int> cleared;                      ///< fields that were emptied in the form
    std::vector<int> typed;                        ///< fields that were written in the table
    std::shared_ptr<const RegionMatch> new_region; ///< a village that is added with the row

    bool adds_place() const { return new_region != nullptr; }
    /// A value per field of the spec.
    Record record(const RosterSpec& spec) const
    {
        Record whole;
        whole.line = cells.line;
        whole.values.resize(spec.fields.size());
        fill(whole);
        return whole;
    }
    /// The same into a record that holds nothing, and out of it again: for a million rows.
    void fill(Record& record) const
    {
        record.line = cells.line;
        for (const auto& [field, value] : values) {
            record.values[static_cast<size_t>(field)] = value;
        }
    }
    void empty(Record& record) const
    {
        for (const auto& [field, value] : values) {
            record.values[static_cast<size_t>(field)] = {};
        }
    }
};

} // namespace yice
