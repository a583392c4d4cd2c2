// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_store.h"

namespace yice::store
{

Status write_plan(db::Connection& connection, const QString& plan_id, const QByteArray& json)
{
    db::Statement insert(
        connection,
        QStringLiteral("INSERT INTO plan (plan_id, position, content) "
                       "VALUES (:plan_id, (SELECT count(*) FROM plan), :content) "
                       "ON CONFLICT (plan_id) DO UPDATE SET content = excluded.content"));
    insert.bind(QStringLiteral(":plan_id"), plan_id);
    insert.bind(QStringLiteral(":content"), QString::fromUtf8(json));
    insert.run();
    return insert.status();
}

Result<std::vector<QByteArray>> read_plans(db::Connection& connection)
{
    db::Statement query(connection, QStringLiteral("SELECT content FROM plan ORDER BY position"));
    std::vector<QByteArray> plans;
    while (query.next()) {
        plans.push_back(query.text(0).toUtf8());
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return plans;
}

} // namespace yice::store
