// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo_job.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace yice::ui
{

DemoJob::DemoJob(DemoMaker maker, QString folder, QObject* parent)
    : QObject(parent),
      maker_(std::move(maker)),
      folder_(std::move(folder)),
      stop_(std::make_shared<std::atomic_bool>(false))
{
}

DemoJob::~DemoJob()
{
    if (thread_) {
        *stop_ = true;
        thread_->wait();
    }
}

QString DemoJob::existing() const
{
    const auto files = QDir(folder_).entryInfoList({QStringLiteral("*.yice")}, QDir::Files);
    return files.isEmpty() ? QString() : files.first().absoluteFilePath();
}

/// Beside its place first, so that half an example never stands in it.
Result<QString> DemoJob::make(const OnStep& on_step) const
{
    const QString beside = folder_ + QStringLiteral(".part");
    QDir(beside).removeRecursively();
    if (!QDir().mkpath(beside)) {
        return Error{ErrorKind::ReadOnly, beside, {}};
    }
    const auto path = maker_(beside, on_step);
    if (!path) {
        QDir(beside).removeRecursively();
        return path.error();
    }
    const QString inside = QDir(beside).relativeFilePath(*path);
    QDir(folder_).removeRecursively();
    if (!QDir().rename(beside, folder_)) {
        QDir(beside).removeRecursively();
        return Error{ErrorKind::ReadOnly, folder_, {}};
    }
    return QDir(folder_).filePath(inside);
}

void DemoJob::start()
{
    if (thread_) {
        return;
    }
    if (const QString known = existing(); !known.isEmpty()) {
        emit made(known);
        return;
    }
    *stop_ = false;
    const OnStep on_step = [this, stop = stop_](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] { emit stepped(done, total); });
        return !*stop;
    };
    thread_ = QThread::create([this, on_step] {
        const auto result = make(on_step);
        QMetaObject::invokeMethod(this, [this, result] {
            thread_->wait();
            delete std::exchange(thread_, nullptr);
            result ? emit made(*result) : emit failed(result.error());
        });
    });
    thread_->setParent(this);
    thread_->start();
}

} // namespace yice::ui
