// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/payers.h"

#include "domain/place_kind.h"
#include "outlook/budget_rules.h"
#include "outlook/rule_months.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice
{

namespace
{

struct BudgetText {
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

/// The split of a rule's costs that is in force on a day.
const Rule* split_of(const std::vector<const Rule*>& rules, const QString& line_rule,
                     PlaceClass place, QDate day)
{
    for (const Rule* rule : rules) {
        const QStringList& applies_to = rule->parameters.applies_to;
        if (rule->kind == RuleKind::CostSplit && rule->holds_on(day) &&
            rule->parameters.where_place == place &&
            (applies_to.isEmpty() || applies_to.contains(line_rule))) {
            return rule;
        }
    }
    return nullptr;
}

/// What of a line falls under one split; under none where nobody is named.
struct SplitPart {
    const Rule* split = nullptr;
    Fen amount = 0;
};

/// Each month under the split that was in force at its end. Months of one split are cut together,
/// so that no cent moves while nothing changes.
std::vector<SplitPart> parts_of(const BudgetLine& line, const std::vector<const Rule*>& rules,
                                PlaceClass place, const Period& period)
{
    std::vector<SplitPart> parts;
    const std::vector<Period> months = months_of(period);
    for (size_t i = 0; i < months.size(); ++i) {
        if (line.by_month[i] == 0) {
            continue;
        }
        const Rule* split = split_of(rules, line.rule, place, months[i].last_day());
        const auto known = std::find_if(parts.begin(), parts.end(),
                                        [&](const SplitPart& part) { return part.split == split; });
        if (known == parts.end()) {
            parts.push_back({split, line.by_month[i]});
        } else {
            known->amount += line.by_month[i];
        }
    }
    if (parts.empty()) {
        parts.push_back({split_of(rules, line.rule, place, period.last_day()), 0});
    }
    return parts;
}

void add_payer(std::vector<PayerAmount>& payers, const PayerAmount& added)
{
    const auto known = std::find_if(payers.begin(), payers.end(), [&](const PayerAmount& payer) {
        return payer.payer == added.payer;
    });
    if (known == payers.end()) {
        payers.push_back(added);
    } else {
        known->amount += added.amount;
    }
}

std::vector<PayerAmount> payers_of(const std::vector<SplitPart>& parts)
{
    std::vector<PayerAmount> payers;
    const bool any = std::any_of(parts.begin(), parts.end(),
                                 [](const SplitPart& part) { return part.split != nullptr; });
    for (const SplitPart& part : parts) {
        if (part.split) {
            const RuleParameters& parameters = part.split->parameters;
            for (const PayerAmount& payer :
                 split_among(part.amount, parameters.shares, parameters.remainder_to)) {
                add_payer(payers, payer);
            }
        } else if (any) {
            add_payer(payers, {QString(), part.amount}); // of months for which nobody is named
        }
    }
    return payers;
}

/// Who gets the first subsidy of a rule in which months.
QHash<EntryId, std::vector<bool>> paid_months(const QString& rule, const Budget& budget)
{
    QHash<EntryId, std::vector<bool>> paid;
    for (const BudgetLine& line : budget.lines) {
        if (line.rule != rule) {
            continue;
        }
        std::vector<bool>& months = paid[line.facility];
        months.resize(line.by_month.size());
        for (size_t i = 0; i < line.by_month.size(); ++i) {
            months[i] = months[i] || line.by_month[i] > 0;
        }
        // Of who is paid in other months, what was not reported is no reason to pay the other.
        for (const size_t month : line.amount > 0 ? line.open_months : std::vector<size_t>()) {
            months[month] = true;
        }
    }
    return paid;
}

} // namespace

std::optional<PlaceClass> place_class(const RegionTree& regions, RegionId region)
{
    for (const Region* place = regions.find(region); place; place = regions.find(place->parent)) {
        if (is_of_kind(*place, PlaceKind::Zone)) {
            return PlaceClass::District;
        }
        if (place->level == RegionLevel::County) {
            return place->name.endsWith(u'区') ? PlaceClass::District : PlaceClass::County;
        }
    }
    return std::nullopt;
}

void apply_no_double(const BudgetInput& input, const Rule& rule, Budget& budget)
{
    if (rule.kind != RuleKind::NoDouble) {
        return;
    }
    const QHash<EntryId, std::vector<bool>> paid = paid_months(rule.parameters.first, budget);
    const std::vector<size_t> held = months_held(rule, input.period);
    QString first = rule.parameters.first;
    for (const Rule& other : input.rules) {
        if (other.id == rule.parameters.first) {
            first = other.name;
        }
    }
    for (BudgetLine& line : budget.lines) {
        const auto months = paid.constFind(line.facility);
        if (months == paid.constEnd() || !rule.parameters.excludes.contains(line.rule)) {
            continue;
        }
        std::vector<size_t> refused;
        for (const size_t month : held) {
            if ((*months)[month] && line.by_month[month] != 0) {
                pay(line, month, -line.by_month[month]);
                refused.push_back(month);
            }
        }
        line.months = std::max(0, line.months - static_cast<int>(refused.size()));
        if (!refused.empty()) {
            line.warnings << (line.amount == 0
                                  ? BudgetText::tr("Not paid beside “%1”.").arg(first)
                                  : BudgetText::tr("Not paid beside “%1”: %2")
                                        .arg(first, months_text(refused, input.period)));
        }
    }
}

void split_costs(const BudgetInput& input, const std::vector<const Rule*>& rules, Budget& budget)
{
    const bool any_split = std::any_of(rules.begin(), rules.end(), [](const Rule* rule) {
        return rule->kind == RuleKind::CostSplit;
    });
    if (!any_split) {
        return;
    }
    QHash<EntryId, std::optional<PlaceClass>> places;
    for (const BudgetFacility& facility : input.facilities) {
        places.insert(facility.id, facility.place);
    }
    for (BudgetLine& line : budget.lines) {
        const std::optional<PlaceClass> place = places.value(line.facility);
        if (!place && line.amount != 0) {
            line.warnings << BudgetText::tr("The place lies in no county or district, so nobody is "
                                            "named to pay.");
        }
        if (place) {
            line.payers = payers_of(parts_of(line, rules, *place, input.period));
        }
    }
}

} // namespace yice
