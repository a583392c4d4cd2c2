// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measure.h"
#include "plans/json_fields.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace yice
{

/// Reads the list `key` of measures; `known` are those that `of` may name besides the list's own.
/// Faults are noted in the fields.
std::vector<MeasureSpec> read_measures(JsonFields& fields, const char* key,
                                       const std::vector<MeasureSpec>& known);
/// The conditions of a measure or rule.
std::vector<Condition> read_conditions(JsonFields& fields, const char* key);

QJsonObject written(const MeasureSpec& measure);
QJsonArray written(const std::vector<Condition>& conditions);

} // namespace yice
