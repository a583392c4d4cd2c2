// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"
#include "domain/step.h"

#include <vector>

namespace yice::store
{

/// Puts a step at the end of the journal; answers its id. Id, position and moment of `step` are
/// given here.
Result<StepId> insert_step(db::Connection& connection, const Step& step);
/// Newest first; `limit` 0: all.
Result<std::vector<Step>> read_steps(db::Connection& connection, int limit = 0);
/// Those that were taken back last and are still kept, newest of them first.
Result<std::vector<Step>> read_undone_steps(db::Connection& connection, int limit);
/// NotFound.
Result<Step> read_step(db::Connection& connection, StepId id);
Result<Step> step_of_batch(db::Connection& connection, BatchId batch);
/// Those that were done, taken back or done again after the moment, oldest first.
Result<std::vector<Step>> steps_after(db::Connection& connection, qint64 moment);
Status mark_step_undone(db::Connection& connection, StepId id, const QDateTime& when);
/// The step stands again: where it stood, or at the end when a later one stands already.
Status mark_step_redone(db::Connection& connection, StepId id);
/// A number that changes with everything that is done, taken back or done again, and never returns.
Result<qint64> last_moment(db::Connection& connection);

} // namespace yice::store
