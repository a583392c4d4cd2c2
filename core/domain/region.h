// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yice
{

enum class RegionLevel { Province, City, County, Town, Village, Community, Zone };

/// One place of the workbook's tree. Codes: 2 digits province, 4 city, 6 county, 9 town or street,
/// 12 village or community; own places may have none.
struct Region {
    RegionId id;
    QString code;
    QString name;       ///< as the division table has it: 四平市铁东区平东街道
    QString short_name; ///< without the names of its parents: 平东街道
    RegionLevel level = RegionLevel::Town;
    RegionId parent;
    bool own = false; ///< added by the user, not from the built-in divisions
};

/// `city`, `county`, `town` …: what the database and the command line say.
QString level_code(RegionLevel level);
std::optional<RegionLevel> level_of_code(const QString& code);
/// For people: 县（市、区）, 乡镇（街道） …
QString level_label(RegionLevel level);

/// The regions of a workbook, parents before children, with quick ways up and down.
class RegionTree
{
public:
    RegionTree() = default;
    explicit RegionTree(std::vector<Region> regions);

    const std::vector<Region>& all() const { return regions_; }
    bool empty() const { return regions_.empty(); }
    const Region* find(RegionId id) const;
    const Region& root() const;
    /// Direct children, in code order.
    std::vector<RegionId> children(RegionId id) const;
    /// `id` and everything below it.
    std::vector<RegionId> within(RegionId id) const;
    bool is_within(RegionId id, RegionId ancestor) const;
    /// Every place of `level` in `id`, `id` itself included.
    std::vector<RegionId> at_level(RegionId id, RegionLevel level) const;
    /// The ancestor (or self) of `id` at `level`.
    std::optional<RegionId> ancestor_at(RegionId id, RegionLevel level) const;
    /// The places that a table "by area" of `id` lists: counties of a city, towns of a county.
    std::vector<RegionId> parts(RegionId id) const { return children(id); }
    /// "梨树县 梨树镇": names from below the root, for lists where a name alone may be ambiguous.
    QString path_name(RegionId id) const;

private:
    qsizetype index_of(RegionId id) const;

    std::vector<Region> regions_; // sorted so that index_of can search: ids ascending
};

/// What a name in a sheet turned out to be.
struct RegionMatch {
    enum class Kind { Found, Similar, Ambiguous, NewBelow, Unknown };
    Kind kind = Kind::Unknown;
    RegionId region;        ///< Found, Similar: the place; NewBelow: the parent for a new one
    QStringList candidates; ///< Ambiguous: paths; Similar and Unknown: suggestions
    RegionLevel new_level = RegionLevel::Village;
    QString new_name; ///< NewBelow: the village or community to be added
};

} // namespace yice
