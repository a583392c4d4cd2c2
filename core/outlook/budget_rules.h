// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outlook/budget.h"

namespace yice
{

// What each family of rules adds to the budget. Every function takes any rule and does nothing for
// kinds that are not its own.

/// By residents or beds of each month.
void add_monthly_amounts(const BudgetInput& input, const Rule& rule, BudgetRule& sum,
                         Budget& budget);
/// A year's amount per facility, and what is paid once.
void add_yearly_amounts(const BudgetInput& input, const Rule& rule, BudgetRule& sum,
                        Budget& budget);
/// Staff that is needed, and its pay.
void add_staff(const BudgetInput& input, const Rule& rule, BudgetRule& sum, Budget& budget);
/// Land, floor area and funds against what is demanded.
void add_area_checks(const BudgetInput& input, const Rule& rule, Budget& budget);
void add_transitions(const BudgetInput& input, const Rule& rule, Budget& budget);

bool applies_at_end(const BudgetInput& input, const Rule& rule, const BudgetFacility& facility);
bool applies_in_month(const BudgetInput& input, const Rule& rule, const BudgetFacility& facility,
                      size_t month);

/// A grade holds for three years; without a date it counts as valid.
bool grade_holds(QDate graded_on, QDate day);
bool is_graded(const QString& grade);

/// The staff that a facility needs for the residents whom the register knows.
int staff_needed(const RuleParameters& ratio, const QHash<QString, int>& residents);
/// The floor area that an estate needs.
double estate_area(const RuleParameters& parameters, int households);

BudgetLine line_of(const BudgetInput& input, const Rule& rule, const BudgetFacility& facility);
void pay(BudgetLine& line, size_t month, Fen amount);
/// "Grade 4", as the roster says it.
QString grade_name(const BudgetInput& input, const QString& grade);

} // namespace yice
