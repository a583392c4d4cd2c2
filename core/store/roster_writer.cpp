// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/roster_writer.h"

#include <QJsonDocument>

namespace yice::store
{

namespace
{

/// Columns of an event before its fields: id, match_key, batch_id, line; of an entry: id,
/// match_key; of a state: entry_id, as_of, batch_id, line.
constexpr int columns_before_event = 4;
constexpr int columns_before_entry = 2;
constexpr int columns_before_state = 4;

QStringList names_of(const RosterSpec& spec, const std::vector<int>& fields)
{
    QStringList names;
    for (const int field : fields) {
        names << spec.fields[static_cast<size_t>(field)].id;
    }
    return names;
}

} // namespace

RosterWriter::RosterWriter(db::Connection& connection, const RosterSpec& spec, BatchId batch,
                           QDate as_of, const std::vector<bool>& used)
    : connection_(connection), spec_(spec), batch_(batch), as_of_(as_of.toString(Qt::ISODate))
{
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const int field = static_cast<int>(i);
        const bool state = spec.fields[i].home == FieldHome::State;
        if (state) {
            all_state_fields_.push_back(field);
        }
        if (used[i] || spec.fields[i].required || !is_missing(spec.fields[i].otherwise)) {
            (state ? state_fields_ : identity_fields_).push_back(field);
        }
    }
}

Status RosterWriter::start_ids()
{
    const auto last =
        connection_.number(QStringLiteral("SELECT ifnull(max(id), 0) FROM %1").arg(spec_.table));
    if (!last) {
        return last.error();
    }
    // Entries that were taken out again must not lend their ids: the log of older batches names
    // them.
    db::Statement given(connection_, QStringLiteral("SELECT ifnull(max(last_id), 0) FROM added "
                                                    "WHERE table_name = :table"));
    given.bind(QStringLiteral(":table"), spec_.table);
    const qint64 highest = given.next() ? given.integer(0) : 0;
    if (auto done = given.status(); !done) {
        return done;
    }
    first_id_ = next_id_ = std::max(*last, highest) + 1;
    QStringList columns = {QStringLiteral("id"), QStringLiteral("match_key")};
    if (spec_.dated()) {
        columns << QStringLiteral("batch_id") << QStringLiteral("line");
    }
    insert_entry_ = std::make_unique<db::BulkInsert>(connection_, spec_.table,
                                                     columns + names_of(spec_, identity_fields_));
    if (spec_.dated()) {
        insert_entry_->set(2, batch_.value);
    }
    return insert_entry_->status();
}

Result<EntryId> RosterWriter::add(const Record& record, const QString& match_key)
{
    if (!insert_entry_) {
        if (auto done = start_ids(); !done) {
            return done.error();
        }
    }
    const EntryId id{next_id_++};
    insert_entry_->set(0, id.value);
    insert_entry_->set(1, match_key);
    int column = columns_before_entry;
    if (spec_.dated()) {
        insert_entry_->set(3, record.line);
        column = columns_before_event;
    }
    for (const int field : identity_fields_) {
        insert_entry_->set(column++, to_variant(record.values[static_cast<size_t>(field)]));
    }
    if (!insert_entry_->run()) {
        return insert_entry_->status().error();
    }
    if (spec_.dated()) {
        return id;
    }
    if (!insert_state_) {
        insert_state_ = state_insert(state_fields_);
    }
    if (auto done = insert_state(*insert_state_, state_fields_, id, record); !done) {
        return done.error();
    }
    return id;
}

std::unique_ptr<db::BulkInsert> RosterWriter::state_insert(const std::vector<int>& fields)
{
    auto insert = std::make_unique<db::BulkInsert>(
        connection_, spec_.state_table(),
        QStringList{QStringLiteral("entry_id"), QStringLiteral("as_of"), QStringLiteral("batch_id"),
                    QStringLiteral("line")} +
            names_of(spec_, fields));
    insert->set(1, as_of_);
    insert->set(2, batch_.value);
    return insert;
}

Status RosterWriter::insert_state(db::BulkInsert& insert, const std::vector<int>& fields,
                                  EntryId id, const Record& record)
{
    insert.set(0, id.value);
    insert.set(3, record.line);
    int column = columns_before_state;
    for (const int field : fields) {
        insert.set(column++, to_variant(record.values[static_cast<size_t>(field)]));
    }
    insert.run();
    return insert.status();
}

void RosterWriter::bind(db::Statement& statement, FieldHome home, const Record& record)
{
    for (size_t i = 0; i < spec_.fields.size(); ++i) {
        if (spec_.fields[i].home == home) {
            statement.bind(u':' + spec_.fields[i].id, to_variant(record.values[i]));
        }
    }
}

QJsonObject RosterWriter::as_json(FieldHome home, const Record& record) const
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

Status RosterWriter::log(const QString& table, EntryId id, const QString& as_of,
                         const QJsonObject& before, BatchId before_batch)
{
    if (!log_) {
        log_ = std::make_unique<db::Statement>(
            connection_,
            QStringLiteral(
                "INSERT INTO change (batch_id, table_name, entry_id, as_of, before, before_batch) "
                "VALUES (:batch_id, :table_name, :entry_id, :as_of, :before, :before_batch)"));
    }
    log_->bind(QStringLiteral(":batch_id"), batch_.value);
    log_->bind(QStringLiteral(":table_name"), table);
    log_->bind(QStringLiteral(":entry_id"), id.value);
    log_->bind(QStringLiteral(":as_of"), as_of.isNull() ? QStringLiteral("") : as_of);
    log_->bind(QStringLiteral(":before"),
               QString::fromUtf8(QJsonDocument(before).toJson(QJsonDocument::Compact)));
    log_->bind(QStringLiteral(":before_batch"),
               before_batch.valid() ? QVariant(before_batch.value) : QVariant());
    log_->run();
    return log_->status();
}

Status RosterWriter::update_identity(const StoredEntry& before, const Record& after,
                                     const QString& match_key)
{
    if (!update_identity_) {
        QStringList sets = {QStringLiteral("match_key = :match_key")};
        if (spec_.dated()) {
            sets << QStringLiteral("batch_id = :batch_id") << QStringLiteral("line = :line");
        }
        for (const QString& column : columns_of(spec_, FieldHome::Identity)) {
            sets << column + QStringLiteral(" = :") + column;
        }
        update_identity_ = std::make_unique<db::Statement>(
            connection_, QStringLiteral("UPDATE %1 SET %2 WHERE id = :id")
                             .arg(spec_.table, sets.join(QStringLiteral(", "))));
    }
    QJsonObject old_values = as_json(FieldHome::Identity, before.record);
    old_values.insert(QStringLiteral("match_key"), before.match_key);
    update_identity_->bind(QStringLiteral(":match_key"), match_key);
    update_identity_->bind(QStringLiteral(":id"), before.id.value);
    if (spec_.dated()) {
        old_values.insert(QStringLiteral("batch_id"), before.batch.value);
        old_values.insert(QStringLiteral("line"), before.line);
        update_identity_->bind(QStringLiteral(":batch_id"), batch_.value);
        update_identity_->bind(QStringLiteral(":line"), after.line);
    }
    bind(*update_identity_, FieldHome::Identity, after);
    if (!update_identity_->run()) {
        return update_identity_->status();
    }
    return log(spec_.table, before.id, {}, old_values, spec_.dated() ? before.batch : BatchId());
}

Status RosterWriter::put_state(const StoredEntry& before, const Record& after)
{
    if (before.as_of.toString(Qt::ISODate) != as_of_) {
        if (!insert_whole_state_) {
            insert_whole_state_ = state_insert(all_state_fields_);
        }
        return insert_state(*insert_whole_state_, all_state_fields_, before.id, after);
    }
    if (!replace_state_) {
        QStringList sets = {QStringLiteral("batch_id = :batch_id"), QStringLiteral("line = :line")};
        for (const QString& column : columns_of(spec_, FieldHome::State)) {
            sets << column + QStringLiteral(" = :") + column;
        }
        replace_state_ = std::make_unique<db::Statement>(
            connection_,
            QStringLiteral("UPDATE %1 SET %2 WHERE entry_id = :entry_id AND as_of = :as_of")
                .arg(spec_.state_table(), sets.join(QStringLiteral(", "))));
    }
    // Which batch wrote the row that is replaced is part of what undo puts back.
    QJsonObject old_values = as_json(FieldHome::State, before.record);
    old_values.insert(QStringLiteral("batch_id"), before.batch.value);
    old_values.insert(QStringLiteral("line"), before.line);
    replace_state_->bind(QStringLiteral(":entry_id"), before.id.value);
    replace_state_->bind(QStringLiteral(":as_of"), as_of_);
    replace_state_->bind(QStringLiteral(":batch_id"), batch_.value);
    replace_state_->bind(QStringLiteral(":line"), after.line);
    bind(*replace_state_, FieldHome::State, after);
    if (!replace_state_->run()) {
        return replace_state_->status();
    }
    return log(spec_.state_table(), before.id, as_of_, old_values, before.batch);
}

Status RosterWriter::finish()
{
    if (next_id_ == first_id_) {
        return {};
    }
    db::Statement note(connection_, QStringLiteral("INSERT INTO added (batch_id, table_name, "
                                                   "first_id, last_id) VALUES (:batch, :table, "
                                                   ":first, :last)"));
    note.bind(QStringLiteral(":batch"), batch_.value);
    note.bind(QStringLiteral(":table"), spec_.table);
    note.bind(QStringLiteral(":first"), first_id_);
    note.bind(QStringLiteral(":last"), next_id_ - 1);
    note.run();
    return note.status();
}

} // namespace yice::store
