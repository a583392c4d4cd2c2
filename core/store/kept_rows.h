// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/id.h"
#include "db/statement.h"

#include <QStringList>

namespace yice::store
{

/// What is done with kept rows when their step is turned round.
enum class KeptFor {
    Insert, ///< they are put in; nothing may stand in their place
    Delete, ///< they are taken out; they must be as they were kept
    Update, ///< they get these values
    Expect, ///< what those of Update must be until then
};

/// The rows that turn one step round: a step that was taken back is done again, a removed entry is
/// brought back. All in SQL, a table at once, so that a million rows need no memory. Inside the
/// caller's transaction.
///
/// Which tables: anything whose key is `id`, `plan_id`, or `entry_id` with `as_of`.
class KeptRows
{
public:
    /// Values that a row of `kept_row` and of `kept_wide_row` has room for; the widest roster must
    /// fit.
    static constexpr int narrow_columns = 30;
    static constexpr int most_columns = 80;

    KeptRows(db::Connection& connection, StepId step) : connection_(connection), step_(step) {}

    /// Keeps the rows of the table for which `where` holds now. :batch in it is `batch`.
    Status keep(KeptFor purpose, const QString& table, const QString& where, qint64 batch = 0);
    /// How many rows are kept for the step.
    Result<qint64> count() const;
    /// Turns the step round, and keeps what turns it back again. Conflict, with names of entries in
    /// `detail`, when rows are not as they were kept; the caller rolls back. `on_step` by rows.
    Status turn(const OnStep& on_step = {});
    Status forget();

private:
    struct Part {
        qint64 id = 0;
        QString table;
        QStringList columns;
        QString purpose;
        qint64 first = 0;
        qint64 last = 0;
    };

    Result<std::vector<Part>> parts() const;
    Status write(const Part& part, qint64 first, qint64 last);
    Status check(const Part& part);
    Status check_batches(const Part& part);
    Status check_no_more_states(const Part& part);

    db::Connection& connection_;
    StepId step_;
};

/// Forgets the rows of steps that were taken back, but for the newest with together at most `most`
/// rows; the newest of all is always kept.
Status forget_old_rows(db::Connection& connection, qint64 most);

} // namespace yice::store
