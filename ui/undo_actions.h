// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "ui/session.h"
#include "workbook/history.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QAction;
class QProgressDialog;
class QThread;

namespace yice::ui
{

/// Undo and redo of everything in the workbook, as actions for buttons, menus and keys: Ctrl+Z,
/// Ctrl+Y and Ctrl+Shift+Z anywhere in the parent's window. A text field that has the focus keeps
/// these keys for its own text.
///
/// A large import is turned round on a thread of its own, with a connection of its own to the same
/// file; meanwhile the window shows how far it is and takes no other work.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(Session& session, QWidget* parent);
    ~UndoActions() override;

    QAction* undo_action() const { return undo_; }
    QAction* redo_action() const { return redo_; }
    /// The steps that the actions would take; 0: none.
    StepId undo_next() const { return undo_next_.id; }
    StepId redo_next() const { return redo_next_.id; }
    bool is_busy() const { return thread_ != nullptr; }

    void undo();
    void redo();
    /// Single steps, also such that are not the next ones.
    void undo_step(StepId step);
    void redo_step(StepId step);
    /// Takes back the step and everything after it.
    void undo_to(StepId step);

    /// From how many rows on a step is worth a thread.
    void set_many_rows(int rows) { many_rows_ = rows; }

signals:
    /// What was taken back or done again, in a sentence.
    void said(const QString& text);
    /// Why it was not; the parent has shown it in a message already.
    void failed(const QString& text);

private:
    struct Next {
        StepId id;
        int rows = 0;
    };
    using Work = std::function<Result<QString>(History&, const OnStep&)>;

    void refresh();
    void show(QAction& action, Next& next, const Result<std::optional<HistoryStep>>& step,
              const QString& with, const QString& without);
    int rows_of(StepId step, bool and_after) const;
    void run(const QString& title, const QString& sentence, int rows, const Work& work);
    void start(const QString& title, const QString& sentence, const Work& work);
    void finish(const Result<QString>& outcome, const QString& sentence);

    Session& session_;
    QWidget* window_;
    QAction* undo_;
    QAction* redo_;
    Next undo_next_;
    Next redo_next_;
    int many_rows_ = 5'000;
    QThread* thread_ = nullptr;
    QProgressDialog* progress_ = nullptr;
    std::shared_ptr<std::atomic_bool> stop_;
};

} // namespace yice::ui
