// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measure.h"

#include <QStringList>

#include <vector>

namespace yice
{

/// Holds conditions against the fields of a roster. Words that were written as labels become the
/// ids that are stored; what the roster does not know is a fault, with its place:
/// `place.field.test`.
void check_conditions(std::vector<Condition>& conditions, const QString& roster,
                      const QString& place, QStringList& faults);
/// The same of everything that a measure says of its roster.
void check_measure_fields(MeasureSpec& measure, const QString& place, QStringList& faults);

} // namespace yice
