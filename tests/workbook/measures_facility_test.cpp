// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/city.h"

using namespace yice;
using namespace yice::test;

// Indicators that count facilities and their beds, worked by hand from small sheets.

TEST_CASE("a grade is valid for three years", "[workbook]")
{
    const City siping("四平市", "siping");
    siping.send("facilities", "2024Q2",
                "机构名称,乡镇,设施类型,机构性质,层级,机构等级,评定日期,床位总数\n"
                "甲院,梨树镇,敬老院,公办,乡镇级,一级,2021-07-01,10\n"
                "乙院,梨树镇,敬老院,公办,乡镇级,一级,2021-06-30,10\n" // over on the day itself
                "丙院,梨树镇,养老院,公办,乡镇级,五级,,10\n"           // no day: still valid
                "丁院,梨树镇,敬老院,公办,乡镇级,未评定,,10\n"
                "戊院,梨树镇,敬老院,公办,乡镇级,,,10\n"
                "己院,梨树镇,敬老院,民办,乡镇级,一级,2023-01-01,10\n" // not a public one
                "庚院,梨树镇,养老院,公办,县级,一级,2023-01-01,10\n"
                "辛院,梨树镇,养老院,公办,县级,二级,2023-01-01,10\n");
    CHECK(parts(siping.read("siping-12", "2024Q2")) == "2/5"); // 甲 丙
    CHECK(names(siping.trace("siping-12", "2024Q2").measures[0].lacking) == "丁院 乙院 戊院");
    CHECK(parts(siping.read("siping-13", "2024Q2")) == "1/2"); // 辛: grade 1 is not enough
    CHECK(parts(siping.read("siping-12", "2024Q3")) == "1/5"); // 甲's is over as well
}

TEST_CASE("beds of public homes and of homes for people in hardship", "[workbook]")
{
    const City siping("四平市", "siping");
    siping.send("facilities", "2024Q2",
                "机构名称,乡镇,设施类型,机构性质,特困救助供养机构,床位总数,护理型床位\n"
                "甲院,梨树镇,养老院,公办,否,100,60\n"
                "乙院,梨树镇,敬老院,,是,50,10\n"
                "丙院,梨树镇,养老院,民办,否,200,200\n"
                "丁中心,梨树镇,日间照料中心,公办,否,30,30\n");
    const Reading all = siping.read("siping-11", "2024Q2");
    CHECK(parts(all) == "70/150");
    CHECK(parts(siping.read("siping-05", "2024Q2")) == "270/350");
    CHECK(siping.read("siping-01", "2024Q2").value == 380.0);
}

TEST_CASE("what a home does not have cannot be missing in it", "[workbook]")
{
    const City weihai("威海市", "weihai");
    weihai.send("facilities", "2025Q1",
                "机构名称,乡镇,设施类型,床位总数,智慧消防,使用燃气,智慧燃气,自办食堂,明厨亮灶\n"
                "甲院,羊亭镇,养老院,10,是,是,是,是,是\n"
                "乙院,羊亭镇,养老院,10,否,是,否,是,否\n"
                "丙院,羊亭镇,养老院,10,是,否,,否,\n"               // neither gas nor a canteen
                "丁院,羊亭镇,养老院,10,是,,是,是,\n"               // not said whether it uses gas
                "戊中心,羊亭镇,日间照料中心,10,否,是,否,是,否\n"); // no care home
    CHECK(parts(weihai.read("weihai-09-fire", "2025Q1")) == "3/4");
    CHECK(parts(weihai.read("weihai-09-gas", "2025Q1")) == "1/2");
    CHECK(parts(weihai.read("weihai-09-kitchen", "2025Q1")) == "1/3");
    CHECK(parts(weihai.read("weihai-09", "2025Q1")) == "5/9");
    CHECK(weihai.assess("weihai-09", "2030Q1").standing != Standing::Overdue); // no day is printed

    // A place where nobody uses gas has nothing to be covered.
    weihai.send(
        "facilities", "2025Q1",
        "机构名称,乡镇,设施类型,床位总数,使用燃气,自办食堂\n己院,宁津街道,养老院,10,否,否\n");
    const Reading none = weihai.read("weihai-09-gas", "2025Q1", "荣成市");
    CHECK(none.missing == Missing::NoDenominator);
    CHECK(none.value == std::optional<double>());
    CHECK(weihai.read("weihai-09-kitchen", "2025Q1", "荣成市").missing == Missing::NoDenominator);
    CHECK(weihai.read("weihai-09-gas", "2025Q1", "乳山市").missing == Missing::NoDenominator);
    CHECK(weihai.assess("weihai-09-gas", "2025Q1", "荣成市").standing == Standing::NoData);
}

TEST_CASE("new beds count from the printed number", "[workbook]")
{
    const City xiangtan("湘潭市", "xiangtan");
    const auto sheet = [](int beds) {
        return QString("机构名称,乡镇,设施类型,床位总数,日托床位\n"
                       "甲院,云湖桥镇,养老院,%1,100\n乙中心,云湖桥镇,日间照料中心,1000,100\n")
            .arg(beds);
    };
    xiangtan.send("facilities", "2021Q4", sheet(20'000)); // the rosters say 21 000: not used
    xiangtan.send("facilities", "2023Q4", sheet(27'000));
    const Assessment half = xiangtan.assess("xiangtan-09", "2023Q4");
    CHECK(half.reading.value == 5000.0); // 28 000 − 23 000
    CHECK(parts(half.reading) == "28000/23000");
    CHECK(half.baseline->value == 0.0);
    CHECK(*half.expected == Approx(10'000 * 730.0 / 1461));
    CHECK(half.standing == Standing::OnTrack);
    CHECK(xiangtan.read("xiangtan-09", "2021Q4").value == -2000.0);
    // Of a county the plan prints no start: there it is counted.
    CHECK(xiangtan.read("xiangtan-09", "2023Q4", "湘潭县").value == 7000.0);

    // 15 000 are only wished for: behind, yet never red, not even when the time is over.
    CHECK(xiangtan.assess("xiangtan-10", "2023Q4").standing == Standing::SlightlyBehind);
    CHECK(xiangtan.assess("xiangtan-10", "2026Q1").standing == Standing::SlightlyBehind);
    CHECK(xiangtan.assess("xiangtan-09", "2026Q1").standing == Standing::Overdue);
    REQUIRE(xiangtan.indicator("xiangtan-09").stretch.has_value());
    CHECK(xiangtan.indicator("xiangtan-09").stretch->value == 15'000.0);
}

TEST_CASE("inclusive beds, demonstration centres, video and medical care of 湘潭", "[workbook]")
{
    const City xiangtan("湘潭市", "xiangtan");
    xiangtan.send("facilities", "2024Q1",
                  "机构名称,乡镇,设施类型,机构性质,床位总数,普惠性床位,示范养老中心,视频监控,"
                  "内设医疗机构,区域性养老服务中心,层级,失能照护\n"
                  "甲院,云湖桥镇,养老院,公办,100,80,是,是,是,是,县级,是\n"
                  "乙院,云湖桥镇,养老院,民办,200,100,是,否,否,是,乡镇级,是\n"
                  "丙中心,云湖桥镇,综合体,公办,300,300,否,是,是,否,县级,否\n"
                  "丁院,清溪镇,医养结合,公建民营,100,,否,,否,是,乡镇级,是\n");
    CHECK(parts(xiangtan.read("xiangtan-12", "2024Q1")) == "180/400");
    CHECK(parts(xiangtan.read("xiangtan-26", "2024Q1")) == "1/3"); // care homes alone, so far
    // One in 湘潭县: the private one is no public demonstration centre. None in 韶山市.
    CHECK(xiangtan.read("xiangtan-11", "2024Q1", "湘潭县").value == 1.0);
    CHECK(xiangtan.read("xiangtan-11", "2024Q1", "韶山市").value == 0.0);
    const Reading centres = xiangtan.read("xiangtan-04", "2024Q1");
    CHECK(centres.value == 1.0); // two are wanted, 韶山 has one
    CHECK(xiangtan.lacking(centres) == "韶山市");
    CHECK(xiangtan.read("xiangtan-03", "2024Q1", "湘潭县").value == 1.0);

    xiangtan.send("childcare", "2024Q1",
                  "托育机构名称,乡镇,托育机构类型,视频监控,医育结合服务\n"
                  "甲园,云湖桥镇,独立托育机构,是,否\n乙园,云湖桥镇,医育结合托育,是,\n");
    CHECK(parts(xiangtan.read("xiangtan-26", "2024Q1")) == "3/5");
    // 甲院 and 丁院 with medical care, 乙园 of a hospital.
    const Assessment medical = xiangtan.assess("xiangtan-17", "2024Q1");
    CHECK(medical.reading.value == 3.0);
    CHECK(medical.standing == Standing::NotScored);
    xiangtan.send("facilities", "2024Q2",
                  "机构名称,乡镇,设施类型,内设医疗机构\n乙院,云湖桥镇,养老院,是\n");
    const Assessment more = xiangtan.assess("xiangtan-17", "2024Q2");
    CHECK(more.change == 1.0); // it should grow: shown with its change, never judged
    CHECK(more.standing == Standing::NotScored);
}

TEST_CASE("homes for people in hardship in every county", "[workbook]")
{
    const City siping("四平市", "siping");
    const QString heading = "机构名称,乡镇,设施类型,层级,失能照护,特困救助供养机构\n";
    siping.send("facilities", "2024Q1",
                heading + "甲院,梨树镇,敬老院,县级,是,\n"
                          "乙院,仁兴街道,养老院,县级,是,否\n"   // not for people in hardship
                          "丙院,仁兴街道,敬老院,乡镇级,是,是\n" // not of the county
                          "丁院,平东街道,养老院,县级,是,是\n"
                          "戊院,平东街道,敬老院,县级,是,是\n");
    const Reading share = siping.read("siping-04", "2024Q1");
    CHECK(parts(share) == "2/5"); // 梨树 and 铁东 of five counties
    CHECK(share.value == 40.0);
    CHECK(siping.lacking(share) == "铁西区"); // of the other two nothing is known
    CHECK(share.coverage.reported == 3);
    CHECK(siping.read("siping-04", "2024Q1", "梨树县").value == 100.0);
    CHECK(siping.read("siping-04", "2024Q1", "铁西区").value == 0.0);
    CHECK(siping.read("siping-04", "2024Q1", "梨树镇").missing == Missing::NotApplicable);
}

TEST_CASE("how 遂宁 counts its homes", "[workbook]")
{
    const City suining("遂宁市", "suining");
    suining.send("facilities", "2022Q2",
                 "机构名称,乡镇,设施类型,机构性质,床位总数,服务质量基本规范达标,双向转介\n"
                 "甲院,明月镇,养老院,公办,100,是,是\n"
                 "乙院,明月镇,养老院,民办,60,是,否\n"
                 "丙院,明月镇,养老院,公建民营,30,否,\n"
                 "丁院,明月镇,养老院,民办公助,40,是,是\n"
                 "戊院,明月镇,敬老院,集体,20,是,是\n"
                 "己院,明月镇,养老院,,50,,\n");
    const Assessment social = suining.assess("suining-10", "2022Q2");
    CHECK(parts(social.reading) == "150/300");  // 60 + 30 + 40 + 20; of 50 it is not said
    CHECK(social.standing != Standing::Behind); // 力争
    CHECK(suining.assess("suining-10", "2023Q1").standing == Standing::SlightlyBehind);
    CHECK(parts(suining.read("suining-11", "2022Q2")) == "4/6");
    const Assessment referral = suining.assess("suining-14", "2022Q2");
    CHECK(referral.reading.value == 50.0); // words only: shown, not judged
    CHECK(referral.standing == Standing::NotScored);
}

TEST_CASE("how 威海 counts its homes", "[workbook]")
{
    const City weihai("威海市", "weihai");
    weihai.send("facilities", "2025Q1",
                "机构名称,乡镇,设施类型,智慧养老院,居家上门服务,服务质量基本规范达标,"
                "服务安全基本规范达标,运营状态\n"
                "甲院,羊亭镇,养老院,是,是,是,是,在营\n"
                "乙院,羊亭镇,养老院,是,否,是,否,在营\n"
                "丙院,羊亭镇,嵌入式养老机构,是,是,是,是,在营\n"
                "丁院,羊亭镇,养老院,是,是,是,是,暂停\n");
    CHECK(weihai.read("weihai-02", "2025Q1").value == 1.0);
    CHECK(weihai.read("weihai-03", "2025Q1").value == 2.0);
    CHECK(parts(weihai.read("weihai-04", "2025Q1")) == "1/2");
    CHECK(parts(weihai.read("weihai-10", "2025Q1")) == "1/2");
}
