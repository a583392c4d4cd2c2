// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/rule_months.h"

#include "outlook/money.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice
{

namespace
{

struct BudgetText {
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

/// What is paid, and what says how much of it or who pays.
bool works_by_month(RuleKind kind)
{
    switch (kind) {
    case RuleKind::GradeSubsidy:
    case RuleKind::FacilityAmount:
    case RuleKind::AreaAmount:
    case RuleKind::StaffRatio:
    case RuleKind::StaffPay:
    case RuleKind::NoDouble:
    case RuleKind::CostSplit:
    case RuleKind::BedGrant:
    case RuleKind::BedSubsidy:
    case RuleKind::GradeBonus:
        return true;
    case RuleKind::FundShare:
    case RuleKind::LandPerHead:
    case RuleKind::AreaPerHouseholds:
    case RuleKind::Transition:
    case RuleKind::Note:
        return false;
    }
    return false;
}

bool share_a_rule(const QStringList& left, const QStringList& right)
{
    return left.isEmpty() || right.isEmpty() ||
           std::any_of(left.begin(), left.end(),
                       [&](const QString& id) { return right.contains(id); });
}

bool share_a_grade(const RuleParameters& left, const RuleParameters& right)
{
    const QStringList grades = left.by_grade.keys();
    return std::any_of(grades.begin(), grades.end(),
                       [&](const QString& grade) { return right.by_grade.contains(grade); });
}

/// Whether two rules of one kind are about the same.
bool about_the_same(const Rule& left, const Rule& right)
{
    const RuleParameters& one = left.parameters;
    const RuleParameters& other = right.parameters;
    switch (left.kind) {
    case RuleKind::NoDouble:
    case RuleKind::Note:
        return false;
    case RuleKind::CostSplit:
        return one.where_place == other.where_place &&
               share_a_rule(one.applies_to, other.applies_to);
    case RuleKind::StaffPay:
        return one.ratio_rule == other.ratio_rule;
    case RuleKind::FundShare:
        return one.total == other.total && one.part == other.part;
    case RuleKind::LandPerHead:
        return one.area_measure == other.area_measure && one.people_measure == other.people_measure;
    case RuleKind::AreaPerHouseholds:
        return one.estates == other.estates || one.estates.isEmpty() || other.estates.isEmpty();
    case RuleKind::GradeSubsidy:
    case RuleKind::GradeBonus:
        return one.where == other.where && share_a_grade(one, other);
    default:
        return one.where == other.where;
    }
}

/// Whether another rule sees to it that only one of the two is paid in a month.
bool kept_apart(const std::vector<const Rule*>& rules, const Rule& left, const Rule& right,
                QDate day)
{
    return std::any_of(rules.begin(), rules.end(), [&](const Rule* rule) {
        const RuleParameters& parameters = rule->parameters;
        return rule->kind == RuleKind::NoDouble && rule->holds_on(day) &&
               ((parameters.first == left.id && parameters.excludes.contains(right.id)) ||
                (parameters.first == right.id && parameters.excludes.contains(left.id)));
    });
}

std::vector<size_t> months_together(const std::vector<const Rule*>& rules, const Rule& left,
                                    const Rule& right, const Period& period)
{
    std::vector<size_t> together;
    const std::vector<Period> months = months_of(period);
    for (size_t i = 0; i < months.size(); ++i) {
        const QDate day = months[i].last_day();
        // What is demanded is told as of the end alone.
        const bool looked_at = works_by_month(left.kind) || i + 1 == months.size();
        if (looked_at && left.holds_on(day) && right.holds_on(day) &&
            !kept_apart(rules, left, right, day)) {
            together.push_back(i);
        }
    }
    return together;
}

} // namespace

std::vector<size_t> months_held(const Rule& rule, const Period& period)
{
    std::vector<size_t> held;
    const std::vector<Period> months = months_of(period);
    for (size_t i = 0; i < months.size(); ++i) {
        if (rule.holds_on(months[i].last_day())) {
            held.push_back(i);
        }
    }
    return held;
}

bool takes_part(const Rule& rule, const Period& period)
{
    return rule.holds_on(period.last_day()) ||
           (works_by_month(rule.kind) && !months_held(rule, period).empty());
}

QString months_text(const std::vector<Period>& months, const Period& period)
{
    if (months.size() == months_of(period).size()) {
        return period.label();
    }
    QStringList names;
    for (size_t first = 0; first < months.size();) {
        size_t last = first;
        while (last + 1 < months.size() && months[last + 1] == months[last].next()) {
            ++last;
        }
        names << (first == last ? months[first].label()
                                : BudgetText::tr("%1 to %2", "months")
                                      .arg(months[first].label(), months[last].label()));
        first = last + 1;
    }
    return names.join(BudgetText::tr(", "));
}

QString months_text(const std::vector<size_t>& months, const Period& period)
{
    const std::vector<Period> all = months_of(period);
    std::vector<Period> named;
    named.reserve(months.size());
    for (const size_t month : months) {
        named.push_back(all[month]);
    }
    return months_text(named, period);
}

QString within_months(const QString& basis, const std::vector<size_t>& months, const Period& period)
{
    return BudgetText::tr("%1: %2", "months: basis").arg(months_text(months, period), basis);
}

bool holds_throughout(const Rule& rule, const Period& period)
{
    return months_held(rule, period).size() == months_of(period).size();
}

void warn_of_overlaps(const std::vector<const Rule*>& rules, Budget& budget)
{
    for (size_t i = 0; i < rules.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (rules[i]->kind != rules[j]->kind || !about_the_same(*rules[i], *rules[j])) {
                continue;
            }
            const auto together = months_together(rules, *rules[j], *rules[i], budget.period);
            if (together.empty()) {
                continue;
            }
            const QString when = months_text(together, budget.period);
            budget.rules[i].warnings
                << (rules[i]->kind == RuleKind::CostSplit
                        ? BudgetText::tr("Overlaps with %1 (%2): the first is used.")
                              .arg(rules[j]->id, when)
                        : BudgetText::tr("Overlaps with %1 (%2): both are counted.")
                              .arg(rules[j]->id, when));
        }
    }
}

} // namespace yice
