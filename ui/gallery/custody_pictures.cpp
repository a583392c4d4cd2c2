// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/custody_pictures.h"

#include "rosters/specs.h"
#include "ui/dialogs/damaged_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/gallery/camera.h"
#include "ui/main_window.h"
#include "ui/opening.h"
#include "ui/pages/custody_page.h"
#include "ui/widgets/notice_bar.h"
#include "workbook/custody.h"
#include "workbook/rosters.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>

namespace yice::ui
{

namespace
{

void wait_for(const CustodyPage& page)
{
    QElapsedTimer timer;
    timer.start();
    while (page.is_busy() && timer.elapsed() < 60'000) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
}

/// Somebody's whole number was looked at, so that the log shows how that is kept.
void look_at_somebody(MainWindow& window)
{
    Rosters rosters(window.session().workbook());
    RosterQuery query;
    query.as_of = window.session().period().last_day();
    const auto ids = rosters.order(elder_spec(), query);
    if (ids && !ids->empty()) {
        (void) rosters.identity_number(elder_spec(), ids->front(), QStringLiteral("identity"));
    }
}

} // namespace

void take_custody(Camera& camera, MainWindow& window)
{
    auto* page = window.findChild<CustodyPage*>();
    Session& session = window.session();
    window.show_page(QStringLiteral("custody"));
    camera.take(window, QStringLiteral("29-custody-none"));
    look_at_somebody(window);
    Custody custody(session.workbook());
    const QDateTime now = QDateTime::currentDateTime();
    for (const int days : {36, 8, 1}) {
        (void) custody.back_up_now(now.addDays(-days));
    }
    page->back_up();
    wait_for(*page);
    session.written();
    camera.take(window, QStringLiteral("29-custody"));
    page->check();
    QApplication::processEvents(QEventLoop::AllEvents, 10);
    camera.keep(window.grab().toImage(), QStringLiteral("29-custody-checking"));
    wait_for(*page);
    page->show_faults({QStringLiteral("row 318 missing from index elder_by_key"),
                       QStringLiteral("foreign key of visit")});
    camera.take(window, QStringLiteral("29-custody-faults"));
    page->show_faults({});
    auto* bar = window.findChild<NoticeBar*>();
    LockHolder holder;
    holder.computer = QStringLiteral("MZJ-YLK-03");
    holder.since = now.addSecs(-5400);
    bar->show_notice(Opening::tr("Read-only"),
                     holder_text(holder) + u' ' + Opening::tr("Nothing can be changed here."),
                     Opening::tr("Try to open for writing"));
    camera.take(window, QStringLiteral("29-custody-read-only"));
    bar->hide();
    const auto backups = custody.backups();
    const auto facts = custody.facts();
    if (!backups || !facts || backups->empty()) {
        return;
    }
    RestoreDialog restore(backups->back(), *facts);
    restore.show();
    camera.take(restore, QStringLiteral("35-dialog-restore"));
    const Error damage{ErrorKind::Corrupt, facts->path, {}};
    DamagedDialog damaged(damage, *backups);
    damaged.show();
    camera.take(damaged, QStringLiteral("35-dialog-damaged"));
    DamagedDialog alone(damage, {});
    alone.show();
    camera.take(alone, QStringLiteral("35-dialog-damaged-alone"));
}

} // namespace yice::ui
