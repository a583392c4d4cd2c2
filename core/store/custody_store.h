// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace yice::store
{

/// What a copy says of itself, so that a list of copies need not count them.
struct CopyStamp {
    QDateTime made_at;
    bool automatic = false;
    qint64 entries = 0;
    QString change_stamp;
};

/// The id that a workbook shares with all its copies; empty in files of before there was one.
Result<QString> workbook_id(db::Connection& connection);
/// Gives it one, unless it has one.
Status give_workbook_id(db::Connection& connection);

Status write_copy_stamp(db::Connection& connection, const CopyStamp& stamp);
/// Nothing: the file was not made as a copy.
Result<std::optional<CopyStamp>> read_copy_stamp(db::Connection& connection);
/// The copy becomes a workbook of its own again.
Status clear_copy_stamp(db::Connection& connection);

/// A text that changes with everything that is worth a backup.
Result<QString> change_stamp(db::Connection& connection);
/// Entries of all rosters. Works in files of every version.
Result<qint64> count_entries(db::Connection& connection);
/// "name count" of every table, in order: two files with the same are the same size row by row.
Result<QStringList> count_tables(db::Connection& connection);
/// Whether `copy` holds nothing that `connection` never had: the newest of its imports and of its
/// steps of plans is known here.
Result<bool> knows_all_of(db::Connection& connection, db::Connection& copy);

/// When something was written last; invalid: never.
Result<QDateTime> last_change(db::Connection& connection);

/// wal, delete …
Result<QString> journal_mode(db::Connection& connection);
Result<int> schema_version(db::Connection& connection);

struct Access {
    QDateTime at; ///< UTC
    QString what; ///< show, export
    QString detail;
};
/// Newest first.
Result<std::vector<Access>> read_accesses(db::Connection& connection);

struct PlanChange {
    QString plan_id;
    QString what;
    QDateTime at; ///< UTC
};
/// Newest first, of every plan.
Result<std::vector<PlanChange>> read_plan_changes(db::Connection& connection);

} // namespace yice::store
