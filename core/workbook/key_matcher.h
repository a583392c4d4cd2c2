// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/roster_store.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace yice
{

/// Recognises which registered entry a row means by its natural keys, best first.
class KeyMatcher
{
public:
    KeyMatcher(db::Connection& connection, const RosterSpec& spec);

    /// Reads what is registered; before anything else.
    Status load();
    /// Instead of load(), for one record: looks up its keys and nothing else. With `best_only`, it
    /// is not looked for by a lesser key, for which the whole roster would have to be read.
    Status look_up(const Record& record, bool best_only);
    bool empty() const { return known_.isEmpty() && !looked_up_; }
    /// The entry, or an invalid id for a new one. A row that lacks the better keys is found by a
    /// lesser one only when a single entry has it. A row `in_new_place` lies in a village that is
    /// yet to be added, by which nothing can be found.
    Result<EntryId> find(const Record& record, bool in_new_place);
    /// Everybody of the record's name whose number is masked like this, fewer where place and day
    /// of birth tell them apart.
    Result<QList<EntryId>> by_masked_number(const QString& number, const Record& record);

private:
    bool contradicts(const Record& record, size_t key, EntryId id) const;
    Result<QList<EntryId>> by_lesser_key(size_t key, const QString& text);

    const RosterSpec& spec_;
    store::RosterStore roster_;
    QHash<QString, EntryId> known_; ///< by natural key
    bool looked_up_ = false;
    bool best_only_ = false;
    /// By each lesser key, once a row needs it.
    std::vector<std::optional<QHash<QString, QList<EntryId>>>> lesser_;
    std::vector<QSet<EntryId>> complete_;                   ///< who has that key, once it was read
    std::optional<QHash<QString, QList<EntryId>>> by_mask_; ///< "masked number|name"
};

} // namespace yice
