// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

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
