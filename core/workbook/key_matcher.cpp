// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/key_matcher.h"

#include "base/identity_number.h"

#include <algorithm>

namespace yice
{

KeyMatcher::KeyMatcher(db::Connection& connection, const RosterSpec& spec)
    : spec_(spec), roster_(connection, spec), lesser_(spec.keys.size()), complete_(spec.keys.size())
{
}

Status KeyMatcher::load()
{
    auto known = roster_.known_keys();
    if (!known) {
        return known.error();
    }
    known_ = std::move(known.value());
    return {};
}

Status KeyMatcher::look_up(const Record& record, bool best_only)
{
    looked_up_ = true;
    best_only_ = best_only;
    for (const QStringList& fields : spec_.keys) {
        const QString key = spec_.key_of(record, fields);
        if (key.isEmpty()) {
            continue;
        }
        const auto found = roster_.entry_of_key(key);
        if (!found) {
            return found.error();
        }
        if (found->valid()) {
            known_.insert(key, *found);
        }
    }
    return {};
}

Result<EntryId> KeyMatcher::find(const Record& record, bool in_new_place)
{
    const QString& number = spec_.keys.front().front();
    const bool has_number = !is_missing(spec_.value(record, number));
    for (size_t k = 0; k < spec_.keys.size(); ++k) {
        const QStringList& fields = spec_.keys[k];
        // The village that is yet to be added has no number to be found by.
        const QString key = in_new_place && fields.contains(spec_.region_field)
                                ? QString()
                                : spec_.key_of(record, fields);
        if (key.isEmpty()) {
            continue;
        }
        if (const EntryId found = known_.value(key); found.valid()) {
            return found;
        }
        // Another number is another person. Without one, a lesser key may find somebody who has it.
        if (k == 0 || best_only_ || (has_number && !fields.contains(number))) {
            continue;
        }
        const auto found = by_lesser_key(k, key);
        if (!found) {
            return found.error();
        }
        QList<EntryId> same;
        for (const EntryId id : *found) {
            if (!contradicts(record, k, id)) {
                same << id;
            }
        }
        if (same.size() == 1) {
            return same.first();
        }
    }
    return EntryId();
}

bool KeyMatcher::contradicts(const Record& record, size_t key, EntryId id) const
{
    // Both have the better key, by which they were not the same: another day of birth.
    for (size_t better = 1; better < key; ++better) {
        if (lesser_[better] && complete_[better].contains(id) &&
            !spec_.key_of(record, spec_.keys[better]).isEmpty()) {
            return true;
        }
    }
    return false;
}

Result<QList<EntryId>> KeyMatcher::by_lesser_key(size_t key, const QString& text)
{
    if (!lesser_[key]) {
        auto entries = roster_.known_by(spec_.keys[key]);
        if (!entries) {
            return entries.error();
        }
        lesser_[key] = std::move(entries.value());
        for (const QList<EntryId>& ids : *lesser_[key]) {
            complete_[key].unite(QSet<EntryId>(ids.begin(), ids.end()));
        }
    }
    return lesser_[key]->value(text);
}

Result<QList<EntryId>> KeyMatcher::by_masked_number(const QString& number, const Record& record)
{
    const QStringList others = QStringList{spec_.name_field} + spec_.keys.front().mid(1);
    if (!by_mask_) {
        const auto entries = roster_.known_by(QStringList{spec_.keys.front().front()} + others);
        if (!entries) {
            return entries.error();
        }
        by_mask_.emplace();
        for (auto entry = entries->cbegin(); entry != entries->cend(); ++entry) {
            const auto bar = entry.key().indexOf(u'|');
            (*by_mask_)[masked_identity_number(entry.key().left(bar)) + entry.key().mid(bar)] +=
                entry.value();
        }
    }
    const QString key = number + u'|' + spec_.key_of(record, others);
    auto found = by_mask_->value(key);
    for (size_t k = 1; k < spec_.keys.size() && found.size() > 1; ++k) {
        // Place and day of birth tell people of one name apart.
        const auto entries = by_lesser_key(k, spec_.key_of(record, spec_.keys[k]));
        if (!entries) {
            return entries.error();
        }
        QList<EntryId> both;
        std::copy_if(found.begin(), found.end(), std::back_inserter(both),
                     [&entries](EntryId id) { return entries->contains(id); });
        found = both.isEmpty() ? found : both;
    }
    return found;
}

} // namespace yice
