// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "db/statement.h"
#include "domain/batch.h"
#include "domain/roster_query.h"
#include "domain/roster_spec.h"

#include <QHash>

#include <vector>

namespace yice::store
{

/// What is needed to recognise an organisation in a sheet.
struct KnownEntry {
    EntryId id;
    QString match_key;
    QString aliases;
    QString code;
    RegionId region;
};

/// What the register knows of one entry on a day.
struct StoredEntry {
    EntryId id;
    QString match_key;
    Record record; ///< identity, and the state that holds on the day (missing without one)
    QDate as_of;   ///< of that state; invalid: only a later one is registered
    BatchId batch; ///< that wrote the state, or the event
    int line = 0;  ///< of that batch's file
    bool superseded = false; ///< a younger state is registered already
};

/// Reads one type of roster. Its SQL is written for the columns that the spec gives.
class RosterStore
{
public:
    RosterStore(db::Connection& connection, const RosterSpec& spec);

    /// For MatchBy::Name.
    Result<std::vector<KnownEntry>> known_entries();
    /// For MatchBy::Key: natural key → entry.
    Result<QHash<QString, EntryId>> known_keys();
    /// The same for one natural key; an invalid id when there is none.
    Result<EntryId> entry_of_key(const QString& key);
    /// Entries by a lesser natural key, by what is registered newest; entries without it are left
    /// out.
    Result<QHash<QString, QList<EntryId>>> known_by(const QStringList& key);
    /// Any number of entries as they were on `day`, in the order of `ids`.
    Result<std::vector<StoredEntry>> look_up(const std::vector<EntryId>& ids, QDate day);

    /// Ids in the order asked for; every filter applied. Missing values come last either way, rows
    /// that are equal keep the order of their sheet. Cancelled when `on_step` says so.
    Result<std::vector<EntryId>> order(const RosterQuery& query, const OnStep& on_step = {});
    /// Of the entries of a query, those of which at least one of these conditions holds; in no
    /// order.
    Result<std::vector<EntryId>> any_of(const RosterQuery& query,
                                        const std::vector<ColumnFilter>& conditions,
                                        const OnStep& on_step = {});
    /// The rows of these ids as of the day, in their order.
    Result<std::vector<RosterRow>> rows(const std::vector<EntryId>& ids, QDate as_of);
    /// How many entries there are per choice, tag or flag of a field, every other filter applied.
    Result<QHash<QString, int>> facet(const RosterQuery& query, const QString& field);
    Result<qint64> count();
    /// At least as many entries as there are, told at once: the highest number given.
    Result<qint64> count_at_most();
    /// Every name once.
    Result<QStringList> names(const OnStep& on_step = {});
    /// Entries of exactly this name; or of this alias or code when none has the name.
    Result<std::vector<EntryId>> named(const QString& name);
    /// Of these natural keys the entries that have them.
    Result<QHash<QString, EntryId>> known_keys(const QStringList& keys);
    /// What the cells of some fields add up to for these entries.
    Result<CellFigures> figures(const std::vector<EntryId>& ids, const std::vector<int>& fields,
                                QDate as_of, const OnStep& on_step = {});

private:
    QString columns(FieldHome home, const QString& prefix) const;
    QString owner(const FieldSpec& field) const;
    QString id_column() const;
    QString source(const RosterQuery& query, const QString& rest) const;
    QString filters(const RosterQuery& query) const;
    QString condition(const ColumnFilter& filter, const QString& name) const;
    void bind_filters(db::Statement& statement, const RosterQuery& query) const;
    void bind_condition(db::Statement& statement, const ColumnFilter& filter,
                        const QString& name) const;
    Result<std::vector<StoredEntry>> look_up_some(db::Statement& statement,
                                                  const std::vector<EntryId>& ids, size_t begin,
                                                  size_t end, QDate day);

    db::Connection& connection_;
    const RosterSpec& spec_;
};

/// The columns of one home, in the spec's order.
QStringList columns_of(const RosterSpec& spec, FieldHome home);

} // namespace yice::store
