// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/backups.h"

#include "db/database_file.h"
#include "store/custody_store.h"
#include "store/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace yice
{

namespace
{

constexpr int days_kept = 7;
constexpr int weeks_kept = 4;
constexpr int months_kept = 12;

QDate monday_of(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

int month_of(QDate day)
{
    return day.year() * 12 + day.month();
}

/// What the file says of itself; nothing when it is no workbook that this program can read.
std::optional<BackupFile> read_backup(const QFileInfo& file)
{
    BackupFile backup;
    backup.path = file.absoluteFilePath();
    backup.size = file.size();
    backup.made_at = file.lastModified();
    const auto copy = db::open_copy(backup.path, store::workbook_format(), false);
    if (!copy) {
        return std::nullopt;
    }
    const auto id = store::workbook_id(**copy);
    const auto stamp = store::read_copy_stamp(**copy);
    if (!id || !stamp) {
        return std::nullopt;
    }
    backup.workbook = *id;
    if (*stamp) {
        backup.made_at = (*stamp)->made_at.toLocalTime();
        backup.automatic = (*stamp)->automatic;
        backup.entries = (*stamp)->entries;
        backup.change_stamp = (*stamp)->change_stamp;
        backup.checked = true; // it has its name because it passed
    }
    return backup;
}

} // namespace

QList<QDate> which_to_keep(QList<QDate> dates, QDate today)
{
    std::sort(dates.begin(), dates.end(), std::greater<>());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    QSet<QDate> weeks;
    QSet<int> months;
    QList<QDate> kept;
    for (const QDate& day : dates) { // newest first: the first of a week or month is its newest
        const bool newest = kept.isEmpty();
        const bool recent = day.daysTo(today) < days_kept; // or yet to come
        const bool of_week = monday_of(day).daysTo(monday_of(today)) < weeks_kept * 7 &&
                             !weeks.contains(monday_of(day));
        const bool of_month =
            month_of(today) - month_of(day) < months_kept && !months.contains(month_of(day));
        weeks << monday_of(day);
        months << month_of(day);
        if (newest || recent || of_week || of_month) {
            kept << day;
        }
    }
    return kept;
}

bool backup_is_due(QDate last, QDate today, qint64 size)
{
    const int days = size > weekly_from_size ? 7 : 1;
    // A day to come is of a clock that was wrong: it must not end all copies until then.
    return !last.isValid() || last > today || last.daysTo(today) >= days;
}

QString usual_backup_folder(const QString& workbook)
{
    // A name on the disk: the same whatever language the program speaks.
    const QFileInfo file(workbook);
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(" 备份"));
}

QString backup_name(const QString& workbook, const QDateTime& when, bool automatic)
{
    return QFileInfo(workbook).completeBaseName() + u' ' +
           when.toString(automatic ? QStringLiteral("yyyy-MM-dd")
                                   : QStringLiteral("yyyy-MM-dd HHmm")) +
           QStringLiteral(".yice");
}

QString free_name(const QString& path)
{
    const QFileInfo file(path);
    QString name = path;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = file.dir().filePath(
            QStringLiteral("%1 %2.%3").arg(file.completeBaseName()).arg(number).arg(file.suffix()));
    }
    return name;
}

std::vector<BackupFile> backups_in(const QString& folder, const QString& id,
                                   const QString& base_name)
{
    std::vector<BackupFile> found;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.yice")}, QDir::Files);
    for (const QFileInfo& file : files) {
        const auto backup = read_backup(file);
        if (!backup) {
            continue;
        }
        // "四平市 2024-09-30" is named like 四平市, "四平市辖区" is not.
        const QString name = file.completeBaseName();
        const bool named = !base_name.isEmpty() && name.startsWith(base_name) &&
                           name.size() > base_name.size() &&
                           !name[base_name.size()].isLetterOrNumber();
        const bool ours = !id.isEmpty() && backup->workbook == id && backup->checked;
        if (ours ||
            (named && (backup->workbook.isEmpty() || id.isEmpty() || backup->workbook == id))) {
            found.push_back(*backup);
        }
    }
    std::sort(found.begin(), found.end(), [](const BackupFile& left, const BackupFile& right) {
        return left.made_at != right.made_at ? left.made_at > right.made_at
                                             : left.path < right.path;
    });
    return found;
}

} // namespace yice
