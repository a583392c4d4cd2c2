// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/city.h"

using namespace yice;
using namespace yice::test;

// Indicators of staff, training, population and what stands beside them.

TEST_CASE("certificates count while they are valid", "[workbook]")
{
    const City weihai("威海市", "weihai");
    weihai.send("staff", "2025Q2",
                "姓名,所在机构,乡镇,岗位,持证,有效期至,在岗状态\n"
                "甲某,夕阳红,羊亭镇,养老护理员,是,2025-06-30,在岗\n" // the quarter's last day
                "乙某,夕阳红,羊亭镇,养老护理员,是,2025-07-01,休假\n"
                "丙某,夕阳红,羊亭镇,养老护理员,是,2025-06-29,在岗\n" // over
                "丁某,夕阳红,羊亭镇,养老护理员,是,,在岗\n"           // for good
                "戊某,夕阳红,羊亭镇,养老护理员,否,,在岗\n"
                "己某,夕阳红,羊亭镇,养老护理员,,,在岗\n" // not said
                "庚某,夕阳红,羊亭镇,养老护理员,是,2029-01-01,离职\n"
                "辛某,夕阳红,羊亭镇,院长,是,2029-01-01,在岗\n");
    const Reading reading = weihai.read("weihai-11", "2025Q2");
    CHECK(parts(reading) == "3/6");
    CHECK(reading.coverage.reported == 5);
    CHECK(names(weihai.trace("weihai-11", "2025Q2").measures[0].lacking) == "丙某 己某 戊某");
    // A quarter later one more is over, though nobody sent a sheet.
    CHECK(parts(weihai.read("weihai-11", "2025Q3")) == "1/6");
}

TEST_CASE("long-term carers among the staff of insured homes", "[workbook]")
{
    const City weihai("威海市", "weihai");
    weihai.send("facilities", "2025Q2",
                "机构名称,乡镇,设施类型,床位总数,护理型床位,长护险定点机构\n"
                "夕阳红养老院,羊亭镇,养老机构,100,50,是\n"
                "康乐养老院,羊亭镇,养老机构,100,50,否\n");
    weihai.send("staff", "2025Q2",
                "姓名,所在机构,乡镇,岗位,长期照护师\n"
                "甲某,夕阳红养老院,羊亭镇,养老护理员,是\n"
                "乙某,夕阳红养老院,羊亭镇,养老护理员,否\n"
                "丙某,夕阳红养老院,羊亭镇,护士,否\n"
                "丁某,夕阳红养老院,羊亭镇,院长,是\n"       // no care staff
                "戊某,康乐养老院,羊亭镇,养老护理员,是\n"   // not of the insurance
                "己某,无名养老院,羊亭镇,养老护理员,是\n"); // of no home that is known
    const Assessment share = weihai.assess("weihai-12", "2025Q2");
    CHECK(parts(share.reading) == "1/3");
    CHECK(share.standing == Standing::Exceeded); // 33 % of 20 %
}

TEST_CASE("induction and social workers of 四平", "[workbook]")
{
    const City siping("四平市", "siping");
    siping.send("staff", "2024Q3",
                "姓名,所在机构,乡镇,岗位,参加入职培训,持证社会工作者,在岗状态\n"
                "甲某,夕阳红,梨树镇,养老护理员,是,否,在岗\n"
                "乙某,夕阳红,梨树镇,养老护理员,否,是,在岗\n"
                "丙某,夕阳红,仁兴街道,社会工作者,,,在岗\n"
                "丁某,夕阳红,仁兴街道,社会工作者,,是,离职\n");
    CHECK(parts(siping.read("siping-18", "2024Q3")) == "1/2");
    CHECK(siping.read("siping-08", "2024Q3").missing == Missing::NoData); // no population yet

    siping.send("population", "2024",
                "地区,人口口径,性别,年龄组,60岁及以上人口\n"
                "梨树镇,常住,合计,全部,300\n"
                "郭家店镇,常住,合计,全部,400\n"
                "仁兴街道,常住,合计,全部,500\n"
                "梨树镇,户籍,合计,全部,9000\n"
                "梨树镇,常住,女,全部,160\n");
    // Residents of both sexes and all ages: 300 + 400 + 500 of them.
    CHECK(parts(siping.read("siping-08", "2024Q4")) == "2/1200");
    CHECK(*siping.read("siping-08", "2024Q4").value == Approx(2 / 1.2));
    CHECK(parts(siping.read("siping-08", "2024Q4", "梨树县")) == "1/700");
    CHECK(siping.read("siping-19", "2024Q4").value == siping.read("siping-08", "2024Q4").value);

    // What the city says of itself wins over the sum of the towns that sent theirs.
    siping.send("population", "2024", "地区,人口口径,60岁及以上人口\n四平市,常住,2000\n");
    CHECK(parts(siping.read("siping-08", "2024Q4")) == "2/2000");
    CHECK(siping.assess("siping-08", "2024Q4").standing == Standing::Met); // 1 for a thousand
    CHECK(parts(siping.read("siping-08", "2024Q4", "梨树县")) == "1/700");
}

TEST_CASE("training adds up from the plan's first day", "[workbook]")
{
    const City siping("四平市", "siping");
    siping.send("trainings", "2024Q1",
                "培训名称,乡镇,培训类别,培训日期,培训人次\n"
                "一期,梨树镇,养老护理员培训,2020-12-31,900\n" // before the plan
                "二期,梨树镇,养老护理员培训,2021-01-01,300\n"
                "三期,仁兴街道,养老护理员培训,2023-11-05,500\n"
                "四期,仁兴街道,护理员入职培训,2024-02-01,100\n"
                "五期,仁兴街道,院长和管理人员培训,2024-02-01,50\n"
                "六期,仁兴街道,养老护理员培训,2024-04-01,200\n"); // after the quarter
    CHECK(siping.read("siping-17", "2021Q1").value == 300.0);
    CHECK(siping.read("siping-17", "2022Q4").value == 300.0);
    CHECK(siping.read("siping-17", "2024Q1").value == 900.0);
    const Assessment met = siping.assess("siping-17", "2024Q2");
    CHECK(met.reading.value == 1100.0);
    CHECK(met.standing == Standing::Exceeded);
    CHECK(siping.read("siping-17", "2024Q2", "梨树县").value == 300.0);
}

TEST_CASE("older learners are counted against the older people", "[workbook]")
{
    const City xiangtan("湘潭市", "xiangtan");
    xiangtan.send("learning_places", "2024Q2",
                  "学校（学习点）名称,乡镇,学习场所类型,成立日期,办学状态,学员人数\n"
                  "甲校,云湖桥镇,老年学校,2022-01-01,正常办学,150\n"
                  "乙点,云湖桥镇,老年学习点,2021-12-31,正常办学,30\n" // before the plan
                  "丙点,云湖桥镇,老年学习点,2023-05-01,停办,70\n"
                  "丁点,云湖桥镇,老年学习点,2024-06-30,正常办学,20\n"
                  "戊点,云湖桥镇,老年学习点,2024-07-01,正常办学,\n"); // opens later
    CHECK(xiangtan.read("xiangtan-18", "2024Q2").value == 2.0);       // 甲 丁
    xiangtan.send("population", "2023",
                  "地区,人口口径,总人口,60岁及以上人口\n湘潭市,常住,4000,1000\n");
    CHECK(parts(xiangtan.read("xiangtan-19", "2024Q2")) == "200/1000");
    CHECK(xiangtan.assess("xiangtan-19", "2024Q2").standing == Standing::Met);
    // Forecasts of the plan are shown and never judged.
    const Assessment aged = xiangtan.assess("xiangtan-39", "2024Q2");
    CHECK(aged.reading.value == 25.0);
    CHECK(aged.standing == Standing::NotScored);
    CHECK(xiangtan.assess("xiangtan-40", "2026Q2").standing == Standing::NotScored);
}
