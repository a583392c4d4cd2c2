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

/// What all cells share.
struct Frame {
    double first_day = 2021;
    double last_day = 2026;
    NiceScale scale;
};

Frame frame_of(const MultiplesSpec& spec)
{
    Frame frame;
    bool any_day = false;
    std::optional<double> low = spec.target;
    std::optional<double> high = spec.target;
    const auto add = [&](double value) {
        low = std::min(low.value_or(value), value);
        high = std::max(high.value_or(value), value);
    };
    for (const MultiplesSpec::Cell& cell : spec.cells) {
        if (cell.target) {
            add(*cell.target);
        }
        for (const ChartPoint& point : cell.actual) {
            add(point.value);
            const double day = chart_x(point.date);
            frame.first_day = any_day ? std::min(frame.first_day, day) : day;
            frame.last_day = any_day ? std::max(frame.last_day, day) : day;
            any_day = true;
        }
    }
    if (frame.last_day - frame.first_day < 0.25) {
        frame.first_day -= 0.5;
        frame.last_day += 0.5;
    }
    frame.scale = nice_scale(low.value_or(0), high.value_or(1), false);
    return frame;
}

void draw_cell(QPainter& painter, const QRectF& box, const MultiplesSpec& spec,
               const MultiplesSpec::Cell& cell, const Frame& frame, const ChartStyle& style,
               bool with_levels)
{
    const double line = text_height(style.font);
    const double sign = style.px(14);
    const QString value =
        cell.actual.empty() ? ChartText::tr("No data")
                            : number_with_unit(cell.actual.back().value, spec.unit, spec.decimals);
    const QFont font = cell.actual.empty() ? style.font : bold(style.font);
    const double width = text_width(font, value) + 1;
    const double signs = cell.actual.empty() ? 0 : sign + style.px(4);
    draw_label(painter,
               QRectF(box.left(), box.top(), box.width() - width - signs - style.px(6), line),
               Qt::AlignLeft, cell.name, style.font, style.ink);
    draw_label(painter, QRectF(box.right() - width - signs, box.top(), width, line), Qt::AlignRight,
               value, font, cell.actual.empty() ? style.axis : style.ink);
    if (!cell.actual.empty()) {
        draw_sign(painter, QRectF(box.right() - sign, box.top() + (line - sign) / 2, sign, sign),
                  cell.standing, style);
    }
    const QRectF plot = box.adjusted(0, line + style.px(4), 0, 0);
    const NiceScale& scale = frame.scale;
    LinePlot lines(plot, frame.first_day - 0.05, frame.last_day + 0.05, scale.low, scale.high);
    painter.setPen(QPen(style.grid, style.px(1)));
    for (const double level : {scale.low, scale.high}) {
        painter.drawLine(QPointF(plot.left(), lines.y(level)),
                         QPointF(plot.right(), lines.y(level)));
        if (with_levels) {
            draw_label(
                painter,
                QRectF(plot.left() - style.px(100), lines.y(level) - line / 2, style.px(95), line),
                Qt::AlignRight, grouped_number(level, scale.decimals()), style.font, style.axis);
        }
    }
    if (const auto target = cell.target ? cell.target : spec.target) {
        lines.add_level(*target, QPen(style.ink, style.line_width * 0.5, Qt::DashLine));
    }
    const QColor color = style.print ? style.ink : style.data;
    if (cell.actual.size() > 1) {
        lines.add_line(cell.actual, QPen(color, style.line_width * 0.9, Qt::SolidLine, Qt::RoundCap,
                                         Qt::RoundJoin));
    }
    lines.paint(painter);
    if (!cell.actual.empty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(lines.at(cell.actual.back()), style.line_width * 1.4,
                            style.line_width * 1.4);
    }
}

ChartMark mark_of(const MultiplesSpec& spec, const MultiplesSpec::Cell& cell)
{
    ChartMark mark;
    mark.name = cell.name;
    const auto said = [&spec](double value) {
        return number_with_unit(value, spec.unit, spec.decimals);
    };
    if (cell.actual.empty()) {
        mark.lines << ChartText::tr("No data");
        return mark;
    }
    const ChartPoint& first = cell.actual.front();
    const ChartPoint& last = cell.actual.back();
    if (cell.actual.size() > 1) {
        mark.lines << Period::quarter_of(first.date).label() + u' ' + said(first.value);
    }
    mark.lines << Period::quarter_of(last.date).label() + u' ' + said(last.value);
    if (const auto target = cell.target ? cell.target : spec.target) {
        mark.lines << ChartText::tr("Target %1").arg(said(*target));
    }
    mark.lines << standing_sign(cell.standing) + u' ' + standing_label(cell.standing);
    return mark;
}

} // namespace

int multiple_columns(const MultiplesSpec& spec, const ChartStyle& style, double width)
{
    const int room = std::max(1, static_cast<int>(width / style.px(200)));
    const int count = std::max<int>(1, static_cast<int>(spec.cells.size()));
    if (count <= room) {
        return count;
    }
    // Lines of about the same length look better than a full one and a rest.
    const int lines = (count + room - 1) / room;
    return (count + lines - 1) / lines;
}

ChartMarks paint_multiples(QPainter& painter, const QRectF& area, const MultiplesSpec& spec,
                           const ChartStyle& style)
{
    const Frame frame = frame_of(spec);
    const double line = text_height(style.font);
    const int columns = multiple_columns(spec, style, area.width());
    const int count = static_cast<int>(spec.cells.size());
    const int rows = (count + columns - 1) / columns;
    const double numbers = levels_width(frame.scale, style);
    const double gap = style.px(20);
    const double below = line + style.px(6);
    const double width = (area.width() - numbers - gap * (columns - 1)) / columns;
    const double pitch = (area.height() - below + gap) / rows;
    ChartMarks marks;
    for (int i = 0; i < count; ++i) {
        const int column = i % columns;
        const int row = i / columns;
        const QRectF box(area.left() + numbers + column * (width + gap), area.top() + row * pitch,
                         width, pitch - gap);
        const auto& cell = spec.cells[static_cast<size_t>(i)];
        draw_cell(painter, box, spec, cell, frame, style, column == 0);
        if (i + columns >= count) { // the lowest of its column says when
            const LinePlot time(box, frame.first_day - 0.05, frame.last_day + 0.05, 0, 1);
            draw_years(painter, time, static_cast<int>(std::ceil(frame.first_day - 0.05)),
                       static_cast<int>(std::floor(frame.last_day + 0.05)), style);
        }
        ChartMark mark = mark_of(spec, cell);
        mark.area = box.adjusted(-gap / 2, 0, gap / 2, gap / 2);
        mark.at = {box.right(), box.center().y()};
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace yice::ui
