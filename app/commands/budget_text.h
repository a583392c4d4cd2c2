// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/region.h"
#include "outlook/budget.h"

#include <QString>

namespace yice::app
{

/// For people: the ledger, what is noteworthy in it, totals, checks, and the sentence of each rule.
QString budget_text(const Plan& plan, const Budget& budget, const RegionTree& regions);
/// One table of everything: amounts and checks, each with the sentence of its rule.
QString budget_csv(const Budget& budget, const RegionTree& regions);

} // namespace yice::app
