// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace yice
{

/// Who has a workbook open in a window.
struct LockHolder {
    QString computer;
    qint64 process = 0;
    QDateTime since;  ///< local time
    bool own = false; ///< this very process
};

/// A small hidden file beside a workbook that says in whose window it is open. SQLite guards every
/// write by itself; this keeps two people from working on one workbook without knowing of each
/// other. Reading it disturbs nobody, and the command line does not ask for it.
class WorkbookLock
{
public:
    explicit WorkbookLock(const QString& workbook);
    ~WorkbookLock(); ///< releases
    WorkbookLock(const WorkbookLock&) = delete;
    WorkbookLock& operator=(const WorkbookLock&) = delete;

    /// Takes it, or answers who has it. What a program that crashed left behind on this computer is
    /// cleared away. A folder in which nothing can be written needs no lock: nothing then, too.
    std::optional<LockHolder> take();
    /// Takes it away from another computer that was switched off. False when it is really in use.
    bool take_over();
    void release();
    bool held() const;

    /// `.~四平市.yice.lock` beside 四平市.yice.
    static QString file_of(const QString& workbook);
    /// Who has it now; nothing when nobody does or what stands there was left by a crash.
    static std::optional<LockHolder> holder(const QString& workbook);

private:
    QString file_;
    std::unique_ptr<QLockFile> lock_;
};

} // namespace yice
