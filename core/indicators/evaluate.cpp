// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/evaluate.h"

#include <algorithm>

namespace yice
{

namespace
{

Measured sum_of_parts(const MeasureTable& table, const RegionTree& tree, RegionId region)
{
    if (const auto own = table.by_region.constFind(region);
        own != table.by_region.constEnd() && !table.from_roster) {
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
    if (table.from_roster) {
        for (auto entry = table.by_region.cbegin(); entry != table.by_region.cend(); ++entry) {
            if (tree.is_within(entry.key(), region)) {
                add(entry.value());
            }
        }
        const bool sent_in =
            any || std::any_of(table.present.begin(), table.present.end(),
                               [&](RegionId place) { return tree.is_within(place, region); });
        if (!any && sent_in) {
            sum.value = 0;
        }
        return sum;
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

struct Pair {
    Measured numerator;
    Measured denominator;
};

/// Numerator and denominator of the same places. Where a figure is given for a place itself, the
/// other side is its sum; further down, a place that gave only one of the two counts in neither.
Pair paired(const MeasureTable& numerators, const MeasureTable& denominators,
            const RegionTree& tree, RegionId region)
{
    const bool figures = !numerators.from_roster && !denominators.from_roster;
    const auto children = tree.children(region);
    if (!figures || children.empty() || numerators.by_region.contains(region) ||
        denominators.by_region.contains(region)) {
        return {roll_up(numerators, tree, region), roll_up(denominators, tree, region)};
    }
    Pair sum;
    for (const RegionId child : children) {
        const Pair part = paired(numerators, denominators, tree, child);
        if (!part.numerator.value || !part.denominator.value) {
            continue;
        }
        sum.numerator.value = sum.numerator.value.value_or(0) + *part.numerator.value;
        sum.denominator.value = sum.denominator.value.value_or(0) + *part.denominator.value;
        ++sum.numerator.coverage.reported;
    }
    if (sum.numerator.value) {
        sum.numerator.coverage.expected = static_cast<int>(children.size());
        sum.denominator.coverage = sum.numerator.coverage;
    }
    return sum;
}

void evaluate_ratio(Reading& reading, const Formula& formula, const RegionTree& tree,
                    const MeasureTable& numerators, const MeasureTable& denominators)
{
    const auto [numerator, denominator] = paired(numerators, denominators, tree, reading.region);
    reading.numerator = numerator.value;
    reading.denominator = denominator.value;
    reading.coverage = {std::min(numerator.coverage.reported, denominator.coverage.reported),
                        std::max(numerator.coverage.expected, denominator.coverage.expected)};
    // A place from which a roster has nothing while it has others is one without such facilities.
    const bool nothing_there = denominators.from_roster && !denominator.value &&
                               !denominators.present.isEmpty() &&
                               denominator.coverage.expected == 0;
    if (nothing_there || (denominator.value && *denominator.value == 0)) {
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
