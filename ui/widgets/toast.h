// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTimer;

namespace yice::ui
{

/// A sentence that appears at the bottom of the window for a moment and asks for nothing.
class Toast : public QLabel
{
    Q_OBJECT

public:
    explicit Toast(QWidget* window);
    void say(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QTimer* timer_;
};

} // namespace yice::ui
