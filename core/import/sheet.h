// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/csv_reader.h"

#include <functional>

namespace yice
{

/// The shape of a sheet: what stands above the header, the header in one row, the body, and the
/// rows that are not data.
struct Sheet {
    std::vector<CsvRow> title_rows;
    QStringList header;  ///< two-row headers joined with a space
    int header_line = 0; ///< 0: the sheet has no header
    int header_rows = 0;
    std::vector<CsvRow> body; ///< as wide as the header or wider
    std::vector<CsvRow> totals;
    std::vector<CsvRow> footers;
    int serial_column = -1; ///< 序号, or an unnamed column that counts 1, 2, 3 …
};

/// How much a cell looks like a header of what is wanted: 1 for a known name, 0 for none.
using HeaderScore = std::function<double(const QString& cell)>;

/// Finds the parts of a sheet. Without a score, the header is the first row of several texts that
/// is followed by rows of its width. `header_line`, if not 0, says where the heading is.
Sheet find_sheet(CsvTable table, const HeaderScore& score = {}, int header_line = 0);

/// 合计, 小计, 总计, 全县合计 … in one of the first cells.
bool is_total_row(const CsvRow& row);

} // namespace yice
