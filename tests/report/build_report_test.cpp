// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "report/build_report.h"
#include "workbook/reports.h"
#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

namespace
{

/// Two quarters of the small sheet and a figure that grows.
void fill(Siping& siping)
{
    siping.import(third_quarter);
    siping.import(fourth_quarter, "2024Q4");
    siping.set("vocational_enrolment", 100, "2023Q4");
    siping.set("vocational_enrolment", 120, "2024Q4");
}

Report report_of(const Siping& siping, const QString& period, const QString& place)
{
    const auto report = Reports(*siping.workbook)
                            .quarterly(siping.plan(), *Period::parse(period), siping.place(place));
    REQUIRE_OK(report);
    return *report;
}

} // namespace

TEST_CASE("the report of a city, line by line", "[report]")
{
    Siping siping;
    fill(siping);
    const QString text = report_of(siping, "2024Q4", "").as_text();
    const char* const lines[] = {
        "Progress of the 四平市老龄事业发展和养老服务体系“十四五”规划, Q4 2024",
        "By the end of 2024-12, of the 20 main indicators of the plan, 1 are on track, 3 are "
        "behind, 15 have no "
        "data, "
        "1 are not scored.In the whole city there are 3 care homes with 1,370 beds, 580 of them "
        "nursing beds, 20 张 more than the quarter before.",
        "1. Completion of the tasks",
        "Table 1  Main indicators",
        "1\t养老服务床位总量\t预期性\t张\t7,297\t≥9,000\t2025\t1,350\t1,370\t8,660\t↓",
        "2\t特殊困难老年人月探访率\t约束性\t%\t—\t100\t2025\t—\t—\t—\t○",
        "5\t养老机构护理型床位占比\t约束性\t%\t41.5*\t≥55\t2025\t41.5\t42.3\t44.2\t↓",
        "7\t职业院校养老服务相关专业招生规模\t预期性\t人\t100*\trising\t2025\t100\t120\t—\t–",
        "10\t敬老月活动覆盖面（每个县（市）区每年开展1次）\t约束性\t次\t—\t≥1\tyearly\t—\t—\t1\t○",
        "养老服务床位总量 is 1,370 张, 20 张 more than the quarter before, 7,290 张 below the "
        "expected, "
        "7,630 张 short of the target.",
        "养老机构护理型床位占比 is 42.3%, 0.9 percentage points higher than the quarter before, "
        "1.9 percentage points below the expected, 12.7 percentage points short of the target, "
        "which is 174 nursing beds.",
        "职业院校养老服务相关专业招生规模 is 120 人, 20 人 more than the quarter before, "
        "20% more than in 2023.",
        "Figure 1  养老服务床位总量 (张)",
        "2. Highlights",
        "20 nursing beds were added in the quarter in 铁西区.",
        "3. Problems",
        "4. Next steps",
        "Annex",
        "铁西区\t1\t120\t120\t80\t66.7\t90\t75",
        "梨树县\t2\t1,250\t1,250\t500\t40\t950\t76",
        "双辽市\t—\t—\t—\t—\t—\t—\t—",
        "Total\t3\t1,370\t1,370\t580\t42.3\t1,040\t75.9",
        "1\t床位总量\troster: 养老机构和设施\t2/3\t市发改委, 市民政局, 市卫健委, 市财政局",
        "10\t敬老月活动\troster: 敬老活动\t0/5\t"
        "市卫健委, 市民政局, 市司法局, 市教育局, 市委宣传部",
    };
    qsizetype from = 0; // each stands behind the one before
    for (const char* line : lines) {
        CAPTURE(line, text);
        const auto at = text.indexOf(QString(line) + '\n', from);
        CHECK(at >= 0);
        from = std::max(from, at);
    }
    for (const char* part :
         {"lowest in 梨树县40%", "2 of 3 care homes reported this quarter",
          "Nothing was reported this quarter for 月探访率, 配建达标率, 设老年医学科占比",
          "raise 床位总量 to 9,000 张 by the end of 2025-12 (市发改委, 市民政局, 市卫健委, "
          "市财政局), "
          "1,908 张 a quarter on average",
          "collect the figures for 月探访率 (市民政局, 市财政局)"}) {
        CAPTURE(part);
        CHECK(text.contains(part));
    }
    CHECK_FALSE(QRegularExpression("%\\d\\b").match(text).hasMatch()); // nothing left to fill in
    CHECK_FALSE(text.contains("-0"));
    CHECK_FALSE(text.contains("nan"));
}

TEST_CASE("the same input gives the same report", "[report]")
{
    Siping siping;
    fill(siping);
    CHECK(report_of(siping, "2024Q4", "").as_text() == report_of(siping, "2024Q4", "").as_text());
    Siping other;
    fill(other);
    CHECK(report_of(other, "2024Q4", "").as_text() == report_of(siping, "2024Q4", "").as_text());
}

TEST_CASE("the report of a county names it and is not held to the city's total", "[report]")
{
    Siping siping;
    fill(siping);
    const QString text = report_of(siping, "2024Q4", "梨树县").as_text();
    CHECK(text.startsWith(
        "Progress of the 四平市老龄事业发展和养老服务体系“十四五”规划, Q4 2024 (梨树县)\n"));
    CHECK(text.contains("1\t养老服务床位总量\t预期性\t张\t1,250*\t—\t2025\t1,250\t1,250\t—\t○\n"));
    CHECK(text.contains("In the whole county there are 2 care homes"));
    CHECK(text.contains("Nothing stands out this quarter."));
}

TEST_CASE("an empty workbook has a report without a single number made up", "[report]")
{
    Siping siping;
    const QString text = report_of(siping, "2024Q4", "").as_text();
    CHECK(
        text.contains("of the 20 main indicators of the plan, 19 have no data, 1 are not scored."));
    CHECK(text.contains("1\t养老服务床位总量\t预期性\t张\t7,297\t≥9,000\t2025\t—\t—\t8,660\t○\n"));
    CHECK(text.contains("Total\t—\t—\t—\t—\t—\t—\t—\n"));
    CHECK_FALSE(text.contains("Figure 1  养老服务床位总量"));
}

TEST_CASE("the chart of an indicator", "[report]")
{
    Siping siping;
    fill(siping);
    const Indicator& beds = *siping.plan().find("siping-01");
    const auto course =
        Progress(*siping.workbook)
            .course(siping.plan(), beds, Period::quarter(2024, 4), siping.place(""));
    REQUIRE_OK(course);
    const TrendSpec trend = trend_of(beds, siping.assess("siping-01", "2024Q4"), *course);
    REQUIRE(trend.actual.size() == 2);
    CHECK(trend.actual[0].date == QDate(2024, 9, 30));
    CHECK(trend.actual[1].value == 1370);
    REQUIRE(trend.path.size() == 2);
    CHECK(trend.path[0].value == 7297);
    CHECK(trend.path[1].date == QDate(2025, 12, 31));
    CHECK(trend.path[1].value == 9000);
    CHECK(trend.target == 9000.0);
    CHECK(trend.target_text == "Target ≥ 9,000 张 (2025)");
    CHECK(trend.forecast.empty()); // two quarters say nothing
}
