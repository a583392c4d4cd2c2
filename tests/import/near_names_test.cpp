// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/near_names.h"

using namespace yice;

TEST_CASE("names that may be one name written twice", "[import]")
{
    const struct {
        const char* left;
        const char* right;
        bool near;
    } cases[] = {
        {"伊通镇康乐养老公寓", "伊通康乐养老公寓", true},
        {"铁西区夕阳红养老院", "铁西区夕阳虹养老院", true},
        {"梨树镇第一敬老院", "梨树镇第二敬老院", false}, // another number, another home
        {"郭家店镇东山养老院", "郭家店镇西山养老院", false},
        {"夕阳红", "夕阳虹", false},             // too short to tell
        {"夕阳红养老院", "夕阳红养老院", false}, // the same is not nearly the same
        {"仁兴街道颐和社区日间照料中心", "仁兴街道鹤年社区日间照料中心", false},
        {"夕阳红养老院", "康乐老年公寓", false},
        {"", "", false},
    };
    for (const auto& [left, right, near] : cases) {
        CAPTURE(left, right);
        CHECK(near_name(left, right).has_value() == near);
    }
}

TEST_CASE("the nearest name of the same area is found", "[import]")
{
    NearNames names;
    names.add(RegionId{1}, "铁西区夕阳虹养老院");
    names.add(RegionId{2}, "铁西区夕阳红老年院");
    const auto near = names.find(RegionId{1}, "铁西区夕阳红养老院");
    REQUIRE(near.has_value());
    CHECK(near->name == u"铁西区夕阳虹养老院");
    CHECK(near->similarity == Approx(8.0 / 9));
    CHECK_FALSE(names.find(RegionId{3}, "铁西区夕阳红养老院").has_value());
}
