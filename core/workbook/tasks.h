// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "domain/finding.h"
#include "domain/report_page.h"
#include "domain/task_line.h"
#include "workbook/workbook.h"

#include <QHash>

namespace yice
{

/// What a unit reports. Fields that have no value stay as they are.
struct TaskReport {
    std::optional<QString> status; ///< a word of the roster: done, √, 已完成 …
    std::optional<QString> percent;
    std::optional<QString> progress;
    std::optional<QString> problem;
    std::optional<QString> next_step;
    std::optional<QString> evidence;
    std::optional<QString> person;
};

/// What a task will add to a measure.
struct PipelineEntry {
    QString task;
    QString name;
    Addition addition;
    TaskLight light = TaskLight::None;
};

/// The ledger of key tasks: the tasks of the plans, each with the row of the roster of key tasks
/// that carries its number or its name, and the rows that are no plan's.
class Tasks
{
public:
    explicit Tasks(Workbook& workbook) : workbook_(workbook), state_(workbook.state()) {}

    /// `plan_id` empty: of every plan.
    Result<std::vector<TaskLine>> lines(const Period& period, const QString& plan_id = {});
    /// By id, number or name. NotFound.
    Result<TaskLine> find(const QString& task, const Period& period, const QString& plan_id = {});

    /// Notes what a unit reported for the period, as a batch that can be taken back. Its id is 0
    /// when nothing changed. What the roster's rules find stands in `findings`; something that
    /// blocks gives Blocked.
    Result<Batch> report(const QString& task, const TaskReport& report, const Period& period,
                         Findings& findings, const QString& plan_id = {});

    /// What unfinished tasks are still to add to these measures, by date; what should have come by
    /// the period's end and did not is among it.
    Result<std::vector<PipelineEntry>> pipeline(const Plan& plan, const QStringList& measures,
                                                const Period& period);

    /// The list of every unit that leads some of the lines, to be printed and handed out. With
    /// `unit`, of this one alone; an empty one holds what no unit leads.
    Report list_report(const std::vector<TaskLine>& lines, const Period& period,
                       const std::optional<QString>& unit = {}) const;

private:
    Workbook& workbook_;
    WorkbookState& state_;
};

/// Every unit with the tasks it leads, in the order of their first task; those without a unit last,
/// under an empty name. A duty that went to another unit stands with the one that has it on `day`.
std::vector<UnitTasks> by_unit(const std::vector<TaskLine>& lines, const std::vector<Plan>& plans,
                               QDate day);

} // namespace yice
