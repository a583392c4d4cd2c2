// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/manual_indicators.h"

#include "base/number_text.h"
#include "domain/place_kind.h"
#include "report/manual_pages.h"
#include "report/sentences.h"
#include "rosters/specs.h"
#include "workbook/condition_text.h"
#include "workbook/measures.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice
{

namespace
{

struct ManualText {
    Q_DECLARE_TR_FUNCTIONS(ManualText)
};

QString item(const QString& name, const QString& text)
{
    return text.isEmpty() ? QString()
                          : ManualText::tr("- **%1:** %2", "name and text").arg(name, text) + u'\n';
}

/// A built-in measure or an own one of any of the plans.
const MeasureSpec* measure_of(const std::vector<Plan>& plans, const QString& id)
{
    for (const Plan& plan : plans) {
        if (const MeasureSpec* found = find_measure(plan, id)) {
            return found;
        }
    }
    return nullptr;
}

/// The rosters that a measure is counted from, sums of others looked through.
QStringList rosters_of(const std::vector<Plan>& plans, const QString& id, int depth = 0)
{
    constexpr int deepest = 8; // plans are checked for circles when they are loaded
    const MeasureSpec* measure = measure_of(plans, id);
    if (!measure || depth > deepest) {
        return {};
    }
    QStringList rosters;
    if (!measure->roster.isEmpty()) {
        rosters << measure->roster;
    }
    for (const QString& part : measure->plus) {
        rosters << rosters_of(plans, part, depth + 1);
    }
    rosters.removeDuplicates();
    return rosters;
}

QStringList rosters_of(const Plan& plan, const Indicator& indicator)
{
    QStringList rosters = rosters_of({plan}, indicator.formula.numerator);
    rosters << rosters_of({plan}, indicator.formula.denominator);
    rosters.removeDuplicates();
    return rosters;
}

QString heading_of(const Indicator& indicator)
{
    return indicator.number > 0 ? QStringLiteral("%1 %2").arg(indicator.number).arg(indicator.name)
                                : indicator.name;
}

QString name_of(const Plan& plan, const QString& measure)
{
    return markdown_text(figure_name({plan}, measure).shown());
}

QString window_text(const Formula& formula)
{
    switch (formula.window) {
    case Window::Year:
        return ManualText::tr("added up from the beginning of the year");
    case Window::Plan:
        return ManualText::tr("added up from the beginning of the plan");
    case Window::Month:
        return ManualText::tr("month by month; the lowest month of the quarter counts");
    case Window::Period:
        break;
    }
    return {};
}

/// How the indicator is made from its measures, in words.
QString formula_in_words(const Plan& plan, const Indicator& indicator)
{
    const Formula& formula = indicator.formula;
    if (formula.numerator.isEmpty()) {
        return ManualText::tr("In words only; nothing is counted.");
    }
    QStringList kinds;
    for (const PlaceKind kind : formula.over) {
        kinds << place_kind_label(kind);
    }
    const QString over = kinds.join(ManualText::tr(", ", "between words"));
    const QString numerator = name_of(plan, formula.numerator);
    const QString times =
        formula.factor == 1 ? QString() : QStringLiteral(" × ") + plain_number(formula.factor);
    QString text;
    switch (formula.kind) {
    case FormulaKind::Sum:
        text = numerator + times;
        break;
    case FormulaKind::Ratio:
        text = numerator + QStringLiteral(" ÷ ") + name_of(plan, formula.denominator) + times;
        break;
    case FormulaKind::Minimum:
        text =
            ManualText::tr("%2 of every one of the %1; the smallest counts").arg(over, numerator);
        break;
    case FormulaKind::Share:
        text =
            ManualText::tr("those of the %1 with %2 ÷ all of them%3").arg(over, numerator, times);
        break;
    case FormulaKind::Increase:
        text = ManualText::tr("%1 now − at the beginning").arg(numerator) + times;
        break;
    }
    const QString window = window_text(formula);
    return window.isEmpty() ? text : ManualText::tr("%1 (%2)", "text, more").arg(text, window);
}

/// What a measure of an indicator counts; for a figure, who reports it.
QString measure_text(const Plan& plan, const QString& id)
{
    if (id.isEmpty()) {
        return {};
    }
    const MeasureSpec* measure = find_measure(plan, id);
    if (measure) {
        const QString note = markdown_text(measure->note.shown());
        const QString sentence = measure_sentence({plan}, *measure);
        return note.isEmpty() ? sentence
                              : ManualText::tr("%1. %2", "sentence, note").arg(sentence, note);
    }
    const FigureSpec* figure = plan.find_figure(id);
    return figure && !figure->reported_by.isEmpty()
               ? ManualText::tr("typed in; reported by %1").arg(markdown_text(figure->reported_by))
               : ManualText::tr("typed in");
}

QString target_of(const Indicator& indicator)
{
    QString text = markdown_text(indicator.deadline.wording);
    if (indicator.target && indicator.comparator != Comparator::TextOnly) {
        text = ManualText::tr("%1 %2 %3", "deadline, sign, target; may be empty")
                   .arg(text, comparator_sign(indicator.comparator),
                        value_text(indicator.target, indicator.unit))
                   .trimmed();
    }
    QStringList more = {indicator.nature, indicator.strength};
    if (indicator.keep) {
        more << ManualText::tr("holds in every quarter");
    }
    if (indicator.stretch) {
        more << indicator.stretch->wording;
    }
    more.removeAll(QString());
    const QString extra = markdown_text(more.join(ManualText::tr(", ", "between words")));
    return extra.isEmpty() ? text : ManualText::tr("%1 (%2)", "text, more").arg(text, extra);
}

QString dated_text(const DatedValue& value, const QString& unit)
{
    const QString text = ManualText::tr("%1 on %2", "value, day")
                             .arg(value_text(value.value, unit), value.date.toString(Qt::ISODate));
    return value.source.isEmpty()
               ? text
               : ManualText::tr("%1 (%2)", "text, more").arg(text, markdown_text(value.source));
}

QString roster_links(const QStringList& ids)
{
    QStringList links;
    for (const QString& id : ids) {
        if (const RosterSpec* spec = find_roster_spec(id)) {
            links << QStringLiteral("[%1](help:roster/%2)")
                         .arg(markdown_text(spec->label.shown()), spec->id);
        }
    }
    return links.join(ManualText::tr(", ", "between words"));
}

QString indicator_text(const Plan& plan, const Indicator& indicator)
{
    const QString comma = ManualText::tr(", ", "between words");
    QStringList milestones;
    for (const DatedValue& milestone : indicator.milestones) {
        milestones << dated_text(milestone, indicator.unit);
    }
    QString text = QStringLiteral("## %1\n\n").arg(markdown_text(heading_of(indicator)));
    text += item(ManualText::tr("How it is counted"), formula_in_words(plan, indicator));
    const QString& top = indicator.formula.numerator;
    const QString& bottom = indicator.formula.denominator;
    text += item(ManualText::tr("%1 counts", "a measure").arg(name_of(plan, top)),
                 top.isEmpty() ? QString() : measure_text(plan, top));
    text += item(ManualText::tr("%1 counts", "a measure").arg(name_of(plan, bottom)),
                 bottom.isEmpty() ? QString() : measure_text(plan, bottom));
    text += item(ManualText::tr("Unit"), markdown_text(indicator.unit));
    text += item(ManualText::tr("Scope"), markdown_text(indicator.scope));
    text += item(ManualText::tr("Demanded"), target_of(indicator));
    text += item(ManualText::tr("Baseline"),
                 indicator.baseline ? dated_text(*indicator.baseline, indicator.unit) : QString());
    text += item(ManualText::tr("On the way"), milestones.join(comma));
    text += item(ManualText::tr("Rosters needed"), roster_links(rosters_of(plan, indicator)));
    text += item(ManualText::tr("Lead units"), markdown_text(indicator.lead_units.join(comma)));
    if (!indicator.evidence.text.isEmpty()) {
        text += item(ManualText::tr("Source"), ManualText::tr("the plan, line %1: “%2”")
                                                   .arg(indicator.evidence.line)
                                                   .arg(markdown_text(indicator.evidence.text)));
    }
    return text + item(ManualText::tr("Note"), markdown_text(indicator.note)) + u'\n';
}

QString counting_text(const RosterSpec& roster, const MeasureSpec& measure)
{
    const QString field = roster.index_of(measure.field) < 0
                              ? measure.field
                              : roster.field(measure.field).label.shown();
    switch (measure.counting) {
    case Counting::Distinct:
        return ManualText::tr("how many different “%1”").arg(field);
    case Counting::Sum:
        return ManualText::tr("the sum of “%1”").arg(field);
    case Counting::Latest:
        return ManualText::tr("the newest “%1” of each place").arg(field);
    case Counting::Rows:
        break;
    }
    return ManualText::tr("how many entries");
}

QString conditions_text(const RosterSpec& roster, const std::vector<Condition>& conditions)
{
    QStringList texts;
    for (const Condition& condition : conditions) {
        texts << condition_text(roster, condition);
    }
    return texts.join(ManualText::tr("; ", "between conditions"));
}

} // namespace

QString measure_sentence(const std::vector<Plan>& plans, const MeasureSpec& measure)
{
    if (!measure.plus.isEmpty()) {
        QStringList names;
        for (const QString& part : measure.plus) {
            names << figure_name(plans, part).shown();
        }
        return markdown_text(
            measure.largest ? ManualText::tr("the largest of: %1")
                                  .arg(names.join(ManualText::tr(", ", "between words")))
                            : ManualText::tr("%1 added up").arg(names.join(QStringLiteral(" + "))));
    }
    const RosterSpec* roster = find_roster_spec(measure.roster);
    if (!roster) {
        return {};
    }
    QString text = ManualText::tr("“%1”: %2", "roster, what is counted")
                       .arg(roster->label.shown(), counting_text(*roster, measure));
    if (!measure.where.empty()) {
        text = ManualText::tr("%1 where %2").arg(text, conditions_text(*roster, measure.where));
    }
    if (!measure.holds.empty()) {
        text = ManualText::tr("%1, and of these where %2")
                   .arg(text, conditions_text(*roster, measure.holds));
    }
    return markdown_text(text);
}

QString indicators_page(const Plan& plan)
{
    QString text =
        QStringLiteral("# %1\n\n")
            .arg(ManualText::tr("Indicators: %1")
                     .arg(markdown_text(plan.short_name.isEmpty() ? plan.name : plan.short_name))) +
        ManualText::tr("%1, %2 to %3. What every indicator counts and where it is printed. It is "
                       "changed under [Plan](page:plan).")
            .arg(markdown_text(plan.name), plan.start.toString(Qt::ISODate),
                 plan.end.toString(Qt::ISODate)) +
        QStringLiteral("\n\n");
    for (const Indicator& indicator : plan.indicators) {
        text += indicator_text(plan, indicator);
    }
    return text;
}

QString measures_page(const std::vector<Plan>& plans)
{
    std::vector<const MeasureSpec*> measures;
    for (const MeasureSpec& measure : built_in_measures()) {
        measures.push_back(&measure);
    }
    for (const Plan& plan : plans) {
        for (const MeasureSpec& measure : plan.measures) {
            measures.push_back(&measure);
        }
    }
    QString text = QStringLiteral("# %1\n\n").arg(ManualText::tr("What can be counted")) +
                   ManualText::tr("Measures are numbers that are counted from a roster, place by "
                                  "place; indicators are made from them. Copies and own ones are "
                                  "written under [Plan](page:plan).") +
                   QStringLiteral("\n\n");
    const auto add = [&](const QString& heading, const QString& roster) {
        QString part;
        for (const MeasureSpec* measure : measures) {
            if (measure->roster != roster) {
                continue;
            }
            const QString note = markdown_text(measure->note.shown());
            part += QStringLiteral("### %1\n\n")
                        .arg(markdown_text(measure->unit.isEmpty()
                                               ? measure->name.shown()
                                               : ManualText::tr("%1 (%2)", "text, more")
                                                     .arg(measure->name.shown(), measure->unit))) +
                    measure_sentence(plans, *measure) + QStringLiteral("\n\n") +
                    (note.isEmpty() ? QString() : note + QStringLiteral("\n\n"));
        }
        if (!part.isEmpty()) {
            text += QStringLiteral("## %1\n\n").arg(markdown_text(heading)) + part;
        }
    };
    for (const RosterSpec* spec : roster_specs()) {
        add(spec->label.shown(), spec->id);
    }
    add(ManualText::tr("Made of others"), {});
    return text;
}

QStringList indicators_of_roster(const std::vector<Plan>& plans, const QString& roster)
{
    QStringList links;
    for (const Plan& plan : plans) {
        for (const Indicator& indicator : plan.indicators) {
            if (rosters_of(plan, indicator).contains(roster)) {
                const QString heading = heading_of(indicator);
                const QString name = plans.size() > 1 ? ManualText::tr("%1 (%2)", "text, more")
                                                            .arg(indicator.name, plan.short_name)
                                                      : indicator.name;
                links << QStringLiteral("[%1](help:plan/%2#%3)")
                             .arg(markdown_text(name), plan.id, heading_anchor(heading));
            }
        }
    }
    return links;
}

} // namespace yice
