// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/measure.h"
#include "domain/measure_window.h"
#include "domain/plan.h"
#include "workbook/workbook.h"

#include <limits>
#include <vector>

namespace yice
{

struct MeasureTable;

inline constexpr qint64 all_rows = std::numeric_limits<qint64>::max();

/// The measures that ship with the program.
const std::vector<MeasureSpec>& built_in_measures();
/// A built-in measure or one of the plan's own; null when there is none.
const MeasureSpec* find_measure(const Plan& plan, const QString& id);

/// What may be typed in for a plan: its own figures, and the measures of its indicators, whose
/// numbers stand in where nobody sends the roster in.
std::vector<FigureSpec> figures_of(const Plan& plan);

/// What such a figure is called; its id where nothing of the plans has it.
Label figure_name(const std::vector<Plan>& plans, const QString& id);

/// The unit of a measure or figure of the plan; empty where there is none.
QString unit_of_measure(const Plan& plan, const QString& id);

/// A measure as it was just written, counted: what the planner sees while writing it.
struct MeasurePreview {
    std::optional<double> value;
    Coverage coverage;
    qsizetype row_count = 0;
    std::vector<TraceRow> rows; ///< the first of them
};

/// Numbers counted from rosters and figures, place by place.
class Measures
{
public:
    explicit Measures(Workbook& workbook) : state_(workbook.state()) {}

    /// Writes what was counted since the last time into the file, so that nobody counts it again
    /// while the rosters stay as they are. Of a file that cannot be written, nothing is kept.
    Status keep();

    /// The table of a measure or figure of the plan, good until the next call after a write.
    /// NotFound when there is none of this id.
    Result<const MeasureTable*> table(const Plan& plan, const QString& id,
                                      const MeasureWindow& window);
    /// Its rows within the region, with the names of the files they came from: at most `most_rows`
    /// of each of its parts.
    Result<TraceMeasure> opened(const Plan& plan, const QString& id, const MeasureWindow& window,
                                RegionId region, qint64 most_rows = all_rows);
    /// Unreadable with what is wrong when the measure names fields that are not there.
    Result<MeasurePreview> preview(const Plan& plan, const MeasureSpec& measure,
                                   const Period& period, RegionId region, qsizetype most_rows);

private:
    WorkbookState& state_;
};

} // namespace yice
