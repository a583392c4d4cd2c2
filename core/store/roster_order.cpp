// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/roster_store.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <numeric>
#include <tuple>

namespace yice::store
{

namespace
{

constexpr qint64 rows_per_step = 4096; ///< between two looks at whether to go on
constexpr qint64 missing = std::numeric_limits<qint64>::max();

/// Whole numbers that order as the numbers themselves.
qint64 rank_of(double number)
{
    qint64 bits = 0;
    static_assert(sizeof bits == sizeof number);
    std::memcpy(&bits, &number, sizeof bits);
    return bits < 0 ? std::numeric_limits<qint64>::min() - bits : bits;
}

/// Makes whole numbers of the values of one column that order as people order the values: a million
/// rows are sorted by numbers, and each text is compared once, however often it stands there.
class Ranks
{
public:
    Ranks(const FieldSpec& field, const QHash<qint64, qint64>& places)
        : field_(field), places_(places)
    {
        for (size_t i = 0; i < field.choices.size(); ++i) {
            words_.insert(field.choices[i].id, static_cast<qint64>(i));
        }
    }

    /// A text has its rank only after settle().
    qint64 of(const QVariant& value)
    {
        if (value.isNull()) {
            return missing;
        }
        switch (field_.type) {
        case FieldType::Region:
            return places_.value(value.toLongLong(), missing - 1);
        case FieldType::Integer:
        case FieldType::Flag:
            return value.toLongLong();
        case FieldType::Real:
            return rank_of(value.toDouble());
        case FieldType::Date:
            return value.toString().remove(u'-').toLongLong();
        case FieldType::Choice:
            return words_.value(value.toString(), missing - 1);
        default:
            break;
        }
        const QString text = value.toString();
        auto known = texts_.constFind(text);
        if (known == texts_.constEnd()) {
            known = texts_.insert(text, texts_.size());
        }
        return *known;
    }

    bool is_settled() const { return texts_.isEmpty(); }
    /// The ranks of the numbers that of() gave for texts. Chinese readers expect 按拼音 order,
    /// which the database does not know.
    std::vector<qint64> settle() const
    {
        QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
        collator.setNumericMode(true);
        const bool digits = field_.type == FieldType::IdentityNumber;
        std::vector<std::pair<QString, qint64>> texts;
        std::vector<QCollatorSortKey> keys;
        for (auto text = texts_.cbegin(); text != texts_.cend(); ++text) {
            texts.emplace_back(text.key(), text.value());
            if (!digits) {
                keys.push_back(collator.sortKey(text.key()));
            }
        }
        std::vector<size_t> order(texts.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::sort(order.begin(), order.end(), [&](size_t left, size_t right) {
            if (const int by_key = digits ? 0 : keys[left].compare(keys[right]); by_key != 0) {
                return by_key < 0;
            }
            return texts[left].first < texts[right].first;
        });
        std::vector<qint64> ranks(texts.size());
        qint64 rank = 0;
        for (size_t i = 0; i < order.size(); ++i) {
            // What the collator holds to be the same keeps the order of the sheet.
            rank += i > 0 && (digits || keys[order[i - 1]].compare(keys[order[i]]) != 0);
            ranks[static_cast<size_t>(texts[order[i]].second)] = rank;
        }
        return ranks;
    }

private:
    const FieldSpec& field_;
    const QHash<qint64, qint64>& places_;
    QHash<QString, qint64> words_;
    QHash<QString, qint64> texts_;
};

struct Ranked {
    EntryId id;
    int line = 0;
    std::array<qint64, 3> keys = {}; ///< more than three columns nobody sorts by
};

/// Places in the order of their codes; own ones beside the place that they lie in.
Result<QHash<qint64, qint64>> places_in_order(db::Connection& connection)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT region.id FROM region LEFT JOIN region AS parent "
                                       "ON parent.id = region.parent_id "
                                       "ORDER BY ifnull(region.code, parent.code), "
                                       "region.code IS NOT NULL, region.id"));
    QHash<qint64, qint64> places;
    while (query.next()) {
        places.insert(query.integer(0), places.size());
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return places;
}

QString json_array(const std::vector<EntryId>& ids, size_t begin, size_t end)
{
    QString text = QStringLiteral("[");
    for (size_t i = begin; i < end; ++i) {
        text += (i == begin ? QString() : QStringLiteral(",")) + QString::number(ids[i].value);
    }
    return text + u']';
}

} // namespace

Result<std::vector<EntryId>> RosterStore::order(const RosterQuery& query, const OnStep& on_step)
{
    std::vector<SortKey> sort = query.then;
    sort.insert(sort.begin(), {query.sort_field.isEmpty() ? spec_.region_field : query.sort_field,
                               query.descending});
    constexpr size_t most_keys = std::tuple_size_v<decltype(Ranked::keys)>;
    sort.resize(std::min(sort.size(), most_keys));
    const auto places = places_in_order(connection_);
    if (!places) {
        return places.error();
    }
    QStringList columns = {
        id_column(), (spec_.dated() ? QStringLiteral("entry.line") : QStringLiteral("state.line"))};
    std::vector<Ranks> ranks;
    for (const SortKey& key : sort) {
        const FieldSpec& field = spec_.field(key.field);
        columns << owner(field) + field.id;
        ranks.emplace_back(field, *places);
    }
    const QString wanted = columns.join(QStringLiteral(", "));
    const QString tests = filters(query);
    db::Statement statement(
        connection_,
        QStringLiteral("SELECT %1 FROM %2 %3").arg(wanted, source(query, wanted + tests), tests));
    bind_filters(statement, query);
    std::vector<Ranked> rows;
    while (statement.next()) {
        if (static_cast<qint64>(rows.size()) % rows_per_step == 0 &&
            !goes_on(on_step, static_cast<qint64>(rows.size()), 0)) {
            return Error{ErrorKind::Cancelled, spec_.id, {}};
        }
        Ranked& row = rows.emplace_back();
        row.id = EntryId{statement.integer(0)};
        row.line = static_cast<int>(statement.integer(1));
        for (size_t i = 0; i < sort.size(); ++i) {
            row.keys[i] = ranks[i].of(statement.value(static_cast<int>(i) + 2));
        }
    }
    if (auto done = statement.status(); !done) {
        return done.error();
    }
    for (size_t i = 0; i < sort.size(); ++i) {
        const auto settled = ranks[i].is_settled() ? std::vector<qint64>() : ranks[i].settle();
        for (Ranked& row : rows) {
            qint64& key = row.keys[i];
            if (key != missing) {
                key = settled.empty() ? key : settled[static_cast<size_t>(key)];
                key = sort[i].descending ? -key : key;
            }
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Ranked& left, const Ranked& right) {
        return std::tie(left.keys, left.line, left.id) < std::tie(right.keys, right.line, right.id);
    });
    std::vector<EntryId> ids;
    ids.reserve(rows.size());
    for (const Ranked& row : rows) {
        ids.push_back(row.id);
    }
    return ids;
}

Result<std::vector<EntryId>> RosterStore::any_of(const RosterQuery& query,
                                                 const std::vector<ColumnFilter>& conditions,
                                                 const OnStep& on_step)
{
    std::vector<EntryId> ids;
    QStringList any;
    for (size_t i = 0; i < conditions.size(); ++i) {
        any << condition(conditions[i], QStringLiteral("any_%1").arg(i));
    }
    if (any.isEmpty()) {
        return ids;
    }
    const QString tests =
        filters(query) + QStringLiteral(" AND (%1)").arg(any.join(QStringLiteral(" OR ")));
    db::Statement statement(
        connection_,
        QStringLiteral("SELECT %1 FROM %2 %3").arg(id_column(), source(query, tests), tests));
    bind_filters(statement, query);
    for (size_t i = 0; i < conditions.size(); ++i) {
        bind_condition(statement, conditions[i], QStringLiteral("any_%1").arg(i));
    }
    while (statement.next()) {
        if (static_cast<qint64>(ids.size()) % rows_per_step == 0 &&
            !goes_on(on_step, static_cast<qint64>(ids.size()), 0)) {
            return Error{ErrorKind::Cancelled, spec_.id, {}};
        }
        ids.push_back(EntryId{statement.integer(0)});
    }
    if (auto done = statement.status(); !done) {
        return done.error();
    }
    return ids;
}

Result<qint64> RosterStore::count_at_most()
{
    return connection_.number(QStringLiteral("SELECT ifnull(max(id), 0) FROM %1").arg(spec_.table));
}

Result<QStringList> RosterStore::names(const OnStep& on_step)
{
    db::Statement query(connection_,
                        QStringLiteral("SELECT %1 FROM %2").arg(spec_.name_field, spec_.table));
    QSet<QString> names;
    qint64 rows = 0;
    while (query.next()) {
        if (rows++ % rows_per_step == 0 && !goes_on(on_step, rows, 0)) {
            return Error{ErrorKind::Cancelled, spec_.id, {}};
        }
        names.insert(query.text(0));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return QStringList(names.begin(), names.end());
}

Result<std::vector<EntryId>> RosterStore::named(const QString& name)
{
    QStringList tests = {spec_.name_field + QStringLiteral(" = :name")};
    if (!spec_.code_field.isEmpty()) {
        tests << spec_.code_field + QStringLiteral(" = :name");
    }
    if (spec_.index_of(QStringLiteral("aliases")) >= 0) {
        tests << QStringLiteral("instr('、' || aliases || '、', '、' || :name || '、') > 0");
    }
    std::vector<EntryId> ids;
    for (const QString& test : tests) {
        db::Statement query(
            connection_,
            QStringLiteral("SELECT id FROM %1 WHERE %2 ORDER BY id").arg(spec_.table, test));
        query.bind(QStringLiteral(":name"), name);
        while (ids.size() < 10 && query.next()) {
            ids.push_back(EntryId{query.integer(0)});
        }
        if (auto done = query.status(); !done) {
            return done.error();
        }
        if (!ids.empty()) {
            break;
        }
    }
    return ids;
}

Result<QHash<QString, EntryId>> RosterStore::known_keys(const QStringList& keys)
{
    db::Statement query(
        connection_, QStringLiteral("SELECT id FROM %1 WHERE match_key = :key").arg(spec_.table));
    QHash<QString, EntryId> known;
    for (const QString& key : keys) {
        query.reset();
        query.bind(QStringLiteral(":key"), key);
        if (query.next()) {
            known.insert(key, EntryId{query.integer(0)});
        }
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return known;
}

Result<CellFigures> RosterStore::figures(const std::vector<EntryId>& ids,
                                         const std::vector<int>& fields, QDate as_of,
                                         const OnStep& on_step)
{
    QStringList columns;
    std::vector<bool> adds;
    for (const int index : fields) {
        const FieldSpec& field = spec_.fields[static_cast<size_t>(index)];
        columns << owner(field) + field.id;
        adds.push_back(field.type == FieldType::Integer || field.type == FieldType::Real);
    }
    CellFigures figures;
    figures.cells = static_cast<qint64>(ids.size() * fields.size());
    if (columns.isEmpty()) {
        return figures;
    }
    const QString states =
        spec_.dated() ? QString()
                      : QStringLiteral("LEFT JOIN %1_state AS state ON state.entry_id = entry.id "
                                       "AND state.as_of = (SELECT max(as_of) FROM %1_state "
                                       "WHERE entry_id = entry.id AND as_of <= :day)")
                            .arg(spec_.table);
    db::Statement query(connection_,
                        QStringLiteral("SELECT %1 FROM json_each(:ids) AS wanted JOIN %2 AS entry "
                                       "ON entry.id = wanted.value %3")
                            .arg(columns.join(QStringLiteral(", ")), spec_.table, states));
    constexpr size_t at_once = 4096;
    for (size_t begin = 0; begin < ids.size(); begin += at_once) {
        if (!goes_on(on_step, static_cast<qint64>(begin), static_cast<qint64>(ids.size()))) {
            return Error{ErrorKind::Cancelled, spec_.id, {}};
        }
        query.reset();
        query.bind(QStringLiteral(":ids"),
                   json_array(ids, begin, std::min(ids.size(), begin + at_once)));
        if (!spec_.dated()) {
            query.bind(QStringLiteral(":day"), as_of.toString(Qt::ISODate));
        }
        while (query.next()) {
            for (size_t i = 0; i < adds.size(); ++i) {
                const int column = static_cast<int>(i);
                if (query.is_null(column)) {
                    continue;
                }
                ++figures.filled;
                if (adds[i]) {
                    const double number = query.real(column);
                    const bool first = figures.numbers++ == 0;
                    figures.sum += number;
                    figures.lowest = first ? number : std::min(figures.lowest, number);
                    figures.highest = first ? number : std::max(figures.highest, number);
                }
            }
        }
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return figures;
}

} // namespace yice::store
