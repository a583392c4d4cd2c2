// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/period.h"
#include "domain/plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace yice
{

/// Why there is no value. Missing is not zero.
enum class Missing { None, NoData, NoDenominator, NotApplicable };

/// How much of what should have been reported was ("18 of 21 facilities reported").
struct Coverage {
    int reported = 0;
    int expected = 0;

    bool complete() const { return reported >= expected; }
};

/// A counted number of one place.
struct Measured {
    std::optional<double> value;
    Coverage coverage;
    QDate as_of; ///< of a carried figure: when it was reported
};

/// One of the months that a quarter's value is made of.
struct MonthReading {
    Period month;
    std::optional<double> value;
    Missing missing = Missing::NoData;
    std::optional<double> numerator;
    std::optional<double> denominator;
};

/// One indicator for one region and period, before it is judged.
struct Reading {
    Period period;
    RegionId region;
    std::optional<double> value;
    Missing missing = Missing::NoData;
    std::optional<double> numerator;
    std::optional<double> denominator;
    Coverage coverage;
    std::vector<RegionId> lacking; ///< places that hold the value down (Minimum, Share)
    std::vector<MonthReading> months; ///< Window::Month; the value is that of the worst of them
};

enum class Standing {
    Exceeded,
    Met,
    OnTrack,
    SlightlyBehind,
    Behind,
    Overdue,
    NoData,
    NoTarget,
    NotScored,
};

struct Forecast {
    std::optional<double> at_deadline;
    std::optional<double> low;  ///< at the deadline
    std::optional<double> high; ///< at the deadline
    std::optional<Period> reached_in;
    double slope_per_quarter = 0;
};

/// A reading that was judged against the plan.
struct Assessment {
    QString indicator;
    Reading reading;
    std::optional<DatedValue> baseline;
    bool baseline_measured = false; ///< the plan prints none: the first reading stands in
    std::optional<double> target;
    std::optional<QDate> due;
    std::optional<double> expected;         ///< today, on the way from baseline to target
    std::optional<double> progress_percent; ///< (actual − baseline) ÷ (target − baseline) × 100
    std::optional<double> change;           ///< against the period before
    std::optional<double> gap;              ///< target − value; ≤ 0 when reached
    Standing standing = Standing::NoData;
    Forecast forecast;
};

/// The cut-offs of a judgement. Settings of the workbook; they never apply to milestones.
struct Cutoffs {
    /// From this share of the expected way on, an indicator is only slightly behind.
    double slightly_behind_from = 0.8;
    /// Above target × (1 + this), it is exceeded rather than met.
    double exceeded_margin = 0.1;
};

/// One row behind a number.
struct TraceRow {
    QString name;
    RegionId region;
    std::optional<double> value;
    QDate as_of;
    BatchId batch;
    QString file;
    int line = 0;
    QString source;
};

/// A number opened: what it is made of.
struct TraceMeasure {
    QString id;
    QString name;
    QString unit;
    QString note; ///< what counts and what does not
    std::optional<double> total;
    std::vector<TraceRow> rows;
    /// Looked at, but not counted: people not visited, estates that fall short. No value: not told.
    std::vector<TraceRow> lacking;
    qint64 row_count = 0; ///< of all of them, where only the first are here
    qint64 lacking_count = 0;
};

struct Trace {
    QString indicator;
    Reading reading;
    Period opened; ///< the period whose rows these are: the month that counts
    std::vector<TraceMeasure> measures;
};

QString standing_code(Standing standing);  ///< met, on_track …: stable
QString standing_label(Standing standing); ///< 达到序时进度 …
/// √ ↑ → ↓ ○ of the county quarterly tables, ↘ for slightly behind.
QString standing_sign(Standing standing);
QString missing_code(Missing missing); ///< no_data, no_denominator, not_applicable; empty for None
QString missing_label(Missing missing);

} // namespace yice
