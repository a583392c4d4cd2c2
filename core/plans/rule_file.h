// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rule.h"
#include "plans/json_fields.h"

#include <QJsonObject>

namespace yice
{

Rule read_rule(JsonFields fields);
QJsonObject written(const Rule& rule);
/// "grade_subsidy" …: what plan files say.
QString rule_kind_code(RuleKind kind);

} // namespace yice
