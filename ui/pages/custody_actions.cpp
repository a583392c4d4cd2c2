// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of data and backups asks, and how it shows what is going on.
#include "ui/dialogs/restore_dialog.h"
#include "ui/pages/backup_card.h"
#include "ui/pages/custody_log.h"
#include "ui/pages/custody_page.h"
#include "workbook/backups.h"
#include "workbook/custody.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace yice::ui
{

QVariantMap CustodyPage::arrangement() const
{
    return {{QStringLiteral("log"), log_->filter()}};
}

void CustodyPage::arrange(const QVariantMap& arrangement)
{
    log_->set_filter(arrangement.value(QStringLiteral("log"), QStringLiteral("all")).toString());
}

void CustodyPage::ask_to_restore(const BackupFile& backup)
{
    RestoreDialog dialog(backup, facts_, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QString target = facts_.path;
    if (dialog.as_new_file()) {
        target = QFileDialog::getSaveFileName(
            this, tr("Restore as a new file"),
            free_name(
                QFileInfo(facts_.path)
                    .dir()
                    .filePath(
                        tr("%1 restored.yice").arg(QFileInfo(facts_.path).completeBaseName()))),
            tr("Yice workbook (*.yice)"));
    }
    if (!target.isEmpty()) {
        emit restore_wanted(backup.path, target);
    }
}

void CustodyPage::change_settings(const BackupSettings& settings)
{
    if (auto done = Custody(session().workbook()).set_backup_settings(settings); !done) {
        say(done.error());
    }
    refresh();
}

QString CustodyPage::choose_folder(const QString& title)
{
    return QFileDialog::getExistingDirectory(this, title, QFileInfo(facts_.path).absolutePath());
}

void CustodyPage::hand_over(const QString& folder)
{
    auto made = std::make_shared<HandOver>();
    run(
        tr("Writing the copy…"),
        [made, folder](Workbook& workbook, const OnStep& on_step) -> Status {
            auto done = Custody(workbook).hand_over(folder, QDateTime::currentDateTime(), on_step);
            if (!done) {
                return done.error();
            }
            *made = done.value();
            return {};
        },
        [this, made] {
            tell(tr("Ready to hand over: %1 and the sheet beside it")
                     .arg(QFileInfo(made->copy).fileName()),
                 QStringLiteral("√ "));
        });
}

void CustodyPage::export_all(const QString& folder)
{
    auto files = std::make_shared<QStringList>();
    run(
        tr("Writing the rosters…"),
        [files, folder, day = session().period().last_day()](Workbook& workbook,
                                                             const OnStep& on_step) -> Status {
            const auto done = Custody(workbook).export_all(folder, day, on_step);
            if (!done) {
                return done.error();
            }
            *files = *done;
            return {};
        },
        [this, files, folder] {
            tell(tr("%n sheets were written to %1", nullptr, static_cast<int>(files->size()))
                     .arg(QDir::toNativeSeparators(folder)),
                 QStringLiteral("√ "));
        });
}

void CustodyPage::run(const QString& what, const WorkbookJob::WorkbookWork& work,
                      const std::function<void()>& then)
{
    if (job_.running() || !session().is_open()) {
        return;
    }
    then_ = then;
    tell(what);
    set_busy(true);
    job_.start_with(session().workbook().path(), work);
}

void CustodyPage::set_busy(bool busy)
{
    progress_->setRange(0, 0);
    progress_->setVisible(busy);
    cancel_->setVisible(busy);
    backups_->set_busy(busy);
    check_->setEnabled(!busy);
    hand_over_->setEnabled(!busy);
    export_->setEnabled(!busy);
}

void CustodyPage::tell(const QString& text, const QString& mark)
{
    // A long path must not make the page wider than the window.
    said_->setText(said_->fontMetrics().elidedText(mark + text, Qt::ElideMiddle,
                                                   std::max(400, width() - 400)));
    said_->setToolTip(text);
}

} // namespace yice::ui
