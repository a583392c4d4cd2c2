// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/city.h"

using namespace yice;
using namespace yice::test;

// Indicators of estates, hospitals, hazards, childcare, activities and projects, worked by hand;
// figures that stand in for a roster; what is never judged.

TEST_CASE("new estates comply by area and by all four steps", "[workbook]")
{
    const City siping("四平市", "siping");
    siping.send("housing_estates", "2024Q3",
                "小区名称,街道,小区类型,交付日期,应配建面积,实际配建面积,同步规划,同步建设,"
                "同步验收,同步交付使用\n"
                "甲园,仁兴街道,新建,2021-01-01,480,480,是,是,是,是\n"
                "乙园,仁兴街道,新建,2022-05-01,320,319.9,是,是,是,是\n" // a little short
                "丙园,仁兴街道,新建,2024-09-30,320,400,是,是,是,否\n"   // not handed over
                "丁园,仁兴街道,新建,2024-09-30,320,,是,是,是,是\n"      // area not told
                "戊园,仁兴街道,新建,2020-12-31,100,100,是,是,是,是\n"   // before the plan
                "己园,仁兴街道,已建成,2022-05-01,100,100,是,是,是,是\n" // no new one
                "庚园,仁兴街道,新建,2024-10-01,100,100,是,是,是,是\n"); // delivered later
    const Reading reading = siping.read("siping-03", "2024Q3");
    CHECK(parts(reading) == "1/4"); // 甲 of 甲 乙 丙 丁
    CHECK(reading.coverage.reported == 3);
    CHECK(names(siping.trace("siping-03", "2024Q3").measures[0].lacking) == "丁园 丙园 乙园");
    CHECK(parts(siping.read("siping-03", "2024Q4")) == "2/5");
    CHECK(siping.read("siping-03", "2024Q3", "梨树县").missing == Missing::NoDenominator);
}

TEST_CASE("estates with problems since 2014 are put right before 2025", "[workbook]")
{
    const City siping("四平市", "siping");
    const QString heading = "小区名称,街道,小区类型,交付日期,存在配建问题,完成整改\n";
    siping.send("housing_estates", "2023Q4",
                heading + "甲园,仁兴街道,已建成,2014-01-01,是,是\n"
                          "乙园,仁兴街道,已建成,2013-12-31,是,否\n" // too old
                          "丙园,仁兴街道,已建成,,是,否\n"           // no day: looked at
                          "丁园,仁兴街道,新建,2022-01-01,否,\n");
    CHECK(parts(siping.read("siping-14", "2023Q4")) == "1/2");
    CHECK(siping.assess("siping-14", "2024Q3").standing == Standing::OnTrack); // a milestone
    CHECK(siping.assess("siping-14", "2024Q4").standing == Standing::Overdue);
    siping.send("housing_estates", "2024Q4", heading + "丙园,仁兴街道,已建成,,是,是\n");
    CHECK(siping.assess("siping-14", "2024Q4").standing == Standing::Met);
}

TEST_CASE("general hospitals from grade two on", "[workbook]")
{
    const QString sheet = "医疗机构名称,街道,医疗机构类别,医院等级,举办主体,设立老年医学科,"
                          "互联网+护理服务,运营状态\n"
                          "一院,%1,综合医院,三级甲等,公立,是,是,正常执业\n"
                          "二院,%1,综合医院,二级,公立,否,否,正常执业\n"
                          "三院,%1,综合医院,二级,民营,是,否,正常执业\n"
                          "四院,%1,综合医院,二级,公立,,是,正常执业\n"
                          "五院,%1,综合医院,一级,公立,是,是,正常执业\n"
                          "六院,%1,中医医院,二级,公立,是,是,正常执业\n"
                          "七院,%1,综合医院,二级,公立,是,是,关闭\n";
    const City siping("四平市", "siping");
    siping.send("hospitals", "2024Q3", sheet.arg("仁兴街道"));
    CHECK(parts(siping.read("siping-06", "2024Q3")) == "2/4");
    const City weihai("威海市", "weihai");
    weihai.send("hospitals", "2025Q3", sheet.arg("宁津街道"));
    CHECK(parts(weihai.read("weihai-07", "2025Q3")) == "2/3");
    // 超过50%: half of them is not enough.
    const City suining("遂宁市", "suining");
    suining.send("hospitals", "2022Q4", sheet.arg("嘉禾街道"));
    CHECK(suining.read("suining-13", "2022Q4").value == 50.0);
    CHECK(suining.assess("suining-13", "2022Q4").standing == Standing::Overdue);
}

TEST_CASE("major hazards are closed", "[workbook]")
{
    const City suining("遂宁市", "suining");
    suining.send("hazards", "2022Q3",
                 "机构名称,街道,发现日期,隐患内容,隐患级别,整改状态\n"
                 "甲院,嘉禾街道,2022-08-01,消防,重大,已完成整改\n"
                 "乙院,嘉禾街道,2022-08-02,燃气,重大,未完成整改\n"
                 "丙院,嘉禾街道,2022-08-03,食品,一般,已完成整改\n"
                 "丁院,嘉禾街道,2022-08-04,用电,重大,已完成整改\n");
    const Assessment closed = suining.assess("suining-12", "2022Q3");
    CHECK(parts(closed.reading) == "2/3");
    CHECK(names(suining.trace("suining-12", "2022Q3").measures[0].lacking) == "乙院");
    CHECK(suining.assess("suining-12", "2025Q3").standing != Standing::Overdue); // no day
}

TEST_CASE("childcare places of 湘潭", "[workbook]")
{
    const City xiangtan("湘潭市", "xiangtan");
    xiangtan.send("childcare", "2024Q1",
                  "托育机构名称,乡镇,村（社区）,托育机构类型,机构性质,托位数,普惠托位数,是否普惠,"
                  "示范性托育机构,运营状态\n"
                  "甲园,雨湖路街道,甲社区,独立托育机构,民办,100,50,是,是,在营\n"
                  "乙园,雨湖路街道,乙社区,幼儿园托班,公办,60,0,否,否,在营\n"
                  "丙园,城正街街道,丙社区,托育综合服务中心,公办,40,40,是,是,在营\n"
                  "丁园,城正街街道,丁社区,独立托育机构,民办,500,500,是,是,关闭\n");
    CHECK(xiangtan.read("xiangtan-27", "2024Q1").value == 140.0); // without kindergartens
    CHECK(xiangtan.assess("xiangtan-27", "2024Q1").baseline->value == 5170.0);
    CHECK(parts(xiangtan.read("xiangtan-34", "2024Q1")) == "90/200");
    CHECK(xiangtan.read("xiangtan-31", "2024Q1").value == 2.0);
    CHECK(xiangtan.read("xiangtan-32", "2024Q1", "雨湖区").value == 2.0);
    CHECK(xiangtan.read("xiangtan-33", "2024Q1", "雨湖区").value == 3.0);
    const Reading communities = xiangtan.read("xiangtan-30", "2024Q1");
    CHECK(parts(communities) == "3/4");
    CHECK(xiangtan.lacking(communities) == "丁社区");
    CHECK(parts(xiangtan.read("xiangtan-38", "2024Q1")) == "3/4");
    CHECK(parts(xiangtan.read("xiangtan-29", "2024Q1", "雨湖区")) == "2/8"); // streets
    xiangtan.send("population", "2023", "地区,人口口径,总人口\n湘潭市,常住,20000\n");
    CHECK(xiangtan.read("xiangtan-28", "2024Q1").value == 7.0); // 140 for 20 thousand
}

TEST_CASE("an activity of the year in every county", "[workbook]")
{
    const City siping("四平市", "siping");
    QString sheet = "活动名称,地区,活动日期,敬老月活动\n";
    for (const char* county : {"铁西区", "铁东区", "梨树县", "伊通满族自治县", "双辽市"}) {
        sheet += QString("敬老月,%1,2023-10-20,是\n").arg(county);
    }
    siping.send("activities", "2023Q4", sheet);
    CHECK(siping.assess("siping-10", "2023Q4").standing == Standing::Met);
    // The year after begins with none; before its end that is no fault.
    CHECK(siping.read("siping-10", "2024Q3").value == 0.0);
    CHECK(siping.assess("siping-10", "2024Q3").standing == Standing::OnTrack);
    siping.send("activities", "2024Q4",
                "活动名称,地区,活动日期,敬老月活动\n敬老月,铁西区,2024-10-11,是\n"
                "敬老月启动,铁西区,2024-10-01,是\n重阳演出,铁东区,2024-10-11,否\n");
    const Assessment year = siping.assess("siping-10", "2024Q4");
    CHECK(year.reading.value == 0.0);
    CHECK(siping.lacking(year.reading) == "铁东区 梨树县 伊通满族自治县 双辽市");
    CHECK(year.standing == Standing::Overdue);
    CHECK(siping.read("siping-10", "2024Q4", "铁西区").value == 2.0);
}

TEST_CASE("the two steps of training family carers", "[workbook]")
{
    const City siping("四平市", "siping");
    const QString heading = "培训名称,地区,培训类别,培训日期,培训人次\n";
    siping.send("trainings", "2023Q4", heading + "护理员,铁西区,养老护理员培训,2022-03-01,20\n");
    CHECK(siping.assess("siping-20", "2023Q3").standing == Standing::OnTrack);
    // 争取: the first step is missed, yet it does not turn red.
    CHECK(siping.assess("siping-20", "2023Q4").standing == Standing::SlightlyBehind);
    siping.send("trainings", "2023Q4", heading + "试点,铁西区,家庭照护者培训,2023-12-31,20\n");
    const Assessment pilot = siping.assess("siping-20", "2023Q4");
    CHECK(pilot.reading.value == 20.0); // one county of five
    CHECK(pilot.expected == 1.0);
    CHECK(pilot.standing == Standing::OnTrack);
    CHECK(siping.assess("siping-20", "2025Q3").standing == Standing::OnTrack);
    CHECK(siping.assess("siping-20", "2025Q4").standing == Standing::SlightlyBehind);
    QString sheet = heading;
    for (const char* county : {"铁东区", "梨树县", "伊通满族自治县", "双辽市"}) {
        sheet += QString("铺开,%1,家庭照护者培训,2025-03-01,20\n").arg(county);
    }
    siping.send("trainings", "2025Q1", sheet);
    CHECK(siping.assess("siping-20", "2025Q4").standing == Standing::Met);
}

TEST_CASE("projects count when they are finished", "[workbook]")
{
    const City suining("遂宁市", "suining");
    const QString heading = "项目名称,地区,项目类别,项目状态\n";
    suining.send("projects", "2022Q2",
                 heading + "甲,船山区,老年用品市场,已完工\n乙,安居区,老年用品市场,在建\n"
                           "丙,船山区,敬老院改造提升,已完工\n丁,安居区,敬老院改造提升,未开工\n"
                           "戊,安居区,智慧养老社区,已完工\n");
    CHECK(suining.read("suining-16", "2022Q2", "船山区").value == 1.0);
    CHECK(suining.read("suining-16", "2022Q2", "安居区").value == 0.0);
    CHECK(parts(suining.read("suining-03", "2022Q2")) == "1/2");
    CHECK(suining.assess("suining-03", "2022Q2").standing == Standing::OnTrack);
    CHECK(suining.assess("suining-03", "2022Q4").standing == Standing::Overdue);
    // A smart home or a smart community, either will do.
    suining.send("facilities", "2022Q2",
                 "机构名称,乡镇,设施类型,智慧养老院\n甲院,嘉禾街道,养老院,是\n");
    CHECK(suining.read("suining-17", "2022Q2", "安居区").value == 1.0);
    CHECK(suining.read("suining-17", "2022Q2", "船山区").value == 1.0);
}

TEST_CASE("universities stand in one roster or the other", "[workbook]")
{
    const City siping("四平市", "siping");
    siping.send("facilities", "2024Q1",
                "机构名称,街道,设施类型\n甲大学,仁兴街道,老年大学\n乙大学,梨树镇,老年大学\n");
    siping.send("learning_places", "2024Q1",
                "学校（学习点）名称,街道,学习场所类型,办学状态\n"
                "甲大学,仁兴街道,老年大学,正常办学\n丙大学,平东街道,老年大学,正常办学\n"
                "丁学校,平东街道,老年学校,正常办学\n");
    for (const char* county : {"铁西区", "铁东区", "梨树县"}) {
        CAPTURE(county);
        CHECK(siping.read("siping-09", "2024Q1", county).value == 1.0); // 甲 counts once
    }
    CHECK(siping.read("siping-09", "2024Q1").missing == Missing::NoData); // two said nothing
}

TEST_CASE("a typed-in number stands in only while nobody sends the roster in", "[workbook]")
{
    const City siping("四平市", "siping");
    REQUIRE(siping.set("facility.beds", 8000, "2024Q1"));
    CHECK(siping.read("siping-01", "2024Q1").value == 8000.0);
    CHECK(siping.read("siping-01", "2024Q3").value == 8000.0); // a state is carried on
    siping.send("facilities", "2024Q2", "机构名称,乡镇,床位总数\n甲院,梨树镇,100\n");
    CHECK(siping.read("siping-01", "2024Q1").value == 8000.0); // before the roster
    CHECK(siping.read("siping-01", "2024Q2").value == 100.0);
    CHECK(siping.read("siping-01", "2024Q3").value == 100.0);
    // It still stands in for a county that sent nothing, until that county does.
    REQUIRE(siping.set("facility.beds", 500, "2024Q3", "双辽市"));
    CHECK(siping.read("siping-01", "2024Q3").value == 600.0);
    CHECK(siping.read("siping-01", "2024Q3", "双辽市").value == 500.0);
    CHECK(siping.read("siping-01", "2024Q3", "梨树县").value == 100.0);
    siping.send("facilities", "2024Q4",
                "机构名称,县市区,乡镇,床位总数\n乙院,双辽市,郑家屯街道,70\n");
    CHECK(siping.read("siping-01", "2024Q4").value == 170.0);
    CHECK(siping.read("siping-01", "2024Q3").value == 600.0);
    REQUIRE_OK(Imports(*siping.workbook).undo(Imports(*siping.workbook).batches()->at(0).id));
    REQUIRE_OK(Imports(*siping.workbook).undo(Imports(*siping.workbook).batches()->at(2).id));
    CHECK(siping.read("siping-01", "2024Q2").value == 8000.0);
}

TEST_CASE("what is there or not is typed in, county by county", "[workbook]")
{
    const City xiangtan("湘潭市", "xiangtan");
    for (const char* county : {"雨湖区", "岳塘区", "湘潭县", "湘乡市"}) {
        REQUIRE(xiangtan.set("basic_service_list", 1, "2024Q4", county));
    }
    const Assessment most = xiangtan.assess("xiangtan-16", "2024Q4");
    CHECK(parts(most.reading) == "4/5");
    CHECK(most.standing == Standing::OnTrack); // a milestone: nothing is due before its day
    CHECK(xiangtan.assess("xiangtan-16", "2025Q4").standing == Standing::Overdue);
    REQUIRE(xiangtan.set("basic_service_list", 1, "2025Q4", "韶山市"));
    CHECK(xiangtan.assess("xiangtan-16", "2025Q4").standing == Standing::Met);

    const City weihai("威海市", "weihai");
    REQUIRE(weihai.set("disabled_care_measures_issued", 0, "2025Q1"));
    CHECK(weihai.assess("weihai-01", "2025Q1").standing == Standing::OnTrack);
    REQUIRE(weihai.set("disabled_care_measures_issued", 1, "2025Q4"));
    CHECK(weihai.assess("weihai-01", "2025Q4").standing == Standing::Met);
}

TEST_CASE("what is only wished for never turns red", "[workbook]")
{
    const City xiangtan("湘潭市", "xiangtan");
    REQUIRE(xiangtan.set("securitised_companies", 0, "2023Q1"));
    REQUIRE(xiangtan.set("securitised_companies", 0, "2024Q4"));
    CHECK(xiangtan.assess("xiangtan-25", "2024Q4").standing == Standing::SlightlyBehind);
    CHECK(xiangtan.assess("xiangtan-25", "2026Q4").standing == Standing::SlightlyBehind);
    REQUIRE(xiangtan.set("securitised_companies", 1, "2026Q4"));
    CHECK(xiangtan.assess("xiangtan-25", "2026Q4").standing == Standing::Met);
    const City weihai("威海市", "weihai");
    weihai.send("projects", "2027Q4",
                "项目名称,地区,项目类别,项目状态\n甲站,环翠区,康复辅具租赁站点,已完工\n");
    CHECK(weihai.read("weihai-05", "2027Q4").value == 1.0);
    CHECK(weihai.assess("weihai-05", "2027Q4").standing == Standing::SlightlyBehind);
    // The same without such a word is overdue.
    CHECK(weihai.set("resident_care_insured", 1, "2025Q4"));
    CHECK(weihai.set("resident_care_insurance_due", 2, "2025Q4"));
    CHECK(weihai.assess("weihai-08", "2025Q4").standing == Standing::Overdue);
}
