// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"
#include "domain/batch.h"
#include "domain/roster_query.h"
#include "domain/roster_spec.h"

#include <QJsonObject>

#include <vector>

namespace yice::store
{

/// What is needed to recognise an entry in a sheet.
struct KnownEntry {
    EntryId id;
    QString match_key;
    QString aliases;
    QString code;
    RegionId region;
};

/// An entry's state at a time.
struct StoredState {
    Record record; ///< state fields only; identity fields are missing
    QDate as_of;
};

/// Reads and writes one type of roster. Its SQL is written for the columns that the spec gives;
/// statements are prepared once, so make one store per import.
class RosterStore
{
public:
    RosterStore(db::Connection& connection, const RosterSpec& spec);

    Result<std::vector<KnownEntry>> known_entries();
    /// Identity fields of one entry; state fields are missing.
    Result<Record> identity(EntryId id);
    /// The state that holds on `day`: the newest that is not younger.
    Result<std::optional<StoredState>> state_on(EntryId id, QDate day);

    Result<EntryId> insert_identity(const Record& record, const QString& match_key, BatchId batch);
    Status update_identity(EntryId id, const Record& before, const Record& after,
                           const QString& match_key, BatchId batch);
    /// Writes the state of `as_of`; `before` is what stood there for exactly that day.
    Status put_state(EntryId id, QDate as_of, const Record& after, BatchId batch,
                     const std::optional<Record>& before);

    /// Ids in the order asked for; every filter applied.
    Result<std::vector<EntryId>> order(const RosterQuery& query);
    /// The rows of these ids as of the day, in their order.
    Result<std::vector<RosterRow>> rows(const std::vector<EntryId>& ids, QDate as_of);
    /// How many entries there are per choice of a field, every other filter applied.
    Result<QHash<QString, int>> facet(const RosterQuery& query, const QString& field);
    Result<qint64> count();

private:
    QString columns(FieldHome home, const QString& prefix) const;
    void bind(db::Statement& statement, FieldHome home, const Record& record);
    Status log(BatchId batch, const QString& table, EntryId id, const QString& as_of,
               const QJsonObject* before, const QJsonObject* after);
    QJsonObject as_json(FieldHome home, const Record& record) const;
    QString filters(const RosterQuery& query) const;
    void bind_filters(db::Statement& statement, const RosterQuery& query) const;

    db::Connection& connection_;
    const RosterSpec& spec_;
    std::unique_ptr<db::Statement> identity_;
    std::unique_ptr<db::Statement> state_;
    std::unique_ptr<db::Statement> insert_identity_;
    std::unique_ptr<db::Statement> update_identity_;
    std::unique_ptr<db::Statement> put_state_;
    std::unique_ptr<db::Statement> log_;
};

/// Puts back what stood before a batch, newest change first. The caller has made sure that nothing
/// builds on it.
Status take_back(db::Connection& connection, BatchId batch);

} // namespace yice::store
