// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/near_names.h"
#include "store/roster_store.h"
#include "workbook/imports.h"
#include "workbook/key_matcher.h"
#include "workbook/merge.h"

#include <memory>

namespace yice
{

/// Finds what each readable row of a preparation means to the register: which entry, whether it
/// adds, updates or changes nothing, and what is odd about that.
class RowMatcher
{
public:
    RowMatcher(WorkbookState& state, Preparation& result, OnStep on_step);

    Status match();

private:
    Status match_edits();
    Status note_taken_keys();
    Status find_by_name();
    Status find_by_key();
    Status use_masked_number(ImportRow& row, size_t index);
    void sort_by_key(const std::vector<QString>& keys);
    void note_duplicate(ImportRow& row, int first_line);
    void decide();
    Status compare();
    Status compare_some(store::RosterStore& roster, size_t begin, size_t end);
    void compare_row(ImportRow& row, const store::StoredEntry* known);
    Status load_keys();
    void note_taken_key(const store::StoredEntry& known, const Record& record, Findings& findings);
    void look_for_namesakes(const ImportRow& row, const Record& record);
    void find_duplicates();

    WorkbookState& state_;
    Preparation& result_;
    OnStep on_step_;
    std::vector<EntryId> meant_;        ///< by row
    QHash<int, QStringList> elsewhere_; ///< by line: where the same name is registered
    std::unique_ptr<KeyMatcher> keys_;
    NearNames near_names_;
    std::vector<std::pair<size_t, QString>> new_keys_; ///< of edits: row and the key it would have
};

} // namespace yice
