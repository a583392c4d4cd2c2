// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/bulk_insert.h"
#include "db/statement.h"
#include "store/roster_store.h"

#include <QJsonObject>

#include <memory>

namespace yice::store
{

/// Writes the rows of one batch into one type of roster, and what undo needs to take them out
/// again. Inside the caller's transaction.
class RosterWriter
{
public:
    /// `used`: by field, whether a new entry may say something about it. The columns of the others
    /// are left to the database, because every bound value costs time, also an empty one.
    RosterWriter(db::Connection& connection, const RosterSpec& spec, BatchId batch, QDate as_of,
                 const std::vector<bool>& used);

    /// A new entry with its first state, or a new event. Ids are given in the order of writing, so
    /// rows that come in the order of their keys are appended to table and index alike.
    Result<EntryId> add(const Record& record, const QString& match_key);
    /// The identity of an entry, or an event as a whole.
    Status update_identity(const StoredEntry& before, const Record& after,
                           const QString& match_key);
    /// The state of the batch's day; what stood there for that very day is kept for undo.
    Status put_state(const StoredEntry& before, const Record& after);
    /// To be called once after the last row.
    Status finish();

private:
    Status start_ids();
    Status log(const QString& table, EntryId id, const QString& as_of, const QJsonObject& before,
               BatchId before_batch);
    QJsonObject as_json(FieldHome home, const Record& record) const;
    void bind(db::Statement& statement, FieldHome home, const Record& record);
    std::unique_ptr<db::BulkInsert> state_insert(const std::vector<int>& fields);
    Status insert_state(db::BulkInsert& insert, const std::vector<int>& fields, EntryId id,
                        const Record& record);

    db::Connection& connection_;
    const RosterSpec& spec_;
    BatchId batch_;
    QString as_of_;
    std::vector<int> identity_fields_; ///< used ones, by index into the spec
    std::vector<int> state_fields_;
    std::vector<int> all_state_fields_;
    std::unique_ptr<db::BulkInsert> insert_entry_;
    std::unique_ptr<db::BulkInsert> insert_state_;
    std::unique_ptr<db::BulkInsert> insert_whole_state_; ///< of a known entry
    std::unique_ptr<db::Statement> update_identity_;
    std::unique_ptr<db::Statement> replace_state_;
    std::unique_ptr<db::Statement> log_;
    qint64 first_id_ = 0;
    qint64 next_id_ = 0;
};

} // namespace yice::store
