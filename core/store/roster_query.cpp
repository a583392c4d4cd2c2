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

bool can_be_searched(const FieldSpec& field)
{
    return sorts_as_text(field) || field.type == FieldType::IdentityNumber;
}

/// The chosen words as a JSON list; flags are stored as numbers.
QString chosen_words(const FieldSpec& field, const QStringList& chosen)
{
    const QString quote = field.type == FieldType::Flag ? QString() : QStringLiteral("\"");
    QStringList words;
    for (const QString& word : chosen) {
        words << quote + word + quote;
    }
    return u'[' + words.join(u',') + u']';
}

void count_tags(QHash<QString, int>& counts, const QString& tags, int rows)
{
    for (const QString& tag : tags.split(u',', Qt::SkipEmptyParts)) {
        counts[tag] += rows;
    }
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

QString RosterStore::owner(const FieldSpec& field) const
{
    return field.home == FieldHome::Identity ? QStringLiteral("entry.") : QStringLiteral("state.");
}

/// What a query reads from: every entry with the state that holds at :as_of, or the events since
/// :since.
QString RosterStore::source() const
{
    return spec_.dated()
               ? QStringLiteral("%1 AS entry WHERE entry.%2 >= :since AND entry.%2 <= :as_of")
                     .arg(spec_.table, spec_.date_field)
               : QStringLiteral("%1 AS entry JOIN %1_state AS state ON state.entry_id = entry.id "
                                "AND state.as_of = (SELECT max(as_of) FROM %1_state "
                                "WHERE entry_id = entry.id AND as_of <= :as_of) WHERE 1")
                     .arg(spec_.table);
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
        QString pattern = fold(query.text);
        pattern.replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'%', QStringLiteral("\\%"))
            .replace(u'_', QStringLiteral("\\_"));
        statement.bind(QStringLiteral(":text"), QString(u'%' + pattern + u'%'));
    }
    for (auto choice = query.choices.cbegin(); choice != query.choices.cend(); ++choice) {
        statement.bind(QStringLiteral(":choice_") + choice.key(),
                       chosen_words(spec_.field(choice.key()), choice.value()));
    }
}

Result<std::vector<EntryId>> RosterStore::order(const RosterQuery& query)
{
    const bool by_place = query.sort_field.isEmpty();
    const FieldSpec& field = spec_.field(by_place ? spec_.region_field : query.sort_field);
    const bool by_region = field.type == FieldType::Region;
    const QString column = owner(field) + field.id;
    const QString key =
        by_region ? QStringLiteral("(SELECT code FROM region WHERE region.id = %1)").arg(column)
                  : column;
    // Missing values come last either way; rows that are equal keep the order of their sheet.
    db::Statement statement(
        connection_, QStringLiteral("SELECT entry.id, %1 AS sort_key FROM %2 %3 "
                                    "ORDER BY sort_key IS NULL, sort_key %4, %5line, entry.id")
                         .arg(key, source(), filters(query),
                              query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC"),
                              spec_.dated() ? QStringLiteral("entry.") : QStringLiteral("state.")));
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
    const FieldSpec& field = spec_.field(field_id);
    db::Statement statement(connection_,
                            QStringLiteral("SELECT %1, count(*) FROM %2 %3 GROUP BY 1")
                                .arg(owner(field) + field.id, source(), filters(others)));
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
