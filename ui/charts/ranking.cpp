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

/// A line through all bars with its name above it. Names stand in rows of their own, beside the
/// lines that come down from the rows above (`other`).
struct Yardstick {
    double x;
    QRectF row;
    QString text;
    QPen pen;
    std::optional<double> other = {};

    void draw(QPainter& painter, double bottom, const ChartStyle& style) const
    {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, row.bottom()), QPointF(x, bottom));
        const double width = text_width(style.font, text) + 1;
        const double gap = style.px(4);
        double left = x - width / 2;
        if (other && *other > left - gap && *other < left + width + gap) {
            left = *other >= x ? *other - gap - width : *other + gap;
        }
        left = std::clamp(left, row.left(), std::max(row.left(), row.right() - width));
        draw_label(painter, QRectF(left, row.top(), width, row.height()), Qt::AlignLeft, text,
                   style.font, pen.color());
    }
};

/// The target, and the region's own value.
void draw_yardsticks(QPainter& painter, const QRectF& area, const QRectF& plot, const Ruler& ruler,
                     const RankingSpec& spec, const ChartStyle& style)
{
    QRectF row(area.left(), area.top(), area.width(), text_height(style.font));
    std::optional<double> target;
    if (spec.target) {
        target = ruler.at(*spec.target);
        Yardstick{*target, row, spec.target_text, QPen(style.ink, style.line_width * 0.7)}.draw(
            painter, plot.bottom(), style);
        row.translate(0, row.height());
    }
    if (spec.whole) {
        const QString value = number_with_unit(spec.whole, spec.unit, spec.decimals);
        Yardstick{ruler.at(*spec.whole), row, spec.whole_name + u' ' + value,
                  QPen(style.secondary, style.line_width * 0.7, Qt::DashLine), target}
            .draw(painter, plot.bottom(), style);
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
    const int yardsticks = (spec.target ? 1 : 0) + (spec.whole ? 1 : 0);
    const QRectF plot = area.adjusted(left + style.px(10), line * yardsticks + style.px(4), -right,
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
    draw_yardsticks(painter, area, plot, ruler, spec, style);
    return marks;
}

} // namespace yice::ui
