// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/attention.h"

#include "base/number_text.h"
#include "report/sentences.h"

#include <QCoreApplication>

#include <cmath>

namespace yice
{

namespace
{

struct Attention {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

QString name_of(const Indicator& indicator)
{
    return indicator.short_name.isEmpty() ? indicator.name : indicator.short_name;
}

const MonthReading* worst_of(const Reading& reading)
{
    for (const MonthReading& month : reading.months) {
        if (month.value && month.value == reading.value) {
            return &month;
        }
    }
    return nullptr;
}

QString amount(double number, const QString& unit)
{
    return number_with_unit(number, unit, number == std::floor(number) ? 0 : 1);
}

QString lacking_text(const Reading& reading, const RegionTree& regions)
{
    QStringList names;
    for (const RegionId place : reading.lacking) {
        if (const Region* region = regions.find(place)) {
            names << region->short_name;
        }
    }
    constexpr qsizetype most_names = 3;
    const QString list = names.mid(0, most_names).join(Attention::tr(", ", "between names"));
    return names.size() > most_names
               ? Attention::tr("missing in %1 and %2 more").arg(list).arg(names.size() - most_names)
               : Attention::tr("missing in %1").arg(list);
}

/// The part with the largest number, if any is above a half.
struct Largest {
    RegionId place;
    double number = 0.5;

    void look(RegionId candidate, double value)
    {
        if (value > number) {
            place = candidate;
            number = value;
        }
    }
};

QString decrease_text(const std::vector<Assessment>& parts, const RegionTree& regions,
                      const QString& unit, RegionId& place)
{
    Largest most;
    for (const Assessment& part : parts) {
        most.look(part.reading.region, -part.change.value_or(0));
    }
    const Region* region = regions.find(most.place);
    if (!region) {
        return {};
    }
    place = most.place;
    return Attention::tr("%1 has %2 less than last quarter")
        .arg(region->short_name, amount(most.number, unit));
}

} // namespace

int urgency(Standing standing)
{
    switch (standing) {
    case Standing::Overdue:
        return 4;
    case Standing::Behind:
        return 3;
    case Standing::SlightlyBehind:
        return 2;
    case Standing::NoData:
        return 1;
    default:
        return 0;
    }
}

QString attention_text(const Indicator& indicator, const Assessment& assessment)
{
    const QString name = name_of(indicator);
    const Reading& reading = assessment.reading;
    if (!reading.value) {
        if (reading.missing != Missing::NoData) {
            return Attention::tr("%1: %2").arg(name, missing_label(reading.missing));
        }
        return reading.coverage.reported > 0
                   ? Attention::tr("%1: not every place has reported yet").arg(name)
                   : Attention::tr("%1: nothing was reported").arg(name);
    }
    QString text = name + u' ' + value_text(reading.value, indicator.unit);
    const QString expected = expected_text(reading.value, assessment.expected, indicator.unit);
    if (!expected.isEmpty()) {
        text += Attention::tr(", %1", "clause").arg(expected);
    }
    return text;
}

std::optional<double> shortfall(const Indicator& indicator, double demanded, const Reading& reading)
{
    const bool upwards = indicator.comparator == Comparator::AtLeast ||
                         indicator.comparator == Comparator::MoreThan ||
                         indicator.comparator == Comparator::Full;
    if (!upwards || indicator.formula.kind != FormulaKind::Ratio || indicator.formula.factor == 0) {
        return std::nullopt;
    }
    const MonthReading* month = worst_of(reading);
    const auto numerator = month ? month->numerator : reading.numerator;
    const auto denominator = month ? month->denominator : reading.denominator;
    if (!numerator || !denominator) {
        return std::nullopt;
    }
    // A hair below a whole number is rounding, not another bed.
    const double missing = demanded / indicator.formula.factor * *denominator - *numerator;
    const double whole = std::ceil(missing - 1e-6);
    return whole > 0 ? std::optional(whole) : std::nullopt;
}

QString reason_text(const Indicator& indicator, const Assessment& assessment,
                    const std::vector<Assessment>& parts, const RegionTree& regions,
                    const QString& unit, RegionId& place)
{
    const Reading& reading = assessment.reading;
    if (!reading.lacking.empty()) {
        place = reading.lacking.front();
        return lacking_text(reading, regions);
    }
    if (!reading.value) {
        return reading.coverage.expected > 0 ? Attention::tr("%1 of %2 have reported")
                                                   .arg(reading.coverage.reported)
                                                   .arg(reading.coverage.expected)
                                             : QString();
    }
    const auto demanded = assessment.expected ? assessment.expected : assessment.target;
    const auto missing = demanded ? shortfall(indicator, *demanded, reading) : std::nullopt;
    if (!missing) {
        const QString less = decrease_text(parts, regions, indicator.unit, place);
        return less.isEmpty() ? gap_text(indicator, assessment) : less;
    }
    Largest most;
    for (const Assessment& part : parts) {
        most.look(part.reading.region, shortfall(indicator, *demanded, part.reading).value_or(0));
    }
    const MonthReading* month = worst_of(reading);
    QString text = month ? Attention::tr("%1: %2 missing", "month and number")
                               .arg(month->month.label(), amount(*missing, unit))
                         : Attention::tr("%1 missing").arg(amount(*missing, unit));
    if (const Region* region = regions.find(most.place)) {
        place = most.place;
        // Parts may be ahead where others lag: what one of them misses can be more than the whole.
        text += most.number <= *missing ? Attention::tr(", %1 of them in %2")
                                              .arg(amount(most.number, unit), region->short_name)
                                        : Attention::tr(", most in %1").arg(region->short_name);
    }
    return text;
}

} // namespace yice
