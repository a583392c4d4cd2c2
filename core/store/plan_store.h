// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"

#include <QByteArray>
#include <vector>

namespace yice::store
{

/// Adds the plan, or replaces the one of the same id in its place.
Status write_plan(db::Connection& connection, const QString& plan_id, const QByteArray& json);
/// The plan files of the workbook in their order.
Result<std::vector<QByteArray>> read_plans(db::Connection& connection);

} // namespace yice::store
