// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "plans/json_fields.h"

#include <QJsonObject>

namespace yice
{

Indicator read_indicator(JsonFields fields);
QJsonObject written(const Indicator& indicator);

Deadline read_deadline(JsonFields fields);
QJsonObject written(const Deadline& deadline);
Evidence read_evidence(JsonFields fields);
QJsonObject written(const Evidence& evidence);

} // namespace yice
