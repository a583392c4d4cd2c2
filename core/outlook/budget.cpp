// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/budget.h"

#include "outlook/budget_rules.h"
#include "outlook/payers.h"
#include "outlook/rule_months.h"

#include <algorithm>
#include <tuple>

namespace yice
{

namespace
{

constexpr int grade_years = 3;

bool is_open(const QString& status)
{
    return status == u"open";
}

/// Which part of the region a place lies in; -1 for the region itself.
int part_of(const RegionTree& regions, const std::vector<RegionId>& parts, RegionId region)
{
    for (size_t i = 0; i < parts.size(); ++i) {
        if (regions.is_within(region, parts[i])) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void sort_lines(const std::vector<int>& part_of_line, std::vector<BudgetLine>& lines)
{
    std::vector<size_t> order(lines.size());
    for (size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    // Stable: the lines of one facility stay in the order of the rules.
    std::stable_sort(order.begin(), order.end(), [&](size_t left, size_t right) {
        return std::tuple(part_of_line[left], lines[left].region, lines[left].facility) <
               std::tuple(part_of_line[right], lines[right].region, lines[right].facility);
    });
    std::vector<BudgetLine> sorted;
    sorted.reserve(lines.size());
    for (const size_t index : order) {
        sorted.push_back(std::move(lines[index]));
    }
    lines = std::move(sorted);
}

void add_to(std::vector<PayerAmount>& payers, const QString& payer, Fen amount)
{
    for (PayerAmount& known : payers) {
        if (known.payer == payer) {
            known.amount += amount;
            return;
        }
    }
    payers.push_back({payer, amount});
}

void add_up(const BudgetInput& input, Budget& budget)
{
    const std::vector<RegionId> parts = input.regions.parts(input.region);
    // Payers in the order in which the rules name them, whoever comes first in the ledger.
    for (const BudgetRule& rule : budget.rules) {
        for (const PayerShare& share : rule.rule.parameters.shares) {
            add_to(budget.payers, share.payer, 0);
        }
    }
    std::vector<int> part_of_line;
    std::vector<Fen> by_part(parts.size() + 1);
    for (const BudgetLine& line : budget.lines) {
        const int part = part_of(input.regions, parts, line.region);
        part_of_line.push_back(part);
        by_part[static_cast<size_t>(part + 1)] += line.amount;
        budget.total += line.amount;
        for (const PayerAmount& payer : line.payers) {
            add_to(budget.payers, payer.payer, payer.amount);
        }
        if (line.payers.empty() && line.amount != 0) {
            add_to(budget.payers, QString(), line.amount);
        }
        for (BudgetRule& rule : budget.rules) {
            if (rule.rule.id == line.rule) {
                rule.amount += line.amount;
                ++rule.lines;
            }
        }
    }
    std::erase_if(budget.payers, [](const PayerAmount& payer) { return payer.amount == 0; });
    for (size_t i = 0; i < by_part.size() && !budget.lines.empty(); ++i) {
        // A part that gets nothing is seen to get nothing; the region itself is none of its parts.
        if (i > 0 || by_part[i] != 0) {
            budget.regions.push_back({i == 0 ? input.region : parts[i - 1], by_part[i]});
        }
    }
    sort_lines(part_of_line, budget.lines);
}

} // namespace

const BudgetRule* Budget::find_rule(const QString& id) const
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const BudgetRule& rule) { return rule.rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

bool applies_at_end(const BudgetInput& input, const Rule& rule, const BudgetFacility& facility)
{
    if (rule.parameters.where.empty()) {
        return is_open(facility.status);
    }
    const auto scope = input.scopes.constFind(rule.id);
    return scope != input.scopes.constEnd() && scope->at_end.contains(facility.id);
}

bool applies_in_month(const BudgetInput& input, const Rule& rule, const BudgetFacility& facility,
                      size_t month)
{
    const FacilityMonth& state = facility.months[month];
    if (state.as_at_end) {
        return applies_at_end(input, rule, facility);
    }
    if (rule.parameters.where.empty()) {
        return is_open(state.status);
    }
    const auto scope = input.scopes.constFind(rule.id);
    return scope != input.scopes.constEnd() && month < scope->by_month.size() &&
           scope->by_month[month].contains(facility.id);
}

bool grade_holds(QDate graded_on, QDate day)
{
    // Given on 2020-01-01 for three years, it is over on 2023-01-01.
    return !graded_on.isValid() || graded_on > day.addYears(-grade_years);
}

bool is_graded(const QString& grade)
{
    return !grade.isEmpty() && grade != u"0";
}

QString grade_name(const BudgetInput& input, const QString& grade)
{
    return input.grades.value(grade, grade);
}

BudgetLine line_of(const BudgetInput& input, const Rule& rule, const BudgetFacility& facility)
{
    BudgetLine line;
    line.by_month.resize(months_of(input.period).size());
    line.rule = rule.id;
    line.facility = facility.id;
    line.name = facility.name;
    line.region = facility.region;
    return line;
}

void pay(BudgetLine& line, size_t month, Fen amount)
{
    line.by_month[month] += amount;
    line.amount += amount;
}

Budget build_budget(const BudgetInput& input)
{
    Budget budget;
    budget.period = input.period;
    budget.region = input.region;
    std::vector<const Rule*> rules;
    for (const Rule& rule : input.rules) {
        if (!takes_part(rule, input.period)) {
            continue;
        }
        rules.push_back(&rule);
        BudgetRule sum{rule, 0, 0, {}};
        add_monthly_amounts(input, rule, sum, budget);
        add_yearly_amounts(input, rule, sum, budget);
        add_staff(input, rule, sum, budget);
        add_area_checks(input, rule, budget);
        add_transitions(input, rule, budget);
        budget.rules.push_back(std::move(sum));
    }
    for (const Rule* rule : rules) {
        apply_no_double(input, *rule, budget);
    }
    split_costs(input, rules, budget);
    warn_of_overlaps(rules, budget);
    add_up(input, budget);
    return budget;
}

} // namespace yice
