// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

#include <QPen>

#include <memory>

class QChart;
class QAbstractSeries;

namespace yice::ui
{

/// A day on the time axis, as a fraction of a year.
double chart_x(QDate date);

/// A plot of Qt Charts without any words: lines and areas over two plain axes. Words, grid and
/// marks are painted around it with the same rulers.
class LinePlot
{
public:
    LinePlot(const QRectF& plot, double x_low, double x_high, double y_low, double y_high);
    ~LinePlot();

    void add_line(const std::vector<ChartPoint>& points, const QPen& pen);
    void add_level(double value, const QPen& pen);
    void add_band(const std::vector<ChartPoint>& low, const std::vector<ChartPoint>& high,
                  const QColor& color);
    void paint(QPainter& painter);

    QPointF at(const ChartPoint& point) const;
    double y(double value) const { return y_.at(value); }
    double x(double year) const { return x_.at(year); }
    const QRectF& plot() const { return plot_; }

private:
    void attach(QAbstractSeries* series);

    QRectF plot_;
    Ruler x_;
    Ruler y_;
    std::unique_ptr<QChart> chart_;
};

/// The years below a plot, as many as have room.
void draw_years(QPainter& painter, const LinePlot& lines, int first, int last,
                const ChartStyle& style);

} // namespace yice::ui
