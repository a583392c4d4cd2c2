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

std::vector<RegionId> places(const Formula& formula, const RegionTree& tree, RegionId region)
{
    auto result = places_of_kinds(tree, region, formula.over);
    const auto counties = std::find(formula.over.begin(), formula.over.end(), PlaceKind::County);
    const Region* self = tree.find(region);
    if (result.empty() && counties != formula.over.end() && self &&
        self->level == RegionLevel::City) {
        result.push_back(region); // a city without counties is its own only place
    }
    return result;
}

/// "At least one in every county" says nothing about one town of a county, "in every street"
/// nothing about a township.
bool lies_below(const Formula& formula, const RegionTree& tree, RegionId region)
{
    const Region* self = tree.find(region);
    for (const PlaceKind kind : formula.over) {
        if (self && is_of_kind(*self, kind)) {
            return false;
        }
    }
    return std::any_of(formula.over.begin(), formula.over.end(), [&](PlaceKind kind) {
        return tree.ancestor_at(region, level_of_kind(kind)).has_value();
    });
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

/// Facilities and populations cannot be counted together: the side of which less was reported.
Coverage less_complete(const Measured& numerator, const Measured& denominator)
{
    const Coverage& left = numerator.coverage;
    const Coverage& right = denominator.coverage;
    if (!numerator.value || !denominator.value) {
        return {0, std::max(left.expected, right.expected)};
    }
    if (left.expected == 0 || right.expected == 0) {
        return left.expected == 0 ? right : left; // none of them is a number too
    }
    const bool left_is = static_cast<double>(left.reported) * right.expected <=
                         static_cast<double>(right.reported) * left.expected;
    return left_is ? left : right;
}

void evaluate_ratio(Reading& reading, const Formula& formula, const RegionTree& tree,
                    const MeasureTable& numerators, const MeasureTable& denominators)
{
    const auto [numerator, denominator] = paired(numerators, denominators, tree, reading.region);
    reading.numerator = numerator.value;
    reading.denominator = denominator.value;
    reading.coverage = less_complete(numerator, denominator);
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

/// Counties send the rosters in: what such a one does not have in a street is not there. Whether a
/// county that sent nothing has any is not known.
bool county_reported(const MeasureTable& table, const RegionTree& tree, RegionId place)
{
    const auto county = tree.ancestor_at(place, RegionLevel::County);
    return table.from_roster && county && !table.typed.contains(*county) &&
           roll_up(table, tree, *county).value;
}

void evaluate_places(Reading& reading, const Indicator& indicator, const RegionTree& tree,
                     const MeasureTable& table)
{
    const bool share = indicator.formula.kind == FormulaKind::Share;
    if (lies_below(indicator.formula, tree, reading.region)) {
        reading.missing = Missing::NotApplicable;
        return;
    }
    const auto over = places(indicator.formula, tree, reading.region);
    if (over.empty()) {
        reading.missing = Missing::NoDenominator; // no such place is registered
        return;
    }
    const double wanted = share ? 1 : indicator.target.value_or(1);
    std::optional<double> smallest;
    int enough = 0;
    for (const RegionId place : over) {
        const Measured measured = roll_up(table, tree, place);
        ++reading.coverage.expected;
        if (!measured.value) {
            if (county_reported(table, tree, place)) {
                reading.lacking.push_back(place);
                smallest = 0;
            }
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
    const bool told = share ? reading.coverage.reported > 0 : smallest.has_value();
    if (!told) {
        reading.numerator.reset();
        return; // no data
    }
    // A minimum over places of which some said nothing may still be too low, never high enough.
    if (!share && !reading.coverage.complete() && reading.lacking.empty()) {
        return;
    }
    reading.missing = Missing::None;
    reading.value = share ? enough / *reading.denominator * indicator.formula.factor
                          : *smallest * indicator.formula.factor;
}

/// Numerator now as the numerator, what it was as the denominator: both are shown.
void evaluate_increase(Reading& reading, const Indicator& indicator, const RegionTree& tree,
                       const MeasureTable& table, const std::optional<double>& at_start)
{
    const Measured now = roll_up(table, tree, reading.region);
    reading.coverage = now.coverage;
    reading.numerator = now.value;
    reading.denominator = at_start;
    if (now.value && at_start) {
        reading.missing = Missing::None;
        reading.value = (*now.value - *at_start) * indicator.formula.factor;
    }
}

} // namespace

Measured roll_up(const MeasureTable& table, const RegionTree& tree, RegionId region)
{
    return sum_of_parts(table, tree, region);
}

Reading evaluate(const Indicator& indicator, const RegionTree& tree, RegionId region,
                 const Period& period, const MeasureSource& source,
                 const std::optional<double>& at_start)
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
    case FormulaKind::Increase:
        evaluate_increase(reading, indicator, tree, source(formula.numerator), at_start);
        break;
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

Reading worst_month(const std::vector<Reading>& months, const Indicator& indicator,
                    const Period& period)
{
    Reading worst;
    worst.period = period;
    for (const Reading& reading : months) {
        worst.region = reading.region;
        const bool worse = reading.value && (!worst.value || *reading.value < *worst.value);
        if (worse || (!worst.value && worst.missing == Missing::NoData)) {
            auto told = std::move(worst.months);
            worst = reading;
            worst.period = period;
            worst.months = std::move(told);
        }
        worst.months.push_back({reading.period, reading.value, reading.missing, reading.numerator,
                                reading.denominator});
    }
    // As with places: a month that is not told may still be too low, so that the quarter has not
    // reached its target before it is.
    const bool untold = std::any_of(months.begin(), months.end(), [](const Reading& reading) {
        return reading.missing == Missing::NoData;
    });
    if (untold && worst.value && indicator.target && *worst.value >= *indicator.target) {
        worst.value.reset();
        worst.missing = Missing::NoData;
    }
    return worst;
}

} // namespace yice
