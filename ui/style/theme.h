// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;

namespace yice::ui
{

/// The one palette, spacing grid and type scale of the window. Nothing else in ui/ names a colour
/// or a size.
struct Theme {
    bool dark = false;
    QColor ink, secondary, tertiary;
    QColor page, card, line, hover;
    QColor accent, accent_wash, on_accent;
    QColor good, attention, bad, none;
    QColor good_wash, attention_wash, bad_wash, none_wash;
};

const Theme& theme();
/// The light one, whatever is chosen: for pictures that go into documents.
const Theme& light_theme();
/// Chooses light or dark and dresses the whole application.
void apply_theme(QApplication& application, bool dark);

/// Steps of the spacing grid, in device-independent pixels.
inline constexpr int space_1 = 4;
inline constexpr int space_2 = 8;
inline constexpr int space_3 = 12;
inline constexpr int space_4 = 16;
inline constexpr int space_6 = 24;
inline constexpr int row_height = 40;

enum class TextSize { Hint, Body, Title, Figure }; ///< 12, 13, 16, 26 px

QFont text_font(TextSize size, bool bold = false);

QColor standing_color(Standing standing, const Theme& colors = theme());
QColor standing_wash(Standing standing);

/// Colours of data that stand side by side, told apart by the colour-blind as well: after Okabe and
/// Ito, calmed; the first is the accent.
inline constexpr int series_color_count = 8;
QColor series_color(int index, const Theme& colors = theme());

/// A drawing of resources/icons in the theme's colour, or in `color`.
QIcon icon(const QString& name, const QColor& color = {});

} // namespace yice::ui
