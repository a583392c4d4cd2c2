// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"

#include <QDate>

namespace yice::store
{

/// The ends of what was reported, over rosters and figures; invalid for an empty workbook.
Result<QDate> first_day_of_data(db::Connection& connection);
Result<QDate> last_day_of_data(db::Connection& connection);

} // namespace yice::store
