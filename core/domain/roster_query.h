// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/region.h"
#include "domain/roster_spec.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace yice
{

/// What one cell of the filter row asks of its column.
struct ColumnFilter {
    enum class Kind {
        Contains, ///< `text`; * and ? stand for any characters and any one
        Range,    ///< from `low` to `high`; an invalid end is open
        OneOf,    ///< one of `words`: ids of a vocabulary, of places or figures, 1 and 0 of flags
        Blank
    };
    QString field;
    Kind kind = Kind::Contains;
    bool negated = false;
    QString text;
    QVariant low; ///< a number, or a day as yyyy-MM-dd
    QVariant high;
    bool without_low = false; ///< > instead of >=
    bool without_high = false;
    QStringList words;
};

struct SortKey {
    QString field;
    bool descending = false;

    bool operator==(const SortKey& other) const
    {
        return field == other.field && descending == other.descending;
    }
};

/// Which entries of a roster, as of which day, in which order.
struct RosterQuery {
    QDate as_of;
    QDate since;     ///< events only: not before this day; invalid: all
    RegionId region; ///< it and everything below; none: everywhere
    QString text;    ///< in the name, aliases, address or code; letters: also the name's pinyin
    QHash<QString, QStringList>
        choices; ///< field id → allowed ids of its vocabulary, 1 and 0 of flags, ids of places
    QHash<QString, QString> columns; ///< field id → what its cell of the filter row says
    QString sort_field;              ///< empty: by place, then name
    bool descending = false;
    std::vector<SortKey> then; ///< for rows that are equal so far

    std::vector<ColumnFilter> conditions; ///< made by Rosters of `columns` and chosen places
    QStringList sounding;                 ///< made by Rosters of `text`: names that sound like it
};

/// One entry as it was on a day.
struct RosterRow {
    EntryId id;
    Record record;
    QDate as_of; ///< of the state that is shown, maybe carried forward
    BatchId batch;
    int line = 0;
};

/// What a selection of cells adds up to.
struct CellFigures {
    qint64 cells = 0;   ///< selected
    qint64 filled = 0;  ///< of them not empty
    qint64 numbers = 0; ///< of them numbers
    double sum = 0;
    double lowest = 0; ///< of the numbers, when there are any
    double highest = 0;
};

} // namespace yice
