// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yice::bench
{

/// Rosters of older people in GB18030, imported by a process of its own and, in the same run, by
/// `iconv` and `sqlite3 .import` into one table with the same unique index. `sizes`: numbers of
/// rows.
int run_import(const QStringList& sizes);

/// What the process of its own does: imports FILE into a new workbook and prints its times and its
/// peak memory.
int import_once(const QString& file, const QString& workbook);

} // namespace yice::bench
