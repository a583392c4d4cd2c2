// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "store/roster_store.h"
#include "workbook/entry_matcher.h"
#include "workbook/merge.h"

#include <memory>

namespace yice
{

struct WorkbookState;

/// Writes the rows of one import inside a transaction that the caller has begun and commits. Counts
/// into `batch` what was really added, updated and left alone.
class BatchWriter
{
public:
    BatchWriter(WorkbookState& state, const RosterSpec& spec, Batch& batch);

    /// Keeps the file and makes the batch. The register may have changed since the preview, so the
    /// rows are matched again.
    Status begin(const QByteArray& bytes, const std::vector<ImportRow>& rows);
    Status write(const ImportRow& row);
    /// Closes an entry that a full sheet no longer has.
    Status close(EntryId entry);
    /// Keeps the findings and the counts.
    Status end(const Findings& findings);

private:
    Status add_place(const ImportRow& row, Record& record);
    Result<EntryId> write_identity(const Known& known, const Merged& merged, RowAction action);

    WorkbookState& state_;
    const RosterSpec& spec_;
    Batch& batch_;
    store::RosterStore roster_;
    std::unique_ptr<EntryMatcher> matcher_;
};

} // namespace yice
