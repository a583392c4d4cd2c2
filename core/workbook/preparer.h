// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/near_names.h"
#include "store/roster_store.h"
#include "workbook/imports.h"

namespace yice
{

class EntryMatcher;

/// Makes the preparation of one import, step by step: the sheet, the columns, each row by itself,
/// each row against the register. Writes nothing.
class Preparer
{
public:
    Preparer(WorkbookState& state, const ImportRequest& request, OnStep on_step)
        : state_(state), request_(request), on_step_(std::move(on_step))
    {
    }

    Result<Preparation> prepare();

private:
    Status read_sheet();
    Result<CsvTable> read_table();
    Result<CsvTable> read_excel();
    Status find_period();
    void map_sheet();
    Status check_rows();
    Status match_rows();
    Status match_row(store::RosterStore& roster, EntryMatcher& matcher, ImportRow& row);
    void drop_duplicates();
    void count();

    WorkbookState& state_;
    const ImportRequest& request_;
    OnStep on_step_;
    Preparation result_;
    QHash<QString, QString> fixed_;
    NearNames near_names_;
};

} // namespace yice
