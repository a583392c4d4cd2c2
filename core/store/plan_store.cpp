// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_store.h"

#include "store/kept_rows.h"
#include "store/step_store.h"

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
    // The journal knows versions by number, also those that were taken back.
    db::Statement insert(
        connection,
        QStringLiteral("INSERT INTO plan_version (id, plan_id, content, what, made_at) VALUES "
                       "((SELECT 1 + max(ifnull((SELECT max(id) FROM plan_version), 0), "
                       "ifnull((SELECT max(version_id) FROM step), 0))), :plan_id, "
                       "(SELECT content FROM plan WHERE plan_id = :plan_id), :what, :made_at)"));
    insert.bind(QStringLiteral(":plan_id"), plan_id);
    insert.bind(QStringLiteral(":what"), what);
    insert.bind(QStringLiteral(":made_at"), made_at.toString(Qt::ISODate));
    insert.run();
    if (auto done = insert.status(); !done) {
        return done;
    }
    Step step;
    step.kind = Step::Kind::Plan;
    step.plan = plan_id;
    step.version = insert.inserted_id();
    step.what = what;
    step.made_at = made_at;
    if (const auto written = insert_step(connection, step); !written) {
        return written.error();
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

Result<QSet<qint64>> version_ids(db::Connection& connection)
{
    db::Statement query(connection, QStringLiteral("SELECT id FROM plan_version"));
    QSet<qint64> ids;
    while (query.next()) {
        ids.insert(query.integer(0));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return ids;
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

Status restore_version(db::Connection& connection, const Step& step)
{
    const auto versions = read_versions(connection, step.plan);
    if (!versions) {
        return versions.error();
    }
    if (versions->empty() || versions->front().id != step.version) {
        return Error{ErrorKind::NotFound, step.plan, QStringLiteral("step")};
    }
    const PlanVersion& version = versions->front();
    KeptRows kept(connection, step.id);
    const QString plan = QStringLiteral("plan");
    const QString it = QStringLiteral("plan_id = (SELECT plan_id FROM plan_version "
                                      "WHERE id = :batch)");
    const auto there =
        connection.number(QStringLiteral("SELECT count(*) FROM plan WHERE plan_id = "
                                         "(SELECT plan_id FROM plan_version WHERE id = %1)")
                              .arg(version.id));
    if (!there) {
        return there.error();
    }
    // It was removed, changed, or loaded: doing that again removes, changes or loads it.
    const bool comes = *there == 0;
    const bool goes = version.content.isEmpty();
    if (!comes) {
        const KeptFor purpose = goes ? KeptFor::Insert : KeptFor::Update;
        if (auto done = kept.keep(purpose, plan, it, version.id); !done) {
            return done;
        }
    }
    const auto put_back = goes ? remove_plan(connection, step.plan)
                               : write_plan(connection, step.plan, version.content);
    if (!put_back) {
        return put_back;
    }
    if (!goes) {
        const KeptFor purpose = comes ? KeptFor::Delete : KeptFor::Expect;
        if (auto done = kept.keep(purpose, plan, it, version.id); !done) {
            return done;
        }
    }
    const QString row = QStringLiteral("id = :batch");
    if (auto done = kept.keep(KeptFor::Insert, QStringLiteral("plan_version"), row, version.id);
        !done) {
        return done;
    }
    db::Statement forget(connection, QStringLiteral("DELETE FROM plan_version WHERE id = :id"));
    forget.bind(QStringLiteral(":id"), version.id);
    forget.run();
    return forget.status();
}

} // namespace yice::store
