// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "db/connection.h"

#include <QSqlQuery>
#include <QVariant>

namespace yice::db
{

/// A prepared statement and its cursor. Keeps its first error, is asked once at the end:
///
///     Statement query(connection, "SELECT name FROM region WHERE code = :code");
///     query.bind(":code", code);
///     while (query.next()) { … query.text(0) … }
///     if (auto done = query.status(); !done) return done.error();
///
/// Bind by name only: positional binding builds a placeholder name on every call.
class Statement
{
public:
    Statement(Connection& connection, const QString& sql);

    void bind(const QString& name, const QVariant& value) { query_.bindValue(name, value); }
    /// Runs a writing statement; can be called again after new binds. False when it failed.
    bool run();
    /// Runs the query at the first call, then steps; false at the end or after an error.
    bool next();
    /// Makes the statement ready for other bound values.
    void reset();

    bool is_null(int column) const { return query_.isNull(column); }
    qint64 integer(int column) const { return query_.value(column).toLongLong(); }
    double real(int column) const { return query_.value(column).toDouble(); }
    QString text(int column) const { return query_.value(column).toString(); }
    QByteArray bytes(int column) const { return query_.value(column).toByteArray(); }
    QVariant value(int column) const { return query_.value(column); }
    int columns() const;

    qint64 inserted_id() const { return query_.lastInsertId().toLongLong(); }
    qint64 affected() const { return query_.numRowsAffected(); }
    Status status() const;

private:
    void fail();

    QString subject_;
    QSqlQuery query_;
    std::optional<Error> error_;
    bool running_ = false;
};

/// BEGIN IMMEDIATE … COMMIT as a scope: rolled back when it ends without commit().
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection);
    /// Busy at once, instead of after five seconds, while another connection is writing.
    static Result<Transaction> begin_at_once(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept : connection_(other.connection_)
    {
        other.connection_ = nullptr;
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    Status commit();

private:
    explicit Transaction(Connection& connection) : connection_(&connection) {}
    Connection* connection_;
};

} // namespace yice::db
