// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicator_facts.h"

#include "base/language.h"
#include "base/number_text.h"
#include "report/sentences.h"
#include "workbook/measures.h"
#include "workbook/tasks.h"

#include <QCoreApplication>
#include <QLocale>

namespace yice::ui
{

namespace
{

struct IndicatorFacts {
    Q_DECLARE_TR_FUNCTIONS(IndicatorFacts)
};

constexpr size_t most_places = 12;
constexpr size_t most_tasks = 3;

QString bold(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

QString comma()
{
    return IndicatorFacts::tr(", ", "between names");
}

/// 7月 96.0% · 8月 92.1% · 9月 无数据，以最低的月份为准
QString months_text(const IndicatorLine& line)
{
    const QLocale locale(language() == Language::English ? QLocale::English : QLocale::Chinese);
    QStringList months;
    for (const MonthReading& month : line.assessment.reading.months) {
        const QString name = locale.standaloneMonthName(month.month.number(), QLocale::ShortFormat);
        months << name + u' ' +
                      (month.value ? value_text(month.value, line.indicator.unit)
                                   : missing_label(month.missing));
    }
    return months.size() < 2 ? QString()
                             : IndicatorFacts::tr("%1; the lowest month counts")
                                   .arg(months.join(QStringLiteral(" · ")));
}

QString lacking_text(const RegionTree& regions, const std::vector<RegionId>& places)
{
    if (places.empty()) {
        return {};
    }
    QStringList names;
    for (size_t i = 0; i < places.size() && i < most_places; ++i) {
        const Region* region = regions.find(places[i]);
        names << (region ? region->short_name : no_number());
    }
    const QString list = names.join(comma());
    return places.size() > most_places
               ? IndicatorFacts::tr("Still lacking in %1 and others, %2 places")
                     .arg(list)
                     .arg(places.size())
               : IndicatorFacts::tr("Still lacking in %1").arg(list);
}

QString entry_text(const Session& session, const PipelineEntry& entry, bool name_measure)
{
    const QString amount = grouped_number(entry.addition.amount, 1);
    const QString what =
        name_measure
            ? IndicatorFacts::tr("%1 +%2", "measure and amount")
                  .arg(figure_name(session.workbook().plans(), entry.addition.measure).shown(),
                       amount)
            : QStringLiteral("+%1").arg(amount);
    const QString day = entry.addition.due.toString(Qt::ISODate);
    return entry.light == TaskLight::Red || entry.light == TaskLight::Yellow
               ? IndicatorFacts::tr("%1 by %2 (%3, %4)", "amount, day, task, light")
                     .arg(what, day, entry.name, light_label(entry.light))
               : IndicatorFacts::tr("%1 by %2 (%3)", "amount, day, task")
                     .arg(what, day, entry.name);
}

Result<QString> pipeline_text(const Session& session, const Plan& plan, const Indicator& indicator)
{
    QStringList measures = {indicator.formula.numerator, indicator.formula.denominator};
    measures.removeAll(QString());
    measures.removeDuplicates();
    const auto entries = Tasks(session.workbook()).pipeline(plan, measures, session.period());
    if (!entries) {
        return entries.error();
    }
    if (entries->empty()) {
        return QString();
    }
    QStringList texts;
    for (size_t i = 0; i < entries->size() && i < most_tasks; ++i) {
        texts << entry_text(session, (*entries)[i], measures.size() > 1);
    }
    const QString list = texts.join(IndicatorFacts::tr("; ", "between tasks"));
    return entries->size() > most_tasks ? IndicatorFacts::tr("To come: %1 and %2 more tasks")
                                              .arg(list)
                                              .arg(entries->size() - most_tasks)
                                        : IndicatorFacts::tr("To come: %1").arg(list);
}

} // namespace

QString meaning_text(const IndicatorLine& line)
{
    const Indicator& indicator = line.indicator;
    QStringList meaning = {indicator.nature, indicator.lead_units.join(comma())};
    if (line.assessment.target) {
        meaning << IndicatorFacts::tr("%1 %2 %3", "deadline, sign, target")
                       .arg(indicator.deadline.wording, comparator_sign(indicator.comparator),
                            value_text(line.assessment.target, indicator.unit));
    }
    meaning.removeAll(QString());
    return meaning.join(QStringLiteral("  ·  "));
}

QString facts_text(const IndicatorLine& line)
{
    const Indicator& indicator = line.indicator;
    const Assessment& assessment = line.assessment;
    QStringList facts;
    facts << IndicatorFacts::tr("Now %1").arg(
        bold(value_text(assessment.reading.value, indicator.unit)));
    for (const QString& fact :
         {change_text(assessment.change, indicator.unit), gap_text(indicator, assessment)}) {
        if (!fact.isEmpty()) {
            facts << fact.toHtmlEscaped();
        }
    }
    if (assessment.expected) {
        facts << IndicatorFacts::tr("expected %1")
                     .arg(bold(value_text(assessment.expected, indicator.unit)));
    }
    if (assessment.forecast.reached_in && assessment.gap && *assessment.gap > 0) {
        facts << IndicatorFacts::tr("likely reached in %1")
                     .arg(bold(assessment.forecast.reached_in->label()));
    }
    return facts.join(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;"));
}

Result<QStringList> further_facts(Session& session, const Plan& plan, const IndicatorLine& line)
{
    QStringList facts = {months_text(line), lacking_text(session.workbook().regions(),
                                                         line.assessment.reading.lacking)};
    const auto to_come = pipeline_text(session, plan, line.indicator);
    if (!to_come) {
        return to_come.error();
    }
    facts << *to_come;
    facts.removeAll(QString());
    return facts;
}

QString notes_text(const IndicatorLine& line)
{
    const Indicator& indicator = line.indicator;
    const Assessment& assessment = line.assessment;
    QStringList notes = {indicator.note};
    if (indicator.evidence.line > 0) {
        notes << IndicatorFacts::tr("The plan, line %1: “%2”")
                     .arg(indicator.evidence.line)
                     .arg(indicator.evidence.text);
    }
    if (assessment.baseline) {
        const QString value = value_text(assessment.baseline->value, indicator.unit);
        const QString day = assessment.baseline->date.toString(Qt::ISODate);
        notes << (assessment.baseline_measured
                      ? IndicatorFacts::tr("The plan prints no baseline; the first reported value "
                                           "stands in: %1 on %2.")
                            .arg(value, day)
                      : IndicatorFacts::tr("Baseline %1 on %2: %3")
                            .arg(value, day, assessment.baseline->source));
    }
    notes.removeAll(QString());
    return notes.join(QStringLiteral("\n\n"));
}

std::vector<QStringList> trace_rows(const Trace& trace, const RegionTree& regions, TracePart part)
{
    std::vector<QStringList> cells;
    for (const TraceMeasure& measure : trace.measures) {
        for (const TraceRow& row : part == TracePart::Counted ? measure.rows : measure.lacking) {
            cells.push_back(
                {measure.name, row.name, regions.path_name(row.region),
                 row.value ? grouped_number(*row.value, decimals_for({}, *row.value)) : no_number(),
                 row.as_of.toString(Qt::ISODate),
                 row.file.isEmpty()
                     ? row.source
                     : IndicatorFacts::tr("%1, line %2").arg(row.file).arg(row.line)});
        }
    }
    return cells;
}

} // namespace yice::ui
