// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace yice::ui
{

/// A workbook that was open here before.
struct RecentWorkbook {
    QString path;
    QDateTime opened; ///< last; invalid when an older version did not note it
    bool pinned = false;
    bool missing = false; ///< the file is not there any more

    bool operator==(const RecentWorkbook&) const = default;
};

/// Pinned ones first, then the one opened last. Files on other computers are not asked for: one
/// that is switched off would hold up the window.
std::vector<RecentWorkbook> recent_workbooks();
/// The workbook was opened at this time. Twelve that are not pinned are kept.
void remember_workbook(const QString& path, const QDateTime& when);
/// Takes it out of the list; the file stays.
void forget_workbook(const QString& path);
void pin_workbook(const QString& path, bool pinned);

/// When something was, as one says it now: 今天 14:20, 昨天 09:05, 3月4日, 2024年11月2日.
QString when_in_words(const QDateTime& then, const QDateTime& now);

} // namespace yice::ui
