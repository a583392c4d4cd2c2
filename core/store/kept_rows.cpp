// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kept_rows.h"

#include "rosters/specs.h"
#include "store/kept_row_query.h"

#include <algorithm>

namespace yice::store
{

namespace
{

/// Rows that one statement writes: its memory is theirs, and the work can be stopped in between.
constexpr qint64 at_once = 20'000;

QString purpose_code(KeptFor purpose)
{
    switch (purpose) {
    case KeptFor::Insert:
        return QStringLiteral("insert");
    case KeptFor::Delete:
        return QStringLiteral("delete");
    case KeptFor::Update:
        return QStringLiteral("update");
    case KeptFor::Expect:
        break;
    }
    return QStringLiteral("expect");
}

/// The roster that a table of entries or of their states belongs to.
const RosterSpec* roster_of(const QString& table)
{
    for (const RosterSpec* spec : roster_specs()) {
        if (spec->table == table || (!spec->dated() && spec->state_table() == table)) {
            return spec;
        }
    }
    return nullptr;
}

/// SQLite's own words for a row that stands where another one is to be.
bool stands_in_the_way(const Error& error)
{
    return error.detail.contains(u"constraint", Qt::CaseInsensitive);
}

} // namespace

Status KeptRows::keep(KeptFor purpose, const QString& table, const QString& where, qint64 batch)
{
    const auto columns = columns_of_table(connection_, table);
    if (!columns) {
        return columns.error();
    }
    const QString kept = rows_table(columns->size());
    const QString last = QStringLiteral("SELECT ifnull(max(id), 0) FROM ") + kept;
    const auto before = connection_.number(last);
    if (!before) {
        return before.error();
    }
    const QString comma = QStringLiteral(", ");
    db::Statement copy(connection_,
                       QStringLiteral("INSERT INTO %6 (%1) SELECT %2 FROM %3 WHERE %4 ORDER BY %5")
                           .arg(value_columns(columns->size()).join(comma), columns->join(comma),
                                table, where, key_of(table).join(comma), kept));
    if (where.contains(u":batch")) {
        copy.bind(QStringLiteral(":batch"), batch);
    }
    if (!copy.run()) {
        return copy.status();
    }
    const auto after = connection_.number(last);
    if (!after) {
        return after.error();
    }
    if (*after == *before) {
        return {};
    }
    db::Statement part(connection_,
                       QStringLiteral("INSERT INTO kept_part (step_id, table_name, columns, "
                                      "purpose, first_row, last_row) VALUES (:step, :table, "
                                      ":columns, :purpose, :first, :last)"));
    part.bind(QStringLiteral(":step"), step_.value);
    part.bind(QStringLiteral(":table"), table);
    part.bind(QStringLiteral(":columns"), columns->join(u','));
    part.bind(QStringLiteral(":purpose"), purpose_code(purpose));
    part.bind(QStringLiteral(":first"), *before + 1);
    part.bind(QStringLiteral(":last"), *after);
    part.run();
    return part.status();
}

Result<std::vector<KeptRows::Part>> KeptRows::parts() const
{
    db::Statement query(connection_,
                        QStringLiteral("SELECT id, table_name, columns, purpose, first_row, "
                                       "last_row FROM kept_part WHERE step_id = :step "
                                       "ORDER BY id"));
    query.bind(QStringLiteral(":step"), step_.value);
    std::vector<Part> parts;
    while (query.next()) {
        parts.push_back({query.integer(0), query.text(1), query.text(2).split(u','), query.text(3),
                         query.integer(4), query.integer(5)});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return parts;
}

Result<qint64> KeptRows::count() const
{
    const auto all = parts();
    if (!all) {
        return all.error();
    }
    qint64 rows = 0;
    for (const Part& part : *all) {
        rows += part.last - part.first + 1;
    }
    return rows;
}

Status KeptRows::write(const Part& part, qint64 first, qint64 last)
{
    db::Statement statement(connection_, write_sql(part.table, part.columns, part.purpose));
    statement.bind(QStringLiteral(":first"), first);
    statement.bind(QStringLiteral(":last"), last);
    statement.run();
    auto done = statement.status();
    if (!done && stands_in_the_way(done.error())) {
        return Error{ErrorKind::Conflict, part.table, done.error().detail};
    }
    return done;
}

Status KeptRows::check(const Part& part)
{
    const RosterSpec* roster = roster_of(part.table);
    QStringList same;
    for (qsizetype i = 0; i < part.columns.size(); ++i) {
        same << QStringLiteral("%1.%2 IS kept_row.%3")
                    .arg(part.table, part.columns[i], value_column(i));
    }
    // Names only where there are any: the entry itself may be what is gone.
    const QString named = roster && part.table == roster->table ? roster->name_field : QString();
    const qsizetype column = named.isEmpty() ? -1 : part.columns.indexOf(named);
    db::Statement query(
        connection_,
        QStringLiteral("SELECT %1 FROM %5 AS kept_row LEFT JOIN %2 ON %3 "
                       "WHERE kept_row.id BETWEEN :first AND :last AND NOT (%4) LIMIT 1")
            .arg(column < 0 ? QStringLiteral("''") : value_column(column), part.table,
                 same_key(part.table), same.join(QStringLiteral(" AND ")),
                 rows_table(part.columns.size())));
    query.bind(QStringLiteral(":first"), part.first);
    query.bind(QStringLiteral(":last"), part.last);
    if (query.next()) {
        return Error{ErrorKind::Conflict, part.table, query.text(0)};
    }
    return query.status();
}

Status KeptRows::check_batches(const Part& part)
{
    const qsizetype column = part.columns.indexOf(QStringLiteral("batch_id"));
    if (column < 0) {
        return {};
    }
    // What another batch wrote, or logged, comes back only while that batch stands.
    db::Statement query(connection_,
                        QStringLiteral("SELECT 1 FROM %2 AS kept_row JOIN batch ON batch.id = "
                                       "kept_row.%1 WHERE kept_row.id BETWEEN :first AND :last "
                                       "AND batch.undone_at IS NOT NULL AND batch.id IS NOT "
                                       "(SELECT batch_id FROM step WHERE id = :step) LIMIT 1")
                            .arg(value_column(column), rows_table(part.columns.size())));
    query.bind(QStringLiteral(":first"), part.first);
    query.bind(QStringLiteral(":last"), part.last);
    query.bind(QStringLiteral(":step"), step_.value);
    return query.next() ? Status(Error{ErrorKind::Conflict, part.table, {}}) : query.status();
}

Status KeptRows::check_no_more_states(const Part& part)
{
    const RosterSpec* roster = roster_of(part.table);
    if (!roster || roster->dated() || part.table != roster->table) {
        return {};
    }
    // Taking the entry out would take along what was written about it since.
    db::Statement query(connection_,
                        QStringLiteral("SELECT 1 FROM %2 AS kept_row JOIN %1 ON %1.entry_id = "
                                       "kept_row.v00 WHERE kept_row.id BETWEEN :first AND :last "
                                       "LIMIT 1")
                            .arg(roster->state_table(), rows_table(part.columns.size())));
    query.bind(QStringLiteral(":first"), part.first);
    query.bind(QStringLiteral(":last"), part.last);
    return query.next() ? Status(Error{ErrorKind::Conflict, part.table, {}}) : query.status();
}

Status KeptRows::turn(const OnStep& on_step)
{
    auto found = parts();
    if (!found) {
        return found.error();
    }
    std::vector<Part>& all = found.value();
    qint64 total = 0;
    for (const Part& part : all) {
        if (part.purpose == u"expect" || part.purpose == u"delete") {
            if (auto done = check(part); !done) {
                return done;
            }
        } else if (auto done = check_batches(part); !done) {
            return done;
        }
        total += part.purpose == u"expect" ? 0 : part.last - part.first + 1;
    }
    // What went last comes first: places before the entries in them, entries before their states.
    const auto rank = [](const Part& part) {
        return part.purpose == u"insert" ? -part.id : part.id;
    };
    const auto order = [](const Part& part) {
        return part.purpose == u"insert" ? 0 : part.purpose == u"update" ? 1 : 2;
    };
    std::sort(all.begin(), all.end(), [&](const Part& left, const Part& right) {
        return std::pair(order(left), rank(left)) < std::pair(order(right), rank(right));
    });
    qint64 written = 0;
    for (const Part& part : all) {
        if (part.purpose == u"expect") {
            continue;
        }
        if (part.purpose == u"delete") {
            if (auto done = check_no_more_states(part); !done) {
                return done;
            }
        }
        for (qint64 first = part.first; first <= part.last; first += at_once) {
            const qint64 last = std::min(part.last, first + at_once - 1);
            if (auto done = write(part, first, last); !done) {
                return done;
            }
            written += last - first + 1;
            if (!goes_on(on_step, written, total)) {
                return Error{ErrorKind::Cancelled, {}, {}};
            }
        }
    }
    db::Statement swap(connection_,
                       QStringLiteral("UPDATE kept_part SET purpose = CASE purpose "
                                      "WHEN 'insert' THEN 'delete' WHEN 'delete' THEN 'insert' "
                                      "WHEN 'update' THEN 'expect' ELSE 'update' END "
                                      "WHERE step_id = :step"));
    swap.bind(QStringLiteral(":step"), step_.value);
    swap.run();
    return swap.status();
}

Status KeptRows::forget()
{
    const auto all = parts();
    if (!all) {
        return all.error();
    }
    for (const Part& part : *all) {
        db::Statement remove(connection_,
                             QStringLiteral("DELETE FROM %1 WHERE id BETWEEN :first AND :last")
                                 .arg(rows_table(part.columns.size())));
        remove.bind(QStringLiteral(":first"), part.first);
        remove.bind(QStringLiteral(":last"), part.last);
        if (!remove.run()) {
            return remove.status();
        }
    }
    db::Statement remove(connection_,
                         QStringLiteral("DELETE FROM kept_part WHERE step_id = :step"));
    remove.bind(QStringLiteral(":step"), step_.value);
    remove.run();
    return remove.status();
}

Status forget_old_rows(db::Connection& connection, qint64 most)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT step.id, sum(last_row - first_row + 1) FROM step "
                                       "JOIN kept_part ON kept_part.step_id = step.id "
                                       "WHERE step.undone_at IS NOT NULL GROUP BY step.id "
                                       "ORDER BY step.moment DESC"));
    qint64 rows = 0;
    std::vector<StepId> old;
    while (query.next()) {
        const bool newest = rows == 0;
        rows += query.integer(1);
        if (!newest && rows > most) {
            old.push_back(StepId{query.integer(0)});
        }
    }
    if (auto done = query.status(); !done) {
        return done;
    }
    for (const StepId step : old) {
        if (auto done = KeptRows(connection, step).forget(); !done) {
            return done;
        }
        db::Statement mark(connection,
                           QStringLiteral("UPDATE step SET forgotten = 1 WHERE id = :step"));
        mark.bind(QStringLiteral(":step"), step.value);
        if (!mark.run()) {
            return mark.status();
        }
    }
    return {};
}

} // namespace yice::store
