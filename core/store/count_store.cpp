// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/count_store.h"

namespace yice::store
{

Result<QHash<QString, qint64>> read_stamps(db::Connection& connection)
{
    db::Statement query(connection, QStringLiteral("SELECT roster, stamp FROM data_stamp"));
    QHash<QString, qint64> stamps;
    while (query.next()) {
        stamps.insert(query.text(0), query.integer(1));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return stamps;
}

Result<std::optional<QByteArray>> read_count(db::Connection& connection, const QString& key,
                                             const QString& stamp)
{
    db::Statement query(
        connection,
        QStringLiteral("SELECT content FROM counted WHERE key = :key AND stamp = :stamp"));
    query.bind(QStringLiteral(":key"), key);
    query.bind(QStringLiteral(":stamp"), stamp);
    std::optional<QByteArray> content;
    if (query.next()) {
        content = query.bytes(0);
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return content;
}

Status keep_counts(db::Connection& connection, const std::vector<KeptCount>& counts)
{
    db::Statement put(connection,
                      QStringLiteral("INSERT OR REPLACE INTO counted (key, stamp, content) "
                                     "VALUES (:key, :stamp, :content)"));
    for (const KeptCount& count : counts) {
        put.bind(QStringLiteral(":key"), count.key);
        put.bind(QStringLiteral(":stamp"), count.stamp);
        put.bind(QStringLiteral(":content"), count.content);
        if (!put.run()) {
            return put.status();
        }
    }
    // A plan of forty indicators over five years with its months asks for some three thousand.
    return connection.run(
        QStringLiteral("DELETE FROM counted WHERE id <= (SELECT max(id) - 6000 FROM counted)"));
}

} // namespace yice::store
