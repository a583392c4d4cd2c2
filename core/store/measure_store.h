// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"
#include "domain/assessment.h"
#include "domain/measure.h"
#include "domain/measure_window.h"
#include "indicators/evaluate.h"

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
};
Result<MeasureRows> measure_rows(db::Connection& connection, const MeasureSpec& measure,
                                 const MeasureWindow& window);

} // namespace yice::store
