// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/budget_rules.h"
#include "outlook/rule_months.h"

#include "base/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice
{

namespace
{

struct BudgetText {
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

constexpr int months_of_year = 12;

/// "20,000 yuan a year", and the part of it that falls on a quarter or month.
QString yearly_text(Fen amount, int months)
{
    return months == months_of_year
               ? BudgetText::tr("%1 yuan a year").arg(yuan_text(amount))
               : BudgetText::tr("%1 yuan a year × %2/12").arg(yuan_text(amount)).arg(months);
}

/// One facility that gets a year's amount, in so far as it falls on the months of the period in
/// which the rule holds.
BudgetLine yearly_line(const BudgetInput& input, const Rule& rule, const BudgetFacility& facility,
                       Fen amount)
{
    BudgetLine line = line_of(input, rule, facility);
    line.quantity = 1;
    line.unit = BudgetText::tr("facilities");
    line.rate = amount;
    const std::vector<Period> months = months_of(input.period);
    const std::vector<size_t> held = months_held(rule, input.period);
    for (const size_t month : held) {
        pay(line, month, share_of_year(amount, months[month]));
    }
    line.months = static_cast<int>(held.size());
    line.basis = yearly_text(amount, line.months);
    if (!holds_throughout(rule, input.period)) {
        line.basis = within_months(line.basis, held, input.period);
    }
    return line;
}

void pay_nothing(BudgetLine& line)
{
    line.amount = 0;
    line.by_month.assign(line.by_month.size(), 0);
}

void warn_without_amount(BudgetLine& line)
{
    line.rate.reset();
    pay_nothing(line);
    line.basis = BudgetText::tr("amount not laid down");
    line.warnings << BudgetText::tr("The document names no amount; type it into the plan.");
}

BudgetLine line_by_facility(const BudgetInput& input, const Rule& rule,
                            const BudgetFacility& facility)
{
    BudgetLine line =
        yearly_line(input, rule, facility, fen_of(rule.parameters.amount.value_or(0)));
    if (!rule.parameters.amount) {
        warn_without_amount(line);
    }
    return line;
}

/// The highest tier that the area reaches; null below all of them.
const AmountTier* tier_of(const std::vector<AmountTier>& tiers, double area)
{
    const AmountTier* reached = nullptr;
    for (const AmountTier& tier : tiers) {
        if (area >= tier.from && (!reached || tier.from > reached->from)) {
            reached = &tier;
        }
    }
    return reached;
}

BudgetLine line_by_area(const BudgetInput& input, const Rule& rule, const BudgetFacility& facility)
{
    if (!facility.floor_area) {
        BudgetLine line = line_of(input, rule, facility);
        line.unit = QStringLiteral("㎡");
        line.basis = BudgetText::tr("floor area not reported");
        line.warnings << BudgetText::tr("The floor area is not reported, so nothing is counted.");
        return line;
    }
    const AmountTier* tier = tier_of(rule.parameters.tiers, *facility.floor_area);
    BudgetLine line = yearly_line(input, rule, facility, tier ? fen_of(tier->amount) : 0);
    line.quantity = *facility.floor_area;
    line.unit = QStringLiteral("㎡");
    const QString area = grouped_number(*facility.floor_area, 2);
    line.basis = tier ? BudgetText::tr("%1 ㎡, from %2 ㎡: %3")
                            .arg(area, grouped_number(tier->from, 2), line.basis)
                      : BudgetText::tr("%1 ㎡ are too few").arg(area);
    return line;
}

/// Nothing for a facility that was never graded.
std::optional<BudgetLine> line_by_grade(const BudgetInput& input, const Rule& rule,
                                        const BudgetFacility& facility)
{
    if (!is_graded(facility.grade)) {
        return std::nullopt;
    }
    const QString grade = grade_name(input, facility.grade);
    const auto amount = rule.parameters.by_grade.value(facility.grade);
    const QDate last_day =
        months_of(input.period)[months_held(rule, input.period).back()].last_day();
    BudgetLine line = yearly_line(input, rule, facility, fen_of(amount.value_or(0)));
    line.basis = BudgetText::tr("%1: %2", "grade").arg(grade, line.basis);
    if (!grade_holds(facility.graded_on, last_day)) {
        line.rate.reset();
        pay_nothing(line);
        line.basis = BudgetText::tr("grade no longer valid: %1").arg(grade);
        line.warnings << BudgetText::tr("The grade of %1 is older than three years, so nothing is "
                                        "paid: %2")
                             .arg(facility.graded_on.toString(Qt::ISODate), input.period.label());
    } else if (!amount) {
        warn_without_amount(line);
        line.basis = BudgetText::tr("%1: %2", "grade").arg(grade, line.basis);
    }
    return line;
}

/// The month of the period in which a facility opened.
std::optional<size_t> month_of_opening(const BudgetInput& input, QDate opened)
{
    const std::vector<Period> months = months_of(input.period);
    for (size_t i = 0; i < months.size(); ++i) {
        if (months[i].first_day() <= opened && opened <= months[i].last_day()) {
            return i;
        }
    }
    return std::nullopt;
}

/// Whether the grant of this rule is the one for the opening: of several rates that hold one after
/// the other in the period that of the month of opening, else the last.
bool is_rule_of_opening(const BudgetInput& input, const Rule& rule, std::optional<size_t> month)
{
    return rule.holds_on(month ? months_of(input.period)[*month].last_day()
                               : input.period.last_day());
}

/// Paid once, when the facility opens. Nothing for one with too few beds.
std::optional<BudgetLine> line_by_new_beds(const BudgetInput& input, const Rule& rule,
                                           const BudgetFacility& facility)
{
    const auto month = month_of_opening(input, facility.opened_on);
    if ((facility.beds && *facility.beds < rule.parameters.from_beds) ||
        !is_rule_of_opening(input, rule, month)) {
        return std::nullopt;
    }
    BudgetLine line = line_of(input, rule, facility);
    line.unit = BudgetText::tr("beds");
    if (!facility.beds) {
        line.basis = BudgetText::tr("beds not reported");
        line.warnings << BudgetText::tr("The beds are not reported, so nothing is counted.");
        return line;
    }
    line.quantity = *facility.beds;
    if (rule.parameters.amount) {
        line.rate = fen_of(*rule.parameters.amount);
        pay(line, month.value_or(line.by_month.size() - 1), *line.rate * *facility.beds);
        line.basis = BudgetText::tr("%1 beds (from %2 on) × %3 yuan, once")
                         .arg(*facility.beds)
                         .arg(grouped_number(rule.parameters.from_beds), yuan_text(*line.rate));
    } else {
        warn_without_amount(line);
        line.basis = BudgetText::tr("%1 beds (from %2 on); amount not laid down")
                         .arg(*facility.beds)
                         .arg(grouped_number(rule.parameters.from_beds));
    }
    const QDate opened = facility.opened_on;
    if (!opened.isValid()) {
        line.warnings << BudgetText::tr("Paid once; the day of opening is not reported, so check "
                                        "that it has not been paid.");
    } else if (!month) {
        pay_nothing(line);
        line.warnings << BudgetText::tr("Paid once, for the opening on %1, which does not lie in "
                                        "this period.")
                             .arg(opened.toString(Qt::ISODate));
    }
    return line;
}

std::optional<BudgetLine> line_by_kind(const BudgetInput& input, const Rule& rule,
                                       const BudgetFacility& facility)
{
    switch (rule.kind) {
    case RuleKind::FacilityAmount:
        return line_by_facility(input, rule, facility);
    case RuleKind::AreaAmount:
        return line_by_area(input, rule, facility);
    case RuleKind::GradeBonus:
        return line_by_grade(input, rule, facility);
    case RuleKind::BedGrant:
        return line_by_new_beds(input, rule, facility);
    default:
        return std::nullopt;
    }
}

} // namespace

void add_yearly_amounts(const BudgetInput& input, const Rule& rule, BudgetRule& sum, Budget& budget)
{
    for (const BudgetFacility& facility : input.facilities) {
        if (!applies_at_end(input, rule, facility)) {
            continue;
        }
        if (auto line = line_by_kind(input, rule, facility)) {
            budget.lines.push_back(std::move(*line));
        }
    }
    const bool single = rule.kind == RuleKind::FacilityAmount || rule.kind == RuleKind::BedGrant;
    const bool none_by_grade =
        rule.kind == RuleKind::GradeBonus &&
        std::none_of(rule.parameters.by_grade.begin(), rule.parameters.by_grade.end(),
                     [](const std::optional<double>& amount) { return amount.has_value(); });
    if ((single && !rule.parameters.amount) || none_by_grade) {
        sum.warnings << BudgetText::tr("The document names no amount; type it into the plan.");
    }
}

} // namespace yice
