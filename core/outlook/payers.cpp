// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/payers.h"

#include "domain/place_kind.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice
{

namespace
{

struct BudgetText {
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

const Rule* split_of(const std::vector<const Rule*>& rules, const QString& line_rule,
                     PlaceClass place)
{
    for (const Rule* rule : rules) {
        const QStringList& applies_to = rule->parameters.applies_to;
        if (rule->kind == RuleKind::CostSplit && rule->parameters.where_place == place &&
            (applies_to.isEmpty() || applies_to.contains(line_rule))) {
            return rule;
        }
    }
    return nullptr;
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
    QSet<EntryId> paid;
    QString first = rule.parameters.first;
    for (const BudgetLine& line : budget.lines) {
        if (line.rule == rule.parameters.first && line.amount > 0) {
            paid.insert(line.facility);
        }
    }
    for (const Rule& other : input.rules) {
        if (other.id == rule.parameters.first) {
            first = other.name;
        }
    }
    for (BudgetLine& line : budget.lines) {
        if (rule.parameters.excludes.contains(line.rule) && paid.contains(line.facility)) {
            line.amount = 0;
            line.warnings << BudgetText::tr("Not paid beside “%1”.").arg(first);
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
        if (const Rule* split = place ? split_of(rules, line.rule, *place) : nullptr) {
            line.payers =
                split_among(line.amount, split->parameters.shares, split->parameters.remainder_to);
        }
    }
}

} // namespace yice
