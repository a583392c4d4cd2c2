// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/place_kind.h"
#include "domain/region.h"
#include "indicators/small_city.h"

using namespace yice;
using namespace yice::test;

namespace
{

QString shown(const std::vector<RegionId>& ids)
{
    QStringList texts;
    for (const RegionId id : ids) {
        texts << QString::number(id.value);
    }
    return texts.join(' ');
}

} // namespace

TEST_CASE("ways up and down the tree of places", "[domain]")
{
    const RegionTree tree = small_city();
    CHECK(tree.root().id == RegionId{1});
    CHECK(shown(tree.children(RegionId{1})) == "2 3");
    CHECK(shown(tree.children(RegionId{2})) == "4 5");
    CHECK(shown(tree.children(RegionId{6})) == "");
    CHECK(shown(tree.within(RegionId{2})) == "2 4 5");
    CHECK(shown(tree.within(RegionId{6})) == "6");
    CHECK(shown(tree.at_level(RegionId{1}, RegionLevel::County)) == "2 3");
    CHECK(shown(tree.at_level(RegionId{2}, RegionLevel::County)) == "2");
    CHECK(shown(tree.at_level(RegionId{2}, RegionLevel::Village)) == "");
    CHECK(tree.ancestor_at(RegionId{4}, RegionLevel::County) == RegionId{2});
    CHECK(tree.ancestor_at(RegionId{2}, RegionLevel::County) == RegionId{2});
    CHECK(tree.ancestor_at(RegionId{1}, RegionLevel::County) == std::nullopt);
    CHECK(tree.is_within(RegionId{4}, RegionId{1}));
    CHECK(tree.is_within(RegionId{4}, RegionId{4}));
    CHECK_FALSE(tree.is_within(RegionId{4}, RegionId{3}));
    CHECK_FALSE(tree.is_within(RegionId{99}, RegionId{1}));
    CHECK(tree.find(RegionId{99}) == nullptr);
    CHECK(RegionTree().empty());
}

TEST_CASE("a path begins below the root", "[domain]")
{
    const RegionTree tree = small_city();
    CHECK(tree.path_name(RegionId{1}) == "某市");
    CHECK(tree.path_name(RegionId{2}) == "甲县");
    CHECK(tree.path_name(RegionId{4}) == "甲县 甲镇");
}

TEST_CASE("own places come behind those of the table", "[domain]")
{
    std::vector<Region> regions = small_city().all();
    Region own;
    own.id = RegionId{7};
    own.name = own.short_name = "开发区";
    own.parent = RegionId{1};
    own.own = true;
    regions.insert(regions.begin(), own); // the order given does not matter
    const RegionTree tree(regions);
    CHECK(shown(tree.children(RegionId{1})) == "2 3 7");
}

TEST_CASE("every level has its code", "[domain]")
{
    for (const RegionLevel level :
         {RegionLevel::Province, RegionLevel::City, RegionLevel::County, RegionLevel::Town,
          RegionLevel::Village, RegionLevel::Community, RegionLevel::Zone}) {
        CAPTURE(level);
        CHECK(level_of_code(level_code(level)) == level);
        CHECK_FALSE(level_label(level).isEmpty());
    }
    CHECK(level_of_code("galaxy") == std::nullopt);
    CHECK(level_of_code("") == std::nullopt);
}

TEST_CASE("what sort of place it is", "[domain]")
{
    const struct {
        const char* code;
        const char* name;
        RegionLevel level;
        const char* kinds;
    } cases[] = {
        {"9901", "某市", RegionLevel::City, "city"},
        {"990101", "甲县", RegionLevel::County, "county"},
        // The numbers 71 to 79 are those of zones, which are no counties.
        {"990171", "某高新区", RegionLevel::County, "zone"},
        {"990170", "某县", RegionLevel::County, "county"},
        {"990101001", "某街道", RegionLevel::Town, "town street"},
        {"990101001", "某地区", RegionLevel::Town, "town street"},
        {"990101100", "某镇", RegionLevel::Town, "town township"},
        {"990171560", "某街道", RegionLevel::Town, "town street"},
        {"990101400", "某农场", RegionLevel::Zone, "zone"},
        {"", "自设街道办事处", RegionLevel::Town, "town street"},
        {"", "自设乡", RegionLevel::Town, "town township"},
        {"", "某村", RegionLevel::Village, "village"},
        {"", "某社区", RegionLevel::Community, "community"},
    };
    for (const auto& [code, name, level, kinds] : cases) {
        CAPTURE(name);
        Region region;
        region.code = code;
        region.name = name;
        region.level = level;
        QStringList found;
        for (const PlaceKind kind :
             {PlaceKind::City, PlaceKind::County, PlaceKind::Zone, PlaceKind::Town,
              PlaceKind::Street, PlaceKind::Township, PlaceKind::Village, PlaceKind::Community}) {
            if (is_of_kind(region, kind)) {
                found << place_kind_code(kind);
            }
        }
        CHECK(found.join(' ') == kinds);
    }
}
