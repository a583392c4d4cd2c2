// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_owner.h"

#include "ui/backup_keeper.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/style/translation.h"

#include <QApplication>

namespace yice::ui
{

WindowOwner::WindowOwner(std::function<void(MainWindow&)> prepare, QObject* parent)
    : QObject(parent), prepare_(std::move(prepare))
{
    // The last window of one look closes before the first of the next is there.
    QApplication::setQuitOnLastWindowClosed(false);
    make();
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { backups_->finish(); });
}

WindowOwner::~WindowOwner() = default;

void WindowOwner::make()
{
    const bool english = settings().value(QStringLiteral("language")).toString() == u"en";
    install_language(*qApp, english ? Language::English : Language::Chinese);
    apply_chosen_theme(*qApp);
    window_ = std::make_unique<MainWindow>();
    prepare_(*window_);
    // Some seconds after the opening, when the pages have been read.
    backups_ = std::make_unique<BackupKeeper>(window_->session(), 4000);
    connect(backups_.get(), &BackupKeeper::failed, window_.get(), &MainWindow::tell_no_backup);
    // Not while the old window is still running its menu.
    connect(window_.get(), &MainWindow::new_look_wanted, this, &WindowOwner::renew,
            Qt::QueuedConnection);
    connect(window_.get(), &MainWindow::closed, this, [this] {
        if (!renewing_) {
            QCoreApplication::quit();
        }
    });
    window_->show();
}

void WindowOwner::renew()
{
    const QString path =
        window_->session().is_open() ? window_->session().workbook().path() : QString();
    renewing_ = true;
    window_->close(); // keeps geometry and arrangement
    backups_.reset(); // looks at the window's session
    window_.reset();
    make();
    renewing_ = false;
    if (!path.isEmpty()) {
        window_->open(path);
    }
}

} // namespace yice::ui
