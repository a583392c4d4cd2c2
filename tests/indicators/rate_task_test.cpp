// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "indicators/rate_task.h"

using namespace yice;

namespace
{

const QDate start(2021, 1, 1);
const Period third = Period::quarter(2025, 3);

TaskProgress at(const char* status, std::optional<double> percent = {},
                QDate as_of = QDate(2025, 9, 30))
{
    TaskProgress progress;
    progress.status = status;
    progress.percent = percent;
    progress.as_of = as_of;
    return progress;
}

Task due_on(QDate day)
{
    Task task;
    task.deadline.date = day;
    return task;
}

Task yearly()
{
    Task task;
    task.deadline.yearly = true;
    return task;
}

} // namespace

TEST_CASE("the light of a task", "[indicators]")
{
    using Reported = std::optional<TaskProgress>;
    const Reported none;
    const QDate year_end(2025, 12, 31);
    const struct {
        const char* what;
        Task task;
        Reported progress;
        Period period;
        QDate plan_start;
        const char* light;
    } cases[] = {
        {"red on the last day itself", due_on({2025, 9, 30}), none, third, start, "red"},
        {"blue the day before it would be red", due_on({2025, 10, 1}), none, third, start, "blue"},
        {"red long after", due_on({2023, 12, 31}), at("in_progress", 99), third, start, "red"},
        {"red wins over yellow", due_on({2024, 12, 31}), at("delayed"), third, start, "red"},
        {"blue one quarter before", due_on(year_end), at("ahead", 99), third, start, "blue"},
        {"nothing two quarters before", due_on(year_end), at("ahead", 99), Period::quarter(2025, 2),
         start, "none"},
        {"yellow by its unit's word", due_on(year_end), at("delayed"), third, start, "yellow"},
        {"yellow by percent", due_on(year_end), at("in_progress", 70), third, start, "yellow"},
        {"most of the line is enough", due_on(year_end), at("in_progress", 80), third, start,
         "blue"},
        {"far ahead of a late end", due_on({2030, 12, 31}), at("in_progress", 45), third, start,
         "none"},
        {"behind a late end", due_on({2030, 12, 31}), at("in_progress", 30), third, start,
         "yellow"},
        {"no percent, no lag", due_on({2030, 12, 31}), at("in_progress"), third, start, "none"},
        {"nothing reported, no lag", due_on({2030, 12, 31}), none, third, start, "none"},
        {"done is done", due_on({2023, 12, 31}), at("done"), third, start, "none"},
        {"done early", due_on(year_end), at("done", 95, {2024, 6, 30}), third, start, "none"},
        {"cancelled", due_on({2023, 12, 31}), at("cancelled"), third, start, "none"},
        {"no day, never red or blue", Task(), none, third, start, "none"},
        {"no day, still yellow by word", Task(), at("delayed"), third, start, "yellow"},
        {"no day, no line", Task(), at("in_progress", 1), third, start, "none"},
        {"yearly, done this year", yearly(), at("done"), third, start, "none"},
        {"yearly, done last year is owed again", yearly(), at("done", 100, {2024, 12, 31}),
         Period::quarter(2025, 4), start, "red"},
        {"yearly, last year's lag is no lag", yearly(), at("delayed", 10, {2024, 12, 31}),
         Period::quarter(2025, 1), start, "none"},
        {"yearly, due with the year", yearly(), at("in_progress", 75), third, start, "blue"},
        {"yearly, behind the year", yearly(), at("in_progress", 50), third, start, "yellow"},
        {"the plan starts after the day", due_on({2026, 1, 1}), at("in_progress", 0), third,
         QDate(2026, 7, 1), "none"},
        {"and it is red all the same", due_on({2025, 6, 30}), at("in_progress", 0), third,
         QDate(2026, 1, 1), "red"},
        {"no start, no line", due_on({2030, 1, 1}), at("in_progress", 0), third, QDate(), "none"},
    };
    for (const auto& entry : cases) {
        CAPTURE(entry.what);
        const auto rating =
            rate_task(entry.task, entry.progress, entry.period, entry.plan_start, Cutoffs());
        CHECK(light_code(rating.light) == entry.light);
        CHECK(rating.overdue == (rating.light == TaskLight::Red));
    }
}

TEST_CASE("what else a rating says", "[indicators]")
{
    const auto line =
        rate_task(due_on({2025, 12, 31}), at("in_progress", 50), third, start, Cutoffs());
    CHECK(line.expected_percent.value_or(0) == Approx(95).margin(0.2)); // 1733 of 1825 days
    CHECK(line.reported_now);
    CHECK_FALSE(line.due_now);
    CHECK(line.due == QDate(2025, 12, 31));

    const auto carried = rate_task(due_on({2025, 8, 1}), at("in_progress", 50, {2025, 6, 30}),
                                   third, start, Cutoffs());
    CHECK_FALSE(carried.reported_now);
    CHECK(carried.due_now);
    CHECK(carried.expected_percent.value_or(0) == 100); // never more

    const auto again =
        rate_task(yearly(), at("done", 100, {2024, 12, 31}), third, start, Cutoffs());
    CHECK_FALSE(again.done);
    CHECK(again.due == QDate(2025, 12, 31));
    CHECK(rate_task(Task(), {}, third, start, Cutoffs()).due == std::nullopt);
    CHECK(rate_task(Task(), at("cancelled"), third, start, Cutoffs()).cancelled);
}

TEST_CASE("which tasks a list shows", "[indicators]")
{
    const auto line = [](Task task, std::optional<TaskProgress> progress) {
        TaskLine made{"plan", std::move(task), {}, std::move(progress), {}};
        made.rating = rate_task(made.task, made.progress, third, start, Cutoffs());
        return made;
    };
    const std::vector<TaskLine> lines = {
        line(due_on({2024, 12, 31}), at("delayed")),                        // red
        line(due_on({2025, 12, 31}), at("delayed")),                        // yellow
        line(due_on({2025, 12, 31}), at("in_progress", 90, {2025, 6, 30})), // blue, carried
        line(due_on({2025, 9, 30}), at("done")),                            // due now
        line(due_on({2023, 9, 30}), at("done", 100, {2023, 9, 30})),
        line(Task(), {}),
        line(Task(), at("cancelled", {}, {2025, 6, 30})),
    };
    const struct {
        TaskFilter filter;
        int count;
    } cases[] = {
        {TaskFilter::All, 7},     {TaskFilter::Overdue, 1}, {TaskFilter::Lagging, 1},
        {TaskFilter::DueSoon, 1}, {TaskFilter::DueNow, 1},  {TaskFilter::NotReported, 2},
    };
    for (const auto& [filter, count] : cases) {
        CAPTURE(static_cast<int>(filter));
        CHECK(count_of(lines, filter) == count);
    }
    CHECK(task_mark(lines[2]) == "→ Under way 90%");
    CHECK(task_mark(lines[4]) == "√ Done");
    CHECK(task_mark(lines[5]) == "— Not reported");
    CHECK(task_mark(line(yearly(), at("done", 100, {2024, 12, 31}))) == "√ Done in 2024");
    CHECK(task_due(lines[0]) == "2024-12-31");
    CHECK(task_due(lines[5]) == "—");
}
