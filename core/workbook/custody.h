// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/custody_facts.h"
#include "workbook/workbook.h"

namespace yice
{

struct BackupRequest {
    bool replace = false;   ///< an older copy of this same workbook may be replaced
    bool automatic = false; ///< may be cleared away later
    QDateTime now = QDateTime::currentDateTime();
};

/// What is written into a folder for whoever takes the work over.
struct HandOver {
    QString copy;  ///< the checked copy of the workbook
    QString sheet; ///< a text that says what the workbook holds
};

/// Looking after the file. Whatever fails, the workbook and what was there before are unchanged.
class Custody
{
public:
    explicit Custody(Workbook& workbook) : state_(workbook.state()) {}

    /// Every fault of the file and its content, as sentences; empty when all is well. Opening has
    /// looked quickly; this looks at everything, table by table.
    Result<QStringList> check(const OnStep& on_step = {});
    /// A complete, checked copy. A file that is there already is only replaced when that is asked
    /// for and it is an older copy of this workbook: Conflict otherwise.
    Status back_up(const QString& target, const BackupRequest& request = {},
                   const OnStep& on_step = {});
    /// A copy under a dated name in the backup folder, which is made when needed. Answers its path.
    Result<QString> back_up_now(const QDateTime& now, const OnStep& on_step = {});
    /// The copy that is made without being asked for: at most one a day (a week for large files),
    /// only when something changed since the newest copy. Clears away older automatic ones by
    /// which_to_keep().
    Result<AutomaticBackup> back_up_if_due(const QDateTime& now, const OnStep& on_step = {});

    /// In the backup folder and beside the workbook, newest first.
    Result<std::vector<BackupFile>> backups();
    /// The same for a file that cannot be opened: in its usual folder, beside it, and in `folder`
    /// where one is given. Each is looked at wholly, newest first, until `enough` good ones are
    /// found; `checked` tells that it is good.
    static std::vector<BackupFile> backups_near(const QString& path, const QString& folder = {},
                                                int enough = 3);
    Result<BackupSettings> backup_settings();
    Status set_backup_settings(const BackupSettings& settings);
    /// Where copies go; it may not be there yet.
    Result<QString> backup_folder();

    Result<WorkbookFacts> facts();
    /// What was done to the workbook, newest first; 0: all of it.
    Result<std::vector<LogLine>> log(int most = 0);
    /// Copy and sheet, under dated names.
    Result<HandOver> hand_over(const QString& folder, const QDateTime& now,
                               const OnStep& on_step = {});
    /// Every roster that holds something as a sheet for Excel, identity numbers masked. Answers the
    /// files. Those that are there already are left alone: the new ones get other names.
    Result<QStringList> export_all(const QString& folder, QDate as_of, const OnStep& on_step = {});

    /// Puts a copy in the place of a workbook (or where none is). The copy is looked at wholly
    /// before anything else, written beside the target, synced and counted; only then the file that
    /// is there is set aside under a dated name, and the new one gets its name. Busy when somebody
    /// has the target open.
    static Result<Restored> restore(const QString& backup, const QString& target,
                                    const QDateTime& now, const OnStep& on_step = {});

private:
    WorkbookState& state_;
};

/// The facts as a sheet of text for a successor.
QString hand_over_text(const WorkbookFacts& facts, const QDateTime& now);

} // namespace yice
