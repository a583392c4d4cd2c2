// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/tasks.h"

#include "base/chinese_text.h"
#include "indicators/rate_task.h"
#include "report/task_list.h"
#include "rosters/specs.h"
#include "store/roster_store.h"
#include "workbook/imports.h"
#include "workbook/progress.h"
#include "workbook/rosters.h"
#include "workbook/state.h"

#include <QSet>

#include <algorithm>

namespace yice
{

namespace
{

/// The roster's rows as of a day, found by number and by name.
struct Ledger {
    std::vector<RosterRow> rows;
    QHash<QString, size_t> by_number;
    QHash<QString, size_t> by_name;

    std::optional<size_t> find(const Task& task) const
    {
        if (const auto row = by_number.constFind(task.id); row != by_number.constEnd()) {
            return *row;
        }
        const auto row = by_name.constFind(fold(task.name));
        return row != by_name.constEnd() ? std::optional(*row) : std::nullopt;
    }
};

Result<Ledger> read_ledger(db::Connection& connection, QDate day)
{
    const RosterSpec& spec = key_task_spec();
    store::RosterStore roster(connection, spec);
    RosterQuery query;
    query.as_of = day;
    const auto ids = roster.order(query);
    if (!ids) {
        return ids.error();
    }
    auto rows = roster.rows(*ids, day);
    if (!rows) {
        return rows.error();
    }
    Ledger ledger;
    ledger.rows = std::move(rows.value());
    for (size_t i = 0; i < ledger.rows.size(); ++i) {
        const Record& record = ledger.rows[i].record;
        if (const QString number = spec.text(record, "number"); !number.isEmpty()) {
            ledger.by_number.insert(number, i);
        }
        ledger.by_name.insert(fold(spec.text(record, "name")), i);
    }
    return ledger;
}

TaskProgress progress_of(const RosterRow& row)
{
    const RosterSpec& spec = key_task_spec();
    TaskProgress progress;
    progress.status = spec.text(row.record, "status");
    if (!is_missing(spec.value(row.record, QStringLiteral("percent")))) {
        progress.percent = spec.number(row.record, "percent");
    }
    progress.progress = spec.text(row.record, "progress");
    progress.problem = spec.text(row.record, "problem");
    progress.next_step = spec.text(row.record, "next_step");
    progress.evidence = spec.text(row.record, "evidence");
    progress.person = spec.text(row.record, "person");
    progress.supervised = spec.number(row.record, "supervised") > 0;
    progress.as_of = row.as_of;
    return progress;
}

QString row_id(const RosterRow& row)
{
    return QStringLiteral("row-%1").arg(row.id.value);
}

/// A row that is no plan's, as a task.
Task task_of(const RosterRow& row)
{
    const RosterSpec& spec = key_task_spec();
    const auto units = [&](const char* field) {
        QString text = spec.text(row.record, field);
        text.replace(u'，', u'、').replace(u',', u'、').replace(u'；', u'、');
        return text.split(u'、', Qt::SkipEmptyParts);
    };
    Task task;
    task.number = spec.text(row.record, "number");
    task.id = task.number.isEmpty() ? row_id(row) : task.number;
    task.name = spec.text(row.record, "name");
    task.chapter = spec.text(row.record, "section");
    task.lead_units = units("lead_units");
    task.cooperating_units = units("co_units");
    const Value& due = spec.value(row.record, QStringLiteral("due_on"));
    if (const auto* day = std::get_if<QDate>(&due)) {
        task.deadline.date = *day;
    }
    return task;
}

/// What the roster needs to know of a plan's task that it has no row for yet.
void describe(EntryEdit& edit, const Plan& plan, const Task& task)
{
    const QString comma = QStringLiteral("、");
    edit.cells.insert(QStringLiteral("number"), task.id);
    edit.cells.insert(QStringLiteral("name"), task.name);
    edit.cells.insert(QStringLiteral("section"), task.chapter);
    edit.cells.insert(QStringLiteral("plan"),
                      plan.short_name.isEmpty() ? plan.name : plan.short_name);
    edit.cells.insert(QStringLiteral("lead_units"), task.lead_units.join(comma));
    edit.cells.insert(QStringLiteral("co_units"), task.cooperating_units.join(comma));
    if (task.deadline.date) {
        edit.cells.insert(QStringLiteral("due_on"), task.deadline.date->toString(Qt::ISODate));
    }
}

/// Puts the units in that have the duties on `day`.
void name_today(Task& task, const Plan& plan, QDate day)
{
    for (QStringList* units : {&task.lead_units, &task.cooperating_units}) {
        for (QString& unit : *units) {
            unit = plan.unit_on(unit, day);
        }
        units->removeDuplicates();
    }
    for (const QString& unit : task.lead_units) {
        task.cooperating_units.removeAll(unit);
    }
}

} // namespace

Result<std::vector<TaskLine>> Tasks::lines(const Period& period, const QString& plan_id)
{
    const auto ledger = read_ledger(*state_.connection, period.last_day());
    if (!ledger) {
        return ledger.error();
    }
    const auto limits = Progress(workbook_).cutoffs();
    if (!limits) {
        return limits.error();
    }
    std::vector<TaskLine> lines;
    QSet<size_t> used;
    for (const Plan& plan : state_.plans) {
        for (const Task& task : plan.tasks) {
            TaskLine line{plan.id, task, {}, {}, {}};
            if (const auto row = ledger->find(task)) {
                used.insert(*row);
                line.entry = ledger->rows[*row].id;
                line.progress = progress_of(ledger->rows[*row]);
            }
            line.rating = rate_task(task, line.progress, period, plan.start, *limits);
            if (plan_id.isEmpty() || plan.id == plan_id) {
                lines.push_back(std::move(line));
            }
        }
    }
    QHash<QString, int> numbers; // counties number their own tasks, each from 1
    for (const RosterRow& row : ledger->rows) {
        ++numbers[key_task_spec().text(row.record, "number")];
    }
    for (size_t i = 0; plan_id.isEmpty() && i < ledger->rows.size(); ++i) {
        if (used.contains(i)) {
            continue;
        }
        const RosterRow& row = ledger->rows[i];
        TaskLine line{{}, task_of(row), row.id, progress_of(row), {}};
        if (numbers.value(line.task.number) > 1) {
            line.task.id = row_id(row);
        }
        const Value& start = key_task_spec().value(row.record, QStringLiteral("start_on"));
        const auto* from = std::get_if<QDate>(&start);
        line.rating = rate_task(line.task, line.progress, period, from ? *from : QDate(), *limits);
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<TaskLine> Tasks::find(const QString& task, const Period& period, const QString& plan_id)
{
    auto all = lines(period, plan_id);
    if (!all) {
        return all.error();
    }
    // An id is unique in the workbook, a number or name may not be.
    for (TaskLine& line : *all) {
        if (line.task.id == task) {
            return std::move(line);
        }
    }
    const auto is_meant = [&](const TaskLine& line) {
        return line.task.number == task || fold(line.task.name) == fold(task);
    };
    const auto first = std::find_if(all->begin(), all->end(), is_meant);
    if (first == all->end()) {
        return Error{ErrorKind::NotFound, task, QStringLiteral("task")};
    }
    if (std::find_if(std::next(first), all->end(), is_meant) != all->end()) {
        return Error{ErrorKind::Usage, task, QStringLiteral("task")};
    }
    return std::move(*first);
}

Result<Batch> Tasks::report(const QString& task, const TaskReport& report, const Period& period,
                            Findings& findings, const QString& plan_id)
{
    const auto line = find(task, period, plan_id);
    if (!line) {
        return line.error();
    }
    EntryEdit edit;
    edit.spec = &key_task_spec();
    edit.period = period;
    edit.entry = line->entry;
    if (edit.entry.valid()) {
        // The form says all that is known; what the unit did not mention stays.
        auto cells = Rosters(workbook_).as_cells(*edit.spec, edit.entry, period.last_day());
        if (!cells) {
            return cells.error();
        }
        edit.cells = std::move(cells.value());
    } else {
        edit.cells.insert(QStringLiteral("region"), state_.regions.root().name);
        for (const Plan& plan : state_.plans) {
            if (plan.id == line->plan) {
                describe(edit, plan, line->task);
            }
        }
    }
    const auto put = [&](const char* field, const std::optional<QString>& value) {
        if (value) {
            edit.cells.insert(QString::fromLatin1(field), *value);
        }
    };
    put("status", report.status);
    put("percent", report.percent);
    put("progress", report.progress);
    put("problem", report.problem);
    put("next_step", report.next_step);
    put("evidence", report.evidence);
    put("person", report.person);
    Imports imports(workbook_);
    const auto preparation = imports.prepare(edit);
    if (!preparation) {
        return preparation.error();
    }
    findings = preparation->findings;
    if (preparation->blocked()) {
        return Error{ErrorKind::Blocked, line->task.name, QStringLiteral("edit")};
    }
    return imports.commit(*preparation);
}

Result<std::vector<PipelineEntry>> Tasks::pipeline(const Plan& plan, const QStringList& measures,
                                                   const Period& period)
{
    const auto all = lines(period, plan.id);
    if (!all) {
        return all.error();
    }
    std::vector<PipelineEntry> entries;
    for (const TaskLine& line : *all) {
        if (line.rating.done || line.rating.cancelled) {
            continue; // what is there is counted from the rosters
        }
        for (const Addition& addition : line.task.adds) {
            if (measures.contains(addition.measure)) {
                entries.push_back({line.task.id, line.task.name, addition, line.rating.light});
            }
        }
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PipelineEntry& left, const PipelineEntry& right) {
                         return left.addition.due < right.addition.due;
                     });
    return entries;
}

Report Tasks::list_report(const std::vector<TaskLine>& lines, const Period& period,
                          const std::optional<QString>& unit) const
{
    TaskListInput input;
    input.period = period;
    input.units = by_unit(lines, state_.plans, period.last_day());
    for (UnitTasks& each : input.units) {
        for (TaskLine& line : each.lines) {
            if (const Plan* plan = line.plan.isEmpty() ? nullptr : workbook_.find_plan(line.plan)) {
                name_today(line.task, *plan, period.last_day());
            }
        }
    }
    if (unit) {
        std::erase_if(input.units, [&](const UnitTasks& each) { return each.unit != *unit; });
    }
    QStringList plans;
    for (const TaskLine& line : lines) {
        plans << line.plan;
    }
    plans.removeDuplicates();
    plans.removeAll(QString()); // rows of no plan stand in the ledger of the only one
    const Plan* plan = plans.size() == 1 ? workbook_.find_plan(plans.front()) : nullptr;
    input.subject = !plan                        ? state_.regions.root().name
                    : plan->short_name.isEmpty() ? plan->name
                                                 : plan->short_name;
    return build_task_list(input);
}

std::vector<UnitTasks> by_unit(const std::vector<TaskLine>& lines, const std::vector<Plan>& plans,
                               QDate day)
{
    std::vector<UnitTasks> units;
    UnitTasks without;
    for (const TaskLine& line : lines) {
        const auto plan = std::find_if(plans.begin(), plans.end(),
                                       [&](const Plan& each) { return each.id == line.plan; });
        if (line.task.lead_units.isEmpty()) {
            without.lines.push_back(line);
        }
        QSet<QString> given; // two units of the document may have become one
        for (const QString& written : line.task.lead_units) {
            const QString unit = plan == plans.end() ? written : plan->unit_on(written, day);
            if (given.contains(unit)) {
                continue;
            }
            given.insert(unit);
            auto found = std::find_if(units.begin(), units.end(),
                                      [&](const UnitTasks& each) { return each.unit == unit; });
            if (found == units.end()) {
                units.push_back({unit, {}});
                found = std::prev(units.end());
            }
            found->lines.push_back(line);
        }
    }
    if (!without.lines.empty()) {
        units.push_back(std::move(without));
    }
    return units;
}

} // namespace yice
