// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/tasks.h"
#include "app/commands/assessment_json.h"
#include "app/commands/context.h"
#include "base/number_text.h"
#include "ui/print/page_layout.h"
#include "ui/print/print_fonts.h"
#include "workbook/progress.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject as_json(const TaskLine& line)
{
    const Task& task = line.task;
    const TaskRating& rating = line.rating;
    const QJsonValue none(QJsonValue::Null);
    const auto text = [&](QString TaskProgress::*field) {
        return line.progress ? QJsonValue(*line.progress.*field) : QJsonValue(QString());
    };
    QJsonArray additions;
    for (const Addition& addition : task.adds) {
        additions.append(QJsonObject{{QStringLiteral("measure"), addition.measure},
                                     {QStringLiteral("amount"), addition.amount},
                                     {QStringLiteral("due"), addition.due.toString(Qt::ISODate)}});
    }
    return {
        {QStringLiteral("id"), task.id},
        {QStringLiteral("plan"), line.plan},
        {QStringLiteral("number"), task.number},
        {QStringLiteral("chapter"), task.chapter},
        {QStringLiteral("name"), task.name},
        {QStringLiteral("text"), task.text},
        {QStringLiteral("lead_units"), QJsonArray::fromStringList(task.lead_units)},
        {QStringLiteral("cooperating_units"), QJsonArray::fromStringList(task.cooperating_units)},
        {QStringLiteral("deadline"),
         rating.due ? QJsonValue(rating.due->toString(Qt::ISODate)) : none},
        {QStringLiteral("indicators"), QJsonArray::fromStringList(task.indicators)},
        {QStringLiteral("adds"), additions},
        {QStringLiteral("evidence_line"), task.evidence.line},
        {QStringLiteral("status"), line.progress ? QJsonValue(line.progress->status) : none},
        {QStringLiteral("percent"), line.progress ? number_or_null(line.progress->percent) : none},
        {QStringLiteral("note"), text(&TaskProgress::progress)},
        {QStringLiteral("problem"), text(&TaskProgress::problem)},
        {QStringLiteral("next_step"), text(&TaskProgress::next_step)},
        {QStringLiteral("evidence"), text(&TaskProgress::evidence)},
        {QStringLiteral("person"), text(&TaskProgress::person)},
        {QStringLiteral("as_of"),
         line.progress ? QJsonValue(line.progress->as_of.toString(Qt::ISODate)) : none},
        {QStringLiteral("light"), light_code(rating.light)},
        {QStringLiteral("overdue"), rating.overdue},
        {QStringLiteral("due_in_period"), rating.due_now},
        {QStringLiteral("reported_in_period"), rating.reported_now},
        {QStringLiteral("expected_percent"), number_or_null(rating.expected_percent)},
    };
}

std::vector<QStringList> heading()
{
    return {{Cli::tr("id"), Cli::tr("mark"), Cli::tr("percent"), Cli::tr("due"), Cli::tr("light"),
             Cli::tr("lead units"), Cli::tr("task")}};
}

QStringList as_row(const TaskLine& line)
{
    const QString percent = line.progress && line.progress->percent
                                ? grouped_number(*line.progress->percent, 0) + u'%'
                                : no_number();
    const QString due = line.rating.due ? line.rating.due->toString(Qt::ISODate)
                        : line.task.deadline.wording.isEmpty() ? no_number()
                                                               : line.task.deadline.wording;
    return {line.task.id,  task_sign(line.progress),       percent,
            due,           light_label(line.rating.light), line.task.lead_units.join(Cli::tr(", ")),
            line.task.name};
}

void print_lines(const std::vector<TaskLine>& lines)
{
    auto rows = heading();
    for (const TaskLine& line : lines) {
        rows.push_back(as_row(line));
    }
    print(aligned_table(rows, {false, false, true, false, false, false, false}));
}

/// Which of the tasks the options ask for.
std::vector<TaskLine> asked_for(const Call& call, const Workbook& workbook, const Period& period,
                                std::vector<TaskLine> lines)
{
    const QString unit = call.value(QStringLiteral("unit"));
    // By the name that the document prints, or the one that has the duty now.
    const auto is_of = [&](const TaskLine& line) {
        const Plan* plan = line.plan.isEmpty() ? nullptr : workbook.find_plan(line.plan);
        const QStringList units = line.task.lead_units + line.task.cooperating_units;
        return std::any_of(units.begin(), units.end(), [&](const QString& each) {
            return each == unit || (plan && plan->unit_on(each, period.last_day()) == unit);
        });
    };
    const auto unwanted = [&](const TaskLine& line) {
        if (call.has(QStringLiteral("overdue")) && !line.rating.overdue) {
            return true;
        }
        if (call.has(QStringLiteral("due")) && !line.rating.due_now) {
            return true;
        }
        return !unit.isEmpty() && !is_of(line);
    };
    std::erase_if(lines, unwanted);
    return lines;
}

/// The lists of the units as pages to be handed out. With `--unit`, of that one alone.
int write_lists(const Call& call, Workbook& workbook, const Period& period,
                const std::vector<TaskLine>& lines)
{
    const QString unit = call.value(QStringLiteral("unit"));
    const QString out = call.value(QStringLiteral("out"));
    const Report report = Tasks(workbook).list_report(
        lines, period, unit.isEmpty() ? std::nullopt : std::optional(unit));
    if (const QString missing = ui::missing_glyphs(report.as_text()); !missing.isEmpty()) {
        complain(Cli::tr("No installed font has these characters: %1").arg(missing));
    }
    if (auto done = ui::write_pdf(report, out); !done) {
        return fail(done.error());
    }
    print(Cli::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(out)));
    return Done;
}

} // namespace

int run_tasks(const QStringList& arguments)
{
    Call call(QStringLiteral("tasks"),
              QStringLiteral("FILE [--period P] [--plan P] [--unit U] [--overdue] [--due] "
                             "[--by-unit] [--out X.pdf] [--format json]"),
              Cli::tr("The ledger of key tasks: who leads, when it is due, how far it is. Red is "
                      "overdue, yellow behind, blue due in this quarter or the next."),
              QStringLiteral("yice-cli tasks 威海.yice --period 2025Q3 --by-unit"));
    call.option(QStringLiteral("period"), Cli::tr("Quarter; the newest with data when not given."),
                QStringLiteral("P"));
    call.option(QStringLiteral("plan"), Cli::tr("Only the tasks of this plan."),
                QStringLiteral("P"));
    call.option(QStringLiteral("unit"), Cli::tr("Only those that this unit leads or supports."),
                QStringLiteral("U"));
    call.option(QStringLiteral("overdue"), Cli::tr("Only those that are overdue."));
    call.option(QStringLiteral("due"), Cli::tr("Only those that are due in the period."));
    call.option(QStringLiteral("by-unit"), Cli::tr("A list for each unit that leads."));
    call.option(QStringLiteral("out"), Cli::tr("Writes the lists of the units as pages to print."),
                QStringLiteral("X.pdf"));
    call.format_option(QStringLiteral("table, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    if (call.has(QStringLiteral("out")) &&
        !call.value(QStringLiteral("out")).endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        return usage_error(Cli::tr("Say where to write: --out X.pdf"));
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto period = call.has(QStringLiteral("period"))
                            ? period_option(call)
                            : Progress(**workbook).newest_period(QDate::currentDate());
    if (!period) {
        return fail(period.error());
    }
    const QString plan = call.value(QStringLiteral("plan"));
    if (!plan.isEmpty() && !(*workbook)->find_plan(plan)) {
        return fail({ErrorKind::NotFound, plan, QStringLiteral("plan|")});
    }
    auto lines = Tasks(**workbook).lines(*period, plan);
    if (!lines) {
        return fail(lines.error());
    }
    const auto wanted = asked_for(call, **workbook, *period, std::move(lines.value()));
    if (call.has(QStringLiteral("out"))) {
        return write_lists(call, **workbook, *period, wanted);
    }
    if (call.json()) {
        QJsonArray array;
        for (const TaskLine& line : wanted) {
            array.append(as_json(line));
        }
        print_json(QJsonDocument(QJsonObject{{QStringLiteral("period"), period->code()},
                                             {QStringLiteral("tasks"), array}}));
        return Done;
    }
    if (!call.has(QStringLiteral("by-unit"))) {
        print_lines(wanted);
        return Done;
    }
    const QString only = call.value(QStringLiteral("unit"));
    for (const UnitTasks& unit : by_unit(wanted, (*workbook)->plans(), period->last_day())) {
        if (!only.isEmpty() && unit.unit != only) {
            continue; // they lead with it
        }
        print(QStringLiteral("\n%1\n").arg(unit.unit.isEmpty() ? Cli::tr("no unit named")
                                                               : unit.unit));
        print_lines(unit.lines);
    }
    return Done;
}

int run_task(const QStringList& arguments)
{
    Call call(QStringLiteral("task"), QStringLiteral("FILE ID --status S [--note T] --period P"),
              Cli::tr("Notes how far a key task is. Can be taken back like an import."),
              QStringLiteral("yice-cli task 威海.yice weihai-t05 --status 完成 --note 已印发 "
                             "--period 2025Q4"));
    call.option(QStringLiteral("period"), Cli::tr("Quarter that is reported."),
                QStringLiteral("P"));
    call.option(QStringLiteral("plan"), Cli::tr("Plan that the task belongs to."),
                QStringLiteral("P"));
    call.option(QStringLiteral("status"),
                Cli::tr("not_started, delayed, in_progress, ahead, done, cancelled, or ○ ↓ → ↑ √."),
                QStringLiteral("S"));
    call.option(QStringLiteral("note"), Cli::tr("What was done."), QStringLiteral("T"));
    call.option(QStringLiteral("percent"), Cli::tr("How much is done."), QStringLiteral("N"));
    call.option(QStringLiteral("problem"), Cli::tr("What is in the way."), QStringLiteral("T"));
    call.option(QStringLiteral("next"), Cli::tr("What comes next."), QStringLiteral("T"));
    call.option(QStringLiteral("evidence"), Cli::tr("Name of the file that proves it."),
                QStringLiteral("T"));
    call.option(QStringLiteral("person"), Cli::tr("Who answers for it."), QStringLiteral("T"));
    if (const auto status = call.parse(arguments, 2, 2)) {
        return *status;
    }
    const auto period = period_option(call);
    if (!period) {
        return fail(period.error());
    }
    const auto given = [&](const char* name) -> std::optional<QString> {
        const QString option = QString::fromLatin1(name);
        return call.has(option) ? std::optional(call.value(option)) : std::nullopt;
    };
    const TaskReport report{given("status"), given("percent"),  given("note"),  given("problem"),
                            given("next"),   given("evidence"), given("person")};
    if (!report.status && !report.percent && !report.progress && !report.problem &&
        !report.next_step && !report.evidence && !report.person) {
        return usage_error(Cli::tr("Say what was reported, at least --status."));
    }
    auto workbook = open_workbook(call.positional(0));
    if (!workbook) {
        return fail(workbook.error());
    }
    Findings findings;
    const auto batch = Tasks(**workbook)
                           .report(call.positional(1), report, *period, findings,
                                   call.value(QStringLiteral("plan")));
    for (const Finding& finding : findings) {
        complain(finding.seen.isEmpty()
                     ? finding.advice
                     : QStringLiteral("%1: %2").arg(finding.seen, finding.advice));
    }
    if (!batch) {
        return fail(batch.error());
    }
    print(batch->id.valid() ? Cli::tr("Noted as batch %1.\n").arg(batch->id.value)
                            : Cli::tr("The workbook says so already; nothing changed.\n"));
    return Done;
}

} // namespace yice::app
