// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/evaluate.h"

#include <algorithm>

namespace yice
{

namespace
{

/// What a place without any value of its own or below it has.
Measured absent(const MeasureTable& table)
{
    Measured measured;
    if (table.absent_is_zero) {
        measured.value = 0;
    }
    return measured;
}

Measured sum_of_parts(const MeasureTable& table, const RegionTree& tree, RegionId region)
{
    if (const auto own = table.by_region.constFind(region);
        own != table.by_region.constEnd() && !table.absent_is_zero) {
        return *own; // a figure for the place itself
    }
    Measured sum;
    bool any = false;
    const auto add = [&](const Measured& part) {
        any = true;
        sum.coverage.reported += part.coverage.reported;
        sum.coverage.expected += part.coverage.expected;
        if (part.value) {
            sum.value = sum.value.value_or(0) + *part.value;
        }
        if (part.as_of.isValid() && (!sum.as_of.isValid() || part.as_of < sum.as_of)) {
            sum.as_of = part.as_of;
        }
    };
    if (table.absent_is_zero) {
        for (auto entry = table.by_region.cbegin(); entry != table.by_region.cend(); ++entry) {
            if (tree.is_within(entry.key(), region)) {
                add(entry.value());
            }
        }
        return any ? sum : absent(table);
    }
    // Figures: the places one level down, each by the same rule; those without count as expected.
    const auto children = tree.children(region);
    for (const RegionId child : children) {
        Measured part = sum_of_parts(table, tree, child);
        if (part.value) {
            part.coverage = {1, 1};
            add(part);
        }
    }
    if (any) {
        sum.coverage.expected = static_cast<int>(children.size());
    }
    return sum;
}

std::vector<RegionId> places(const Indicator& indicator, const RegionTree& tree, RegionId region)
{
    auto result = tree.at_level(region, indicator.formula.over);
    if (result.empty()) {
        // A city without counties is its own only place.
        result.push_back(region);
    }
    return result;
}

void evaluate_ratio(Reading& reading, const Formula& formula, const RegionTree& tree,
                    const MeasureTable& numerators, const MeasureTable& denominators)
{
    const Measured numerator = roll_up(numerators, tree, reading.region);
    const Measured denominator = roll_up(denominators, tree, reading.region);
    reading.numerator = numerator.value;
    reading.denominator = denominator.value;
    reading.coverage = {std::min(numerator.coverage.reported, denominator.coverage.reported),
                        std::max(numerator.coverage.expected, denominator.coverage.expected)};
    if (!numerator.value && !denominator.value) {
        reading.missing = Missing::NoData;
    } else if (denominator.value && *denominator.value == 0) {
        reading.missing = Missing::NoDenominator;
    } else if (!numerator.value || !denominator.value) {
        reading.missing = Missing::NoData;
    } else {
        reading.missing = Missing::None;
        reading.value = *numerator.value / *denominator.value * formula.factor;
    }
}

void evaluate_places(Reading& reading, const Indicator& indicator, const RegionTree& tree,
                     const MeasureTable& table)
{
    // "At least one in every county" says nothing about one town of a county.
    const auto above = tree.ancestor_at(reading.region, indicator.formula.over);
    if (above && *above != reading.region) {
        reading.missing = Missing::NotApplicable;
        return;
    }
    const auto over = places(indicator, tree, reading.region);
    const double wanted =
        indicator.formula.kind == FormulaKind::Minimum ? indicator.target.value_or(1) : 1;
    std::optional<double> smallest;
    int enough = 0;
    for (const RegionId place : over) {
        const Measured measured = roll_up(table, tree, place);
        ++reading.coverage.expected;
        if (!measured.value) {
            continue;
        }
        ++reading.coverage.reported;
        smallest = smallest ? std::min(*smallest, *measured.value) : *measured.value;
        if (*measured.value >= wanted) {
            ++enough;
        } else {
            reading.lacking.push_back(place);
        }
    }
    reading.numerator = enough;
    reading.denominator = static_cast<double>(over.size());
    if (reading.coverage.reported == 0) {
        reading.numerator.reset();
        return; // no data
    }
    // A minimum over places of which some said nothing may still be too low, never high enough.
    if (!reading.coverage.complete() && reading.lacking.empty()) {
        return;
    }
    reading.missing = Missing::None;
    reading.value = indicator.formula.kind == FormulaKind::Minimum
                        ? *smallest * indicator.formula.factor
                        : enough / *reading.denominator * indicator.formula.factor;
}

} // namespace

Measured roll_up(const MeasureTable& table, const RegionTree& tree, RegionId region)
{
    return sum_of_parts(table, tree, region);
}

Reading evaluate(const Indicator& indicator, const RegionTree& tree, RegionId region,
                 const Period& period, const MeasureSource& source)
{
    Reading reading;
    reading.period = period;
    reading.region = region;
    const Formula& formula = indicator.formula;
    if (formula.numerator.isEmpty()) {
        reading.missing = Missing::NotApplicable; // text only: there is nothing to count
        return reading;
    }
    switch (formula.kind) {
    case FormulaKind::Sum: {
        const Measured measured = roll_up(source(formula.numerator), tree, region);
        reading.coverage = measured.coverage;
        reading.numerator = measured.value;
        if (measured.value) {
            reading.missing = Missing::None;
            reading.value = *measured.value * formula.factor;
        }
        break;
    }
    case FormulaKind::Ratio:
        evaluate_ratio(reading, formula, tree, source(formula.numerator),
                       source(formula.denominator));
        break;
    case FormulaKind::Minimum:
    case FormulaKind::Share:
        evaluate_places(reading, indicator, tree, source(formula.numerator));
        break;
    }
    return reading;
}

} // namespace yice
