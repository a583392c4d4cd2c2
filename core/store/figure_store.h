// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"
#include "domain/assessment.h"
#include "indicators/evaluate.h"

#include <vector>

namespace yice::store
{

/// A number that another bureau reported.
struct Figure {
    QString measure;
    RegionId region;
    Period period;
    double value = 0;
    QString source;
};

/// Writes the figure as part of `batch`; false when it stood there like that already.
Result<bool> put_figure(db::Connection& connection, const Figure& figure, BatchId batch);
/// A state: each place's newest figure that is not younger than `end`; before there is one, the
/// figure of the year or quarter that `end` lies in. A flow: the sum of each
/// place's figures whose whole period lies in `start` … `end`.
Result<MeasureTable> read_figures(db::Connection& connection, const QString& measure, bool flow,
                                  QDate start, QDate end);
/// The figures that read_figures() used, for the trace.
Result<std::vector<TraceRow>> figure_rows(db::Connection& connection, const QString& measure,
                                          bool flow, QDate start, QDate end);

} // namespace yice::store
