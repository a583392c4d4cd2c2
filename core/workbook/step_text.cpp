// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/step_text.h"

#include "base/language.h"
#include "rosters/specs.h"
#include "workbook/measures.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice
{

namespace
{

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

const QLatin1String change_codes[] = {QLatin1String("load"),       QLatin1String("remove"),
                                      QLatin1String("properties"), QLatin1String("measure"),
                                      QLatin1String("indicator"),  QLatin1String("task"),
                                      QLatin1String("rule"),       QLatin1String("remove_entry")};

QString comma()
{
    return language() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
}

QString part_text(const QString& part)
{
    const struct {
        QLatin1String code;
        QString text;
    } known[] = {{QLatin1String("name"), HistoryText::tr("name")},
                 {QLatin1String("target"), HistoryText::tr("target")},
                 {QLatin1String("deadline"), HistoryText::tr("deadline")},
                 {QLatin1String("milestones"), HistoryText::tr("milestones")},
                 {QLatin1String("baseline"), HistoryText::tr("baseline")},
                 {QLatin1String("formula"), HistoryText::tr("way of counting")},
                 {QLatin1String("split"), HistoryText::tr("split by place")},
                 {QLatin1String("units"), HistoryText::tr("responsible units")}};
    for (const auto& [code, text] : known) {
        if (part == code) {
            return text;
        }
    }
    return part;
}

/// The first few; a form in which everything was changed is not listed field by field.
QString few(const QStringList& names)
{
    constexpr qsizetype most = 3;
    return names.size() <= most ? names.join(comma())
                                : HistoryText::tr("%1 and more, %2 fields")
                                      .arg(names.mid(0, most).join(comma()))
                                      .arg(names.size());
}

QString subject_text(const RosterSpec* roster, const Batch& batch, const std::vector<Plan>& plans)
{
    if (!roster || batch.subject.isEmpty()) {
        return roster ? roster->label.shown() : batch.roster;
    }
    const FieldSpec& named = roster->field(roster->name_field);
    const QString subject = roster->id == figure_spec().id
                                ? figure_name(plans, batch.subject).shown()
                                : shown_value(named, Value(batch.subject));
    const int entries = batch.added + batch.updated + batch.removed;
    return entries <= 1 ? subject
                        : HistoryText::tr("%1 and %n other(s)", nullptr, entries - 1).arg(subject);
}

QString edit_name(const Batch& batch, const std::vector<Plan>& plans)
{
    const RosterSpec* roster = find_roster_spec(batch.roster);
    const QString subject = subject_text(roster, batch, plans);
    QStringList fields;
    for (const QString& id : batch.fields) {
        if (roster && roster->index_of(id) >= 0) {
            fields << roster->field(id).label.shown();
        }
    }
    if (batch.removed > 0) {
        return HistoryText::tr("Remove %1").arg(subject);
    }
    if (roster && roster->id == key_task_spec().id) {
        return fields.isEmpty() ? HistoryText::tr("Task %1").arg(subject)
                                : HistoryText::tr("Task %1: %2").arg(subject, few(fields));
    }
    if (batch.added > 0 && batch.updated == 0) {
        return batch.subject.isEmpty() ? HistoryText::tr("Add to %1").arg(subject)
                                       : HistoryText::tr("Add %1").arg(subject);
    }
    return fields.isEmpty() ? HistoryText::tr("Change %1 (%2)").arg(subject, batch.period.label())
                            : HistoryText::tr("Change %1: %2").arg(subject, few(fields));
}

QString batch_name(const Batch& batch, const std::vector<Plan>& plans)
{
    if (batch.kind == u"figure") {
        const QString figure = figure_name(plans, batch.roster).shown();
        return batch.subject.isEmpty()
                   ? HistoryText::tr("Figure %1 (%2)").arg(figure, batch.period.label())
                   : HistoryText::tr("Figure %1 (%2, %3)")
                         .arg(figure, batch.subject, batch.period.label());
    }
    return batch.kind == u"edit"
               ? edit_name(batch, plans)
               : HistoryText::tr("Import %1 (%n row(s))", nullptr, batch.rows).arg(batch.file);
}

template <class T>
bool same_values(const std::vector<T>& left, const std::vector<T>& right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(),
        [](const T& a, const T& b) { return a.date == b.date && a.value == b.value; });
}

bool same_formula(const Formula& left, const Formula& right)
{
    return left.kind == right.kind && left.numerator == right.numerator &&
           left.denominator == right.denominator && left.factor == right.factor &&
           left.over == right.over && left.window == right.window;
}

bool same_split(const std::vector<PartTarget>& left, const std::vector<PartTarget>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const PartTarget& a, const PartTarget& b) {
                          return a.region == b.region && a.target == b.target &&
                                 same_values(a.milestones, b.milestones);
                      });
}

} // namespace

QString plan_change_code(PlanChange change, const QString& name, const QStringList& parts)
{
    return change_codes[static_cast<size_t>(change)] + u'|' + parts.join(u',') + u'|' + name;
}

QString plan_change_text(const QString& code)
{
    const auto* const found =
        std::find(std::begin(change_codes), std::end(change_codes), code.section(u'|', 0, 0));
    if (found == std::end(change_codes) || code.count(u'|') < 2) {
        return code;
    }
    QStringList parts;
    for (const QString& part : code.section(u'|', 1, 1).split(u',', Qt::SkipEmptyParts)) {
        parts << part_text(part);
    }
    const QString name = code.section(u'|', 2);
    switch (static_cast<PlanChange>(found - std::begin(change_codes))) {
    case PlanChange::Load:
        return HistoryText::tr("Load %1").arg(name);
    case PlanChange::Remove:
    case PlanChange::RemoveEntry:
        return HistoryText::tr("Remove %1").arg(name);
    case PlanChange::Properties:
        return HistoryText::tr("Name, time and lists");
    case PlanChange::Measure:
        return HistoryText::tr("Measure %1").arg(name);
    case PlanChange::Indicator:
        return parts.isEmpty() ? HistoryText::tr("Indicator %1").arg(name)
                               : HistoryText::tr("Indicator %1: %2").arg(name, few(parts));
    case PlanChange::Task:
        return HistoryText::tr("Task %1").arg(name);
    case PlanChange::Rule:
        return HistoryText::tr("Rule %1").arg(name);
    }
    return code;
}

QStringList changed_parts(const Indicator& before, const Indicator& after)
{
    const auto value_of = [](const std::optional<DatedValue>& value) {
        return value ? std::optional(std::pair(value->date, value->value)) : std::nullopt;
    };
    const auto stretch_of = [](const Indicator& indicator) {
        return indicator.stretch ? std::optional(indicator.stretch->value) : std::nullopt;
    };
    QStringList parts;
    const auto note = [&](bool same, const char* part) {
        if (!same) {
            parts << QString::fromLatin1(part);
        }
    };
    note(before.name == after.name && before.short_name == after.short_name, "name");
    note(before.target == after.target && before.comparator == after.comparator &&
             stretch_of(before) == stretch_of(after) && before.keep == after.keep,
         "target");
    note(before.deadline.date == after.deadline.date &&
             before.deadline.yearly == after.deadline.yearly,
         "deadline");
    note(same_values(before.milestones, after.milestones), "milestones");
    note(value_of(before.baseline) == value_of(after.baseline), "baseline");
    note(same_formula(before.formula, after.formula), "formula");
    note(same_split(before.split, after.split), "split");
    note(before.lead_units == after.lead_units &&
             before.cooperating_units == after.cooperating_units,
         "units");
    return parts;
}

QString step_name(const Step& step, const Batch* batch, const std::vector<Plan>& plans)
{
    if (step.kind == Step::Kind::Place) {
        return HistoryText::tr("Add place %1").arg(step.what);
    }
    if (step.kind == Step::Kind::Batch) {
        return batch ? batch_name(*batch, plans) : QString();
    }
    const auto plan = std::find_if(plans.begin(), plans.end(),
                                   [&](const Plan& each) { return each.id == step.plan; });
    const QString what = plan_change_text(step.what);
    const QString code = step.what.section(u'|', 0, 0);
    if (plan == plans.end() || code == u"load" || code == u"remove") {
        return HistoryText::tr("Plan: %1").arg(what);
    }
    if (plans.size() == 1 && what != step.what) {
        return what; // which plan needs not be said
    }
    return HistoryText::tr("Plan %1: %2")
        .arg(plan->short_name.isEmpty() ? plan->name : plan->short_name, what);
}

} // namespace yice
