// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace yice::ui
{

/// The faces of GB/T 9704-2012: 小标宋 for the title, 仿宋 for the text, 黑体 for 一、, 楷体 for
/// （一）, 宋体 for page numbers and tables.
enum class PrintFace { Title, Body, FirstHeading, SecondHeading, Song, Sans };

/// Layout works in units of 1/600 inch, so that one layout serves screen, printer and PDF.
inline constexpr double units_per_inch = 600;
inline constexpr double units_per_mm = units_per_inch / 25.4;
inline constexpr double units_per_point = units_per_inch / 72;

/// The first family of the face's chain that is installed.
QString print_family(PrintFace face);
QFont print_font(PrintFace face, double points);
/// Characters of `text` that no installed font can draw.
QString missing_glyphs(const QString& text);

} // namespace yice::ui
