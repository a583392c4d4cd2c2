// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "regions/divisions.h"
#include "workbook/places.h"

using namespace yice;

namespace
{

/// Every code of the table, read without the class under test.
const QStringList& codes()
{
    static const QStringList all = [] {
        QFile file(":/yice/divisions.csv");
        REQUIRE(file.open(QIODevice::ReadOnly));
        QStringList found;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.isEmpty() && line[0] >= '0' && line[0] <= '9') {
                found << QString::fromUtf8(line.left(line.indexOf(',')));
            }
        }
        return found;
    }();
    return all;
}

int codes_with(const QString& prefix, qsizetype length)
{
    return static_cast<int>(std::count_if(codes().begin(), codes().end(), [&](const QString& code) {
        return code.startsWith(prefix) && code.size() == length;
    }));
}

int count_if_level(const RegionTree& tree, RegionLevel level)
{
    return static_cast<int>(
        std::count_if(tree.all().begin(), tree.all().end(),
                      [level](const Region& region) { return region.level == level; }));
}

const Region* by_code(const RegionTree& tree, const QString& code)
{
    for (const Region& region : tree.all()) {
        if (region.code == code) {
            return &region;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("the table is whole", "[regions]")
{
    CHECK(built_in_divisions().size() == codes().size());
    CHECK(codes_with("", 2) == 31);
    CHECK(codes_with("", 4) == 342);
    CHECK(codes_with("", 6) == 2978);
    CHECK(codes_with("", 9) == 41352);
}

TEST_CASE("a division is found by code, name or path", "[regions]")
{
    const struct {
        QString text;
        QString code;
    } cases[] = {
        {"四平市", "2203"},
        {"2203", "2203"},
        {"220300", "2203"},
        {"四平", "2203"},
        {"220322", "220322"},
        {"梨树县", "220322"},
        {"双辽", "220382"},
        {"北京市", "11"},
        {"北京", "11"},
        {"11", "11"},
        {"110000", "11"},
        {"仙桃市", "429004"},
        {"429004", "429004"},
        {"吉林省四平市铁西区", "220302"},
        {"四平市铁西区", "220302"},
        {"吉林省四平市", "2203"},
        {"吉林省", "22"},
        {"东莞市", "4419"},
        {"4419", "4419"},
        {"441900", "4419"},
        {"２２０３", "2203"},
        {" 四平市 ", "2203"},
        {"220322100", "220322100"},
        {"梨树县梨树镇", "220322100"},
        {"北京市东城区", "110101"},
    };
    for (const auto& [text, code] : cases) {
        CAPTURE(text);
        const auto found = built_in_divisions().find(text);
        CHECK((found ? *found : found.error().detail) == code);
    }
}

TEST_CASE("a name that several places have is answered with all of them", "[regions]")
{
    const auto found = built_in_divisions().find("铁西区");
    REQUIRE_FALSE(found);
    CHECK(found.error().kind == ErrorKind::Usage);
    CHECK(found.error().detail == "210106 辽宁省沈阳市铁西区、210303 辽宁省鞍山市铁西区、"
                                  "220302 吉林省四平市铁西区");
    CHECK(built_in_divisions().find("梨树").error().detail ==
          "220322 吉林省四平市梨树县、230305 黑龙江省鸡西市梨树区");
}

TEST_CASE("what is no division", "[regions]")
{
    for (const char* text :
         {"", " ", "不存在", "9999", "1101", "4290", "市辖区", "火星市", "220399"}) {
        CAPTURE(text);
        const auto found = built_in_divisions().find(text);
        CHECK_FALSE(found.ok());
        if (!found) {
            CHECK(found.error().kind == ErrorKind::NotFound);
        }
    }
    CHECK(built_in_divisions().find("不存在").error().detail == "");
    CHECK(built_in_divisions().find("四坪市").error().detail.contains("2203 吉林省四平市"));
}

TEST_CASE("trees have the places of the table without its fillers", "[regions]")
{
    const struct {
        const char* code;
        RegionLevel level;
        int counties;
        int children;
    } cases[] = {
        {"2203", RegionLevel::City, codes_with("2203", 6), codes_with("2203", 6)},
        {"11", RegionLevel::Province, codes_with("1101", 6) + codes_with("1102", 6),
         codes_with("1101", 6) + codes_with("1102", 6)},
        {"429004", RegionLevel::County, 1, codes_with("429004", 9)},
        {"4419", RegionLevel::City, 0, codes_with("441900", 9)},
        {"220322", RegionLevel::County, 1, codes_with("220322", 9)},
        {"220322100", RegionLevel::Town, 0, 0},
    };
    for (const auto& [code, level, counties, children] : cases) {
        CAPTURE(code);
        const RegionTree tree(built_in_divisions().tree(code));
        REQUIRE_FALSE(tree.empty());
        CHECK(tree.root().code == code);
        CHECK(tree.root().level == level);
        CHECK(count_if_level(tree, RegionLevel::County) == counties);
        CHECK(static_cast<int>(tree.children(tree.root().id).size()) == children);
        CHECK(count_if_level(tree, RegionLevel::Town) + count_if_level(tree, RegionLevel::Zone) ==
              codes_with(code, 9));
        for (const Region& region : tree.all()) {
            CHECK(tree.is_within(region.id, tree.root().id));
        }
    }
    CHECK(codes_with("2203", 6) == 5);
    CHECK(codes_with("1101", 6) == 16);
    CHECK(built_in_divisions().tree("9999").empty());
}

TEST_CASE("short names leave out the parents", "[regions]")
{
    const RegionTree tree(built_in_divisions().tree("2203"));
    const struct {
        const char* code;
        const char* name;
        const char* short_name;
        RegionLevel level;
    } cases[] = {
        {"2203", "四平市", "四平市", RegionLevel::City},
        {"220302", "铁西区", "铁西区", RegionLevel::County},
        {"220303001", "四平市铁东区平东街道", "平东街道", RegionLevel::Town},
        {"220303102", "四平市铁东区叶赫满族镇", "叶赫满族镇", RegionLevel::Town},
        {"220322100", "梨树镇", "梨树镇", RegionLevel::Town},
        {"220302400", "红嘴高新技术开发区", "红嘴高新技术开发区", RegionLevel::Zone},
    };
    for (const auto& [code, name, short_name, level] : cases) {
        CAPTURE(code);
        const Region* region = by_code(tree, code);
        REQUIRE(region);
        CHECK(region->name == name);
        CHECK(region->short_name == short_name);
        CHECK(region->level == level);
    }
}

TEST_CASE("streets with the number of a zone are streets", "[regions]")
{
    const struct {
        const char* city;
        const char* code;
        RegionLevel level;
    } cases[] = {
        {"4107", "410771560", RegionLevel::Town}, // 振中街道
        {"4107", "410711400", RegionLevel::Zone}, // 新乡化学与物理电源产业园区
        {"3710", "371003400", RegionLevel::Town}, // 开发区办事处
        {"3710", "371072", RegionLevel::County},  // 威海经济技术开发区
    };
    for (const auto& [city, code, level] : cases) {
        CAPTURE(code);
        const RegionTree tree(built_in_divisions().tree(city));
        const Region* region = by_code(tree, code);
        REQUIRE(region);
        CHECK(region->level == level);
    }
}

TEST_CASE("paths and what lies below", "[regions]")
{
    const Divisions& divisions = built_in_divisions();
    CHECK(divisions.path_of("220302") == "吉林省四平市铁西区");
    CHECK(divisions.path_of("110101") == "北京市东城区");
    CHECK(divisions.path_of("429004") == "湖北省仙桃市");
    CHECK(divisions.below("").size() == 31);
    CHECK(divisions.below("2203").size() == 5);
    CHECK(divisions.below("11").size() == 16);
    CHECK(divisions.below("4419").size() == static_cast<size_t>(codes_with("441900", 9)));
    CHECK(divisions.below("220322100").empty());
}

TEST_CASE("a table is read whatever its line ends, sorted and with a heading", "[regions]")
{
    const Divisions divisions =
        Divisions::from_csv("code,name\r\n9902,乙\r\n99,甲\r\n\r\n9901,丙\r\n");
    CHECK(divisions.size() == 3);
    CHECK(divisions.name_of("99") == "甲");
    CHECK(divisions.name_of("9901") == "丙");
    CHECK(Divisions::from_csv("").size() == 0);
}
