// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_tables.h"

#include "base/number_text.h"
#include "rosters/specs.h"
#include "ui/dialogs/plan_lines.h"
#include "workbook/condition_text.h"
#include "workbook/measures.h"
#include "workbook/plans.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice::ui
{

namespace
{

struct PlanTableText {
    Q_DECLARE_TR_FUNCTIONS(PlanTableText)
};

/// Rows come by chapter; each chapter is said once, on a line of its own.
void add_chapter(PlanTable& table, QString& last, const QString& chapter)
{
    if (chapter != last && !chapter.isEmpty()) {
        QStringList line(static_cast<qsizetype>(table.columns.size()));
        line[1] = chapter;
        table.rows.push_back(line);
        table.ids << QString();
        last = chapter;
    }
}

QString target_text(const Indicator& indicator)
{
    QString text = comparator_sign(indicator.comparator);
    if (indicator.target && indicator.scored()) {
        text += number_with_unit(indicator.target, indicator.unit, 2);
    } else if (indicator.target && indicator.comparator == Comparator::Forecast) {
        text += number_with_unit(indicator.target, indicator.unit, 2);
    }
    if (indicator.stretch) {
        text += QStringLiteral("（%1）").arg(indicator.stretch->wording);
    }
    return indicator.strength.isEmpty() ? text : indicator.strength + u' ' + text;
}

QString due_text(const Deadline& deadline)
{
    return deadline.date ? deadline.date->toString(Qt::ISODate) : deadline.wording;
}

QString measure_name(const Plan& plan, const QString& id)
{
    return figure_name({plan}, id).shown();
}

QString formula_text(const Plan& plan, const Indicator& indicator)
{
    const Formula& formula = indicator.formula;
    if (formula.numerator.isEmpty()) {
        return PlanTableText::tr("words only");
    }
    const QString numerator = measure_name(plan, formula.numerator);
    QStringList kinds;
    for (const PlaceKind kind : formula.over) {
        kinds << place_kind_label(kind);
    }
    const QString over = kinds.join(QStringLiteral("、"));
    switch (formula.kind) {
    case FormulaKind::Ratio:
        return numerator + QStringLiteral(" ÷ ") + measure_name(plan, formula.denominator);
    case FormulaKind::Minimum:
        return PlanTableText::tr("smallest of all %1: %2").arg(over, numerator);
    case FormulaKind::Share:
        return PlanTableText::tr("share of %1 with: %2").arg(over, numerator);
    case FormulaKind::Increase:
        return PlanTableText::tr("increase: %1").arg(numerator);
    case FormulaKind::Sum:
        break;
    }
    return numerator;
}

QString parameter_text(const Rule& rule)
{
    const RuleParameters& parameters = rule.parameters;
    QStringList texts;
    const auto number = [](std::optional<double> value) {
        return value ? plain_number(*value) : PlanTableText::tr("to be typed in");
    };
    QStringList grades = parameters.by_grade.keys();
    grades.sort();
    for (const QString& grade : grades) {
        texts << number(parameters.by_grade.value(grade));
    }
    for (const AmountTier& tier : parameters.tiers) {
        texts << QStringLiteral("≥%1㎡ %2").arg(plain_number(tier.from), plain_number(tier.amount));
    }
    QStringList cares = parameters.residents_per_staff.keys();
    cares.sort();
    for (const QString& care : cares) {
        texts << QStringLiteral("1:") + plain_number(parameters.residents_per_staff.value(care));
    }
    for (const PayerShare& share : parameters.shares) {
        texts << share.payer + u' ' + plain_number(share.share * 100) + u'%';
    }
    const bool has_amount = rule.kind == RuleKind::FacilityAmount ||
                            rule.kind == RuleKind::StaffPay || rule.kind == RuleKind::BedGrant ||
                            rule.kind == RuleKind::BedSubsidy;
    if (has_amount) {
        texts << number(parameters.amount);
    }
    for (const double value : {parameters.share_percent, parameters.area, parameters.from_beds,
                               static_cast<double>(parameters.years)}) {
        if (value != 0) {
            texts << plain_number(value);
        }
    }
    return texts.join(QStringLiteral(" / "));
}

struct Sentence {
    Evidence evidence;
    QString id;
    QString name;
};

} // namespace

PlanTable indicator_table(const Plan& plan)
{
    PlanTable table;
    table.columns = {{PlanTableText::tr("No."), true, 0, 44},
                     {PlanTableText::tr("Indicator"), false, 6, 220},
                     {PlanTableText::tr("Nature"), false, 0, 72},
                     {PlanTableText::tr("Target"), false, 2, 120},
                     {PlanTableText::tr("Due"), false, 1, 96},
                     {PlanTableText::tr("How it is counted"), false, 5, 160},
                     {PlanTableText::tr("Lead units"), false, 3, 110}};
    QString chapter;
    for (const Indicator& indicator : plan.indicators) {
        add_chapter(table, chapter, indicator.chapter);
        QString name = indicator.name;
        if (indicator.verify) {
            name = PlanTableText::tr("[to be verified] ") + name;
        }
        table.rows.push_back({indicator.number > 0 ? QString::number(indicator.number) : QString(),
                              name, indicator.nature, target_text(indicator),
                              due_text(indicator.deadline), formula_text(plan, indicator),
                              joined_units(indicator.lead_units)});
        table.ids << indicator.id;
    }
    return table;
}

PlanTable task_table(const Plan& plan, QDate day)
{
    PlanTable table;
    table.columns = {{PlanTableText::tr("No."), false, 0, 88},
                     {PlanTableText::tr("Task"), false, 6, 240},
                     {PlanTableText::tr("Lead units"), false, 3, 120},
                     {PlanTableText::tr("Supporting units"), false, 4, 120},
                     {PlanTableText::tr("Due"), false, 1, 96},
                     {PlanTableText::tr("Serves"), false, 2, 110},
                     {PlanTableText::tr("Will add"), false, 2, 80}};
    QString chapter;
    for (const Task& task : plan.tasks) {
        add_chapter(table, chapter, task.chapter);
        QStringList lead;
        for (const QString& unit : task.lead_units) {
            lead << plan.unit_on(unit, day);
        }
        QStringList adds;
        for (const Addition& addition : task.adds) {
            adds << QStringLiteral("+%1").arg(plain_number(addition.amount));
        }
        table.rows.push_back({task.number, task.name, joined_units(lead),
                              joined_units(task.cooperating_units), due_text(task.deadline),
                              joined_units(task.indicators), adds.join(u' ')});
        table.ids << task.id;
    }
    return table;
}

PlanTable rule_table(const Plan& plan)
{
    PlanTable table;
    table.columns = {{PlanTableText::tr("Rule"), false, 4, 200},
                     {PlanTableText::tr("Parameters"), false, 3, 150},
                     {PlanTableText::tr("Holds from"), false, 0, 96},
                     {PlanTableText::tr("until"), false, 0, 96},
                     {PlanTableText::tr("The plan's words"), false, 6, 200}};
    for (const Rule& rule : plan.rules) {
        table.rows.push_back({rule.name, parameter_text(rule), rule.from.toString(Qt::ISODate),
                              rule.until ? rule.until->toString(Qt::ISODate) : QString(),
                              rule.evidence.text});
        table.ids << rule.id;
    }
    return table;
}

PlanTable measure_table(const Plan& plan)
{
    PlanTable table;
    table.columns = {{PlanTableText::tr("Measure"), false, 4, 200},
                     {PlanTableText::tr("Unit"), false, 0, 56},
                     {PlanTableText::tr("Roster"), false, 2, 110},
                     {PlanTableText::tr("Which rows count"), false, 8, 240},
                     {PlanTableText::tr("Whose"), false, 0, 72}};
    for (const auto* list : {&plan.measures, &built_in_measures()}) {
        for (const MeasureSpec& measure : *list) {
            const RosterSpec* roster = find_roster_spec(measure.roster);
            QStringList conditions;
            for (const auto* part : {&measure.where, &measure.holds}) {
                for (const Condition& condition : *part) {
                    conditions << condition_text(*roster, condition);
                }
            }
            if (!measure.plus.isEmpty()) {
                for (const QString& part : measure.plus) {
                    conditions << measure_name(plan, part);
                }
            }
            table.rows.push_back(
                {measure.name.shown(), measure.unit, roster ? roster->label.shown() : QString(),
                 conditions.join(measure.plus.isEmpty() ? PlanTableText::tr("; ", "conditions")
                                                        : QStringLiteral(" + ")),
                 list == &plan.measures ? PlanTableText::tr("own")
                                        : PlanTableText::tr("built in")});
            table.ids << measure.id;
        }
    }
    return table;
}

PlanTable source_table(const Plan& plan)
{
    std::vector<Sentence> sentences;
    for (const Indicator& indicator : plan.indicators) {
        sentences.push_back({indicator.evidence, indicator.id, indicator.name});
    }
    for (const Task& task : plan.tasks) {
        sentences.push_back({task.evidence, task.id, task.name});
    }
    for (const Rule& rule : plan.rules) {
        sentences.push_back({rule.evidence, rule.id, rule.name});
    }
    std::erase_if(sentences, [](const Sentence& each) { return each.evidence.line <= 0; });
    std::stable_sort(sentences.begin(), sentences.end(),
                     [](const Sentence& left, const Sentence& right) {
                         return left.evidence.line < right.evidence.line;
                     });
    PlanTable table;
    table.columns = {{PlanTableText::tr("Line"), true, 0, 52},
                     {PlanTableText::tr("The document's words"), false, 8, 300},
                     {PlanTableText::tr("Became"), false, 4, 200},
                     {PlanTableText::tr("Id"), false, 0, 120}};
    for (const Sentence& sentence : sentences) {
        table.rows.push_back({QString::number(sentence.evidence.line), sentence.evidence.text,
                              sentence.name, sentence.id});
        table.ids << sentence.id;
    }
    return table;
}

PlanTable compare_table(const std::vector<const Plan*>& plans)
{
    PlanTable table;
    table.columns = {{PlanTableText::tr("Indicator"), false, 5, 220}};
    for (const Plan* plan : plans) {
        table.columns.push_back(
            {plan->short_name.isEmpty() ? plan->name : plan->short_name, false, 2, 120});
    }
    for (const ComparedIndicator& line : compare_plans(plans)) {
        QStringList row = {line.name};
        for (const Indicator* indicator : line.of_plans) {
            row << (indicator ? target_text(*indicator) + u' ' + due_text(indicator->deadline)
                              : no_number());
        }
        table.rows.push_back(row);
        table.ids << QString();
    }
    return table;
}

} // namespace yice::ui
