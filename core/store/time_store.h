// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"

#include <QDate>
#include <QStringList>

namespace yice::store
{

/// The ends of what was reported, over these rosters and the figures; invalid for an empty
/// workbook.
Result<QDate> first_day_of_data(db::Connection& connection, const QStringList& rosters);
Result<QDate> last_day_of_data(db::Connection& connection, const QStringList& rosters);

/// The last day of the earliest period that a roster has states of; invalid when it has none.
Result<QDate> first_state_day(db::Connection& connection, const QString& roster);

} // namespace yice::store
