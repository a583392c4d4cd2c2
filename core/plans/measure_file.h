// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measure.h"
#include "plans/json_fields.h"

#include <QJsonObject>

#include <vector>

namespace yice
{

/// Reads the list `key` of measures; `known` are those that `of` may name besides the list's own,
/// which may stand in any order but not build on each other in a circle.
/// Faults are noted in the fields.
std::vector<MeasureSpec> read_measures(JsonFields& fields, const char* key,
                                       const std::vector<MeasureSpec>& known);

QJsonObject written(const MeasureSpec& measure);

} // namespace yice
