// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening.h"

#include "ui/dialogs/damaged_dialog.h"
#include "ui/log.h"
#include "ui/widgets/notice_bar.h"
#include "ui/workbook_job.h"
#include "workbook/custody.h"
#include "workbook/error_text.h"

#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QWidget>

namespace yice::ui
{

QString holder_text(const LockHolder& holder)
{
    const QString since = QLocale().toString(holder.since, QLocale::ShortFormat);
    return holder.computer.isEmpty()
               ? Opening::tr("It has been open in another window since %1.").arg(since)
               : Opening::tr("It has been open on the computer %1 since %2.")
                     .arg(holder.computer, since);
}

Opening::Opening(QWidget* window) : QObject(window), window_(window), bar_(new NoticeBar(window))
{
    connect(bar_, &NoticeBar::action_wanted, this, [this] { emit reopen_wanted(path_); });
}

Opening::~Opening() = default;

QWidget* Opening::bar() const
{
    return bar_;
}

std::unique_ptr<Workbook> Opening::open(const QString& path)
{
    // The one that is open keeps its claim until the new one stands.
    const bool again = instance_ && Instance::name_of(path) == Instance::name_of(path_);
    auto claim = again ? std::move(instance_) : std::make_unique<Instance>(path);
    bool read_only = false;
    switch (QFileInfo::exists(path) ? claim->claim() : Instance::Claim::Ours) {
    case Instance::Claim::Ours:
        break;
    case Instance::Claim::Shown:
        return nullptr;
    case Instance::Claim::Elsewhere: {
        const Answer answer = ask(path, *claim->holder());
        if (answer == Answer::Cancel) {
            if (again) {
                instance_ = std::move(claim);
            }
            return nullptr;
        }
        read_only = answer == Answer::Look || !claim->take_over();
        break;
    }
    }
    // A file that may not be written, or lies where nothing may, can still be looked at.
    // A look inside of hundreds of megabytes takes seconds: the window looks while one works.
    auto opened = Workbook::open(path, read_only, Look::Outside);
    if (!opened && opened.error().kind == ErrorKind::ReadOnly) {
        opened = Workbook::open(path, true, Look::Outside);
    }
    std::unique_ptr<Workbook> workbook;
    if (opened) {
        workbook = std::move(opened.value());
    } else {
        log_error(opened.error());
        workbook = open_damaged(path, opened.error());
    }
    if (!workbook) {
        if (again) {
            instance_ = std::move(claim);
        }
        return nullptr;
    }
    instance_ = std::move(claim);
    path_ = path;
    connect(instance_.get(), &Instance::wanted, this, &Opening::come_to_front,
            Qt::UniqueConnection);
    show_state(*workbook, instance_->holder());
    return workbook;
}

Opening::Answer Opening::ask(const QString& path, const LockHolder& holder)
{
    QMessageBox question(QMessageBox::Question, tr("Already open"),
                         tr("%1 is already open.").arg(QFileInfo(path).fileName()),
                         QMessageBox::NoButton, window_);
    question.setInformativeText(
        holder_text(holder) + u'\n' +
        tr("Two people must not write at the same time. You can look at it now; nothing can be "
           "changed meanwhile. If that computer was switched off without closing the workbook, "
           "you can take it over."));
    auto* look = question.addButton(tr("Open for reading"), QMessageBox::AcceptRole);
    auto* take = question.addButton(tr("Take over"), QMessageBox::DestructiveRole);
    question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(look);
    question.exec();
    return question.clickedButton() == look   ? Answer::Look
           : question.clickedButton() == take ? Answer::TakeOver
                                              : Answer::Cancel;
}

std::unique_ptr<Workbook> Opening::open_damaged(const QString& path, const Error& error)
{
    const bool damaged = error.kind == ErrorKind::Corrupt || error.kind == ErrorKind::Foreign;
    auto backups = damaged ? Custody::backups_near(path) : std::vector<BackupFile>();
    if (error.kind != ErrorKind::Corrupt && backups.empty()) {
        QMessageBox::warning(window_, tr("Yice"), error_text(error));
        return nullptr;
    }
    DamagedDialog dialog(error, std::move(backups), window_);
    if (dialog.exec() != QDialog::Accepted) {
        return nullptr;
    }
    QString backup = dialog.chosen();
    if (backup.isEmpty()) {
        backup = QFileDialog::getOpenFileName(window_, tr("Choose a backup"),
                                              QFileInfo(path).absolutePath(),
                                              tr("Yice workbook (*.yice)"));
    }
    if (backup.isEmpty() || !restore(backup, path)) {
        return nullptr;
    }
    auto opened = Workbook::open(path);
    if (!opened) {
        QMessageBox::warning(window_, tr("Yice"), error_text(opened.error()));
        return nullptr;
    }
    return std::move(opened.value());
}

bool Opening::restore(const QString& backup, const QString& target)
{
    QProgressDialog progress(tr("Restoring the backup…"), tr("Cancel"), 0, 100, window_);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(400);
    progress.setAutoReset(false);
    WorkbookJob job;
    QEventLoop loop;
    Status done;
    auto restored = std::make_shared<Restored>();
    connect(&job, &WorkbookJob::stepped, &progress, [&progress](qint64 step, qint64 total) {
        progress.setValue(total > 0 ? static_cast<int>(step * 100 / total) : 0);
    });
    connect(&progress, &QProgressDialog::canceled, &job, &WorkbookJob::cancel);
    connect(&job, &WorkbookJob::finished, &loop, [&](const Status& status) {
        done = status;
        loop.quit();
    });
    job.start([backup, target, restored](const OnStep& on_step) -> Status {
        auto made = Custody::restore(backup, target, QDateTime::currentDateTime(), on_step);
        if (!made) {
            return made.error();
        }
        *restored = made.value();
        return {};
    });
    loop.exec();
    progress.close();
    if (!done) {
        log_error(done.error());
        if (done.error().kind != ErrorKind::Cancelled) {
            QMessageBox::warning(window_, tr("Yice"), error_text(done.error()));
        }
        return false;
    }
    return true;
}

void Opening::let_go()
{
    instance_.reset();
    path_.clear();
    bar_->hide();
}

void Opening::come_to_front()
{
    QWidget* window = window_->window();
    window->setWindowState((window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window->show();
    window->raise();
    window->activateWindow();
}

void Opening::show_state(const Workbook& workbook, const std::optional<LockHolder>& holder)
{
    if (!workbook.read_only()) {
        bar_->hide();
        return;
    }
    bar_->show_notice(tr("Read-only"),
                      holder ? holder_text(*holder) + u' ' + tr("Nothing can be changed here.")
                             : tr("The file or its folder cannot be written to. Nothing can be "
                                  "changed here; copy it to a folder of your own for that."),
                      tr("Try to open for writing"));
}

} // namespace yice::ui
