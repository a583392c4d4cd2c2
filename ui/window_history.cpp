// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, redo and the list of all steps, in the window.
#include "ui/main_window.h"
#include "ui/style/theme.h"
#include "ui/undo_actions.h"
#include "ui/widgets/history_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>

#include <algorithm>

namespace yice::ui
{

void MainWindow::add_history(QHBoxLayout& bar)
{
    undo_actions_ = new UndoActions(session_, this);
    connect(undo_actions_, &UndoActions::said, this, &MainWindow::tell);
    history_ = new HistoryPanel(session_, *undo_actions_, this);
    history_->hide();
    show_history_ =
        new QAction(icon(QStringLiteral("history")), tr("History (Ctrl+Shift+H)"), this);
    // Ctrl+H replaces texts in the grid, as in Excel.
    show_history_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    show_history_->setCheckable(true);
    connect(show_history_, &QAction::triggered, this, &MainWindow::show_history);
    connect(history_, &HistoryPanel::close_wanted, this, [this] { show_history(false); });
    addAction(show_history_);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(0);
    for (QAction* action :
         {undo_actions_->undo_action(), undo_actions_->redo_action(), show_history_}) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("flat"));
        button->setDefaultAction(action);
        steps->addWidget(button);
    }
    bar.addLayout(steps);
}

void MainWindow::show_history(bool shown)
{
    const QRect below(0, topbar_->height(), width(), height() - topbar_->height());
    const QRect room = below.adjusted(0, space_2, -space_4, -space_4);
    const int broad = std::min(history_->sizeHint().width(), room.width());
    history_->setGeometry(room.right() - broad, room.top(), broad, room.height());
    history_->setVisible(shown && session_.is_open());
    history_->raise();
    show_history_->setChecked(history_->isVisibleTo(this));
    if (history_->isVisible()) {
        history_->list()->setFocus();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (history_->isVisible()) {
        show_history(true);
    }
}

} // namespace yice::ui
