// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/budget_case.h"

#include <numeric>

using namespace yice;
using namespace yice::test;

namespace
{

const QString grade_rule = QStringLiteral("xiangtan-48");

/// The rule ends on a day, and a copy of it follows on the next one.
Rule& succeed(BudgetCase& made, const QString& id, QDate until)
{
    Rule next = made.rule(id);
    made.rule(id).until = until;
    next.id = id + u'b';
    next.from = until.addDays(1);
    made.plan.rules.push_back(next);
    return made.plan.rules.back();
}

QStringList amounts_of(const Budget& budget)
{
    QStringList amounts;
    for (const BudgetLine& line : budget.lines) {
        amounts << line.name + ' ' + line.rule.mid(9) + ' ' + yuan(line.amount) + ' ' +
                       QString::number(line.months);
    }
    return amounts;
}

Fen sum_of(const std::vector<PayerAmount>& payers)
{
    Fen sum = 0;
    for (const PayerAmount& payer : payers) {
        sum += payer.amount;
    }
    return sum;
}

} // namespace

TEST_CASE("a subsidy by grade whose rate changes within the quarter or year", "[outlook]")
{
    struct Case {
        const char* period;
        QDate until;
        QStringList amounts;
    };
    const std::vector<Case> cases = {
        {"2023Q4", QDate(2023, 11, 30), {"甲 48 48000.00 2", "甲 48b 27200.00 1"}},
        // A rule holds for a month when it holds on its last day.
        {"2023Q4", QDate(2023, 11, 29), {"甲 48 24000.00 1", "甲 48b 54400.00 2"}},
        {"2023Q4", QDate(2023, 12, 30), {"甲 48 48000.00 2", "甲 48b 27200.00 1"}},
        {"2023Q4", QDate(2023, 12, 31), {"甲 48 72000.00 3"}},
        {"2023Q4", QDate(2023, 9, 30), {"甲 48b 81600.00 3"}},
        {"2023", QDate(2023, 11, 30), {"甲 48 264000.00 11", "甲 48b 27200.00 1"}},
        {"2023-11", QDate(2023, 11, 30), {"甲 48 24000.00 1"}},
        {"2023-12", QDate(2023, 11, 30), {"甲 48b 27200.00 1"}},
    };
    for (const Case& example : cases) {
        CAPTURE(example.period, example.until);
        BudgetCase made("xiangtan");
        made.only({grade_rule});
        made.period = *Period::parse(example.period);
        made.rule(grade_rule).parameters.by_grade.insert("4", 150);
        succeed(made, grade_rule, example.until).parameters.by_grade.insert("4", 170);
        made.lives(made.add("甲"), "4", {}, {160});
        const Budget budget = made.work_out();
        CHECK(amounts_of(budget) == example.amounts);
        for (const BudgetLine& line : budget.lines) {
            CHECK(line.rate.has_value());
            REQUIRE(budget.find_rule(line.rule));
            CHECK(budget.find_rule(line.rule)->amount == line.amount);
            CHECK(budget.find_rule(line.rule)->warnings.isEmpty());
        }
    }
}

TEST_CASE("a rule that ends without a successor pays its months", "[outlook]")
{
    BudgetCase made("xiangtan");
    made.only({grade_rule});
    made.period = Period::quarter(2023, 4);
    made.rule(grade_rule).until = QDate(2023, 11, 30);
    made.lives(made.add("甲"), "3", {}, {10, 20, 40});
    CHECK(amounts_of(made.work_out()) == QStringList{"甲 48 3000.00 2"});
    made.period = Period::quarter(2024, 1);
    CHECK(made.work_out().rules.empty());
}

TEST_CASE("a year's amount is counted for the months in which its rule holds", "[outlook]")
{
    BudgetCase made("xiangtan");
    made.only({"xiangtan-45", "xiangtan-50"});
    succeed(made, "xiangtan-45", QDate(2024, 2, 29)).parameters.amount = 30'000;
    succeed(made, "xiangtan-50", QDate(2024, 8, 31)).parameters.tiers = {{200, 24'000}};
    made.add("甲").floor_area = 400;
    struct Case {
        const char* period;
        QStringList amounts;
    };
    const std::vector<Case> cases = {
        {"2024", {"甲 45 3333.33 2", "甲 50 20000.00 8", "甲 45b 25000.00 10", "甲 50b 8000.00 4"}},
        {"2024Q1", {"甲 45 3333.33 2", "甲 50 7500.00 3", "甲 45b 2500.00 1"}},
        {"2024Q2", {"甲 50 7500.00 3", "甲 45b 7500.00 3"}},
        {"2024Q3", {"甲 50 5000.00 2", "甲 45b 7500.00 3", "甲 50b 2000.00 1"}},
        {"2024-02", {"甲 45 1666.66 1", "甲 50 2500.00 1"}},
    };
    for (const Case& example : cases) {
        CAPTURE(example.period);
        made.period = *Period::parse(example.period);
        CHECK(amounts_of(made.work_out()) == example.amounts);
    }
}

TEST_CASE("months and quarters add up to the year, whoever pays", "[outlook]")
{
    BudgetCase made("xiangtan");
    made.only({"xiangtan-45", grade_rule, "xiangtan-50", "xiangtan-52", "xiangtan-53"});
    made.rule("xiangtan-53").parameters.applies_to.clear();
    succeed(made, "xiangtan-45", QDate(2024, 2, 29)).parameters.amount = 31'111.11;
    succeed(made, grade_rule, QDate(2024, 5, 14)).parameters.by_grade.insert("3", 33.33);
    succeed(made, "xiangtan-50", QDate(2024, 8, 31)).parameters.tiers = {{200, 24'000.07}};
    succeed(made, "xiangtan-53", QDate(2024, 11, 29)).parameters.shares = {{"市级", 0.3},
                                                                           {"区级", 0.7}};
    const auto total_of = [&](const Period& period) {
        made.period = period;
        made.facilities.clear();
        for (const char* grade : {"3", "0"}) {
            BudgetFacility& home = made.add(QString("级") + grade);
            home.floor_area = 400;
            made.lives(home, grade, {}, {7});
        }
        const Budget budget = made.work_out();
        CHECK(sum_of(budget.payers) == budget.total);
        for (const BudgetLine& line : budget.lines) {
            CHECK(std::accumulate(line.by_month.begin(), line.by_month.end(), Fen(0)) ==
                  line.amount);
            CHECK(sum_of(line.payers) == line.amount);
        }
        return budget.total;
    };
    const Fen year = total_of(Period::year(2024));
    Fen quarters = 0;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        quarters += total_of(Period::quarter(2024, quarter));
    }
    Fen months = 0;
    for (int month = 1; month <= 12; ++month) {
        months += total_of(Period::month(2024, month));
    }
    CHECK(quarters == year);
    CHECK(months == year);
}

TEST_CASE("beds, staff and grants by the rule of each month", "[outlook]")
{
    BudgetCase made("xiangtan");
    made.only({"xiangtan-46", "xiangtan-47"});
    made.period = Period::quarter(2024, 1);
    made.rule("xiangtan-46").parameters.where.clear();
    BudgetFacility& home = made.add("甲");
    home.residents_by_care = {{"full_care", 6}};
    home.caregivers = 2;
    SECTION("pay")
    {
        succeed(made, "xiangtan-47", QDate(2024, 1, 31)).parameters.amount = 3'000;
        CHECK(amounts_of(made.work_out()) == QStringList{"甲 47 5000.00 1", "甲 47b 12000.00 2"});
    }
    SECTION("ratio and pay")
    {
        Rule& ratio = succeed(made, "xiangtan-46", QDate(2024, 2, 29));
        ratio.parameters.residents_per_staff = {{"full_care", 2}};
        succeed(made, "xiangtan-47", QDate(2024, 2, 29)).parameters.ratio_rule = "xiangtan-46b";
        const Budget budget = made.work_out();
        CHECK(amounts_of(budget) == QStringList{"甲 47 10000.00 2", "甲 47b 7500.00 1"});
        REQUIRE(budget.checks.size() == 1); // of the period's last day
        CHECK(budget.checks.front().required == 3.0);
    }
    SECTION("a ratio that ends")
    {
        made.rule("xiangtan-46").until = QDate(2024, 2, 29);
        const Budget budget = made.work_out();
        CHECK(amounts_of(budget) == QStringList{"甲 47 10000.00 2"});
        CHECK(budget.checks.empty());
        CHECK(budget.find_rule("xiangtan-47")->warnings.size() == 1);
    }
    BudgetCase beds("xinxiang");
    beds.only({"xinxiang-16", "xinxiang-17"});
    beds.rule("xinxiang-16").parameters.amount = 1'000;
    beds.rule("xinxiang-17").parameters.amount = 10;
    succeed(beds, "xinxiang-16", QDate(2024, 1, 31)).parameters.amount = 2'000;
    succeed(beds, "xinxiang-17", QDate(2024, 1, 31)).parameters.amount = 20;
    for (const int month : {1, 2}) {
        BudgetFacility& bedded = beds.add(QString::number(month));
        bedded.beds = 100;
        bedded.opened_on = QDate(2024, month, 5);
        beds.lives(bedded, "0", {}, {60});
    }
    CHECK(amounts_of(beds.work_out()) == QStringList{"1 16 100000.00 0", "1 17 1000.00 1",
                                                     "1 17b 4000.00 2", "2 16b 200000.00 0",
                                                     "2 17b 4000.00 2"});
}

TEST_CASE("costs are split by the rule of each month", "[outlook]")
{
    BudgetCase made("xiangtan");
    made.only({grade_rule, "xiangtan-53"});
    made.period = Period::quarter(2023, 4);
    made.rule("xiangtan-53").parameters.applies_to.clear();
    made.rule(grade_rule).parameters.by_grade.insert("4", 0.01);
    Rule& next = succeed(made, "xiangtan-53", QDate(2023, 11, 30));
    next.parameters.shares = {{"市级", 0.3}, {"区级", 0.7}};
    made.lives(made.add("甲"), "4", {}, {101, 102, 101});
    Budget budget = made.work_out();
    REQUIRE(budget.lines.size() == 1);
    // 203 in halves, 101 by 30 : 70, the odd cents to the district.
    CHECK(budget.lines.front().payers == std::vector<PayerAmount>{{"市级", 131}, {"区级", 173}});
    CHECK(sum_of(budget.payers) == budget.total);
    CHECK(budget.rules.back().warnings.isEmpty());

    made.plan.rules.pop_back(); // nobody is named for December
    budget = made.work_out();
    CHECK(budget.lines.front().payers ==
          std::vector<PayerAmount>{{"市级", 101}, {"区级", 102}, {QString(), 101}});
    CHECK(sum_of(budget.payers) == budget.total);
}

TEST_CASE("nothing is paid twice in one month", "[outlook]")
{
    BudgetCase made("xiangtan");
    made.only({grade_rule, "xiangtan-50", "xiangtan-52"});
    made.period = Period::quarter(2024, 1);
    BudgetFacility& home = made.add("甲");
    home.floor_area = 400;
    made.lives(home, "3", {}, {10});
    SECTION("no longer graded")
    {
        home.months[2].grade = "0";
        const Budget budget = made.work_out();
        CHECK(amounts_of(budget) == QStringList{"甲 48 2000.00 2", "甲 50 2500.00 1"});
        CHECK(budget.lines[1].warnings.size() == 1);
    }
    SECTION("residents not reported")
    {
        home.months[1].residents.reset();
        CHECK(amounts_of(made.work_out()) == QStringList{"甲 48 2000.00 2", "甲 50 0.00 0"});
    }
    SECTION("the rule ends")
    {
        made.rule("xiangtan-52").until = QDate(2024, 1, 31);
        CHECK(amounts_of(made.work_out()) == QStringList{"甲 48 3000.00 3", "甲 50 5000.00 2"});
    }
    SECTION("the first subsidy ends")
    {
        made.rule(grade_rule).until = QDate(2024, 1, 31);
        CHECK(amounts_of(made.work_out()) == QStringList{"甲 48 1000.00 1", "甲 50 5000.00 2"});
    }
}

TEST_CASE("rules that repeat each other are said", "[outlook]")
{
    BudgetCase made("xiangtan");
    made.only({grade_rule, "xiangtan-53"});
    made.period = Period::quarter(2023, 4);
    made.lives(made.add("甲"), "4", {}, {10});
    succeed(made, grade_rule, QDate(2023, 11, 30));
    succeed(made, "xiangtan-53", QDate(2023, 11, 30));
    const auto warnings = [&](const char* id) {
        return made.work_out().find_rule(QString(id))->warnings;
    };
    CHECK(warnings("xiangtan-48b").isEmpty());
    CHECK(warnings("xiangtan-53b").isEmpty());
    made.rule(grade_rule).until.reset();
    made.rule("xiangtan-53").until.reset();
    REQUIRE(warnings("xiangtan-48b").size() == 1);
    CHECK(warnings("xiangtan-48b").front().contains(grade_rule));
    CHECK(warnings("xiangtan-53b").size() == 1);
    CHECK(warnings("xiangtan-48").isEmpty());
    SECTION("other conditions")
    {
        made.rule("xiangtan-48b").parameters.where.pop_back();
        CHECK(warnings("xiangtan-48b").isEmpty());
    }
    SECTION("other grades")
    {
        made.rule("xiangtan-48").parameters.by_grade = {{"1", 60}, {"2", 80}};
        made.rule("xiangtan-48b").parameters.by_grade = {{"3", 100}, {"4", 120}};
        CHECK(warnings("xiangtan-48b").isEmpty());
    }
    SECTION("only one of them is paid")
    {
        Rule apart;
        apart.id = "apart";
        apart.kind = RuleKind::NoDouble;
        apart.parameters.first = "xiangtan-48b";
        apart.parameters.excludes = QStringList{grade_rule};
        made.plan.rules.push_back(apart);
        CHECK(warnings("xiangtan-48b").isEmpty());
        made.rule("apart").until = QDate(2023, 11, 30);
        CHECK(warnings("xiangtan-48b").size() == 1);
    }
    SECTION("splits of other rules")
    {
        made.rule("xiangtan-53").parameters.applies_to = QStringList{grade_rule};
        made.rule("xiangtan-53b").parameters.applies_to = QStringList{"xiangtan-48b"};
        CHECK(warnings("xiangtan-53b").isEmpty());
    }
}

TEST_CASE("the plans that ship hold no rule that repeats another", "[outlook]")
{
    for (const char* id : {"xiangtan", "siping", "xinxiang", "weihai"}) {
        CAPTURE(id);
        BudgetCase made(id);
        made.period = Period::year(2024);
        for (const BudgetRule& rule : made.work_out().rules) {
            CAPTURE(rule.rule.id);
            for (const QString& warning : rule.warnings) {
                CHECK_FALSE(warning.contains(made.plan.rules.front().id.section('-', 0, 0) + '-'));
            }
        }
    }
}
