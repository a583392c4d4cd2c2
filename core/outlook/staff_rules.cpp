// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/budget_rules.h"
#include "outlook/rule_months.h"

#include "base/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace yice
{

namespace
{

struct BudgetText {
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

/// Less than any fraction of a person that a ratio can leave, more than what adding doubles does.
constexpr double rounding_nudge = 1e-9;

QString care_name(const QString& care)
{
    if (care == u"self_reliant") {
        return BudgetText::tr("self-reliant");
    }
    if (care == u"half_care") {
        return BudgetText::tr("some care");
    }
    if (care == u"full_care") {
        return BudgetText::tr("full care");
    }
    return care;
}

/// The classes of a ratio, those with most residents for one of the staff first.
QStringList classes_of(const RuleParameters& ratio)
{
    QStringList classes = ratio.residents_per_staff.keys();
    std::sort(classes.begin(), classes.end(), [&](const QString& left, const QString& right) {
        return ratio.residents_per_staff.value(left) > ratio.residents_per_staff.value(right);
    });
    return classes;
}

/// "self-reliant 23 ÷ 10 + some care 7 ÷ 6 + full care 5 ÷ 3, each rounded up"
QString basis_of(const RuleParameters& ratio, const QHash<QString, int>& residents)
{
    QStringList parts;
    for (const QString& care : classes_of(ratio)) {
        parts << BudgetText::tr("%1 %2 ÷ %3")
                     .arg(care_name(care))
                     .arg(residents.value(care))
                     .arg(plain_number(ratio.residents_per_staff.value(care)));
    }
    const QString sum = parts.join(QStringLiteral(" + "));
    return ratio.rounding == u"total" ? BudgetText::tr("%1, the sum rounded up").arg(sum)
                                      : BudgetText::tr("%1, each rounded up").arg(sum);
}

void warn_of_register(const BudgetFacility& facility, QStringList& warnings)
{
    if (facility.residents_by_care.isEmpty() && facility.residents_without_care == 0) {
        warnings << BudgetText::tr("The register of older people has no residents of it.");
    } else if (facility.residents_without_care > 0) {
        warnings << BudgetText::tr("Residents without a self-care level, not counted: %1")
                        .arg(facility.residents_without_care);
    }
}

std::optional<int> known_need(const RuleParameters& ratio, const BudgetFacility& facility)
{
    // Nobody of a facility in the register is not an empty facility: nobody said who lives there.
    return facility.residents_by_care.isEmpty()
               ? std::nullopt
               : std::optional(staff_needed(ratio, facility.residents_by_care));
}

void add_ratio_checks(const BudgetInput& input, const Rule& rule, Budget& budget)
{
    if (!rule.holds_on(input.period.last_day())) {
        return; // it pays for months of the period, and is followed by another one
    }
    for (const BudgetFacility& facility : input.facilities) {
        if (!applies_at_end(input, rule, facility)) {
            continue;
        }
        BudgetCheck check;
        check.rule = rule.id;
        check.name = facility.name;
        check.region = facility.region;
        check.unit = BudgetText::tr("people");
        check.basis = basis_of(rule.parameters, facility.residents_by_care);
        warn_of_register(facility, check.warnings);
        if (const auto need = known_need(rule.parameters, facility)) {
            check.required = *need;
        }
        const auto actual = facility.caregivers ? facility.caregivers : facility.staff;
        if (actual) {
            check.actual = *actual;
        } else {
            check.warnings << BudgetText::tr("Neither caregivers nor staff are reported.");
        }
        if (check.required && check.actual) {
            check.met = *check.actual >= *check.required;
        }
        budget.checks.push_back(std::move(check));
    }
}

/// The ratio rule by its id, where it holds in any month.
const Rule* ratio_of(const BudgetInput& input, const QString& id)
{
    for (const Rule& rule : input.rules) {
        if (rule.id == id && rule.kind == RuleKind::StaffRatio &&
            !months_held(rule, input.period).empty()) {
            return &rule;
        }
    }
    return nullptr;
}

/// The pay of the months in which its rule and the ratio both hold.
void add_pay(const BudgetInput& input, const Rule& rule, const Rule& ratio,
             const std::vector<size_t>& paid, Budget& budget)
{
    const int months = static_cast<int>(paid.size());
    for (const BudgetFacility& facility : input.facilities) {
        if (!applies_at_end(input, ratio, facility)) {
            continue;
        }
        BudgetLine line = line_of(input, rule, facility);
        line.unit = BudgetText::tr("people");
        warn_of_register(facility, line.warnings);
        const auto need = known_need(ratio.parameters, facility);
        if (!need) {
            line.basis = BudgetText::tr("staff needed is not known");
            budget.lines.push_back(std::move(line));
            continue;
        }
        line.quantity = *need;
        line.months = months;
        if (rule.parameters.amount) {
            line.rate = fen_of(*rule.parameters.amount);
            for (const size_t month : paid) {
                pay(line, month, *line.rate * *need);
            }
            line.basis = BudgetText::tr("%1 of the staff needed × %2 yuan × %3 months (%4)")
                             .arg(*need)
                             .arg(yuan_text(*line.rate))
                             .arg(months)
                             .arg(basis_of(ratio.parameters, facility.residents_by_care));
            if (paid.size() < line.by_month.size()) {
                line.basis = within_months(line.basis, paid, input.period);
            }
        } else {
            line.basis = BudgetText::tr("amount not laid down");
            line.warnings << BudgetText::tr("The document names no amount; type it into the plan.");
        }
        budget.lines.push_back(std::move(line));
    }
}

} // namespace

int staff_needed(const RuleParameters& ratio, const QHash<QString, int>& residents)
{
    double sum = 0;
    int each = 0;
    for (const QString& care : classes_of(ratio)) {
        const double need = residents.value(care) / ratio.residents_per_staff.value(care);
        sum += need;
        each += static_cast<int>(std::ceil(need - rounding_nudge));
    }
    return ratio.rounding == u"total" ? static_cast<int>(std::ceil(sum - rounding_nudge)) : each;
}

void add_staff(const BudgetInput& input, const Rule& rule, BudgetRule& sum, Budget& budget)
{
    if (rule.kind == RuleKind::StaffRatio) {
        add_ratio_checks(input, rule, budget);
    } else if (rule.kind == RuleKind::StaffPay) {
        std::vector<size_t> paid;
        std::vector<size_t> without;
        const Rule* ratio = ratio_of(input, rule.parameters.ratio_rule);
        for (const size_t month : months_held(rule, input.period)) {
            const QDate day = months_of(input.period)[month].last_day();
            (ratio && ratio->holds_on(day) ? paid : without).push_back(month);
        }
        if (!paid.empty()) {
            add_pay(input, rule, *ratio, paid, budget);
        }
        if (!without.empty()) {
            sum.warnings << BudgetText::tr("The rule %1, which says how many are needed, is not in "
                                           "force: %2")
                                .arg(rule.parameters.ratio_rule,
                                     months_text(without, input.period));
        }
    }
}

} // namespace yice
