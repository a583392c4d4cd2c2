// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "domain/rule.h"
#include "outlook/budget.h"

#include <QString>

#include <vector>

namespace yice
{

// When a rule holds. What is paid is counted month by month, so that a rate may change within the
// period; what is demanded is told as of the period's last day.

/// The months of the period, by their place in it, in which a rule holds: on the month's last day.
std::vector<size_t> months_held(const Rule& rule, const Period& period);
/// Whether a rule says anything about the period.
bool takes_part(const Rule& rule, const Period& period);

/// "2024年1月 to 2024年3月"; the period's own name where it is all of them.
QString months_text(const std::vector<Period>& months, const Period& period);
QString months_text(const std::vector<size_t>& months, const Period& period);

bool holds_throughout(const Rule& rule, const Period& period);
/// "2024年1月: " in front of what is counted for a part of the period only.
QString within_months(const QString& basis, const std::vector<size_t>& months,
                      const Period& period);

/// Says of a rule that it repeats another one, so that the same is counted twice.
void warn_of_overlaps(const std::vector<const Rule*>& rules, Budget& budget);

} // namespace yice
