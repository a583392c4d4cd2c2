// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/effects.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yice::ui
{

/// What saving the form would do to the indicators, in as many lines as are always there.
class EffectCard : public QFrame
{
    Q_OBJECT

public:
    explicit EffectCard(QWidget* parent = nullptr);

    void clear();
    void say(const QString& text);
    void show_effects(const std::vector<Effect>& effects);
    /// Counting takes a while, so it is done when asked for.
    void offer();
    QString text() const;

signals:
    void wanted();

private:
    QLabel* title_;
    QLabel* text_;
    QPushButton* count_;
};

} // namespace yice::ui
