// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections.h"

#include "base/number_text.h"
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

/// "一是", "二是" … before the sentences of a list; a single one goes without.
QString numbered(const QStringList& sentences)
{
    if (sentences.size() == 1) {
        return sentences.first();
    }
    QString text;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        text += ordinal_text(static_cast<int>(i) + 1) + sentences[i];
    }
    return text.trimmed();
}

QString place_names(const RegionTree& regions, const std::vector<RegionId>& ids, size_t most = 6)
{
    QStringList names;
    for (size_t i = 0; i < ids.size() && i < most; ++i) {
        names << regions.find(ids[i])->short_name;
    }
    const QString list = names.join(ReportText::tr(", ", "between names"));
    return ids.size() > most ? ReportText::tr("%1 and others, %2 places").arg(list).arg(ids.size())
                             : list;
}

bool lags(const Assessment& assessment)
{
    return assessment.standing == Standing::Behind || assessment.standing == Standing::Overdue ||
           assessment.standing == Standing::SlightlyBehind;
}

/// The parts where a lagging share lags most: below the target, worst first.
QString worst_parts(const ReportInput& input, size_t index)
{
    const Indicator& indicator = input.plan.indicators[index];
    if (!indicator.target_holds_for_parts() || !indicator.target ||
        indicator.formula.kind != FormulaKind::Ratio) {
        return {};
    }
    std::vector<const Assessment*> below;
    for (const Assessment& part : input.parts[index]) {
        if (part.reading.value && part.gap && *part.gap > 0) {
            below.push_back(&part);
        }
    }
    std::stable_sort(below.begin(), below.end(),
                     [](const Assessment* a, const Assessment* b) { return *a->gap > *b->gap; });
    QStringList texts;
    for (size_t i = 0; i < below.size() && i < 3; ++i) {
        texts << input.regions.find(below[i]->reading.region)->short_name +
                     value_text(below[i]->reading.value, indicator.unit);
    }
    if (texts.isEmpty()) {
        return {};
    }
    const QString list = texts.join(ReportText::tr(", ", "between names"));
    return indicator.comparator == Comparator::AtMost ? ReportText::tr("highest in %1").arg(list)
                                                      : ReportText::tr("lowest in %1").arg(list);
}

TableBlock indicator_table(const ReportInput& input, Counter& counter)
{
    TableBlock table;
    table.caption = ReportText::tr("Table %1  Main indicators").arg(++counter.tables);
    table.columns = {{ReportText::tr("No.", "column"), 0.85, centre},
                     {ReportText::tr("Indicator"), 4.2, left},
                     {ReportText::tr("Nature"), 1.35, centre},
                     {ReportText::tr("Unit"), 0.9, centre},
                     {ReportText::tr("Baseline"), 1.25, right},
                     {ReportText::tr("Target"), 1.45, right},
                     {ReportText::tr("Due"), 1.05, centre},
                     {ReportText::tr("Last quarter", "column"), 1.2, right},
                     {ReportText::tr("This quarter", "column"), 1.2, right},
                     {ReportText::tr("Expected", "column"), 1.2, right},
                     {ReportText::tr("Progress", "column"), 0.9, centre}};
    for (size_t i = 0; i < input.assessments.size(); ++i) {
        const Indicator& indicator = input.plan.indicators[i];
        const Assessment& assessment = input.assessments[i];
        const auto& course = input.courses[i];
        const std::optional<double> before =
            course.size() >= 2 ? course[course.size() - 2].value : std::nullopt;
        const QString target =
            assessment.target
                ? comparator_sign(indicator.comparator == Comparator::Full ? Comparator::TextOnly
                                                                           : indicator.comparator) +
                      cell(assessment.target, indicator.unit)
            : indicator.comparator == Comparator::Rising ? comparator_sign(indicator.comparator)
                                                         : no_number();
        // A baseline that the plan does not print is marked: it is the first quarter reported.
        const QString baseline =
            assessment.baseline
                ? cell(assessment.baseline->value, indicator.unit) +
                      (assessment.baseline_measured ? QStringLiteral("*") : QString())
                : no_number();
        const QString due = indicator.deadline.yearly ? ReportText::tr("yearly")
                            : indicator.deadline.date
                                ? QString::number(indicator.deadline.date->year())
                                : no_number();
        table.rows.push_back(
            {QString::number(indicator.number ? indicator.number : int(i) + 1), indicator.name,
             indicator.nature.isEmpty() ? no_number() : indicator.nature,
             indicator.unit.isEmpty() ? no_number() : indicator.unit, baseline, target, due,
             cell(before, indicator.unit), cell(assessment.reading.value, indicator.unit),
             cell(assessment.expected, indicator.unit), standing_sign(assessment.standing)});
    }
    table.note = ReportText::tr("Note: √ reached, → on track, ↘ slightly behind, ↓ behind, "
                                "× overdue, ○ no data, – not scored. * no baseline is printed in "
                                "the plan; the first reported quarter stands in.");
    return table;
}

void add_chart(Report& report, const ReportInput& input, size_t index, Counter& counter)
{
    const Indicator& indicator = input.plan.indicators[index];
    TrendSpec trend = trend_of(indicator, input.assessments[index], input.courses[index]);
    if (trend.actual.size() < 2) {
        return;
    }
    const QString name =
        indicator.unit.isEmpty()
            ? indicator.name
            : ReportText::tr("%1 (%2)", "title and place").arg(indicator.name, indicator.unit);
    const QString caption = ReportText::tr("Figure %1  %2").arg(++counter.charts).arg(name);
    report.blocks.push_back(ChartBlock{
        caption, std::move(trend),
        ReportText::tr("Solid: actual; dashed: forecast; dotted: expected; level: target")});
}

} // namespace

QString cell(std::optional<double> value, const QString& unit)
{
    return value ? grouped_number(*value, decimals_for(unit, *value)) : no_number();
}

QString short_name(const Indicator& indicator)
{
    return indicator.short_name.isEmpty() ? indicator.name : indicator.short_name;
}

void add_summary(Report& report, const ReportInput& input)
{
    QString text = counts_sentence(input.assessments, input.period.last_day());
    if (!input.places.empty()) {
        const PlaceFigures& whole = input.places.back();
        const PlaceFigures& before = input.whole_before;
        if (whole.institutions.value && whole.beds.value && whole.institution_beds.value) {
            std::optional<double> change;
            if (before.beds.value) {
                change = *whole.beds.value - *before.beds.value;
            }
            text += sentence({ReportText::tr("%1 there are %2 care homes with %3 beds")
                                  .arg(whole_text(*input.regions.find(input.region)),
                                       grouped_number(*whole.institutions.value),
                                       grouped_number(*whole.institution_beds.value)),
                              whole.nursing_beds.value
                                  ? ReportText::tr("%1 of them nursing beds")
                                        .arg(grouped_number(*whole.nursing_beds.value))
                                  : QString(),
                              *whole.beds.value != *whole.institution_beds.value
                                  ? ReportText::tr("with community facilities %1 beds in all")
                                        .arg(grouped_number(*whole.beds.value))
                                  : QString(),
                              change_text(change, QStringLiteral("张"))});
        }
    }
    report.blocks.push_back(ParagraphBlock{text.trimmed()});
}

void add_completion(Report& report, const ReportInput& input, Counter& counter)
{
    report.blocks.push_back(indicator_table(input, counter));
    for (size_t i = 0; i < input.assessments.size(); ++i) {
        const Indicator& indicator = input.plan.indicators[i];
        const Assessment& assessment = input.assessments[i];
        if (!assessment.reading.value) {
            continue;
        }
        QString text = indicator_sentence(indicator, assessment);
        text += forecast_sentence(indicator, assessment);
        report.blocks.push_back(ParagraphBlock{text.trimmed()});
    }
    // Charts of what moves: the lagging ones first, then the shares and totals of the roster.
    std::vector<size_t> order;
    for (const bool lagging : {true, false}) {
        for (size_t i = 0; i < input.assessments.size(); ++i) {
            if (lags(input.assessments[i]) == lagging && input.plan.indicators[i].target &&
                input.plan.indicators[i].formula.kind != FormulaKind::Minimum &&
                input.plan.indicators[i].formula.kind != FormulaKind::Share) {
                order.push_back(i);
            }
        }
    }
    for (size_t i = 0; i < order.size() && counter.charts < 3; ++i) {
        add_chart(report, input, order[i], counter);
    }
}

void add_highlights(Report& report, const ReportInput& input)
{
    QStringList sentences;
    QStringList reached;
    for (size_t i = 0; i < input.assessments.size(); ++i) {
        const Standing standing = input.assessments[i].standing;
        if (standing == Standing::Met || standing == Standing::Exceeded) {
            reached << short_name(input.plan.indicators[i]);
        }
    }
    if (!reached.isEmpty()) {
        sentences << sentence({ReportText::tr("%1 indicators have reached their target: %2")
                                   .arg(reached.size())
                                   .arg(reached.join(ReportText::tr(", ", "between names")))});
    }
    struct Gain {
        RegionId region;
        double beds;
    };
    std::vector<Gain> gains;
    double all = 0;
    for (size_t i = 0; i + 1 < input.places.size() && i < input.places_before.size(); ++i) {
        const auto& now = input.places[i].nursing_beds.value;
        const auto& before = input.places_before[i].nursing_beds.value;
        if (now && before && *now > *before) {
            gains.push_back({input.places[i].region, *now - *before});
            all += *now - *before;
        }
    }
    std::stable_sort(gains.begin(), gains.end(),
                     [](const Gain& a, const Gain& b) { return a.beds > b.beds; });
    QStringList names;
    for (size_t i = 0; i < gains.size() && i < 3; ++i) {
        names << ReportText::tr("%1 %2", "place and number of beds")
                     .arg(input.regions.find(gains[i].region)->short_name,
                          grouped_number(gains[i].beds));
    }
    if (gains.size() == 1) {
        sentences << sentence(
            {ReportText::tr("%1 nursing beds were added in the quarter in %2")
                 .arg(grouped_number(all), input.regions.find(gains.front().region)->short_name)});
    } else if (!names.isEmpty()) {
        sentences << sentence(
            {ReportText::tr("%1 nursing beds were added in the quarter, %2")
                 .arg(grouped_number(all), names.join(ReportText::tr(", ", "between names")))});
    }
    for (size_t i = 0; i < input.assessments.size(); ++i) {
        const Assessment& assessment = input.assessments[i];
        if (assessment.standing == Standing::OnTrack && assessment.change &&
            *assessment.change > 0) {
            sentences << sentence(
                {ReportText::tr("%1 is %2")
                     .arg(short_name(input.plan.indicators[i]),
                          value_text(assessment.reading.value, input.plan.indicators[i].unit)),
                 change_text(assessment.change, input.plan.indicators[i].unit)});
        }
    }
    report.blocks.push_back(ParagraphBlock{
        sentences.isEmpty() ? sentence({ReportText::tr("Nothing stands out this quarter")})
                            : numbered(sentences)});
}

void add_problems(Report& report, const ReportInput& input)
{
    QStringList sentences;
    QStringList without;
    QStringList incomplete;
    QStringList no_base;
    for (size_t i = 0; i < input.assessments.size(); ++i) {
        const Indicator& indicator = input.plan.indicators[i];
        const Assessment& assessment = input.assessments[i];
        if (assessment.standing == Standing::NoData) {
            if (assessment.reading.missing == Missing::NoDenominator) {
                no_base << short_name(indicator);
            } else if (assessment.reading.coverage.reported > 0) {
                incomplete << short_name(indicator);
            } else {
                without << short_name(indicator);
            }
        } else if (lags(assessment)) {
            QStringList parts = {
                ReportText::tr("%1 is %2")
                    .arg(indicator.name, value_text(assessment.reading.value, indicator.unit)),
                expected_text(assessment.reading.value, assessment.expected, indicator.unit)};
            if (!assessment.reading.lacking.empty()) {
                parts << ReportText::tr("still missing in %1")
                             .arg(place_names(input.regions, assessment.reading.lacking));
            }
            parts << worst_parts(input, i);
            sentences << sentence(parts);
        }
    }
    if (!without.isEmpty()) {
        sentences << sentence({ReportText::tr("Nothing was reported this quarter for %1")
                                   .arg(without.join(ReportText::tr(", ", "between names")))});
    }
    if (!incomplete.isEmpty()) {
        sentences << sentence({ReportText::tr("Not every place has reported yet for %1")
                                   .arg(incomplete.join(ReportText::tr(", ", "between names")))});
    }
    if (!no_base.isEmpty()) {
        sentences << sentence(
            {ReportText::tr("There is nothing to count for %1: the denominator is 0")
                 .arg(no_base.join(ReportText::tr(", ", "between names")))});
    }
    if (!input.places.empty()) {
        const Coverage& coverage = input.places.back().institution_beds.coverage;
        if (coverage.expected > coverage.reported) {
            sentences << sentence({ReportText::tr("%1 of %2 care homes reported this quarter, the "
                                                  "others keep earlier figures")
                                       .arg(coverage.reported)
                                       .arg(coverage.expected)});
        }
    }
    report.blocks.push_back(ParagraphBlock{sentences.isEmpty()
                                               ? sentence({ReportText::tr("No indicator lags")})
                                               : numbered(sentences)});
}

/// Whole things; of ten thousands of them (万㎡, 万人次) two decimals.
double rounded_up(double number, const QString& unit)
{
    return unit.startsWith(u'万') ? std::ceil(number * 100 - 1e-9) / 100 : std::ceil(number);
}

void add_next_steps(Report& report, const ReportInput& input)
{
    QStringList sentences;
    for (size_t i = 0; i < input.assessments.size(); ++i) {
        const Indicator& indicator = input.plan.indicators[i];
        const Assessment& assessment = input.assessments[i];
        const QString units = indicator.lead_units.join(ReportText::tr(", ", "between names"));
        const QString who =
            units.isEmpty() ? QString() : ReportText::tr(" (%1)", "responsible").arg(units);
        if (assessment.standing == Standing::NoData) {
            sentences << sentence(
                {ReportText::tr("collect the figures for %1%2").arg(short_name(indicator), who)});
            continue;
        }
        const bool open = lags(assessment) || assessment.standing == Standing::OnTrack;
        if (!open || !assessment.gap || *assessment.gap <= 0 || !assessment.due) {
            continue;
        }
        const double quarters = std::max<double>(
            1, static_cast<double>(input.period.last_day().daysTo(*assessment.due)) / 91.3);
        const QString target = value_text(assessment.target, indicator.unit);
        const auto beds = missing_numerator(indicator, assessment);
        const QString what = indicator.comparator == Comparator::AtMost
                                 ? ReportText::tr("lower %1 to %2 by %3%4")
                                 : ReportText::tr("raise %1 to %2 by %3%4");
        const bool late = input.period.last_day() >= *assessment.due;
        QStringList parts = {
            late ? ReportText::tr("%1 should have reached %2 by %3%4: make up for it")
                       .arg(short_name(indicator), target, day_text(*assessment.due), who)
                 : what.arg(short_name(indicator), target, day_text(*assessment.due), who)};
        if (indicator.formula.kind == FormulaKind::Sum && !late) {
            parts << ReportText::tr("%1 a quarter on average")
                         .arg(value_text(
                             rounded_up(*assessment.gap / std::round(quarters), indicator.unit),
                             indicator.unit));
        } else if (beds && *beds > 0 && counts_nursing_beds(indicator)) {
            parts << ReportText::tr("which is %1 nursing beds").arg(grouped_number(*beds));
        } else if (!assessment.reading.lacking.empty()) {
            parts << ReportText::tr("beginning in %1")
                         .arg(place_names(input.regions, assessment.reading.lacking));
        }
        sentences << sentence(parts);
    }
    report.blocks.push_back(ParagraphBlock{
        sentences.isEmpty() ? sentence({ReportText::tr("Keep what has been reached")})
                            : numbered(sentences)});
}

} // namespace yice
