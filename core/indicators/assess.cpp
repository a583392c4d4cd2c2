// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/assess.h"

#include "indicators/forecast.h"

#include <algorithm>
#include <cmath>

namespace yice
{

namespace
{

// Shares and sums come from divisions; what differs by less than this is the same.
constexpr double equal_within = 1e-9;

bool reaches(Comparator comparator, double value, double target)
{
    const double slack = equal_within * std::max(1.0, std::abs(target));
    switch (comparator) {
    case Comparator::MoreThan:
        return value > target + slack;
    case Comparator::AtMost:
        return value <= target + slack;
    default:
        return value >= target - slack;
    }
}

bool exceeds(const Indicator& indicator, double value, double target, const Cutoffs& cutoffs)
{
    if (indicator.comparator == Comparator::Full || indicator.comparator == Comparator::Done ||
        (indicator.unit == u"%" && target >= 100)) {
        return false; // 100 % is all there is
    }
    // 55 × 1.1 is 60.500000000000007: what differs by that little is the same.
    const double slack = equal_within * std::max(1.0, std::abs(target));
    return indicator.comparator == Comparator::AtMost
               ? value <= target * (1 - cutoffs.exceeded_margin) + slack
               : value >= target * (1 + cutoffs.exceeded_margin) - slack && target > 0;
}

/// The first quarter that has a value stands in where the plan prints no start.
std::optional<DatedValue> measured_baseline(const std::vector<Reading>& readings)
{
    for (const Reading& reading : readings) {
        if (reading.value) {
            return DatedValue{reading.period.last_day(), *reading.value, {}};
        }
    }
    return std::nullopt;
}

/// How much of the way that should lie behind us does.
double share_of_way(const Indicator& indicator, const Assessment& assessment, double value)
{
    const double expected = *assessment.expected;
    if (indicator.keep) {
        return std::abs(expected) > equal_within ? value / expected : 1; // there is no way to go
    }
    const double start = assessment.baseline ? assessment.baseline->value : 0;
    const double way = expected - start;
    const bool downward = assessment.target && *assessment.target < start;
    if (std::abs(way) > equal_within && (way < 0) == downward) {
        return (value - start) / way;
    }
    return std::abs(expected) > equal_within ? value / expected : 1;
}

Standing standing_before_due(const Indicator& indicator, const Assessment& assessment, double value,
                             const Cutoffs& cutoffs)
{
    if (!assessment.expected || indicator.deadline.yearly) {
        return Standing::OnTrack; // nothing is due yet
    }
    if (indicator.comparator == Comparator::Done) {
        return value >= *assessment.expected - equal_within ? Standing::OnTrack : Standing::Behind;
    }
    const bool downward = indicator.comparator == Comparator::AtMost;
    const bool there = downward ? value <= *assessment.expected + equal_within
                                : value >= *assessment.expected - equal_within;
    if (there) {
        return Standing::OnTrack;
    }
    return share_of_way(indicator, assessment, value) >= cutoffs.slightly_behind_from
               ? Standing::SlightlyBehind
               : Standing::Behind;
}

Standing judge(const Indicator& indicator, const Assessment& assessment, const Cutoffs& cutoffs)
{
    if (!indicator.scored()) {
        return Standing::NotScored;
    }
    if (!assessment.reading.value) {
        const bool due_over =
            assessment.due && assessment.reading.period.last_day() >= *assessment.due;
        const bool yes_or_no =
            indicator.comparator == Comparator::Done && indicator.formula.kind == FormulaKind::Sum;
        if (yes_or_no && due_over && assessment.reading.missing == Missing::NoData) {
            // Nobody said that it is done: it is not.
            return indicator.strength.isEmpty() ? Standing::Overdue : Standing::SlightlyBehind;
        }
        return assessment.reading.missing == Missing::NotApplicable ? Standing::NotScored
                                                                    : Standing::NoData;
    }
    if (!assessment.target) {
        return Standing::NoTarget;
    }
    const double value = *assessment.reading.value;
    const auto softened = [&](Standing standing) {
        // 力争, 争取, 基本: wished for, not owed. It never turns red by itself.
        const bool red = standing == Standing::Behind || standing == Standing::Overdue;
        return red && !indicator.strength.isEmpty() ? Standing::SlightlyBehind : standing;
    };
    if (reaches(indicator.comparator, value, *assessment.target)) {
        return exceeds(indicator, value, *assessment.target, cutoffs) ? Standing::Exceeded
                                                                      : Standing::Met;
    }
    const QDate today = assessment.reading.period.last_day();
    if (assessment.due && today >= *assessment.due) {
        return softened(Standing::Overdue);
    }
    if (assessment.baseline_measured && assessment.baseline->date == today &&
        !assessment.expected && !indicator.deadline.yearly) {
        return Standing::NotScored; // the first quarter ever: there is no way to judge yet
    }
    return softened(standing_before_due(indicator, assessment, value, cutoffs));
}

std::optional<double> change_against_quarter_before(const std::vector<Reading>& readings)
{
    if (readings.size() < 2) {
        return std::nullopt;
    }
    const Reading& last = readings.back();
    const Reading& before = readings[readings.size() - 2];
    const bool neighbours = last.period.previous() == before.period;
    return last.value && before.value && neighbours ? std::optional(*last.value - *before.value)
                                                    : std::nullopt;
}

} // namespace

std::optional<QDate> due_date(const Indicator& indicator, const Period& period)
{
    if (indicator.deadline.yearly) {
        return QDate(period.last_day().year(), 12, 31);
    }
    return indicator.deadline.date;
}

std::optional<double> expected_on(const Indicator& indicator,
                                  const std::optional<DatedValue>& baseline,
                                  std::optional<QDate> due, QDate day)
{
    if (!indicator.target || !indicator.scored()) {
        return std::nullopt;
    }
    if (indicator.keep || (due && day >= *due)) {
        return indicator.target;
    }
    if (indicator.comparator == Comparator::Done) {
        // Done or not: nothing is expected between its dated steps.
        std::optional<double> step;
        for (const DatedValue& milestone : indicator.milestones) {
            if (milestone.date <= day) {
                step = std::max(step.value_or(milestone.value), milestone.value);
            }
        }
        return step;
    }
    // "At least one in every county" is there or not: half a facility is expected nowhere.
    if (indicator.formula.kind == FormulaKind::Minimum) {
        return std::nullopt;
    }
    if (baseline && reaches(indicator.comparator, baseline->value, *indicator.target)) {
        return indicator.target; // it began beyond the target: nothing is expected to get worse
    }
    if (!due || indicator.deadline.yearly || !baseline || day < baseline->date ||
        baseline->date >= *due) {
        return std::nullopt;
    }
    std::vector<DatedValue> way = {*baseline};
    for (const DatedValue& milestone : indicator.milestones) {
        if (milestone.date > baseline->date && milestone.date < *due) {
            way.push_back(milestone);
        }
    }
    way.push_back({*due, *indicator.target, {}});
    std::sort(way.begin(), way.end(), [](const DatedValue& left, const DatedValue& right) {
        return left.date < right.date;
    });
    for (size_t i = 1; i < way.size(); ++i) {
        if (day <= way[i].date) {
            const auto& from = way[i - 1];
            const auto& to = way[i];
            const double part = static_cast<double>(from.date.daysTo(day)) /
                                static_cast<double>(from.date.daysTo(to.date));
            return from.value + (to.value - from.value) * part;
        }
    }
    return indicator.target;
}

Assessment assess(const Indicator& indicator, const std::vector<Reading>& readings, bool whole,
                  const Cutoffs& cutoffs)
{
    Q_ASSERT(!readings.empty());
    Assessment result;
    result.indicator = indicator.id;
    result.reading = readings.back();
    const Period period = result.reading.period;
    const bool has_target = whole || indicator.target_holds_for_parts();
    if (has_target) {
        result.target = indicator.target;
        result.due = due_date(indicator, period);
    }
    if (whole && indicator.baseline) {
        result.baseline = indicator.baseline;
    } else if (indicator.comparator != Comparator::Forecast &&
               indicator.comparator != Comparator::Done && !indicator.deadline.yearly) {
        result.baseline = measured_baseline(readings);
        result.baseline_measured = result.baseline.has_value();
    }
    // A first reading that has to stand in as its own baseline shows no way yet.
    const bool first_reading =
        result.baseline_measured && result.baseline->date == period.last_day();
    if (has_target && (!first_reading || indicator.keep)) {
        result.expected = expected_on(indicator, result.baseline, result.due, period.last_day());
    }
    result.change = change_against_quarter_before(readings);
    if (result.reading.value && result.target) {
        result.gap = indicator.comparator == Comparator::AtMost
                         ? *result.reading.value - *result.target
                         : *result.target - *result.reading.value;
        const double start = result.baseline ? result.baseline->value : 0;
        const double way = *result.target - start;
        const bool began_there =
            result.baseline && reaches(indicator.comparator, start, *result.target);
        if (result.baseline && !began_there && std::abs(way) > equal_within) {
            result.progress_percent = (*result.reading.value - start) / way * 100;
        } else if (reaches(indicator.comparator, *result.reading.value, *result.target)) {
            result.progress_percent = 100;
        } else if (indicator.deadline.yearly && *result.target > 0) {
            result.progress_percent = *result.reading.value / *result.target * 100;
        }
    }
    if (indicator.scored() && indicator.comparator != Comparator::Done) {
        result.forecast =
            forecast(readings, result.target, indicator.deadline.yearly ? std::nullopt : result.due,
                     indicator.comparator, indicator.unit == u"%");
    }
    result.standing = judge(indicator, result, cutoffs);
    return result;
}

} // namespace yice
