// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/workbook_lock.h"

#include <QObject>

class QLocalServer;

namespace yice::ui
{

/// A workbook is worked on in one window. A second window of this user brings the first one to the
/// front; a window of another user or computer is told by the lock beside the file.
class Instance : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        Ours,     ///< this window may work on it
        Shown,    ///< another window of this user has it and has come to the front
        Elsewhere ///< somebody has it: see holder(); it may be looked at
    };

    explicit Instance(const QString& workbook, QObject* parent = nullptr);
    ~Instance() override; ///< others may have it now

    Claim claim();
    /// Takes it from another computer that was switched off with the workbook open.
    bool take_over();
    const std::optional<LockHolder>& holder() const { return holder_; }

    /// By which windows of one user find each other: the same however the path is spelled.
    static QString name_of(const QString& workbook);

signals:
    /// It was opened once more: the window has to come to the front.
    void wanted();

private:
    bool ask_other_window();
    void listen();

    QString name_;
    WorkbookLock lock_;
    std::optional<LockHolder> holder_;
    QLocalServer* server_ = nullptr;
};

} // namespace yice::ui
