// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that the window opens, leaves and finds again as they were left.
#include "ui/log.h"
#include "ui/main_window.h"
#include "ui/opening.h"
#include "ui/pages/import_page.h"
#include "ui/pages/start_page.h"
#include "ui/recent_workbooks.h"
#include "ui/settings.h"
#include "ui/widgets/tour.h"
#include "ui/workbook_memory.h"
#include "workbook/error_text.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

namespace yice::ui
{

namespace
{

bool is_workbook(const QString& path)
{
    return path.endsWith(QStringLiteral(".yice"), Qt::CaseInsensitive);
}

/// The files and folders of a drop that the window can do something with.
QStringList files_of(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        const QString path = url.toLocalFile();
        const QString kind = QFileInfo(path).suffix().toLower();
        const QStringList known = {QStringLiteral("yice"), QStringLiteral("csv"),
                                   QStringLiteral("txt"),  QStringLiteral("tsv"),
                                   QStringLiteral("xlsx"), QStringLiteral("xls")};
        if (known.contains(kind) || QFileInfo(path).isDir()) {
            files << path;
        }
    }
    return files;
}

} // namespace

bool MainWindow::open(const QString& path)
{
    auto workbook = opening_->open(path);
    if (!workbook) {
        return false;
    }
    take(std::move(workbook));
    return true;
}

void MainWindow::take(std::unique_ptr<Workbook> workbook)
{
    keep_arrangement();
    checker_.reset();
    navigation_.clear();
    session_.open(std::move(workbook));
    const QString path = session_.workbook().path();
    remember_workbook(path, QDateTime::currentDateTime());
    sidebar_->show();
    topbar_->show();
    recall(path);
    look_inside();
    if (session_.workbook().on_slow_drive() && !session_.workbook().read_only()) {
        tell(tr("This workbook lies on a network or removable drive. It is safe to work there, but "
                "slower; copy it to this computer for daily work."));
    }
}

void MainWindow::look_inside()
{
    checker_ = std::make_unique<Reader>(session_.workbook().path(), true);
    checker_->ask<bool>(
        this, QStringLiteral("inside"),
        [](Workbook& workbook, const Reader::Wanted&) -> Result<bool> {
            if (auto done = workbook.look_inside(); !done) {
                return done.error();
            }
            return true;
        },
        [this](Result<bool>& sound) {
            if (sound) {
                session_.reader().begin_keeping();
            } else {
                // Not from within the answer: the one that gave it closes its file first.
                QTimer::singleShot(0, this,
                                   [this, error = sound.error()] { close_damaged(error); });
            }
        });
}

void MainWindow::close_damaged(const Error& error)
{
    if (!session_.is_open()) {
        return;
    }
    const QString path = session_.workbook().path();
    log_error(error);
    checker_.reset();
    session_.close();
    show_start();
    if (auto restored = opening_->open_damaged(path, error)) {
        take(std::move(restored));
    } else {
        opening_->let_go();
    }
}

void MainWindow::tell_no_backup(const Error& error)
{
    QMessageBox::warning(this, tr("Yice"),
                         tr("Today's backup could not be made. Your data is safe; go on working.") +
                             QStringLiteral("\n\n") + error_text(error));
}

void MainWindow::show_start()
{
    sidebar_->hide();
    topbar_->hide();
    start_->refresh();
    stack_->setCurrentWidget(start_);
    setWindowTitle(tr("Yice"));
    tour_->went_to(QStringLiteral("start"));
}

void MainWindow::recall(const QString& path)
{
    const auto memory = WorkbookMemory::of(path);
    if (!memory) {
        show_page(QStringLiteral("overview"));
        return;
    }
    for (const Entry& known : entries_) {
        known.page->arrange(memory->arrangements.value(known.name));
    }
    session_.set_plan(memory->plan);
    session_.set_period(memory->period);
    session_.set_region(RegionId{memory->region});
    go(memory->place);
    if (here().page.isEmpty()) {
        show_page(QStringLiteral("overview"));
    }
}

void MainWindow::keep_arrangement()
{
    if (!session_.is_open()) {
        return;
    }
    WorkbookMemory memory;
    memory.place = here();
    memory.period = session_.period();
    memory.plan = session_.plan() ? session_.plan()->id : QString();
    memory.region = session_.region().value;
    for (const Entry& known : entries_) {
        memory.arrangements.insert(known.name, known.page->arrangement());
    }
    memory.keep(session_.workbook().path());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!files_of(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = files_of(*event->mimeData());
    event->acceptProposedAction();
    const auto workbook = std::find_if(files.begin(), files.end(), is_workbook);
    if (workbook != files.end()) {
        open(*workbook);
    } else if (session_.is_open()) {
        show_page(QStringLiteral("import"));
        import_page_->preview(files);
    } else {
        tell(tr("Open or create a workbook first; then drop the sheets again."));
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings().setValue(QStringLiteral("geometry"), saveGeometry());
    keep_arrangement();
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace yice::ui
