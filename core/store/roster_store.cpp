// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/roster_store.h"

#include <QJsonDocument>

namespace yice::store
{

namespace
{

Record empty_record(const RosterSpec& spec)
{
    Record record;
    record.values.resize(spec.fields.size());
    return record;
}

QVariant json_text(const QJsonObject* object)
{
    return object
               ? QVariant(QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact)))
               : QVariant();
}

} // namespace

RosterStore::RosterStore(db::Connection& connection, const RosterSpec& spec)
    : connection_(connection), spec_(spec)
{
}

QString RosterStore::columns(FieldHome home, const QString& prefix) const
{
    QStringList names;
    for (const FieldSpec& field : spec_.fields) {
        if (field.home == home) {
            names << prefix + field.id;
        }
    }
    return names.join(QStringLiteral(", "));
}

void RosterStore::bind(db::Statement& statement, FieldHome home, const Record& record)
{
    for (size_t i = 0; i < spec_.fields.size(); ++i) {
        if (spec_.fields[i].home == home) {
            statement.bind(u':' + spec_.fields[i].id, to_variant(record.values[i]));
        }
    }
}

QJsonObject RosterStore::as_json(FieldHome home, const Record& record) const
{
    QJsonObject object;
    for (size_t i = 0; i < spec_.fields.size(); ++i) {
        if (spec_.fields[i].home == home && !is_missing(record.values[i])) {
            object.insert(spec_.fields[i].id,
                          QJsonValue::fromVariant(to_variant(record.values[i])));
        }
    }
    return object;
}

Result<std::vector<KnownEntry>> RosterStore::known_entries()
{
    const QString code = spec_.code_field.isEmpty() ? QStringLiteral("NULL") : spec_.code_field;
    db::Statement query(connection_, QStringLiteral("SELECT id, match_key, aliases, %1, %2 FROM %3")
                                         .arg(code, spec_.region_field, spec_.table));
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

Result<Record> RosterStore::identity(EntryId id)
{
    if (!identity_) {
        identity_ = std::make_unique<db::Statement>(
            connection_, QStringLiteral("SELECT %1 FROM %2 WHERE id = :id")
                             .arg(columns(FieldHome::Identity, {}), spec_.table));
    }
    identity_->reset();
    identity_->bind(QStringLiteral(":id"), id.value);
    if (!identity_->next()) {
        const auto done = identity_->status();
        return done ? Error{ErrorKind::NotFound, QString::number(id.value), spec_.table}
                    : done.error();
    }
    Record record = empty_record(spec_);
    int column = 0;
    for (size_t i = 0; i < spec_.fields.size(); ++i) {
        if (spec_.fields[i].home == FieldHome::Identity) {
            record.values[i] = stored_value(spec_.fields[i], identity_->value(column++));
        }
    }
    return record;
}

Result<std::optional<StoredState>> RosterStore::state_on(EntryId id, QDate day)
{
    if (!state_) {
        state_ = std::make_unique<db::Statement>(
            connection_, QStringLiteral("SELECT as_of, line, %1 FROM %2_state "
                                        "WHERE entry_id = :id AND as_of <= :day "
                                        "ORDER BY as_of DESC LIMIT 1")
                             .arg(columns(FieldHome::State, {}), spec_.table));
    }
    state_->reset();
    state_->bind(QStringLiteral(":id"), id.value);
    state_->bind(QStringLiteral(":day"), day.toString(Qt::ISODate));
    if (!state_->next()) {
        if (auto done = state_->status(); !done) {
            return done.error();
        }
        return std::optional<StoredState>();
    }
    StoredState state;
    state.as_of = QDate::fromString(state_->text(0), Qt::ISODate);
    state.record = empty_record(spec_);
    state.record.line = static_cast<int>(state_->integer(1));
    int column = 2;
    for (size_t i = 0; i < spec_.fields.size(); ++i) {
        if (spec_.fields[i].home == FieldHome::State) {
            state.record.values[i] = stored_value(spec_.fields[i], state_->value(column++));
        }
    }
    return std::optional<StoredState>(std::move(state));
}

Status RosterStore::log(BatchId batch, const QString& table, EntryId id, const QString& as_of,
                        const QJsonObject* before, const QJsonObject* after)
{
    if (!log_) {
        log_ = std::make_unique<db::Statement>(
            connection_,
            QStringLiteral(
                "INSERT INTO change (batch_id, table_name, entry_id, as_of, before, after) "
                "VALUES (:batch_id, :table_name, :entry_id, :as_of, :before, :after)"));
    }
    log_->bind(QStringLiteral(":batch_id"), batch.value);
    log_->bind(QStringLiteral(":table_name"), table);
    log_->bind(QStringLiteral(":entry_id"), id.value);
    log_->bind(QStringLiteral(":as_of"), as_of.isNull() ? QStringLiteral("") : as_of);
    log_->bind(QStringLiteral(":before"), json_text(before));
    log_->bind(QStringLiteral(":after"), json_text(after));
    log_->run();
    return log_->status();
}

Result<EntryId> RosterStore::insert_identity(const Record& record, const QString& match_key,
                                             BatchId batch)
{
    if (!insert_identity_) {
        insert_identity_ = std::make_unique<db::Statement>(
            connection_, QStringLiteral("INSERT INTO %1 (match_key, %2) VALUES (:match_key, %3)")
                             .arg(spec_.table, columns(FieldHome::Identity, {}),
                                  columns(FieldHome::Identity, QStringLiteral(":"))));
    }
    insert_identity_->bind(QStringLiteral(":match_key"), match_key);
    bind(*insert_identity_, FieldHome::Identity, record);
    if (!insert_identity_->run()) {
        return insert_identity_->status().error();
    }
    const EntryId id{insert_identity_->inserted_id()};
    QJsonObject after = as_json(FieldHome::Identity, record);
    after.insert(QStringLiteral("match_key"), match_key);
    if (auto done = log(batch, spec_.table, id, {}, nullptr, &after); !done) {
        return done.error();
    }
    return id;
}

Status RosterStore::update_identity(EntryId id, const Record& before, const Record& after,
                                    const QString& match_key, BatchId batch)
{
    if (!update_identity_) {
        QStringList sets;
        for (const FieldSpec& field : spec_.fields) {
            if (field.home == FieldHome::Identity) {
                sets << field.id + QStringLiteral(" = :") + field.id;
            }
        }
        update_identity_ = std::make_unique<db::Statement>(
            connection_, QStringLiteral("UPDATE %1 SET match_key = :match_key, %2 WHERE id = :id")
                             .arg(spec_.table, sets.join(QStringLiteral(", "))));
    }
    db::Statement old_key(
        connection_, QStringLiteral("SELECT match_key FROM %1 WHERE id = :id").arg(spec_.table));
    old_key.bind(QStringLiteral(":id"), id.value);
    QJsonObject old_values = as_json(FieldHome::Identity, before);
    if (old_key.next()) {
        old_values.insert(QStringLiteral("match_key"), old_key.text(0));
    }
    if (auto done = old_key.status(); !done) {
        return done;
    }
    QJsonObject new_values = as_json(FieldHome::Identity, after);
    new_values.insert(QStringLiteral("match_key"), match_key);
    update_identity_->bind(QStringLiteral(":match_key"), match_key);
    update_identity_->bind(QStringLiteral(":id"), id.value);
    bind(*update_identity_, FieldHome::Identity, after);
    if (!update_identity_->run()) {
        return update_identity_->status();
    }
    return log(batch, spec_.table, id, {}, &old_values, &new_values);
}

Status RosterStore::put_state(EntryId id, QDate as_of, const Record& after, BatchId batch,
                              const std::optional<Record>& before)
{
    if (!put_state_) {
        put_state_ = std::make_unique<db::Statement>(
            connection_,
            QStringLiteral("INSERT OR REPLACE INTO %1_state (entry_id, as_of, batch_id, line, %2) "
                           "VALUES (:entry_id, :as_of, :batch_id, :line, %3)")
                .arg(spec_.table, columns(FieldHome::State, {}),
                     columns(FieldHome::State, QStringLiteral(":"))));
    }
    const QString day = as_of.toString(Qt::ISODate);
    const QString table = spec_.table + QStringLiteral("_state");
    QJsonObject new_values = as_json(FieldHome::State, after);
    new_values.insert(QStringLiteral("batch_id"), batch.value);
    new_values.insert(QStringLiteral("line"), after.line);
    std::optional<QJsonObject> old_values;
    if (before) {
        // Which batch wrote the row that is replaced is part of what undo puts back.
        db::Statement origin(connection_, QStringLiteral("SELECT batch_id, line FROM %1 "
                                                         "WHERE entry_id = :id AND as_of = :day")
                                              .arg(table));
        origin.bind(QStringLiteral(":id"), id.value);
        origin.bind(QStringLiteral(":day"), day);
        old_values = as_json(FieldHome::State, *before);
        if (origin.next()) {
            old_values->insert(QStringLiteral("batch_id"), origin.integer(0));
            old_values->insert(QStringLiteral("line"), origin.integer(1));
        }
        if (auto done = origin.status(); !done) {
            return done;
        }
    }
    put_state_->bind(QStringLiteral(":entry_id"), id.value);
    put_state_->bind(QStringLiteral(":as_of"), day);
    put_state_->bind(QStringLiteral(":batch_id"), batch.value);
    put_state_->bind(QStringLiteral(":line"), after.line);
    bind(*put_state_, FieldHome::State, after);
    if (!put_state_->run()) {
        return put_state_->status();
    }
    return log(batch, table, id, day, old_values ? &*old_values : nullptr, &new_values);
}

Result<qint64> RosterStore::count()
{
    return connection_.number(QStringLiteral("SELECT count(*) FROM %1").arg(spec_.table));
}

} // namespace yice::store
