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
    if (const auto found = stems_.constFind(region_stem(wanted)); found != stems_.constEnd()) {
        if (found->size() == 1) {
            match.kind = RegionMatch::Kind::Similar;
            match.region = found->first();
            match.candidates = paths(*found);
        } else {
            match.kind = RegionMatch::Kind::Ambiguous;
            match.candidates = paths(*found);
        }
        return match;
    }
    match = below_a_known_place(wanted);
    if (match.kind == RegionMatch::Kind::Unknown) {
        match.candidates = nearest(wanted);
    }
    return match;
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
