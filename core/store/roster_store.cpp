// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/roster_store.h"

namespace yice::store
{

namespace
{

/// A list of ids for json_each.
QString json_array(const std::vector<EntryId>& ids, size_t begin, size_t end)
{
    QString text = QStringLiteral("[");
    for (size_t i = begin; i < end; ++i) {
        text += (i == begin ? QString() : QStringLiteral(",")) + QString::number(ids[i].value);
    }
    return text + u']';
}

} // namespace

RosterStore::RosterStore(db::Connection& connection, const RosterSpec& spec)
    : connection_(connection), spec_(spec)
{
}

QStringList columns_of(const RosterSpec& spec, FieldHome home)
{
    QStringList names;
    for (const FieldSpec& field : spec.fields) {
        if (field.home == home) {
            names << field.id;
        }
    }
    return names;
}

QString RosterStore::columns(FieldHome home, const QString& prefix) const
{
    QStringList names = columns_of(spec_, home);
    for (QString& name : names) {
        name.prepend(prefix);
    }
    return names.join(QStringLiteral(", "));
}

Result<std::vector<KnownEntry>> RosterStore::known_entries()
{
    const QString code = spec_.code_field.isEmpty() ? QStringLiteral("NULL") : spec_.code_field;
    const QString aliases = spec_.index_of(QStringLiteral("aliases")) < 0
                                ? QStringLiteral("NULL")
                                : QStringLiteral("aliases");
    db::Statement query(connection_, QStringLiteral("SELECT id, match_key, %1, %2, %3 FROM %4")
                                         .arg(aliases, code, spec_.region_field, spec_.table));
    std::vector<KnownEntry> entries;
    while (query.next()) {
        entries.push_back({EntryId{query.integer(0)}, query.text(1), query.text(2), query.text(3),
                           RegionId{query.integer(4)}});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return entries;
}

Result<QHash<QString, EntryId>> RosterStore::known_keys()
{
    const auto all = count();
    if (!all) {
        return all.error();
    }
    db::Statement query(connection_,
                        QStringLiteral("SELECT match_key, id FROM %1").arg(spec_.table));
    QHash<QString, EntryId> keys;
    keys.reserve(*all);
    while (query.next()) {
        keys.insert(query.text(0), EntryId{query.integer(1)});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return keys;
}

Result<EntryId> RosterStore::entry_of_key(const QString& key)
{
    db::Statement query(
        connection_, QStringLiteral("SELECT id FROM %1 WHERE match_key = :key").arg(spec_.table));
    query.bind(QStringLiteral(":key"), key);
    const EntryId found = query.next() ? EntryId{query.integer(0)} : EntryId();
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return found;
}

Result<QHash<QString, QList<EntryId>>> RosterStore::known_by(const QStringList& key)
{
    QStringList columns;
    for (const QString& id : key) {
        columns << owner(spec_.field(id)) + id;
    }
    const QString states =
        spec_.dated() ? QString()
                      : QStringLiteral(" JOIN %1_state AS state ON state.entry_id = entry.id AND "
                                       "state.as_of = (SELECT max(as_of) FROM %1_state "
                                       "WHERE entry_id = entry.id)")
                            .arg(spec_.table);
    db::Statement query(connection_,
                        QStringLiteral("SELECT entry.id, %1 FROM %2 AS entry%3")
                            .arg(columns.join(QStringLiteral(", ")), spec_.table, states));
    QHash<QString, QList<EntryId>> entries;
    Record record;
    record.values.resize(spec_.fields.size());
    while (query.next()) {
        for (int i = 0; i < key.size(); ++i) {
            spec_.set(record, key[i], stored_value(spec_.field(key[i]), query.value(i + 1)));
        }
        if (const QString text = spec_.key_of(record, key); !text.isEmpty()) {
            entries[text].append(EntryId{query.integer(0)});
        }
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return entries;
}

Result<std::vector<StoredEntry>> RosterStore::look_up_some(db::Statement& statement,
                                                           const std::vector<EntryId>& ids,
                                                           size_t begin, size_t end, QDate day)
{
    statement.reset();
    statement.bind(QStringLiteral(":ids"), json_array(ids, begin, end));
    if (!spec_.dated()) {
        statement.bind(QStringLiteral(":day"), day.toString(Qt::ISODate));
    }
    std::vector<StoredEntry> entries;
    while (statement.next()) {
        StoredEntry entry;
        entry.id = EntryId{statement.integer(0)};
        entry.match_key = statement.text(1);
        entry.as_of = QDate::fromString(statement.text(2), Qt::ISODate);
        entry.batch = BatchId{statement.integer(3)};
        entry.line = static_cast<int>(statement.integer(4));
        entry.superseded = statement.integer(5) != 0;
        entry.record.line = entry.line;
        entry.record.values.resize(spec_.fields.size());
        int column = 6;
        for (const FieldHome home : {FieldHome::Identity, FieldHome::State}) {
            for (size_t i = 0; i < spec_.fields.size(); ++i) {
                if (spec_.fields[i].home == home) {
                    entry.record.values[i] =
                        stored_value(spec_.fields[i], statement.value(column++));
                }
            }
        }
        entries.push_back(std::move(entry));
    }
    if (auto done = statement.status(); !done) {
        return done.error();
    }
    if (entries.size() != end - begin) {
        return Error{ErrorKind::NotFound, spec_.table, QStringLiteral("entry")};
    }
    return entries;
}

Result<std::vector<StoredEntry>> RosterStore::look_up(const std::vector<EntryId>& ids, QDate day)
{
    const QString sql =
        spec_.dated()
            ? QStringLiteral("SELECT entry.id, entry.match_key, entry.%1, entry.batch_id, "
                             "entry.line, 0, %2 FROM json_each(:ids) AS wanted "
                             "JOIN %3 AS entry ON entry.id = wanted.value ORDER BY wanted.key")
                  .arg(spec_.date_field, columns(FieldHome::Identity, QStringLiteral("entry.")),
                       spec_.table)
            : QStringLiteral(
                  "SELECT entry.id, entry.match_key, state.as_of, state.batch_id, state.line, "
                  "EXISTS (SELECT 1 FROM %3_state WHERE entry_id = entry.id AND as_of > :day), "
                  "%1, %2 FROM json_each(:ids) AS wanted "
                  "JOIN %3 AS entry ON entry.id = wanted.value "
                  "LEFT JOIN %3_state AS state ON state.entry_id = entry.id AND state.as_of = "
                  "(SELECT max(as_of) FROM %3_state WHERE entry_id = entry.id "
                  "AND as_of <= :day) ORDER BY wanted.key")
                  .arg(columns(FieldHome::Identity, QStringLiteral("entry.")),
                       columns(FieldHome::State, QStringLiteral("state.")), spec_.table);
    db::Statement statement(connection_, sql);
    std::vector<StoredEntry> entries;
    entries.reserve(ids.size());
    constexpr size_t at_once = 512;
    for (size_t begin = 0; begin < ids.size(); begin += at_once) {
        auto some = look_up_some(statement, ids, begin, std::min(ids.size(), begin + at_once), day);
        if (!some) {
            return some.error();
        }
        entries.insert(entries.end(), std::make_move_iterator(some->begin()),
                       std::make_move_iterator(some->end()));
    }
    return entries;
}

Result<qint64> RosterStore::count()
{
    return connection_.number(QStringLiteral("SELECT count(*) FROM %1").arg(spec_.table));
}

} // namespace yice::store
