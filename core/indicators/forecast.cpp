// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/forecast.h"

#include <algorithm>
#include <cmath>

namespace yice
{

namespace
{

constexpr int quarters_looked_at = 8;
constexpr size_t fewest_quarters = 4;
constexpr int furthest_quarters = 40; // ten years on, a straight line says nothing any more

struct Point {
    double x = 0; ///< quarters before the last reading, ≤ 0
    double y = 0;
};

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double at = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<size_t>(std::floor(at));
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (at - static_cast<double>(below));
}

int quarters_between(const Period& from, const Period& to)
{
    const QDate first = from.last_day();
    const QDate second = to.last_day();
    return ((second.year() - first.year()) * 12 + second.month() - first.month()) / 3;
}

std::vector<Point> last_points(const std::vector<Reading>& readings)
{
    std::vector<Point> points;
    if (readings.empty()) {
        return points;
    }
    const Period last = readings.back().period;
    for (const Reading& reading : readings) {
        const int age = quarters_between(reading.period, last);
        // What nobody reported is carried forward and says nothing about the course.
        const bool carried = reading.coverage.expected > 0 && reading.coverage.reported == 0;
        if (reading.value && !carried && age < quarters_looked_at) {
            points.push_back({static_cast<double>(-age), *reading.value});
        }
    }
    return points;
}

bool reached(double value, double target, Comparator comparator)
{
    return comparator == Comparator::AtMost ? value <= target : value >= target;
}

} // namespace

Forecast forecast(const std::vector<Reading>& readings, std::optional<double> target,
                  std::optional<QDate> due, Comparator comparator, bool percent)
{
    Forecast result;
    const auto points = last_points(readings);
    if (points.size() < fewest_quarters) {
        return result;
    }
    std::vector<double> slopes;
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j) {
            slopes.push_back((points[j].y - points[i].y) / (points[j].x - points[i].x));
        }
    }
    const double slope = quantile(slopes, 0.5);
    std::vector<double> starts;
    for (const Point& point : points) {
        starts.push_back(point.y - slope * point.x);
    }
    const double start = quantile(starts, 0.5);
    const Period now = readings.back().period;
    const auto at = [&](double quarters, double with_slope) {
        const double value = start + with_slope * quarters;
        return percent ? std::clamp(value, 0.0, 100.0) : std::max(value, 0.0);
    };
    result.slope_per_quarter = slope;
    if (due && *due > now.last_day()) {
        const int quarters = quarters_between(now, Period::quarter_of(*due));
        result.at_deadline = at(quarters, slope);
        result.low = at(quarters, quantile(slopes, 0.25));
        result.high = at(quarters, quantile(slopes, 0.75));
    }
    if (target) {
        for (int quarters = 0; quarters <= furthest_quarters; ++quarters) {
            const double value = quarters == 0 && readings.back().value ? *readings.back().value
                                                                        : at(quarters, slope);
            if (reached(value, *target, comparator)) {
                result.reached_in = now.last_quarter().next(quarters);
                break;
            }
        }
    }
    return result;
}

} // namespace yice
