// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/budget_case.h"

using namespace yice;
using namespace yice::test;

TEST_CASE("a place is a district, a county, or neither", "[outlook]")
{
    const RegionTree regions = BudgetCase::places();
    CHECK(place_class(regions, BudgetCase::district) == PlaceClass::District);
    CHECK(place_class(regions, BudgetCase::county) == PlaceClass::County);
    CHECK(place_class(regions, BudgetCase::town) == PlaceClass::County);
    CHECK(place_class(regions, BudgetCase::county_city) == PlaceClass::County);
    CHECK(place_class(regions, BudgetCase::zone) == PlaceClass::District);
    CHECK(place_class(regions, BudgetCase::numbered_zone) == PlaceClass::District);
    CHECK_FALSE(place_class(regions, BudgetCase::city));
}

TEST_CASE("costs are split to the last cent", "[outlook]")
{
    struct Case {
        Fen amount;
        std::vector<PayerShare> shares;
        QString remainder_to;
        std::vector<Fen> parts;
    };
    const std::vector<PayerShare> halves = {{"市级", 0.5}, {"区级", 0.5}};
    const std::vector<PayerShare> thirds = {{"甲", 1.0 / 3}, {"乙", 1.0 / 3}, {"丙", 1.0 / 3}};
    const std::vector<Case> cases = {
        {10'000'000, halves, "区级", {5'000'000, 5'000'000}},
        {10'000'001, halves, "区级", {5'000'000, 5'000'001}},
        {10'000'001, halves, "市级", {5'000'001, 5'000'000}},
        {1, halves, {}, {0, 1}},
        {0, halves, "区级", {0, 0}},
        {100, thirds, "乙", {33, 34, 33}},
        {1'000'000, {{"市级", 0.3}, {"区级", 0.7}}, "区级", {300'000, 700'000}},
        {999, {{"县级", 1}}, {}, {999}},
    };
    for (const Case& example : cases) {
        CAPTURE(example.amount, example.remainder_to);
        std::vector<Fen> parts;
        for (const PayerAmount& part :
             split_among(example.amount, example.shares, example.remainder_to)) {
            parts.push_back(part.amount);
        }
        CHECK(parts == example.parts);
    }
}

TEST_CASE("districts share with the city, counties pay alone", "[outlook]")
{
    BudgetCase made("xiangtan");
    made.only({"xiangtan-45", "xiangtan-53", "xiangtan-54"});
    made.period = Period::year(2024);
    for (int i = 0; i < 5; ++i) {
        made.add("区" + QString::number(i)); // 5 × 20,000 = 100,000
    }
    made.add("镇", BudgetCase::town);
    made.add("开发区", BudgetCase::zone);
    made.add("市直", BudgetCase::city);
    const Budget budget = made.work_out();
    const std::vector<PayerAmount> expected = {
        {"市级", 6'000'000}, {"区级", 6'000'000}, {"县级", 2'000'000}, {QString(), 2'000'000}};
    CHECK(budget.payers == expected);
    CHECK(budget.total == 16'000'000);
    Fen by_region = 0;
    for (const RegionAmount& region : budget.regions) {
        by_region += region.amount;
    }
    CHECK(by_region == budget.total);
    REQUIRE(budget.regions.size() == 5); // those with nothing among them
    CHECK(budget.regions[0].region == BudgetCase::city);
    CHECK(budget.regions[1].amount == 10'000'000);
    CHECK(budget.regions[2].amount == 4'000'000);
    CHECK(budget.regions[3].amount == 0);
    CHECK(budget.regions[4].amount == 0);
}
