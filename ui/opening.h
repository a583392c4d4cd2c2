// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instance.h"
#include "workbook/workbook.h"

#include <QObject>

class QWidget;

namespace yice::ui
{

class NoticeBar;

/// Opening workbooks for a window, with all that may have to be asked: it is open in another window
/// already, somebody else has it, it is damaged and there are copies.
class Opening : public QObject
{
    Q_OBJECT

public:
    explicit Opening(QWidget* window);
    ~Opening() override;

    /// What says that the workbook can only be read; hidden otherwise.
    QWidget* bar() const;
    /// Null when nothing was opened; then it was said why, and what was open before still is.
    std::unique_ptr<Workbook> open(const QString& path);
    /// Offers the copies that there are of a damaged workbook; null when none took its place.
    std::unique_ptr<Workbook> open_damaged(const QString& path, const Error& error);
    /// Puts a copy in the place of a workbook that is not open in this window; shows how far it is.
    /// Says what went wrong, and what became of the old file.
    bool restore(const QString& backup, const QString& target);
    /// The workbook is closed: others may have it.
    void let_go();

signals:
    /// The workbook was opened once more elsewhere, or is free for writing now.
    void reopen_wanted(const QString& path);

private:
    enum class Answer { Cancel, Look, TakeOver };

    Answer ask(const QString& path, const LockHolder& holder);
    void come_to_front();
    void show_state(const Workbook& workbook, const std::optional<LockHolder>& holder);

    QWidget* window_;
    NoticeBar* bar_;
    std::unique_ptr<Instance> instance_;
    QString path_;
};

/// Who has it since when, in words.
QString holder_text(const LockHolder& holder);

} // namespace yice::ui
