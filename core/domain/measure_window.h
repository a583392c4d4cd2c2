// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace yice
{

/// The time that a measure is counted for.
struct MeasureWindow {
    QDate start; ///< events and days within the window lie from here …
    QDate end;   ///< … to here; states are those of this day
    /// The quarter that a month lies in: a sheet of the quarter describes its months too. For
    /// anything longer than a month the same as start and end.
    QDate quarter_start;
    QDate quarter_end;
    QDate plan_start;

    static MeasureWindow of(QDate start, QDate end, QDate plan_start = {})
    {
        return {start, end, start, end, plan_start.isValid() ? plan_start : start};
    }
    bool is_month() const { return quarter_end > end || quarter_start < start; }
    bool operator==(const MeasureWindow&) const = default;
};

} // namespace yice
