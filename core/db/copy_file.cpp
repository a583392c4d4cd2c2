// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a database file, and what is done with the file itself when a copy takes its place.
#include "db/database_file.h"
#include "db/statement.h"

#include <QFile>
#include <QFileInfo>

namespace yice::db
{

namespace
{

Status vacuum_into(Connection& connection, const QString& target, const QString& temporary)
{
    Statement vacuum(connection, QStringLiteral("VACUUM INTO :target"));
    vacuum.bind(QStringLiteral(":target"), temporary);
    if (vacuum.run()) {
        return {};
    }
    auto error = vacuum.status().error();
    error.subject = target;
    if (error.kind == ErrorKind::NotFound) {
        error.kind = ErrorKind::ReadOnly;
    }
    return error;
}

/// Lets `on_copy` write; everything is on the disk when this returns.
Status finish_copy(const QString& path, const OnCopy& on_copy)
{
    // SQLite syncs what it writes with VACUUM INTO only into the system's cache; an empty
    // transaction with synchronous=EXTRA makes it durable without a system call of our own.
    auto connection = Connection::open(path, Access::ReadWrite, Journal::Rollback);
    if (!connection) {
        return connection.error();
    }
    if (on_copy) {
        if (auto done = on_copy(**connection); !done) {
            return done;
        }
    }
    const auto version = connection.value()->number(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return version.error();
    }
    return connection.value()->run(QStringLiteral("PRAGMA user_version=%1").arg(*version));
}

Status check_copy(const QString& path, const QString& target)
{
    auto copy = Connection::open(path, Access::ReadOnly, std::nullopt);
    if (!copy) {
        return copy.error();
    }
    const auto said = copy.value()->text(QStringLiteral("PRAGMA integrity_check"));
    if (!said || said.value() != u"ok") {
        return Error{ErrorKind::Corrupt, target, said ? said.value() : QString()};
    }
    return {};
}

/// QFile::rename() never replaces: the old file waits under another name until the new one stands.
Status put_in_place(const QString& temporary, const QString& target)
{
    const QString waiting = target + QStringLiteral(".old");
    const bool replaces = QFileInfo::exists(target);
    if (replaces) {
        QFile::remove(waiting);
        if (!QFile::rename(target, waiting)) {
            return Error{ErrorKind::ReadOnly, target, QStringLiteral("cannot be replaced")};
        }
    }
    if (!QFile::rename(temporary, target)) {
        if (replaces) {
            QFile::rename(waiting, target);
        }
        return Error{ErrorKind::ReadOnly, target, QStringLiteral("cannot be renamed")};
    }
    if (replaces) {
        QFile::remove(waiting);
    }
    return {};
}

} // namespace

void remove_file(const QString& path)
{
    for (const auto& suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
}

Status back_up(Connection& connection, const QString& target, const OnCopy& on_copy,
               const OnStep& on_step)
{
    constexpr int steps = 4;
    const QString temporary = target + QStringLiteral(".part");
    remove_file(temporary);
    int step = 0;
    const auto go_on = [&](const Status& before) -> Status {
        if (before && !goes_on(on_step, step, steps)) {
            return Error{ErrorKind::Cancelled, target, {}};
        }
        ++step;
        return before;
    };
    Status done = go_on({});
    if (done) {
        done = go_on(vacuum_into(connection, target, temporary));
    }
    if (done) {
        done = go_on(finish_copy(temporary, on_copy));
    }
    if (done) {
        done = go_on(check_copy(temporary, target));
    }
    if (done) {
        done = put_in_place(temporary, target);
    }
    if (!done) {
        remove_file(temporary);
        Error error = done.error();
        error.subject = target; // the temporary name means nothing to anybody
        return error;
    }
    goes_on(on_step, steps, steps);
    return {};
}

Status let_go(const QString& path)
{
    {
        // Damaged: there is nothing that another program could be working with, and opening it for
        // writing would take its log away.
        const auto reader = Connection::open(path, Access::ReadOnly, std::nullopt);
        const auto schema =
            reader ? (*reader)->number(QStringLiteral("PRAGMA schema_version")) : reader.error();
        if (!schema && schema.error().kind != ErrorKind::Busy) {
            return {};
        }
    }
    auto connection = Connection::open(path, Access::ReadWrite, std::nullopt);
    if (!connection) {
        return connection.error();
    }
    if (auto done = (*connection)->run(QStringLiteral("PRAGMA busy_timeout=1000")); !done) {
        return done;
    }
    // Leaving WAL needs the file for itself alone, and brings the log into it. "Locked" is how
    // SQLite says that another connection is there.
    const auto mode = (*connection)->text(QStringLiteral("PRAGMA journal_mode=DELETE"));
    if (!mode) {
        return mode.error().kind == ErrorKind::Busy
                   ? Status(Error{ErrorKind::Busy, path, mode.error().detail})
                   : Status(); // damaged pages: it will be set aside as it is
    }
    if (mode.value() == u"wal") {
        return Error{ErrorKind::Busy, path, QStringLiteral("open in another program")};
    }
    const auto alone = (*connection)->run(QStringLiteral("BEGIN EXCLUSIVE"));
    if (!alone && alone.error().kind == ErrorKind::Busy) {
        return Error{ErrorKind::Busy, path, alone.error().detail};
    }
    return {};
}

Status set_aside(const QString& path, const QString& aside)
{
    if (!QFile::rename(path, aside)) {
        return Error{ErrorKind::Busy, path, QStringLiteral("cannot be renamed")};
    }
    // A damaged file may have a log with the only copy of the last rows; SQLite finds it by name.
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-journal")}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix)) {
            QFile::rename(aside, path);
            return Error{ErrorKind::Busy, path, QStringLiteral("log cannot be renamed")};
        }
    }
    QFile::remove(path + QStringLiteral("-shm")); // is made again from the log
    return {};
}

} // namespace yice::db
