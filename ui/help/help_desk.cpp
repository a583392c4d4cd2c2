// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_desk.h"

#include "ui/help/help_window.h"

#include <QApplication>
#include <QKeyEvent>

namespace yice::ui
{

HelpDesk::HelpDesk(Session& session, QWidget& window, std::function<QString()> page)
    : QObject(&window), session_(session), main_(window), page_(std::move(page))
{
    // Not a shortcut: those of the window are silent while a dialog is open.
    qApp->installEventFilter(this);
    connect(&session, &Session::changed, this, [this] { stale_ = true; });
}

HelpDesk::~HelpDesk() = default;

HelpWindow* HelpDesk::window() const
{
    return shown_;
}

/// Whether a widget is the window's, or of one of its dialogs; the manual's own are not.
bool HelpDesk::belongs(const QWidget& widget) const
{
    if (qobject_cast<const HelpWindow*>(widget.window())) {
        return false;
    }
    for (const QWidget* around = &widget; around; around = around->parentWidget()) {
        if (around == &main_) {
            return true;
        }
    }
    return false;
}

QString HelpDesk::link_for(const QWidget* widget) const
{
    for (; widget && widget != &main_; widget = widget->parentWidget()) {
        if (const QString link = widget->property("help").toString(); !link.isEmpty()) {
            return link;
        }
    }
    return Manual::chapter_of_page(page_());
}

bool HelpDesk::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object->isWidgetType()) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const auto& widget = static_cast<const QWidget&>(*object);
        if (key.key() == Qt::Key_F1 && key.modifiers() == Qt::NoModifier && belongs(widget)) {
            open(link_for(&widget));
            return true;
        }
    }
    return QObject::eventFilter(object, event);
}

std::vector<Plan> HelpDesk::plans() const
{
    return session_.is_open() ? session_.workbook().plans() : std::vector<Plan>();
}

/// A modal dialog lets through what is its own only, so that it gets a window of its own.
HelpWindow* HelpDesk::window_beside(QWidget* dialog)
{
    if (dialog) {
        auto* window = dialog->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
        if (!window) {
            window = new HelpWindow(plans(), dialog);
            window->set_pages_reachable(false);
        }
        return window;
    }
    if (!lasting_) {
        lasting_ = new HelpWindow(plans(), &main_);
        connect(lasting_, &HelpWindow::wanted, this, &HelpDesk::wanted);
    } else if (stale_) {
        lasting_->set_plans(plans());
    }
    stale_ = false;
    return lasting_;
}

void HelpDesk::open(const QString& link)
{
    QWidget* dialog = QApplication::activeModalWidget();
    shown_ = window_beside(dialog && belongs(*dialog) ? dialog : nullptr);
    shown_->show_link(link.isEmpty() ? link_for(nullptr) : link);
    shown_->show();
    shown_->raise();
    shown_->activateWindow();
}

} // namespace yice::ui
