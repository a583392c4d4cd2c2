// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions/region_index.h"

#include "base/chinese_text.h"

#include <algorithm>

namespace yice
{

namespace
{

bool all_digits(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character >= u'0' && character <= u'9'; });
}

/// The levels that the last character of a written name speaks of; empty when of none.
QList<RegionLevel> levels_of_suffix(const QString& folded)
{
    for (const char* suffix :
         {"镇人民政府", "乡人民政府", "街道办事处", "街道办", "街道", "镇", "乡"}) {
        if (folded.endsWith(QString::fromUtf8(suffix))) {
            return {RegionLevel::Town, RegionLevel::Zone};
        }
    }
    for (const char* suffix : {"县", "区", "市", "旗"}) {
        if (folded.endsWith(QString::fromUtf8(suffix))) {
            return {RegionLevel::County, RegionLevel::City, RegionLevel::Zone};
        }
    }
    return {};
}

} // namespace

RegionIndex::RegionIndex(const RegionTree& tree) : tree_(tree)
{
    for (const Region& region : tree.all()) {
        if (!region.code.isEmpty()) {
            codes_.insert(region.code, region.id);
        }
        add(fold(region.name), region.id);
        add(fold(region.short_name), region.id);
        stems_[region_stem(region.short_name)].append(region.id);
        // Paths from any ancestor down, with every level between or only the ends:
        // 四平市梨树县梨树镇, 梨树县梨树镇, 四平市梨树镇.
        QString full = fold(region.short_name);
        for (const Region* up = tree.find(region.parent); up; up = tree.find(up->parent)) {
            add(fold(up->short_name) + fold(region.short_name), region.id);
            full.prepend(fold(up->short_name));
            add(full, region.id);
        }
    }
}

void RegionIndex::add(const QString& key, RegionId id)
{
    auto& ids = exact_[key];
    if (!ids.contains(id)) {
        ids.append(id);
    }
}

QStringList RegionIndex::paths(const QList<RegionId>& ids) const
{
    QStringList result;
    for (const RegionId id : ids) {
        result << tree_.path_name(id);
    }
    return result;
}

RegionMatch RegionIndex::by_code(const QString& code) const
{
    QString at = code;
    while (at.size() >= 2) {
        if (const auto found = codes_.constFind(at); found != codes_.constEnd()) {
            RegionMatch match;
            match.region = *found;
            // 220322100000 is 220322100; 220322100201 is a village that the table does not have.
            const QString rest = code.mid(at.size());
            match.kind = rest.count(u'0') == rest.size() ? RegionMatch::Kind::Found
                                                         : RegionMatch::Kind::Unknown;
            return match;
        }
        at.chop(1);
    }
    return {};
}

RegionMatch RegionIndex::match(const QString& text) const
{
    const QString wanted = fold(text);
    if (wanted.isEmpty()) {
        return {};
    }
    if (wanted.size() >= 4 && all_digits(wanted)) {
        return by_code(wanted);
    }
    RegionMatch match;
    if (const auto found = exact_.constFind(wanted); found != exact_.constEnd()) {
        if (found->size() == 1) {
            match.kind = RegionMatch::Kind::Found;
            match.region = found->first();
        } else {
            match.kind = RegionMatch::Kind::Ambiguous;
            match.candidates = paths(*found);
        }
        return match;
    }
    if (auto found = by_stem(wanted, {}); found.kind != RegionMatch::Kind::Unknown) {
        return found;
    }
    if (auto found = by_path(wanted); found.kind != RegionMatch::Kind::Unknown) {
        return found;
    }
    match = below_a_known_place(wanted);
    if (match.kind == RegionMatch::Kind::Unknown) {
        match.candidates = nearest(wanted);
    }
    return match;
}

RegionMatch RegionIndex::by_stem(const QString& folded, RegionId within) const
{
    RegionMatch match;
    const auto levels = levels_of_suffix(folded);
    QList<RegionId> fitting;
    for (const RegionId id : stems_.value(region_stem(folded))) {
        const bool level_fits = levels.isEmpty() || levels.contains(tree_.find(id)->level);
        const bool inside = !within.valid() || (id != within && tree_.is_within(id, within));
        if (level_fits && inside) {
            fitting.append(id);
        }
    }
    if (fitting.size() == 1) {
        match.kind = RegionMatch::Kind::Similar;
        match.region = fitting.first();
        match.candidates = paths(fitting);
    } else if (fitting.size() > 1) {
        match.kind = RegionMatch::Kind::Ambiguous;
        match.candidates = paths(fitting);
    }
    return match;
}

RegionMatch RegionIndex::by_path(const QString& folded) const
{
    // 吉林省四平市梨树县梨树镇: what stands before the workbook's own place is above it.
    const QString root = fold(tree_.root().short_name);
    if (const auto at = folded.indexOf(root); at > 0) {
        return match(folded.mid(at));
    }
    // 双辽|红旗街道, 铁东|山门, 梨树|梨树: a county by its stem, then a place inside it.
    for (qsizetype length = folded.size() - 2; length >= 2; --length) {
        const QString head = folded.left(length);
        for (const RegionId id : stems_.value(region_stem(head))) {
            const RegionLevel level = tree_.find(id)->level;
            const bool county = level == RegionLevel::County || level == RegionLevel::City;
            if (!county || (exact_.contains(head) && !exact_.value(head).contains(id))) {
                continue;
            }
            const QString rest = folded.mid(length);
            const QString whole = fold(tree_.find(id)->short_name) + rest;
            if (const auto exact = exact_.constFind(whole);
                exact != exact_.constEnd() && exact->size() == 1) {
                RegionMatch match;
                match.kind = RegionMatch::Kind::Similar;
                match.region = exact->first();
                match.candidates = paths(*exact);
                return match;
            }
            if (auto found = by_stem(rest, id); found.kind != RegionMatch::Kind::Unknown) {
                return found;
            }
            if (whole != folded) {
                if (auto found = below_a_known_place(whole);
                    found.kind != RegionMatch::Kind::Unknown) {
                    return found;
                }
            }
        }
    }
    return {};
}

RegionMatch RegionIndex::below_a_known_place(const QString& folded) const
{
    RegionMatch match;
    const bool village = folded.endsWith(u'村') || folded.endsWith(QStringLiteral("村委会")) ||
                         folded.endsWith(u'屯');
    const bool community =
        folded.endsWith(QStringLiteral("社区")) || folded.endsWith(QStringLiteral("居委会"));
    if (!village && !community) {
        return match;
    }
    for (qsizetype length = folded.size() - 2; length >= 2; --length) {
        const auto found = exact_.constFind(folded.left(length));
        if (found == exact_.constEnd() || found->size() != 1) {
            continue;
        }
        const Region* place = tree_.find(found->first());
        if (place->level != RegionLevel::Town && place->level != RegionLevel::Zone) {
            break; // a village needs its town: which one is not for us to guess
        }
        match.kind = RegionMatch::Kind::NewBelow;
        match.region = place->id;
        match.new_name = folded.mid(length);
        match.new_level = village ? RegionLevel::Village : RegionLevel::Community;
        break;
    }
    return match;
}

QStringList RegionIndex::nearest(const QString& folded) const
{
    struct Near {
        double similarity;
        RegionId id;
    };
    std::vector<Near> near;
    for (const Region& region : tree_.all()) {
        const double alike = std::max(similarity(folded, fold(region.short_name)),
                                      similarity(folded, fold(tree_.path_name(region.id))));
        if (alike >= 0.5) {
            near.push_back({alike, region.id});
        }
    }
    std::stable_sort(near.begin(), near.end(), [](const Near& left, const Near& right) {
        return left.similarity > right.similarity;
    });
    QStringList result;
    for (size_t i = 0; i < near.size() && i < 3; ++i) {
        result << tree_.path_name(near[i].id);
    }
    return result;
}

} // namespace yice
