// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_text.h"
#include "ui/charts/lines.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yice::ui
{

namespace
{

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

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
    if (!range.any) {
        range.add(2021);
        range.add(2026);
    }
    if (range.high - range.low < 0.25) { // a single quarter stands in the middle of its year
        range.low -= 0.5;
        range.high += 0.5;
    }
    return range;
}

bool meets(const QRectF& box, const LinePlot& lines, const std::vector<ChartPoint>& points)
{
    for (size_t i = 1; i < points.size(); ++i) {
        const QLineF line(lines.at(points[i - 1]), lines.at(points[i]));
        for (int step = 0; step <= 20; ++step) {
            if (box.contains(line.pointAt(step / 20.0))) {
                return true;
            }
        }
    }
    return false;
}

/// The words beside the lines: the target, the last value, what is expected by now.
class Labels
{
public:
    Labels(QPainter& painter, const LinePlot& lines, const TrendSpec& trend,
           const ChartStyle& style)
        : painter_(painter),
          lines_(lines),
          trend_(trend),
          style_(style),
          height_(text_height(style.font)),
          radius_(style.line_width * 2)
    {
    }

    void draw()
    {
        draw_target();
        if (trend_.actual.empty()) {
            draw_label(painter_, lines_.plot(), Qt::AlignHCenter, ChartText::tr("No data"),
                       bold(style_.font), style_.secondary);
            return;
        }
        draw_value();
        draw_expected();
    }

private:
    QString said(double value) const
    {
        return number_with_unit(value, trend_.unit, trend_.decimals);
    }

    void draw_target()
    {
        if (!trend_.target) {
            return;
        }
        const QRectF& plot = lines_.plot();
        const double width = text_width(style_.font, trend_.target_text) + 2;
        QRectF box(plot.right() - width, lines_.y(*trend_.target) - height_ - radius_ / 2, width,
                   height_);
        if (meets(box, lines_, trend_.forecast) || meets(box, lines_, trend_.actual)) {
            box.moveLeft(plot.left() + style_.px(4)); // the course ends up there: say it early on
        }
        draw_label(painter_, box, Qt::AlignRight, trend_.target_text, style_.font, style_.ink);
        taken_.push_back(box);
    }

    void draw_value()
    {
        const QPointF last = lines_.at(trend_.actual.back());
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(style_.data);
        painter_.drawEllipse(last, radius_, radius_);
        const QFont font = bold(style_.font);
        const QString text = said(trend_.actual.back().value);
        QRectF box(0, 0, text_width(font, text) + 2, height_);
        const QRectF& plot = lines_.plot();
        // Above on the left, else below, else beside: wherever no line and no word is.
        const double gap = radius_ * 1.5;
        const QPointF places[] = {
            {last.x() - box.width() - radius_, last.y() - height_ - gap},
            {last.x() - box.width() / 2, last.y() + gap},
            {last.x() - box.width() / 2, last.y() - height_ - gap * 1.6},
            {last.x() - box.width() - radius_, last.y() + gap},
            {last.x() + radius_ * 2, last.y() + gap},
        };
        QRectF best;
        for (const QPointF& place : places) {
            box.moveTopLeft(place);
            box.moveLeft(std::clamp(box.left(), plot.left(),
                                    std::max(plot.left(), plot.right() - box.width())));
            box.moveTop(std::min(box.top(), plot.bottom() - height_));
            if (best.isNull()) {
                best = box;
            }
            if (is_free(box)) {
                best = box;
                break;
            }
        }
        draw_label(painter_, best, Qt::AlignHCenter, text, font, style_.data);
        taken_.push_back(best);
    }

    /// 应达 50.1 %: below the way it should take, where there is room.
    void draw_expected()
    {
        if (!trend_.expected || trend_.path.size() < 2) {
            return;
        }
        const QDate day = trend_.actual.back().date;
        const QString text = ChartText::tr("Expected %1").arg(said(*trend_.expected));
        QRectF box(0, 0, text_width(style_.font, text) + 2, height_);
        const QPointF at = lines_.at({day, *trend_.expected});
        const double gap = radius_ * 1.2;
        const QPointF places[] = {{at.x() + gap, at.y() + gap},
                                  {at.x() - box.width() / 2, at.y() + gap * 2},
                                  {at.x() - box.width() - gap, at.y() - height_ - gap},
                                  {at.x() - box.width() - gap, at.y() + gap},
                                  {at.x() - box.width() / 2, at.y() + height_ * 1.5}};
        for (const QPointF& place : places) {
            box.moveTopLeft(place);
            if (lines_.plot().contains(box) && is_free(box)) {
                draw_label(painter_, box, Qt::AlignLeft, text, style_.font, style_.secondary);
                return;
            }
        }
    }

    bool is_free(const QRectF& box) const
    {
        for (const auto* points : {&trend_.actual, &trend_.path, &trend_.forecast}) {
            if (meets(box, lines_, *points)) {
                return false;
            }
        }
        if (trend_.target) {
            const double y = lines_.y(*trend_.target);
            if (y > box.top() && y < box.bottom()) {
                return false;
            }
        }
        return std::none_of(taken_.begin(), taken_.end(),
                            [&box](const QRectF& other) { return box.intersects(other); });
    }

    QPainter& painter_;
    const LinePlot& lines_;
    const TrendSpec& trend_;
    const ChartStyle& style_;
    double height_;
    double radius_;
    std::vector<QRectF> taken_;
};

void add_lines(LinePlot& lines, const TrendSpec& trend, const ChartStyle& style)
{
    const double width = style.line_width;
    if (trend.forecast_low.size() >= 2) {
        lines.add_band(trend.forecast_low, trend.forecast_high, style.band);
    }
    if (trend.target) {
        lines.add_level(*trend.target, QPen(style.ink, width * 0.7));
    }
    if (trend.path.size() >= 2) {
        lines.add_line(trend.path, QPen(style.axis, width * 0.7, Qt::DotLine));
    }
    if (trend.forecast.size() >= 2) {
        lines.add_line(trend.forecast, QPen(style.data, width * 0.9, Qt::DashLine));
    }
    lines.add_line(trend.actual,
                   QPen(style.data, width * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

ChartMarks marks_of(const LinePlot& lines, const TrendSpec& trend)
{
    const auto said = [&trend](double value) {
        return number_with_unit(value, trend.unit, trend.decimals);
    };
    ChartMarks marks;
    for (const ChartPoint& point : trend.actual) {
        ChartMark mark;
        mark.at = lines.at(point);
        mark.name = Period::quarter_of(point.date).label();
        mark.lines << said(point.value);
        if (const auto expected = path_value(trend, point.date)) {
            mark.lines << ChartText::tr("Expected %1").arg(said(*expected));
        }
        marks.push_back(std::move(mark));
    }
    for (size_t i = 1; i < trend.forecast.size(); ++i) {
        ChartMark mark;
        mark.at = lines.at(trend.forecast[i]);
        mark.name = Period::quarter_of(trend.forecast[i].date).label();
        mark.lines << ChartText::tr("Forecast %1").arg(said(trend.forecast[i].value));
        if (i < trend.forecast_low.size() && i < trend.forecast_high.size()) {
            mark.lines << ChartText::tr("Between %1 and %2")
                              .arg(said(trend.forecast_low[i].value),
                                   said(trend.forecast_high[i].value));
        }
        if (trend.target) {
            mark.lines << trend.target_text;
        }
        marks.push_back(std::move(mark));
    }
    // Each is meant from half-way to its neighbour on.
    const QRectF& plot = lines.plot();
    for (size_t i = 0; i < marks.size(); ++i) {
        const double left = i == 0 ? plot.left() : (marks[i - 1].at.x() + marks[i].at.x()) / 2;
        const double right =
            i + 1 == marks.size() ? plot.right() : (marks[i].at.x() + marks[i + 1].at.x()) / 2;
        marks[i].area = QRectF(left, plot.top(), right - left, plot.height());
    }
    return marks;
}

} // namespace

ChartMarks paint_trend(QPainter& painter, const QRectF& area, const TrendSpec& trend,
                       const ChartStyle& style)
{
    const Range values = values_of(trend);
    const NiceScale scale = nice_scale(values.low, values.any ? values.high : 1, false);
    const double line = text_height(style.font);
    // The last year stands in the middle below its tick: half of it needs room on the right.
    const double half_year = text_width(style.font, QStringLiteral("2026")) / 2;
    const QRectF plot =
        area.adjusted(levels_width(scale, style), line * 0.6, -half_year, -line - style.px(6));
    draw_levels(painter, plot, scale, style);
    const Range days = days_of(trend);
    // A little room before the first day, so that its year stands clear of the lowest value, and
    // behind the last one.
    const double span = days.high - days.low;
    LinePlot lines(plot, days.low - span * 0.02, days.low + span * 1.02, scale.low, scale.high);
    add_lines(lines, trend, style);
    lines.paint(painter);
    draw_years(painter, lines, static_cast<int>(std::ceil(days.low - 0.02)),
               static_cast<int>(std::floor(days.high + 0.02)), style);
    Labels(painter, lines, trend, style).draw();
    return marks_of(lines, trend);
}

} // namespace yice::ui
