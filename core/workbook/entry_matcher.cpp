// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/entry_matcher.h"

#include "base/chinese_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace yice
{

EntryMatcher::EntryMatcher(const RosterSpec& spec, const RegionTree& tree,
                           const std::vector<store::KnownEntry>& known)
    : spec_(spec), tree_(tree)
{
    static const QRegularExpression separator(QStringLiteral("[、,;，；|/]"));
    for (const store::KnownEntry& entry : known) {
        by_name_[entry.match_key].append({entry.id, entry.region});
        if (!entry.aliases.isEmpty()) {
            for (const QString& alias : entry.aliases.split(separator, Qt::SkipEmptyParts)) {
                by_name_[fold_organisation(alias)].append({entry.id, entry.region});
            }
        }
        if (!entry.code.isEmpty()) {
            by_code_[entry.code].append(entry.id);
        }
    }
}

QString EntryMatcher::key_of(const RosterSpec& spec, const Record& record)
{
    return fold_organisation(spec.text(record, spec.name_field));
}

RegionId EntryMatcher::county_of(RegionId region) const
{
    return tree_.ancestor_at(region, RegionLevel::County).value_or(region);
}

RegionId EntryMatcher::region_of(const Record& record) const
{
    return RegionId{static_cast<qint64>(spec_.number(record, spec_.region_field))};
}

bool EntryMatcher::is_kind_word(const QString& key) const
{
    if (spec_.kind_field.isEmpty()) {
        return false;
    }
    for (const Choice& choice : spec_.field(spec_.kind_field).choices) {
        if (fold_organisation(choice.label.zh) == key ||
            std::any_of(choice.synonyms.begin(), choice.synonyms.end(),
                        [&key](const QString& word) { return fold_organisation(word) == key; })) {
            return true;
        }
    }
    return false;
}

void EntryMatcher::claim(const Record& record)
{
    for (const Named& entry : by_name_.value(key_of(spec_, record))) {
        if (entry.region == region_of(record)) {
            claimed_.insert(entry.id);
        }
    }
}

EntryId EntryMatcher::match(const Record& record, bool in_new_place)
{
    const EntryId found = find(record, in_new_place);
    if (found.valid()) {
        taken_.insert(found);
    }
    return found;
}

EntryId EntryMatcher::find(const Record& record, bool in_new_place) const
{
    const RegionId region = region_of(record);
    EntryId in_county;
    int found_in_county = 0;
    for (const Named& entry : by_name_.value(key_of(spec_, record))) {
        const bool claimed = claimed_.contains(entry.id);
        if (taken_.contains(entry.id) || (claimed && (in_new_place || entry.region != region))) {
            continue;
        }
        if (entry.region == region) {
            return entry.id;
        }
        // One of the two sheets may give only the county, or the wrong town; but every town has its
        // 日间照料中心.
        if (entry.region != region && is_kind_word(key_of(spec_, record)) &&
            !tree_.is_within(entry.region, region) && !tree_.is_within(region, entry.region)) {
            continue;
        }
        if (county_of(entry.region) == county_of(region) || tree_.is_within(entry.region, region) ||
            tree_.is_within(region, entry.region)) {
            in_county = entry.id;
            ++found_in_county;
        }
    }
    if (found_in_county == 1) {
        return in_county;
    }
    if (!spec_.code_field.isEmpty()) {
        const auto coded = by_code_.value(spec_.text(record, spec_.code_field));
        if (coded.size() == 1 && !taken_.contains(coded.first()) &&
            !claimed_.contains(coded.first())) {
            return coded.first();
        }
    }
    return {};
}

QStringList EntryMatcher::places_of_name(const Record& record) const
{
    QStringList places;
    for (const Named& entry : by_name_.value(key_of(spec_, record))) {
        if (!taken_.contains(entry.id) && !claimed_.contains(entry.id)) {
            places << tree_.path_name(entry.region);
        }
    }
    return places;
}

} // namespace yice
