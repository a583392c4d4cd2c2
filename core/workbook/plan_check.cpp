// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/plan_check.h"

#include "plans/plan_check.h"
#include "plans/plan_fault.h"
#include "workbook/condition_check.h"
#include "workbook/measures.h"

#include <algorithm>

namespace yice
{

namespace
{

/// What a plan says of measures, figures and the fields of rosters.
class NameCheck
{
public:
    NameCheck(const Plan& plan, QStringList& faults) : plan_(plan), faults_(faults) {}

    /// A plan may only name measures that exist: rosters' or its own figures.
    void name(const QString& id, const QString& place)
    {
        if (!id.isEmpty() && !find_measure(plan_, id) && !plan_.find_figure(id)) {
            faults_ << QStringLiteral("%1: ").arg(place) +
                           PlanFault::tr("unknown measure '%1'").arg(id);
        }
    }

    void parts(const MeasureSpec& measure, const QString& place)
    {
        for (const QString& part : measure.plus) {
            name(part, place);
        }
    }

    /// Standing in the plan instead of the one of its id, it must not come back to itself.
    void circle(const MeasureSpec& measure)
    {
        QStringList ahead = measure.plus;
        QStringList seen;
        while (!ahead.isEmpty()) {
            const QString id = ahead.takeFirst();
            if (id == measure.id) {
                faults_ << QStringLiteral("%1: ").arg(measure.id) +
                               PlanFault::tr("a circle: %1")
                                   .arg((QStringList(measure.id) + seen + QStringList(measure.id))
                                            .join(QStringLiteral(" → ")));
                return;
            }
            const MeasureSpec* next = find_measure(plan_, id);
            if (next && !seen.contains(id)) {
                seen << id;
                ahead += next->plus;
            }
        }
    }

    void figures()
    {
        for (size_t i = 0; i < plan_.figures.size(); ++i) {
            if (find_measure(plan_, plan_.figures[i].id)) {
                faults_ << QStringLiteral("figures[%1].id: ").arg(i) +
                               PlanFault::tr("a measure is called '%1' already")
                                   .arg(plan_.figures[i].id);
            }
        }
    }

    void tasks()
    {
        for (size_t i = 0; i < plan_.tasks.size(); ++i) {
            for (size_t j = 0; j < plan_.tasks[i].adds.size(); ++j) {
                name(plan_.tasks[i].adds[j].measure,
                     QStringLiteral("tasks[%1].adds[%2].measure").arg(i).arg(j));
            }
        }
    }

private:
    const Plan& plan_;
    QStringList& faults_;
};

} // namespace

Status check_plan(Plan& plan, const QString& subject)
{
    QStringList faults = contradictions(plan);
    for (size_t i = 0; i < plan.measures.size(); ++i) {
        check_measure_fields(plan.measures[i], QStringLiteral("measures[%1]").arg(i), faults);
    }
    for (size_t i = 0; i < plan.rules.size(); ++i) {
        check_conditions(plan.rules[i].parameters.where, QStringLiteral("facilities"),
                         QStringLiteral("rules[%1].parameters.where").arg(i), faults);
    }
    NameCheck names(plan, faults);
    for (const MeasureSpec& measure : plan.measures) {
        names.parts(measure, measure.id);
    }
    for (const Indicator& indicator : plan.indicators) {
        names.name(indicator.formula.numerator, indicator.id);
        names.name(indicator.formula.denominator, indicator.id);
    }
    for (const Rule& rule : plan.rules) {
        const RuleParameters& parameters = rule.parameters;
        for (const QString& id : {parameters.total, parameters.part, parameters.area_measure,
                                  parameters.people_measure}) {
            names.name(id, rule.id);
        }
    }
    names.figures();
    names.tasks();
    if (!faults.isEmpty()) {
        return Error{ErrorKind::Unreadable, subject,
                     QStringLiteral("plan|") + faults.join(QStringLiteral("; "))};
    }
    return {};
}

Status check_measure(MeasureSpec& measure, const Plan& plan, const QString& subject)
{
    QStringList faults;
    check_measure_fields(measure, measure.id, faults);
    NameCheck names(plan, faults);
    names.parts(measure, measure.id);
    names.circle(measure);
    if (!faults.isEmpty()) {
        return Error{ErrorKind::Unreadable, subject,
                     QStringLiteral("measure|") + faults.join(QStringLiteral("; "))};
    }
    return {};
}

} // namespace yice
