// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/chinese_text.h"
#include "store/roster_store.h"

#include <QCollator>

#include <algorithm>

namespace yice::store
{

namespace
{

bool sorts_as_text(const FieldSpec& field)
{
    return field.type == FieldType::Text || field.type == FieldType::CreditCode;
}

/// Chinese readers expect 按拼音 order, which the database does not know.
void sort_by_text(std::vector<std::pair<QCollatorSortKey, EntryId>>& keyed, bool descending)
{
    std::stable_sort(keyed.begin(), keyed.end(), [descending](const auto& left, const auto& right) {
        const int order = left.first.compare(right.first);
        return descending ? order > 0 : order < 0;
    });
}

} // namespace

QString RosterStore::filters(const RosterQuery& query) const
{
    QString sql;
    if (query.region.valid()) {
        sql += QStringLiteral(
                   " AND entry.%1 IN (WITH RECURSIVE within (id) AS (SELECT :region UNION ALL "
                   "SELECT region.id FROM region JOIN within "
                   "ON region.parent_id = within.id) SELECT id FROM within)")
                   .arg(spec_.region_field);
    }
    if (!query.text.trimmed().isEmpty()) {
        QStringList places = {QStringLiteral("entry.match_key LIKE :text ESCAPE '\\'")};
        for (const FieldSpec& field : spec_.fields) {
            if (field.home == FieldHome::Identity && sorts_as_text(field)) {
                places << QStringLiteral("entry.%1 LIKE :text ESCAPE '\\'").arg(field.id);
            }
        }
        sql += QStringLiteral(" AND (%1)").arg(places.join(QStringLiteral(" OR ")));
    }
    for (auto choice = query.choices.cbegin(); choice != query.choices.cend(); ++choice) {
        const FieldSpec& field = spec_.field(choice.key());
        const auto owner =
            field.home == FieldHome::Identity ? QStringLiteral("entry") : QStringLiteral("state");
        sql += QStringLiteral(" AND %1.%2 IN (SELECT value FROM json_each(:choice_%2))")
                   .arg(owner, field.id);
    }
    return sql;
}

void RosterStore::bind_filters(db::Statement& statement, const RosterQuery& query) const
{
    statement.bind(QStringLiteral(":as_of"), query.as_of.toString(Qt::ISODate));
    if (query.region.valid()) {
        statement.bind(QStringLiteral(":region"), query.region.value);
    }
    if (!query.text.trimmed().isEmpty()) {
        QString pattern = fold(query.text);
        pattern.replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'%', QStringLiteral("\\%"))
            .replace(u'_', QStringLiteral("\\_"));
        statement.bind(QStringLiteral(":text"), QString(u'%' + pattern + u'%'));
    }
    for (auto choice = query.choices.cbegin(); choice != query.choices.cend(); ++choice) {
        QStringList quoted;
        for (const QString& id : choice.value()) {
            quoted << u'"' + id + u'"';
        }
        statement.bind(QStringLiteral(":choice_") + choice.key(),
                       QString(u'[' + quoted.join(u',') + u']'));
    }
}

Result<std::vector<EntryId>> RosterStore::order(const RosterQuery& query)
{
    const bool by_name = query.sort_field.isEmpty();
    const FieldSpec& field = spec_.field(by_name ? spec_.name_field : query.sort_field);
    const bool by_region = by_name || field.type == FieldType::Region;
    const QString owner =
        field.home == FieldHome::Identity ? QStringLiteral("entry.") : QStringLiteral("state.");
    const QString key = by_region ? QStringLiteral("region.code") : owner + field.id;
    // Missing values come last either way; ids make the order complete.
    db::Statement statement(
        connection_,
        QStringLiteral("SELECT entry.id, %1 FROM %2 AS entry JOIN %2_state AS state "
                       "ON state.entry_id = entry.id AND state.as_of = (SELECT max(as_of) "
                       "FROM %2_state WHERE entry_id = entry.id AND as_of <= :as_of) "
                       "JOIN region ON region.id = entry.%3 WHERE 1 %4 "
                       "ORDER BY %1 IS NULL, %1 %5, entry.id")
            .arg(key, spec_.table, spec_.region_field, filters(query),
                 query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC")));
    bind_filters(statement, query);
    std::vector<EntryId> ids;
    if (!by_region && sorts_as_text(field)) {
        QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
        collator.setNumericMode(true);
        std::vector<std::pair<QCollatorSortKey, EntryId>> keyed;
        std::vector<EntryId> without;
        while (statement.next()) {
            const EntryId id{statement.integer(0)};
            if (statement.is_null(1)) {
                without.push_back(id);
            } else {
                keyed.emplace_back(collator.sortKey(statement.text(1)), id);
            }
        }
        sort_by_text(keyed, query.descending);
        for (const auto& [sort_key, id] : keyed) {
            ids.push_back(id);
        }
        ids.insert(ids.end(), without.begin(), without.end());
    } else {
        while (statement.next()) {
            ids.push_back(EntryId{statement.integer(0)});
        }
    }
    if (auto done = statement.status(); !done) {
        return done.error();
    }
    return ids;
}

Result<std::vector<RosterRow>> RosterStore::rows(const std::vector<EntryId>& ids, QDate as_of)
{
    QStringList wanted;
    for (const EntryId id : ids) {
        wanted << QString::number(id.value);
    }
    db::Statement statement(
        connection_,
        QStringLiteral("SELECT state.as_of, state.batch_id, state.line, entry.id, %1, %2 "
                       "FROM json_each(:ids) AS wanted JOIN %3 AS entry ON entry.id = wanted.value "
                       "JOIN %3_state AS state ON state.entry_id = entry.id AND state.as_of = "
                       "(SELECT max(as_of) FROM %3_state WHERE entry_id = entry.id "
                       "AND as_of <= :as_of) ORDER BY wanted.key")
            .arg(columns(FieldHome::Identity, QStringLiteral("entry.")),
                 columns(FieldHome::State, QStringLiteral("state.")), spec_.table));
    statement.bind(QStringLiteral(":ids"), QString(u'[' + wanted.join(u',') + u']'));
    statement.bind(QStringLiteral(":as_of"), as_of.toString(Qt::ISODate));
    std::vector<RosterRow> rows;
    while (statement.next()) {
        RosterRow row;
        row.as_of = QDate::fromString(statement.text(0), Qt::ISODate);
        row.batch = BatchId{statement.integer(1)};
        row.line = static_cast<int>(statement.integer(2));
        row.id = EntryId{statement.integer(3)};
        row.record.line = row.line;
        row.record.values.resize(spec_.fields.size());
        int column = 4;
        for (const FieldHome home : {FieldHome::Identity, FieldHome::State}) {
            for (size_t i = 0; i < spec_.fields.size(); ++i) {
                if (spec_.fields[i].home == home) {
                    row.record.values[i] = stored_value(spec_.fields[i], statement.value(column++));
                }
            }
        }
        rows.push_back(std::move(row));
    }
    if (auto done = statement.status(); !done) {
        return done.error();
    }
    return rows;
}

Result<QHash<QString, int>> RosterStore::facet(const RosterQuery& query, const QString& field_id)
{
    RosterQuery others = query;
    others.choices.remove(field_id);
    const FieldSpec& field = spec_.field(field_id);
    const QString owner =
        field.home == FieldHome::Identity ? QStringLiteral("entry.") : QStringLiteral("state.");
    db::Statement statement(
        connection_,
        QStringLiteral("SELECT %1, count(*) FROM %2 AS entry JOIN %2_state AS state "
                       "ON state.entry_id = entry.id AND state.as_of = (SELECT max(as_of) "
                       "FROM %2_state WHERE entry_id = entry.id AND as_of <= :as_of) "
                       "WHERE 1 %3 GROUP BY 1")
            .arg(owner + field.id, spec_.table, filters(others)));
    bind_filters(statement, others);
    QHash<QString, int> counts;
    while (statement.next()) {
        counts.insert(statement.text(0), static_cast<int>(statement.integer(1)));
    }
    if (auto done = statement.status(); !done) {
        return done.error();
    }
    return counts;
}

} // namespace yice::store
