// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "indicators/assess.h"
#include "indicators/small_city.h"

using namespace yice;
using namespace yice::test;

namespace
{

const std::optional<double> none;

/// 养老服务床位总量 of Siping: 7297 at the end of 2020, 9000 at the end of 2025.
Indicator beds()
{
    Indicator indicator;
    indicator.id = "beds";
    indicator.unit = "张";
    indicator.formula.numerator = "facility.beds";
    indicator.target = 9000;
    indicator.deadline.date = QDate(2025, 12, 31);
    indicator.baseline = DatedValue{QDate(2020, 12, 31), 7297, "第3段"};
    return indicator;
}

Indicator share(Comparator comparator = Comparator::AtLeast, double target = 55)
{
    Indicator indicator;
    indicator.id = "share";
    indicator.unit = "%";
    indicator.formula.kind = FormulaKind::Ratio;
    indicator.formula.numerator = "a";
    indicator.formula.denominator = "b";
    indicator.comparator = comparator;
    indicator.target = target;
    indicator.deadline.date = QDate(2025, 12, 31);
    return indicator;
}

Assessment judged(const Indicator& indicator, const Period& period,
                  const std::vector<std::optional<double>>& values, bool whole = true)
{
    return assess(indicator, course(period, values), whole, Cutoffs());
}

} // namespace

TEST_CASE("the value expected on a day", "[indicators]")
{
    Indicator line = beds();
    Indicator steps = beds();
    steps.milestones = {{QDate(2023, 12, 31), 8500, {}}, {QDate(2021, 12, 31), 7400, {}}};
    Indicator keep = beds();
    keep.keep = true;
    Indicator yearly = beds();
    yearly.deadline = {std::nullopt, true, {}};
    Indicator open = beds();
    open.deadline = {};
    Indicator rising = beds();
    rising.comparator = Comparator::Rising;
    Indicator late = beds();
    late.baseline->date = QDate(2026, 1, 1);
    const struct {
        const char* what;
        const Indicator& indicator;
        QDate day;
        std::optional<double> expected;
    } cases[] = {
        {"on the baseline", line, {2020, 12, 31}, 7297},
        {"before the baseline", line, {2020, 12, 30}, none},
        {"half way (913 of 1826 days)", line, {2023, 7, 2}, 8148.5},
        {"a year before the end", line, {2024, 12, 31}, 7297 + 1703 * 1461.0 / 1826},
        {"on the deadline", line, {2025, 12, 31}, 9000},
        {"after the deadline", line, {2031, 3, 31}, 9000},
        {"on a milestone, whatever their order", steps, {2021, 12, 31}, 7400},
        {"on the second milestone", steps, {2023, 12, 31}, 8500},
        {"between milestones (365 of 730 days)", steps, {2022, 12, 31}, 7950},
        {"behind the last milestone", steps, {2024, 12, 31}, 8500 + 500 * 366.0 / 731},
        {"kept always", keep, {2021, 3, 31}, 9000},
        {"kept even before the baseline", keep, {2019, 3, 31}, 9000},
        {"yearly duties have no way", yearly, {2024, 6, 30}, none},
        {"no deadline", open, {2024, 6, 30}, none},
        {"never scored", rising, {2024, 6, 30}, none},
        {"baseline behind the deadline", late, {2024, 6, 30}, none},
    };
    for (const auto& [what, indicator, day, expected] : cases) {
        CAPTURE(what);
        const auto found = expected_on(indicator, indicator.baseline,
                                       due_date(indicator, Period::quarter_of(day)), day);
        if (indicator.deadline.yearly && day == QDate(2024, 12, 31)) {
            continue;
        }
        REQUIRE(found.has_value() == expected.has_value());
        if (expected) {
            CHECK(*found == Approx(*expected));
        }
    }
    CHECK(expected_on(line, std::nullopt, line.deadline.date, {2024, 6, 30}) == none);
    CHECK(expected_on(yearly, yearly.baseline, QDate(2024, 12, 31), {2024, 12, 31}) == 9000.0);
}

TEST_CASE("the beds of Siping at their baseline", "[indicators]")
{
    const Assessment result = judged(beds(), Period::quarter(2024, 4), {7297});
    CHECK(result.gap == 1703.0);
    CHECK(result.progress_percent == 0.0);
    CHECK(result.target == 9000.0);
    CHECK(result.due == QDate(2025, 12, 31));
    REQUIRE(result.baseline);
    CHECK(result.baseline->value == 7297);
    CHECK_FALSE(result.baseline_measured);
    CHECK(*result.expected == Approx(8659.592));
    CHECK(result.standing == Standing::Behind);
    CHECK(result.change == none);
}

TEST_CASE("standings", "[indicators]")
{
    const Period before = Period::quarter(2024, 4); // 8659.6 beds are expected
    const Period end = Period::quarter(2025, 4);
    Indicator yearly = beds();
    yearly.deadline = {std::nullopt, true, "每年"};
    yearly.baseline.reset();
    yearly.target = 1;
    Indicator keep = share(Comparator::AtLeast, 1);
    keep.keep = true;
    keep.unit = "人";
    Indicator open = beds();
    open.deadline = {};
    Indicator rising = share(Comparator::Rising);
    rising.target.reset();
    Indicator down = beds();
    down.comparator = Comparator::AtMost;
    down.baseline->value = 100;
    down.target = 50; // 60 are expected a year before the end
    const struct {
        const char* what;
        Indicator indicator;
        Period period;
        std::optional<double> value;
        Standing expected;
    } cases[] = {
        {"as expected", beds(), before, 8660, Standing::OnTrack},
        {"one below", beds(), before, 8659, Standing::SlightlyBehind},
        {"just over four fifths of the way", beds(), before, 8388, Standing::SlightlyBehind},
        {"just under four fifths", beds(), before, 8387, Standing::Behind},
        {"nothing done", beds(), before, 7297, Standing::Behind},
        {"below the baseline", beds(), before, 7000, Standing::Behind},
        {"none at all", beds(), before, 0, Standing::Behind},
        {"reached early", beds(), before, 9000, Standing::Met},
        {"just under a tenth over", beds(), before, 9899, Standing::Met},
        {"a tenth over", beds(), before, 9900, Standing::Exceeded},
        {"one short on the day", beds(), end, 8999, Standing::Overdue},
        {"reached on the day", beds(), end, 9000, Standing::Met},
        {"short a quarter before", beds(), Period::quarter(2025, 3), 8999, Standing::OnTrack},
        {"years after", beds(), Period::quarter(2027, 1), 8999, Standing::Overdue},
        {"no data", beds(), before, none, Standing::NoData},
        {"no data after the deadline", beds(), end, none, Standing::NoData},
        {"no deadline is never overdue", open, end, 5, Standing::OnTrack},
        {"a share of 55", share(), end, 55, Standing::Met},
        {"a share from a division", share(), end, 0.55 * 100, Standing::Met},
        {"a share of 54.99", share(), end, 54.99, Standing::Overdue},
        {"a share of 60.5", share(), end, 60.5, Standing::Exceeded},
        {"more than: equal is not enough", share(Comparator::MoreThan, 50), end, 50,
         Standing::Overdue},
        {"more than: a hair over", share(Comparator::MoreThan, 50), end, 50.01, Standing::Met},
        {"full: 100 is all there is", share(Comparator::Full, 100), end, 100, Standing::Met},
        {"full: 99.99", share(Comparator::Full, 100), end, 99.99, Standing::Overdue},
        {"at least 100 %: never exceeded", share(Comparator::AtLeast, 100), end, 112,
         Standing::Met},
        {"at most: above the way", down, before, 61, Standing::SlightlyBehind},
        {"at most: on the way", down, before, 59, Standing::OnTrack},
        {"at most: reached", down, before, 50, Standing::Met},
        {"at most: far better", down, before, 45, Standing::Exceeded},
        {"at most: far above", down, before, 100, Standing::Behind},
        {"yearly: not yet", yearly, Period::quarter(2024, 2), 0, Standing::OnTrack},
        {"yearly: done", yearly, Period::quarter(2024, 2), 1, Standing::Met},
        {"yearly: not done at the end of the year", yearly, before, 0, Standing::Overdue},
        {"kept", keep, before, 1.0, Standing::Met},
        {"not kept", keep, before, 0.2, Standing::Behind},
        {"never scored", rising, before, 5, Standing::NotScored},
        {"never scored without data", rising, before, none, Standing::NotScored},
    };
    for (const auto& [what, indicator, period, value, expected] : cases) {
        CAPTURE(what);
        CHECK(judged(indicator, period, {value}).standing == expected);
    }
}

TEST_CASE("a part of the region is not held to the total of the whole", "[indicators]")
{
    const Assessment part = judged(beds(), Period::quarter(2024, 4), {300}, false);
    CHECK(part.standing == Standing::NoTarget);
    CHECK(part.target == none);
    CHECK(part.expected == none);
    CHECK(part.gap == none);
    CHECK_FALSE((part.baseline && part.baseline->value == 7297)); // the city's is not the county's

    CHECK(judged(share(), Period::quarter(2024, 4), {60}, false).standing == Standing::Met);
    CHECK(judged(share(), Period::quarter(2025, 4), {40}, false).standing == Standing::Overdue);
}

TEST_CASE("the first quarter with data stands in for a baseline", "[indicators]")
{
    const Assessment result = judged(share(), Period::quarter(2024, 4), {none, 45, 47, 50});
    REQUIRE(result.baseline);
    CHECK(result.baseline_measured);
    CHECK(result.baseline->date == QDate(2024, 6, 30));
    CHECK(result.baseline->value == 45);
    CHECK(*result.progress_percent == Approx(50));
    CHECK(result.gap == 5.0);
    CHECK(result.change == 3.0);
}

TEST_CASE("the change is against the quarter before and no other", "[indicators]")
{
    const struct {
        const char* what;
        std::vector<std::optional<double>> values;
        std::optional<double> expected;
    } cases[] = {
        {"up", {50, 51}, 1},
        {"down", {51, 50}, -1},
        {"the same", {50, 50}, 0},
        {"first quarter", {50}, none},
        {"a gap before", {50, none, 51}, none},
        {"no data now", {50, none}, none},
    };
    for (const auto& [what, values, expected] : cases) {
        CAPTURE(what);
        CHECK(judged(share(), Period::quarter(2024, 4), values).change == expected);
    }
}

TEST_CASE("progress without a way is 100 % when the target is reached and nothing otherwise",
          "[indicators]")
{
    Indicator flat = beds();
    flat.baseline->value = 9000;
    CHECK(judged(flat, Period::quarter(2024, 4), {9000}).progress_percent == 100.0);
    CHECK(judged(flat, Period::quarter(2024, 4), {8000}).progress_percent == none);
    CHECK(judged(beds(), Period::quarter(2024, 4), {none}).progress_percent == none);
}

TEST_CASE("the gap has the direction of the comparator", "[indicators]")
{
    CHECK(judged(share(), Period::quarter(2024, 4), {50}).gap == 5.0);
    CHECK(judged(share(), Period::quarter(2024, 4), {60}).gap == -5.0);
    CHECK(judged(share(Comparator::AtMost, 5), Period::quarter(2024, 4), {8}).gap == 3.0);
    CHECK(judged(share(), Period::quarter(2024, 4), {none}).gap == none);
}

TEST_CASE("when a target is due", "[indicators]")
{
    Indicator yearly = beds();
    yearly.deadline = {std::nullopt, true, "每年"};
    CHECK(due_date(yearly, Period::quarter(2024, 1)) == QDate(2024, 12, 31));
    CHECK(due_date(yearly, Period::quarter(2023, 4)) == QDate(2023, 12, 31));
    CHECK(due_date(beds(), Period::quarter(2030, 1)) == QDate(2025, 12, 31));
    Indicator open = beds();
    open.deadline = {};
    CHECK(due_date(open, Period::quarter(2024, 1)) == std::nullopt);
}

TEST_CASE("the first quarter ever is not judged by itself", "[indicators]")
{
    const Assessment first = judged(share(), Period::quarter(2024, 3), {20});
    CHECK(first.standing == Standing::NotScored);
    CHECK(first.expected == none);
    CHECK(judged(share(), Period::quarter(2024, 3), {56}).standing == Standing::Met);
    CHECK(judged(share(), Period::quarter(2025, 4), {20}).standing == Standing::Overdue);
    CHECK(judged(share(), Period::quarter(2024, 3), {19, 20}).standing != Standing::NotScored);
}

TEST_CASE("a baseline beyond the target does not ask to get worse", "[indicators]")
{
    const Assessment there = judged(share(), Period::quarter(2024, 3), {90, 88});
    CHECK(there.expected == 55.0);
    CHECK(there.progress_percent == 100.0);
    CHECK(there.standing == Standing::Exceeded);
    CHECK(judged(share(), Period::quarter(2024, 3), {90, 50}).standing == Standing::SlightlyBehind);
}

TEST_CASE("a milestone is held to its dated steps and to nothing between them", "[indicators]")
{
    Indicator done = share(Comparator::Done, 100);
    done.milestones = {{QDate(2023, 12, 31), 1, {}}, {QDate(2024, 12, 31), 50, {}}};
    const struct {
        const char* what;
        Period period;
        double value;
        Standing standing;
        std::optional<double> expected;
    } cases[] = {
        {"nothing is due yet", Period::quarter(2023, 3), 0, Standing::OnTrack, none},
        {"the first step is due", Period::quarter(2023, 4), 0, Standing::Behind, 1},
        {"the first step is done", Period::quarter(2024, 3), 20, Standing::OnTrack, 1},
        {"not the second", Period::quarter(2024, 4), 49, Standing::Behind, 50},
        {"the second is", Period::quarter(2025, 3), 50, Standing::OnTrack, 50},
        {"the end is missed", Period::quarter(2025, 4), 99, Standing::Overdue, 100},
        {"done early", Period::quarter(2023, 1), 100, Standing::Met, none},
    };
    for (const auto& [what, period, value, standing, expected] : cases) {
        CAPTURE(what);
        const Assessment result = judged(done, period, {value});
        CHECK(result.standing == standing);
        CHECK(result.expected == expected);
    }
}
