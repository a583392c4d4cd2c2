// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/task_list.h"

#include "base/number_text.h"
#include "report/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice
{

namespace
{

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr auto centre = Qt::AlignHCenter;
constexpr auto left = Qt::AlignLeft;

QString names(const QStringList& units)
{
    return units.join(ReportText::tr(", ", "between names"));
}

/// Who else has a part in it: those that lead with the unit, then those that support.
QString others(const TaskLine& line, const QString& unit)
{
    QStringList leading = line.task.lead_units;
    leading.removeAll(unit);
    QStringList parts;
    if (!leading.isEmpty()) {
        parts << ReportText::tr("with %1", "units that lead together").arg(names(leading));
    }
    if (!line.task.cooperating_units.isEmpty()) {
        parts << names(line.task.cooperating_units);
    }
    return parts.isEmpty() ? no_number() : parts.join(ReportText::tr("; ", "between sources"));
}

/// The day that counts, and the document's own words for it.
QString due_text(const TaskLine& line)
{
    const QString due = task_due(line);
    const QString& wording = line.task.deadline.wording;
    return wording.isEmpty() || wording == due
               ? due
               : ReportText::tr("%1 (%2)", "day and wording").arg(due, wording);
}

QString mark_text(const TaskLine& line)
{
    QStringList parts = {task_mark(line)};
    // A print has no colour: the light is a word.
    const QString light = light_label(line.rating.light);
    const bool said = line.progress && task_status_label(line.progress->status) == light;
    if (!light.isEmpty() && !said) {
        parts << light;
    }
    return parts.join(u' ');
}

QString progress_text(const TaskLine& line)
{
    if (!line.progress) {
        return no_number();
    }
    const TaskProgress& progress = *line.progress;
    QStringList parts;
    if (!progress.progress.isEmpty()) {
        parts << progress.progress;
    }
    if (!progress.problem.isEmpty()) {
        parts << ReportText::tr("problem: %1").arg(progress.problem);
    }
    QString text = parts.join(ReportText::tr("; ", "between sources"));
    if (!line.rating.reported_now) {
        text = ReportText::tr("%1 (as of %2)")
                   .arg(text, Period::quarter_of(progress.as_of).label())
                   .trimmed();
    }
    return text.isEmpty() ? no_number() : text;
}

QString counts_text(const std::vector<TaskLine>& lines)
{
    const auto done = std::count_if(lines.begin(), lines.end(),
                                    [](const TaskLine& line) { return line.rating.done; });
    return sentence(
        {ReportText::tr("%1 tasks in all").arg(lines.size()),
         ReportText::tr("%1 of them done").arg(done),
         ReportText::tr("%1 overdue", "tasks").arg(count_of(lines, TaskFilter::Overdue)),
         ReportText::tr("%1 lagging", "tasks").arg(count_of(lines, TaskFilter::Lagging))});
}

TableBlock table_of(const UnitTasks& unit, const QString& name, int number)
{
    TableBlock table;
    table.caption = ReportText::tr("Table %1  Tasks led by %2").arg(number).arg(name);
    table.columns = {{ReportText::tr("No.", "column"), 0.7, centre},
                     {ReportText::tr("Key task"), 3.0, left},
                     {ReportText::tr("Supporting units"), 2.3, left},
                     {ReportText::tr("Due", "column"), 2.0, centre},
                     {ReportText::tr("Mark", "column"), 1.55, centre},
                     {ReportText::tr("Progress so far"), 3.1, left}};
    int row = 0;
    for (const TaskLine& line : unit.lines) {
        table.rows.push_back({QString::number(++row), line.task.name, others(line, unit.unit),
                              due_text(line), mark_text(line), progress_text(line)});
    }
    return table;
}

} // namespace

Report build_task_list(const TaskListInput& input)
{
    Report report;
    report.title = ReportText::tr("Key tasks of %1, %2").arg(input.subject, input.period.label());
    report.subject = report.title;
    report.blocks.push_back(TitleBlock{report.title});
    if (input.units.empty()) {
        report.blocks.push_back(ParagraphBlock{ReportText::tr("There is no such task.")});
    }
    int number = 0;
    for (const UnitTasks& unit : input.units) {
        const QString name = unit.unit.isEmpty() ? ReportText::tr("no unit named") : unit.unit;
        report.blocks.push_back(HeadingBlock{1, name});
        report.blocks.push_back(ParagraphBlock{counts_text(unit.lines).trimmed(), true});
        report.blocks.push_back(table_of(unit, name, ++number));
    }
    return report;
}

} // namespace yice
