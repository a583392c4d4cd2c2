// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/gap.h"

namespace yice
{

int quarters_until(QDate day, QDate due)
{
    // The quarter in which the last day lies counts when it ends with it or before.
    const auto quarter_of = [](QDate date) { return date.year() * 4 + (date.month() - 1) / 3; };
    const int last = quarter_of(due.addDays(1)) - 1;
    return std::max(0, last - quarter_of(day));
}

std::optional<GapLine> gap_line(const Indicator& indicator, const Assessment& assessment)
{
    if (!indicator.scored() || !assessment.gap || !assessment.due ||
        indicator.comparator == Comparator::Done) {
        return std::nullopt;
    }
    const bool downwards = indicator.comparator == Comparator::AtMost;
    const double missing = downwards ? -*assessment.gap : *assessment.gap;
    if (missing <= 0) {
        return std::nullopt;
    }
    GapLine line;
    line.indicator = indicator;
    line.assessment = assessment;
    line.missing = missing;
    line.quarters_left = quarters_until(assessment.reading.period.last_day(), *assessment.due);
    if (line.quarters_left > 0) {
        line.needed_per_quarter = missing / line.quarters_left * (downwards ? -1 : 1);
    }
    if (assessment.forecast.at_deadline) {
        line.pace_per_quarter = assessment.forecast.slope_per_quarter;
    }
    return line;
}

} // namespace yice
