// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measure.h"
#include "domain/plan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yice
{

// Pages of the manual about what is counted, as Markdown in the current language.

/// Every indicator of a plan: formula in words, what its measures count, what is demanded, where it
/// is printed.
QString indicators_page(const Plan& plan);
/// The built-in measures and those of the plans.
QString measures_page(const std::vector<Plan>& plans);
/// What a measure counts: 养老机构和设施：床位总数合计，条件为…
QString measure_sentence(const std::vector<Plan>& plans, const MeasureSpec& measure);
/// Links to the indicators of the plans that are counted from a roster.
QStringList indicators_of_roster(const std::vector<Plan>& plans, const QString& roster);

} // namespace yice
