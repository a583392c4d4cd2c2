// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/charts/plot.h"

#include <QPainter>

namespace yice::ui
{

namespace
{

struct Painting {
    QPainter& painter;
    const QRectF& area;
    const ChartStyle& style;

    ChartMarks operator()(const TrendSpec& spec) const
    {
        return paint_trend(painter, area, spec, style);
    }
    ChartMarks operator()(const StackSpec& spec) const
    {
        return paint_stack(painter, area, spec, style);
    }
    ChartMarks operator()(const PyramidSpec& spec) const
    {
        return paint_pyramid(painter, area, spec, style);
    }
    ChartMarks operator()(const RankingSpec& spec) const
    {
        return paint_ranking(painter, area, spec, style);
    }
    ChartMarks operator()(const WaterfallSpec& spec) const
    {
        return paint_waterfall(painter, area, spec, style);
    }
    ChartMarks operator()(const MultiplesSpec& spec) const
    {
        return paint_multiples(painter, area, spec, style);
    }
    ChartMarks operator()(const BulletSpec& spec) const
    {
        return paint_bullets(painter, area, spec, style);
    }
};

QStringList notes_of(const ChartSpec& spec)
{
    if (const auto* stack = std::get_if<StackSpec>(&spec)) {
        return stack->notes;
    }
    const auto* pyramid = std::get_if<PyramidSpec>(&spec);
    return pyramid ? pyramid->notes : QStringList();
}

/// Rows of text size, and what stands above and below them, in text heights.
struct Height {
    const ChartStyle& style;
    double width;

    double rows(size_t count, double around, double row = 1.5) const
    {
        return text_height(style.font) * (static_cast<double>(count) * row + around);
    }
    double notes(const QStringList& notes) const
    {
        return draw_notes(nullptr, QRectF(0, 0, width, 0), notes, style);
    }

    double operator()(const TrendSpec&) const { return rows(6, 0); }
    double operator()(const StackSpec& spec) const
    {
        if (!spec.lying) {
            return rows(9, 0);
        }
        QStringList names;
        for (const StackSpec::Part& part : spec.parts) {
            names << part.name;
        }
        const double legend = draw_legend(nullptr, QRectF(0, 0, width, 0), names,
                                          std::vector<ChartFill>(spec.parts.size()), style);
        return rows(static_cast<size_t>(spec.categories.size()), 2.2, 1.3) + legend +
               notes(spec.notes);
    }
    double operator()(const PyramidSpec& spec) const
    {
        return rows(spec.bands.size(), 2, 1.3) + notes(spec.notes);
    }
    double operator()(const RankingSpec& spec) const { return rows(spec.bars.size(), 3.2, 1.3); }
    double operator()(const WaterfallSpec& spec) const
    {
        return rows(spec.steps.size(), 1.8, 1.2) + notes(spec.notes);
    }
    double operator()(const MultiplesSpec& spec) const
    {
        const int columns = multiple_columns(spec, style, width);
        const int lines = (static_cast<int>(spec.cells.size()) + columns - 1) / columns;
        return rows(static_cast<size_t>(lines), 2.4, 5.5);
    }
    double operator()(const BulletSpec& spec) const { return rows(spec.bars.size(), 2, 1.9); }
};

} // namespace

QString ChartMark::words() const
{
    return lines.isEmpty() ? name : name + u'\n' + lines.join(u'\n');
}

ChartMarks paint_chart(QPainter& painter, const QRectF& area, const ChartSpec& spec,
                       const ChartStyle& style)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChartMarks marks;
    if (has_data(spec)) {
        marks = std::visit(Painting{painter, area, style}, spec);
    } else {
        draw_no_data(painter, area, notes_of(spec), style);
    }
    painter.restore();
    return marks;
}

double least_height(const ChartSpec& spec, const ChartStyle& style, double width)
{
    return has_data(spec) ? std::visit(Height{style, width}, spec) : text_height(style.font) * 6;
}

} // namespace yice::ui
