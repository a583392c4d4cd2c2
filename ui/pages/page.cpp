// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/log.h"
#include "workbook/error_text.h"

#include <QMessageBox>

namespace yice::ui
{

Page::Page(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    connect(&session, &Session::changed, this, [this] {
        stale_ = true;
        if (isVisible()) {
            refresh_now();
        }
    });
}

void Page::refresh_now()
{
    if (session_.is_open() && stale_) {
        stale_ = false;
        refresh();
    }
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh_now();
}

void Page::say(const Error& error)
{
    log_error(error);
    QMessageBox::warning(this, tr("Yice"), error_text(error));
}

} // namespace yice::ui
