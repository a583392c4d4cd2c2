// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include "base/number_text.h"
#include "ui/widgets/marks.h"

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

/// Slanted lines through a rectangle: y = slope × (x − left) + offset, cut at its edges.
void add_slants(std::vector<QLineF>& lines, const QRectF& bar, double gap, bool rising)
{
    // Counted from the same origin for every bar, so that neighbours run on.
    const double sign = rising ? 1 : -1;
    const auto sum = [sign](const QPointF& point) { return point.x() + sign * point.y(); };
    double low = sum(bar.topLeft());
    double high = low;
    for (const QPointF& corner : {bar.topRight(), bar.bottomLeft(), bar.bottomRight()}) {
        low = std::min(low, sum(corner));
        high = std::max(high, sum(corner));
    }
    for (double at = std::ceil(low / gap) * gap; at <= high; at += gap) {
        // The line x + sign·y = at within the bar.
        double from = bar.left();
        double to = bar.right();
        const double first = at - sign * bar.top();
        const double second = at - sign * bar.bottom();
        from = std::max(from, std::min(first, second));
        to = std::min(to, std::max(first, second));
        if (to > from) {
            lines.emplace_back(from, sign * (at - from), to, sign * (at - to));
        }
    }
}

QString with_unit(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : number + QChar(0x2009) + unit;
}

QString tick_text(const NiceScale& scale, int index, const QString& unit)
{
    const QString number = grouped_number(scale.tick(index), scale.decimals());
    return index == scale.ticks - 1 ? with_unit(number, unit) : number;
}

} // namespace

int NiceScale::decimals() const
{
    return step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
}

NiceScale nice_scale(double low, double high, bool from_zero, bool room_above)
{
    if (from_zero || low == high) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high - low < 1e-9) {
        high = low + 1; // nothing but 0: an axis all the same
    }
    const double span = high - low;
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
    scale.low = std::floor(low / step + 1e-9) * step;
    scale.high = std::ceil(high / step - 1e-9) * step;
    if (room_above && scale.high - high < span * 0.03) {
        scale.high += step; // room for the label above the last point
    }
    scale.ticks = static_cast<int>(std::lround((scale.high - scale.low) / step)) + 1;
    return scale;
}

double text_width(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double text_height(const QFont& font)
{
    return QFontMetricsF(font).height();
}

QString fitted(const QFont& font, const QString& text, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, width + 0.5));
}

QFont bold(const QFont& font)
{
    QFont made = font;
    made.setBold(true);
    return made;
}

double label_width(const QFont& font, const QStringList& names, double most)
{
    double width = 0;
    for (const QString& name : names) {
        width = std::max(width, text_width(font, name) + 1);
    }
    return std::min(width, most);
}

void draw_label(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text,
                const QFont& font, const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = fitted(font, text, box.width());
    // Placed by hand: a text flag of the painter would wrap or clip it at another scale.
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(shown);
    double x = box.left();
    if (alignment & Qt::AlignRight) {
        x = box.right() - width;
    } else if (alignment & Qt::AlignHCenter) {
        x = box.center().x() - width / 2;
    }
    double y = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop) {
        y = box.top() + metrics.ascent();
    } else if (alignment & Qt::AlignBottom) {
        y = box.bottom() - metrics.descent();
    }
    painter.drawText(QPointF(x, y), shown);
}

std::vector<QLineF> hatch_lines(const QRectF& bar, Hatch hatch, double gap)
{
    std::vector<QLineF> lines;
    switch (hatch) {
    case Hatch::None:
        break;
    case Hatch::Rising:
        add_slants(lines, bar, gap * 1.4, true);
        break;
    case Hatch::Falling:
        add_slants(lines, bar, gap * 1.4, false);
        break;
    case Hatch::Crossed:
        add_slants(lines, bar, gap * 1.4, true);
        add_slants(lines, bar, gap * 1.4, false);
        break;
    case Hatch::Level:
        for (double y = bar.top() + gap / 2; y < bar.bottom(); y += gap) {
            lines.emplace_back(bar.left(), y, bar.right(), y);
        }
        break;
    case Hatch::Upright:
        for (double x = bar.left() + gap / 2; x < bar.right(); x += gap) {
            lines.emplace_back(x, bar.top(), x, bar.bottom());
        }
        break;
    }
    return lines;
}

void fill_bar(QPainter& painter, const QRectF& bar, const ChartFill& fill, const ChartStyle& style)
{
    if (bar.isEmpty()) {
        return;
    }
    painter.save();
    const double line = style.px(style.print ? 0.8 : 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill.color);
    painter.drawRect(bar);
    if (fill.hatch != Hatch::None) {
        painter.setPen(QPen(style.print ? style.ink : style.card, line));
        for (const QLineF& stroke : hatch_lines(bar, fill.hatch, style.px(4))) {
            painter.drawLine(stroke);
        }
    }
    if (style.print) {
        painter.setPen(QPen(style.ink, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar);
    }
    painter.restore();
}

double levels_width(const NiceScale& scale, const ChartStyle& style)
{
    double width = 0;
    for (int i = 0; i < scale.ticks; ++i) {
        width = std::max(width, text_width(style.font, tick_text(scale, i, {})));
    }
    return width + style.px(8);
}

void draw_levels(QPainter& painter, const QRectF& plot, const NiceScale& scale,
                 const ChartStyle& style, const QString& unit)
{
    const Ruler ruler{scale.low, scale.high, plot.bottom(), plot.top()};
    const double height = text_height(style.font);
    double above = plot.bottom() + height * 2;
    for (int i = 0; i < scale.ticks; ++i) {
        const double y = ruler.at(scale.tick(i));
        painter.setPen(QPen(style.grid, style.px(1)));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (above - y < height * 1.05) {
            continue;
        }
        above = y;
        draw_label(painter,
                   QRectF(plot.left() - style.px(200), y - height / 2, style.px(194), height),
                   Qt::AlignRight, tick_text(scale, i, {}), style.font, style.axis);
    }
    if (!unit.isEmpty()) {
        draw_label(painter, QRectF(0, plot.top() - height * 1.6, plot.right(), height),
                   Qt::AlignLeft, unit, style.font, style.axis);
    }
}

void draw_uprights(QPainter& painter, const QRectF& plot, const NiceScale& scale,
                   const ChartStyle& style, const QString& unit)
{
    const Ruler ruler{scale.low, scale.high, plot.left(), plot.right()};
    const double height = text_height(style.font);
    double free_from = -1e9;
    for (int i = 0; i < scale.ticks; ++i) {
        const double x = ruler.at(scale.tick(i));
        painter.setPen(QPen(style.grid, style.px(1)));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString text = tick_text(scale, i, unit);
        const double half = text_width(style.font, text) / 2;
        if (x - half < free_from) {
            continue;
        }
        free_from = x + half + style.px(8);
        draw_label(painter, QRectF(x - half - 1, plot.bottom() + style.px(4), half * 2 + 2, height),
                   Qt::AlignHCenter, text, style.font, style.axis);
    }
}

double draw_legend(QPainter* painter, const QRectF& area, const QStringList& names,
                   const std::vector<ChartFill>& fills, const ChartStyle& style)
{
    const double height = text_height(style.font);
    const double swatch = style.px(10);
    const double gap = style.px(16);
    double x = area.left();
    double y = area.top();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double width =
            std::min(swatch + style.px(6) + text_width(style.font, names[i]) + 1, area.width());
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += height * 1.35;
        }
        if (painter) {
            fill_bar(*painter, QRectF(x, y + (height - swatch) / 2, swatch, swatch),
                     fills[static_cast<size_t>(i)], style);
            draw_label(*painter,
                       QRectF(x + swatch + style.px(6), y, width - swatch - style.px(6), height),
                       Qt::AlignLeft, names[i], style.font, style.secondary);
        }
        x += width + gap;
    }
    return y + height - area.top();
}

double draw_notes(QPainter* painter, const QRectF& area, const QStringList& notes,
                  const ChartStyle& style)
{
    if (notes.isEmpty()) {
        return 0;
    }
    const QString text = notes.join(QString()).trimmed();
    const QFontMetricsF metrics(style.font);
    const auto flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const double height =
        metrics.boundingRect(QRectF(0, 0, area.width(), 10'000), flags, text).height();
    if (painter) {
        painter->setFont(style.font);
        painter->setPen(style.secondary);
        painter->drawText(QRectF(area.left(), area.bottom() - height, area.width(), height + 1),
                          flags, text);
    }
    return height + style.px(6);
}

void draw_no_data(QPainter& painter, const QRectF& area, const QStringList& notes,
                  const ChartStyle& style)
{
    const double height = text_height(style.font);
    draw_label(painter, area.adjusted(0, 0, 0, -height), Qt::AlignHCenter, ChartText::tr("No data"),
               bold(style.font), style.secondary);
    painter.setPen(style.secondary);
    painter.setFont(style.font);
    painter.drawText(
        QRectF(area.left(), area.center().y() + height * 0.3, area.width(), area.height() / 2),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, notes.join(QString()).trimmed());
}

void draw_sign(QPainter& painter, const QRectF& box, Standing standing, const ChartStyle& style)
{
    if (style.print) {
        draw_label(painter, box, Qt::AlignHCenter, standing_sign(standing), bold(style.font),
                   style.ink);
    } else {
        paint_sign(painter, box, standing, style.colors);
    }
}

} // namespace yice::ui
