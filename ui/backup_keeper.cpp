// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup_keeper.h"

#include "ui/log.h"
#include "ui/settings.h"
#include "workbook/custody.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimer>

namespace yice::ui
{

namespace
{

const QString failures_key = QStringLiteral("backup_failures");

QString name_of(const QString& workbook)
{
    return QFileInfo(workbook).absoluteFilePath();
}

} // namespace

BackupKeeper::BackupKeeper(Session& session, int wait_milliseconds, QObject* parent)
    : QObject(parent), session_(session), wait_(new QTimer(this))
{
    wait_->setSingleShot(true);
    wait_->setInterval(wait_milliseconds);
    connect(&session, &Session::opened, wait_, qOverload<>(&QTimer::start));
    connect(&session, &Session::closed, wait_, &QTimer::stop);
    connect(wait_, &QTimer::timeout, this, &BackupKeeper::start);
    connect(&job_, &WorkbookJob::finished, this, &BackupKeeper::take);
    if (session.is_open()) {
        wait_->start();
    }
}

void BackupKeeper::start()
{
    // With a rollback journal nothing can be written while the copy is made: there it waits until
    // the program ends.
    if (job_.running() || !session_.is_open() || session_.workbook().read_only() ||
        session_.workbook().on_slow_drive()) {
        return;
    }
    workbook_ = session_.workbook().path();
    copy_ = std::make_shared<QString>();
    job_.start_with(workbook_, [copy = copy_](Workbook& workbook, const OnStep& on_step) -> Status {
        const auto done = Custody(workbook).back_up_if_due(QDateTime::currentDateTime(), on_step);
        if (!done) {
            return done.error();
        }
        *copy = done->path;
        return {};
    });
}

void BackupKeeper::take(const Status& status)
{
    QStringList said = settings().value(failures_key).toStringList();
    const QString name = name_of(workbook_);
    if (status) {
        if (said.removeAll(name) > 0) {
            settings().setValue(failures_key, said);
        }
        if (!copy_->isEmpty()) {
            emit made(*copy_);
        }
        return;
    }
    log_error(status.error());
    if (status.error().kind != ErrorKind::Cancelled && !said.contains(name)) {
        settings().setValue(failures_key, said << name);
        emit failed(status.error());
    }
}

void BackupKeeper::finish()
{
    wait_->stop();
    if (job_.running() || !session_.is_open() || session_.workbook().read_only()) {
        return; // a running one is stopped by its destructor with nothing half done
    }
    const auto done = Custody(session_.workbook()).back_up_if_due(QDateTime::currentDateTime());
    if (!done) {
        log_error(done.error()); // is said when the next start meets it again
    }
}

} // namespace yice::ui
