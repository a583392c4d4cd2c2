// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the workbook: what is done to the whole file, and how the window speaks and looks.
#include "ui/dialogs/new_workbook_dialog.h"
#include "ui/dialogs/places_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/log.h"
#include "ui/main_window.h"
#include "ui/opening.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/tour.h"
#include "workbook/custody.h"
#include "workbook/error_text.h"
#include "workbook/plans.h"
#include "workbook/rosters.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace yice::ui
{

void MainWindow::fill_workbook_menu()
{
    QMenu* menu = menu_->menu();
    menu->clear();
    menu->addAction(tr("New workbook…"), this, &MainWindow::create_workbook);
    menu->addAction(tr("Open a workbook…"), this, &MainWindow::choose_workbook);
    menu->addSeparator();
    menu->addAction(tr("Places…"), this, [this] { PlacesDialog(session_, this).exec(); });
    QMenu* plans = menu->addMenu(tr("Plan"));
    for (const Plan& plan : session_.workbook().plans()) {
        QAction* action =
            plans->addAction(plan.name, this, [this, id = plan.id] { session_.set_plan(id); });
        action->setCheckable(true);
        action->setChecked(session_.plan() && session_.plan()->id == plan.id);
    }
    plans->addSeparator();
    plans->addAction(tr("Add a plan file…"), this, &MainWindow::add_plan);
    plans->addAction(tr("Save the plan as a file…"), this, &MainWindow::export_plan)
        ->setEnabled(session_.plan());
    menu->addSeparator();
    menu->addAction(tr("Restore a backup…"), this, &MainWindow::choose_backup);
    menu->addAction(tr("Open the log folder"), this, &open_log_folder);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("settings")), tr("Settings…"), this,
                    &MainWindow::choose_settings);
    menu->addAction(tr("First steps"), this, [this] { tour_->begin(); });
    menu->addAction(tr("About Yice"), this, &MainWindow::about);
}

void MainWindow::choose_workbook()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a workbook"), {}, tr("Yice workbook (*.yice)"));
    if (!path.isEmpty()) {
        open(path);
    }
}

void MainWindow::create_workbook()
{
    NewWorkbookDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const QStringList plans = dialog.plan().isEmpty() ? QStringList() : QStringList{dialog.plan()};
    const QString path = dialog.path();
    const auto made = Workbook::create(path, dialog.region(), plans);
    if (!made) {
        QMessageBox::warning(this, tr("Yice"), error_text(made.error()));
        return;
    }
    open(path);
}

void MainWindow::choose_backup()
{
    const QString filter = tr("Yice workbook (*.yice)");
    const QString backup = QFileDialog::getOpenFileName(this, tr("Choose a backup"), {}, filter);
    if (backup.isEmpty()) {
        return;
    }
    const QString target =
        QFileDialog::getSaveFileName(this, tr("Where the workbook is to be"), backup, filter,
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!target.isEmpty()) {
        restore(backup, target);
    }
}

void MainWindow::restore(const QString& backup, const QString& target)
{
    const bool current = session_.is_open() && QFileInfo(target).exists() &&
                         QFileInfo(session_.workbook().path()) == QFileInfo(target);
    if (current) {
        // Nothing of it may be shown or asked while its file is exchanged.
        show_start();
        checker_.reset();
        session_.close();
    }
    // When it did not work, the workbook is what it was, and is opened again.
    const bool restored = opening_->restore(backup, target);
    if ((restored || current) && !open(target) && current) {
        opening_->let_go();
    }
}

void MainWindow::add_plan()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Add a plan file"), {}, tr("Plan file (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto done = Plans(session_.workbook()).add(path); !done) {
        QMessageBox::warning(this, tr("Yice"), error_text(done.error()));
    } else {
        session_.written();
    }
}

void MainWindow::export_plan()
{
    const Plan* plan = session_.plan();
    const auto file = Plans(session_.workbook()).as_file(plan->id);
    if (!file) {
        QMessageBox::warning(this, tr("Yice"), error_text(file.error()));
        return;
    }
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the plan as a file"),
                                     plan->id + QStringLiteral(".json"), tr("Plan file (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto done = write_file(path, *file); !done) {
        QMessageBox::warning(this, tr("Yice"), error_text(done.error()));
    }
}

void MainWindow::choose_settings()
{
    SettingsDialog dialog(this);
    dialog.exec();
    if (dialog.changed()) {
        emit new_look_wanted();
    }
}

void MainWindow::change_look(const QString& setting, const QString& value)
{
    settings().setValue(setting, value);
    emit new_look_wanted();
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Yice"),
        tr("<b>Yice 颐策 %1</b><p>Rosters, indicators and the quarter's report of a county's plan "
           "for "
           "elder care, in one file on this computer.</p><p>Free software under the GNU General "
           "Public License, version 3 or later. Made with Qt, Qt Charts and SQLite.</p>")
            .arg(QStringLiteral(YICE_VERSION)));
}

} // namespace yice::ui
