// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"
#include "store/roster_store.h"

#include <QHash>
#include <QSet>

namespace yice
{

/// Recognises which registered entry a row of a sheet means: by name in the same place, by name in
/// the same county, by credit code, in this order. Two rows of a sheet never mean one entry.
class EntryMatcher
{
public:
    EntryMatcher(const RosterSpec& spec, const RegionTree& tree,
                 const std::vector<store::KnownEntry>& known);

    /// To be told of every row before the first match(): an entry that one row names at its very
    /// place is not taken for another row that only shares name and county, or the code.
    void claim(const Record& record);
    /// The entry, which no later row gets, or an invalid id for a new one. A row `in_new_place`
    /// lies in a village that is yet to be added; its record has the town.
    EntryId match(const Record& record, bool in_new_place = false);
    /// Where entries of this very name lie, for a row that matched none of them.
    QStringList places_of_name(const Record& record) const;
    /// The county of a place, or the place itself above that level.
    RegionId county_of(RegionId region) const;
    static QString key_of(const RosterSpec& spec, const Record& record);

private:
    struct Named {
        EntryId id;
        RegionId region;
    };

    /// 日间照料中心, 幸福院: a name that says only what it is.
    bool is_kind_word(const QString& key) const;
    RegionId region_of(const Record& record) const;
    EntryId find(const Record& record, bool in_new_place) const;

    const RosterSpec& spec_;
    const RegionTree& tree_;
    QHash<QString, QList<Named>> by_name_;
    QHash<QString, QList<EntryId>> by_code_;
    QSet<EntryId> claimed_;
    QSet<EntryId> taken_;
};

} // namespace yice
