// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

TEST_CASE("one name in two new villages of a town is two facilities", "[workbook]")
{
    Siping siping;
    const Batch batch = siping.import("机构名称,村（社区）,床位总数,类型\n"
                                      "幸福院,梨树镇前进村,20,幸福院\n"
                                      "幸福院,梨树镇东山村,30,幸福院\n",
                                      "2024Q3");
    CHECK(batch.added == 2);
    CHECK(siping.beds("2024Q3") == "幸福院 20|幸福院 30");
}

TEST_CASE("a sheet that names the new village of a known facility means that facility",
          "[workbook]")
{
    Siping siping;
    siping.import("机构名称,乡镇,床位总数\n夕阳红养老院,梨树镇,100\n", "2024Q3");
    const QString sheet = "机构名称,村,床位总数\n夕阳红养老院,梨树镇前进村,110\n";
    ImportRequest request;
    request.file = siping.folder.gb18030("b.csv", sheet);
    request.period = Period::quarter(2024, 4);
    request.map = {{"村", "region"}};
    const auto preparation = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(preparation);
    CHECK(preparation->batch.updated == 1);
    const auto batch = Imports(*siping.workbook).commit(*preparation);
    REQUIRE_OK(batch);
    CHECK(batch->added == preparation->batch.added); // what was shown is what is done
    CHECK(batch->updated == 1);
    CHECK(siping.beds("2024Q4") == "夕阳红养老院 110");
}

TEST_CASE("two rows are never taken for one facility", "[workbook]")
{
    Siping siping;
    siping.import("机构名称,乡镇,床位总数\n康乐养老院,梨树镇,100\n", "2024Q3");
    // Another home of that name, in another town of the same county; the order does not matter.
    for (const char* sheet :
         {"机构名称,乡镇,床位总数\n康乐养老院,梨树镇,110\n康乐养老院,郭家店镇,50\n",
          "机构名称,乡镇,床位总数\n康乐养老院,郭家店镇,50\n康乐养老院,梨树镇,110\n"}) {
        const Batch batch = siping.import(sheet, "2024Q4");
        CHECK(batch.added == 1);
        CHECK(batch.updated == 1);
        CHECK(siping.beds("2024Q4") == "康乐养老院 110|康乐养老院 50");
        REQUIRE_OK(Imports(*siping.workbook).undo(batch.id));
    }
}

TEST_CASE("a facility is recognised in spite of spelling and place", "[workbook]")
{
    const struct {
        const char* what;
        QString name;
        QString region;
        QString code;
        bool known;
    } cases[] = {
        {"the same", "夕阳红养老院", "仁兴街道", "", true},
        {"brackets and blanks", "夕阳红 养老院", "仁兴街道", "", true},
        {"a company's form", "夕阳红养老院有限公司", "仁兴街道", "", true},
        {"only the county is given", "夕阳红养老院", "铁西区", "", true},
        {"another town of the county", "夕阳红养老院", "英雄街道", "", true},
        {"another county", "夕阳红养老院", "梨树镇", "", false},
        {"another name, the same code", "新夕阳养老院", "梨树镇", "91330100799655058B", true},
        {"another name", "晨光养老院", "仁兴街道", "", false},
    };
    for (const auto& [what, name, region, code, known] : cases) {
        CAPTURE(what);
        Siping siping;
        siping.import(
            "机构名称,街道,床位总数,信用代码\n夕阳红养老院,仁兴街道,100,91330100799655058B\n",
            "2024Q3");
        const Batch batch = siping.import("机构名称,街道,床位总数,信用代码\n" + name + ',' +
                                              region + ",110," + code + '\n',
                                          "2024Q4");
        CHECK(batch.added == (known ? 0 : 1));
        CHECK(batch.updated == (known ? 1 : 0));
    }
}

TEST_CASE("a name that says only what it is belongs to its town", "[workbook]")
{
    Siping siping;
    siping.import("机构名称,所在地区,设施类型,床位总数\n日间照料中心,梨树镇,日间照料,20\n",
                  "2024Q3");
    CHECK(siping
              .import("机构名称,所在地区,设施类型,床位总数\n日间照料中心,郭家店镇,日间照料,25\n",
                      "2024Q3", "b.csv")
              .added == 1);
    CHECK(siping.beds("2024Q3") == "日间照料中心 20|日间照料中心 25");
}
