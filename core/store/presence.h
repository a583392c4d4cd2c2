// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "db/statement.h"
#include "domain/roster_spec.h"

#include <QDate>
#include <QSet>
#include <QString>

namespace yice::store
{

/// The places from which a roster has anything by the day: they have sent it in.
Result<QSet<RegionId>> read_presence(db::Connection& connection, const RosterSpec& roster,
                                     QDate day);

/// As a query, for a condition: the places from which a roster has anything by :end, or any event
/// of the window (of a month: of :quarter_start to :quarter_end), those above and those below them.
QString places_with_data(const RosterSpec& roster, bool in_window, bool is_month);

} // namespace yice::store
