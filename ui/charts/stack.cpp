// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_text.h"
#include "ui/charts/plot.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace yice::ui
{

namespace
{

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

struct Totals {
    std::vector<std::optional<double>> sums;
    double most = 0;
};

Totals totals_of(const StackSpec& spec)
{
    Totals totals;
    for (size_t i = 0; i < static_cast<size_t>(spec.categories.size()); ++i) {
        std::optional<double> sum;
        for (const StackSpec::Part& part : spec.parts) {
            if (i < part.values.size() && part.values[i]) {
                sum = sum.value_or(0) + *part.values[i];
            }
        }
        totals.most = std::max(totals.most, sum.value_or(0));
        totals.sums.push_back(sum);
    }
    return totals;
}

QStringList part_names(const StackSpec& spec)
{
    QStringList names;
    for (const StackSpec::Part& part : spec.parts) {
        names << part.name;
    }
    return names;
}

std::vector<ChartFill> part_fills(const StackSpec& spec, const ChartStyle& style)
{
    std::vector<ChartFill> fills;
    for (size_t i = 0; i < spec.parts.size(); ++i) {
        fills.push_back(style.fill(i));
    }
    return fills;
}

ChartMark mark_of(const StackSpec& spec, size_t index, const std::optional<double>& sum)
{
    ChartMark mark;
    mark.name = spec.categories[static_cast<qsizetype>(index)];
    if (!sum) {
        mark.lines << ChartText::tr("No data");
        return mark;
    }
    for (const StackSpec::Part& part : spec.parts) {
        if (part.values[index]) {
            mark.lines << part.name + u' ' + number_with_unit(part.values[index], spec.unit, 0);
        }
    }
    mark.lines << ChartText::tr("Total") + u' ' + number_with_unit(sum, spec.unit, 0);
    return mark;
}

/// The parts of one bar, one after the other; a hair of the ground between them tells them apart.
void draw_parts(QPainter& painter, const StackSpec& spec, size_t index, const Ruler& ruler,
                const QRectF& band, const ChartStyle& style)
{
    const double hair = style.print ? 0 : style.px(1);
    double begin = 0;
    for (size_t i = 0; i < spec.parts.size(); ++i) {
        const double value = spec.parts[i].values[index].value_or(0);
        const double from = ruler.at(begin);
        const double to = ruler.at(begin + value);
        QRectF bar = spec.lying ? QRectF(from, band.top(), to - from - hair, band.height())
                                : QRectF(band.left(), to + hair, band.width(), from - to - hair);
        fill_bar(painter, bar, style.fill(i), style);
        begin += value;
    }
}

ChartMarks paint_lying(QPainter& painter, const QRectF& area, const StackSpec& spec,
                       const ChartStyle& style)
{
    const Totals totals = totals_of(spec);
    const double line = text_height(style.font);
    const double legend =
        draw_legend(&painter, area, part_names(spec), part_fills(spec, style), style);
    const double notes = draw_notes(&painter, area, spec.notes, style);
    const double left = label_width(style.font, spec.categories, area.width() * 0.3);
    const NiceScale scale = nice_scale(0, totals.most, true, false);
    const double right = text_width(bold(style.font), grouped_number(totals.most)) + style.px(8);
    const QRectF plot = area.adjusted(left + style.px(8), legend + style.px(8), -right,
                                      -notes - line - style.px(6));
    draw_uprights(painter, plot, scale, style, spec.unit);
    const Ruler ruler{scale.low, scale.high, plot.left(), plot.right()};
    const double row = plot.height() / static_cast<double>(spec.categories.size());
    const double bar = std::min(row * 0.62, style.px(22));
    ChartMarks marks;
    for (size_t i = 0; i < totals.sums.size(); ++i) {
        const double middle = plot.top() + row * (static_cast<double>(i) + 0.5);
        const QRectF whole(area.left(), middle - row / 2, area.width(), row);
        const QRectF band(plot.left(), middle - bar / 2, plot.width(), bar);
        draw_label(painter, QRectF(area.left(), whole.top(), left, row), Qt::AlignLeft,
                   spec.categories[static_cast<qsizetype>(i)], style.font, style.ink);
        ChartMark mark = mark_of(spec, i, totals.sums[i]);
        const double end = ruler.at(totals.sums[i].value_or(0));
        if (totals.sums[i]) {
            draw_parts(painter, spec, i, ruler, band, style);
        }
        const QString total =
            totals.sums[i] ? grouped_number(*totals.sums[i]) : ChartText::tr("No data");
        draw_label(painter, QRectF(end + style.px(6), whole.top(), area.right() - end, row),
                   Qt::AlignLeft, total, totals.sums[i] ? bold(style.font) : style.font,
                   totals.sums[i] ? style.ink : style.axis);
        mark.area = whole;
        mark.at = {end, middle};
        marks.push_back(std::move(mark));
    }
    return marks;
}

ChartMarks paint_standing_bars(QPainter& painter, const QRectF& area, const StackSpec& spec,
                               const ChartStyle& style)
{
    const Totals totals = totals_of(spec);
    const double line = text_height(style.font);
    const double legend =
        draw_legend(&painter, area, part_names(spec), part_fills(spec, style), style);
    const NiceScale scale = nice_scale(0, totals.most, true);
    const QRectF plot =
        area.adjusted(levels_width(scale, style), legend + line, 0, -line - style.px(6));
    draw_levels(painter, plot, scale, style);
    const Ruler ruler{scale.low, scale.high, plot.bottom(), plot.top()};
    const double column = plot.width() / static_cast<double>(spec.categories.size());
    const double bar = std::min(column * 0.5, style.px(48));
    ChartMarks marks;
    for (size_t i = 0; i < totals.sums.size(); ++i) {
        const double middle = plot.left() + column * (static_cast<double>(i) + 0.5);
        const QRectF whole(middle - column / 2, plot.top(), column, area.bottom() - plot.top());
        ChartMark mark = mark_of(spec, i, totals.sums[i]);
        const double top = ruler.at(totals.sums[i].value_or(0));
        if (totals.sums[i]) {
            draw_parts(painter, spec, i, ruler, QRectF(middle - bar / 2, 0, bar, 0), style);
        }
        draw_label(painter, QRectF(whole.left(), top - line, column, line), Qt::AlignHCenter,
                   totals.sums[i] ? grouped_number(*totals.sums[i]) : no_number(), style.font,
                   style.ink);
        draw_label(painter,
                   QRectF(whole.left() + style.px(2), plot.bottom() + style.px(5),
                          column - style.px(4), line),
                   Qt::AlignHCenter, mark.name, style.font, style.ink);
        mark.area = whole;
        mark.at = {middle, top};
        marks.push_back(std::move(mark));
    }
    painter.setPen(QPen(style.axis, style.px(1)));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    return marks;
}

} // namespace

ChartMarks paint_stack(QPainter& painter, const QRectF& area, const StackSpec& spec,
                       const ChartStyle& style)
{
    return spec.lying ? paint_lying(painter, area, spec, style)
                      : paint_standing_bars(painter, area, spec, style);
}

} // namespace yice::ui
