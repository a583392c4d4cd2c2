// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/custody.h"

#include "db/database_file.h"
#include "store/custody_store.h"
#include "store/schema.h"
#include "workbook/backups.h"
#include "workbook/workbook_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yice
{

namespace
{

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Custody)
};

/// Only another program's window is in the way; ours closes the workbook before it asks.
Status check_window(const QString& target)
{
    const auto holder = WorkbookLock::holder(target);
    return holder && !holder->own ? Status(Error{ErrorKind::Busy, target,
                                                 QStringLiteral("window|") + holder->computer})
                                  : Status();
}

/// 四平市 (被替换 2024-09-30 1512).yice, or 已损坏 for a file that is no workbook any more.
QString aside_name(const QString& target, const QDateTime& now)
{
    const bool good = db::open_copy(target, store::workbook_format(), false).ok();
    const QFileInfo file(target);
    const QString stamp = now.toString(QStringLiteral("yyyy-MM-dd HHmm"));
    const QString name =
        good ? Names::tr("%1 (replaced %2)", "file and time").arg(file.completeBaseName(), stamp)
             : Names::tr("%1 (damaged %2)", "file and time").arg(file.completeBaseName(), stamp);
    return free_name(file.absoluteDir().filePath(name + u'.' + file.suffix()));
}

Status put_in_place(const QString& made, const QString& target, const QString& aside)
{
    if (!aside.isEmpty()) {
        if (auto done = db::let_go(target); !done) {
            return done;
        }
        if (auto done = db::set_aside(target, aside); !done) {
            return done;
        }
    }
    if (QFile::rename(made, target)) {
        return {};
    }
    if (!aside.isEmpty()) {
        (void) db::set_aside(aside, target); // back under its name
    }
    return Error{ErrorKind::ReadOnly, target, QStringLiteral("cannot be renamed")};
}

} // namespace

Result<Restored> Custody::restore(const QString& backup, const QString& target,
                                  const QDateTime& now, const OnStep& on_step)
{
    constexpr int steps = 6;
    // Two files that are not there count as the same.
    if (QFileInfo::exists(backup) && QFileInfo(backup) == QFileInfo(target)) {
        return Error{ErrorKind::Usage, target, QStringLiteral("itself")};
    }
    const QFileInfo file(target);
    if (file.exists() && !file.isFile()) {
        return Error{ErrorKind::Usage, target, QStringLiteral("exists already")};
    }
    if (!file.absoluteDir().exists()) {
        return Error{ErrorKind::NotFound, file.absolutePath(), {}};
    }
    if (!goes_on(on_step, 0, steps)) {
        return Error{ErrorKind::Cancelled, target, {}};
    }
    auto source = db::open_copy(backup, store::workbook_format(), true);
    if (!source) {
        return source.error();
    }
    const auto counts = store::count_tables(**source);
    const auto entries = store::count_entries(**source);
    if (!counts || !entries) {
        return !counts ? counts.error() : entries.error();
    }
    if (auto done = check_window(target); !done) {
        return done.error();
    }
    // Everything up to here only looked; everything up to the renaming is beside the target.
    const QString made = free_name(target + QStringLiteral(".restored"));
    const auto counted = [&counts, &target](db::Connection& copy) -> Status {
        if (auto done = store::clear_copy_stamp(copy); !done) {
            return done;
        }
        const auto there = store::count_tables(copy);
        if (!there) {
            return there.error();
        }
        return *there == *counts ? Status() : Error{ErrorKind::Corrupt, target, {}};
    };
    const auto told = [&on_step](qint64 done, qint64) { return goes_on(on_step, 1 + done, steps); };
    if (auto done = db::back_up(**source, made, counted, told); !done) {
        Error error = done.error();
        error.subject = target;
        return error;
    }
    source->reset();
    Restored result;
    result.path = target;
    result.entries = *entries;
    result.set_aside = file.exists() ? aside_name(target, now) : QString();
    if (auto done = put_in_place(made, target, result.set_aside); !done) {
        db::remove_file(made);
        return done.error();
    }
    goes_on(on_step, steps, steps);
    return result;
}

} // namespace yice
