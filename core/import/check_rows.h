// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/check.h"

namespace yice
{

/// Checks all rows on every core and hands the results over in the order of the rows, on the thread
/// of the caller. `take` answers whether to go on; false ends the checking early.
void check_rows(const CheckContext& context, const ColumnMap& map, const std::vector<CsvRow>& rows,
                const std::function<bool(size_t row, Checked&& checked)>& take);

} // namespace yice
