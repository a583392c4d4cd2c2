// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QStringList>

namespace yice
{

/// What contradicts itself within a plan, each with its place: days out of order, a region that
/// stands twice, a rule that names another one that is not there. Asked when a plan is loaded or
/// changed, not when a workbook is opened that holds it already.
QStringList contradictions(const Plan& plan);

} // namespace yice
