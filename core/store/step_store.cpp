// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step_store.h"

#include "store/batch_store.h"

#include <iterator>

namespace yice::store
{

namespace
{

const QString step_columns =
    QStringLiteral("SELECT id, kind, batch_id, plan_id, version_id, region_id, what, position, "
                   "moment, made_at, undone_at, forgotten FROM step ");

const char* const kind_codes[] = {"batch", "plan", "place"};

QString code_of(Step::Kind kind)
{
    return QString::fromLatin1(kind_codes[static_cast<size_t>(kind)]);
}

Step::Kind kind_of(const QString& code)
{
    return code == u"plan"    ? Step::Kind::Plan
           : code == u"place" ? Step::Kind::Place
                              : Step::Kind::Batch;
}

Step step_at(db::Statement& query)
{
    Step step;
    step.id = StepId{query.integer(0)};
    step.kind = kind_of(query.text(1));
    step.batch = BatchId{query.integer(2)};
    step.plan = query.text(3);
    step.version = query.integer(4);
    step.region = RegionId{query.integer(5)};
    step.what = query.text(6);
    step.position = query.integer(7);
    step.moment = query.integer(8);
    step.made_at = utc_time(query.text(9));
    if (!query.is_null(10)) {
        step.undone_at = utc_time(query.text(10));
    }
    step.forgotten = query.integer(11) != 0;
    return step;
}

Result<std::vector<Step>> all_of(db::Statement& query)
{
    std::vector<Step> steps;
    while (query.next()) {
        steps.push_back(step_at(query));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return steps;
}

Result<Step> one_of(db::Statement& query, qint64 id)
{
    if (query.next()) {
        return step_at(query);
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return Error{ErrorKind::NotFound, QString::number(id), QStringLiteral("journal")};
}

QVariant null_unless(bool there, qint64 value)
{
    return there ? QVariant(value) : QVariant();
}

} // namespace

Result<StepId> insert_step(db::Connection& connection, const Step& step)
{
    db::Statement insert(
        connection,
        QStringLiteral("INSERT INTO step (kind, batch_id, plan_id, version_id, region_id, what, "
                       "position, moment, made_at) SELECT :kind, :batch, :plan, :version, :region, "
                       ":what, ifnull(max(moment), 0) + 1, ifnull(max(moment), 0) + 1, :made_at "
                       "FROM step"));
    const auto text = [](const QString& value) {
        return value.isNull() ? QStringLiteral("") : value;
    };
    insert.bind(QStringLiteral(":kind"), code_of(step.kind));
    insert.bind(QStringLiteral(":batch"), null_unless(step.batch.valid(), step.batch.value));
    insert.bind(QStringLiteral(":plan"), text(step.plan));
    insert.bind(QStringLiteral(":version"), null_unless(step.version > 0, step.version));
    insert.bind(QStringLiteral(":region"), null_unless(step.region.valid(), step.region.value));
    insert.bind(QStringLiteral(":what"), text(step.what));
    insert.bind(QStringLiteral(":made_at"), step.made_at.toUTC().toString(Qt::ISODate));
    if (!insert.run()) {
        return insert.status().error();
    }
    return StepId{insert.inserted_id()};
}

Result<std::vector<Step>> read_steps(db::Connection& connection, int limit)
{
    db::Statement query(connection,
                        step_columns + QStringLiteral("ORDER BY position DESC LIMIT :limit"));
    query.bind(QStringLiteral(":limit"), limit > 0 ? limit : -1);
    return all_of(query);
}

Result<std::vector<Step>> read_undone_steps(db::Connection& connection, int limit)
{
    db::Statement query(connection,
                        step_columns + QStringLiteral("WHERE undone_at IS NOT NULL AND forgotten "
                                                      "= 0 ORDER BY moment DESC LIMIT :limit"));
    query.bind(QStringLiteral(":limit"), limit);
    return all_of(query);
}

Result<Step> read_step(db::Connection& connection, StepId id)
{
    db::Statement query(connection, step_columns + QStringLiteral("WHERE id = :id"));
    query.bind(QStringLiteral(":id"), id.value);
    return one_of(query, id.value);
}

Result<Step> step_of_batch(db::Connection& connection, BatchId batch)
{
    db::Statement query(connection, step_columns + QStringLiteral("WHERE batch_id = :batch"));
    query.bind(QStringLiteral(":batch"), batch.value);
    return one_of(query, batch.value);
}

Result<std::vector<Step>> steps_after(db::Connection& connection, qint64 moment)
{
    db::Statement query(connection, step_columns + QStringLiteral("WHERE moment > :moment "
                                                                  "ORDER BY moment"));
    query.bind(QStringLiteral(":moment"), moment);
    return all_of(query);
}

Status mark_step_undone(db::Connection& connection, StepId id, const QDateTime& when)
{
    db::Statement update(
        connection, QStringLiteral("UPDATE step SET undone_at = :when, "
                                   "moment = (SELECT max(moment) + 1 FROM step) WHERE id = :id"));
    update.bind(QStringLiteral(":when"), when.toUTC().toString(Qt::ISODate));
    update.bind(QStringLiteral(":id"), id.value);
    update.run();
    return update.status();
}

Status mark_step_redone(db::Connection& connection, StepId id)
{
    db::Statement update(
        connection,
        QStringLiteral("UPDATE step SET undone_at = NULL, moment = (SELECT max(moment) + 1 "
                       "FROM step), position = CASE WHEN EXISTS (SELECT 1 FROM step AS later "
                       "WHERE later.position > step.position AND later.undone_at IS NULL) "
                       "THEN (SELECT max(moment) + 1 FROM step) ELSE position END "
                       "WHERE id = :id"));
    update.bind(QStringLiteral(":id"), id.value);
    update.run();
    return update.status();
}

Result<qint64> last_moment(db::Connection& connection)
{
    return connection.number(QStringLiteral("SELECT ifnull(max(moment), 0) FROM step"));
}

} // namespace yice::store
