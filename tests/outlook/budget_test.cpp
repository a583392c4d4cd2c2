// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/budget_case.h"

#include "outlook/budget_rules.h"

using namespace yice;
using namespace yice::test;

namespace
{

const QString grade_rule = QStringLiteral("xiangtan-48");

/// The one line of a budget with a single rule and facility.
BudgetLine only_line(const Budget& budget)
{
    REQUIRE(budget.lines.size() == 1);
    return budget.lines.front();
}

BudgetCheck only_check(const Budget& budget)
{
    REQUIRE(budget.checks.size() == 1);
    return budget.checks.front();
}

} // namespace

TEST_CASE("the operating subsidy by grade, residents and month", "[outlook]")
{
    struct Case {
        const char* period;
        const char* grade;
        QDate graded_on;
        std::vector<int> residents;
        Fen amount;
        double quantity;
        int warnings;
    };
    const std::vector<Case> cases = {
        {"2024Q1", "3", QDate(2023, 5, 1), {40, 42, 41}, 1'230'000, 123, 0},
        {"2024", "5", {}, {10}, 1'680'000, 120, 0}, // without a date it counts as valid
        {"2024-02", "1", {}, {7}, 42'000, 7, 0},
        {"2024Q1", "2", {}, {5}, 120'000, 15, 0},
        {"2024Q1", "4", {}, {5}, 180'000, 15, 0},
        {"2024Q1", "", {}, {5}, 0, 15, 1},
        {"2024Q1", "0", {}, {5}, 0, 15, 1},
        // Three years are over on 1 March 2024: January and February are paid, March is not.
        {"2024Q1", "3", QDate(2021, 3, 1), {10}, 200'000, 30, 1},
        {"2024Q1", "3", QDate(2021, 3, 31), {10}, 200'000, 30, 1},
        {"2024Q1", "3", QDate(2021, 4, 1), {10}, 300'000, 30, 0},
        {"2024Q1", "3", QDate(2020, 1, 1), {10}, 0, 30, 1},
        {"2024Q1", "5", {}, {0}, 0, 0, 0},
    };
    for (const Case& example : cases) {
        CAPTURE(example.period, example.grade, example.graded_on);
        BudgetCase made("xiangtan");
        made.only({grade_rule});
        made.period = *Period::parse(example.period);
        made.lives(made.add("甲"), example.grade, example.graded_on, example.residents);
        const BudgetLine line = only_line(made.work_out());
        CHECK(line.amount == example.amount);
        CHECK(line.quantity == example.quantity);
        CHECK(line.warnings.size() == example.warnings);
    }
}

TEST_CASE("months that nobody reported are said, not guessed", "[outlook]")
{
    BudgetCase made("xiangtan");
    made.only({grade_rule});
    BudgetFacility& home = made.add("甲");
    made.lives(home, "3", {}, {40, 42, 41});
    SECTION("no residents")
    {
        home.months[1].residents.reset();
        const BudgetLine line = only_line(made.work_out());
        CHECK(line.amount == 810'000);
        CHECK(line.months == 2);
        CHECK(line.warnings.size() == 1);
    }
    SECTION("no roster")
    {
        home.months[0] = {};
        const BudgetLine line = only_line(made.work_out());
        CHECK(line.amount == 830'000);
        CHECK(line.warnings.size() == 1);
    }
    SECTION("an older roster")
    {
        home.months[0].as_of = QDate(2023, 12, 31);
        const BudgetLine line = only_line(made.work_out());
        CHECK(line.amount == 1'230'000);
        CHECK(line.warnings.size() == 1);
    }
    SECTION("two older rosters")
    {
        home.months[0].as_of = QDate(2023, 9, 30);
        home.months[1].as_of = home.months[2].as_of = QDate(2023, 12, 31);
        const QStringList warnings = only_line(made.work_out()).warnings;
        REQUIRE(warnings.size() == 2);
        CHECK(warnings[0].contains("2023-09-30"));
        CHECK(warnings[1].contains("2023-12-31"));
    }
    SECTION("not open yet")
    {
        home.opened_on = QDate(2024, 2, 10);
        const BudgetLine line = only_line(made.work_out());
        CHECK(line.amount == 830'000);
        CHECK(line.warnings.isEmpty());
    }
    SECTION("upgraded within the quarter")
    {
        home.months[2].grade = "4";
        const BudgetLine line = only_line(made.work_out());
        CHECK(line.amount == 820'000 + 492'000);
        CHECK_FALSE(line.rate);
    }
    SECTION("closed within the quarter")
    {
        made.rule(grade_rule).parameters.where.clear();
        home.months[2].status = "closed";
        CHECK(only_line(made.work_out()).amount == 820'000);
    }
}

TEST_CASE("a year's amount, and its share of a quarter or month", "[outlook]")
{
    struct Case {
        const char* rule;
        const char* period;
        std::optional<double> area;
        Fen amount;
    };
    const std::vector<Case> cases = {
        {"xiangtan-45", "2024", {}, 2'000'000},    {"xiangtan-45", "2024Q2", {}, 500'000},
        {"xiangtan-45", "2024-01", {}, 166'667},   {"xiangtan-49", "2024", {}, 100'000},
        {"xiangtan-49", "2024Q3", {}, 25'000},     {"xiangtan-50", "2024", 199, 0},
        {"xiangtan-50", "2024", 200, 2'000'000},   {"xiangtan-50", "2024", 299.9, 2'000'000},
        {"xiangtan-50", "2024", 300, 3'000'000},   {"xiangtan-50", "2024", {}, 0},
        {"xiangtan-50", "2024Q1", 1'000, 750'000},
    };
    for (const Case& example : cases) {
        CAPTURE(example.rule, example.period, example.area);
        BudgetCase made("xiangtan");
        made.only({example.rule});
        made.period = *Period::parse(example.period);
        made.add("甲").floor_area = example.area;
        CHECK(only_line(made.work_out()).amount == example.amount);
    }
    Fen months = 0;
    Fen quarters = 0;
    for (int month = 1; month <= 12; ++month) {
        months += share_of_year(100'000, Period::month(2024, month));
    }
    for (int quarter = 1; quarter <= 4; ++quarter) {
        quarters += share_of_year(100'001, Period::quarter(2024, quarter));
    }
    CHECK(months == 100'000); // 1,000 yuan are no whole cents a month
    CHECK(quarters == 100'001);
}

TEST_CASE("who gets the grade subsidy gets no other operating subsidy", "[outlook]")
{
    BudgetCase made("xiangtan");
    made.only({"xiangtan-45", grade_rule, "xiangtan-50", "xiangtan-52"});
    made.period = Period::year(2024);
    for (const char* grade : {"3", ""}) {
        BudgetFacility& home = made.add(QString("级") + grade);
        home.floor_area = 400;
        made.lives(home, grade, {}, {10});
    }
    const Budget budget = made.work_out();
    QStringList amounts;
    for (const BudgetLine& line : budget.lines) {
        amounts << line.name + ' ' + line.rule.mid(9) + ' ' + yuan(line.amount);
    }
    CHECK(amounts == QStringList{"级3 45 20000.00", "级3 48 12000.00", "级3 50 0.00",
                                 "级 45 20000.00", "级 48 0.00", "级 50 30000.00"});
    CHECK(budget.lines[2].warnings.size() == 1);
    CHECK(budget.total == 8'200'000);
    CHECK(budget.find_rule("xiangtan-50")->amount == 3'000'000);
}

TEST_CASE("staff for residents by their self-care, and its pay", "[outlook]")
{
    BudgetCase made("xiangtan");
    made.only({"xiangtan-46", "xiangtan-47"});
    made.period = Period::year(2024);
    BudgetFacility& home = made.add("敬老院");
    home.residents_by_care = {{"self_reliant", 23}, {"half_care", 7}, {"full_care", 5}};
    home.caregivers = 6;
    Budget budget = made.work_out();
    CHECK(only_check(budget).required == 7.0);
    CHECK(only_check(budget).met == false);
    CHECK(only_line(budget).amount == 21'000'000);

    made.rule("xiangtan-46").parameters.rounding = "total";
    budget = made.work_out();
    CHECK(only_check(budget).required == 6.0);
    CHECK(only_check(budget).met == true);
    CHECK(only_line(budget).amount == 18'000'000);
    made.period = Period::quarter(2024, 1);
    CHECK(only_line(made.work_out()).amount == 4'500'000);

    // Nobody in the register is not an empty home.
    made.facilities.front().residents_by_care.clear();
    budget = made.work_out();
    CHECK_FALSE(only_check(budget).required);
    CHECK_FALSE(only_check(budget).met);
    CHECK_FALSE(only_line(budget).quantity);
    CHECK(only_line(budget).warnings.size() == 1);

    const RuleParameters& each = made.rule("xiangtan-46").parameters;
    CHECK(staff_needed(each, {{"self_reliant", 5}, {"half_care", 3}}) == 1); // ½ + ½
    CHECK(staff_needed(each, {{"full_care", 3}}) == 1);
    CHECK(staff_needed(each, {}) == 0);

    made.only({"xiangtan-47"});
    budget = made.work_out();
    CHECK(budget.lines.empty());
    CHECK(budget.rules.front().warnings.size() == 1);
}

TEST_CASE("the construction grant begins at fifty beds, and is paid once", "[outlook]")
{
    BudgetCase made("xinxiang");
    made.only({"xinxiang-16"});
    for (const int beds : {49, 50, 120}) {
        BudgetFacility& home = made.add(QString::number(beds));
        home.beds = beds;
        home.opened_on = QDate(2024, 2, 1);
    }
    Budget budget = made.work_out();
    REQUIRE(budget.lines.size() == 2);
    CHECK(budget.lines[0].name == "50");
    CHECK(budget.lines[0].quantity == 50.0);
    CHECK(budget.lines[0].amount == 0); // the county has to say how much
    CHECK(budget.lines[0].warnings.size() == 1);
    CHECK(budget.rules.front().warnings.size() == 1);

    made.rule("xinxiang-16").parameters.amount = 3'000;
    CHECK(made.work_out().total == (50 + 120) * 300'000);
    made.facilities[2].opened_on = QDate(2023, 12, 31);
    budget = made.work_out();
    CHECK(budget.total == 50 * 300'000);
    CHECK(budget.lines[1].warnings.size() == 1);
}

TEST_CASE("a bed subsidy and a grade bonus without amounts are listed with 0", "[outlook]")
{
    BudgetCase made("xinxiang");
    made.only({"xinxiang-17"});
    BudgetFacility& home = made.add("甲");
    home.beds = 80;
    made.lives(home, "3", {}, {60});
    BudgetLine line = only_line(made.work_out());
    CHECK(line.quantity == 240.0);
    CHECK(line.amount == 0);
    CHECK(line.warnings.size() == 1);
    made.rule("xinxiang-17").parameters.amount = 12.5;
    line = only_line(made.work_out());
    CHECK(line.amount == 300'000);
    CHECK(line.rate == 1'250);

    BudgetCase bonus("weihai");
    bonus.only({"weihai-17"});
    bonus.period = Period::year(2025);
    bonus.add("甲").grade = "3";
    bonus.add("未评").grade = "0";
    line = only_line(bonus.work_out());
    CHECK(line.name == "甲");
    CHECK(line.amount == 0);
    CHECK(line.warnings.size() == 1);
    bonus.rule("weihai-17").parameters.by_grade.insert("3", 50'000);
    CHECK(only_line(bonus.work_out()).amount == 5'000'000);
    bonus.facilities.front().status = "closed"; // no conditions: what is open
    CHECK(bonus.work_out().lines.empty());
}

TEST_CASE("only rules that hold on the last day, notes among them", "[outlook]")
{
    BudgetCase made("siping");
    made.period = Period::quarter(2022, 4);
    CHECK_FALSE(made.work_out().find_rule("siping-22")); // from 2023 on
    made.period = Period::quarter(2023, 1);
    const Budget budget = made.work_out();
    REQUIRE(budget.find_rule("siping-22"));
    REQUIRE(budget.find_rule("siping-23"));
    CHECK(budget.find_rule("siping-23")->rule.kind == RuleKind::Note);
    CHECK(budget.find_rule("siping-23")->rule.evidence.line == 26);
    made.rule("siping-22").until = QDate(2023, 3, 30);
    CHECK_FALSE(made.work_out().find_rule("siping-22"));
    CHECK(made.work_out().total == 0);
}
