// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

class QAbstractAxis;

namespace yice::ui
{

/// Round ends and steps for an axis that holds `low` to `high`.
struct NiceScale {
    double low = 0;
    double high = 1;
    int ticks = 2;
    double step = 1;
};

NiceScale nice_scale(double low, double high, bool from_zero);
void dress_axis(QAbstractAxis& axis, const ChartStyle& style);

/// A day on the time axis, as a fraction of a year.
double chart_x(QDate date);

void fill_trend(QChart& chart, const TrendSpec& trend, const ChartStyle& style);
/// Names of the target, the expected value and the last value, beside their lines.
void paint_trend_labels(QPainter& painter, QChart& chart, const TrendSpec& trend,
                        const ChartStyle& style);

} // namespace yice::ui
