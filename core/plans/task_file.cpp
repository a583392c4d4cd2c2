// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/task_file.h"

#include "base/period.h"
#include "plans/file_words.h"
#include "plans/indicator_file.h"
#include "plans/plan_fault.h"

#include <QJsonArray>

namespace yice
{

namespace
{

const QHash<QString, TaskKind>& task_kinds()
{
    static const QHash<QString, TaskKind> kinds = {
        {QStringLiteral("measure"), TaskKind::Measure},
        {QStringLiteral("box"), TaskKind::Box},
        {QStringLiteral("safeguard"), TaskKind::Safeguard},
    };
    return kinds;
}

/// "2025Q2" and "2025" are due on their last day.
Addition read_addition(JsonFields fields)
{
    fields.only({"measure", "amount", "due"});
    Addition addition;
    addition.measure = fields.required_text("measure");
    const auto amount = fields.number("amount");
    if (!amount) {
        fields.fail("amount", PlanFault::tr("missing"));
    }
    addition.amount = amount.value_or(0);
    const QString due = fields.required_text("due");
    if (const auto period = Period::parse(due)) {
        addition.due = period->last_day();
    } else {
        addition.due = QDate::fromString(due, Qt::ISODate);
    }
    if (!addition.due.isValid()) {
        fields.fail("due", PlanFault::tr("must be a quarter like 2025Q2 or a date"));
    }
    return addition;
}

} // namespace

Task read_task(JsonFields fields)
{
    fields.only({"id", "number", "chapter", "kind", "name", "text", "lead_units",
                 "cooperating_units", "units_as_printed", "deadline", "indicators", "adds",
                 "evidence", "note"});
    Task task;
    task.id = fields.required_text("id");
    task.number = fields.text("number");
    task.chapter = fields.text("chapter");
    task.kind = named(fields, "kind", task_kinds(), TaskKind::Measure);
    task.name = fields.required_text("name");
    task.text = fields.text("text");
    task.lead_units = fields.texts("lead_units");
    task.cooperating_units = fields.texts("cooperating_units");
    task.units_as_printed = fields.text("units_as_printed");
    task.deadline = read_deadline(fields.object("deadline"));
    task.indicators = fields.texts("indicators");
    fields.each("adds",
                [&](JsonFields entry) { task.adds.push_back(read_addition(std::move(entry))); });
    task.evidence = read_evidence(fields.object("evidence"));
    task.note = fields.text("note");
    return task;
}

QJsonObject written(const Task& task)
{
    QJsonObject object{
        {QStringLiteral("id"), task.id},
        {QStringLiteral("kind"), name_in(task_kinds(), task.kind)},
        {QStringLiteral("name"), task.name},
        {QStringLiteral("lead_units"), QJsonArray::fromStringList(task.lead_units)},
        {QStringLiteral("cooperating_units"), QJsonArray::fromStringList(task.cooperating_units)},
        {QStringLiteral("indicators"), QJsonArray::fromStringList(task.indicators)}};
    put(object, "number", task.number);
    put(object, "chapter", task.chapter);
    put(object, "text", task.text);
    put(object, "units_as_printed", task.units_as_printed);
    put(object, "note", task.note);
    if (const QJsonObject deadline = written(task.deadline); !deadline.isEmpty()) {
        object.insert(QStringLiteral("deadline"), deadline);
    }
    if (!task.evidence.text.isEmpty()) {
        object.insert(QStringLiteral("evidence"), written(task.evidence));
    }
    if (!task.adds.empty()) {
        QJsonArray additions;
        for (const Addition& addition : task.adds) {
            additions.append(
                QJsonObject{{QStringLiteral("measure"), addition.measure},
                            {QStringLiteral("amount"), addition.amount},
                            {QStringLiteral("due"), addition.due.toString(Qt::ISODate)}});
        }
        object.insert(QStringLiteral("adds"), additions);
    }
    return object;
}

} // namespace yice
