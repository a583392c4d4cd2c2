// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page_layout.h"
#include "ui/print/print_fonts.h"

class QTextLayout;

namespace yice::ui
{

inline constexpr double type_width = 156 * units_per_mm;
inline constexpr double type_height = 225 * units_per_mm;
inline constexpr double margin_left = 28 * units_per_mm;
inline constexpr double margin_top = 37 * units_per_mm;
inline constexpr double line_pitch = type_height / 22;

/// Turns the blocks of a report into items. The x of every item is the left edge of the type area.
class ItemMaker
{
public:
    std::vector<PageLayout::Item> items;

    void operator()(const TitleBlock& block);
    void operator()(const HeadingBlock& block);
    void operator()(const ParagraphBlock& block);
    void operator()(const TableBlock& block);
    void operator()(const ChartBlock& block);

private:
    void add_lines(const QString& text, const QFont& font, double pitch, Qt::Alignment alignment,
                   double indent, bool keep_with_next);
    void add_space(double height);
};

} // namespace yice::ui
