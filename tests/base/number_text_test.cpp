// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/number_text.h"

using namespace yice;

TEST_CASE("plain_number is the shortest text that reads back", "[base]")
{
    const struct {
        double number;
        QString expected;
    } cases[] = {
        {0, "0"},
        {-0.0, "0"},
        {7297, "7297"},
        {0.1, "0.1"},
        {-12.5, "-12.5"},
        {1234567, "1234567"},
        {1.0 / 3, "0.3333333333333333"},
        {999999999999999, "999999999999999"},
        {100.10, "100.1"},
    };
    for (const auto& [number, expected] : cases) {
        CAPTURE(number);
        CHECK(plain_number(number) == expected);
        CHECK(plain_number(number).toDouble() == number);
    }
}

TEST_CASE("grouped_number separates thousands and rounds half away from zero", "[base]")
{
    const struct {
        double number;
        int decimals;
        QString expected;
    } cases[] = {
        {0, 0, "0"},
        {0, 2, "0"},
        {999, 0, "999"},
        {1000, 0, "1,000"},
        {8412, 0, "8,412"},
        {1234567, 0, "1,234,567"},
        {51.26, 1, "51.3"},
        {51.25, 1, "51.3"},
        {51.24, 1, "51.2"},
        {0.5, 0, "1"},
        {-0.5, 0, "-1"},
        {-0.4, 0, "0"},
        {-0.04, 1, "0"},
        {0.125, 2, "0.13"},
        {1.005, 2, "1.01"},
        {55, 1, "55"},
        {55.10, 2, "55.1"},
        {-1234.5, 1, "-1,234.5"},
        {999.95, 1, "1,000"},
        {999999.999, 2, "1,000,000"},
        {100000, 0, "100,000"},
    };
    for (const auto& [number, decimals, expected] : cases) {
        CAPTURE(number, decimals);
        CHECK(grouped_number(number, decimals) == expected);
    }
}

TEST_CASE("a missing number is a dash and never 0", "[base]")
{
    CHECK(number_with_unit(std::nullopt, "%", 1) == no_number());
    CHECK(no_number() == "—");
    CHECK(number_with_unit(0, "%", 1) == QString("0\u2009%"));
    CHECK(number_with_unit(51.26, "%", 1) == QString("51.3\u2009%"));
    CHECK(number_with_unit(7297, "张", 0) == QString("7,297\u2009张"));
    CHECK(number_with_unit(7297, "", 0) == "7,297");
}

TEST_CASE("shares have one decimal place, whole things none", "[base]")
{
    CHECK(decimals_for("%", 55) == 1);
    CHECK(decimals_for("张", 7297) == 0);
    CHECK(decimals_for("人", 1.25) == 2);
    CHECK(decimals_for("", 0) == 0);
}
