// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/budget_case.h"

using namespace yice;
using namespace yice::test;

namespace
{

BudgetCheck only_check(const Budget& budget)
{
    REQUIRE(budget.checks.size() == 1);
    return budget.checks.front();
}

} // namespace

TEST_CASE("floor area of housing estates", "[outlook]")
{
    BudgetCase made("xinxiang");
    made.only({"xinxiang-14", "xinxiang-15"});
    made.estates = {{"新", BudgetCase::district, "new", 1260, 378},
                    {"旧", BudgetCase::district, "existing", 1260, 251.9},
                    {"未报", BudgetCase::district, "new", {}, 100},
                    {"整", BudgetCase::district, "new", 1300, {}}};
    Budget budget = made.work_out();
    REQUIRE(budget.checks.size() == 4);
    CHECK(budget.checks[0].required == 378.0);
    CHECK(budget.checks[0].met == true);
    CHECK_FALSE(budget.checks[1].required);
    CHECK_FALSE(budget.checks[1].met);
    CHECK(budget.checks[2].required == 390.0);
    CHECK_FALSE(budget.checks[2].met);
    CHECK(budget.checks[3].required == 252.0);
    CHECK(budget.checks[3].met == false);
    made.rule("xinxiang-14").parameters.rounding = "started";
    budget = made.work_out();
    CHECK(budget.checks[0].required == 390.0);
    CHECK(budget.checks[0].met == false);
    CHECK(budget.checks[2].required == 390.0); // a whole number of hundreds begins no further one
}

TEST_CASE("an estate delivered before the rule began is not under it", "[outlook]")
{
    BudgetCase made("xinxiang");
    made.only({"xinxiang-14", "xinxiang-15"});
    const QDate from = made.rule("xinxiang-14").from;
    REQUIRE(from.isValid());
    made.estates = {{"前", BudgetCase::district, "new", 1000, 0, from.addDays(-1)},
                    {"当日", BudgetCase::district, "new", 1000, 300, from},
                    {"未报", BudgetCase::district, "new", 1000, 300},
                    {"旧", BudgetCase::district, "existing", 1000, 300, QDate(1999, 1, 1)}};
    const Budget budget = made.work_out();
    QStringList names;
    for (const BudgetCheck& check : budget.checks) {
        names << check.name + QString::number(check.warnings.size());
    }
    CHECK(names == QStringList{"当日0", "未报1", "旧0"});
}

TEST_CASE("land per head and the share of the lottery fund", "[outlook]")
{
    struct Case {
        const char* plan;
        const char* rule;
        QHash<QString, double> values;
        std::optional<double> required;
        std::optional<bool> met;
    };
    const QHash<QString, double> land = {{"population.total_resident", 30'000},
                                         {"estate.land_area", 3'000}};
    const QHash<QString, double> fund = {{"fund.lottery", 100}, {"fund.lottery_elder_care", 55}};
    const std::vector<Case> cases = {
        {"siping", "siping-21", land, 3'600, false},
        {"xinxiang", "xinxiang-13", land, 3'000, true},
        {"siping", "siping-21", {{"estate.land_area", 3'000}}, {}, {}},
        {"siping", "siping-22", fund, 550'000, true},
        {"xiangtan", "xiangtan-44", fund, 600'000, false},
        {"xiangtan", "xiangtan-44", {}, {}, {}},
    };
    for (const Case& example : cases) {
        CAPTURE(example.rule, example.required);
        BudgetCase made(example.plan);
        made.only({example.rule});
        made.units = {{"fund.lottery", "万元"}, {"fund.lottery_elder_care", "万元"}};
        made.areas.front().at_end = example.values;
        made.areas.front().of_year = example.values;
        const BudgetCheck check = only_check(made.work_out());
        CHECK(check.required.has_value() == example.required.has_value());
        if (check.required && example.required) {
            CHECK(*check.required == Approx(*example.required));
        }
        CHECK(check.met == example.met);
    }
}

TEST_CASE("the former use of a building ends after five years", "[outlook]")
{
    struct Case {
        QDate from;
        QDate until;
        bool warned;
    };
    const std::vector<Case> cases = {
        {QDate(2024, 2, 29), QDate(2029, 2, 28), false}, // there is no 29 February in 2029
        {QDate(2020, 2, 29), QDate(2025, 2, 28), true},  // within a year
        {QDate(2019, 2, 1), QDate(2024, 2, 1), true},    // in the period
        {QDate(2020, 3, 31), QDate(2025, 3, 31), true},
        {QDate(2020, 4, 1), QDate(2025, 4, 1), false},
        {QDate(2018, 1, 1), QDate(2023, 1, 1), true}, // over
    };
    for (const Case& example : cases) {
        CAPTURE(example.from);
        BudgetCase made("siping");
        made.only({"siping-24"});
        made.add("甲").converted_on = example.from;
        made.add("自建");
        const Budget budget = made.work_out();
        REQUIRE(budget.transitions.size() == 1);
        CHECK(budget.transitions.front().until == example.until);
        CHECK(budget.transitions.front().warning.isEmpty() != example.warned);
    }
}
