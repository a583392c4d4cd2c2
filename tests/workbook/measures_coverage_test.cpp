// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/city.h"

using namespace yice;
using namespace yice::test;

// Indicators of the form "in every street, township, community, county or zone".

TEST_CASE("every street has a complex", "[workbook]")
{
    const City xinxiang("新乡市", "xinxiang");
    CHECK(xinxiang.read("xinxiang-01", "2022Q4").missing == Missing::NoData);
    // 凤泉区 has the streets 宝西 and 宝东 and three towns.
    xinxiang.send("facilities", "2022Q4",
                  "机构名称,街道,设施类型,综合功能,嵌入式养老床位\n"
                  "甲综合体,宝西街道,社区养老服务综合体,,60\n"
                  "乙综合体,潞王坟乡,社区养老服务综合体,,20\n"); // not in a street
    const Reading district = xinxiang.read("xinxiang-01", "2022Q4", "凤泉区");
    CHECK(parts(district) == "1/2");
    // There is nothing at all in 宝东, and the district did send its roster in.
    CHECK(xinxiang.lacking(district) == "宝东街道");
    CHECK(district.coverage.reported == 1);
    const Assessment city = xinxiang.assess("xinxiang-01", "2022Q4");
    CHECK(parts(city.reading) == "1/36");
    CHECK(xinxiang.lacking(city.reading) == "宝东街道"); // the other districts sent nothing
    CHECK(city.standing == Standing::SlightlyBehind);    // 基本实现

    xinxiang.send("facilities", "2022Q4",
                  "机构名称,街道,设施类型,综合功能,嵌入式养老床位\n"
                  "丙院,宝东街道,养老院,是,40\n丁院,宝东街道,养老院,否,900\n");
    CHECK(xinxiang.read("xinxiang-01", "2022Q4", "凤泉区").value == 100.0);
    const Reading beds = xinxiang.read("xinxiang-02", "2022Q4", "凤泉区");
    CHECK(beds.value == 40.0); // 60 in 宝西, 40 in 宝东: 丁院 is no complex
    CHECK(xinxiang.lacking(beds) == "宝东街道");
    CHECK(xinxiang.read("xinxiang-01", "2022Q4", "潞王坟乡").missing == Missing::NotApplicable);
}

TEST_CASE("every township has a regional centre", "[workbook]")
{
    const City xinxiang("新乡市", "xinxiang");
    xinxiang.send("facilities", "2025Q4",
                  "机构名称,乡镇,设施类型,区域性养老服务中心,运营状态\n"
                  "甲中心,大块镇,敬老院,是,在营\n乙中心,耿黄镇,敬老院,是,暂停\n"
                  "丙中心,宝西街道,敬老院,是,在营\n");
    const Reading district = xinxiang.read("xinxiang-06", "2025Q4", "凤泉区");
    CHECK(parts(district) == "1/3"); // 大块 of 大块, 耿黄 and 潞王坟
    CHECK(xinxiang.lacking(district).split(' ').size() == 2);
    CHECK(xinxiang.assess("xinxiang-06", "2025Q4", "凤泉区").standing == Standing::Overdue);
    // Words without a number are shown, but not judged.
    CHECK(xinxiang.assess("xinxiang-10", "2025Q4", "凤泉区").standing == Standing::NotScored);
    CHECK(*xinxiang.read("xinxiang-10", "2025Q4", "凤泉区").value == Approx(100.0 / 3));
}

TEST_CASE("every community that is registered has a place", "[workbook]")
{
    const City xinxiang("新乡市", "xinxiang");
    CHECK(xinxiang.read("xinxiang-03", "2022Q4").missing == Missing::NoDenominator);
    xinxiang.send("facilities", "2022Q4",
                  "机构名称,街道,村（社区）,设施类型,运营状态\n"
                  "甲站,宝西街道,甲社区,日间照料中心,在营\n"
                  "乙站,宝西街道,乙社区,日间照料中心,注销\n"
                  "丙堂,宝西街道,丙社区,助餐点,在营\n" // a meal point is no such place
                  "丁院,大块镇,丁村,幸福院,在营\n");   // a village, no community
    REQUIRE_OK(Places(*xinxiang.workbook)
                   .add("戊社区", RegionLevel::Community, xinxiang.place("宝东街道")));
    const Reading communities = xinxiang.read("xinxiang-03", "2022Q4");
    CHECK(parts(communities) == "1/4");
    CHECK(xinxiang.lacking(communities) == "乙社区 丙社区 戊社区");
    CHECK(parts(xinxiang.read("xinxiang-11", "2022Q4")) == "1/1"); // villages
}

TEST_CASE("day care in nine of ten communities", "[workbook]")
{
    const City suining("遂宁市", "suining");
    QString sheet = "机构名称,街道,村（社区）,设施类型,日托床位\n";
    for (int i = 1; i <= 8; ++i) {
        sheet += QString("第%1中心,嘉禾街道,第%1社区,日间照料中心,\n").arg(i);
    }
    sheet += "综合体,嘉禾街道,第九社区,社区养老服务综合体,5\n" // with day beds
             "综合体二,嘉禾街道,第十社区,社区养老服务综合体,0\n";
    suining.send("facilities", "2022Q4", sheet);
    const Assessment share = suining.assess("suining-07", "2022Q4");
    CHECK(parts(share.reading) == "9/10");
    CHECK(share.standing == Standing::Met);
    CHECK(suining.lacking(share.reading) == "第十社区");
}

TEST_CASE("development zones are areas too", "[workbook]")
{
    const City weihai("威海市", "weihai");
    QString sheet = "项目名称,地区,项目类别,项目状态\n";
    for (const char* place : {"371002", "371003", "371082", "371083", "371071", "371072"}) {
        sheet +=
            QString("甲%1,%1,老年友好型社区,已完工\n乙%1,%1,老年友好型社区,已完工\n").arg(place);
    }
    weihai.send("projects", "2025Q4", sheet);
    // Six of seven have two; of the third zone nothing is known yet.
    CHECK(weihai.read("weihai-06", "2025Q4").missing == Missing::NoData);
    CHECK(weihai.read("weihai-06", "2025Q4").coverage.expected == 7);
    weihai.send("projects", "2025Q4",
                "项目名称,地区,项目类别,项目状态\n甲371073,371073,老年友好型社区,已完工\n"
                "乙371073,371073,老年友好型社区,在建\n");
    const Assessment zones = weihai.assess("weihai-06", "2025Q4");
    CHECK(zones.reading.value == 1.0);
    CHECK(zones.reading.lacking == std::vector{weihai.place("371073")});
    CHECK(zones.standing == Standing::SlightlyBehind); // 力争: never overdue
    weihai.send("projects", "2026Q1",
                "项目名称,地区,项目类别,项目状态\n"
                "乙371073,371073,老年友好型社区,已完工\n");
    CHECK(weihai.assess("weihai-06", "2026Q1").standing == Standing::Met);
}

TEST_CASE("homes of towns are upgraded, village sites work well", "[workbook]")
{
    const City xinxiang("新乡市", "xinxiang");
    xinxiang.send("facilities", "2022Q4",
                  "机构名称,乡镇,设施类型,层级,完成提升改造,作用发挥,内设医疗机构\n"
                  "甲院,大块镇,敬老院,乡镇级,是,,\n乙院,大块镇,敬老院,乡镇级,否,,\n"
                  "丙院,大块镇,敬老院,县级,否,,是\n丁院,大块镇,幸福院,村级,,良好,\n"
                  "戊院,大块镇,幸福院,村级,,一般,\n己院,大块镇,服务点,村级,,,\n"
                  "庚院,大块镇,幸福院,乡镇级,,良好,\n");
    CHECK(parts(xinxiang.read("xinxiang-05", "2022Q4")) == "1/2");
    const Reading good = xinxiang.read("xinxiang-07", "2022Q4");
    CHECK(parts(good) == "1/3");
    CHECK(good.coverage.reported == 2); // 己院 was not rated
    CHECK(xinxiang.read("xinxiang-09", "2022Q4", "凤泉区").value == 1.0);
}
