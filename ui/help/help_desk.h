// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"
#include "ui/session.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace yice::ui
{

class HelpWindow;

/// Opens the manual at the place one is at: F1 anywhere in the window and its dialogs. A widget
/// says which chapter is its own in the property "help" (`chapter` or `chapter#heading`); without
/// one it is that of the page.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// `page` names the page that the window shows; "start" while no workbook is open.
    HelpDesk(Session& session, QWidget& window, std::function<QString()> page);
    ~HelpDesk() override;

    /// `chapter#heading`; for the page when empty.
    void open(const QString& link = {});
    /// The window that was opened last; null before the first.
    HelpWindow* window() const;

signals:
    void wanted(const Destination& destination);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool belongs(const QWidget& widget) const;
    QString link_for(const QWidget* widget) const;
    std::vector<Plan> plans() const;
    HelpWindow* window_beside(QWidget* dialog);

    Session& session_;
    QWidget& main_;
    std::function<QString()> page_;
    QPointer<HelpWindow> lasting_;
    QPointer<HelpWindow> shown_;
    bool stale_ = false; ///< the plans of the lasting window may be others now
};

} // namespace yice::ui
