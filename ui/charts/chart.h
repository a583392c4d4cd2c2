// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chart_spec.h"

#include <QColor>
#include <QFont>
#include <QWidget>

class QChart;
class QChartView;
class QPainter;

namespace yice::ui
{

/// How a chart is drawn: on the screen in the theme's colours, on paper in black with line styles.
struct ChartStyle {
    bool print = false;
    QColor ink, axis, grid, data, second, band;
    QFont font;
    double line_width = 2;
};

ChartStyle screen_style();
/// `unit` is how many painter units one point (1/72 inch) has.
ChartStyle print_style(const QString& family, double unit);

/// A chart of the spec; the caller owns it.
QChart* make_chart(const ChartSpec& spec, const ChartStyle& style);

/// Draws the chart as vectors into `area` of the painter.
void paint_chart(QPainter& painter, const QRectF& area, const ChartSpec& spec,
                 const ChartStyle& style);

/// A chart on the screen that shows the value under the pointer.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);
    void set_spec(const ChartSpec& spec);

private:
    QChartView* view_;
};

} // namespace yice::ui
