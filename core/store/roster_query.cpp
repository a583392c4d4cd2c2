// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/chinese_text.h"
#include "store/roster_store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace yice::store
{

namespace
{

bool sorts_as_text(const FieldSpec& field)
{
    return field.type == FieldType::Text || field.type == FieldType::CreditCode;
}

bool can_be_searched(const FieldSpec& field)
{
    return sorts_as_text(field) || field.type == FieldType::IdentityNumber;
}

void count_tags(QHash<QString, int>& counts, const QString& tags, int rows)
{
    for (const QString& tag : tags.split(u',', Qt::SkipEmptyParts)) {
        counts[tag] += rows;
    }
}

/// What LIKE takes for "contains": * and ? are wildcards where `wild`.
QString like_pattern(QString text, bool wild)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    if (wild) {
        text.replace(u'*', u'%').replace(u'?', u'_');
    }
    return u'%' + text + u'%';
}

QString json_list(const QStringList& words, bool as_numbers)
{
    if (as_numbers) {
        return u'[' + words.join(u',') + u']';
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

bool stores_numbers(const FieldSpec& field)
{
    return field.type == FieldType::Flag || field.type == FieldType::Region;
}

} // namespace

QString RosterStore::owner(const FieldSpec& field) const
{
    return field.home == FieldHome::Identity ? QStringLiteral("entry.") : QStringLiteral("state.");
}

QString RosterStore::id_column() const
{
    return spec_.dated() ? QStringLiteral("entry.id") : QStringLiteral("state.entry_id");
}

/// What a query reads from: every entry with the state that holds at :as_of, or the events since
/// :since. `rest` is what else the statement says of them.
QString RosterStore::source(const RosterQuery& query, const QString& rest) const
{
    if (spec_.dated()) {
        return QStringLiteral("%1 AS entry WHERE entry.%2 >= :since AND entry.%2 <= :as_of")
            .arg(spec_.table, spec_.date_field);
    }
    const bool few = !query.text.trimmed().isEmpty() ||
                     std::any_of(query.conditions.begin(), query.conditions.end(),
                                 [this](const ColumnFilter& filter) {
                                     return spec_.field(filter.field).home == FieldHome::Identity;
                                 });
    if (few) {
        // Most entries fall away by what identifies them: the states of the others are looked up.
        return QStringLiteral("%1 AS entry CROSS JOIN %1_state AS state "
                              "ON state.entry_id = entry.id "
                              "AND state.as_of = (SELECT max(as_of) FROM %1_state "
                              "WHERE entry_id = entry.id AND as_of <= :as_of) WHERE 1")
            .arg(spec_.table);
    }
    // One walk along the states in the order of their key. Beside max() SQLite gives the other
    // columns of the row that has it. Entries that nothing is asked of are not read.
    const QString states = QStringLiteral("(SELECT *, max(as_of) FROM %1_state "
                                          "WHERE as_of <= :as_of GROUP BY entry_id) AS state")
                               .arg(spec_.table);
    return rest.contains(u"entry.")
               ? QStringLiteral("%1 CROSS JOIN %2 AS entry ON entry.id = state.entry_id WHERE 1")
                     .arg(states, spec_.table)
               : states + QStringLiteral(" WHERE 1");
}

QString RosterStore::condition(const ColumnFilter& filter, const QString& name) const
{
    const FieldSpec& field = spec_.field(filter.field);
    const QString column = owner(field) + field.id;
    QString test;
    switch (filter.kind) {
    case ColumnFilter::Kind::Contains:
        test = QStringLiteral("CAST(%1 AS TEXT) LIKE :%2 ESCAPE '\\'").arg(column, name);
        break;
    case ColumnFilter::Kind::Blank:
        test = QStringLiteral("(%1 IS NULL OR CAST(%1 AS TEXT) = '')").arg(column);
        break;
    case ColumnFilter::Kind::OneOf:
        test = field.type == FieldType::Tags
                   ? QStringLiteral("EXISTS (SELECT 1 FROM json_each(:%2) "
                                    "WHERE instr(',' || %1 || ',', ',' || value || ','))")
                         .arg(column, name)
                   : QStringLiteral("%1 IN (SELECT value FROM json_each(:%2))").arg(column, name);
        break;
    case ColumnFilter::Kind::Range: {
        QStringList ends = {column + QStringLiteral(" IS NOT NULL")};
        if (filter.low.isValid()) {
            ends << column +
                        (filter.without_low ? QStringLiteral(" > :") : QStringLiteral(" >= :")) +
                        name + QStringLiteral("_low");
        }
        if (filter.high.isValid()) {
            ends << column +
                        (filter.without_high ? QStringLiteral(" < :") : QStringLiteral(" <= :")) +
                        name + QStringLiteral("_high");
        }
        test = u'(' + ends.join(QStringLiteral(" AND ")) + u')';
        break;
    }
    }
    // "Not 5" is also what says nothing.
    return filter.negated ? QStringLiteral("ifnull(NOT %1, 1)").arg(test) : test;
}

void RosterStore::bind_condition(db::Statement& statement, const ColumnFilter& filter,
                                 const QString& name) const
{
    const QString place = u':' + name;
    switch (filter.kind) {
    case ColumnFilter::Kind::Contains:
        statement.bind(place, like_pattern(filter.text, true));
        break;
    case ColumnFilter::Kind::OneOf:
        statement.bind(place, json_list(filter.words, stores_numbers(spec_.field(filter.field))));
        break;
    case ColumnFilter::Kind::Range:
        if (filter.low.isValid()) {
            statement.bind(place + QStringLiteral("_low"), filter.low);
        }
        if (filter.high.isValid()) {
            statement.bind(place + QStringLiteral("_high"), filter.high);
        }
        break;
    case ColumnFilter::Kind::Blank:
        break;
    }
}

QString RosterStore::filters(const RosterQuery& query) const
{
    QString sql;
    if (query.region.valid()) {
        sql += QStringLiteral(" AND %1 IN (WITH RECURSIVE within (id) AS (SELECT :region UNION ALL "
                              "SELECT region.id FROM region JOIN within "
                              "ON region.parent_id = within.id) SELECT id FROM within)")
                   .arg(owner(spec_.field(spec_.region_field)) + spec_.region_field);
    }
    if (!query.text.trimmed().isEmpty()) {
        QStringList places = {QStringLiteral("entry.match_key LIKE :text ESCAPE '\\'")};
        for (const FieldSpec& field : spec_.fields) {
            if (field.home == FieldHome::Identity && can_be_searched(field)) {
                places << QStringLiteral("entry.%1 LIKE :text ESCAPE '\\'").arg(field.id);
            }
        }
        if (!query.sounding.isEmpty()) {
            places << QStringLiteral("entry.%1 IN (SELECT value FROM json_each(:sounding))")
                          .arg(spec_.name_field);
        }
        sql += QStringLiteral(" AND (%1)").arg(places.join(QStringLiteral(" OR ")));
    }
    for (auto choice = query.choices.cbegin(); choice != query.choices.cend(); ++choice) {
        const FieldSpec& field = spec_.field(choice.key());
        sql += field.type == FieldType::Tags
                   ? QStringLiteral(" AND EXISTS (SELECT 1 FROM json_each(:choice_%2) "
                                    "WHERE instr(',' || %1 || ',', ',' || value || ','))")
                         .arg(owner(field) + field.id, field.id)
                   : QStringLiteral(" AND %1 IN (SELECT value FROM json_each(:choice_%2))")
                         .arg(owner(field) + field.id, field.id);
    }
    for (size_t i = 0; i < query.conditions.size(); ++i) {
        sql += QStringLiteral(" AND ") +
               condition(query.conditions[i], QStringLiteral("column_%1").arg(i));
    }
    return sql;
}

void RosterStore::bind_filters(db::Statement& statement, const RosterQuery& query) const
{
    statement.bind(QStringLiteral(":as_of"), query.as_of.toString(Qt::ISODate));
    if (spec_.dated()) {
        statement.bind(QStringLiteral(":since"), query.since.isValid()
                                                     ? query.since.toString(Qt::ISODate)
                                                     : QStringLiteral("0"));
    }
    if (query.region.valid()) {
        statement.bind(QStringLiteral(":region"), query.region.value);
    }
    if (!query.text.trimmed().isEmpty()) {
        statement.bind(QStringLiteral(":text"), like_pattern(fold(query.text), false));
        if (!query.sounding.isEmpty()) {
            statement.bind(QStringLiteral(":sounding"), json_list(query.sounding, false));
        }
    }
    for (auto choice = query.choices.cbegin(); choice != query.choices.cend(); ++choice) {
        statement.bind(QStringLiteral(":choice_") + choice.key(),
                       json_list(choice.value(), stores_numbers(spec_.field(choice.key()))));
    }
    for (size_t i = 0; i < query.conditions.size(); ++i) {
        bind_condition(statement, query.conditions[i], QStringLiteral("column_%1").arg(i));
    }
}

Result<std::vector<RosterRow>> RosterStore::rows(const std::vector<EntryId>& ids, QDate as_of)
{
    auto entries = look_up(ids, as_of);
    if (!entries) {
        return entries.error();
    }
    std::vector<RosterRow> rows;
    rows.reserve(entries->size());
    for (StoredEntry& entry : *entries) {
        rows.push_back({entry.id, std::move(entry.record), entry.as_of, entry.batch, entry.line});
    }
    return rows;
}

Result<QHash<QString, int>> RosterStore::facet(const RosterQuery& query, const QString& field_id)
{
    RosterQuery others = query;
    others.choices.remove(field_id);
    others.conditions.erase(
        std::remove_if(others.conditions.begin(), others.conditions.end(),
                       [&](const ColumnFilter& filter) { return filter.field == field_id; }),
        others.conditions.end());
    const FieldSpec& field = spec_.field(field_id);
    const QString column = owner(field) + field.id;
    const QString tests = filters(others);
    db::Statement statement(connection_, QStringLiteral("SELECT %1, count(*) FROM %2 %3 GROUP BY 1")
                                             .arg(column, source(others, column + tests), tests));
    bind_filters(statement, others);
    QHash<QString, int> counts;
    while (statement.next()) {
        const int rows = static_cast<int>(statement.integer(1));
        if (field.type == FieldType::Tags) {
            count_tags(counts, statement.text(0), rows);
        } else {
            counts.insert(statement.text(0), rows);
        }
    }
    if (auto done = statement.status(); !done) {
        return done.error();
    }
    return counts;
}

} // namespace yice::store
