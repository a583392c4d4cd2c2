// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database_file.h"

#include "db/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yice::db
{

namespace
{

Result<QByteArray> first_bytes(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorKind::NotFound, path, {}};
    }
    if (!info.isFile()) {
        return Error{ErrorKind::Foreign, path, QStringLiteral("not a regular file")};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Unreadable, path, file.errorString()};
    }
    return file.read(100);
}

Status check_magic(const QString& path, const Format& format)
{
    const auto header = first_bytes(path);
    if (!header) {
        return header.error();
    }
    if (!header->startsWith(QByteArrayLiteral("SQLite format 3\0"))) {
        return Error{ErrorKind::Foreign, path, QStringLiteral("no SQLite header")};
    }
    if (header->size() < 100) {
        return Error{ErrorKind::Corrupt, path, QStringLiteral("shorter than its header")};
    }
    // Bytes 68–71, big-endian (https://sqlite.org/fileformat.html).
    qint32 application_id = 0;
    for (int i = 68; i < 72; ++i) {
        application_id = static_cast<qint32>((static_cast<quint32>(application_id) << 8) |
                                             static_cast<uchar>((*header)[i]));
    }
    if (application_id != format.application_id) {
        return Error{ErrorKind::Foreign, path,
                     QStringLiteral("application_id %1").arg(application_id)};
    }
    return {};
}

Status run_migrations(Connection& connection, const Format& format, int from)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return transaction.error();
    }
    for (int version = from; version < format.newest_version(); ++version) {
        if (auto done = connection.run_script(format.migrations[version]); !done) {
            return done;
        }
    }
    Statement orphans(connection, QStringLiteral("PRAGMA foreign_key_check"));
    if (orphans.next()) {
        return Error{ErrorKind::Corrupt, connection.path(),
                     QStringLiteral("foreign key of table ") + orphans.text(0)};
    }
    if (auto done = orphans.status(); !done) {
        return done;
    }
    // Neither pragma takes a bound value; both are part of the transaction.
    const QString set_version =
        QStringLiteral("PRAGMA user_version=%1").arg(format.newest_version());
    if (auto done = connection.run(set_version); !done) {
        return done;
    }
    const QString set_id = QStringLiteral("PRAGMA application_id=%1").arg(format.application_id);
    if (auto done = connection.run(set_id); !done) {
        return done;
    }
    return transaction->commit();
}

Status migrate(Connection& connection, const Format& format, int from)
{
    // A table is rebuilt by making a new one, dropping the old and renaming
    // (https://sqlite.org/lang_altertable.html#otheralter): with foreign keys on, dropping would
    // take the rows that refer to it along. The pragma does nothing inside a transaction.
    if (auto done = connection.run(QStringLiteral("PRAGMA foreign_keys=OFF")); !done) {
        return done;
    }
    const Status migrated = run_migrations(connection, format, from);
    if (auto done = connection.run(QStringLiteral("PRAGMA foreign_keys=ON")); !done) {
        return done;
    }
    if (!migrated) {
        return migrated;
    }
    // Another connection looks at the header of the file before it opens it: not only in the log.
    return connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

QString dated_name(const QString& path, const QString& mark)
{
    const QFileInfo info(path);
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return info.dir().filePath(
        QStringLiteral("%1.%2-%3.%4").arg(info.completeBaseName(), mark, stamp, info.suffix()));
}

} // namespace

Status check_content(Connection& connection)
{
    const auto quick = connection.text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!quick) {
        return quick.error();
    }
    if (quick.value() != u"ok") {
        return Error{ErrorKind::Corrupt, connection.path(), quick.value()};
    }
    Statement orphans(connection, QStringLiteral("PRAGMA foreign_key_check"));
    if (orphans.next()) {
        return Error{ErrorKind::Corrupt, connection.path(),
                     QStringLiteral("foreign key of table ") + orphans.text(0)};
    }
    return orphans.status();
}

Result<std::unique_ptr<Connection>> create_file(const QString& path, const Format& format)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return Error{ErrorKind::Usage, path, QStringLiteral("exists already")};
    }
    if (!info.dir().exists()) {
        return Error{ErrorKind::NotFound, info.dir().path(), QStringLiteral("no such folder")};
    }
    // SQLite says "unable to open" for a missing folder and a forbidden one alike; asking the file
    // system first tells them apart.
    {
        QFile probe(path);
        if (!probe.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            return Error{ErrorKind::ReadOnly, info.dir().path(), probe.errorString()};
        }
    }
    auto connection = Connection::open(path, Access::Create, journal_for(path));
    if (!connection) {
        remove_file(path);
        return connection.error();
    }
    if (auto done = migrate(**connection, format, 0); !done) {
        const Error error = done.error();
        connection.value().reset();
        remove_file(path);
        return error;
    }
    return connection;
}

Result<std::unique_ptr<Connection>> guarded_open(const QString& path, const Format& format,
                                                 Access access, bool inside)
{
    if (auto done = check_magic(path, format); !done) {
        return done.error();
    }
    if (access == Access::ReadWrite && !QFileInfo(path).isWritable()) {
        return Error{ErrorKind::ReadOnly, path, {}};
    }
    // How it is journalled stands in its header: not to be changed in a file that is refused.
    auto connection = Connection::open(path, access, std::nullopt);
    if (!connection) {
        return connection.error();
    }
    const auto version = connection.value()->number(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return version.error();
    }
    if (*version > format.newest_version()) {
        return Error{ErrorKind::TooNew, path, QStringLiteral("version %1").arg(*version)};
    }
    if (inside || *version < format.newest_version()) {
        if (auto done = check_content(**connection); !done) {
            return done.error();
        }
    }
    if (access == Access::ReadOnly) {
        if (*version < format.newest_version()) {
            return Error{ErrorKind::ReadOnly, path, QStringLiteral("needs migration")};
        }
        return connection;
    }
    if (auto done = (*connection)->use(journal_for(path)); !done) {
        return done.error();
    }
    if (*version < format.newest_version()) {
        const QString kept = dated_name(path, QStringLiteral("v%1").arg(*version));
        if (auto done = back_up(**connection, kept); !done) {
            return done.error();
        }
        if (auto done = migrate(**connection, format, static_cast<int>(*version)); !done) {
            return done.error();
        }
    }
    return connection;
}

Result<std::unique_ptr<Connection>> open_copy(const QString& path, const Format& format,
                                              bool thorough)
{
    if (auto done = check_magic(path, format); !done) {
        return done.error();
    }
    auto connection = Connection::open(path, Access::ReadOnly, std::nullopt);
    if (!connection) {
        return connection.error();
    }
    const auto version = (*connection)->number(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return version.error();
    }
    if (*version > format.newest_version()) {
        return Error{ErrorKind::TooNew, path, QStringLiteral("version %1").arg(*version)};
    }
    if (!thorough) {
        return connection;
    }
    const auto said = (*connection)->text(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!said || said.value() != u"ok") {
        return Error{ErrorKind::Corrupt, path, said ? said.value() : said.error().detail};
    }
    if (auto done = check_content(**connection); !done) {
        return done.error();
    }
    return connection;
}

} // namespace yice::db
