// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/period.h"

#include <algorithm>

using namespace yice;

TEST_CASE("Period::parse reads what stands in requests and nothing else", "[base]")
{
    const struct {
        QString text;
        QString code; // empty: not a period
    } cases[] = {
        {"2024Q3", "2024Q3"},
        {"2024q1", "2024Q1"},
        {"2024 Q4", "2024Q4"},
        {" 2024Q3 ", "2024Q3"},
        {"２０２４Ｑ３", "2024Q3"},
        {"2024年三季度", "2024Q3"},
        {"2024年3季度", "2024Q3"},
        {"2024年第三季度", "2024Q3"},
        {"2024年第 1 季度", "2024Q1"},
        {"2024年上半年", "2024Q2"},
        {"2024年下半年", "2024Q4"},
        {"2024年9月", "2024-09"},
        {"2024年09月", "2024-09"},
        {"2024年十二月", "2024-12"},
        {"2024年十月", "2024-10"},
        {"2024-09", "2024-09"},
        {"2024-12", "2024-12"},
        {"2024", "2024"},
        {"2024年", "2024"},
        {"2024年度", "2024"},
        {"1900", "1900"},
        {"9998Q4", "9998Q4"},
        {"", ""},
        {"2024Q0", ""},
        {"2024Q5", ""},
        {"2024-13", ""},
        {"2024-00", ""},
        {"2024-9-30", ""},
        {"2024-09-30", ""},
        {"1899", ""},
        {"9999", ""},
        {"0024Q1", ""},
        {"24Q1", ""},
        {"三季度", ""},
        {"2024年五季度", ""},
        {"2024Q3x", ""},
        {"2024Q33", ""},
        {"x2024", ""},
    };
    for (const auto& [text, code] : cases) {
        CAPTURE(text);
        const auto period = Period::parse(text);
        CHECK((period ? period->code() : QString("")) == code);
    }
}

TEST_CASE("Period::find_in finds the first period in a title or file name", "[base]")
{
    const struct {
        QString text;
        QString code;
    } cases[] = {
        {"四平市养老机构基本情况统计表（2024年三季度）", "2024Q3"},
        {"养老机构_2024Q3.csv", "2024Q3"},
        {"填报时间：2024年9月", "2024-09"},
        {"2025年工作表，2024年第三季度数据", "2024Q3"}, // a quarter is closer than a year
        {"2024年养老机构名单", "2024"},
        {"２０２４年１季度", "2024Q1"},
        {"文号 2024 第 12 号", ""}, // four digits are not a year by themselves
        {"编号20240930", ""},
        {"电话0434-2024", ""},
        {"养老机构名单", ""},
        {"", ""},
    };
    for (const auto& [text, code] : cases) {
        CAPTURE(text);
        const auto period = Period::find_in(text);
        CHECK((period ? period->code() : QString("")) == code);
    }
}

TEST_CASE("a period knows its first and last day", "[base]")
{
    const struct {
        Period period;
        QDate first;
        QDate last;
    } cases[] = {
        {Period::quarter(2024, 1), {2024, 1, 1}, {2024, 3, 31}},
        {Period::quarter(2024, 2), {2024, 4, 1}, {2024, 6, 30}},
        {Period::quarter(2024, 4), {2024, 10, 1}, {2024, 12, 31}},
        {Period::month(2024, 2), {2024, 2, 1}, {2024, 2, 29}}, // leap year
        {Period::month(2023, 2), {2023, 2, 1}, {2023, 2, 28}},
        {Period::month(2100, 2), {2100, 2, 1}, {2100, 2, 28}}, // a century is none
        {Period::month(2000, 2), {2000, 2, 1}, {2000, 2, 29}},
        {Period::month(2024, 12), {2024, 12, 1}, {2024, 12, 31}},
        {Period::year(2025), {2025, 1, 1}, {2025, 12, 31}},
    };
    for (const auto& [period, first, last] : cases) {
        CAPTURE(period);
        CHECK(period.first_day() == first);
        CHECK(period.last_day() == last);
    }
}

TEST_CASE("next and previous cross the year", "[base]")
{
    const struct {
        Period from;
        int steps;
        Period to;
    } cases[] = {
        {Period::quarter(2024, 4), 1, Period::quarter(2025, 1)},
        {Period::quarter(2024, 1), -1, Period::quarter(2023, 4)},
        {Period::quarter(2024, 1), 0, Period::quarter(2024, 1)},
        {Period::quarter(2024, 2), 7, Period::quarter(2026, 1)},
        {Period::month(2024, 1), -1, Period::month(2023, 12)},
        {Period::month(2024, 1), 1, Period::month(2024, 2)},
        {Period::month(2023, 12), 14, Period::month(2025, 2)},
        {Period::year(2024), 1, Period::year(2025)},
        {Period::year(2024), -4, Period::year(2020)},
    };
    for (const auto& [from, steps, to] : cases) {
        CAPTURE(from, steps);
        CHECK(from.next(steps) == to);
        CHECK(to.previous(steps) == from);
    }
}

TEST_CASE("the period that holds a day, and its last quarter", "[base]")
{
    CHECK(Period::quarter_of({2024, 3, 31}) == Period::quarter(2024, 1));
    CHECK(Period::quarter_of({2024, 4, 1}) == Period::quarter(2024, 2));
    CHECK(Period::quarter_of({2024, 12, 31}) == Period::quarter(2024, 4));
    CHECK(Period::of(Period::Kind::Month, {2024, 2, 29}) == Period::month(2024, 2));
    CHECK(Period::of(Period::Kind::Year, {2024, 2, 29}) == Period::year(2024));

    CHECK(Period::year(2024).last_quarter() == Period::quarter(2024, 4));
    CHECK(Period::month(2024, 5).last_quarter() == Period::quarter(2024, 2));
    CHECK(Period::quarter(2024, 3).last_quarter() == Period::quarter(2024, 3));
}

TEST_CASE("periods are ordered by their last day, then by length", "[base]")
{
    const std::vector<Period> ordered = {
        Period(),
        Period::year(2023),
        Period::month(2024, 1),
        Period::month(2024, 3),
        Period::quarter(2024, 1),
        Period::quarter(2024, 3),
        Period::month(2024, 12),
        Period::quarter(2024, 4),
        Period::year(2024),
    };
    for (size_t i = 0; i < ordered.size(); ++i) {
        for (size_t j = 0; j < ordered.size(); ++j) {
            CAPTURE(ordered[i], ordered[j]);
            CHECK((ordered[i] < ordered[j]) == (i < j));
            CHECK((ordered[i] == ordered[j]) == (i == j));
        }
    }
}

TEST_CASE("what code() writes, parse() reads; an invalid period has no code and no label", "[base]")
{
    for (const Period& period :
         {Period::quarter(1900, 1), Period::quarter(2024, 3), Period::month(2024, 9),
          Period::month(9998, 12), Period::year(2024)}) {
        CAPTURE(period);
        CHECK(Period::parse(period.code()) == period);
    }
    CHECK_FALSE(Period().valid());
    CHECK(Period().code().isEmpty());
    CHECK(Period().label().isEmpty());
}

TEST_CASE("labels are sentences of the source language without a translator", "[base]")
{
    CHECK(Period::quarter(2024, 1).label() == "Q1 2024");
    CHECK(Period::quarter(2024, 4).label() == "Q4 2024");
    CHECK(Period::month(2024, 9).label() == "2024-9");
    CHECK(Period::year(2024).label() == "2024");
}

TEST_CASE("the quarter of a title, however it is said", "[base]")
{
    const std::pair<QString, QString> cases[] = {
        {"2024年1—6月", "2024Q2"},
        {"养老机构台账（2024年7-9月）", "2024Q3"},
        {"2024年7月至9月养老机构", "2024Q3"},
        {"2024年1-9月", "2024Q3"},
        {"2024年1-8月", "2024-08"},
        {"2024年前三季度", "2024Q3"},
        {"2024年三、四季度", "2024Q4"},
        {"一季度养老机构台账（2024年）", "2024Q1"},
        {"2024年Q3养老机构", "2024Q3"},
        {"根据2023年12月文件要求，填报2024年三季度数据", "2024Q3"},
        {"2024年12月31日前报送2024年第三季度养老机构", "2024Q3"},
        {"填报日期：2024年10月8日", ""},
        {"规划（2021—2025年）", ""},
        {"二〇二四年二季度", "2024Q2"},
    };
    for (const auto& [text, code] : cases) {
        CAPTURE(text);
        const auto period = Period::find_in(text);
        CHECK((period ? period->code() : QString("")) == code);
    }
}
