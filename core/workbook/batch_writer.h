// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "store/roster_writer.h"
#include "workbook/import_row.h"

#include <QHash>

#include <future>
#include <memory>

namespace yice
{

struct WorkbookState;

/// Writes the rows of one import inside a transaction that the caller has begun and commits. Counts
/// into `batch` what was really added, updated and left alone.
class BatchWriter
{
public:
    /// `fields_used`: by field, whether some row says something about it.
    BatchWriter(WorkbookState& state, const RosterSpec& spec, Batch& batch,
                const std::vector<bool>& fields_used);

    /// Makes the batch. `bytes` of the file are packed on another core meanwhile; empty: none.
    Status begin(const QByteArray& bytes);
    /// Rows in the order in which they are to be written; those that write nothing are counted.
    Status write(const std::vector<ImportRow>& rows, const std::vector<int>& order, size_t begin,
                 size_t end);
    /// Closes entries that a full sheet no longer has.
    Status close(const std::vector<EntryId>& entries);
    /// Keeps the file, the findings and the counts.
    Status end(const Findings& findings);

private:
    struct Packed {
        QString hash;
        QByteArray compressed;
    };

    Status add_place(const ImportRow& row, Record& record);
    Status add(const ImportRow& row);
    Status update(const ImportRow& row, const store::StoredEntry& known);
    QString key_of(const Record& record) const;
    /// An edit in the form is told by its entry and the fields it changed.
    void note_edit(EntryId entry, const Record* before, const Record& after);

    WorkbookState& state_;
    const RosterSpec& spec_;
    Batch& batch_;
    store::RosterStore roster_;
    std::vector<bool> fields_used_;
    Record scratch_; ///< of a new entry
    std::unique_ptr<store::RosterWriter> writer_;
    QHash<QString, qint64> new_places_; ///< "parent/name" → id
    qint64 size_ = 0;
    std::future<Packed> packed_;
};

} // namespace yice
