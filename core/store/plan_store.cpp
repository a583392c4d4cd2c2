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

Status remove_plan(db::Connection& connection, const QString& plan_id)
{
    db::Statement remove(connection, QStringLiteral("DELETE FROM plan WHERE plan_id = :plan_id"));
    remove.bind(QStringLiteral(":plan_id"), plan_id);
    remove.run();
    return remove.status();
}

Status keep_version(db::Connection& connection, const QString& plan_id, const QString& what,
                    const QDateTime& made_at)
{
    db::Statement insert(
        connection,
        QStringLiteral("INSERT INTO plan_version (plan_id, content, what, made_at) VALUES "
                       "(:plan_id, (SELECT content FROM plan WHERE plan_id = :plan_id), :what, "
                       ":made_at)"));
    insert.bind(QStringLiteral(":plan_id"), plan_id);
    insert.bind(QStringLiteral(":what"), what);
    insert.bind(QStringLiteral(":made_at"), made_at.toString(Qt::ISODate));
    insert.run();
    if (auto done = insert.status(); !done) {
        return done;
    }
    // A plan is up to 200 KB; a year of daily changes would be more than the rosters.
    db::Statement trim(
        connection, QStringLiteral("DELETE FROM plan_version WHERE plan_id = :plan_id AND id NOT "
                                   "IN (SELECT id FROM plan_version WHERE plan_id = :plan_id "
                                   "ORDER BY id DESC LIMIT 100)"));
    trim.bind(QStringLiteral(":plan_id"), plan_id);
    trim.run();
    return trim.status();
}

Result<std::vector<PlanVersion>> read_versions(db::Connection& connection, const QString& plan_id)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT id, content, what, made_at FROM plan_version "
                                       "WHERE plan_id = :plan_id ORDER BY id DESC"));
    query.bind(QStringLiteral(":plan_id"), plan_id);
    std::vector<PlanVersion> versions;
    while (query.next()) {
        versions.push_back({query.integer(0), query.text(1).toUtf8(), query.text(2),
                            QDateTime::fromString(query.text(3), Qt::ISODate)});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return versions;
}

Status restore_version(db::Connection& connection, const QString& plan_id,
                       const PlanVersion& version)
{
    const auto put_back = version.content.isEmpty()
                              ? remove_plan(connection, plan_id)
                              : write_plan(connection, plan_id, version.content);
    if (!put_back) {
        return put_back;
    }
    db::Statement forget(connection, QStringLiteral("DELETE FROM plan_version "
                                                    "WHERE plan_id = :plan_id AND id >= :id"));
    forget.bind(QStringLiteral(":plan_id"), plan_id);
    forget.bind(QStringLiteral(":id"), version.id);
    forget.run();
    return forget.status();
}

} // namespace yice::store
