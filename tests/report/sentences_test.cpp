// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/language.h"
#include "report/sentences.h"

using namespace yice;

// Without a translator the English sources are in force; they are what is compared.

namespace
{

const std::optional<double> none;

Indicator share()
{
    Indicator indicator;
    indicator.name = "护理型床位占比";
    indicator.unit = "%";
    indicator.formula.kind = FormulaKind::Ratio;
    indicator.formula.numerator = "facility.institution_nursing_beds";
    indicator.formula.denominator = "facility.institution_beds";
    indicator.formula.factor = 100;
    indicator.target = 55;
    return indicator;
}

Indicator beds()
{
    Indicator indicator;
    indicator.name = "床位总量";
    indicator.unit = "张";
    indicator.target = 9000;
    return indicator;
}

Assessment standing_at(const Indicator& indicator, std::optional<double> value,
                       std::optional<double> expected, std::optional<double> change,
                       Standing standing)
{
    Assessment assessment;
    assessment.reading.value = value;
    assessment.reading.missing = value ? Missing::None : Missing::NoData;
    assessment.target = indicator.target;
    assessment.due = QDate(2025, 12, 31);
    assessment.expected = expected;
    assessment.change = change;
    if (value) {
        assessment.gap = *indicator.target - *value;
    }
    assessment.standing = standing;
    return assessment;
}

} // namespace

TEST_CASE("a change has the word of its sign", "[report]")
{
    const struct {
        std::optional<double> change;
        const char* unit;
        QString expected;
    } cases[] = {
        {1.1, "%", "1.1 percentage points higher than the quarter before"},
        {-1.1, "%", "1.1 percentage points lower than the quarter before"},
        {0, "%", "unchanged from the quarter before"},
        {0.04, "%", "unchanged from the quarter before"}, // prints as 0
        {-0.04, "%", "unchanged from the quarter before"},
        {0.05, "%", "0.1 percentage points higher than the quarter before"},
        {12, "张", "12 张 more than the quarter before"},
        {-12, "张", "12 张 fewer than the quarter before"},
        {-1234, "张", "1,234 张 fewer than the quarter before"},
        {0, "张", "unchanged from the quarter before"},
        {0.25, "人", "0.25 人 more than the quarter before"},
        {0.004, "人", "unchanged from the quarter before"},
        {none, "%", ""},
    };
    for (const auto& [change, unit, expected] : cases) {
        CAPTURE(change, unit);
        CHECK(change_text(change, unit) == expected);
    }
}

TEST_CASE("against what was expected", "[report]")
{
    const struct {
        std::optional<double> value;
        std::optional<double> expected;
        const char* unit;
        QString text;
    } cases[] = {
        {51.3, 50.1, "%", "1.2 percentage points above the expected"},
        {50.1, 51.3, "%", "1.2 percentage points below the expected"},
        {50.12, 50.1, "%", "as expected by now"},
        {8000, 8165, "张", "165 张 below the expected"},
        {0, 0, "张", "as expected by now"},
        {none, 50, "%", ""},
        {50, none, "%", ""},
    };
    for (const auto& [value, expected, unit, text] : cases) {
        CAPTURE(value, expected);
        CHECK(expected_text(value, expected, unit) == text);
    }
}

TEST_CASE("the gap to the target", "[report]")
{
    const auto gap = [](const Indicator& indicator, std::optional<double> size) {
        Assessment assessment;
        assessment.gap = size;
        return gap_text(indicator, assessment);
    };
    CHECK(gap(share(), 1.2) == "1.2 percentage points short of the target");
    CHECK(gap(share(), 0) == "the target is reached");
    CHECK(gap(share(), -3) == "the target is reached");
    CHECK(gap(share(), none) == "");
    CHECK(gap(beds(), 1703) == "1,703 张 short of the target");
}

TEST_CASE("values with their unit, and none", "[report]")
{
    CHECK(value_text(51.26, "%") == "51.3%");
    CHECK(value_text(0, "%") == "0%");
    CHECK(value_text(8412, "张") == "8,412 张");
    CHECK(value_text(1.25, "人") == "1.25 人");
    CHECK(value_text(none, "%") == "no data");
}

TEST_CASE("parts are joined and empty ones left out", "[report]")
{
    CHECK(sentence({"a", "", "b"}) == "a, b.");
    CHECK(sentence({"a"}) == "a.");
    CHECK(sentence({"", ""}) == "");
    CHECK(sentence({}) == "");
    set_language(Language::English);
    CHECK(sentence({"a", "b"}) + sentence({"c"}) == "a, b. c. ");
    CHECK(sentence({}) == "");
    set_language(Language::Chinese);
}

TEST_CASE("what is missing of a ratio in whole things", "[report]")
{
    const auto missing = [](double numerator, double denominator, double target) {
        Indicator indicator = share();
        indicator.target = target;
        Assessment assessment;
        assessment.target = target;
        assessment.reading.numerator = numerator;
        assessment.reading.denominator = denominator;
        assessment.gap = denominator > 0 ? target - numerator / denominator * 100 : target;
        return missing_numerator(indicator, assessment);
    };
    CHECK(missing(560, 1350, 55) == 183.0); // 742.5 are wanted, so 743
    CHECK(missing(50, 100, 55) == 5.0);     // 55.000000000000007 is 55
    CHECK(missing(0, 100, 55) == 55.0);
    CHECK(missing(55, 100, 55) == none); // reached
    CHECK(missing(0, 0, 55) == none);
    CHECK(missing_numerator(beds(), standing_at(beds(), 7297, none, none, Standing::Behind)) ==
          none);
}

TEST_CASE("one sentence an indicator", "[report]")
{
    CHECK(indicator_sentence(share(), standing_at(share(), 51.3, 50.1, 1.1, Standing::OnTrack)) ==
          "护理型床位占比 is 51.3%, 1.1 percentage points higher than the quarter before, "
          "1.2 percentage points above the expected, 3.7 percentage points short of the target.");
    CHECK(indicator_sentence(share(), standing_at(share(), 56, 55, 0, Standing::Met)) ==
          "护理型床位占比 is 56%, unchanged from the quarter before, the target is reached.");
    CHECK(indicator_sentence(beds(), standing_at(beds(), 0, none, none, Standing::Behind)) ==
          "床位总量 is 0 张, 9,000 张 short of the target.");
    CHECK(indicator_sentence(beds(), standing_at(beds(), none, 8000, none, Standing::NoData)) ==
          "床位总量: No data yet.");
    Assessment with_rows = standing_at(share(), 560.0 / 1350 * 100, none, none, Standing::Behind);
    with_rows.reading.numerator = 560;
    with_rows.reading.denominator = 1350;
    CHECK(indicator_sentence(share(), with_rows) ==
          "护理型床位占比 is 41.5%, 13.5 percentage points short of the target, "
          "which is 183 nursing beds.");
}

TEST_CASE("where the course leads", "[report]")
{
    Assessment assessment = standing_at(share(), 51, 50, 1, Standing::OnTrack);
    CHECK(forecast_sentence(share(), assessment) == ""); // nothing is foretold
    assessment.forecast.at_deadline = 56;
    assessment.forecast.reached_in = Period::quarter(2025, 4);
    CHECK(forecast_sentence(share(), assessment) ==
          "On the course of the last two years the target is reached in Q4 2025.");
    assessment.forecast.reached_in = Period::quarter(2026, 1);
    assessment.forecast.at_deadline = 54;
    CHECK(
        forecast_sentence(share(), assessment) ==
        "On the course of the last two years it will be 54% at the deadline, which does not reach "
        "the target.");
    assessment.forecast.reached_in.reset();
    assessment.forecast.at_deadline = 0;
    CHECK(forecast_sentence(share(), assessment).contains("it will be 0% at"));
    Assessment reached = standing_at(share(), 56, 55, 1, Standing::Met);
    reached.forecast.at_deadline = 60;
    CHECK(forecast_sentence(share(), reached) == "");
}

TEST_CASE("how many stand where; what nobody has is left out", "[report]")
{
    const auto counts = [](const std::vector<Standing>& standings) {
        std::vector<Assessment> assessments(standings.size());
        for (size_t i = 0; i < standings.size(); ++i) {
            assessments[i].standing = standings[i];
        }
        return counts_sentence(assessments, QDate(2024, 9, 30));
    };
    CHECK(counts({}) == "By the end of 2024-9, of the 0 main indicators of the plan.");
    CHECK(counts({Standing::Met, Standing::Exceeded, Standing::NoData}) ==
          "By the end of 2024-9, of the 3 main indicators of the plan, 2 are reached, 1 have no "
          "data.");
    CHECK(counts({Standing::OnTrack, Standing::SlightlyBehind, Standing::Behind, Standing::Overdue,
                  Standing::NotScored, Standing::NoTarget}) ==
          "By the end of 2024-9, of the 6 main indicators of the plan, 1 are on track, "
          "1 are slightly behind, 1 are behind, 1 are overdue, 2 are not scored.");
}

TEST_CASE("the whole of a place", "[report]")
{
    const auto whole = [](const char* name, RegionLevel level) {
        Region region;
        region.name = region.short_name = name;
        region.level = level;
        return whole_text(region);
    };
    CHECK(whole("四平市", RegionLevel::City) == "In the whole city");
    CHECK(whole("梨树县", RegionLevel::County) == "In the whole county");
    CHECK(whole("铁西区", RegionLevel::County) == "In the whole district");
    CHECK(whole("双辽市", RegionLevel::County) == "In the whole city");
    CHECK(whole("北京市", RegionLevel::Province) == "In the whole city");
    CHECK(whole("吉林省", RegionLevel::Province) == "In the whole province");
    CHECK(whole("锡林郭勒盟", RegionLevel::City) == "锡林郭勒盟");
    CHECK(whole("梨树镇", RegionLevel::Town) == "梨树镇");
}
