// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sentences.h"

#include "base/language.h"
#include "base/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace yice
{

namespace
{

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

/// The size of a difference, rounded as it is printed: 1.1个百分点, 12张. Empty when it prints as
/// 0.
QString difference_text(double difference, const QString& unit)
{
    const double size = std::abs(difference);
    const int decimals = unit == u"%" ? 1
                         : size >= 10 ? 0 // 83.12 beds: of tens of things, whole ones
                                      : decimals_for(unit, std::round(size * 100) / 100);
    const QString number = grouped_number(size, decimals);
    if (number == u"0") {
        return {};
    }
    //: a difference of two percentages
    return unit == u"%" ? ReportText::tr("%1 percentage points").arg(number)
                        : ReportText::tr("%1 %2", "number and unit").arg(number, unit);
}

/// 较2021年增长42.2%, for what should only grow.
QString rise_text(const Assessment& assessment)
{
    if (!assessment.baseline || assessment.baseline->value <= 0 || !assessment.reading.value ||
        assessment.baseline->date.year() == assessment.reading.period.year_number()) {
        return {};
    }
    const double percent = (*assessment.reading.value / assessment.baseline->value - 1) * 100;
    const QString size = grouped_number(std::abs(percent), 1);
    const int year = assessment.baseline->date.year();
    if (size == u"0") {
        return ReportText::tr("as many as in %1").arg(year);
    }
    return percent > 0 ? ReportText::tr("%1% more than in %2").arg(size).arg(year)
                       : ReportText::tr("%1% less than in %2").arg(size).arg(year);
}

} // namespace

bool counts_nursing_beds(const Indicator& indicator)
{
    return indicator.formula.numerator == u"facility.institution_nursing_beds";
}

QString ordinal_text(int number)
{
    static const QStringList english = {
        QStringLiteral("First"),   QStringLiteral("Second"), QStringLiteral("Third"),
        QStringLiteral("Fourth"),  QStringLiteral("Fifth"),  QStringLiteral("Sixth"),
        QStringLiteral("Seventh"), QStringLiteral("Eighth"), QStringLiteral("Ninth")};
    static const QString digits = QStringLiteral("一二三四五六七八九");
    QString name;
    if (language() == Language::English) {
        name = number <= english.size() ? english[number - 1]
                                        : QStringLiteral("Number %1").arg(number);
    } else {
        const int tens = number / 10;
        const int ones = number % 10;
        name = (tens > 1 ? QString(digits[tens - 1]) : QString()) +
               (tens > 0 ? QStringLiteral("十") : QString()) +
               (ones > 0 ? QString(digits[ones - 1]) : QString());
    }
    //: before a sentence of a list: First, …
    return ReportText::tr("%1, ", "ordinal").arg(name);
}

QString sentence(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            filled << part;
        }
    }
    //: between the parts of a sentence
    if (filled.isEmpty()) {
        return {};
    }
    const QString text = filled.join(ReportText::tr(", ", "between clauses")) +
                         ReportText::tr(".", "end of sentence");
    return language() == Language::English ? text + u' ' : text; // Chinese 。 brings its own room
}

QString change_text(std::optional<double> change, const QString& unit)
{
    if (!change) {
        return {};
    }
    const QString size = difference_text(*change, unit);
    if (size.isEmpty()) {
        return ReportText::tr("unchanged from the quarter before");
    }
    if (unit == u"%") {
        return *change > 0 ? ReportText::tr("%1 higher than the quarter before").arg(size)
                           : ReportText::tr("%1 lower than the quarter before").arg(size);
    }
    return *change > 0 ? ReportText::tr("%1 more than the quarter before").arg(size)
                       : ReportText::tr("%1 fewer than the quarter before").arg(size);
}

QString expected_text(std::optional<double> value, std::optional<double> expected,
                      const QString& unit)
{
    if (!value || !expected) {
        return {};
    }
    const QString size = difference_text(*value - *expected, unit);
    if (size.isEmpty()) {
        return ReportText::tr("as expected by now");
    }
    return *value > *expected ? ReportText::tr("%1 above the expected").arg(size)
                              : ReportText::tr("%1 below the expected").arg(size);
}

std::optional<double> missing_numerator(const Indicator& indicator, const Assessment& assessment)
{
    const Reading& reading = assessment.reading;
    if (indicator.formula.kind != FormulaKind::Ratio || !assessment.target || !reading.numerator ||
        !reading.denominator || *reading.denominator <= 0 || !assessment.gap ||
        *assessment.gap <= 0) {
        return std::nullopt;
    }
    // A hair below the product, because 0.55 × 100 is 55.000000000000007.
    const double wanted = *assessment.target / indicator.formula.factor * *reading.denominator;
    return std::max(0.0, std::ceil(wanted - 1e-6) - *reading.numerator);
}

QString gap_text(const Indicator& indicator, const Assessment& assessment)
{
    if (!assessment.gap) {
        return {};
    }
    const QString size =
        *assessment.gap > 0 ? difference_text(*assessment.gap, indicator.unit) : QString();
    return size.isEmpty() ? ReportText::tr("the target is reached")
                          : ReportText::tr("%1 short of the target").arg(size);
}

QString value_text(std::optional<double> value, const QString& unit)
{
    if (!value) {
        return ReportText::tr("no data");
    }
    const QString number = grouped_number(*value, decimals_for(unit, *value));
    return unit == u"%" ? number + u'%'
                        : ReportText::tr("%1 %2", "number and unit").arg(number, unit);
}

QString day_text(QDate last_day)
{
    //: %1 year, %2 month
    return ReportText::tr("the end of %1-%2").arg(last_day.year()).arg(last_day.month());
}

QString whole_text(const Region& region)
{
    switch (region.level) {
    case RegionLevel::Province:
    case RegionLevel::City:
    case RegionLevel::County:
        // 北京市 is a province, 双辽市 a county, 广西 and 锡林郭勒 are neither: the last character
        // of the name is what people say.
        if (region.short_name.endsWith(u'市')) {
            return ReportText::tr("In the whole city");
        }
        if (region.short_name.endsWith(u'省')) {
            return ReportText::tr("In the whole province");
        }
        if (region.short_name.endsWith(u'县')) {
            return ReportText::tr("In the whole county");
        }
        if (region.short_name.endsWith(u'区')) {
            return ReportText::tr("In the whole district");
        }
        break;
    default:
        break;
    }
    return region.short_name;
}

QString indicator_sentence(const Indicator& indicator, const Assessment& assessment)
{
    const Reading& reading = assessment.reading;
    if (!reading.value) {
        return sentence(
            {ReportText::tr("%1: %2").arg(indicator.name, missing_label(reading.missing))});
    }
    QStringList parts = {
        ReportText::tr("%1 is %2").arg(indicator.name, value_text(reading.value, indicator.unit)),
        change_text(assessment.change, indicator.unit)};
    const bool reached =
        assessment.standing == Standing::Met || assessment.standing == Standing::Exceeded;
    if (!reached && assessment.expected != assessment.target) {
        parts << expected_text(reading.value, assessment.expected, indicator.unit);
    }
    parts << gap_text(indicator, assessment);
    if (indicator.comparator == Comparator::Rising) {
        parts << rise_text(assessment);
    }
    if (const auto missing = missing_numerator(indicator, assessment);
        missing && *missing > 0 && counts_nursing_beds(indicator)) {
        parts << ReportText::tr("which is %1 nursing beds").arg(grouped_number(*missing));
    }
    return sentence(parts);
}

QString forecast_sentence(const Indicator& indicator, const Assessment& assessment)
{
    const Forecast& forecast = assessment.forecast;
    const bool reached = assessment.gap && *assessment.gap <= 0;
    if (reached || !assessment.target || !forecast.at_deadline) {
        return {};
    }
    if (forecast.reached_in && assessment.due &&
        forecast.reached_in->first_day() <= *assessment.due) {
        return sentence({ReportText::tr("On the course of the last two years the target is reached "
                                        "in %1")
                             .arg(forecast.reached_in->label())});
    }
    return sentence({ReportText::tr("On the course of the last two years it will be %1 at the "
                                    "deadline")
                         .arg(value_text(forecast.at_deadline, indicator.unit)),
                     ReportText::tr("which does not reach the target")});
}

QString counts_sentence(const std::vector<Assessment>& assessments, QDate last_day)
{
    int met = 0;
    int on_track = 0;
    int slightly = 0;
    int behind = 0;
    int overdue = 0;
    int no_data = 0;
    int not_scored = 0;
    for (const Assessment& assessment : assessments) {
        switch (assessment.standing) {
        case Standing::Exceeded:
        case Standing::Met:
            ++met;
            break;
        case Standing::OnTrack:
            ++on_track;
            break;
        case Standing::SlightlyBehind:
            ++slightly;
            break;
        case Standing::Behind:
            ++behind;
            break;
        case Standing::Overdue:
            ++overdue;
            break;
        case Standing::NoData:
            ++no_data;
            break;
        case Standing::NoTarget:
        case Standing::NotScored:
            ++not_scored;
            break;
        }
    }
    const auto part = [](int count, const QString& text) {
        return count > 0 ? text.arg(count) : QString();
    };
    const int total = static_cast<int>(assessments.size());
    return sentence({ReportText::tr("By %1, of the %2 main indicators of the plan")
                         .arg(day_text(last_day))
                         .arg(total),
                     part(met, ReportText::tr("%1 are reached")),
                     part(on_track, ReportText::tr("%1 are on track")),
                     part(slightly, ReportText::tr("%1 are slightly behind")),
                     part(behind, ReportText::tr("%1 are behind")),
                     part(overdue, ReportText::tr("%1 are overdue")),
                     part(no_data, ReportText::tr("%1 have no data")),
                     part(not_scored, ReportText::tr("%1 are not scored"))});
}

} // namespace yice
