// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/custody.h"

#include "db/database_file.h"
#include "store/check_store.h"
#include "store/custody_store.h"
#include "store/schema.h"
#include "store/setting_store.h"
#include "workbook/backups.h"
#include "workbook/state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace yice
{

namespace
{

const QString automatic_setting = QStringLiteral("backup.automatic");
const QString folder_setting = QStringLiteral("backup.folder");

/// Whether `target` may give way to a newer copy of the open workbook.
Status check_replaced(WorkbookState& state, const QString& target)
{
    const Error refused{ErrorKind::Conflict, target, QStringLiteral("backup")};
    const auto there = db::open_copy(target, store::workbook_format(), false);
    if (!there) {
        return refused;
    }
    const auto ours = store::workbook_id(*state.connection);
    const auto its = store::workbook_id(**there);
    const auto stamp = store::read_copy_stamp(**there);
    if (!ours || !its || !stamp || ours->isEmpty() || *its != *ours || !*stamp) {
        return refused;
    }
    const auto older = store::knows_all_of(*state.connection, **there);
    return older && *older ? Status() : refused;
}

Status make_folder(const QString& folder)
{
    return QDir().mkpath(folder) ? Status() : Error{ErrorKind::ReadOnly, folder, {}};
}

QDate newest_automatic(const std::vector<BackupFile>& backups)
{
    const auto found = std::find_if(backups.begin(), backups.end(),
                                    [](const BackupFile& backup) { return backup.automatic; });
    return found == backups.end() ? QDate() : found->made_at.date();
}

} // namespace

Result<QStringList> Custody::check(const OnStep& on_step)
{
    return store::find_faults(*state_.connection, on_step);
}

Status Custody::back_up(const QString& target, const BackupRequest& request, const OnStep& on_step)
{
    if (QFileInfo::exists(target)) {
        if (!request.replace || QFileInfo(target) == QFileInfo(state_.path)) {
            return Error{ErrorKind::Usage, target, QStringLiteral("exists already")};
        }
        if (auto done = check_replaced(state_, target); !done) {
            return done;
        }
    }
    store::CopyStamp stamp;
    stamp.made_at = request.now;
    stamp.automatic = request.automatic;
    const auto entries = store::count_entries(*state_.connection);
    if (!entries) {
        return entries.error();
    }
    stamp.entries = *entries;
    const auto change = store::change_stamp(*state_.connection);
    if (!change) {
        return change.error();
    }
    stamp.change_stamp = *change;
    return db::back_up(
        *state_.connection, target,
        [&stamp](db::Connection& copy) { return store::write_copy_stamp(copy, stamp); }, on_step);
}

Result<QString> Custody::back_up_now(const QDateTime& now, const OnStep& on_step)
{
    const auto folder = backup_folder();
    if (!folder) {
        return folder.error();
    }
    if (auto done = make_folder(*folder); !done) {
        return done.error();
    }
    BackupRequest request;
    request.now = now;
    const QString target = free_name(QDir(*folder).filePath(backup_name(state_.path, now, false)));
    if (auto done = back_up(target, request, on_step); !done) {
        return done.error();
    }
    return target;
}

Result<AutomaticBackup> Custody::back_up_if_due(const QDateTime& now, const OnStep& on_step)
{
    AutomaticBackup result;
    const auto settings = backup_settings();
    if (!settings) {
        return settings.error();
    }
    if (!settings->automatic) {
        result.outcome = AutomaticBackup::Outcome::SwitchedOff;
        return result;
    }
    const auto folder = backup_folder();
    const auto change = store::change_stamp(*state_.connection);
    const auto changed_at = store::last_change(*state_.connection);
    const auto id = store::workbook_id(*state_.connection);
    if (!folder || !change || !changed_at || !id) {
        return !folder       ? folder.error()
               : !change     ? change.error()
               : !changed_at ? changed_at.error()
                             : id.error();
    }
    auto known = backups_in(*folder, *id, {});
    // A workbook in which nothing was ever written is as quickly made again.
    if (!changed_at->isValid() || (!known.empty() && known.front().change_stamp == *change)) {
        return result;
    }
    if (!backup_is_due(newest_automatic(known), now.date(), QFileInfo(state_.path).size())) {
        result.outcome = AutomaticBackup::Outcome::NotYetDue;
        return result;
    }
    if (auto done = make_folder(*folder); !done) {
        return done.error();
    }
    BackupRequest request;
    request.automatic = true;
    request.now = now;
    result.path = free_name(QDir(*folder).filePath(backup_name(state_.path, now, true)));
    if (auto done = back_up(result.path, request, on_step); !done) {
        return done.error();
    }
    result.outcome = AutomaticBackup::Outcome::Made;
    known = backups_in(*folder, *id, {});
    std::erase_if(known, [](const BackupFile& backup) { return !backup.automatic; });
    QList<QDate> dates;
    for (const BackupFile& backup : known) {
        dates << backup.made_at.date();
    }
    const QList<QDate> kept = which_to_keep(dates, now.date());
    for (const BackupFile& backup : known) {
        if (!kept.contains(backup.made_at.date()) && QFile::remove(backup.path)) {
            result.removed << backup.path;
        }
    }
    return result;
}

Result<BackupSettings> Custody::backup_settings()
{
    const auto automatic = store::read_setting(*state_.connection, automatic_setting);
    const auto folder = store::read_setting(*state_.connection, folder_setting);
    if (!automatic || !folder) {
        return !automatic ? automatic.error() : folder.error();
    }
    return BackupSettings{*automatic != u"0", *folder};
}

Status Custody::set_backup_settings(const BackupSettings& settings)
{
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    if (auto done =
            store::write_setting(*state_.connection, automatic_setting,
                                 settings.automatic ? QStringLiteral("1") : QStringLiteral("0"));
        !done) {
        return done;
    }
    if (auto done =
            store::write_setting(*state_.connection, folder_setting,
                                 settings.folder.isNull() ? QStringLiteral("") : settings.folder);
        !done) {
        return done;
    }
    return transaction->commit();
}

Result<QString> Custody::backup_folder()
{
    const auto settings = backup_settings();
    if (!settings) {
        return settings.error();
    }
    return settings->folder.isEmpty() ? usual_backup_folder(state_.path) : settings->folder;
}

Result<std::vector<BackupFile>> Custody::backups()
{
    const auto folder = backup_folder();
    const auto id = store::workbook_id(*state_.connection);
    if (!folder || !id) {
        return !folder ? folder.error() : id.error();
    }
    const QFileInfo file(state_.path);
    auto found = backups_in(*folder, *id, file.completeBaseName());
    if (QDir(*folder) != file.absoluteDir()) {
        const auto beside = backups_in(file.absolutePath(), *id, file.completeBaseName());
        found.insert(found.end(), beside.begin(), beside.end());
        std::stable_sort(found.begin(), found.end(),
                         [](const BackupFile& left, const BackupFile& right) {
                             return left.made_at > right.made_at;
                         });
    }
    return found;
}

std::vector<BackupFile> Custody::backups_near(const QString& path, const QString& folder,
                                              int enough)
{
    const QFileInfo file(path);
    QStringList folders = {usual_backup_folder(path), file.absolutePath()};
    if (!folder.isEmpty() && !folders.contains(QDir::cleanPath(folder))) {
        folders << folder;
    }
    std::vector<BackupFile> found;
    for (const QString& place : folders) {
        const auto there = backups_in(place, {}, file.completeBaseName());
        found.insert(found.end(), there.begin(), there.end());
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const BackupFile& left, const BackupFile& right) {
                         return left.made_at > right.made_at;
                     });
    int good = 0;
    for (auto backup = found.begin(); backup != found.end();) {
        if (good >= enough) {
            backup->checked = false; // nobody has looked
            ++backup;
        } else if (db::open_copy(backup->path, store::workbook_format(), true)) {
            backup->checked = true;
            ++good;
            ++backup;
        } else {
            backup = found.erase(backup);
        }
    }
    return found;
}

} // namespace yice
