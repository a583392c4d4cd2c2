// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_text.h"
#include "ui/charts/plot.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yice::ui
{

namespace
{

using Step = WaterfallSpec::Step;
using Kind = WaterfallSpec::Step::Kind;

/// A step with where it begins and ends on the scale.
struct Placed {
    const Step* step;
    double from;
    double to;
};

std::vector<Placed> placed(const WaterfallSpec& spec)
{
    std::vector<Placed> result;
    double level = 0;
    for (const Step& step : spec.steps) {
        const double to = step.is_level() ? step.value : level + step.value;
        result.push_back({&step, step.is_level() ? 0 : level, to});
        level = to;
    }
    return result;
}

/// From 0, unless the changes would be too small to see: then from below the lowest level, and
/// levels are strokes instead of bars, whose length would lie.
NiceScale scale_of(const std::vector<Placed>& steps)
{
    double low = steps.front().to;
    double high = low;
    for (const Placed& place : steps) {
        low = std::min({low, place.to, place.step->is_level() ? place.to : place.from});
        high = std::max({high, place.to, place.from});
    }
    const bool far_from_zero = low > 0 && (high - low) < high * 0.5 && high > low;
    return nice_scale(low, high, !far_from_zero, false);
}

QString said(const WaterfallSpec& spec, const Step& step)
{
    const QString number = grouped_number(step.value, spec.decimals);
    if (step.is_level()) {
        return number;
    }
    return step.value > 0 ? u'+' + number
                          : QString(number).replace(u'-', QChar(0x2212)); // a true minus
}

ChartFill fill_of(const Step& step, const ChartStyle& style)
{
    switch (step.kind) {
    case Kind::Start:
    case Kind::Now:
    case Kind::Target:
        return {style.print ? style.ink : style.secondary, Hatch::None};
    case Kind::Missing:
    case Kind::Rest:
        return {style.print ? QColor(0xC8C8C8) : style.axis, Hatch::None};
    case Kind::Change:
        break;
    }
    if (style.print) {
        return {step.value < 0 ? QColor(Qt::white) : QColor(0x787878),
                step.value < 0 ? Hatch::Falling : Hatch::None};
    }
    return step.value < 0 ? ChartFill{style.second, Hatch::Falling}
                          : ChartFill{style.data, Hatch::None};
}

/// Not there yet: an outline in strokes over slanted lines.
void draw_missing(QPainter& painter, const QRectF& bar, const ChartStyle& style)
{
    painter.setPen(QPen(style.axis, style.px(0.8)));
    for (const QLineF& line : hatch_lines(bar, Hatch::Rising, style.px(4))) {
        painter.drawLine(line);
    }
    painter.setPen(QPen(style.axis, style.px(1), Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

void draw_level(QPainter& painter, const QRectF& bar, bool as_stroke, const Step& step,
                const ChartStyle& style)
{
    if (!as_stroke) {
        fill_bar(painter, bar, fill_of(step, style), style);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(step.kind == Kind::Now ? style.data : style.ink);
    const double width = style.px(4);
    painter.drawRect(QRectF(bar.right() - width / 2, bar.top() - style.px(2), width,
                            bar.height() + style.px(4)));
}

} // namespace

ChartMarks paint_waterfall(QPainter& painter, const QRectF& area, const WaterfallSpec& spec,
                           const ChartStyle& style)
{
    const auto steps = placed(spec);
    const double line = text_height(style.font);
    const double notes = draw_notes(&painter, area, spec.notes, style);
    const NiceScale scale = scale_of(steps);
    QStringList names;
    double numbers = 0;
    for (const Step& step : spec.steps) {
        names << step.name;
        numbers = std::max(numbers, text_width(bold(style.font), said(spec, step)));
    }
    const double left = label_width(bold(style.font), names, area.width() * 0.3);
    const QRectF plot = area.adjusted(left + style.px(10), style.px(2), -numbers - style.px(10),
                                      -notes - line - style.px(6));
    draw_uprights(painter, plot, scale, style, spec.unit);
    const Ruler ruler{scale.low, scale.high, plot.left(), plot.right()};
    const double row = plot.height() / static_cast<double>(steps.size());
    const double thick = std::min(row * 0.6, style.px(18));
    ChartMarks marks;
    for (size_t i = 0; i < steps.size(); ++i) {
        const Step& step = *steps[i].step;
        const double middle = plot.top() + row * (static_cast<double>(i) + 0.5);
        const double from = ruler.at(std::max(steps[i].from, scale.low));
        const double to = ruler.at(steps[i].to);
        const QRectF whole(area.left(), middle - row / 2, area.width(), row);
        const QRectF bar(std::min(from, to), middle - thick / 2,
                         std::max(std::abs(to - from), style.px(1.5)), thick);
        const QFont font = step.is_level() ? bold(style.font) : style.font;
        draw_label(painter, QRectF(area.left(), whole.top(), left, row), Qt::AlignLeft, step.name,
                   font, style.ink);
        if (step.is_level()) {
            draw_level(painter, bar, scale.low > 0, step, style);
        } else if (step.kind == Kind::Missing) {
            draw_missing(painter, bar, style);
        } else {
            fill_bar(painter, bar, fill_of(step, style), style);
        }
        if (i + 1 < steps.size()) { // leads the eye to where the next one begins
            painter.setPen(QPen(style.axis, style.px(1), Qt::DotLine));
            painter.drawLine(QPointF(to, bar.bottom()), QPointF(to, middle + row - thick / 2));
        }
        draw_label(painter,
                   QRectF(bar.right() + style.px(6), whole.top(),
                          area.right() - bar.right() - style.px(6), row),
                   Qt::AlignLeft, said(spec, step), font, style.ink);
        ChartMark mark;
        mark.area = whole;
        mark.at = {bar.right(), middle};
        mark.name = step.name;
        const QString& unit = step.is_level() ? spec.unit : spec.difference_unit;
        mark.lines << said(spec, step) + (unit.isEmpty() ? QString() : QChar(0x2009) + unit);
        if (!step.is_level()) {
            mark.lines << QChar(0x2192) + QString(u' ') +
                              number_with_unit(steps[i].to, spec.unit, spec.decimals);
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace yice::ui
