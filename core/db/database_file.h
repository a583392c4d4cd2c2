// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// A complete, checked copy of the open database at `target`: VACUUM INTO a temporary name, synced,
/// reopened read-only, integrity_check, then renamed. An existing target is replaced only at the
/// end.
Status back_up(Connection& connection, const QString& target);

} // namespace yice::db
