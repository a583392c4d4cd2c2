// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/assessment_json.h"

#include <QJsonArray>

#include <cmath>

namespace yice::app
{

QJsonValue number_or_null(std::optional<double> number)
{
    if (!number) {
        return QJsonValue::Null;
    }
    // Twelve digits are more than any roster holds, and hide the last bits of a division.
    const double rounded = QString::number(*number, 'g', 12).toDouble();
    return rounded;
}

QJsonArray months_json(const Reading& reading)
{
    QJsonArray months;
    for (const MonthReading& month : reading.months) {
        months.append(
            QJsonObject{{QStringLiteral("month"), month.month.code()},
                        {QStringLiteral("value"), number_or_null(month.value)},
                        {QStringLiteral("missing"), missing_code(month.missing)},
                        {QStringLiteral("numerator"), number_or_null(month.numerator)},
                        {QStringLiteral("denominator"), number_or_null(month.denominator)}});
    }
    return months;
}

QJsonObject assessment_json(const Indicator& indicator, const Assessment& assessment,
                            const RegionTree& regions)
{
    const Reading& reading = assessment.reading;
    const Forecast& forecast = assessment.forecast;
    QJsonArray lacking;
    for (const RegionId place : reading.lacking) {
        lacking.append(regions.find(place)->name);
    }
    const QJsonValue none(QJsonValue::Null);
    return {
        {QStringLiteral("id"), indicator.id},
        {QStringLiteral("name"), indicator.name},
        {QStringLiteral("nature"), indicator.nature},
        {QStringLiteral("unit"), indicator.unit},
        {QStringLiteral("value"), number_or_null(reading.value)},
        {QStringLiteral("missing"),
         reading.missing == Missing::None ? none : QJsonValue(missing_code(reading.missing))},
        {QStringLiteral("numerator"), number_or_null(reading.numerator)},
        {QStringLiteral("denominator"), number_or_null(reading.denominator)},
        {QStringLiteral("coverage"),
         QJsonObject{{QStringLiteral("reported"), reading.coverage.reported},
                     {QStringLiteral("expected"), reading.coverage.expected}}},
        {QStringLiteral("lacking"), lacking},
        {QStringLiteral("baseline"),
         assessment.baseline ? number_or_null(assessment.baseline->value) : none},
        {QStringLiteral("baseline_date"),
         assessment.baseline ? QJsonValue(assessment.baseline->date.toString(Qt::ISODate)) : none},
        {QStringLiteral("baseline_source"),
         assessment.baseline
             ? QJsonValue(assessment.baseline_measured ? QStringLiteral("measured")
                                                       : assessment.baseline->source)
             : none},
        {QStringLiteral("comparator"), comparator_code(indicator.comparator)},
        {QStringLiteral("target"), number_or_null(assessment.target)},
        {QStringLiteral("deadline"),
         assessment.due ? QJsonValue(assessment.due->toString(Qt::ISODate)) : none},
        {QStringLiteral("expected"), number_or_null(assessment.expected)},
        {QStringLiteral("change"), number_or_null(assessment.change)},
        {QStringLiteral("gap"), number_or_null(assessment.gap)},
        {QStringLiteral("progress_percent"), number_or_null(assessment.progress_percent)},
        {QStringLiteral("status"), standing_code(assessment.standing)},
        {QStringLiteral("forecast"),
         QJsonObject{{QStringLiteral("at_deadline"), number_or_null(forecast.at_deadline)},
                     {QStringLiteral("reached_in"),
                      forecast.reached_in ? QJsonValue(forecast.reached_in->code()) : none}}},
        {QStringLiteral("strength"), indicator.strength},
        {QStringLiteral("verify"), indicator.verify},
        {QStringLiteral("stretch"),
         indicator.stretch ? QJsonValue(indicator.stretch->value) : none},
        {QStringLiteral("months"), months_json(reading)},
        {QStringLiteral("lead_units"), QJsonArray::fromStringList(indicator.lead_units)},
        {QStringLiteral("cooperating_units"),
         QJsonArray::fromStringList(indicator.cooperating_units)},
    };
}

} // namespace yice::app
