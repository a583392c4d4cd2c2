// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "regions/region_index.h"
#include "workbook/places.h"

using namespace yice;

namespace
{

using Kind = RegionMatch::Kind;

const RegionTree& siping()
{
    static const RegionTree tree(built_in_divisions().tree("2203"));
    return tree;
}

} // namespace

TEST_CASE("places as sheets write them", "[regions]")
{
    const RegionIndex index(siping());
    const struct {
        QString text;
        Kind kind;
        QString code; // of the place, or of the town for a new village
        QString new_name;
    } cases[] = {
        {"梨树镇", Kind::Found, "220322100", ""},
        {"梨树县", Kind::Found, "220322", ""},
        {"梨树县梨树镇", Kind::Found, "220322100", ""},
        {"四平市梨树县梨树镇", Kind::Found, "220322100", ""},
        {"四平市梨树镇", Kind::Found, "220322100", ""},
        {"梨树县 梨树镇", Kind::Found, "220322100", ""},
        {"平东街道", Kind::Found, "220303001", ""},
        {"铁东区平东街道", Kind::Found, "220303001", ""},
        {"四平市铁东区平东街道", Kind::Found, "220303001", ""},
        {"四平市", Kind::Found, "2203", ""},
        {"220322", Kind::Found, "220322", ""},
        {"220322100", Kind::Found, "220322100", ""},
        {"220322100000", Kind::Found, "220322100", ""},
        {"２２０３２２", Kind::Found, "220322", ""},
        {"220300", Kind::Found, "2203", ""},
        {"郭家店", Kind::Similar, "220322101", ""},
        {"平东街道办事处", Kind::Similar, "220303001", ""},
        {"四平", Kind::Similar, "2203", ""},
        {"梨树镇前进村", Kind::NewBelow, "220322100", "前进村"},
        {"梨树县梨树镇前进村", Kind::NewBelow, "220322100", "前进村"},
        {"平东街道幸福社区", Kind::NewBelow, "220303001", "幸福社区"},
        {"梨树", Kind::Ambiguous, "", ""},
        {"梨树县前进村", Kind::Unknown, "", ""}, // a village needs its town
        {"前进村", Kind::Unknown, "", ""},
        {"伊通县", Kind::Similar, "220323", ""},
        {"伊通", Kind::Ambiguous, "", ""},
        {"伊通镇", Kind::Found, "220323100", ""},
        {"叶赫镇", Kind::Similar, "220303102", ""},
        {"吉林省四平市梨树县梨树镇", Kind::Found, "220322100", ""},
        {"双辽红旗街道", Kind::Similar, "220382006", ""},
        {"梨树梨树", Kind::Similar, "220322100", ""},
        {"梨树镇人民政府", Kind::Similar, "220322100", ""},
        {"火星镇", Kind::Unknown, "", ""},
        {"", Kind::Unknown, "", ""},
        {" 　", Kind::Unknown, "", ""},
        {"9999", Kind::Unknown, "", ""},
        {"12", Kind::Unknown, "", ""},
    };
    for (const auto& [text, kind, code, new_name] : cases) {
        CAPTURE(text);
        const RegionMatch match = index.match(text);
        CHECK(match.kind == kind);
        const Region* place = siping().find(match.region);
        CHECK((place ? place->code : QString("")) == code);
        CHECK((match.new_name.isNull() ? QString("") : match.new_name) == new_name);
    }
}

TEST_CASE("a new place is a village or a community by its ending", "[regions]")
{
    const RegionIndex index(siping());
    CHECK(index.match("梨树镇前进村").new_level == RegionLevel::Village);
    CHECK(index.match("梨树镇前进村村委会").new_level == RegionLevel::Village);
    CHECK(index.match("梨树镇东山屯").new_level == RegionLevel::Village);
    CHECK(index.match("平东街道幸福社区").new_level == RegionLevel::Community);
    CHECK(index.match("平东街道幸福居委会").new_level == RegionLevel::Community);
}

TEST_CASE("a village code that the table does not have is unknown", "[regions]")
{
    CHECK(RegionIndex(siping()).match("220322100201").kind == Kind::Unknown);
}

TEST_CASE("several places are listed with their paths, near ones suggested", "[regions]")
{
    const RegionIndex index(siping());
    CHECK(index.match("梨树").candidates == QStringList{"梨树县", "梨树县 梨树镇"});
    CHECK(index.match("郭家店").candidates == QStringList{"梨树县 郭家店镇"});
    CHECK(index.match("郭加店镇").kind == Kind::Unknown);
    CHECK(index.match("郭加店镇").candidates.contains("梨树县 郭家店镇"));
    CHECK(index.match("火星镇星球大厦").candidates == QStringList());
}

TEST_CASE("an own place is found like any other", "[regions]")
{
    std::vector<Region> regions = siping().all();
    Region own;
    own.id = RegionId{100000};
    own.name = own.short_name = "前进村";
    own.level = RegionLevel::Village;
    own.parent = RegionIndex(siping()).match("梨树镇").region;
    own.own = true;
    regions.push_back(own);
    const RegionTree tree(regions);
    const RegionIndex index(tree);
    for (const char* text : {"前进村", "梨树镇前进村", "梨树县梨树镇前进村"}) {
        CAPTURE(text);
        CHECK(index.match(text).kind == Kind::Found);
        CHECK(index.match(text).region == own.id);
    }
    CHECK(index.match("郭家店镇前进村").kind == Kind::NewBelow); // another town's
}
