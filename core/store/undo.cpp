// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo.h"

#include "rosters/specs.h"
#include "store/kept_rows.h"

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

/// The rosters that a batch can have written to.
std::vector<const RosterSpec*> rosters_of(const Batch& batch)
{
    if (batch.kind == u"figure") {
        return {&figure_spec()};
    }
    const RosterSpec* spec = find_roster_spec(batch.roster);
    return spec ? std::vector<const RosterSpec*>{spec} : roster_specs();
}

/// A later change of the same row by a standing batch has the last word.
const QString no_later_change = QStringLiteral(
    "NOT EXISTS (SELECT 1 FROM change AS later JOIN batch ON batch.id = later.batch_id "
    "AND batch.undone_at IS NULL WHERE later.table_name = change.table_name "
    "AND later.entry_id = change.entry_id AND later.as_of = change.as_of "
    "AND later.id > change.id)");

/// The rows of one table that the batch replaced and nobody replaced since, as they stood before.
Status restore(db::Connection& connection, KeptRows& kept, const QString& table, BatchId batch)
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
    const QString replaced =
        QStringLiteral("(%1) IN (SELECT %2 FROM change WHERE batch_id = :batch "
                       "AND table_name = '%3' AND before IS NOT NULL AND %4)")
            .arg(state ? QStringLiteral("entry_id, as_of") : QStringLiteral("id"),
                 state ? QStringLiteral("entry_id, as_of") : QStringLiteral("entry_id"), table,
                 no_later_change);
    if (auto done = kept.keep(KeptFor::Update, table, replaced, batch.value); !done) {
        return done;
    }
    if (auto done = run_for(
            connection,
            QStringLiteral("UPDATE %1 SET %2 FROM change WHERE change.batch_id = :batch "
                           "AND change.table_name = '%1' AND change.before IS NOT NULL "
                           "AND %3 AND %4")
                .arg(table, sets.join(QStringLiteral(", ")), same.arg(table), no_later_change),
            batch);
        !done) {
        return done;
    }
    return kept.keep(KeptFor::Expect, table, replaced, batch.value);
}

/// The next batch that changed the same row puts back, when its turn comes, what stood before this
/// batch instead of what this batch wrote.
Status splice_out(db::Connection& connection, KeptRows& kept, BatchId batch)
{
    const QString next =
        QStringLiteral("(SELECT min(next.id) FROM change AS next "
                       "JOIN batch ON batch.id = next.batch_id AND batch.undone_at IS NULL "
                       "WHERE next.table_name = mine.table_name "
                       "AND next.entry_id = mine.entry_id AND next.as_of = mine.as_of "
                       "AND next.id > mine.id)");
    const QString nexts =
        QStringLiteral("id IN (SELECT %1 FROM change AS mine WHERE mine.batch_id = :batch)")
            .arg(next);
    const QString table = QStringLiteral("change");
    if (auto done = kept.keep(KeptFor::Update, table, nexts, batch.value); !done) {
        return done;
    }
    if (auto done = run_for(
            connection,
            QStringLiteral("UPDATE change SET before = mine.before, "
                           "before_batch = mine.before_batch FROM change AS mine "
                           "WHERE mine.batch_id = :batch AND change.table_name = mine.table_name "
                           "AND change.entry_id = mine.entry_id AND change.as_of = mine.as_of "
                           "AND change.id = %1")
                .arg(next),
            batch);
        !done) {
        return done;
    }
    return kept.keep(KeptFor::Expect, table, nexts, batch.value);
}

/// A row that this batch wrote first and a later one replaced: the later one has nothing to put
/// back any more, its own row goes with it. The line of log stays without a table, so that its
/// number is not given again.
Status forget_replaced(db::Connection& connection, KeptRows& kept, BatchId batch)
{
    const QString table = QStringLiteral("change");
    const QString replaced = QStringLiteral(
        "before_batch = :batch AND batch_id > :batch "
        "AND EXISTS (SELECT 1 FROM batch WHERE id = change.batch_id AND undone_at IS NULL)");
    if (auto done = kept.keep(KeptFor::Update, table,
                              replaced + QStringLiteral(" AND table_name <> ''"), batch.value);
        !done) {
        return done;
    }
    if (auto done =
            run_for(connection,
                    QStringLiteral("UPDATE change SET table_name = '' WHERE ") + replaced, batch);
        !done) {
        return done;
    }
    return kept.keep(KeptFor::Expect, table, replaced + QStringLiteral(" AND table_name = ''"),
                     batch.value);
}

/// Takes rows out and keeps them.
Status remove_rows(db::Connection& connection, KeptRows& kept, const QString& table,
                   const QString& where, qint64 batch)
{
    if (auto done = kept.keep(KeptFor::Insert, table, where, batch); !done) {
        return done;
    }
    db::Statement remove(connection, QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, where));
    if (where.contains(u":batch")) {
        remove.bind(QStringLiteral(":batch"), batch);
    }
    remove.run();
    return remove.status();
}

Status remove_added(db::Connection& connection, KeptRows& kept, const RosterSpec& spec,
                    const Batch& batch)
{
    // An edit is of one entry, which need not be searched among a million.
    const QString only = batch.entry.valid() ? QStringLiteral(" AND %1 = %2") : QString();
    const auto of = [&](const char* key) {
        return batch.entry.valid() ? only.arg(QString::fromLatin1(key)).arg(batch.entry.value)
                                   : QString();
    };
    const QString written = QStringLiteral("batch_id = :batch");
    if (spec.dated()) {
        return remove_rows(connection, kept, spec.table, written + of("id"), batch.id.value);
    }
    if (auto done = remove_rows(connection, kept, spec.state_table(), written + of("entry_id"),
                                batch.id.value);
        !done) {
        return done;
    }
    // Entries that this batch added, and those that an earlier one, taken back already, had left to
    // it.
    return remove_rows(connection, kept, spec.table,
                       QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 WHERE entry_id = %2.id)")
                               .arg(spec.state_table(), spec.table) +
                           of("id"),
                       batch.id.value);
}

/// Villages that the batch added go too, unless something else has come to lie in them.
Status remove_places(db::Connection& connection, KeptRows& kept, BatchId batch)
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
        if (auto done =
                remove_rows(connection, kept, QStringLiteral("region"),
                            QStringLiteral("id = %1 AND own = 1 AND NOT EXISTS (SELECT 1 "
                                           "FROM region AS child WHERE child.parent_id = %1)")
                                .arg(place.toLongLong()),
                            batch.value);
            !done) {
            return done;
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

Result<LaterWork> later_work_on(db::Connection& connection, const Batch& of)
{
    const BatchId batch = of.id;
    LaterWork work;
    for (const RosterSpec* spec : rosters_of(of)) {
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
        const QString removed =
            QStringLiteral("SELECT DISTINCT later.batch_id, batch.subject, later.entry_id "
                           "FROM change AS later JOIN batch ON batch.id = later.batch_id "
                           "AND batch.undone_at IS NULL AND batch.removed > 0 "
                           "WHERE later.batch_id > :batch AND later.table_name IN ('%1', '%2') "
                           "AND (later.before_batch = :batch OR later.table_name = '%1' "
                           "AND (EXISTS (SELECT 1 FROM change AS mine WHERE mine.batch_id = :batch "
                           "AND mine.table_name = '%1' AND mine.entry_id = later.entry_id) "
                           "OR EXISTS (SELECT 1 FROM added WHERE added.batch_id = :batch "
                           "AND added.table_name = '%1' "
                           "AND later.entry_id BETWEEN added.first_id AND added.last_id)))")
                .arg(spec->table, spec->state_table());
        if (auto done = collect(connection, removed, batch, entries, work); !done) {
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

Status take_back(db::Connection& connection, const Batch& batch, StepId step)
{
    KeptRows kept(connection, step);
    for (const RosterSpec* spec : rosters_of(batch)) {
        QStringList tables = {spec->table};
        if (!spec->dated()) {
            tables << spec->state_table();
        }
        for (const QString& table : tables) {
            if (auto done = restore(connection, kept, table, batch.id); !done) {
                return done;
            }
        }
        if (auto done = remove_added(connection, kept, *spec, batch); !done) {
            return done;
        }
    }
    if (auto done = splice_out(connection, kept, batch.id); !done) {
        return done;
    }
    if (auto done = forget_replaced(connection, kept, batch.id); !done) {
        return done;
    }
    return remove_places(connection, kept, batch.id);
}

Status remove_entry(db::Connection& connection, const RosterSpec& spec, EntryId entry,
                    BatchId batch, StepId step)
{
    KeptRows kept(connection, step);
    QStringList tables = {spec.table};
    if (!spec.dated()) {
        tables.prepend(spec.state_table());
    }
    for (const QString& table : tables) {
        const bool state = !spec.dated() && table != spec.table;
        // Whose rows they are, so that those batches are not taken back from under this one.
        db::Statement log(
            connection,
            QStringLiteral("INSERT INTO change (batch_id, table_name, entry_id, as_of, "
                           "before_batch) SELECT :batch, '%1', %2, %3, %4 FROM %1 WHERE %2 = :id")
                .arg(table, state ? QStringLiteral("entry_id") : QStringLiteral("id"),
                     state ? QStringLiteral("as_of") : QStringLiteral("''"),
                     state || spec.dated() ? QStringLiteral("batch_id") : QStringLiteral("NULL")));
        log.bind(QStringLiteral(":batch"), batch.value);
        log.bind(QStringLiteral(":id"), entry.value);
        if (!log.run()) {
            return log.status();
        }
        if (auto done =
                remove_rows(connection, kept, table,
                            QStringLiteral("%1 = %2")
                                .arg(state ? QStringLiteral("entry_id") : QStringLiteral("id"))
                                .arg(entry.value),
                            0);
            !done) {
            return done;
        }
    }
    return {};
}

Result<qint64> count_doubles(db::Connection& connection, const RosterSpec& spec)
{
    return connection.number(
        QStringLiteral("SELECT ifnull(sum(n - 1), 0) FROM (SELECT count(*) AS n FROM %1 "
                       "GROUP BY match_key, %2 HAVING n > 1)")
            .arg(spec.table, spec.region_field));
}

} // namespace yice::store
