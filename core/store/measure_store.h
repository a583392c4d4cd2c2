// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "db/statement.h"
#include "domain/assessment.h"
#include "indicators/evaluate.h"

#include <vector>

namespace yice::store
{

/// A named query over a roster.
struct MeasureSpec {
    QString id;
    Label name;
    QString unit;
    QString roster;
    /// Rows (entry id, name, region, value, as_of, batch, line) that hold at :end.
    QString sql;
};

const std::vector<MeasureSpec>& measure_specs();
const MeasureSpec* find_measure_spec(const QString& id);

/// Summed by place. `start` is the first day of the period: what was reported since counts as
/// reported, older states are carried forward.
Result<MeasureTable> read_measure(db::Connection& connection, const MeasureSpec& spec, QDate start,
                                  QDate end);
/// Every row behind it.
Result<std::vector<TraceRow>> measure_rows(db::Connection& connection, const MeasureSpec& spec,
                                           QDate end);

} // namespace yice::store
