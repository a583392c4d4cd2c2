// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/indicator_file.h"

#include "plans/file_words.h"
#include "plans/plan_fault.h"

#include <QJsonArray>

namespace yice
{

namespace
{

const QHash<QString, FormulaKind>& formula_kinds()
{
    static const QHash<QString, FormulaKind> kinds = {
        {QStringLiteral("sum"), FormulaKind::Sum},
        {QStringLiteral("ratio"), FormulaKind::Ratio},
        {QStringLiteral("minimum"), FormulaKind::Minimum},
        {QStringLiteral("share"), FormulaKind::Share},
        {QStringLiteral("increase"), FormulaKind::Increase},
    };
    return kinds;
}

const QHash<QString, Window>& windows()
{
    static const QHash<QString, Window> names = {
        {QStringLiteral("period"), Window::Period},
        {QStringLiteral("year"), Window::Year},
        {QStringLiteral("plan"), Window::Plan},
        {QStringLiteral("month"), Window::Month},
    };
    return names;
}

DatedValue read_dated_value(JsonFields fields)
{
    fields.only({"date", "value", "source"});
    DatedValue dated;
    dated.date = fields.date("date").value_or(QDate());
    if (!fields.has("date")) {
        fields.fail("date", PlanFault::tr("missing"));
    }
    const auto value = fields.number("value");
    if (!fields.has("value")) {
        fields.fail("value", PlanFault::tr("missing"));
    }
    dated.value = value.value_or(0);
    dated.source = fields.text("source");
    return dated;
}

QJsonObject written(const DatedValue& dated)
{
    QJsonObject object{{QStringLiteral("date"), dated.date.toString(Qt::ISODate)},
                       {QStringLiteral("value"), dated.value}};
    put(object, "source", dated.source);
    return object;
}

std::vector<DatedValue> read_milestones(JsonFields& fields)
{
    std::vector<DatedValue> milestones;
    fields.each("milestones", [&](JsonFields milestone) {
        milestones.push_back(read_dated_value(std::move(milestone)));
    });
    return milestones;
}

void put_milestones(QJsonObject& object, const std::vector<DatedValue>& milestones)
{
    if (milestones.empty()) {
        return;
    }
    QJsonArray array;
    for (const DatedValue& milestone : milestones) {
        array.append(written(milestone));
    }
    object.insert(QStringLiteral("milestones"), array);
}

Formula read_formula(JsonFields fields)
{
    fields.only({"type", "numerator", "denominator", "factor", "over", "window", "start"});
    Formula formula;
    formula.kind = named(fields, "type", formula_kinds(), FormulaKind::Sum);
    formula.numerator = fields.text("numerator");
    formula.denominator = fields.text("denominator");
    formula.factor = fields.number("factor").value_or(1);
    formula.window = named(fields, "window", windows(), Window::Period);
    if (fields.has("over")) {
        formula.over.clear();
        const QStringList kinds =
            fields.is_text("over") ? QStringList(fields.text("over")) : fields.texts("over");
        for (const QString& code : kinds) {
            if (const auto kind = place_kind_of_code(code)) {
                formula.over.push_back(*kind);
            } else {
                fields.fail("over", PlanFault::tr("unknown level '%1'").arg(code));
            }
        }
        if (kinds.isEmpty()) {
            fields.fail("over", PlanFault::tr("must be a level or a list of levels"));
        }
    }
    if (fields.has("start")) {
        formula.start = read_dated_value(fields.object("start"));
    }
    if (formula.kind == FormulaKind::Ratio && formula.denominator.isEmpty()) {
        fields.fail("denominator", PlanFault::tr("a ratio needs one"));
    }
    return formula;
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
        QJsonArray over;
        for (const PlaceKind kind : formula.over) {
            over.append(place_kind_code(kind));
        }
        object.insert(QStringLiteral("over"), over.size() == 1 ? over.first() : QJsonValue(over));
    }
    if (formula.window != Window::Period) {
        object.insert(QStringLiteral("window"), name_in(windows(), formula.window));
    }
    if (formula.start) {
        object.insert(QStringLiteral("start"), written(*formula.start));
    }
    return object;
}

std::vector<PartTarget> read_split(JsonFields& fields)
{
    std::vector<PartTarget> parts;
    fields.each("split", [&](JsonFields entry) {
        entry.only({"region", "target", "milestones"});
        PartTarget part;
        part.region = entry.required_text("region");
        const auto target = entry.number("target");
        if (!target) {
            entry.fail("target", PlanFault::tr("missing"));
        }
        part.target = target.value_or(0);
        part.milestones = read_milestones(entry);
        parts.push_back(std::move(part));
    });
    return parts;
}

Comparator read_comparator(JsonFields& fields)
{
    const QString code = fields.required_text("comparator");
    if (const auto comparator = comparator_of_code(code)) {
        return *comparator;
    }
    if (!code.isEmpty()) {
        QStringList known;
        for (const auto comparator :
             {Comparator::AtLeast, Comparator::MoreThan, Comparator::Full, Comparator::AtMost,
              Comparator::Rising, Comparator::Done, Comparator::TextOnly, Comparator::Forecast}) {
            known << comparator_code(comparator);
        }
        fields.fail("comparator", PlanFault::tr("unknown '%1', must be one of %2")
                                      .arg(code, known.join(QStringLiteral(", "))));
    }
    return Comparator::AtLeast;
}

/// Fields that only tell, and those that few indicators have.
void read_details(Indicator& indicator, JsonFields& fields)
{
    indicator.milestones = read_milestones(fields);
    indicator.keep = fields.flag("keep");
    indicator.verify = fields.flag("verify");
    indicator.strength = fields.text("strength");
    indicator.scope = fields.text("scope");
    indicator.canonical = fields.text("canonical");
    indicator.part_of = fields.text("part_of");
    if (fields.has("stretch")) {
        JsonFields stretch = fields.object("stretch");
        stretch.only({"value", "wording"});
        indicator.stretch = {stretch.number("value").value_or(0), stretch.text("wording")};
    }
    static const QHash<QString, bool> groups = {{QStringLiteral("elder_care"), false},
                                                {QStringLiteral("childcare"), true}};
    indicator.childcare = named(fields, "group", groups, false);
    indicator.split = read_split(fields);
    indicator.lead_units = fields.texts("lead_units");
    indicator.cooperating_units = fields.texts("cooperating_units");
    indicator.evidence = read_evidence(fields.object("evidence"));
    indicator.note = fields.text("note");
}

void put_details(QJsonObject& object, const Indicator& indicator)
{
    put_milestones(object, indicator.milestones);
    if (indicator.keep) {
        object.insert(QStringLiteral("keep"), true);
    }
    if (indicator.verify) {
        object.insert(QStringLiteral("verify"), true);
    }
    if (indicator.childcare) {
        object.insert(QStringLiteral("group"), QStringLiteral("childcare"));
    }
    put(object, "strength", indicator.strength);
    put(object, "scope", indicator.scope);
    put(object, "canonical", indicator.canonical);
    put(object, "part_of", indicator.part_of);
    if (indicator.stretch) {
        QJsonObject stretch{{QStringLiteral("value"), indicator.stretch->value}};
        put(stretch, "wording", indicator.stretch->wording);
        object.insert(QStringLiteral("stretch"), stretch);
    }
    if (!indicator.split.empty()) {
        QJsonArray parts;
        for (const PartTarget& part : indicator.split) {
            QJsonObject entry{{QStringLiteral("region"), part.region},
                              {QStringLiteral("target"), part.target}};
            put_milestones(entry, part.milestones);
            parts.append(entry);
        }
        object.insert(QStringLiteral("split"), parts);
    }
    object.insert(QStringLiteral("lead_units"), QJsonArray::fromStringList(indicator.lead_units));
    object.insert(QStringLiteral("cooperating_units"),
                  QJsonArray::fromStringList(indicator.cooperating_units));
    if (!indicator.evidence.text.isEmpty()) {
        object.insert(QStringLiteral("evidence"), written(indicator.evidence));
    }
    put(object, "note", indicator.note);
}

} // namespace

Deadline read_deadline(JsonFields fields)
{
    fields.only({"date", "yearly", "wording"});
    Deadline deadline;
    deadline.date = fields.date("date");
    deadline.yearly = fields.flag("yearly");
    deadline.wording = fields.text("wording");
    return deadline;
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

Evidence read_evidence(JsonFields fields)
{
    fields.only({"line", "text"});
    return {static_cast<int>(fields.number("line").value_or(0)), fields.text("text")};
}

QJsonObject written(const Evidence& evidence)
{
    return {{QStringLiteral("line"), evidence.line}, {QStringLiteral("text"), evidence.text}};
}

Indicator read_indicator(JsonFields fields)
{
    fields.only({"id",           "number",   "chapter",  "name",       "short_name",
                 "printed_name", "nature",   "unit",     "formula",    "comparator",
                 "target",       "deadline", "baseline", "milestones", "keep",
                 "verify",       "strength", "scope",    "canonical",  "part_of",
                 "stretch",      "group",    "split",    "lead_units", "cooperating_units",
                 "evidence",     "note"});
    Indicator indicator;
    indicator.id = fields.required_text("id");
    indicator.number = static_cast<int>(fields.number("number").value_or(0));
    indicator.chapter = fields.text("chapter");
    indicator.name = fields.required_text("name");
    indicator.short_name = fields.text("short_name");
    indicator.printed_name = fields.text("printed_name");
    indicator.nature = fields.text("nature");
    indicator.unit = fields.text("unit");
    if (!fields.has("formula")) {
        fields.fail("formula", PlanFault::tr("missing"));
    }
    indicator.formula = read_formula(fields.object("formula"));
    indicator.comparator = read_comparator(fields);
    indicator.target = fields.number("target");
    if (indicator.comparator == Comparator::Done && !indicator.target) {
        indicator.target = 1; // done is 1, not done is 0
    }
    indicator.deadline = read_deadline(fields.object("deadline"));
    if (fields.has("baseline")) {
        indicator.baseline = read_dated_value(fields.object("baseline"));
    }
    read_details(indicator, fields);
    if (indicator.scored() && indicator.comparator != Comparator::Done && !fields.has("target")) {
        fields.fail("target", PlanFault::tr("missing"));
    }
    return indicator;
}

QJsonObject written(const Indicator& indicator)
{
    QJsonObject object{{QStringLiteral("id"), indicator.id},
                       {QStringLiteral("name"), indicator.name},
                       {QStringLiteral("formula"), written(indicator.formula)},
                       {QStringLiteral("comparator"), comparator_code(indicator.comparator)},
                       {QStringLiteral("deadline"), written(indicator.deadline)}};
    if (indicator.number > 0) {
        object.insert(QStringLiteral("number"), indicator.number);
    }
    put(object, "chapter", indicator.chapter);
    put(object, "short_name", indicator.short_name);
    put(object, "printed_name", indicator.printed_name);
    put(object, "nature", indicator.nature);
    put(object, "unit", indicator.unit);
    if (indicator.target) {
        object.insert(QStringLiteral("target"), *indicator.target);
    }
    if (indicator.baseline) {
        object.insert(QStringLiteral("baseline"), written(*indicator.baseline));
    }
    put_details(object, indicator);
    return object;
}

} // namespace yice
