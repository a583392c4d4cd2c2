// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "plans/json_fields.h"

#include <QJsonObject>

namespace yice
{

Task read_task(JsonFields fields);
QJsonObject written(const Task& task);

} // namespace yice
