// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbook_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace yice
{

namespace
{

std::unique_ptr<QLockFile> lock_at(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file);
    // A workbook is open all day: only a process that is gone makes a lock stale, not its age.
    lock->setStaleLockTime(0);
    return lock;
}

std::optional<LockHolder> read_holder(const QLockFile& lock, const QString& file)
{
    LockHolder holder;
    QString program;
    if (!lock.getLockInfo(&holder.process, &holder.computer, &program)) {
        return std::nullopt;
    }
    holder.since = QFileInfo(file).lastModified();
    holder.own = holder.process == QCoreApplication::applicationPid() &&
                 holder.computer == QSysInfo::machineHostName();
    return holder;
}

} // namespace

WorkbookLock::WorkbookLock(const QString& workbook)
    : file_(file_of(workbook)), lock_(lock_at(file_))
{
}

WorkbookLock::~WorkbookLock() = default;

std::optional<LockHolder> WorkbookLock::take()
{
    if (lock_->isLocked() || lock_->tryLock(0) || lock_->error() != QLockFile::LockFailedError) {
        return std::nullopt;
    }
    if (auto holder = read_holder(*lock_, file_)) {
        return holder;
    }
    // Somebody is just writing it.
    LockHolder unknown;
    unknown.since = QFileInfo(file_).lastModified();
    return unknown;
}

bool WorkbookLock::take_over()
{
    return lock_->removeStaleLockFile() && lock_->tryLock(0);
}

void WorkbookLock::release()
{
    lock_->unlock();
}

bool WorkbookLock::held() const
{
    return lock_->isLocked();
}

QString WorkbookLock::file_of(const QString& workbook)
{
    const QFileInfo file(workbook);
    // Through a link or another spelling of the folder it is still the same workbook.
    const QString real = file.canonicalFilePath();
    const QFileInfo named(real.isEmpty() ? file.absoluteFilePath() : real);
    return named.dir().filePath(QStringLiteral(".~%1.lock").arg(named.fileName()));
}

std::optional<LockHolder> WorkbookLock::holder(const QString& workbook)
{
    const QString file = file_of(workbook);
    if (!QFileInfo::exists(file)) {
        return std::nullopt;
    }
    const auto lock = lock_at(file);
    const auto holder = read_holder(*lock, file);
    if (holder && holder->own) {
        return holder;
    }
    // Taking it for a moment clears away what a crash left, and nothing else.
    if (lock->tryLock(0)) {
        return std::nullopt;
    }
    return holder;
}

} // namespace yice
