// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/bulk_insert.h"

#include <QSqlError>
#include <QSqlResult>

namespace yice::db
{

namespace
{

/// The values that QSqlQuery has collected, in the order of the placeholders. QSqlQuery only fills
/// them by name or builds a name for every number; drivers write to them, so the name is protected
/// and not private.
struct BoundValues : QSqlResult {
    static QVariantList& of(const QSqlResult& result)
    {
        const auto values = &BoundValues::boundValues;
        return (result.*values)();
    }
};

} // namespace

BulkInsert::BulkInsert(Connection& connection, const QString& table, const QStringList& columns)
    : subject_(connection.path()), query_(connection.handle())
{
    query_.setForwardOnly(true);
    QStringList placeholders;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        placeholders << QStringLiteral(":c%1").arg(i);
    }
    if (!query_.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                            .arg(table, columns.join(QStringLiteral(", ")),
                                 placeholders.join(QStringLiteral(", "))))) {
        error_ = Connection::error_of(query_.lastError(), subject_);
    }
    // By name once, so that the driver knows how many there are.
    for (const QString& placeholder : placeholders) {
        query_.bindValue(placeholder, QVariant());
    }
}

void BulkInsert::set(int column, const QVariant& value)
{
    BoundValues::of(*query_.result())[column] = value;
}

bool BulkInsert::run()
{
    if (!error_ && !query_.exec()) {
        error_ = Connection::error_of(query_.lastError(), subject_);
    }
    return !error_;
}

Status BulkInsert::status() const
{
    return error_ ? Status(*error_) : Status();
}

} // namespace yice::db
