// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/measure_window.h"
#include "workbook/workbook.h"

#include <limits>

namespace yice
{

/// Where the plan stands: every indicator read, judged, opened down to the row; and the figures
/// that are typed in.
class Progress
{
public:
    explicit Progress(Workbook& workbook) : workbook_(workbook), state_(workbook.state()) {}

    /// Every indicator of the plan, in its order.
    Result<std::vector<Assessment>> assess_all(const Plan& plan, const Period& period,
                                               RegionId region);
    Result<Assessment> assess_one(const Plan& plan, const Indicator& indicator,
                                  const Period& period, RegionId region);
    /// The value for one period alone, not judged.
    Result<Reading> read(const Plan& plan, const Indicator& indicator, const Period& period,
                         RegionId region);
    /// Judges the last of these readings, which are those of course() or as if they were.
    Result<Assessment> judge(const Plan& plan, const Indicator& indicator,
                             const std::vector<Reading>& readings, RegionId region);
    /// Quarter by quarter from the first data up to `until`, which ends it.
    Result<std::vector<Reading>> course(const Plan& plan, const Indicator& indicator,
                                        const Period& until, RegionId region);
    /// The same indicator for each part of the region: counties of a city, towns of a county.
    Result<std::vector<Assessment>> assess_parts(const Plan& plan, const Indicator& indicator,
                                                 const Period& period, RegionId region);
    /// At most `most_rows` rows of each part of a measure are brought along; all are counted.
    Result<Trace> trace(const Plan& plan, const Indicator& indicator, const Period& period,
                        RegionId region, qint64 most_rows = std::numeric_limits<qint64>::max());

    /// A measure's total, for tables beside the indicators. NoData as an empty value.
    Result<Measured> measure(const QString& id, const Period& period, RegionId region);

    /// A figure of another bureau; as a batch, so that it can be taken back. NotFound when no plan
    /// of the workbook has such a figure. False when it stood there already.
    Result<bool> set_figure(const QString& measure, double value, const Period& period,
                            RegionId region, const QString& source);

    /// The newest quarter that anything was reported for; the current one for an empty workbook.
    Result<Period> newest_period(QDate today);
    Result<Cutoffs> cutoffs();

    /// Whether the region is the whole area that the plan is for, to which its totals and printed
    /// numbers apply.
    bool is_whole(const Plan& plan, RegionId region) const;

private:
    Result<Reading> read_once(const Plan& plan, const Indicator& indicator, const Period& period,
                              RegionId region);
    Result<std::optional<double>> value_at_start(const Plan& plan, const Indicator& indicator,
                                                 RegionId region);
    static MeasureWindow window_of(const Plan& plan, const Indicator& indicator,
                                   const Period& period);
    Assessment judged(const Plan& plan, const Indicator& indicator,
                      const std::vector<Reading>& readings, RegionId region, const Cutoffs& limits);
    Result<QDate> first_day_of_data();

    Workbook& workbook_;
    WorkbookState& state_;
};

} // namespace yice
