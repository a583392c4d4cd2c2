// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend.h"

#include "base/number_text.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace yice::ui
{

namespace
{

struct Range {
    double low = 0;
    double high = 0;
    bool any = false;

    void add(double number)
    {
        low = any ? std::min(low, number) : number;
        high = any ? std::max(high, number) : number;
        any = true;
    }
};

QLineSeries* line(const std::vector<ChartPoint>& points, const QPen& pen)
{
    auto* series = new QLineSeries;
    for (const ChartPoint& point : points) {
        series->append(chart_x(point.date), point.value);
    }
    series->setPen(pen);
    return series;
}

Range values_of(const TrendSpec& trend)
{
    Range range;
    for (const auto* points :
         {&trend.actual, &trend.path, &trend.forecast, &trend.forecast_low, &trend.forecast_high}) {
        for (const ChartPoint& point : *points) {
            range.add(point.value);
        }
    }
    if (trend.target) {
        range.add(*trend.target);
    }
    return range;
}

Range days_of(const TrendSpec& trend)
{
    Range range;
    for (const auto* points : {&trend.actual, &trend.path, &trend.forecast}) {
        for (const ChartPoint& point : *points) {
            range.add(chart_x(point.date));
        }
    }
    return range;
}

} // namespace

NiceScale nice_scale(double low, double high, bool from_zero)
{
    if (from_zero || low == high) {
        low = std::min(low, 0.0);
    }
    const double span = std::max(high - low, 1e-9);
    const double rough = span / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    NiceScale scale;
    scale.step = step;
    scale.low = std::floor(low / step) * step;
    scale.high = std::ceil(high / step) * step;
    if (scale.high - high < span * 0.03) {
        scale.high += step; // room for the label above the last point
    }
    scale.ticks = static_cast<int>(std::lround((scale.high - scale.low) / step)) + 1;
    return scale;
}

double chart_x(QDate date)
{
    return date.year() + (date.dayOfYear() - 1) / 365.25;
}

void dress_axis(QAbstractAxis& axis, const ChartStyle& style)
{
    axis.setLabelsFont(style.font);
    axis.setLabelsColor(style.axis);
    axis.setGridLinePen(QPen(style.grid, style.line_width / 2));
    axis.setLinePen(QPen(style.grid, style.line_width / 2));
    axis.setTitleVisible(false);
}

void fill_trend(QChart& chart, const TrendSpec& trend, const ChartStyle& style)
{
    const double width = style.line_width;
    std::vector<QAbstractSeries*> series;
    if (trend.forecast_low.size() >= 2) {
        auto* upper = line(trend.forecast_high, Qt::NoPen);
        auto* lower = line(trend.forecast_low, Qt::NoPen);
        auto* band = new QAreaSeries(upper, lower);
        upper->setParent(band); // an area does not own its edges
        lower->setParent(band);
        band->setBrush(style.band);
        band->setPen(Qt::NoPen);
        series.push_back(band);
    }
    Range days = days_of(trend);
    if (!days.any) {
        days.add(2021);
        days.add(2026);
    }
    if (trend.target) {
        auto* target = new QLineSeries;
        target->append(days.low, *trend.target);
        target->append(days.high, *trend.target);
        target->setPen(QPen(style.ink, width * 0.7));
        series.push_back(target);
    }
    if (trend.path.size() >= 2) {
        series.push_back(line(trend.path, QPen(style.axis, width * 0.7, Qt::DotLine)));
    }
    if (trend.forecast.size() >= 2) {
        series.push_back(line(trend.forecast, QPen(style.data, width * 0.9, Qt::DashLine)));
    }
    series.push_back(line(
        trend.actual, QPen(style.data, width * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)));

    const Range values = values_of(trend);
    const NiceScale scale = nice_scale(values.low, values.any ? values.high : 1, false);
    auto* y = new QValueAxis;
    y->setRange(scale.low, scale.high);
    y->setTickCount(scale.ticks);
    y->setLabelFormat(scale.step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    auto* x = new QCategoryAxis;
    x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const int first = static_cast<int>(std::ceil(days.low - 0.02));
    const int last = static_cast<int>(std::floor(days.high + 0.02));
    for (int year = first; year <= last; ++year) {
        x->append(QString::number(year), year);
    }
    // A little room before the first day, so that its year stands clear of the lowest value, and
    // behind the last one.
    const double width_of_time = std::max(days.high - days.low, 0.25);
    x->setRange(days.low - width_of_time * 0.035, days.low + width_of_time * 1.02);
    dress_axis(*x, style);
    dress_axis(*y, style);
    x->setGridLineVisible(false);
    y->setLineVisible(false);
    chart.addAxis(x, Qt::AlignBottom);
    chart.addAxis(y, Qt::AlignLeft);
    for (QAbstractSeries* part : series) {
        chart.addSeries(part);
        part->attachAxis(x);
        part->attachAxis(y);
    }
}

void paint_trend_labels(QPainter& painter, QChart& chart, const TrendSpec& trend,
                        const ChartStyle& style)
{
    const QRectF plot = chart.plotArea();
    if (trend.actual.empty() || plot.isEmpty()) {
        return;
    }
    painter.save();
    painter.setFont(style.font);
    const QFontMetricsF metrics(style.font);
    const auto at = [&chart](const ChartPoint& point) {
        return chart.mapToPosition(QPointF(chart_x(point.date), point.value),
                                   chart.series().constLast());
    };
    const QPointF last = at(trend.actual.back());
    const double radius = style.line_width * 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.data);
    painter.drawEllipse(last, radius, radius);

    QRectF target_box;
    if (trend.target) {
        const double y = at({trend.actual.back().date, *trend.target}).y();
        const double width = metrics.horizontalAdvance(trend.target_text) + 2;
        target_box =
            QRectF(plot.right() - width, y - metrics.height() - radius, width, metrics.height());
        painter.setPen(style.ink);
        painter.drawText(target_box, Qt::AlignRight | Qt::AlignVCenter, trend.target_text);
    }
    QFont bold = style.font;
    bold.setBold(true);
    painter.setFont(bold);
    const QString value = number_with_unit(trend.actual.back().value, trend.unit, trend.decimals);
    const double width = QFontMetricsF(bold).horizontalAdvance(value) + 2;
    QRectF box(last.x() - width - radius, last.y() - metrics.height() - radius * 1.5, width,
               metrics.height());
    if (box.left() < plot.left()) {
        box.moveLeft(plot.left());
    }
    // Below the line where the expected way runs above it, so that the two do not cross the figure.
    const auto way =
        std::find_if(trend.path.begin(), trend.path.end(), [&](const ChartPoint& point) {
            return point.date > trend.actual.back().date;
        });
    const bool way_above = way != trend.path.end() && way->value > trend.actual.back().value;
    if (box.intersects(target_box) || way_above) {
        box.moveTop(last.y() + radius * 1.5);
    }
    painter.setPen(style.data);
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, value);
    painter.restore();
}

} // namespace yice::ui
