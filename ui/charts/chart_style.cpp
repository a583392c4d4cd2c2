// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include <cmath>

namespace yice::ui
{

namespace
{

ChartStyle colored_style(const Theme& colors)
{
    ChartStyle style;
    style.colors = colors;
    style.ink = colors.ink;
    style.secondary = colors.secondary;
    style.axis = colors.tertiary;
    style.grid = colors.line;
    style.data = colors.accent;
    style.second = series_color(1, colors);
    style.band = colors.accent_wash;
    style.card = colors.card;
    // Neighbours differ in lightness as well as in hue; from the fifth on also by hatches.
    for (int i = 0; i < series_color_count; ++i) {
        style.fills.push_back({series_color(i, colors), i < 4 ? Hatch::None : Hatch::Rising});
    }
    style.font = text_font(TextSize::Hint);
    return style;
}

} // namespace

ChartFill ChartStyle::fill_of(Standing standing) const
{
    if (!print) {
        return {standing_color(standing, colors), Hatch::None};
    }
    switch (standing) {
    case Standing::Exceeded:
    case Standing::Met:
        return {QColor(Qt::black), Hatch::None};
    case Standing::OnTrack:
        return {QColor(0x8C8C8C), Hatch::None};
    case Standing::SlightlyBehind:
        return {QColor(Qt::white), Hatch::Rising};
    case Standing::Behind:
    case Standing::Overdue:
        return {QColor(Qt::white), Hatch::Crossed};
    default:
        return {QColor(0xDCDCDC), Hatch::None};
    }
}

ChartStyle screen_style()
{
    return colored_style(theme());
}

ChartStyle document_style()
{
    return colored_style(light_theme());
}

ChartStyle print_style(const QString& family, double unit)
{
    ChartStyle style;
    style.print = true;
    style.colors = light_theme();
    style.ink = style.secondary = style.axis = style.data = Qt::black;
    style.grid = QColor(0xC8C8C8);
    style.second = style.card = Qt::white;
    style.band = QColor(0xE4E4E4);
    style.fills = {{QColor(Qt::black), Hatch::None},    {QColor(Qt::white), Hatch::None},
                   {QColor(0xA0A0A0), Hatch::None},     {QColor(Qt::white), Hatch::Rising},
                   {QColor(0xDCDCDC), Hatch::None},     {QColor(Qt::white), Hatch::Crossed},
                   {QColor(Qt::white), Hatch::Upright}, {QColor(Qt::white), Hatch::Level}};
    style.font = QFont(family);
    style.font.setPixelSize(static_cast<int>(std::lround(9 * unit)));
    style.font.setHintingPreference(QFont::PreferNoHinting);
    style.line_width = 1.2 * unit;
    return style;
}

} // namespace yice::ui
