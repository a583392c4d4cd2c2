// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/check_rows.h"
#include "workbook/imports.h"

namespace yice
{

/// Makes the preparation of one import, step by step: the sheet, the columns, each row by itself,
/// each row against the register. Writes nothing.
class Preparer
{
public:
    Preparer(WorkbookState& state, const ImportRequest& request, OnStep on_step);

    /// Reads the file first.
    Result<Preparation> prepare();
    /// Of bytes that were read before.
    Result<Preparation> prepare(const QByteArray& bytes);

    Result<Preparation> prepare(const EntryEdit& edit);
    Result<Preparation> prepare(const std::vector<EntryEdit>& edits);

private:
    void start_edit(const RosterSpec& spec, const Period& period);
    Status add_edited_rows();
    void mark_typed_cells();
    void forget_standing_findings();
    Status look_at_rows(const QHash<QString, QString>& fixed);
    Status check_rows(const QHash<QString, QString>& fixed);
    void with_context(const QHash<QString, QString>& fixed,
                      const std::function<void(const CheckContext&)>& work);
    bool take(size_t index, CheckedRow&& checked);
    void skip_rows();
    void count();

    WorkbookState& state_;
    OnStep on_step_;
    Preparation result_;
    std::vector<CsvRow> standing_; ///< of many edits: the rows as they are known
    int blocking_ = 0;             ///< findings about rows that block
    QHash<QString, int> of_rule_;  ///< findings about rows that do not block
    bool cancelled_ = false;
};

/// The edits of a blocked preparation without the cells that block; these are noted in `left_out`
/// as accepted. Every call takes at least one cell away.
std::vector<EntryEdit> without_bad_cells(const Preparation& preparation, Findings& left_out);

/// Changes with every batch that is written or taken back.
Result<QString> register_stamp(WorkbookState& state);

} // namespace yice
