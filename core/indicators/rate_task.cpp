// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/rate_task.h"

#include <algorithm>

namespace yice
{

namespace
{

bool has_status(const std::optional<TaskProgress>& progress, const char* status)
{
    return progress && progress->status == QLatin1String(status);
}

/// Percent of the time from the plan's start to the last day that is over.
std::optional<double> expected_percent(QDate start, std::optional<QDate> due, QDate today)
{
    if (!due || !start.isValid() || *due <= start) {
        return std::nullopt;
    }
    const double share =
        static_cast<double>(start.daysTo(today)) / static_cast<double>(start.daysTo(*due));
    return std::clamp(share, 0.0, 1.0) * 100;
}

bool lags(const std::optional<TaskProgress>& progress, const std::optional<double>& expected,
          const Cutoffs& cutoffs)
{
    if (has_status(progress, "delayed")) {
        return true;
    }
    return progress && progress->percent && expected &&
           *progress->percent < *expected * cutoffs.slightly_behind_from;
}

} // namespace

TaskRating rate_task(const Task& task, const std::optional<TaskProgress>& progress,
                     const Period& period, QDate plan_start, const Cutoffs& cutoffs)
{
    TaskRating rating;
    const QDate today = period.last_day();
    rating.due =
        task.deadline.yearly ? std::optional(QDate(today.year(), 12, 31)) : task.deadline.date;
    // What was done in one year is owed again in the next.
    const bool stale = task.deadline.yearly && progress && progress->as_of.year() < today.year();
    rating.done = has_status(progress, "done") && !stale;
    rating.cancelled = has_status(progress, "cancelled");
    rating.reported_now = progress && progress->as_of >= period.first_day();
    rating.due_now = rating.due && *rating.due >= period.first_day() && *rating.due <= today;
    const QDate start = task.deadline.yearly ? QDate(today.year(), 1, 1) : plan_start;
    rating.expected_percent = expected_percent(start, rating.due, today);
    if (rating.done || rating.cancelled) {
        return rating;
    }
    rating.overdue = rating.due && today >= *rating.due;
    if (rating.overdue) {
        rating.light = TaskLight::Red;
    } else if (!stale && lags(progress, rating.expected_percent, cutoffs)) {
        rating.light = TaskLight::Yellow;
    } else if (rating.due && *rating.due <= period.next().last_day()) {
        rating.light = TaskLight::Blue;
    }
    return rating;
}

} // namespace yice
