// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_text.h"
#include "ui/charts/plot.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace yice::ui
{

namespace
{

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

void draw_triangle(QPainter& painter, QPointF tip, const ChartStyle& style)
{
    QPainterPath triangle;
    triangle.moveTo(tip + QPointF(-style.px(5), -style.px(7)));
    triangle.lineTo(tip + QPointF(style.px(5), -style.px(7)));
    triangle.lineTo(tip);
    triangle.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.ink);
    painter.drawPath(triangle);
}

/// The target, and the region's own value, as lines through all bars with their names above.
void draw_yardsticks(QPainter& painter, const QRectF& plot, const Ruler& ruler,
                     const RankingSpec& spec, const ChartStyle& style, double outer)
{
    const double line = text_height(style.font);
    const double top = plot.top() - line - style.px(4);
    const auto draw = [&](double value, const QString& text, const QPen& pen, bool to_right,
                          const QColor& color) {
        const double x = ruler.at(value);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot.top() - style.px(4)), QPointF(x, plot.bottom()));
        const double width = text_width(style.font, text) + 1;
        const bool fits_right = x + width <= outer;
        const bool fits_left = x - width >= plot.left() - style.px(60);
        const bool right = to_right ? fits_right || !fits_left : !fits_left;
        const QRectF box(right ? std::min(x, outer - width) : x - width, top, width, line);
        draw_label(painter, box, Qt::AlignLeft, text, style.font, color);
        return box;
    };
    QRectF taken;
    if (spec.target) {
        const bool to_right = !spec.whole || *spec.target >= *spec.whole;
        taken = draw(*spec.target, spec.target_text, QPen(style.ink, style.line_width * 0.7),
                     to_right, style.ink);
    }
    if (spec.whole) {
        const bool to_right = spec.target && *spec.whole > *spec.target;
        const QString text =
            spec.whole_name + u' ' + number_with_unit(spec.whole, spec.unit, spec.decimals);
        const double width = text_width(style.font, text) + 1;
        const double x = ruler.at(*spec.whole);
        const QRectF wanted(to_right ? std::min(x, outer - width) : x - width, top, width, line);
        const QPen pen(style.secondary, style.line_width * 0.7, Qt::DashLine);
        if (taken.isNull() || !wanted.adjusted(-style.px(6), 0, style.px(6), 0).intersects(taken)) {
            draw(*spec.whole, text, pen, to_right, style.secondary);
        } else { // the two are too close for two names: the line alone, the value is in the words
            painter.setPen(pen);
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    }
}

ChartMark mark_of(const RankingSpec& spec, const RankingSpec::Bar& bar)
{
    ChartMark mark;
    mark.name = bar.name;
    if (!bar.value) {
        mark.lines << bar.missing;
        return mark;
    }
    mark.lines << number_with_unit(bar.value, spec.unit, spec.decimals);
    if (bar.target) {
        mark.lines << ChartText::tr("Target %1")
                          .arg(number_with_unit(bar.target, spec.unit, spec.decimals));
    } else if (spec.target) {
        mark.lines << spec.target_text;
    }
    mark.lines << standing_sign(bar.standing) + u' ' + standing_label(bar.standing);
    return mark;
}

NiceScale scale_of(const RankingSpec& spec)
{
    double low = 0;
    double high = std::max(spec.target.value_or(0), spec.whole.value_or(0));
    for (const RankingSpec::Bar& bar : spec.bars) {
        low = std::min(low, bar.value.value_or(0));
        high = std::max({high, bar.value.value_or(0), bar.target.value_or(0)});
    }
    return nice_scale(low, high, true, false);
}

} // namespace

ChartMarks paint_ranking(QPainter& painter, const QRectF& area, const RankingSpec& spec,
                         const ChartStyle& style)
{
    const double line = text_height(style.font);
    const NiceScale scale = scale_of(spec);
    QStringList names;
    double numbers = 0;
    const QFont value_font = bold(style.font);
    for (const RankingSpec::Bar& bar : spec.bars) {
        names << bar.name;
        const QString text = bar.value ? grouped_number(*bar.value, spec.decimals) : bar.missing;
        numbers = std::max(numbers, text_width(value_font, text) + 2);
    }
    const double left = label_width(style.font, names, area.width() * 0.3);
    const double sign = style.px(16);
    const double right = numbers + sign + style.px(18);
    const bool yardsticks = spec.target || spec.whole;
    const QRectF plot =
        area.adjusted(left + style.px(10), yardsticks ? line + style.px(8) : style.px(2), -right,
                      -line - style.px(6));
    draw_uprights(painter, plot, scale, style, spec.unit);
    const Ruler ruler{scale.low, scale.high, plot.left(), plot.right()};
    const double row = plot.height() / static_cast<double>(spec.bars.size());
    const double thick = std::min(row * 0.58, style.px(18));
    ChartMarks marks;
    for (size_t i = 0; i < spec.bars.size(); ++i) {
        const RankingSpec::Bar& bar = spec.bars[i];
        const double middle = plot.top() + row * (static_cast<double>(i) + 0.5);
        const QRectF whole(area.left(), middle - row / 2, area.width(), row);
        draw_label(painter, QRectF(area.left(), whole.top(), left, row), Qt::AlignLeft, bar.name,
                   style.font, style.ink);
        ChartMark mark = mark_of(spec, bar);
        mark.area = whole;
        mark.at = {plot.left(), middle};
        const QRectF number(plot.right() + style.px(8), whole.top(), numbers, row);
        if (bar.value) {
            const double end = ruler.at(*bar.value);
            const double zero = ruler.at(0);
            fill_bar(painter,
                     QRectF(std::min(zero, end), middle - thick / 2,
                            std::max(std::abs(end - zero), style.px(1.5)), thick),
                     style.fill_of(bar.standing), style);
            if (bar.target) {
                draw_triangle(painter, {ruler.at(*bar.target), middle - thick / 2 + style.px(3)},
                              style);
            }
            draw_label(painter, number, Qt::AlignRight, grouped_number(*bar.value, spec.decimals),
                       value_font, style.ink);
            draw_sign(painter, QRectF(number.right() + style.px(8), middle - sign / 2, sign, sign),
                      bar.standing, style);
            mark.at.setX(end);
        } else {
            draw_label(painter, number, Qt::AlignRight, bar.missing, style.font, style.axis);
        }
        marks.push_back(std::move(mark));
    }
    if (scale.low < 0) {
        painter.setPen(QPen(style.axis, style.px(1)));
        painter.drawLine(QPointF(ruler.at(0), plot.top()), QPointF(ruler.at(0), plot.bottom()));
    }
    draw_yardsticks(painter, plot, ruler, spec, style, area.right());
    return marks;
}

} // namespace yice::ui
