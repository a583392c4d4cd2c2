// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/place_kind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yice
{

namespace
{

struct KindName {
    PlaceKind kind;
    RegionLevel level;
    const char* code;
    const char* label;
};

constexpr std::array kind_names = {
    KindName{PlaceKind::City, RegionLevel::City, "city", QT_TRANSLATE_NOOP("PlaceKind", "cities")},
    KindName{PlaceKind::County, RegionLevel::County, "county",
             QT_TRANSLATE_NOOP("PlaceKind", "counties and districts")},
    KindName{PlaceKind::Zone, RegionLevel::Zone, "zone",
             QT_TRANSLATE_NOOP("PlaceKind", "development zones")},
    KindName{PlaceKind::Town, RegionLevel::Town, "town",
             QT_TRANSLATE_NOOP("PlaceKind", "towns and streets")},
    KindName{PlaceKind::Street, RegionLevel::Town, "street",
             QT_TRANSLATE_NOOP("PlaceKind", "streets")},
    KindName{PlaceKind::Township, RegionLevel::Town, "township",
             QT_TRANSLATE_NOOP("PlaceKind", "townships")},
    KindName{PlaceKind::Village, RegionLevel::Village, "village",
             QT_TRANSLATE_NOOP("PlaceKind", "villages")},
    KindName{PlaceKind::Community, RegionLevel::Community, "community",
             QT_TRANSLATE_NOOP("PlaceKind", "communities")},
};

const KindName& name_of(PlaceKind kind)
{
    return *std::find_if(kind_names.begin(), kind_names.end(),
                         [kind](const KindName& name) { return name.kind == kind; });
}

bool is_street(const Region& region)
{
    // 6 digits of the county, then 001–099 for streets, from 100 on for towns and townships.
    // Streets of development zones have higher ones and are known by their name: 410771560
    // 振中街道.
    constexpr qsizetype county_digits = 6;
    constexpr int first_township = 100;
    const bool numbered = region.code.size() >= county_digits + 3 &&
                          QStringView(region.code).mid(county_digits, 3).toInt() < first_township;
    return numbered || region.name.endsWith(u"街道") || region.name.endsWith(u"办事处");
}

/// Development zones stand in the table as counties, with 71 to 79 for their last two digits:
/// 371072 威海经济技术开发区.
bool is_numbered_zone(const Region& region)
{
    return region.code.size() == 6 && region.code[4] == u'7' && region.code[5] != u'0';
}

} // namespace

RegionLevel level_of_kind(PlaceKind kind)
{
    return name_of(kind).level;
}

bool is_of_kind(const Region& region, PlaceKind kind)
{
    if (region.level == RegionLevel::County && is_numbered_zone(region)) {
        return kind == PlaceKind::Zone;
    }
    if (region.level != level_of_kind(kind)) {
        return false;
    }
    switch (kind) {
    case PlaceKind::Street:
        return is_street(region);
    case PlaceKind::Township:
        return !is_street(region);
    default:
        return true;
    }
}

std::vector<RegionId> places_of_kinds(const RegionTree& tree, RegionId region,
                                      const std::vector<PlaceKind>& kinds)
{
    std::vector<const Region*> found;
    for (const Region& candidate : tree.all()) {
        const bool wanted = std::any_of(kinds.begin(), kinds.end(), [&](PlaceKind kind) {
            return is_of_kind(candidate, kind);
        });
        if (wanted && tree.is_within(candidate.id, region)) {
            found.push_back(&candidate);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Region* left, const Region* right) {
        return left->own != right->own ? !left->own : left->code < right->code;
    });
    std::vector<RegionId> ids;
    ids.reserve(found.size());
    for (const Region* place : found) {
        ids.push_back(place->id);
    }
    return ids;
}

QString place_kind_code(PlaceKind kind)
{
    return QString::fromLatin1(name_of(kind).code);
}

std::optional<PlaceKind> place_kind_of_code(const QString& code)
{
    for (const KindName& name : kind_names) {
        if (code == QLatin1String(name.code)) {
            return name.kind;
        }
    }
    return std::nullopt;
}

QString place_kind_label(PlaceKind kind)
{
    return QCoreApplication::translate("PlaceKind", name_of(kind).label);
}

} // namespace yice
