// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "indicators/gap.h"

using namespace yice;

TEST_CASE("quarters that are left until a day", "[indicators]")
{
    const struct {
        QDate day;
        QDate due;
        int left;
    } cases[] = {
        {{2024, 9, 30}, {2025, 12, 31}, 5}, // Q4 and the four of 2025
        {{2024, 9, 30}, {2024, 12, 31}, 1},
        {{2024, 9, 30}, {2024, 9, 30}, 0},
        {{2024, 9, 30}, {2023, 12, 31}, 0},
        {{2024, 9, 30}, {2024, 11, 15}, 0}, // no whole one
        {{2024, 12, 31}, {2025, 2, 28}, 0},
        {{2024, 2, 29}, {2024, 3, 31}, 0}, // the quarter that the day lies in is under way
        {{2024, 12, 31}, {2030, 12, 31}, 24},
    };
    for (const auto& row : cases) {
        CAPTURE(row.day.toString(Qt::ISODate), row.due.toString(Qt::ISODate));
        CHECK(quarters_until(row.day, row.due) == row.left);
    }
}

TEST_CASE("what is missing, and how fast it would have to come", "[indicators]")
{
    Indicator indicator;
    indicator.comparator = Comparator::AtLeast;
    Assessment assessment;
    assessment.reading.period = *Period::parse("2024Q3");
    assessment.reading.value = 8510;
    assessment.due = QDate(2025, 12, 31);
    assessment.target = 9000;
    assessment.gap = 490;
    assessment.forecast.at_deadline = 8800;
    assessment.forecast.slope_per_quarter = 58;
    auto line = gap_line(indicator, assessment);
    REQUIRE(line);
    CHECK(line->quarters_left == 5);
    CHECK(line->missing == 490.0);
    CHECK(line->needed_per_quarter == 98.0);
    CHECK(line->pace_per_quarter == 58.0);

    SECTION("nothing of what is reached")
    {
        assessment.gap = 0;
        CHECK_FALSE(gap_line(indicator, assessment));
    }
    SECTION("nothing without a value")
    {
        assessment.gap.reset();
        CHECK_FALSE(gap_line(indicator, assessment));
    }
    SECTION("nothing of a yes or no")
    {
        indicator.comparator = Comparator::Done;
        CHECK_FALSE(gap_line(indicator, assessment));
    }
    SECTION("downwards, what is too much")
    {
        indicator.comparator = Comparator::AtMost;
        assessment.gap = -10;
        line = gap_line(indicator, assessment);
        REQUIRE(line);
        CHECK(line->missing == 10.0);
        CHECK(line->needed_per_quarter == -2.0);
    }
    SECTION("over: no pace can help any more")
    {
        assessment.due = QDate(2024, 6, 30);
        line = gap_line(indicator, assessment);
        REQUIRE(line);
        CHECK(line->quarters_left == 0);
        CHECK_FALSE(line->needed_per_quarter);
    }
}
