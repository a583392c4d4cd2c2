// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"

#include <QStringList>

namespace yice::store
{

/// Runs integrity_check, foreign_key_check and what the constraints cannot say. One line a fault.
Result<QStringList> find_faults(db::Connection& connection);

} // namespace yice::store
