// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measure.h"
#include "domain/measure_window.h"

#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace yice::store
{

/// A measure as SQL, with what has to be bound.
struct MeasureQuery {
    /// Rows (entry, name, region, value, as_of, batch, line) of everything that is looked at. The
    /// value is NULL where it was not reported, 0 where what must hold does not.
    QString rows;
    /// The same rows without what only tells where they came from: (region, value, as_of). The
    /// limit that limits nothing keeps SQLite from asking for each value once per use of it.
    QString values;
    std::vector<std::pair<QString, QVariant>> bound;
};

/// The one place where SQL is put together from parts: a planner's own measures have no other way,
/// and the built-in ones take the same. Names of tables and columns come from the RosterSpec alone,
/// everything that was written by a person is bound. `fault` says which field or roster is unknown.
MeasureQuery measure_query(const MeasureSpec& measure, const MeasureWindow& window, QString& fault);

/// Rows (entry, as_of) of what meets the conditions in a roster, with the day of the state that was
/// looked at: in the same words and of the same states as the rows of a measure.
MeasureQuery entries_query(const QString& roster, const std::vector<Condition>& where,
                           const MeasureWindow& window, QString& fault);

/// Whether the measure can be counted: an empty text, or what is wrong with it.
QString measure_fault(const MeasureSpec& measure);

} // namespace yice::store
