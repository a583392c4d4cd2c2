// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan_file.h"

#include "plans/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace yice
{

namespace
{

constexpr int newest_format = 1;

const QHash<QString, FormulaKind>& formula_kinds()
{
    static const QHash<QString, FormulaKind> kinds = {
        {QStringLiteral("sum"), FormulaKind::Sum},
        {QStringLiteral("ratio"), FormulaKind::Ratio},
        {QStringLiteral("minimum"), FormulaKind::Minimum},
        {QStringLiteral("share"), FormulaKind::Share},
    };
    return kinds;
}

const QHash<QString, Window>& windows()
{
    static const QHash<QString, Window> names = {
        {QStringLiteral("period"), Window::Period},
        {QStringLiteral("year"), Window::Year},
        {QStringLiteral("plan"), Window::Plan},
    };
    return names;
}

template <class T>
T named(JsonFields& fields, const char* key, const QHash<QString, T>& names, T otherwise)
{
    const QString name = fields.text(key);
    if (name.isEmpty()) {
        return otherwise;
    }
    const auto found = names.constFind(name);
    if (found == names.constEnd()) {
        fields.fail(key, QStringLiteral("unknown word '%1'").arg(name));
        return otherwise;
    }
    return *found;
}

Formula read_formula(JsonFields fields)
{
    Formula formula;
    formula.kind = named(fields, "type", formula_kinds(), FormulaKind::Sum);
    formula.numerator = fields.text("numerator");
    formula.denominator = fields.text("denominator");
    formula.factor = fields.number("factor").value_or(1);
    formula.window = named(fields, "window", windows(), Window::Period);
    if (const QString over = fields.text("over"); !over.isEmpty()) {
        if (const auto level = level_of_code(over)) {
            formula.over = *level;
        } else {
            fields.fail("over", QStringLiteral("unknown level '%1'").arg(over));
        }
    }
    if (formula.kind == FormulaKind::Ratio && formula.denominator.isEmpty()) {
        fields.fail("denominator", QStringLiteral("a ratio needs one"));
    }
    return formula;
}

DatedValue read_dated_value(JsonFields fields)
{
    DatedValue dated;
    dated.date = fields.date("date").value_or(QDate());
    if (!dated.date.isValid()) {
        fields.fail("date", QStringLiteral("missing"));
    }
    const auto value = fields.number("value");
    if (!value) {
        fields.fail("value", QStringLiteral("missing"));
    }
    dated.value = value.value_or(0);
    dated.source = fields.text("source");
    return dated;
}

Deadline read_deadline(JsonFields fields)
{
    Deadline deadline;
    deadline.date = fields.date("date");
    deadline.yearly = fields.flag("yearly");
    deadline.wording = fields.text("wording");
    return deadline;
}

Indicator read_indicator(JsonFields fields)
{
    Indicator indicator;
    indicator.id = fields.required_text("id");
    indicator.number = static_cast<int>(fields.number("number").value_or(0));
    indicator.chapter = fields.text("chapter");
    indicator.name = fields.required_text("name");
    indicator.short_name = fields.text("short_name");
    indicator.printed_name = fields.text("printed_name");
    indicator.nature = fields.text("nature");
    indicator.unit = fields.text("unit");
    indicator.formula = read_formula(fields.object("formula"));
    if (const auto comparator = comparator_of_code(fields.required_text("comparator"))) {
        indicator.comparator = *comparator;
    } else {
        fields.fail("comparator", QStringLiteral("unknown"));
    }
    indicator.target = fields.number("target");
    if (indicator.comparator == Comparator::Done && !indicator.target) {
        indicator.target = 1; // done is 1, not done is 0
    }
    indicator.deadline = read_deadline(fields.object("deadline"));
    if (fields.has("baseline")) {
        indicator.baseline = read_dated_value(fields.object("baseline"));
    }
    fields.each("milestones", [&](JsonFields milestone) {
        indicator.milestones.push_back(read_dated_value(milestone));
    });
    indicator.keep = fields.flag("keep");
    indicator.lead_units = fields.texts("lead_units");
    indicator.cooperating_units = fields.texts("cooperating_units");
    JsonFields evidence = fields.object("evidence");
    indicator.evidence = {static_cast<int>(evidence.number("line").value_or(0)),
                          evidence.text("text")};
    indicator.note = fields.text("note");
    if (indicator.scored() && indicator.comparator != Comparator::Done && !indicator.target) {
        fields.fail("target", QStringLiteral("missing"));
    }
    return indicator;
}

FigureSpec read_figure(JsonFields fields)
{
    FigureSpec figure;
    figure.id = fields.required_text("id");
    JsonFields name = fields.object("name");
    figure.name = {name.required_text("zh"), name.text("en")};
    figure.unit = fields.text("unit");
    figure.flow = fields.flag("flow");
    figure.reported_by = fields.text("reported_by");
    return figure;
}

QJsonObject written(const DatedValue& dated)
{
    QJsonObject object{{QStringLiteral("date"), dated.date.toString(Qt::ISODate)},
                       {QStringLiteral("value"), dated.value}};
    if (!dated.source.isEmpty()) {
        object.insert(QStringLiteral("source"), dated.source);
    }
    return object;
}

template <class T>
QString name_in(const QHash<QString, T>& names, T value)
{
    return names.key(value);
}

void put(QJsonObject& object, const char* key, const QString& text)
{
    if (!text.isEmpty()) {
        object.insert(QString::fromLatin1(key), text);
    }
}

QJsonObject written(const Formula& formula)
{
    QJsonObject object{{QStringLiteral("type"), name_in(formula_kinds(), formula.kind)}};
    put(object, "numerator", formula.numerator);
    put(object, "denominator", formula.denominator);
    if (formula.factor != 1) {
        object.insert(QStringLiteral("factor"), formula.factor);
    }
    if (formula.kind == FormulaKind::Minimum || formula.kind == FormulaKind::Share) {
        object.insert(QStringLiteral("over"), level_code(formula.over));
    }
    if (formula.window != Window::Period) {
        object.insert(QStringLiteral("window"), name_in(windows(), formula.window));
    }
    return object;
}

QJsonObject written(const Deadline& deadline)
{
    QJsonObject object;
    if (deadline.date) {
        object.insert(QStringLiteral("date"), deadline.date->toString(Qt::ISODate));
    }
    if (deadline.yearly) {
        object.insert(QStringLiteral("yearly"), true);
    }
    put(object, "wording", deadline.wording);
    return object;
}

QJsonObject written(const Indicator& indicator)
{
    QJsonObject object{{QStringLiteral("id"), indicator.id},
                       {QStringLiteral("number"), indicator.number},
                       {QStringLiteral("name"), indicator.name},
                       {QStringLiteral("formula"), written(indicator.formula)},
                       {QStringLiteral("comparator"), comparator_code(indicator.comparator)},
                       {QStringLiteral("deadline"), written(indicator.deadline)}};
    put(object, "chapter", indicator.chapter);
    put(object, "short_name", indicator.short_name);
    put(object, "printed_name", indicator.printed_name);
    put(object, "nature", indicator.nature);
    put(object, "unit", indicator.unit);
    put(object, "note", indicator.note);
    if (indicator.target) {
        object.insert(QStringLiteral("target"), *indicator.target);
    }
    if (indicator.baseline) {
        object.insert(QStringLiteral("baseline"), written(*indicator.baseline));
    }
    if (!indicator.milestones.empty()) {
        QJsonArray milestones;
        for (const DatedValue& milestone : indicator.milestones) {
            milestones.append(written(milestone));
        }
        object.insert(QStringLiteral("milestones"), milestones);
    }
    if (indicator.keep) {
        object.insert(QStringLiteral("keep"), true);
    }
    object.insert(QStringLiteral("lead_units"), QJsonArray::fromStringList(indicator.lead_units));
    object.insert(QStringLiteral("cooperating_units"),
                  QJsonArray::fromStringList(indicator.cooperating_units));
    if (indicator.evidence.line > 0) {
        object.insert(QStringLiteral("evidence"),
                      QJsonObject{{QStringLiteral("line"), indicator.evidence.line},
                                  {QStringLiteral("text"), indicator.evidence.text}});
    }
    return object;
}

QJsonObject written(const FigureSpec& figure)
{
    QJsonObject name{{QStringLiteral("zh"), figure.name.zh}};
    put(name, "en", figure.name.en);
    QJsonObject object{{QStringLiteral("id"), figure.id}, {QStringLiteral("name"), name}};
    put(object, "unit", figure.unit);
    put(object, "reported_by", figure.reported_by);
    if (figure.flow) {
        object.insert(QStringLiteral("flow"), true);
    }
    return object;
}

Plan read_content(JsonFields& fields)
{
    Plan plan;
    plan.id = fields.required_text("id");
    plan.name = fields.required_text("name");
    plan.short_name = fields.text("short_name");
    plan.region_code = fields.text("region");
    plan.document = fields.text("document");
    plan.start = fields.date("start").value_or(QDate());
    plan.end = fields.date("end").value_or(QDate());
    plan.notes = fields.texts("notes");
    fields.each("figures", [&](JsonFields figure) { plan.figures.push_back(read_figure(figure)); });
    QSet<QString> ids;
    fields.each("indicators", [&](JsonFields entry) {
        plan.indicators.push_back(read_indicator(entry));
        const QString id = plan.indicators.back().id;
        if (ids.contains(id)) {
            entry.fail("id", QStringLiteral("'%1' stands twice").arg(id));
        }
        ids.insert(id);
    });
    if (!plan.start.isValid() || !plan.end.isValid() || plan.end <= plan.start) {
        fields.fail("end", QStringLiteral("start and end must be dates, the end later"));
    }
    if (plan.indicators.empty()) {
        fields.fail("indicators", QStringLiteral("the plan has none"));
    }
    return plan;
}

} // namespace

Result<Plan> read_plan(const QByteArray& json, const QString& subject)
{
    QJsonParseError parse_error;
    const auto document = QJsonDocument::fromJson(json, &parse_error);
    if (!document.isObject()) {
        return Error{
            ErrorKind::Unreadable, subject,
            QStringLiteral("%1 (byte %2)").arg(parse_error.errorString()).arg(parse_error.offset)};
    }
    QStringList faults;
    JsonFields fields(document.object(), QString(), faults);
    const int format = static_cast<int>(fields.number("format").value_or(0));
    if (format > newest_format) {
        return Error{ErrorKind::TooNew, subject, QStringLiteral("format %1").arg(format)};
    }
    if (format < 1) {
        fields.fail("format", QStringLiteral("must be 1"));
    }
    Plan plan = read_content(fields);
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
    QJsonArray figures;
    for (const FigureSpec& figure : plan.figures) {
        figures.append(written(figure));
    }
    object.insert(QStringLiteral("figures"), figures);
    QJsonArray indicators;
    for (const Indicator& indicator : plan.indicators) {
        indicators.append(written(indicator));
    }
    object.insert(QStringLiteral("indicators"), indicators);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace yice
