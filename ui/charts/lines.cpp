// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lines.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace yice::ui
{

namespace
{

QLineSeries* series_of(const std::vector<ChartPoint>& points)
{
    auto* series = new QLineSeries;
    for (const ChartPoint& point : points) {
        series->append(chart_x(point.date), point.value);
    }
    return series;
}

} // namespace

double chart_x(QDate date)
{
    return date.year() + (date.dayOfYear() - 1) / 365.25;
}

LinePlot::LinePlot(const QRectF& plot, double x_low, double x_high, double y_low, double y_high)
    : plot_(plot),
      x_{x_low, x_high, plot.left(), plot.right()},
      y_{y_low, y_high, plot.bottom(), plot.top()},
      chart_(std::make_unique<QChart>())
{
    chart_->setBackgroundVisible(false);
    chart_->setPlotAreaBackgroundVisible(false);
    chart_->legend()->setVisible(false);
    chart_->layout()->setContentsMargins(0, 0, 0, 0);
    chart_->setMargins(QMargins());
    auto* across = new QValueAxis;
    across->setRange(x_low, x_high);
    auto* up = new QValueAxis;
    up->setRange(y_low, y_high);
    for (QValueAxis* axis : {across, up}) {
        axis->setVisible(false);
        chart_->addAxis(axis, axis == across ? Qt::AlignBottom : Qt::AlignLeft);
    }
}

LinePlot::~LinePlot() = default;

void LinePlot::attach(QAbstractSeries* series)
{
    chart_->addSeries(series);
    const auto axes = chart_->axes();
    for (QAbstractAxis* axis : axes) {
        series->attachAxis(axis);
    }
}

void LinePlot::add_line(const std::vector<ChartPoint>& points, const QPen& pen)
{
    auto* series = series_of(points);
    series->setPen(pen);
    attach(series);
}

void LinePlot::add_level(double value, const QPen& pen)
{
    auto* series = new QLineSeries;
    series->append(x_.low, value);
    series->append(x_.high, value);
    series->setPen(pen);
    attach(series);
}

void LinePlot::add_band(const std::vector<ChartPoint>& low, const std::vector<ChartPoint>& high,
                        const QColor& color)
{
    auto* upper = series_of(high);
    auto* lower = series_of(low);
    auto* band = new QAreaSeries(upper, lower);
    upper->setParent(band); // an area does not own its edges
    lower->setParent(band);
    band->setBrush(color);
    band->setPen(Qt::NoPen);
    attach(band);
}

void LinePlot::paint(QPainter& painter)
{
    // The chart fills a scene of its own exactly, so that its rulers are ours.
    QGraphicsScene scene;
    QChart* chart = chart_.get();
    const QRectF whole(QPointF(0, 0), plot_.size());
    scene.addItem(chart);
    scene.setSceneRect(whole);
    chart->resize(whole.size());
    chart->setPlotArea(whole);
    chart->layout()->activate();
    scene.render(&painter, plot_, whole, Qt::IgnoreAspectRatio);
    scene.removeItem(chart);
}

QPointF LinePlot::at(const ChartPoint& point) const
{
    return {x_.at(chart_x(point.date)), y_.at(point.value)};
}

void draw_years(QPainter& painter, const LinePlot& lines, int first, int last,
                const ChartStyle& style)
{
    const QRectF& plot = lines.plot();
    const double height = text_height(style.font);
    double free_from = -1e9;
    for (int year = first; year <= last; ++year) {
        const QString text = QString::number(year);
        const double half = text_width(style.font, text) / 2;
        const double x = lines.x(year);
        if (x - half < free_from) {
            continue;
        }
        free_from = x + half + style.px(10);
        painter.setPen(QPen(style.grid, style.px(1)));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + style.px(4)));
        draw_label(painter, QRectF(x - half - 1, plot.bottom() + style.px(5), half * 2 + 2, height),
                   Qt::AlignHCenter, text, style.font, style.axis);
    }
}

} // namespace yice::ui
