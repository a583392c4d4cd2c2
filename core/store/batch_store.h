// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"
#include "domain/batch.h"

#include <QByteArray>
#include <vector>

namespace yice::store
{

/// Keeps the bytes (packed by qCompress) once, however often the same file is imported; returns the
/// row's number.
Result<qint64> keep_source_file(db::Connection& connection, const QString& sha256, qint64 size,
                                const QByteArray& compressed);
Status set_source_file(db::Connection& connection, BatchId batch, qint64 source_file);
Result<QByteArray> read_source_file(db::Connection& connection, BatchId batch);

/// Also puts it at the end of the journal.
Result<BatchId> insert_batch(db::Connection& connection, const Batch& batch);
/// The counts and what it was about, once they are known.
Status finish_batch(db::Connection& connection, const Batch& batch);
Status insert_findings(db::Connection& connection, BatchId batch, const Findings& findings);
Result<Findings> read_findings(db::Connection& connection, BatchId batch);
/// Newest first.
Result<std::vector<Batch>> read_batches(db::Connection& connection);
Result<Batch> read_batch(db::Connection& connection, BatchId id);
/// A text that changes with everything that is written, taken back or done again.
Result<QString> batches_stamp(db::Connection& connection);
/// It, not its step in the journal. `when` invalid: it stands again.
Status mark_undone(db::Connection& connection, BatchId id, const QDateTime& when, int kept);
/// A time as the database keeps it.
QDateTime utc_time(const QString& text);

} // namespace yice::store
