// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yice::ui
{

/// Three steps for whoever opens the program for the first time, on a small card in the lower right
/// corner of the start page and the overview. It takes no focus, covers no button, and is gone for
/// ever once it was dismissed; the menu brings it back.
class Tour : public QFrame
{
    Q_OBJECT

public:
    /// The card lies over `window`, below whatever is opened later.
    explicit Tour(QWidget* window);

    /// Begins unless it was dismissed on this computer before.
    void begin_once();
    /// Begins in any case: from the menu.
    void begin();
    /// Goes away until it is begun again.
    void stop();
    /// 0, 1 or 2.
    int step() const { return step_; }
    void show_step(int step);
    /// The window went to a page; "start" without a workbook. The card is only seen on the start
    /// page and the overview, and goes along with what was done.
    void went_to(const QString& page);

signals:
    void wanted(const yice::ui::Destination& destination);
    void create_wanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dismiss();
    void act();
    void lay_out();

    QLabel* count_;
    QLabel* title_;
    QLabel* text_;
    QPushButton* act_;
    QPushButton* back_;
    QPushButton* next_;
    int step_ = 0;
    bool at_start_ = true; ///< no workbook is open
    bool running_ = false;
    bool was_at_import_ = false;
};

} // namespace yice::ui
