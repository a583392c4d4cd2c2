// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "db/statement.h"

#include <QStringList>

namespace yice::store
{

/// Runs integrity_check and foreign_key_check of every table, looks at the pages that no table has,
/// and at what the constraints cannot say. One line a fault. Between tables it can be stopped.
Result<QStringList> find_faults(db::Connection& connection, const OnStep& on_step = {});

} // namespace yice::store
