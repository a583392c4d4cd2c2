// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/undo_actions.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;

namespace yice::ui
{

class HistoryModel;

/// Everything that was done in the workbook as a list, newest first: what was
/// undone is struck out and says so. A step is undone by itself, or with everything after it.
class HistoryPanel : public QFrame
{
    Q_OBJECT

public:
    HistoryPanel(Session& session, UndoActions& actions, QWidget* parent = nullptr);

    /// Steps that are listed; older ones are still undone by Ctrl+Z, and listed by yice-cli.
    static constexpr int most_steps = 500;

    QListView* list() const { return list_; }
    void refresh();
    void select(StepId step);
    QSize sizeHint() const override;

signals:
    void close_wanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* make_head();
    QWidget* make_buttons();
    const HistoryStep* current() const;
    void show_current();

    Session& session_;
    UndoActions& actions_;
    HistoryModel* model_;
    QListView* list_;
    QLabel* empty_;
    QLabel* facts_;
    QPushButton* undo_;
    QPushButton* redo_;
    QPushButton* undo_to_;
};

} // namespace yice::ui
