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

QString said(const BulletSpec::Bar& bar, std::optional<double> value)
{
    return number_with_unit(value, bar.unit, value ? decimals_for(bar.unit, *value) : 0);
}

/// The value as a bar from 0, what is expected by now as a stroke, the target as a triangle.
void draw_bullet(QPainter& painter, const QRectF& track, const BulletSpec::Bar& bar,
                 const ChartStyle& style)
{
    const double most =
        std::max({bar.value.value_or(0), bar.target.value_or(0), bar.expected.value_or(0)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.print ? style.band : style.colors.none_wash);
    painter.drawRect(track);
    if (most <= 0) {
        return;
    }
    const Ruler ruler{0, most * 1.12, track.left(), track.right()};
    const double middle = track.center().y();
    if (bar.value && *bar.value > 0) {
        const double thick = track.height() * 0.5;
        fill_bar(
            painter,
            QRectF(track.left(), middle - thick / 2, ruler.at(*bar.value) - track.left(), thick),
            style.fill_of(bar.standing), style);
    }
    painter.setPen(Qt::NoPen);
    if (bar.expected) {
        painter.setBrush(style.secondary);
        painter.drawRect(QRectF(ruler.at(*bar.expected) - style.px(1), track.top() - style.px(2),
                                style.px(2), track.height() + style.px(4)));
    }
    if (bar.target) {
        const double x = ruler.at(*bar.target);
        const double top = track.top() - style.px(5);
        QPainterPath triangle;
        triangle.moveTo(x - style.px(5), top);
        triangle.lineTo(x + style.px(5), top);
        triangle.lineTo(x, top + style.px(7));
        triangle.closeSubpath();
        painter.setBrush(style.ink);
        painter.drawPath(triangle);
    }
}

ChartMark mark_of(const BulletSpec::Bar& bar)
{
    ChartMark mark;
    mark.name = bar.name;
    mark.lines << said(bar, bar.value);
    if (bar.expected) {
        mark.lines << ChartText::tr("Expected %1").arg(said(bar, bar.expected));
    }
    if (bar.target) {
        mark.lines << ChartText::tr("Target %1").arg(said(bar, bar.target));
    }
    mark.lines << standing_sign(bar.standing) + u' ' + standing_label(bar.standing);
    return mark;
}

} // namespace

ChartMarks paint_bullets(QPainter& painter, const QRectF& area, const BulletSpec& spec,
                         const ChartStyle& style)
{
    const double line = text_height(style.font);
    QStringList names;
    double numbers = 0;
    for (const BulletSpec::Bar& bar : spec.bars) {
        names << bar.name;
        numbers = std::max(numbers, text_width(bold(style.font), said(bar, bar.value)) + 2);
    }
    numbers = std::min(numbers, area.width() * 0.25);
    const double left = label_width(style.font, names, area.width() * 0.36);
    const double sign = style.px(16);
    draw_label(painter, QRectF(area.left(), area.top(), area.width(), line), Qt::AlignRight,
               ChartText::tr("▮ expected by now   ▼ target"), style.font, style.secondary);
    const double top = area.top() + line * 1.6;
    const double row = (area.bottom() - top) / static_cast<double>(spec.bars.size());
    const double from = area.left() + left + style.px(12) + numbers + style.px(12);
    const double to = area.right() - sign - style.px(14);
    ChartMarks marks;
    for (size_t i = 0; i < spec.bars.size(); ++i) {
        const BulletSpec::Bar& bar = spec.bars[i];
        const QRectF whole(area.left(), top + row * static_cast<double>(i), area.width(), row);
        const double middle = whole.center().y();
        const double thick = std::min(row * 0.42, style.px(14));
        draw_label(painter, QRectF(area.left(), whole.top(), left, row), Qt::AlignLeft, bar.name,
                   style.font, style.ink);
        draw_label(painter, QRectF(area.left() + left + style.px(12), whole.top(), numbers, row),
                   Qt::AlignRight, said(bar, bar.value), bold(style.font), style.ink);
        draw_bullet(painter, QRectF(from, middle - thick / 2, to - from, thick), bar, style);
        draw_sign(painter, QRectF(area.right() - sign, middle - sign / 2, sign, sign), bar.standing,
                  style);
        ChartMark mark = mark_of(bar);
        mark.area = whole;
        mark.at = {to, middle};
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace yice::ui
