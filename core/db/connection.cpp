// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connection.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace yice::db
{

namespace
{

// Primary result codes of SQLite that a user can do something about; the driver reports extended
// codes, whose low byte is the primary one (https://sqlite.org/rescode.html).
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

ErrorKind kind_of(int code)
{
    switch (code & 0xFF) {
    case Busy:
    case Locked:
        return ErrorKind::Busy;
    case Perm:
    case ReadOnly:
        return ErrorKind::ReadOnly;
    case IoError:
    case Full:
        return ErrorKind::DiskFull;
    case CannotOpen:
        return ErrorKind::NotFound;
    case NotADatabase:
        return ErrorKind::Foreign;
    default:
        return ErrorKind::Corrupt;
    }
}

QString unique_name()
{
    static QAtomicInt counter;
    return QStringLiteral("yice-%1").arg(counter.fetchAndAddRelaxed(1));
}

} // namespace

Connection::Connection(QString name, QString path, bool writable)
    : name_(std::move(name)), path_(std::move(path)), writable_(writable)
{
}

Connection::~Connection()
{
    if (database_.isOpen() && writable_) {
        QSqlQuery query(database_);
        query.exec(QStringLiteral("PRAGMA optimize"));
        query.finish();
        query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    if (database_.isOpen() && !writable_) {
        database_.close();
        clear_away_empty_log();
    }
    database_.close();
    database_ = {};
    QSqlDatabase::removeDatabase(name_);
}

/// A reader of a WAL file makes an empty log beside it and may not remove it; a writer that closes
/// does, unless another program has the file.
void Connection::clear_away_empty_log()
{
    const QFileInfo log(path_ + QStringLiteral("-wal"));
    if (log.exists() && log.size() == 0) {
        database_.setConnectOptions();
        if (database_.open()) {
            QSqlQuery(database_).exec(QStringLiteral("PRAGMA schema_version"));
            database_.close();
        }
    }
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access,
                                                     std::optional<Journal> journal)
{
    std::unique_ptr<Connection> connection(
        new Connection(unique_name(), path, access != Access::ReadOnly));
    auto& database = connection->database_;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->name_);
    database.setDatabaseName(path);
    QStringList options = {QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")};
    if (access == Access::ReadOnly) {
        options << QStringLiteral("QSQLITE_OPEN_READONLY");
    } else if (access == Access::ReadWrite && !QFileInfo::exists(path)) {
        return Error{ErrorKind::NotFound, path, {}}; // the driver would create it
    }
    database.setConnectOptions(options.join(u';'));
    if (!database.open()) {
        return error_of(database.lastError(), path);
    }
    const QStringList pragmas = {
        QStringLiteral("PRAGMA foreign_keys=ON"),   QStringLiteral("PRAGMA trusted_schema=OFF"),
        QStringLiteral("PRAGMA secure_delete=ON"),  QStringLiteral("PRAGMA cell_size_check=ON"),
        QStringLiteral("PRAGMA temp_store=MEMORY"), QStringLiteral("PRAGMA cache_size=-65536"),
    };
    for (const QString& pragma : pragmas) {
        if (auto done = connection->run(pragma); !done) {
            return done.error();
        }
    }
    if (journal && access != Access::ReadOnly) {
        if (auto done = connection->use(*journal); !done) {
            return done.error();
        }
    }
    return connection;
}

Status Connection::use(Journal journal)
{
    const bool wal = journal == Journal::Wal;
    if (auto done = run(wal ? QStringLiteral("PRAGMA journal_mode=WAL")
                            : QStringLiteral("PRAGMA journal_mode=DELETE"));
        !done) {
        return done;
    }
    return run(wal ? QStringLiteral("PRAGMA synchronous=FULL")
                   : QStringLiteral("PRAGMA synchronous=EXTRA"));
}

Error Connection::error_of(const QSqlError& error, const QString& subject)
{
    return {kind_of(error.nativeErrorCode().toInt()), subject,
            error.nativeErrorCode() + QStringLiteral(": ") + error.databaseText() +
                QStringLiteral(" ") + error.driverText()};
}

Status Connection::run(const QString& sql)
{
    QSqlQuery query(database_);
    if (!query.exec(sql)) {
        auto error = error_of(query.lastError(), path_);
        error.detail += QStringLiteral(" [") + sql.left(200) + QStringLiteral("]");
        return error;
    }
    return {};
}

Status Connection::run_script(const QString& script)
{
    const auto statements = split_script(script);
    for (const QString& statement : statements) {
        if (auto done = run(statement); !done) {
            return done;
        }
    }
    return {};
}

Result<QString> Connection::text(const QString& sql)
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return error_of(query.lastError(), path_);
    }
    return query.next() ? query.value(0).toString() : QString();
}

Result<qint64> Connection::number(const QString& sql)
{
    const auto result = text(sql);
    if (!result) {
        return result.error();
    }
    return result->toLongLong();
}

qint64 Connection::data_version()
{
    const auto version = number(QStringLiteral("PRAGMA data_version"));
    return version ? *version : -1;
}

} // namespace yice::db
