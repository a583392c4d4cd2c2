// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace yice
{

/// The cells of a text as Excel puts it on the clipboard: tabs between cells, a line per row, empty
/// lines are empty cells. A cell that holds tabs, line ends or quotes may be quoted; one that merely
/// begins with a quote is not. Excel ends the last row with a line end as well.
std::vector<QStringList> pasted_cells(const QString& text);
/// The other way round.
QString copied_cells(const std::vector<QStringList>& rows);

} // namespace yice
