// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yice::bench
{

/// How long the window takes from the start of the process to its first paint, how long a change of
/// page takes, how much memory it has; each beside an empty window with a chart, of the same run.
/// `workbook`: of any size.
int run_window(const QString& program, const QString& workbook);
/// One measured process: "window-empty", or "window-open" with the workbook. Prints what
/// run_window() reads.
int run_window_child(const QStringList& arguments);

} // namespace yice::bench
