// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/custody_facts.h"

#include <QList>
#include <QString>

namespace yice
{

/// Of the days of which there is an automatic copy, those that are kept: every one of the last 7
/// days, the newest of each of the last 4 weeks (from Monday) and of each of the last 12 months,
/// both counting today's. Days to come (of a clock that was wrong) and the newest of all are always
/// kept. Newest first.
QList<QDate> which_to_keep(QList<QDate> dates, QDate today);

/// Workbooks larger than this are copied by themselves once a week instead of once a day.
inline constexpr qint64 weekly_from_size = 200LL * 1024 * 1024;

/// Whether a workbook of this size, copied by itself last on that day (invalid: never), is due.
bool backup_is_due(QDate last, QDate today, qint64 size);

/// The folder beside a workbook that its copies go to unless another one is chosen.
QString usual_backup_folder(const QString& workbook);
/// 四平市 2024-09-30.yice for an automatic copy, 四平市 2024-09-30 1512.yice for others.
QString backup_name(const QString& workbook, const QDateTime& when, bool automatic);
/// `path`, or with " 2", " 3" … before the suffix while there is such a file.
QString free_name(const QString& path);

/// The copies in a folder, newest first: files that say they are copies of the workbook of this id,
/// and, where `base_name` is not empty, those whose name begins with it and that do not say of
/// which workbook they are. Files that are no workbook are left out.
std::vector<BackupFile> backups_in(const QString& folder, const QString& id,
                                   const QString& base_name);

} // namespace yice
