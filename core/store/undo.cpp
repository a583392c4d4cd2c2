// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/roster_store.h"

#include <QJsonDocument>

namespace yice::store
{

namespace
{

struct Change {
    QString table;
    qint64 entry = 0;
    QString as_of;
    QString before;
};

Result<std::vector<Change>> changes_of(db::Connection& connection, BatchId batch)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT table_name, entry_id, as_of, before FROM change "
                                       "WHERE batch_id = :batch ORDER BY id DESC"));
    query.bind(QStringLiteral(":batch"), batch.value);
    std::vector<Change> changes;
    while (query.next()) {
        changes.push_back({query.text(0), query.integer(1), query.text(2), query.text(3)});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return changes;
}

/// The columns of a table that hold values, as the database itself lists them.
Result<QStringList> value_columns(db::Connection& connection, const QString& table)
{
    db::Statement query(connection, QStringLiteral("SELECT name FROM pragma_table_info(:table)"));
    query.bind(QStringLiteral(":table"), table);
    QStringList names;
    while (query.next()) {
        const QString name = query.text(0);
        if (name != u"id" && name != u"entry_id" && name != u"as_of") {
            names << name;
        }
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return names;
}

/// A village that the batch added goes too, unless something else has come to lie in it.
Status take_back_region(db::Connection& connection, qint64 region)
{
    db::Statement remove(
        connection,
        QStringLiteral("DELETE FROM region WHERE id = :id AND own = 1 "
                       "AND NOT EXISTS (SELECT 1 FROM region AS child WHERE child.parent_id = :id) "
                       "AND NOT EXISTS (SELECT 1 FROM facility WHERE facility.region = :id) "
                       "AND NOT EXISTS (SELECT 1 FROM figure WHERE figure.region_id = :id)"));
    remove.bind(QStringLiteral(":id"), region);
    remove.run();
    return remove.status();
}

Status take_back(db::Connection& connection, const Change& change)
{
    if (change.table == u"region") {
        return take_back_region(connection, change.entry);
    }
    const bool state = change.table.endsWith(u"_state");
    const QString where = state ? QStringLiteral("entry_id = :entry AND as_of = :as_of")
                                : QStringLiteral("id = :entry");
    const auto bind_key = [&](db::Statement& statement) {
        statement.bind(QStringLiteral(":entry"), change.entry);
        if (state) {
            statement.bind(QStringLiteral(":as_of"), change.as_of);
        }
    };
    if (change.before.isEmpty()) {
        db::Statement remove(connection,
                             QStringLiteral("DELETE FROM %1 WHERE %2").arg(change.table, where));
        bind_key(remove);
        remove.run();
        return remove.status();
    }
    const auto columns = value_columns(connection, change.table);
    if (!columns) {
        return columns.error();
    }
    QStringList sets;
    for (const QString& column : *columns) {
        sets << QStringLiteral("%1 = json_extract(:before, '$.%1')").arg(column);
    }
    db::Statement update(connection,
                         QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                             .arg(change.table, sets.join(QStringLiteral(", ")), where));
    update.bind(QStringLiteral(":before"), change.before);
    bind_key(update);
    update.run();
    return update.status();
}

} // namespace

Status take_back(db::Connection& connection, BatchId batch)
{
    const auto changes = changes_of(connection, batch);
    if (!changes) {
        return changes.error();
    }
    for (const Change& change : *changes) {
        if (auto done = take_back(connection, change); !done) {
            return done;
        }
    }
    return {};
}

} // namespace yice::store
