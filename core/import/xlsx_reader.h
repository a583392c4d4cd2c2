// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "import/csv_reader.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yice
{

/// One sheet of an Excel workbook, its cells as texts: dates as yyyy-MM-dd, numbers in their
/// shortest form, formulas by the value that was saved with them.
struct XlsxSheet {
    QString name;
    CsvTable table;
};

/// Whether this program was built with libzip and can read .xlsx at all.
bool reads_xlsx();

/// The visible sheets in their order. Unreadable when it is no Excel workbook, when a part of it
/// unpacks to more than 256 MB, or everything to more than 512 MB (a zip bomb).
Result<std::vector<XlsxSheet>> read_xlsx(const QByteArray& bytes, const QString& subject);

} // namespace yice
