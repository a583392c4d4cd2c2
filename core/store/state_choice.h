// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"

#include <QString>

namespace yice::store
{

/// Which of an entry's states holds: a condition on `state`, the alias of a state table. As NOT
/// EXISTS of a better one it is asked per state that the cheaper conditions leave, along the
/// primary key; a scalar max() per entry took three times as long on 300,000 people.

/// The newest that is not younger than :end.
QString newest_state(const RosterSpec& roster, const QString& state);

/// A sheet of the quarter describes its months as well: the month's own state (the newest from
/// :quarter_start to :end), else the first later one up to :quarter_end, else the one before.
QString state_of_month(const RosterSpec& roster, const QString& state);

} // namespace yice::store
