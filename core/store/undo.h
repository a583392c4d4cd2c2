// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"
#include "domain/batch.h"
#include "domain/roster_spec.h"

#include <QSet>
#include <QStringList>

namespace yice::store
{

/// What later, standing batches did to rows of a batch.
struct LaterWork {
    std::vector<BatchId> batches; ///< in order
    QStringList names;            ///< of the entries, at most `most_names`
    int rows = 0;

    static constexpr int most_names = 200;
};

/// Who built on this batch: replaced its rows or took them out, or gave the entries that it added
/// other states.
Result<LaterWork> later_work_on(db::Connection& connection, const Batch& batch);

/// Puts back what stood before a batch. Rows on which later batches built stay; so do the entries
/// that those have states of. What those batches would put back when they are taken back in turn
/// is set to what stood before this one. What does the batch again is kept for `step`.
Status take_back(db::Connection& connection, const Batch& batch, StepId step);

/// Takes an entry with all its states, or an event, out of the roster as the work of `batch`. What
/// brings it back is kept for `step`.
Status remove_entry(db::Connection& connection, const RosterSpec& spec, EntryId entry,
                    BatchId batch, StepId step);

/// How many entries of a roster that is matched by name have a namesake in the same place. Where
/// the natural key decides, a unique index forbids it.
Result<qint64> count_doubles(db::Connection& connection, const RosterSpec& spec);

} // namespace yice::store
