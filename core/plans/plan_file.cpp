// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan_file.h"

#include "plans/file_words.h"
#include "plans/indicator_file.h"
#include "plans/json_document.h"
#include "plans/measure_file.h"
#include "plans/plan_fault.h"
#include "plans/rule_file.h"
#include "plans/task_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace yice
{

namespace
{

constexpr int newest_format = 2;

FigureSpec read_figure(JsonFields fields)
{
    fields.only({"id", "name", "unit", "flow", "reported_by"});
    FigureSpec figure;
    figure.id = fields.required_text("id");
    figure.name = read_label(fields, "name");
    figure.unit = fields.text("unit");
    figure.flow = fields.flag("flow");
    figure.reported_by = fields.text("reported_by");
    return figure;
}

QJsonObject written(const FigureSpec& figure)
{
    QJsonObject object{{QStringLiteral("id"), figure.id},
                       {QStringLiteral("name"), written(figure.name)}};
    put(object, "unit", figure.unit);
    put(object, "reported_by", figure.reported_by);
    if (figure.flow) {
        object.insert(QStringLiteral("flow"), true);
    }
    return object;
}

UnitChange read_unit(JsonFields fields)
{
    fields.only({"name", "successor", "from", "note"});
    return {fields.required_text("name"), fields.text("successor"),
            fields.date("from").value_or(QDate()), fields.text("note")};
}

QJsonObject written(const UnitChange& unit)
{
    QJsonObject object{{QStringLiteral("name"), unit.name}};
    put(object, "successor", unit.successor);
    if (unit.from.isValid()) {
        object.insert(QStringLiteral("from"), unit.from.toString(Qt::ISODate));
    }
    put(object, "note", unit.note);
    return object;
}

/// Reads a list whose entries have ids of their own.
template <class T, class Read>
std::vector<T> read_list(JsonFields& fields, const char* key, Read read)
{
    std::vector<T> list;
    QSet<QString> ids;
    fields.each(key, [&](JsonFields entry) {
        list.push_back(read(entry));
        const QString id = list.back().id;
        if (ids.contains(id)) {
            entry.fail("id", PlanFault::tr("'%1' stands twice").arg(id));
        }
        ids.insert(id);
    });
    return list;
}

template <class T>
QJsonArray written_list(const std::vector<T>& list)
{
    QJsonArray array;
    for (const T& entry : list) {
        array.append(written(entry));
    }
    return array;
}

/// What one part of the file says about another part of it.
void check_references(const Plan& plan, JsonFields& fields)
{
    QSet<QString> names;
    for (const Task& task : plan.tasks) {
        if (names.contains(task.name)) {
            fields.fail("tasks", PlanFault::tr("two are called '%1'").arg(task.name));
        }
        names.insert(task.name);
        for (const QString& id : task.indicators) {
            if (!plan.find(id)) {
                fields.fail("tasks",
                            PlanFault::tr("%1 serves the unknown indicator '%2'").arg(task.id, id));
            }
        }
    }
    for (const Indicator& indicator : plan.indicators) {
        if (!indicator.part_of.isEmpty() && !plan.find(indicator.part_of)) {
            fields.fail("indicators", PlanFault::tr("%1 is part of the unknown '%2'")
                                          .arg(indicator.id, indicator.part_of));
        }
    }
}

Plan read_content(JsonFields& fields, const std::vector<MeasureSpec>& known)
{
    fields.only({"format", "id", "name", "short_name", "region", "document", "start", "end",
                 "notes", "units", "figures", "measures", "indicators", "tasks", "rules"});
    Plan plan;
    plan.id = fields.required_text("id");
    plan.name = fields.required_text("name");
    plan.short_name = fields.text("short_name");
    plan.region_code = fields.text("region");
    plan.document = fields.text("document");
    plan.start = fields.date("start").value_or(QDate());
    plan.end = fields.date("end").value_or(QDate());
    plan.notes = fields.texts("notes");
    fields.each("units",
                [&](JsonFields unit) { plan.units.push_back(read_unit(std::move(unit))); });
    plan.figures = read_list<FigureSpec>(fields, "figures", read_figure);
    plan.measures = read_measures(fields, "measures", known);
    plan.indicators = read_list<Indicator>(fields, "indicators", read_indicator);
    plan.tasks = read_list<Task>(fields, "tasks", read_task);
    plan.rules = read_list<Rule>(fields, "rules", read_rule);
    check_references(plan, fields);
    if (!plan.start.isValid() || !plan.end.isValid() || plan.end <= plan.start) {
        fields.fail("end", PlanFault::tr("start and end must be dates, the end later"));
    }
    if (plan.indicators.empty()) {
        fields.fail("indicators", PlanFault::tr("the plan has none"));
    }
    return plan;
}

} // namespace

Result<Plan> read_plan(const QByteArray& json, const QString& subject,
                       const std::vector<MeasureSpec>& known)
{
    const auto object = read_json_object(json, subject);
    if (!object) {
        return object.error();
    }
    QStringList faults;
    JsonFields fields(*object, QString(), faults);
    const int format = static_cast<int>(fields.number("format").value_or(0));
    if (format > newest_format) {
        return Error{ErrorKind::TooNew, subject, QStringLiteral("format %1").arg(format)};
    }
    if (format < 1) {
        fields.fail("format", PlanFault::tr("must be 1 or 2"));
    }
    Plan plan = read_content(fields, known);
    if (!faults.isEmpty()) {
        return Error{ErrorKind::Unreadable, subject, faults.join(QStringLiteral("; "))};
    }
    return plan;
}

QByteArray write_plan(const Plan& plan)
{
    QJsonObject object{{QStringLiteral("format"), newest_format},
                       {QStringLiteral("id"), plan.id},
                       {QStringLiteral("name"), plan.name},
                       {QStringLiteral("start"), plan.start.toString(Qt::ISODate)},
                       {QStringLiteral("end"), plan.end.toString(Qt::ISODate)}};
    put(object, "short_name", plan.short_name);
    put(object, "region", plan.region_code);
    put(object, "document", plan.document);
    if (!plan.notes.isEmpty()) {
        object.insert(QStringLiteral("notes"), QJsonArray::fromStringList(plan.notes));
    }
    if (!plan.units.empty()) {
        object.insert(QStringLiteral("units"), written_list(plan.units));
    }
    object.insert(QStringLiteral("figures"), written_list(plan.figures));
    if (!plan.measures.empty()) {
        object.insert(QStringLiteral("measures"), written_list(plan.measures));
    }
    object.insert(QStringLiteral("indicators"), written_list(plan.indicators));
    object.insert(QStringLiteral("tasks"), written_list(plan.tasks));
    object.insert(QStringLiteral("rules"), written_list(plan.rules));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<std::vector<MeasureSpec>> read_measure_file(const QByteArray& json, const QString& subject)
{
    const auto object = read_json_object(json, subject);
    if (!object) {
        return object.error();
    }
    QStringList faults;
    JsonFields fields(*object, QString(), faults);
    auto measures = read_measures(fields, "measures", {});
    if (!faults.isEmpty()) {
        return Error{ErrorKind::Unreadable, subject, faults.join(QStringLiteral("; "))};
    }
    return measures;
}

Result<MeasureSpec> read_measure(const QByteArray& json, const QString& subject,
                                 const std::vector<MeasureSpec>& known)
{
    const auto object = read_json_object(json, subject);
    if (!object) {
        return Error{ErrorKind::Unreadable, subject,
                     QStringLiteral("measure|") + object.error().detail};
    }
    QStringList faults;
    const QJsonObject wrapped{{QStringLiteral("measure"), QJsonArray{*object}}};
    JsonFields fields(wrapped, QString(), faults);
    auto measures = read_measures(fields, "measure", known);
    if (!faults.isEmpty()) {
        return Error{ErrorKind::Unreadable, subject,
                     QStringLiteral("measure|") + faults.join(QStringLiteral("; "))};
    }
    return std::move(measures.front());
}

QByteArray write_measures(const std::vector<MeasureSpec>& measures)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), newest_format},
                                     {QStringLiteral("measures"), written_list(measures)}})
        .toJson(QJsonDocument::Indented);
}

} // namespace yice
