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
/// Chooses light or dark and dresses the whole application. `text_scale`: how much larger than
/// usual texts are, and what holds them; 1 to 1.5.
void apply_theme(QApplication& application, bool dark, double text_scale = 1);
/// The same as the user's settings say: "theme" is light, dark or empty for the system's, where it
/// tells; "text_scale" as above.
void apply_chosen_theme(QApplication& application);
/// Whether the system prefers dark windows; false where it does not say.
bool system_is_dark();

/// Steps of the spacing grid, in device-independent pixels.
inline constexpr int space_1 = 4;
inline constexpr int space_2 = 8;
inline constexpr int space_3 = 12;
inline constexpr int space_4 = 16;
inline constexpr int space_6 = 24;
/// A length that grows with the texts: rows, bars, columns of words.
int scaled(int pixels);
/// Of a row of the lists that are read rather than filled in.
int row_height();

enum class TextSize { Hint, Body, Title, Figure }; ///< 12, 13, 16, 26 px at text_scale 1

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
