// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QTimer>

namespace yice::ui
{

Toast::Toast(QWidget* window) : QLabel(window), timer_(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    timer_->setSingleShot(true);
    timer_->setInterval(2500);
    connect(timer_, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString& text)
{
    setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    timer_->start();
}

void Toast::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - space_6);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QLabel::eventFilter(watched, event);
}

} // namespace yice::ui
