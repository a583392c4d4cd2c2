// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/check.h"

namespace yice
{

/// A checked row without the fields that it says nothing about.
struct CheckedRow {
    bool readable = false;
    std::vector<std::pair<int, Value>> values; ///< field (index into the spec) and what it says
    Checked rest;                              ///< findings and the new village
};

/// Checks all rows on every core and hands the results over in the order of the rows, on the thread
/// of the caller. `take` answers whether to go on; false ends the checking early.
void check_rows(const CheckContext& context, const ColumnMap& map, const std::vector<CsvRow>& rows,
                const std::function<bool(size_t row, CheckedRow&& checked)>& take);

} // namespace yice
