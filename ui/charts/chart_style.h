// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QColor>
#include <QFont>

#include <vector>

namespace yice::ui
{

/// Lines over a bar, so that bars differ without colour too.
enum class Hatch { None, Rising, Falling, Crossed, Level, Upright };

struct ChartFill {
    QColor color;
    Hatch hatch = Hatch::None;
};

/// How a chart is drawn: on the screen in the theme's colours, on paper in black with line styles
/// and hatches.
struct ChartStyle {
    bool print = false;
    Theme colors; ///< of signs and states
    QColor ink, secondary, axis, grid, data, second, band, card;
    std::vector<ChartFill> fills; ///< of the parts of a bar, in their order
    QFont font;
    double line_width = 2;

    /// A length that is `steps` pixels beside text of 12 pixels.
    double px(double steps) const { return steps * font.pixelSize() / 12.0; }
    const ChartFill& fill(size_t index) const { return fills[index % fills.size()]; }
    /// The bar of a standing: its colour, on paper its hatch.
    ChartFill fill_of(Standing standing) const;
};

/// In the colours of the window, light or dark.
ChartStyle screen_style();
/// In the light colours, for pictures that go into documents.
ChartStyle document_style();
/// `unit` is how many painter units one point (1/72 inch) has.
ChartStyle print_style(const QString& family, double unit);

} // namespace yice::ui
