// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbook_job.h"

#include <QThread>

namespace yice::ui
{

WorkbookJob::WorkbookJob(QObject* parent)
    : QObject(parent), stop_(std::make_shared<std::atomic_bool>(false))
{
}

WorkbookJob::~WorkbookJob()
{
    if (thread_) {
        *stop_ = true;
        thread_->wait();
    }
}

void WorkbookJob::start(const Work& work)
{
    Q_ASSERT(!thread_);
    *stop_ = false;
    const OnStep on_step = [this, stop = stop_](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] { emit stepped(done, total); });
        return !*stop;
    };
    thread_ = QThread::create([this, work, on_step] {
        const Status status = work(on_step);
        QMetaObject::invokeMethod(this, [this, status] {
            thread_->wait();
            delete std::exchange(thread_, nullptr);
            emit finished(status);
        });
    });
    thread_->setParent(this);
    thread_->start();
}

void WorkbookJob::start_with(const QString& workbook, const WorkbookWork& work)
{
    start([workbook, work](const OnStep& on_step) -> Status {
        const auto opened = Workbook::open(workbook, true);
        return opened ? work(**opened, on_step) : Status(opened.error());
    });
}

} // namespace yice::ui
