// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

namespace yice::db
{

enum class Access { ReadOnly, ReadWrite, Create };

/// Where the file lies decides how it is journalled: WAL is unsafe on network drives and slow to
/// make durable on removable ones.
enum class Journal { Wal, Rollback };

/// One SQLite connection of one thread. Closing checkpoints the write-ahead log back, so that the
/// file alone is the whole database. Not copyable; not to be used from another thread.
class Connection
{
public:
    /// Opens `path` and sets the pragmas every connection of the program has: foreign keys on,
    /// trusted_schema off, secure_delete on, cell_size_check on, busy timeout 5 s. Does not look
    /// inside the file: see guarded_open(). Without a journal the file stays journalled as it is.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Access access,
                                                    std::optional<Journal> journal);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase& handle() { return database_; }
    const QString& path() const { return path_; }

    /// Has the file journalled like this from now on; a change writes to its header.
    Status use(Journal journal);

    /// Runs one statement without results.
    Status run(const QString& sql);
    /// Runs every statement of a script in order; stops at the first failure.
    Status run_script(const QString& script);
    /// The single number a query gives: user_version, count(*).
    Result<qint64> number(const QString& sql);
    /// The first column of the first row as text.
    Result<QString> text(const QString& sql);
    /// Changes when another connection has committed to the file; -1 when it cannot be told.
    qint64 data_version();

    /// What the driver said, as an Error of the right kind.
    static Error error_of(const class QSqlError& error, const QString& subject);

private:
    Connection(QString name, QString path, bool writable);
    void clear_away_empty_log();

    QString name_;
    QString path_;
    bool writable_;
    QSqlDatabase database_;
};

enum class Drive { Fixed, Removable, Network };

/// On what a file lies, or would lie.
Drive drive_of(const QString& path);

/// Wal on local fixed disks, Rollback on removable and network drives.
Journal journal_for(const QString& path);

/// The statements of a script. Knows comments, quoted texts and identifiers, and that a trigger's
/// BEGIN … END holds semicolons of its own.
QStringList split_script(const QString& script);

} // namespace yice::db
