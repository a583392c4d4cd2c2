// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/statement.h"

#include <QSqlError>
#include <QSqlRecord>

namespace yice::db
{

Statement::Statement(Connection& connection, const QString& sql)
    : subject_(connection.path()), query_(connection.handle())
{
    query_.setForwardOnly(true);
    if (!query_.prepare(sql)) {
        fail();
    }
}

void Statement::fail()
{
    if (!error_) {
        error_ = Connection::error_of(query_.lastError(), subject_);
        error_->detail += QStringLiteral(" [") + query_.lastQuery().left(300) + QStringLiteral("]");
    }
}

bool Statement::run()
{
    if (error_) {
        return false;
    }
    if (!query_.exec()) {
        fail();
        return false;
    }
    return true;
}

bool Statement::next()
{
    if (!running_) {
        if (!run()) {
            return false;
        }
        running_ = true;
    }
    if (query_.next()) {
        return true;
    }
    if (query_.lastError().isValid()) {
        fail();
    }
    query_.finish();
    return false;
}

void Statement::reset()
{
    query_.finish();
    running_ = false;
}

int Statement::columns() const
{
    return query_.record().count();
}

Status Statement::status() const
{
    return error_ ? Status(*error_) : Status();
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    // QSqlDatabase::transaction() is deferred: it would fail half-way when another program writes.
    if (auto done = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !done) {
        return done.error();
    }
    return Transaction(connection);
}

Result<Transaction> Transaction::begin_at_once(Connection& connection)
{
    const auto usual = connection.number(QStringLiteral("PRAGMA busy_timeout"));
    if (!usual) {
        return usual.error();
    }
    if (auto done = connection.run(QStringLiteral("PRAGMA busy_timeout=0")); !done) {
        return done.error();
    }
    auto begun = begin(connection);
    if (auto done = connection.run(QStringLiteral("PRAGMA busy_timeout=%1").arg(*usual)); !done) {
        return done.error();
    }
    return begun;
}

Transaction::~Transaction()
{
    if (connection_) {
        (void) connection_->run(QStringLiteral("ROLLBACK"));
    }
}

Status Transaction::commit()
{
    Q_ASSERT(connection_);
    auto done = connection_->run(QStringLiteral("COMMIT"));
    if (done) {
        connection_ = nullptr;
    }
    return done;
}

} // namespace yice::db
