// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo.h"

#include "rosters/specs.h"

#include <algorithm>

namespace yice::store
{

namespace
{

/// Makes the texts of a list from a statement with one column.
Result<QStringList> texts(db::Statement& query)
{
    QStringList list;
    while (query.next()) {
        list << query.text(0);
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return list;
}

Status run_for(db::Connection& connection, const QString& sql, BatchId batch)
{
    db::Statement statement(connection, sql);
    statement.bind(QStringLiteral(":batch"), batch.value);
    statement.run();
    return statement.status();
}

/// The columns of a table that hold values, as the database itself lists them.
Result<QStringList> value_columns(db::Connection& connection, const QString& table)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT name FROM pragma_table_info(:table) "
                                       "WHERE name NOT IN ('id', 'entry_id', 'as_of')"));
    query.bind(QStringLiteral(":table"), table);
    return texts(query);
}

/// The rows of one table that the batch replaced and nobody replaced since, as they stood before.
Status restore(db::Connection& connection, const QString& table, BatchId batch)
{
    const auto columns = value_columns(connection, table);
    if (!columns) {
        return columns.error();
    }
    QStringList sets;
    for (const QString& column : *columns) {
        sets << QStringLiteral("%1 = json_extract(change.before, '$.%1')").arg(column);
    }
    const bool state = table.endsWith(u"_state");
    const QString same = state ? QStringLiteral("change.entry_id = %1.entry_id "
                                                "AND change.as_of = %1.as_of")
                               : QStringLiteral("change.entry_id = %1.id AND change.as_of = ''");
    // A later change of the same row by a standing batch has the last word.
    return run_for(connection,
                   QStringLiteral("UPDATE %1 SET %2 FROM change WHERE change.batch_id = :batch "
                                  "AND change.table_name = '%1' AND change.before IS NOT NULL "
                                  "AND %3 AND NOT EXISTS (SELECT 1 FROM change AS later "
                                  "JOIN batch ON batch.id = later.batch_id "
                                  "AND batch.undone_at IS NULL "
                                  "WHERE later.table_name = change.table_name "
                                  "AND later.entry_id = change.entry_id "
                                  "AND later.as_of = change.as_of AND later.id > change.id)")
                       .arg(table, sets.join(QStringLiteral(", ")), same.arg(table)),
                   batch);
}

/// The next batch that changed the same row puts back, when its turn comes, what stood before this
/// batch instead of what this batch wrote.
Status splice_out(db::Connection& connection, BatchId batch)
{
    return run_for(
        connection,
        QStringLiteral(
            "UPDATE change SET before = mine.before, before_batch = mine.before_batch "
            "FROM change AS mine WHERE mine.batch_id = :batch "
            "AND change.table_name = mine.table_name AND change.entry_id = mine.entry_id "
            "AND change.as_of = mine.as_of AND change.id = (SELECT min(next.id) FROM change AS "
            "next "
            "JOIN batch ON batch.id = next.batch_id AND batch.undone_at IS NULL "
            "WHERE next.table_name = mine.table_name AND next.entry_id = mine.entry_id "
            "AND next.as_of = mine.as_of AND next.id > mine.id)"),
        batch);
}

/// A row that this batch wrote first and a later one replaced: the later one has nothing to put
/// back any more, its own row goes with it.
Status forget_replaced(db::Connection& connection, BatchId batch)
{
    return run_for(connection,
                   QStringLiteral("DELETE FROM change WHERE before_batch = :batch "
                                  "AND batch_id > :batch"),
                   batch);
}

Status remove_added(db::Connection& connection, const RosterSpec& spec, BatchId batch)
{
    if (spec.dated()) {
        return run_for(connection,
                       QStringLiteral("DELETE FROM %1 WHERE batch_id = :batch").arg(spec.table),
                       batch);
    }
    if (auto done = run_for(
            connection,
            QStringLiteral("DELETE FROM %1 WHERE batch_id = :batch").arg(spec.state_table()),
            batch);
        !done) {
        return done;
    }
    // Entries that this batch added, and those that an earlier one, taken back already, had left to
    // it.
    return connection.run(
        QStringLiteral("DELETE FROM %1 WHERE NOT EXISTS (SELECT 1 FROM %2 WHERE entry_id = %1.id)")
            .arg(spec.table, spec.state_table()));
}

/// Villages that the batch added go too, unless something else has come to lie in them.
Status remove_places(db::Connection& connection, BatchId batch)
{
    db::Statement added(connection,
                        QStringLiteral("SELECT entry_id FROM change WHERE batch_id = :batch "
                                       "AND table_name = 'region' ORDER BY id DESC"));
    added.bind(QStringLiteral(":batch"), batch.value);
    const auto places = texts(added);
    if (!places || places->isEmpty()) {
        return places ? Status() : places.error();
    }
    QSet<QString> used;
    for (const RosterSpec* spec : roster_specs()) {
        const bool once = spec->field(spec->region_field).home == FieldHome::Identity;
        db::Statement query(connection,
                            QStringLiteral("SELECT DISTINCT %1 FROM %2")
                                .arg(spec->region_field, once ? spec->table : spec->state_table()));
        const auto regions = texts(query);
        if (!regions) {
            return regions.error();
        }
        used.unite(QSet<QString>(regions->begin(), regions->end()));
    }
    for (const QString& place : *places) {
        if (used.contains(place)) {
            continue;
        }
        db::Statement remove(connection,
                             QStringLiteral("DELETE FROM region WHERE id = :id AND own = 1 AND NOT "
                                            "EXISTS (SELECT 1 FROM region AS child "
                                            "WHERE child.parent_id = :id)"));
        remove.bind(QStringLiteral(":id"), place.toLongLong());
        if (!remove.run()) {
            return remove.status();
        }
    }
    return {};
}

Status collect(db::Connection& connection, const QString& sql, BatchId batch, QSet<qint64>& entries,
               LaterWork& work)
{
    db::Statement query(connection, sql);
    query.bind(QStringLiteral(":batch"), batch.value);
    while (query.next()) {
        const BatchId later{query.integer(0)};
        if (std::find(work.batches.begin(), work.batches.end(), later) == work.batches.end()) {
            work.batches.push_back(later);
        }
        const QString name = query.text(1);
        if (entries.contains(query.integer(2))) {
            continue; // replaced and continued: one entry all the same
        }
        entries.insert(query.integer(2));
        ++work.rows;
        if (work.names.size() < LaterWork::most_names && !work.names.contains(name)) {
            work.names << name;
        }
    }
    return query.status();
}

} // namespace

Result<LaterWork> later_work_on(db::Connection& connection, BatchId batch)
{
    LaterWork work;
    for (const RosterSpec* spec : roster_specs()) {
        QSet<qint64> entries;
        // Rows of this batch that were replaced, in the table itself and in its states.
        const QString replaced =
            QStringLiteral(
                "SELECT DISTINCT later.batch_id, entry.%1, entry.id FROM change AS later "
                "JOIN batch ON batch.id = later.batch_id AND batch.undone_at IS NULL "
                "JOIN %2 AS entry ON entry.id = later.entry_id "
                "WHERE later.batch_id > :batch AND later.table_name IN ('%2', '%3') "
                "AND (later.before_batch = :batch OR EXISTS (SELECT 1 FROM change AS "
                "mine WHERE mine.batch_id = :batch AND mine.table_name = '%2' "
                "AND later.table_name = '%2' AND mine.entry_id = later.entry_id) "
                "OR EXISTS (SELECT 1 FROM added WHERE added.batch_id = :batch "
                "AND added.table_name = '%2' AND later.table_name = '%2' "
                "AND later.entry_id BETWEEN added.first_id AND added.last_id))")
                .arg(spec->name_field, spec->table, spec->state_table());
        if (auto done = collect(connection, replaced, batch, entries, work); !done) {
            return done.error();
        }
        if (spec->dated()) {
            continue;
        }
        const QString continued =
            QStringLiteral("SELECT DISTINCT state.batch_id, entry.%1, entry.id FROM added "
                           "JOIN %3 AS state ON state.entry_id BETWEEN added.first_id "
                           "AND added.last_id AND state.batch_id <> :batch "
                           "JOIN %2 AS entry ON entry.id = state.entry_id "
                           "WHERE added.batch_id = :batch AND added.table_name = '%2'")
                .arg(spec->name_field, spec->table, spec->state_table());
        if (auto done = collect(connection, continued, batch, entries, work); !done) {
            return done.error();
        }
    }
    std::sort(work.batches.begin(), work.batches.end());
    return work;
}

Status take_back(db::Connection& connection, BatchId batch)
{
    for (const RosterSpec* spec : roster_specs()) {
        QStringList tables = {spec->table};
        if (!spec->dated()) {
            tables << spec->state_table();
        }
        for (const QString& table : tables) {
            if (auto done = restore(connection, table, batch); !done) {
                return done;
            }
        }
        if (auto done = remove_added(connection, *spec, batch); !done) {
            return done;
        }
    }
    if (auto done = splice_out(connection, batch); !done) {
        return done;
    }
    if (auto done = forget_replaced(connection, batch); !done) {
        return done;
    }
    return remove_places(connection, batch);
}

Result<qint64> count_doubles(db::Connection& connection, const RosterSpec& spec)
{
    return connection.number(
        QStringLiteral("SELECT ifnull(sum(n - 1), 0) FROM (SELECT count(*) AS n FROM %1 "
                       "GROUP BY match_key, %2 HAVING n > 1)")
            .arg(spec.table, spec.region_field));
}

} // namespace yice::store
