// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace yice::ui
{

/// A line across the window about the state that it is in, with what can be done about it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `word` names the state, `text` explains it; without an action there is no button.
    void show_notice(const QString& word, const QString& text, const QString& action = {});

signals:
    void action_wanted();

private:
    QLabel* word_;
    QLabel* text_;
    QPushButton* action_;
};

} // namespace yice::ui
