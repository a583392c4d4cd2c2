// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "db/connection.h"

#include <QList>
#include <QString>

namespace yice::db
{

/// What makes a file one of ours, and how an older one becomes a current one. Step i brings
/// user_version from i to i + 1.
struct Format {
    qint32 application_id = 0;
    QList<QString> migrations;

    int newest_version() const { return static_cast<int>(migrations.size()); }
};

/// Creates `path` with the whole schema. Refuses an existing file. On failure nothing is left.
Result<std::unique_ptr<Connection>> create_file(const QString& path, const Format& format);

/// quick_check and foreign_key_check: Corrupt with the first fault.
Status check_content(Connection& connection);

/// Opens an existing file after looking at everything that can be wrong with it: exists, is a file,
/// is not empty, SQLite magic, application_id, user_version, and `inside` of it check_content(). An
/// older file is always looked at inside, copied to a dated backup beside it, then migrated in one
/// transaction. The file is unchanged on every failure.
Result<std::unique_ptr<Connection>> guarded_open(const QString& path, const Format& format,
                                                 Access access, bool inside = true);

/// Opens a file that is only looked at: read-only, of any version up to the newest, after the same
/// looks as guarded_open() and, when `thorough`, a whole integrity_check. Nothing is migrated.
Result<std::unique_ptr<Connection>> open_copy(const QString& path, const Format& format,
                                              bool thorough);

/// What is written into a finished copy before it is checked and gets its name.
using OnCopy = std::function<Status(Connection& copy)>;

/// A complete, checked copy of the open database at `target`: VACUUM INTO a temporary name, synced,
/// reopened read-only, integrity_check, then renamed. An existing target is replaced only at the
/// end, and stays when that fails. Steps are told out of 4.
Status back_up(Connection& connection, const QString& target, const OnCopy& on_copy = {},
               const OnStep& on_step = {});

/// Deletes a file with its logs.
void remove_file(const QString& path);

/// That no other program has the file: what stands in its log is brought into it, and its log is
/// gone. Busy when one has it open; a file that cannot be read is nobody's. Only a write-ahead log
/// tells of readers that are idle; a file with a rollback journal is free between statements.
Status let_go(const QString& path);

/// Renames a file, with what stands in its log. `aside` must not exist. Left as it was on failure.
Status set_aside(const QString& path, const QString& aside);

} // namespace yice::db
