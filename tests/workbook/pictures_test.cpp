// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/pictures.h"
#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

namespace
{

template <class Spec>
Spec drawn(const Result<ChartSpec>& made)
{
    REQUIRE_OK(made);
    const auto* spec = std::get_if<Spec>(&*made);
    REQUIRE(spec);
    return *spec;
}

/// "60–64 1 2" of each band that has anybody.
QStringList bands(const PyramidSpec& pyramid)
{
    QStringList lines;
    for (const auto& band : pyramid.bands) {
        if (band.left + band.right > 0) {
            lines << band.name + ' ' + QString::number(band.left) + ' ' +
                         QString::number(band.right);
        }
    }
    return lines;
}

/// "铁西区 60 40 -" of each place.
QStringList bars(const StackSpec& stack)
{
    QStringList lines;
    for (qsizetype i = 0; i < stack.categories.size(); ++i) {
        QString line = stack.categories[i];
        for (const auto& part : stack.parts) {
            const auto& value = part.values[static_cast<size_t>(i)];
            line += ' ' + (value ? QString::number(*value) : QString("-"));
        }
        lines << line;
    }
    return lines;
}

QStringList part_names(const StackSpec& stack)
{
    QStringList names;
    for (const auto& part : stack.parts) {
        names << part.name;
    }
    return names;
}

/// Odd numbers are men, even ones women.
QString person(const QString& name, int number, const QString& born, const QString& rest = ",,")
{
    return name + ",仁兴街道," + identity(number, born) + ',' + rest + '\n';
}

const Period quarter = Period::quarter(2024, 3); // ends on 2024-09-30

} // namespace

TEST_CASE("older people by age on the last day of the quarter", "[workbook]")
{
    Siping siping;
    siping.send("elders", "2024Q3",
                "姓名,乡镇,身份证号,出生日期,性别,状态\n" +
                    person("甲", 1, "19640930") + // 60 on that very day
                    person("乙", 2, "19641001") + // a day short of 60
                    person("丙", 4, "19600101") + // 64
                    person("丁", 3, "19590930") + // 65 on that day
                    person("戊", 6, "19290101") + // 95
                    person("己", 5, "19300101") + // 94
                    person("𠮷亡", 7, "19400101", ",,死亡") +
                    "庚,仁兴街道,,,女,\n"
                    "辛,仁兴街道,,1950-01-01,,\n");
    Pictures pictures(*siping.workbook);
    const auto all = drawn<PyramidSpec>(pictures.pyramid(quarter, siping.place("")));
    CHECK(all.bands.size() == 8);
    CHECK(bands(all) == QStringList{"60–64 1 1", "65–69 1 0", "90–94 1 0", "95 and older 0 1"});
    CHECK(all.notes == QStringList{"1 people without a date of birth are not in it.",
                                   "1 people whose sex is not given are not in it.",
                                   "1 people under 60 are not in it."});
    // A quarter later 乙 is 60 and 甲 has moved to another county.
    siping.send("elders", "2024Q4",
                "姓名,乡镇,身份证号\n甲,梨树镇," + identity(1, "19640930") + "\n");
    const Period next = Period::quarter(2024, 4);
    CHECK(bands(drawn<PyramidSpec>(pictures.pyramid(next, siping.place("铁西区")))) ==
          QStringList{"60–64 0 2", "65–69 1 0", "90–94 1 0", "95 and older 0 1"});
    CHECK(bands(drawn<PyramidSpec>(pictures.pyramid(next, siping.place("梨树县")))) ==
          QStringList{"60–64 1 0"});
    // Counted once and kept, until something is written.
    siping.send("elders", "2024Q3",
                "姓名,乡镇,身份证号\n新,仁兴街道," + identity(9, "19500101") + "\n");
    CHECK(bands(drawn<PyramidSpec>(pictures.pyramid(quarter, siping.place(""))))[2] == "70–74 1 0");
    // Nobody had said anything a year before.
    const auto early =
        drawn<PyramidSpec>(pictures.pyramid(Period::quarter(2023, 3), siping.place("")));
    CHECK_FALSE(has_data(early));
    CHECK(early.notes.size() == 1);
}

TEST_CASE("beds by place and kind add up to all beds", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    siping.import("机构名称,乡镇（街道）,床位总数,护理型床位,类型\n"
                  "仁兴日间照料中心,仁兴街道,30,10,日间照料中心\n"
                  "停业敬老院,仁兴街道,500,0,敬老院\n",
                  "2024Q3");
    siping.import("机构名称,乡镇（街道）,运营状态\n停业敬老院,仁兴街道,暂停\n", "2024Q3");
    siping.set("facility.beds", 77, "2024Q3", "双辽市"); // only the total is known there
    Pictures pictures(*siping.workbook);
    const auto kinds = drawn<StackSpec>(pictures.beds(quarter, siping.place(""), BedsBy::Kind));
    CHECK(part_names(kinds) == QStringList{"Nursing beds of care homes", "Other beds of care homes",
                                           "Beds of community facilities", "Kind not told"});
    CHECK(bars(kinds) == QStringList{"铁西区 60 40 30 -", "铁东区 - - - -", "梨树县 500 750 0 -",
                                     "伊通满族自治县 - - - -", "双辽市 - - - 77"});
    CHECK(kinds.notes == QStringList{"Nothing was reported by 铁东区, 伊通满族自治县."});

    const auto facilities =
        drawn<StackSpec>(pictures.beds(quarter, siping.place(""), BedsBy::Facility));
    CHECK(part_names(facilities).size() == 4);
    CHECK(bars(facilities).first() == "铁西区 100 0 30 -");
    CHECK(bars(facilities)[2] ==
          "梨树县 1200 50 0 -"); // 康乐敬老院 is a home for people in hardship
    CHECK(bars(facilities).last() == "双辽市 - - - 77");
    // A town has no parts: it stands for itself.
    const auto town =
        drawn<StackSpec>(pictures.beds(quarter, siping.place("仁兴街道"), BedsBy::Kind));
    CHECK(bars(town) == QStringList{"仁兴街道 60 40 30"});
}

TEST_CASE("the charts of an indicator come from the workbook", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    siping.import(fourth_quarter, "2024Q4");
    Pictures pictures(*siping.workbook);
    const Period now = Period::quarter(2024, 4);
    const RegionId whole = siping.place("");
    const Indicator& share = siping.indicator("siping-05");

    const auto trend = drawn<TrendSpec>(pictures.trend(siping.plan(), share, now, whole));
    CHECK(trend.actual.size() == 2);
    CHECK(trend.decimals == 1);

    // 80 of 120 and 500 of 1250; three counties sent nothing.
    const auto ranking = drawn<RankingSpec>(pictures.ranking(siping.plan(), share, now, whole));
    REQUIRE(ranking.bars.size() == 5);
    CHECK(ranking.bars[0].name == "铁西区");
    CHECK(ranking.bars[0].value == Approx(66.6667));
    CHECK(ranking.bars[1].name == "梨树县");
    CHECK(ranking.bars[1].value == Approx(40));
    CHECK_FALSE(ranking.bars[2].value);
    CHECK(ranking.target == 55.0);
    CHECK(ranking.whole_name == "四平市");

    // 560 of 1350 became 580 of 1370. 铁西: 20 more nursing beds, 20 × 560 ÷ 1350 of them needed.
    const auto made = drawn<WaterfallSpec>(pictures.waterfall(siping.plan(), share, now, whole));
    REQUIRE(made.steps.size() >= 4);
    CHECK(made.steps[0].value == Approx(560 / 13.5));
    CHECK(made.steps[1].name == "铁西区");
    CHECK(made.steps[1].value == Approx((20 - 20 * 560 / 1350.0) / 13.7));
    CHECK(made.steps[2].value == 0.0); // 梨树县 stayed as it was
    const auto last = made.steps.back();
    CHECK(last.value == 55.0);

    // Of a sum with a printed baseline, what was before the first roster is told by no place.
    const auto beds = drawn<WaterfallSpec>(
        pictures.waterfall(siping.plan(), siping.indicator("siping-01"), now, whole));
    REQUIRE(beds.steps.size() == 7);
    CHECK(beds.steps[0].value == 7297.0);
    CHECK(beds.steps[1].value == 1350.0 - 7297.0);
    CHECK(beds.steps[2].value == 20.0);
    CHECK(beds.steps[4].value == 1370.0);
    CHECK(beds.steps[5].value == 7630.0);
    CHECK(beds.steps[6].value == 9000.0);

    const auto courses = drawn<MultiplesSpec>(pictures.multiples(siping.plan(), share, now, whole));
    CHECK(courses.cells.size() == 5);
    CHECK(courses.cells[0].actual.size() == 2);
    CHECK(courses.cells[1].actual.empty());
    CHECK(courses.target == 55.0);

    const auto bullets = drawn<BulletSpec>(pictures.bullets(siping.plan(), now, whole));
    // All but 招生规模, which has neither a value nor a target.
    CHECK(bullets.bars.size() == siping.plan().indicators.size() - 1);
}

TEST_CASE("a chart's sheet opens in Excel and runs no formula", "[workbook]")
{
    RankingSpec ranking{"=1+1", "%", 1, {}, {}, {}, {}, {}};
    ranking.bars.push_back({"=SUM(A1)", 1234.56, {}, Standing::Behind, {}});
    ranking.bars.push_back({"甲，\"乙\"", std::nullopt, {}, Standing::NoData, "—"});
    CHECK(chart_sheet(chart_table(ranking)) == QByteArray("\xEF\xBB\xBF"
                                                          "Rank,Place,Value (%),Target,Status\r\n"
                                                          "1,'=SUM(A1),1234.6,,↓ Behind\r\n"
                                                          ",\"甲，\"\"乙\"\"\",,,\r\n"));
}
