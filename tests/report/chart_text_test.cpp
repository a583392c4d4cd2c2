// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "report/chart_table.h"
#include "report/chart_words.h"
#include "report/indicator_charts.h"

using namespace yice;

namespace
{

/// "heading|heading" and then "cell|cell" of every row, as people read them.
QStringList shown(const ChartSpec& spec)
{
    const ChartTable table = chart_table(spec);
    CHECK(table.numeric.size() == static_cast<size_t>(table.headings.size()));
    QStringList lines = {table.headings.join('|')};
    for (const auto& row : table.rows) {
        CHECK(row.size() == static_cast<size_t>(table.headings.size()));
        QStringList cells;
        for (const ChartCell& cell : row) {
            cells << cell.text;
        }
        lines << cells.join('|');
    }
    return lines;
}

TrendSpec trend()
{
    TrendSpec spec;
    spec.name = "护理型床位占比";
    spec.unit = "%";
    spec.decimals = 1;
    spec.actual = {{QDate(2024, 6, 30), 50.04}, {QDate(2024, 9, 30), 51.26}};
    spec.path = {{QDate(2023, 12, 31), 46}, {QDate(2025, 12, 31), 55}};
    spec.forecast = {{QDate(2024, 9, 30), 51.26}, {QDate(2025, 12, 31), 56.2}};
    spec.forecast_low = {{QDate(2024, 9, 30), 51.26}, {QDate(2025, 12, 31), 54.8}};
    spec.forecast_high = {{QDate(2024, 9, 30), 51.26}, {QDate(2025, 12, 31), 57.6}};
    spec.target = 55;
    spec.target_text = "Target ≥ 55%";
    spec.expected = 49.4;
    return spec;
}

/// Two facts about a place: what its ratio is made of.
Reading reading(const Period& period, int region, double numerator, double denominator)
{
    Reading made;
    made.period = period;
    made.region = RegionId{region};
    made.numerator = numerator;
    made.denominator = denominator;
    made.missing = denominator > 0 ? Missing::None : Missing::NoDenominator;
    if (denominator > 0) {
        made.value = numerator / denominator * 100;
    }
    return made;
}

const RegionTree& regions()
{
    static const RegionTree tree(
        {{RegionId{1}, "2203", "四平市", "四平市", RegionLevel::City, {}, false},
         {RegionId{2}, "220302", "铁西区", "铁西区", RegionLevel::County, RegionId{1}, false},
         {RegionId{3}, "220322", "𠮷树县", "𠮷树县", RegionLevel::County, RegionId{1}, false}});
    return tree;
}

Indicator share()
{
    Indicator indicator;
    indicator.name = "护理型床位占比";
    indicator.unit = "%";
    indicator.formula.kind = FormulaKind::Ratio;
    indicator.formula.factor = 100;
    indicator.target = 55;
    return indicator;
}

const Period before = Period::quarter(2024, 2);
const Period now = Period::quarter(2024, 3);

PartCourse course_of(const Reading& then, const Reading& today)
{
    PartCourse part;
    part.assessment.reading = today;
    part.course = {then, today};
    return part;
}

/// "kind name value" of each step, with one place.
QStringList steps(const WaterfallSpec& spec)
{
    static const QHash<int, QString> kinds = {{0, "start"}, {1, "change"},  {2, "rest"},
                                              {3, "now"},   {4, "missing"}, {5, "target"}};
    QStringList lines;
    for (const auto& step : spec.steps) {
        lines << kinds[static_cast<int>(step.kind)] + ' ' + step.name + ' ' +
                     QString::number(step.value, 'f', 1);
    }
    return lines;
}

} // namespace

TEST_CASE("a course as a table: what was, what was expected, what is forecast", "[report]")
{
    CHECK(shown(trend()) ==
          QStringList{"Quarter|Actual (%)|Expected|Target|Forecast|Low|High",
                      "Q4 2023|—|46|55|—|—|—",    // only the way begins there
                      "Q2 2024|50|48.2|55|—|—|—", // 182 of 731 days: 46 + 9 × 182 ÷ 731 = 48.24
                      "Q3 2024|51.3|49.4|55|—|—|—", "Q4 2025|—|55|55|56.2|54.8|57.6"});
    CHECK(
        chart_words(trend()) ==
        "护理型床位占比: from 50% in Q2 2024 to 51.3% in Q3 2024, expected by now 49.4%, Target ≥ "
        "55%.The forecast for Q4 2025 is 56.2%.");
}

TEST_CASE("numbers are copied without separators, missing ones as nothing", "[report]")
{
    StackSpec stack{
        "张", {"铁西区", "𠮷树县"}, {{"护理型", {1200, std::nullopt}}, {"其他", {800, {}}}}};
    stack.name = "床位";
    CHECK(shown(stack) == QStringList{"Place|护理型 (张)|其他 (张)|Total (张)",
                                      "铁西区|1,200|800|2,000", "𠮷树县|—|—|—"});
    CHECK(chart_table(stack).tab_separated() ==
          "Place\t护理型 (张)\t其他 (张)\tTotal (张)\n铁西区\t1200\t800\t2000\n𠮷树县\t\t\t\n");
    CHECK(chart_words(stack) ==
          "床位: 2,000 张 in 2 place(s), 护理型 1,200 张, 其他 800 张.The most are "
          "in 铁西区: 2,000 张.");
}

TEST_CASE("a pyramid tells everybody, and who is not in it", "[report]")
{
    PyramidSpec pyramid{"老年人",       "人", "男", "女", {{"60–64", 10, 12}, {"65–69", 9, 20}},
                        {"1 left out."}};
    CHECK(shown(pyramid) == QStringList{"Age|男 (人)|女 (人)|Total (人)", "60–64|10|12|22",
                                        "65–69|9|20|29", "Total|19|32|51"});
    CHECK(chart_words(pyramid) ==
          "老年人: 51 人, 男 19 人, 女 32 人.Most are aged 65–69: 29 人.1 left out.");
    pyramid.bands = {{"60–64", 0, 0}};
    CHECK_FALSE(has_data(pyramid));
    CHECK(chart_words(pyramid) == "老年人: no data.1 left out.");
}

TEST_CASE("a ranking puts the best first and who said nothing last", "[report]")
{
    Indicator indicator = share();
    std::vector<Assessment> parts(3);
    parts[0].reading = reading(now, 2, 40, 100);
    parts[1].reading = reading(now, 3, 0, 0);
    parts[2].reading = reading(now, 1, 60, 100);
    for (Assessment& part : parts) {
        part.target = 55;
    }
    parts[0].standing = Standing::Behind;
    parts[2].standing = Standing::Met;
    const RankingSpec ranking = ranking_of(indicator, parts[2], parts, regions());
    CHECK(ranking.target == 55.0);
    CHECK(ranking.whole == 60.0);
    CHECK(shown(ranking) == QStringList{"Rank|Place|Value (%)|Target|Status",
                                        "1|四平市|60|55|√ Met", "2|铁西区|40|55|↓ Behind",
                                        "—|𠮷树县|—|55|" + missing_label(Missing::NoDenominator)});
    CHECK(chart_words(ranking) == "护理型床位占比, 2 place(s) ranked, first 四平市 60%, last "
                                  "铁西区 40%.1 of them reached the "
                                  "target.1 place(s) have no value.");
    // Of what should be low, the lowest is first; different targets stay with their bars.
    indicator.comparator = Comparator::AtMost;
    parts[0].target = 30;
    const RankingSpec low = ranking_of(indicator, parts[2], parts, regions());
    CHECK(low.bars.front().name == "铁西区");
    CHECK(low.bars.front().target == 30.0);
    CHECK_FALSE(low.target);
}

TEST_CASE("what the parts added to a ratio adds up to its change", "[report]")
{
    // 40 of 100 and 60 of 100 were 50 %. Then 60 of 120 and 66 of 130: 126 of 250 are 50.4 %.
    // 铁西: 20 more, 10 of them needed for 20 more beds at 50 %: 10 ÷ 250 = 4.0 points.
    // 𠮷树: 6 more, 15 needed for 30 more beds: −9 ÷ 250 = −3.6 points.
    PartCourse whole = course_of(reading(before, 1, 100, 200), reading(now, 1, 126, 250));
    whole.assessment.baseline = DatedValue{before.last_day(), 50, {}};
    whole.assessment.target = 55;
    whole.assessment.gap = 4.6;
    whole.assessment.due = QDate(2025, 12, 31);
    const std::vector<PartCourse> parts = {
        course_of(reading(before, 2, 40, 100), reading(now, 2, 60, 120)),
        course_of(reading(before, 3, 60, 100), reading(now, 3, 66, 130))};
    const WaterfallSpec spec = waterfall_of(share(), whole, parts, regions());
    CHECK(steps(spec) == QStringList{"start Baseline 2024 50.0", "change 铁西区 4.0",
                                     "change 𠮷树县 -3.6", "now Q3 2024 50.4",
                                     "missing Still missing 4.6", "target Target 2025 55.0"});
    CHECK(spec.notes.isEmpty());
    CHECK(shown(spec) == QStringList{"Step|Change (percentage points)|Level (%)",
                                     "Baseline 2024|—|50", "铁西区|4|54", "𠮷树县|-3.6|50.4",
                                     "Q3 2024|—|50.4", "Still missing|4.6|55", "Target 2025|—|55"});
    CHECK(chart_words(spec) ==
          "护理型床位占比: Baseline 2024 50%, Q3 2024 50.4%, Still missing 4.6 percentage points, "
          "Target 2025 55%.The largest change came from 铁西区: +4 percentage points.");

    SECTION("a printed baseline leaves a rest that no place told")
    {
        whole.assessment.baseline = DatedValue{QDate(2020, 12, 31), 45, {}};
        const WaterfallSpec printed = waterfall_of(share(), whole, parts, regions());
        CHECK(steps(printed).mid(0, 4) == QStringList{"start Baseline 2020 45.0",
                                                      "rest Not told by place 5.0",
                                                      "change 铁西区 4.0", "change 𠮷树县 -3.6"});
        CHECK(printed.notes.size() == 1);
    }
    SECTION("a place that had none of the things before")
    {
        const std::vector<PartCourse> opened = {
            course_of(reading(before, 2, 100, 200), reading(now, 2, 100, 200)),
            course_of(reading(before, 3, 0, 0), reading(now, 3, 26, 50))};
        CHECK(steps(waterfall_of(share(), whole, opened, regions())).mid(1, 2) ==
              QStringList{"change 铁西区 0.0", "change 𠮷树县 0.4"}); // (26 − 25) ÷ 250
    }
    SECTION("what is left over is put together")
    {
        CHECK(steps(waterfall_of(share(), whole, parts, regions(), 1)).mid(1, 2) ==
              QStringList{"change 铁西区 4.0", "change 1 other place(s) -3.6"});
    }
    SECTION("months have no parts that add up")
    {
        Indicator monthly = share();
        monthly.formula.window = Window::Month;
        CHECK(
            steps(waterfall_of(monthly, whole, parts, regions())).mid(0, 3) ==
            QStringList{"start Baseline 2024 50.0", "rest Change so far 0.4", "now Q3 2024 50.4"});
    }
}

TEST_CASE("what is counted up from nothing is made of its parts", "[report]")
{
    Indicator trained;
    trained.name = "培训人次";
    trained.unit = "人次";
    trained.formula.window = Window::Plan;
    PartCourse whole;
    whole.assessment.reading.period = now;
    whole.assessment.reading.value = 900;
    whole.assessment.target = 0; // a target of 0 is one
    whole.assessment.gap = -900;
    std::vector<PartCourse> parts(2);
    parts[0].assessment.reading.region = RegionId{2};
    parts[0].assessment.reading.value = 500;
    parts[1].assessment.reading.region = RegionId{3};
    CHECK(steps(waterfall_of(trained, whole, parts, regions())) ==
          QStringList{"rest Not told by place 400.0", "change 铁西区 500.0", "now Q3 2024 900.0",
                      "target Target 0.0"});
    whole.assessment.reading.value.reset();
    const WaterfallSpec nothing = waterfall_of(trained, whole, parts, regions());
    CHECK_FALSE(has_data(nothing));
    CHECK(chart_words(nothing) == "培训人次: no data.");
}

TEST_CASE("courses beside each other, quarter by quarter", "[report]")
{
    const std::vector<PartCourse> parts = {
        course_of(reading(before, 2, 40, 100), reading(now, 2, 60, 120)),
        course_of(reading(before, 3, 0, 0), reading(now, 3, 66, 120))};
    const MultiplesSpec spec = multiples_of(share(), parts, regions());
    CHECK(shown(spec) ==
          QStringList{"Quarter|铁西区 (%)|𠮷树县 (%)", "Q2 2024|40|—", "Q3 2024|50|55"});
    CHECK(chart_words(spec) ==
          "护理型床位占比, the course in 2 place(s), rising in 1, falling in 0.");
}

TEST_CASE("every indicator of a plan against its target", "[report]")
{
    Plan plan;
    plan.name = "规划";
    plan.indicators = {share(), share(), share()};
    plan.indicators[2].target.reset();
    std::vector<Assessment> assessments(3);
    assessments[0].reading.value = 51.26;
    assessments[0].target = 55;
    assessments[0].expected = 50;
    assessments[0].standing = Standing::OnTrack;
    assessments[1].target = 55;
    assessments[2].standing = Standing::NoData; // neither value nor target: not shown
    const BulletSpec spec = bullets_of(plan, assessments);
    CHECK(shown(spec) == QStringList{"Indicator|Unit|Value|Expected|Target|Status",
                                     "护理型床位占比|%|51.3|50|55|→ On track",
                                     "护理型床位占比|%|—|—|55|○ No data"});
    CHECK(chart_words(spec) == "规划, 2 indicator(s), 0 reached, 1 on track, 0 behind.");
}
