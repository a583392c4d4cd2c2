// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/column_map.h"
#include "import/sheet.h"

namespace yice
{

/// Takes out of the body what a page break repeats: the heading and the title. Answers how many
/// rows.
int drop_repeats(Sheet& sheet);

/// Puts back rows that were taken for totals because of a 合计 which is a word of the field's own
/// vocabulary: both sexes, all ages.
void return_totals(Sheet& sheet, const RosterSpec& spec, const ColumnMap& map);

/// Cells of the place that were merged downwards stand once and are empty below: they get the text
/// above. A county of its own keeps the towns of the one above out. Answers the lines.
std::vector<int> fill_merged_places(Sheet& sheet, const std::vector<int>& columns);

} // namespace yice
