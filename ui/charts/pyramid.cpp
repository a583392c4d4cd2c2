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

/// Half of the pyramid: bars that grow away from the ages in the middle, numbers at their ends.
struct Side {
    QPainter& painter;
    const ChartStyle& style;
    const ChartFill& fill;
    Ruler ruler;
    double outer; ///< the edge of the chart

    /// Where the bar ends.
    double draw(double value, double top, double bar, double row) const
    {
        const double from = ruler.at(0);
        const double to = ruler.at(value);
        const double middle = top + row / 2;
        fill_bar(painter, QRectF(std::min(from, to), middle - bar / 2, std::abs(to - from), bar),
                 fill, style);
        const bool leftward = ruler.to < ruler.from;
        const double gap = style.px(5);
        const QRectF box = leftward ? QRectF(outer, top, to - gap - outer, row)
                                    : QRectF(to + gap, top, outer - to - gap, row);
        draw_label(painter, box, leftward ? Qt::AlignRight : Qt::AlignLeft, grouped_number(value),
                   style.font, style.ink);
        return to;
    }
};

} // namespace

ChartMarks paint_pyramid(QPainter& painter, const QRectF& area, const PyramidSpec& spec,
                         const ChartStyle& style)
{
    const double line = text_height(style.font);
    const double notes = draw_notes(&painter, area, spec.notes, style);
    double most = 0;
    double left_sum = 0;
    double right_sum = 0;
    QStringList names;
    for (const PyramidSpec::Band& band : spec.bands) {
        most = std::max({most, band.left, band.right});
        left_sum += band.left;
        right_sum += band.right;
        names << band.name;
    }
    const double ages = label_width(style.font, names, area.width() * 0.25) + style.px(16);
    const double numbers = text_width(style.font, grouped_number(most)) + style.px(8);
    const double middle = area.center().x();
    const QRectF plot = area.adjusted(0, line * 1.6, 0, -notes);
    const double reach = std::max(1.0, area.width() / 2 - ages / 2 - numbers);
    const Side left{painter, style, style.fill(0),
                    Ruler{0, most, middle - ages / 2, middle - ages / 2 - reach}, area.left()};
    const Side right{painter, style, style.fill(1),
                     Ruler{0, most, middle + ages / 2, middle + ages / 2 + reach}, area.right()};
    const auto total = [&spec](const QString& name, double sum) {
        return name + u' ' + number_with_unit(sum, spec.unit, 0);
    };
    const QFont heading = bold(style.font);
    draw_label(painter, QRectF(area.left(), area.top(), middle - ages / 2 - area.left(), line),
               Qt::AlignRight, total(spec.left_name, left_sum), heading, style.ink);
    draw_label(painter,
               QRectF(middle + ages / 2, area.top(), area.right() - middle - ages / 2, line),
               Qt::AlignLeft, total(spec.right_name, right_sum), heading, style.ink);
    const double row = plot.height() / static_cast<double>(spec.bands.size());
    const double bar = std::min(row * 0.72, style.px(26));
    ChartMarks marks;
    for (size_t i = 0; i < spec.bands.size(); ++i) {
        const PyramidSpec::Band& band = spec.bands[i];
        const double top = plot.bottom() - row * static_cast<double>(i + 1); // the oldest on top
        left.draw(band.left, top, bar, row);
        const double end = right.draw(band.right, top, bar, row);
        draw_label(painter, QRectF(middle - ages / 2, top, ages, row), Qt::AlignHCenter, band.name,
                   style.font, style.secondary);
        ChartMark mark;
        mark.area = QRectF(area.left(), top, area.width(), row);
        mark.at = {end, top + row / 2};
        mark.name = ChartText::tr("Aged %1").arg(band.name);
        mark.lines << total(spec.left_name, band.left) << total(spec.right_name, band.right)
                   << total(ChartText::tr("Total"), band.left + band.right);
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace yice::ui
