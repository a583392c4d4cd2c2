// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/budget_rules.h"

#include "base/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace yice
{

namespace
{

struct BudgetText {
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

/// 30,000 × 0.12 is a little above 3,600 in doubles; nobody falls short by that.
constexpr double rounding_nudge = 1e-6;
constexpr double yuan_of_ten_thousand = 10'000;

std::optional<double> found_in(const QHash<QString, double>& values, const QString& measure)
{
    const auto found = values.constFind(measure);
    return found == values.constEnd() ? std::nullopt : std::optional(*found);
}

void judge(BudgetCheck& check)
{
    if (check.required && check.actual) {
        check.met = *check.actual >= *check.required - rounding_nudge;
    }
}

BudgetCheck area_check(const BudgetInput& input, const Rule& rule, const BudgetArea& area)
{
    BudgetCheck check;
    check.rule = rule.id;
    check.region = area.region;
    if (const Region* region = input.regions.find(area.region)) {
        check.name = region->short_name;
    }
    return check;
}

/// The region as a whole is always told, its parts where there is something to compare.
void keep(const BudgetInput& input, BudgetCheck check, Budget& budget)
{
    if (check.region == input.region || check.required.value_or(0) != 0 ||
        check.actual.value_or(0) != 0) {
        budget.checks.push_back(std::move(check));
    }
}

void add_land(const BudgetInput& input, const Rule& rule, Budget& budget)
{
    for (const BudgetArea& area : input.areas) {
        BudgetCheck check = area_check(input, rule, area);
        check.unit = QStringLiteral("㎡");
        const auto people = found_in(area.at_end, rule.parameters.people_measure);
        check.actual = found_in(area.at_end, rule.parameters.area_measure);
        if (people) {
            check.required = *people * rule.parameters.area;
            check.basis = BudgetText::tr("%1 people × %2 ㎡")
                              .arg(grouped_number(*people), plain_number(rule.parameters.area));
        } else {
            check.basis = BudgetText::tr("%1 ㎡ a head").arg(plain_number(rule.parameters.area));
            check.warnings << BudgetText::tr("The number of people is not known.");
        }
        if (!check.actual) {
            check.warnings << BudgetText::tr("The land for elder care is not known.");
        }
        judge(check);
        keep(input, std::move(check), budget);
    }
}

std::optional<double> in_yuan(const BudgetInput& input, std::optional<double> value,
                              const QString& measure)
{
    if (value && input.units.value(measure) == u"万元") {
        // By way of cents, so that 100 × 10 000 stays a round number.
        return static_cast<double>(fen_of(*value * yuan_of_ten_thousand)) / 100;
    }
    return value;
}

void add_fund_share(const BudgetInput& input, const Rule& rule, Budget& budget)
{
    const RuleParameters& parameters = rule.parameters;
    for (const BudgetArea& area : input.areas) {
        BudgetCheck check = area_check(input, rule, area);
        check.unit = BudgetText::tr("yuan");
        const auto total =
            in_yuan(input, found_in(area.of_year, parameters.total), parameters.total);
        check.actual = in_yuan(input, found_in(area.of_year, parameters.part), parameters.part);
        const QString share = plain_number(parameters.share_percent);
        const int year = input.period.last_day().year();
        if (total) {
            check.required =
                static_cast<double>(fen_of(*total * parameters.share_percent / 100)) / 100;
            check.basis = BudgetText::tr("%1 yuan from 1 January %2 on × %3%")
                              .arg(grouped_number(*total, 2))
                              .arg(year)
                              .arg(share);
        } else {
            check.basis = BudgetText::tr("%1% of the year's fund").arg(share);
            check.warnings << BudgetText::tr("The fund of %1 is not known.").arg(year);
        }
        if (!check.actual) {
            check.warnings << BudgetText::tr("What of it goes to elder care is not known.");
        }
        judge(check);
        keep(input, std::move(check), budget);
    }
}

bool is_for_new_estates(const Rule& rule)
{
    return rule.parameters.estates == u"new" && rule.from.isValid();
}

/// New estates are those that are delivered from the rule's first day on.
bool delivered_before(const Rule& rule, const BudgetEstate& estate)
{
    return is_for_new_estates(rule) && estate.delivered_on.isValid() &&
           estate.delivered_on < rule.from;
}

void add_estates(const BudgetInput& input, const Rule& rule, Budget& budget)
{
    const RuleParameters& parameters = rule.parameters;
    for (const BudgetEstate& estate : input.estates) {
        if ((!parameters.estates.isEmpty() && estate.kind != parameters.estates) ||
            delivered_before(rule, estate)) {
            continue;
        }
        BudgetCheck check;
        check.rule = rule.id;
        check.name = estate.name;
        check.region = estate.region;
        check.unit = QStringLiteral("㎡");
        check.actual = estate.built_area;
        const QString area = plain_number(parameters.area);
        if (estate.households) {
            check.required = estate_area(parameters, *estate.households);
            const QString households = grouped_number(*estate.households);
            check.basis = parameters.rounding == u"started"
                              ? BudgetText::tr("%1 households, every hundred begun × %2 ㎡")
                                    .arg(households, area)
                              : BudgetText::tr("%1 households ÷ 100 × %2 ㎡").arg(households, area);
        } else {
            check.basis = BudgetText::tr("%1 ㎡ per hundred households").arg(area);
            check.warnings << BudgetText::tr("The number of households is not reported.");
        }
        if (!check.actual) {
            check.warnings << BudgetText::tr("The area that was built is not reported.");
        }
        if (is_for_new_estates(rule) && !estate.delivered_on.isValid()) {
            check.warnings << BudgetText::tr("The day of delivery is not reported; the rule holds "
                                             "for estates delivered from %1 on.")
                                  .arg(rule.from.toString(Qt::ISODate));
        }
        judge(check);
        budget.checks.push_back(std::move(check));
    }
}

} // namespace

double estate_area(const RuleParameters& parameters, int households)
{
    constexpr double hundred = 100;
    if (parameters.rounding == u"started") {
        return std::ceil(households / hundred) * parameters.area;
    }
    return households * parameters.area / hundred;
}

void add_area_checks(const BudgetInput& input, const Rule& rule, Budget& budget)
{
    switch (rule.kind) {
    case RuleKind::LandPerHead:
        return add_land(input, rule, budget);
    case RuleKind::FundShare:
        return add_fund_share(input, rule, budget);
    case RuleKind::AreaPerHouseholds:
        return add_estates(input, rule, budget);
    default:
        return;
    }
}

void add_transitions(const BudgetInput& input, const Rule& rule, Budget& budget)
{
    if (rule.kind != RuleKind::Transition) {
        return;
    }
    for (const BudgetFacility& facility : input.facilities) {
        if (!facility.converted_on.isValid() || !applies_at_end(input, rule, facility)) {
            continue;
        }
        BudgetTransition transition;
        transition.rule = rule.id;
        transition.name = facility.name;
        transition.region = facility.region;
        transition.from = facility.converted_on;
        // Qt makes 28 February of a leap day: the years are over on a day that exists.
        transition.until = facility.converted_on.addYears(rule.parameters.years);
        const QString until = transition.until.toString(Qt::ISODate);
        if (transition.until < input.period.first_day()) {
            transition.warning = BudgetText::tr("The transition ended on %1.").arg(until);
        } else if (transition.until <= input.period.last_day()) {
            transition.warning =
                BudgetText::tr("The transition ends in this period, on %1.").arg(until);
        } else if (transition.until <= input.period.last_day().addYears(1)) {
            transition.warning =
                BudgetText::tr("The transition ends within a year, on %1.").arg(until);
        }
        budget.transitions.push_back(std::move(transition));
    }
}

} // namespace yice
