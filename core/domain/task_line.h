// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/plan.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yice
{

/// What a unit reported about a task, as of a quarter.
struct TaskProgress {
    QString status; ///< id of the roster's word: not_started, delayed, in_progress, ahead, done …
    std::optional<double> percent;
    QString progress; ///< 进展情况
    QString problem;  ///< 存在问题
    QString next_step;
    QString evidence; ///< name of the file that proves it
    QString person;
    bool supervised = false;
    QDate as_of; ///< last day of the quarter that it was reported for
};

/// 督办: blue is due soon, yellow behind, red overdue.
enum class TaskLight { None, Blue, Yellow, Red };

struct TaskRating {
    TaskLight light = TaskLight::None;
    bool done = false;
    bool cancelled = false;
    bool overdue = false;
    bool due_now = false;      ///< its last day lies in the period
    bool reported_now = false; ///< something was reported for the period
    std::optional<QDate> due;
    std::optional<double> expected_percent; ///< on the straight line to the due day
};

/// A key task with where it stands.
struct TaskLine {
    QString plan; ///< id; empty for a task that stands in the roster alone
    Task task;
    EntryId entry; ///< in the roster of key tasks; invalid: nothing reported yet
    std::optional<TaskProgress> progress;
    TaskRating rating;
};

/// A unit, with the tasks that it leads.
struct UnitTasks {
    QString unit;
    std::vector<TaskLine> lines;
};

/// Which tasks a list shows.
enum class TaskFilter {
    All,
    Overdue,
    Lagging,
    DueSoon,
    DueNow,     ///< its last day lies in the period, done or not
    NotReported ///< still to be done, and nothing was said about it for the period
};

bool passes(const TaskLine& line, TaskFilter filter);
int count_of(const std::vector<TaskLine>& lines, TaskFilter filter);

QString light_code(TaskLight light); ///< red, yellow, blue; none
/// For people: the colour is never alone.
QString light_label(TaskLight light);

/// √ ↑ → ↓ ○ and — of a status.
QString task_sign(const std::optional<TaskProgress>& progress);
QString task_status_label(const QString& status);
/// Sign, word and percent of where a task is: "→ Under way 80%". What was done in an earlier year
/// and is owed again says so.
QString task_mark(const TaskLine& line);
/// When it is due: "2024-12-31", the document's own words where it gives no day, or a dash.
QString task_due(const TaskLine& line);

} // namespace yice
