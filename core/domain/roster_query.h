// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/region.h"
#include "domain/roster_spec.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace yice
{

/// Which entries of a roster, as of which day, in which order.
struct RosterQuery {
    QDate as_of;
    QDate since;     ///< events only: not before this day; invalid: all
    RegionId region; ///< it and everything below; none: everywhere
    QString text;    ///< in the name, aliases, address or code
    QHash<QString, QStringList>
        choices;        ///< field id → allowed ids of its vocabulary, 1 and 0 of flags
    QString sort_field; ///< empty: by place, then name
    bool descending = false;
};

/// One entry as it was on a day.
struct RosterRow {
    EntryId id;
    Record record;
    QDate as_of; ///< of the state that is shown, maybe carried forward
    BatchId batch;
    int line = 0;
};

} // namespace yice
