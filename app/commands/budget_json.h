// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/region.h"
#include "outlook/budget.h"

#include <QJsonObject>

namespace yice::app
{

/// The whole budget; amounts in yuan.
QJsonObject budget_json(const Plan& plan, const Budget& budget, const RegionTree& regions);

} // namespace yice::app
