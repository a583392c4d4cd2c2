// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the workbook: what is done to the whole file, and how the window speaks and looks.
#include "ui/dialogs/new_workbook_dialog.h"
#include "ui/dialogs/places_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/main_window.h"
#include "ui/style/theme.h"
#include "workbook/custody.h"
#include "workbook/error_text.h"
#include "workbook/plans.h"
#include "workbook/rosters.h"

#include <QApplication>
#include <QDate>
#include <QDir>
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
    menu->addAction(tr("Back up…"), this, &MainWindow::back_up);
    menu->addAction(tr("Check the file"), this, &MainWindow::check);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("settings")), tr("Settings…"), this,
                    &MainWindow::choose_settings);
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

void MainWindow::back_up()
{
    const QFileInfo file(session_.workbook().path());
    const QString name =
        tr("%1 backup %2", "file and date")
            .arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Back up"), file.dir().filePath(name + QStringLiteral(".yice")),
        tr("Yice workbook (*.yice)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto done = Custody(session_.workbook()).back_up(path); !done) {
        QMessageBox::warning(this, tr("Yice"), error_text(done.error()));
    } else {
        QMessageBox::information(
            this, tr("Yice"),
            tr("The copy is complete and was checked:\n%1").arg(QDir::toNativeSeparators(path)));
    }
}

void MainWindow::check()
{
    const auto faults = Custody(session_.workbook()).check();
    if (!faults) {
        QMessageBox::warning(this, tr("Yice"), error_text(faults.error()));
    } else if (faults->isEmpty()) {
        QMessageBox::information(this, tr("Yice"), tr("The workbook is in order."));
    } else {
        QMessageBox::warning(this, tr("Yice"), faults->join(u'\n'));
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
