// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/region.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yice
{

namespace
{

struct LevelName {
    RegionLevel level;
    const char* code;
    const char* label;
};

constexpr std::array level_names = {
    LevelName{RegionLevel::Province, "province", QT_TRANSLATE_NOOP("RegionLevel", "Province")},
    LevelName{RegionLevel::City, "city", QT_TRANSLATE_NOOP("RegionLevel", "City")},
    LevelName{RegionLevel::County, "county",
              QT_TRANSLATE_NOOP("RegionLevel", "County or district")},
    LevelName{RegionLevel::Town, "town", QT_TRANSLATE_NOOP("RegionLevel", "Town or street")},
    LevelName{RegionLevel::Village, "village", QT_TRANSLATE_NOOP("RegionLevel", "Village")},
    LevelName{RegionLevel::Community, "community", QT_TRANSLATE_NOOP("RegionLevel", "Community")},
    LevelName{RegionLevel::Zone, "zone", QT_TRANSLATE_NOOP("RegionLevel", "Development zone")},
};

const LevelName& name_of(RegionLevel level)
{
    return *std::find_if(level_names.begin(), level_names.end(),
                         [level](const LevelName& name) { return name.level == level; });
}

} // namespace

QString level_code(RegionLevel level)
{
    return QString::fromLatin1(name_of(level).code);
}

std::optional<RegionLevel> level_of_code(const QString& code)
{
    for (const LevelName& name : level_names) {
        if (code == QLatin1String(name.code)) {
            return name.level;
        }
    }
    return std::nullopt;
}

QString level_label(RegionLevel level)
{
    return QCoreApplication::translate("RegionLevel", name_of(level).label);
}

RegionTree::RegionTree(std::vector<Region> regions) : regions_(std::move(regions))
{
    std::sort(regions_.begin(), regions_.end(),
              [](const Region& left, const Region& right) { return left.id < right.id; });
}

qsizetype RegionTree::index_of(RegionId id) const
{
    const auto found =
        std::lower_bound(regions_.begin(), regions_.end(), id,
                         [](const Region& region, RegionId wanted) { return region.id < wanted; });
    return found != regions_.end() && found->id == id ? found - regions_.begin() : -1;
}

const Region* RegionTree::find(RegionId id) const
{
    const auto index = index_of(id);
    return index < 0 ? nullptr : &regions_[static_cast<size_t>(index)];
}

const Region& RegionTree::root() const
{
    Q_ASSERT(!regions_.empty());
    const auto found = std::find_if(regions_.begin(), regions_.end(),
                                    [](const Region& region) { return !region.parent.valid(); });
    Q_ASSERT(found != regions_.end());
    return *found;
}

std::vector<RegionId> RegionTree::children(RegionId id) const
{
    std::vector<const Region*> found;
    for (const Region& region : regions_) {
        if (region.parent == id) {
            found.push_back(&region);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Region* left, const Region* right) {
        return left->own != right->own ? !left->own : left->code < right->code;
    });
    std::vector<RegionId> ids;
    for (const Region* region : found) {
        ids.push_back(region->id);
    }
    return ids;
}

std::vector<RegionId> RegionTree::within(RegionId id) const
{
    std::vector<RegionId> result;
    for (const Region& region : regions_) {
        if (is_within(region.id, id)) {
            result.push_back(region.id);
        }
    }
    return result;
}

bool RegionTree::is_within(RegionId id, RegionId ancestor) const
{
    for (const Region* region = find(id); region; region = find(region->parent)) {
        if (region->id == ancestor) {
            return true;
        }
    }
    return false;
}

std::vector<RegionId> RegionTree::at_level(RegionId id, RegionLevel level) const
{
    std::vector<RegionId> result;
    for (const Region& region : regions_) {
        if (region.level == level && is_within(region.id, id)) {
            result.push_back(region.id);
        }
    }
    std::stable_sort(result.begin(), result.end(), [this](RegionId left, RegionId right) {
        return find(left)->code < find(right)->code;
    });
    return result;
}

std::optional<RegionId> RegionTree::ancestor_at(RegionId id, RegionLevel level) const
{
    for (const Region* region = find(id); region; region = find(region->parent)) {
        if (region->level == level) {
            return region->id;
        }
    }
    return std::nullopt;
}

QString RegionTree::path_name(RegionId id) const
{
    QStringList names;
    for (const Region* region = find(id); region; region = find(region->parent)) {
        if (!region->parent.valid() && !names.isEmpty()) {
            break;
        }
        names.prepend(region->short_name);
    }
    return names.join(u' ');
}

} // namespace yice
