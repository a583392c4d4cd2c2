// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "indicators/evaluate.h"
#include "indicators/small_city.h"

using namespace yice;
using namespace yice::test;

namespace
{

const std::optional<double> none;

Indicator indicator_of(FormulaKind kind, double factor = 1, std::optional<double> target = 1)
{
    Indicator indicator;
    indicator.id = "x";
    indicator.formula.kind = kind;
    indicator.formula.numerator = "above";
    indicator.formula.denominator = kind == FormulaKind::Ratio ? "below" : "";
    indicator.formula.factor = factor;
    indicator.target = target;
    return indicator;
}

Reading read(const Indicator& indicator, const MeasureTable& above, const MeasureTable& below,
             qint64 place = 1)
{
    static const RegionTree tree = small_city();
    return evaluate(
        indicator, tree, RegionId{place}, Period::quarter(2024, 3),
        [&](const QString& id) -> const MeasureTable& { return id == "above" ? above : below; });
}

} // namespace

TEST_CASE("a ratio is the sum above over the sum below", "[indicators]")
{
    const struct {
        const char* what;
        MeasureTable above;
        MeasureTable below;
        qint64 place;
        std::optional<double> value;
        Missing missing;
        int reported;
        int expected;
    } cases[] = {
        {"city of three towns", roster({{4, 60}, {5, 0}, {6, 30}}),
         roster({{4, 100}, {5, 100}, {6, 100}}), 1, 30, Missing::None, 3, 3},
        {"not the mean of the shares", roster({{4, 90}, {6, 0}}), roster({{4, 100}, {6, 800}}), 1,
         10, Missing::None, 2, 2},
        {"one county of it", roster({{4, 60}, {6, 30}}), roster({{4, 100}, {6, 100}}), 2, 60,
         Missing::None, 1, 1},
        {"one town of it", roster({{4, 60}, {6, 30}}), roster({{4, 100}, {6, 100}}), 6, 30,
         Missing::None, 1, 1},
        {"zero is a value", roster({{4, 0}}), roster({{4, 100}}), 1, 0, Missing::None, 1, 1},
        {"denominator 0", roster({{4, 0}}), roster({{4, 0}}), 1, none, Missing::NoDenominator, 1,
         1},
        {"town without entries", roster({{4, 60}}), roster({{4, 100}}), 5, none,
         Missing::NoDenominator, 0, 0},
        {"figures of nobody", figures({}), figures({}), 1, none, Missing::NoData, 0, 0},
        {"only the numerator", figures({{1, 5}}), figures({}), 1, none, Missing::NoData, 0, 1},
        {"only the denominator", figures({}), figures({{1, 5}}), 1, none, Missing::NoData, 0, 1},
        {"only a denominator of 0", figures({}), figures({{1, 0}}), 1, none, Missing::NoDenominator,
         0, 1},
        {"one town did not say", roster({{4, 60}, {6, none}}), roster({{4, 100}, {6, 100}}), 1, 30,
         Missing::None, 1, 2},
    };
    for (const auto& [what, above, below, place, value, missing, reported, expected] : cases) {
        CAPTURE(what);
        const Reading reading = read(indicator_of(FormulaKind::Ratio, 100), above, below, place);
        CHECK(reading.value == value);
        CHECK(reading.missing == missing);
        CHECK(reading.coverage.reported == reported);
        CHECK(reading.coverage.expected == expected);
        CHECK(reading.period == Period::quarter(2024, 3));
        CHECK(reading.region == RegionId{place});
    }
}

TEST_CASE("figures: the place's own wins, else the parts are added", "[indicators]")
{
    const struct {
        const char* what;
        MeasureTable table;
        qint64 place;
        std::optional<double> value;
        int reported;
        int expected;
    } cases[] = {
        {"own", figures({{1, 50}}), 1, 50, 1, 1},
        {"own wins over the parts", figures({{1, 50}, {2, 30}, {3, 30}}), 1, 50, 1, 1},
        {"own of 0 wins too", figures({{1, 0}, {2, 30}}), 1, 0, 1, 1},
        {"both parts", figures({{2, 30}, {3, 12}}), 1, 42, 2, 2},
        {"one of two parts", figures({{2, 30}}), 1, 30, 1, 2},
        {"towns only", figures({{4, 10}, {5, 5}}), 1, 15, 1, 2},
        {"a county and a town of the other", figures({{2, 30}, {6, 5}, {4, 99}}), 1, 35, 2, 2},
        {"the city's figure says nothing about a county", figures({{1, 50}}), 2, none, 0, 0},
        {"nobody", figures({}), 1, none, 0, 0},
    };
    for (const auto& [what, table, place, value, reported, expected] : cases) {
        CAPTURE(what);
        const Reading reading = read(indicator_of(FormulaKind::Sum), table, table, place);
        CHECK(reading.value == value);
        CHECK(reading.missing == (value ? Missing::None : Missing::NoData));
        CHECK(reading.coverage.reported == reported);
        CHECK(reading.coverage.expected == expected);
    }
}

TEST_CASE("a sum is multiplied by its factor; an empty roster has none, not zero", "[indicators]")
{
    CHECK(read(indicator_of(FormulaKind::Sum, 0.5), roster({{4, 10}, {6, 5}}), {}).value == 7.5);
    CHECK(read(indicator_of(FormulaKind::Sum), roster({{4, 10}}), {}, 3).value == 0.0);
    CHECK(read(indicator_of(FormulaKind::Sum), MeasureTable(), {}).value == none);
    CHECK(read(indicator_of(FormulaKind::Sum), roster({{4, none}}), {}).value == none);
}

TEST_CASE("a minimum is the smallest of the counties", "[indicators]")
{
    const struct {
        const char* what;
        MeasureTable table;
        double target;
        qint64 place;
        std::optional<double> value;
        QList<qint64> lacking;
    } cases[] = {
        {"every county has one", roster({{4, 1}, {6, 2}}), 1, 1, 1, {}},
        {"one has none", roster({{4, 2}}), 1, 1, 0, {3}},
        {"two wanted", roster({{4, 2}, {6, 1}}), 2, 1, 1, {3}},
        {"towns of a county add up", roster({{4, 1}, {5, 1}, {6, 2}}), 2, 1, 2, {}},
        {"a county is its own only place", roster({{4, 1}}), 1, 2, 1, {}},
        {"a county without", roster({{4, 1}}), 1, 3, 0, {3}},
        {"one of two counties reported enough: not known yet", figures({{2, 1}}), 1, 1, none, {}},
        {"one of two counties reported too few: known", figures({{2, 0}}), 1, 1, 0, {2}},
        {"nobody", figures({}), 1, 1, none, {}},
    };
    for (const auto& [what, table, target, place, value, lacking] : cases) {
        CAPTURE(what);
        const Reading reading =
            read(indicator_of(FormulaKind::Minimum, 1, target), table, {}, place);
        CHECK(reading.value == value);
        QList<qint64> places;
        for (const RegionId id : reading.lacking) {
            places << id.value;
        }
        CHECK((places == lacking));
    }
}

TEST_CASE("a share counts the counties that have one", "[indicators]")
{
    const struct {
        const char* what;
        MeasureTable table;
        PlaceKind over;
        qint64 place;
        std::optional<double> value;
        std::optional<double> numerator;
        std::optional<double> denominator;
    } cases[] = {
        {"both", roster({{4, 1}, {6, 3}}), PlaceKind::County, 1, 100, 2, 2},
        {"one of two", roster({{4, 1}}), PlaceKind::County, 1, 50, 1, 2},
        {"neither", roster({{4, 0}}), PlaceKind::County, 1, 0, 0, 2},
        {"towns: one of three", roster({{5, 1}}), PlaceKind::Town, 1, 100.0 / 3, 1, 3},
        {"in one county", roster({{4, 1}}), PlaceKind::County, 3, 0, 0, 1},
        {"no data", figures({}), PlaceKind::County, 1, none, none, 2},
    };
    for (const auto& [what, table, over, place, value, numerator, denominator] : cases) {
        CAPTURE(what);
        Indicator indicator = indicator_of(FormulaKind::Share, 100, 100);
        indicator.formula.over = {over};
        const Reading reading = read(indicator, table, {}, place);
        REQUIRE(reading.value.has_value() == value.has_value());
        if (value) {
            CHECK(*reading.value == Approx(*value));
        }
        CHECK(reading.numerator == numerator);
        CHECK(reading.denominator == denominator);
    }
}

TEST_CASE("a share names the places of a county that has nothing there", "[indicators]")
{
    Indicator towns = indicator_of(FormulaKind::Share, 100, 100);
    towns.formula.over = {PlaceKind::Town};
    // County 2 sent its roster in, with entries in town 4 alone; county 3 sent nothing.
    const Reading reading = read(towns, roster({{4, 1}}, {4}), {}, 1);
    CHECK(*reading.value == Approx(100.0 / 3));
    CHECK(reading.lacking == std::vector{RegionId{5}});
    CHECK(reading.coverage.reported == 1);
    CHECK(reading.coverage.expected == 3);
    // So does a minimum: town 5 has none, whatever county 3 will say.
    Indicator least = indicator_of(FormulaKind::Minimum);
    least.formula.over = {PlaceKind::Town};
    CHECK(read(least, roster({{4, 1}}, {4}), {}, 1).value == 0.0);
    CHECK(read(least, roster({{4, 1}}, {4}), {}, 1).lacking == std::vector{RegionId{5}});
    CHECK(read(least, roster({{4, 1}, {5, 1}}, {4, 5}), {}, 1).value == none);
    // Of counties, one that did not send anything is not said to have none.
    const Reading counties =
        read(indicator_of(FormulaKind::Share, 100, 100), roster({{4, 1}}, {4}), {}, 1);
    CHECK(counties.value == 50.0);
    CHECK(counties.lacking.empty());
}

TEST_CASE("a ratio says how complete its weaker side is", "[indicators]")
{
    const Indicator ratio = indicator_of(FormulaKind::Ratio, 1000);
    MeasureTable facilities = roster({{4, 100}, {5, 60}, {6, 40}});
    MeasureTable people = figures({{1, 5000}});
    const Reading reading = read(ratio, facilities, people, 1);
    CHECK(reading.coverage.reported == 3); // of 3 facilities, not 1 of 3
    CHECK(reading.coverage.expected == 3);
    facilities.by_region[RegionId{6}].coverage = {0, 1};
    CHECK(read(ratio, facilities, people, 1).coverage.reported == 2);
}

TEST_CASE("a quarter has not reached its target while a month is untold", "[indicators]")
{
    const auto month = [](int number, std::optional<double> value) {
        Reading reading;
        reading.period = Period::month(2024, number);
        reading.value = value;
        reading.missing = value ? Missing::None : Missing::NoData;
        return reading;
    };
    Indicator visits = indicator_of(FormulaKind::Ratio, 100, 100);
    const struct {
        const char* what;
        std::vector<Reading> months;
        std::optional<double> value;
    } cases[] = {
        {"all told", {month(7, 98), month(8, 96), month(9, 100)}, 96},
        {"all reached", {month(7, 100), month(8, 100), month(9, 100)}, 100},
        {"one untold, one too low", {month(7, 98), month(8, none), month(9, 100)}, 98},
        {"one untold, the others reached", {month(7, 100), month(8, none), month(9, 100)}, none},
        {"nothing told", {month(7, none), month(8, none), month(9, none)}, none},
    };
    for (const auto& [what, months, value] : cases) {
        CAPTURE(what);
        const Reading quarter = worst_month(months, visits, Period::quarter(2024, 3));
        CHECK(quarter.value == value);
        CHECK(quarter.months.size() == 3);
        CHECK(quarter.missing == (value ? Missing::None : Missing::NoData));
    }
}

TEST_CASE("at least one in every county says nothing about one town", "[indicators]")
{
    for (const FormulaKind kind : {FormulaKind::Minimum, FormulaKind::Share}) {
        const Reading reading = read(indicator_of(kind), roster({{4, 1}}), {}, 4);
        CHECK(reading.missing == Missing::NotApplicable);
        CHECK(reading.value == none);
    }
    // Where no village is registered, there is nothing to be covered.
    Indicator villages = indicator_of(FormulaKind::Minimum);
    villages.formula.over = {PlaceKind::Village};
    CHECK(read(villages, roster({{4, 1}}), {}, 1).missing == Missing::NoDenominator);
}

TEST_CASE("an indicator of words only is not applicable", "[indicators]")
{
    Indicator indicator = indicator_of(FormulaKind::Sum);
    indicator.formula.numerator.clear();
    indicator.comparator = Comparator::TextOnly;
    const Reading reading = read(indicator, figures({{1, 5}}), {});
    CHECK(reading.missing == Missing::NotApplicable);
    CHECK(reading.value == none);
}

TEST_CASE("a ratio of figures takes both sides of the same counties", "[indicators]")
{
    // County 3 gave its social workers but not its older people.
    const Indicator indicator = indicator_of(FormulaKind::Ratio, 1000);
    const Reading reading =
        read(indicator, figures({{2, 100}, {3, 20}}), figures({{2, 100000}}), 1);
    CHECK(*reading.value == Approx(1));
    CHECK(reading.numerator == 100.0);
    CHECK(reading.coverage.reported == 1);
    CHECK(reading.coverage.expected == 2);
}

TEST_CASE("a place that sent no roster in has no data, not zero", "[indicators]")
{
    const Indicator minimum = indicator_of(FormulaKind::Minimum);
    const Reading reading = read(minimum, roster({{4, 1}}, {4}), {}, 1);
    CHECK(reading.missing == Missing::NoData); // the other county may have one, or none
    CHECK(reading.coverage.reported == 1);
    CHECK(reading.coverage.expected == 2);
}
