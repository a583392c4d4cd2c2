// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entry_history.h"

#include "db/statement.h"
#include "store/batch_store.h"
#include "store/roster_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yice::store
{

namespace
{

/// What stood in a row before a standing batch replaced it.
struct Replaced {
    QString as_of; ///< empty: what identifies the entry
    BatchId by;
    QJsonObject before;
};

Result<std::vector<Replaced>> replaced_rows(db::Connection& connection, const QString& table,
                                            EntryId entry)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT change.as_of, change.batch_id, change.before "
                                       "FROM change JOIN batch ON batch.id = change.batch_id "
                                       "AND batch.undone_at IS NULL "
                                       "WHERE change.table_name = :table "
                                       "AND change.entry_id = :entry "
                                       "AND change.before IS NOT NULL "
                                       "ORDER BY change.as_of, change.id"));
    query.bind(QStringLiteral(":table"), table);
    query.bind(QStringLiteral(":entry"), entry.value);
    std::vector<Replaced> rows;
    while (query.next()) {
        rows.push_back({query.text(0), BatchId{query.integer(1)},
                        QJsonDocument::fromJson(query.text(2).toUtf8()).object()});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return rows;
}

Record empty_record(const RosterSpec& spec)
{
    Record record;
    record.values.resize(spec.fields.size());
    return record;
}

EntryVersion version_of(const RosterSpec& spec, FieldHome home, const QJsonObject& before)
{
    EntryVersion version;
    version.record = empty_record(spec);
    version.standing = false;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        if (field.home == home && before.contains(field.id)) {
            version.record.values[i] = stored_value(field, before.value(field.id).toVariant());
        }
    }
    version.batch = BatchId{before.value(QStringLiteral("batch_id")).toInteger()};
    version.line = before.value(QStringLiteral("line")).toInt();
    version.record.line = version.line;
    return version;
}

/// The row as it stands: its values come behind `first` other columns.
Record record_at(const RosterSpec& spec, FieldHome home, const db::Statement& query, int first)
{
    Record record = empty_record(spec);
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        if (spec.fields[i].home == home) {
            record.values[i] = stored_value(spec.fields[i], query.value(first++));
        }
    }
    return record;
}

Result<BatchId> added_by(db::Connection& connection, const RosterSpec& spec, EntryId entry)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT batch_id FROM added WHERE table_name = :table "
                                       "AND :entry BETWEEN first_id AND last_id"));
    query.bind(QStringLiteral(":table"), spec.table);
    query.bind(QStringLiteral(":entry"), entry.value);
    const BatchId batch = query.next() ? BatchId{query.integer(0)} : BatchId();
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return batch;
}

/// What identifies the entry; of a roster of events, the event as a whole.
Result<std::vector<EntryVersion>> identities(db::Connection& connection, const RosterSpec& spec,
                                             EntryId entry)
{
    const auto replaced = replaced_rows(connection, spec.table, entry);
    const auto adder = added_by(connection, spec, entry);
    if (!replaced || !adder) {
        return replaced ? adder.error() : replaced.error();
    }
    std::vector<EntryVersion> versions;
    BatchId writer = *adder;
    for (const Replaced& row : *replaced) {
        versions.push_back(version_of(spec, FieldHome::Identity, row.before));
        if (!spec.dated()) {
            versions.back().batch = writer; // only events carry the batch in their row
        }
        writer = row.by;
    }
    const QString origin = spec.dated() ? QStringLiteral("batch_id, line") : QStringLiteral("0, 0");
    db::Statement query(connection,
                        QStringLiteral("SELECT %1, %2 FROM %3 WHERE id = :entry")
                            .arg(origin,
                                 columns_of(spec, FieldHome::Identity).join(QStringLiteral(", ")),
                                 spec.table));
    query.bind(QStringLiteral(":entry"), entry.value);
    if (!query.next()) {
        const auto done = query.status();
        return done ? Error{ErrorKind::NotFound, spec.table, QStringLiteral("entry")}
                    : done.error();
    }
    EntryVersion now;
    now.record = record_at(spec, FieldHome::Identity, query, 2);
    now.batch = spec.dated() ? BatchId{query.integer(0)} : writer;
    now.line = static_cast<int>(query.integer(1));
    versions.push_back(std::move(now));
    return versions;
}

Result<std::vector<EntryVersion>> states(db::Connection& connection, const RosterSpec& spec,
                                         EntryId entry)
{
    const auto replaced = replaced_rows(connection, spec.state_table(), entry);
    if (!replaced) {
        return replaced.error();
    }
    db::Statement query(
        connection,
        QStringLiteral("SELECT as_of, batch_id, line, %1 FROM %2 WHERE entry_id = :entry "
                       "ORDER BY as_of")
            .arg(columns_of(spec, FieldHome::State).join(QStringLiteral(", ")),
                 spec.state_table()));
    query.bind(QStringLiteral(":entry"), entry.value);
    std::vector<EntryVersion> versions;
    while (query.next()) {
        const QString day = query.text(0);
        for (const Replaced& row : *replaced) {
            if (row.as_of == day) {
                versions.push_back(version_of(spec, FieldHome::State, row.before));
                versions.back().as_of = QDate::fromString(day, Qt::ISODate);
            }
        }
        EntryVersion now;
        now.as_of = QDate::fromString(day, Qt::ISODate);
        now.batch = BatchId{query.integer(1)};
        now.line = static_cast<int>(query.integer(2));
        now.record = record_at(spec, FieldHome::State, query, 3);
        versions.push_back(std::move(now));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return versions;
}

} // namespace

Result<EntryHistory> read_history(db::Connection& connection, const RosterSpec& spec, EntryId entry)
{
    auto identity = identities(connection, spec, entry);
    if (!identity) {
        return identity.error();
    }
    EntryHistory history;
    history.entry = entry;
    history.name = spec.text(identity->back().record, spec.name_field);
    if (spec.dated()) {
        for (EntryVersion& version : *identity) {
            const Value& day = spec.value(version.record, spec.date_field);
            version.as_of = is_missing(day) ? QDate() : std::get<QDate>(day);
        }
        history.states = std::move(identity.value());
    } else {
        auto known = states(connection, spec, entry);
        if (!known) {
            return known.error();
        }
        history.identity = std::move(identity.value());
        history.states = std::move(known.value());
    }
    QHash<BatchId, Batch> batches;
    for (std::vector<EntryVersion>* versions : {&history.identity, &history.states}) {
        for (EntryVersion& version : *versions) {
            if (version.batch.valid() && !batches.contains(version.batch)) {
                // A batch that is no longer known leaves the version without a source.
                const auto batch = read_batch(connection, version.batch);
                batches.insert(version.batch, batch ? *batch : Batch());
            }
            version.source = batches.value(version.batch);
        }
    }
    return history;
}

} // namespace yice::store
