// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "indicators/forecast.h"
#include "indicators/small_city.h"

using namespace yice;
using namespace yice::test;

namespace
{
const std::optional<double> none;
const Period last = Period::quarter(2024, 4);
const QDate due(2025, 12, 31); // four quarters on
} // namespace

TEST_CASE("a forecast follows the course of the last quarters", "[indicators]")
{
    const struct {
        const char* what;
        std::vector<std::optional<double>> values;
        Comparator comparator;
        double target;
        bool percent;
        std::optional<double> at_deadline;
        QString reached_in;
    } cases[] = {
        {"steady growth",
         {40, 42, 44, 46, 48, 50, 52, 54},
         Comparator::AtLeast,
         60,
         true,
         62,
         "2025Q3"},
        {"one odd quarter does not move it",
         {40, 42, 44, 0, 48, 50, 52, 54},
         Comparator::AtLeast,
         60,
         true,
         62,
         "2025Q3"},
        {"nor does one that is far too high",
         {40, 42, 44, 99, 48, 50, 52, 54},
         Comparator::AtLeast,
         60,
         true,
         62,
         "2025Q3"},
        {"gaps",
         {40, none, 44, none, 48, none, 52, 54},
         Comparator::AtLeast,
         60,
         true,
         62,
         "2025Q3"},
        {"three quarters are too few", {50, 52, 54}, Comparator::AtLeast, 60, true, none, ""},
        {"three with gaps are too few",
         {none, 50, none, 52, none, 54},
         Comparator::AtLeast,
         60,
         true,
         none,
         ""},
        {"four are enough", {48, 50, 52, 54}, Comparator::AtLeast, 60, true, 62, "2025Q3"},
        {"no quarter at all", {}, Comparator::AtLeast, 60, true, none, ""},
        {"standing still", {50, 50, 50, 50}, Comparator::AtLeast, 60, true, 50, ""},
        {"falling never reaches", {56, 54, 52, 50}, Comparator::AtLeast, 60, true, 42, ""},
        {"100 % is the end", {88, 91, 94, 97}, Comparator::Full, 100, true, 100, "2025Q1"},
        {"beds have no end",
         {8000, 8400, 8800, 9200},
         Comparator::AtLeast,
         10000,
         false,
         10800,
         "2025Q2"},
        {"never below 0", {9, 6, 3, 0}, Comparator::AtLeast, 60, false, 0, ""},
        {"reached already", {58, 59, 60, 61}, Comparator::AtLeast, 60, true, 65, "2024Q4"},
        {"at most: falling reaches", {14, 12, 10, 8}, Comparator::AtMost, 5, false, 0, "2025Q2"},
        {"only the last eight quarters count",
         {0, 0, 0, 0, 0, 0, 40, 42, 44, 46, 48, 50, 52, 54},
         Comparator::AtLeast,
         60,
         true,
         62,
         "2025Q3"},
        {"ten years on nothing is said",
         {50, 50.1, 50.2, 50.3},
         Comparator::AtLeast,
         60,
         true,
         50.7,
         ""},
    };
    for (const auto& [what, values, comparator, target, percent, at_deadline, reached_in] : cases) {
        CAPTURE(what);
        const Forecast result = forecast(course(last, values), target, due, comparator, percent);
        REQUIRE(result.at_deadline.has_value() == at_deadline.has_value());
        if (at_deadline) {
            CHECK(*result.at_deadline == Approx(*at_deadline));
            CHECK(*result.low <= *result.at_deadline);
            CHECK(*result.high >= *result.at_deadline);
        }
        CHECK((result.reached_in ? result.reached_in->code() : QString("")) == reached_in);
    }
}

TEST_CASE("without a deadline ahead nothing is foretold for it", "[indicators]")
{
    const auto readings = course(last, {40, 42, 44, 46});
    CHECK(forecast(readings, 60, std::nullopt, Comparator::AtLeast, true).at_deadline == none);
    CHECK(forecast(readings, 60, QDate(2024, 12, 31), Comparator::AtLeast, true).at_deadline ==
          none);
    CHECK(forecast(readings, std::nullopt, due, Comparator::AtLeast, true).reached_in ==
          std::nullopt);
    CHECK(forecast(readings, 60, due, Comparator::AtLeast, true).slope_per_quarter == Approx(2));
}

TEST_CASE("quarters that nobody reported are no observations", "[indicators]")
{
    std::vector<Reading> readings;
    for (int i = 0; i < 6; ++i) {
        Reading reading;
        reading.period = last.previous(5 - i);
        reading.value = 7500;
        reading.coverage = {i == 0 ? 3 : 0, 3}; // the first one is carried on
        readings.push_back(reading);
    }
    CHECK(forecast(readings, 9000, due, Comparator::AtLeast, false).at_deadline == none);
}
