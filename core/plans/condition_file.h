// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measure.h"
#include "plans/json_fields.h"

#include <QJsonArray>

#include <vector>

namespace yice
{

/// The conditions of a measure or rule.
std::vector<Condition> read_conditions(JsonFields& fields, const char* key);
QJsonArray written(const std::vector<Condition>& conditions);

} // namespace yice
