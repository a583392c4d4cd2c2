// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QFontMetricsF>
#include <QLineF>

namespace yice::ui
{

// What the drawings of the charts share. Texts, bars and hatches are painted here and not by Qt
// Charts, which cuts long names off, writes thousands unseparated, and hatches by pixel patterns
// that vanish on a printer and in SVG. Lines and areas are those of Qt Charts (`lines.h`).

/// Round ends and steps for an axis that holds `low` to `high`.
struct NiceScale {
    double low = 0;
    double high = 1;
    int ticks = 2;
    double step = 1;

    double tick(int index) const { return low + step * index; }
    /// As many places as tell two ticks apart.
    int decimals() const;
};

/// `room_above` leaves space between the highest value and the end.
NiceScale nice_scale(double low, double high, bool from_zero, bool room_above = true);

/// Numbers to painter units along one direction; downward or leftward when `to` is before `from`.
struct Ruler {
    double low = 0;
    double high = 1;
    double from = 0;
    double to = 1;

    double at(double value) const
    {
        return high > low ? from + (value - low) / (high - low) * (to - from) : from;
    }
};

double text_width(const QFont& font, const QString& text);
double text_height(const QFont& font);
/// As much of the text as fits, with an ellipsis.
QString fitted(const QFont& font, const QString& text, double width);
QFont bold(const QFont& font);
/// The widest of the names, but at most `most`.
double label_width(const QFont& font, const QStringList& names, double most);

/// A text beside a bar or line, cut with an ellipsis where it does not fit.
void draw_label(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text,
                const QFont& font, const QColor& color);

/// A bar with its hatch; on paper with an outline.
void fill_bar(QPainter& painter, const QRectF& bar, const ChartFill& fill, const ChartStyle& style);
/// The lines of a hatch within a bar, computed instead of clipped: SVG and some printers do not
/// clip.
std::vector<QLineF> hatch_lines(const QRectF& bar, Hatch hatch, double gap);

/// Grid lines and numbers of a scale: levels with the numbers on their left, or uprights with the
/// numbers below. Numbers that would touch are left out.
void draw_levels(QPainter& painter, const QRectF& plot, const NiceScale& scale,
                 const ChartStyle& style, const QString& unit = {});
void draw_uprights(QPainter& painter, const QRectF& plot, const NiceScale& scale,
                   const ChartStyle& style, const QString& unit = {});
/// Room that the numbers of levels need on the left.
double levels_width(const NiceScale& scale, const ChartStyle& style);

/// Swatches with names from left to right, in as many lines as they need. Gives the height; paints
/// nothing without a painter.
double draw_legend(QPainter* painter, const QRectF& area, const QStringList& names,
                   const std::vector<ChartFill>& fills, const ChartStyle& style);
/// Sentences at the lower end of the area, wrapped. Gives the height; paints nothing without a
/// painter.
double draw_notes(QPainter* painter, const QRectF& area, const QStringList& notes,
                  const ChartStyle& style);
/// Says in the middle that there is nothing to draw, and why.
void draw_no_data(QPainter& painter, const QRectF& area, const QStringList& notes,
                  const ChartStyle& style);

/// The sign of a standing: the round one of the window, on paper the one of the tables.
void draw_sign(QPainter& painter, const QRectF& box, Standing standing, const ChartStyle& style);

// One file for each kind.
ChartMarks paint_trend(QPainter& painter, const QRectF& area, const TrendSpec& spec,
                       const ChartStyle& style);
ChartMarks paint_stack(QPainter& painter, const QRectF& area, const StackSpec& spec,
                       const ChartStyle& style);
ChartMarks paint_pyramid(QPainter& painter, const QRectF& area, const PyramidSpec& spec,
                         const ChartStyle& style);
ChartMarks paint_ranking(QPainter& painter, const QRectF& area, const RankingSpec& spec,
                         const ChartStyle& style);
ChartMarks paint_waterfall(QPainter& painter, const QRectF& area, const WaterfallSpec& spec,
                           const ChartStyle& style);
ChartMarks paint_multiples(QPainter& painter, const QRectF& area, const MultiplesSpec& spec,
                           const ChartStyle& style);
ChartMarks paint_bullets(QPainter& painter, const QRectF& area, const BulletSpec& spec,
                         const ChartStyle& style);

/// Columns of small multiples that fit into a width.
int multiple_columns(const MultiplesSpec& spec, const ChartStyle& style, double width);

} // namespace yice::ui
