// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"
#include "domain/assessment.h"
#include "domain/measure.h"
#include "domain/measure_window.h"
#include "indicators/evaluate.h"

#include <functional>
#include <limits>
#include <vector>

namespace yice::store
{

/// Summed by place. What was reported since the window's (a month's quarter's) start counts as
/// reported, older states are carried forward. Not for sums of other measures.
Result<MeasureTable> read_measure(db::Connection& connection, const MeasureSpec& measure,
                                  const MeasureWindow& window);

/// The rows of a measure, told apart by whether they count.
struct MeasureRows {
    std::vector<TraceRow> counted; ///< with a value, or not reported at all
    std::vector<TraceRow> lacking; ///< looked at, but what must hold does not or is not known
    qint64 counted_count = 0;      ///< of all of them, also of those that are not here
    qint64 lacking_count = 0;
};
/// Those whose place is `within`; at most `most` of either kind.
Result<MeasureRows> measure_rows(
    db::Connection& connection, const MeasureSpec& measure, const MeasureWindow& window,
    const std::function<bool(RegionId)>& within = [](RegionId) { return true; },
    qint64 most = std::numeric_limits<qint64>::max());

} // namespace yice::store
