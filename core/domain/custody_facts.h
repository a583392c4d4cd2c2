// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace yice
{

/// A copy of a workbook, as it is found in a folder.
struct BackupFile {
    QString path;
    QDateTime made_at; ///< local time; of the file, when the copy does not say it itself
    qint64 size = 0;   ///< bytes
    std::optional<qint64> entries; ///< over all rosters; nothing: the copy does not say
    bool automatic = false;
    bool checked = false; ///< every page was looked at when it was made, or just now
    QString workbook;     ///< id of the workbook that it is a copy of; empty for old ones
    QString change_stamp; ///< what the workbook looked like
};

/// How a workbook is backed up by itself.
struct BackupSettings {
    bool automatic = true;
    QString folder; ///< empty: a folder beside the workbook
};

/// What an automatic backup did.
struct AutomaticBackup {
    enum class Outcome { Made, NothingChanged, NotYetDue, SwitchedOff };
    Outcome outcome = Outcome::NothingChanged;
    QString path;        ///< Made: the copy
    QStringList removed; ///< Made: older automatic copies that are no longer needed
};

struct RosterCount {
    QString roster;
    Label label;
    qint64 entries = 0;
};

/// What a successor has to know of the file.
struct WorkbookFacts {
    enum class Lies { Fixed, Removable, Network };

    QString path;
    QString id;      ///< the same in every copy
    qint64 size = 0; ///< bytes, what is still in the log included
    int schema_version = 0;
    QString journal; ///< wal, delete
    Lies lies = Lies::Fixed;
    bool read_only = false;
    QString place;
    int places = 0;
    QStringList plans;
    std::vector<RosterCount> rosters; ///< every roster, also empty ones
    qint64 entries = 0;
    int batches = 0; ///< that stand
    int taken_back = 0;
    int accesses = 0;      ///< times that whole identity numbers were shown or exported
    QDateTime last_change; ///< local; invalid: nothing was ever written in
    QDate first_day;       ///< of data; invalid: none
    QDate last_day;
    BackupSettings backup;
    QString backup_folder; ///< where copies go
    std::optional<BackupFile> last_backup;
};

/// One thing that was done to the workbook, for the list of what happened.
struct LogLine {
    enum class Kind { Import, Edit, Figure, TakenBack, Plan, Access };
    Kind kind = Kind::Import;
    QDateTime at;   ///< local
    QString what;   ///< the file, roster, measure, plan, or who was looked at
    QString detail; ///< period and counts, the step, the account
};

/// What a restore did.
struct Restored {
    QString path;
    QString set_aside; ///< the file that was there before; empty: there was none
    qint64 entries = 0;
};

} // namespace yice
