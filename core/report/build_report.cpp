// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/build_report.h"

#include "base/number_text.h"
#include "report/sections.h"
#include "report/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace yice
{

namespace
{

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr auto centre = Qt::AlignHCenter;
constexpr auto right = Qt::AlignRight;
constexpr auto left = Qt::AlignLeft;

std::vector<QStringList> place_rows(const ReportInput& input)
{
    std::vector<QStringList> rows;
    for (const PlaceFigures& place : input.places) {
        std::optional<double> share;
        if (place.nursing_beds.value && place.institution_beds.value &&
            *place.institution_beds.value > 0) {
            share = *place.nursing_beds.value / *place.institution_beds.value * 100;
        }
        std::optional<double> occupancy;
        if (place.residents.value && place.institution_beds.value &&
            *place.institution_beds.value > 0) {
            occupancy = *place.residents.value / *place.institution_beds.value * 100;
        }
        const bool whole = place.region == input.region;
        rows.push_back(
            {whole ? ReportText::tr("Total") : input.regions.find(place.region)->short_name,
             cell(place.institutions.value, {}), cell(place.beds.value, {}),
             cell(place.institution_beds.value, {}), cell(place.nursing_beds.value, {}),
             cell(share, QStringLiteral("%")), cell(place.residents.value, {}),
             cell(occupancy, QStringLiteral("%"))});
    }
    return rows;
}

QString formula_text(const ReportInput& input, const Indicator& indicator)
{
    const auto name = [&](const QString& id) {
        for (const FigureSpec& figure : input.plan.figures) {
            if (figure.id == id) {
                return figure.name.shown() +
                       (figure.reported_by.isEmpty()
                            ? QString()
                            : ReportText::tr(" (%1)", "reported by").arg(figure.reported_by));
            }
        }
        return ReportText::tr("roster: %1").arg(input.rosters.value(id));
    };
    const Formula& formula = indicator.formula;
    return formula.denominator.isEmpty() || name(formula.numerator) == name(formula.denominator)
               ? name(formula.numerator)
               : name(formula.numerator) + ReportText::tr("; ", "between sources") +
                     name(formula.denominator);
}

/// The tables behind the text: by place, and where the numbers come from.
void add_annexes(Report& report, const ReportInput& input, Counter& counter)
{
    report.blocks.push_back(HeadingBlock{1, ReportText::tr("Annex")});
    if (!input.places.empty()) {
        TableBlock table;
        table.caption =
            ReportText::tr("Table %1  Facilities and beds by place").arg(++counter.tables);
        table.columns = {{ReportText::tr("Place"), 2.6, left},
                         {ReportText::tr("Care homes"), 1.2, right},
                         {ReportText::tr("Beds in all"), 1.2, right},
                         {ReportText::tr("In care homes"), 1.4, right},
                         {ReportText::tr("Nursing beds"), 1.2, right},
                         {ReportText::tr("Nursing share (%)"), 1.3, right},
                         {ReportText::tr("Residents"), 1.2, right},
                         {ReportText::tr("Occupancy (%)"), 1.2, right}};
        table.rows = place_rows(input);
        table.last_row_is_total = true;
        const Coverage& coverage = input.places.back().institution_beds.coverage;
        table.note =
            ReportText::tr("Note: facilities in operation at the end of the period; %1 of %2 "
                           "care homes reported this quarter.")
                .arg(coverage.reported)
                .arg(coverage.expected);
        report.blocks.push_back(std::move(table));

        StackSpec stack;
        stack.unit = QStringLiteral("张");
        StackSpec::Part nursing{ReportText::tr("Nursing beds"), {}};
        StackSpec::Part other{ReportText::tr("Other beds"), {}};
        for (size_t i = 0; i + 1 < input.places.size(); ++i) {
            const PlaceFigures& place = input.places[i];
            const double beds = place.institution_beds.value.value_or(0);
            const double nurse = place.nursing_beds.value.value_or(0);
            stack.categories << input.regions.find(place.region)->short_name;
            nursing.values.push_back(nurse);
            other.values.push_back(std::max(0.0, beds - nurse));
        }
        stack.parts = {nursing, other};
        if (stack.categories.size() >= 2 && stack.categories.size() <= 16) {
            report.blocks.push_back(ChartBlock{
                ReportText::tr("Figure %1  Beds of care homes by place").arg(++counter.charts),
                std::move(stack),
                {}});
        }
    }
    TableBlock sources;
    sources.caption = ReportText::tr("Table %1  Sources and coverage").arg(++counter.tables);
    sources.columns = {{ReportText::tr("No.", "column"), 0.6, centre},
                       {ReportText::tr("Indicator"), 3.2, left},
                       {ReportText::tr("Source"), 4.2, left},
                       {ReportText::tr("Reported"), 1.2, centre},
                       {ReportText::tr("Responsible units"), 3.4, left}};
    for (size_t i = 0; i < input.assessments.size(); ++i) {
        const Indicator& indicator = input.plan.indicators[i];
        const Coverage& coverage = input.assessments[i].reading.coverage;
        sources.rows.push_back(
            {QString::number(indicator.number ? indicator.number : int(i) + 1),
             short_name(indicator), formula_text(input, indicator),
             coverage.expected > 0
                 ? QStringLiteral("%1/%2").arg(coverage.reported).arg(coverage.expected)
                 : no_number(),
             indicator.lead_units.isEmpty()
                 ? no_number()
                 : indicator.lead_units.join(ReportText::tr(", ", "between names"))});
    }
    sources.note =
        ReportText::tr("Note: reported / expected. What was not reported this quarter is "
                       "carried forward from the newest earlier one.");
    report.blocks.push_back(std::move(sources));
}

} // namespace

TrendSpec trend_of(const Indicator& indicator, const Assessment& assessment,
                   const std::vector<Reading>& course)
{
    TrendSpec trend;
    trend.name = indicator.name;
    trend.unit = indicator.unit;
    double largest = std::abs(assessment.target.value_or(0));
    for (const Reading& reading : course) {
        if (reading.value) {
            trend.actual.push_back({reading.period.last_day(), *reading.value});
            largest = std::max(largest, std::abs(*reading.value));
        }
    }
    trend.decimals = chart_decimals(indicator.unit, largest);
    trend.expected = assessment.expected;
    if (!assessment.target) {
        return trend;
    }
    trend.target = assessment.target;
    const QString sign = comparator_sign(indicator.comparator);
    const QString number = value_text(assessment.target, indicator.unit);
    const QString wanted = (sign + u' ' + number).trimmed();
    trend.target_text =
        assessment.due ? ReportText::tr("Target %1 (%2)").arg(wanted).arg(assessment.due->year())
                       : ReportText::tr("Target %1").arg(wanted);
    if (assessment.baseline && assessment.due && !indicator.deadline.yearly && !indicator.keep &&
        assessment.baseline->date < *assessment.due) {
        trend.path.push_back({assessment.baseline->date, assessment.baseline->value});
        for (const DatedValue& milestone : indicator.milestones) {
            trend.path.push_back({milestone.date, milestone.value});
        }
        trend.path.push_back({*assessment.due, *assessment.target});
    }
    const Forecast& forecast = assessment.forecast;
    if (forecast.at_deadline && assessment.due && !trend.actual.empty() &&
        trend.actual.back().date < *assessment.due) {
        const ChartPoint last = trend.actual.back();
        trend.forecast = {last, {*assessment.due, *forecast.at_deadline}};
        trend.forecast_low = {last,
                              {*assessment.due, forecast.low.value_or(*forecast.at_deadline)}};
        trend.forecast_high = {last,
                               {*assessment.due, forecast.high.value_or(*forecast.at_deadline)}};
    }
    return trend;
}

Report build_report(const ReportInput& input)
{
    Q_ASSERT(input.assessments.size() == input.plan.indicators.size());
    Report report;
    report.draft = input.draft;
    const Region& region = *input.regions.find(input.region);
    //: title of the report: %1 plan, %2 quarter
    report.title =
        ReportText::tr("Progress of the %1, %2").arg(input.plan.name, input.period.label());
    if (region.parent.valid()) {
        //: title of a part's report: %2 county
        report.title =
            ReportText::tr("%1 (%2)", "title and place").arg(report.title, region.short_name);
    }
    report.subject = input.plan.name;
    report.blocks.push_back(TitleBlock{report.title});
    Counter counter;
    add_summary(report, input);
    report.blocks.push_back(HeadingBlock{1, ReportText::tr("1. Completion of the tasks")});
    add_completion(report, input, counter);
    report.blocks.push_back(HeadingBlock{1, ReportText::tr("2. Highlights")});
    add_highlights(report, input);
    report.blocks.push_back(HeadingBlock{1, ReportText::tr("3. Problems")});
    add_problems(report, input);
    report.blocks.push_back(HeadingBlock{1, ReportText::tr("4. Next steps")});
    add_next_steps(report, input);
    add_annexes(report, input, counter);
    return report;
}

} // namespace yice
