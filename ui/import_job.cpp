// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_job.h"

#include <QThread>

namespace yice::ui
{

ImportJob::ImportJob(QObject* parent)
    : QObject(parent), stop_(std::make_shared<std::atomic_bool>(false))
{
}

ImportJob::~ImportJob()
{
    if (thread_) {
        *stop_ = true;
        thread_->wait();
    }
}

void ImportJob::start(const std::function<void(const OnStep&)>& work)
{
    Q_ASSERT(!thread_);
    *stop_ = false;
    const OnStep on_step = [this, stop = stop_](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] { emit stepped(done, total); });
        return !*stop;
    };
    thread_ = QThread::create([work, on_step] { work(on_step); });
    thread_->setParent(this);
    // What the work posts arrives before this, because both go through the same queue.
    thread_->start();
}

void ImportJob::prepare(const QString& workbook, const ImportRequest& request)
{
    start([this, workbook, request](const OnStep& on_step) {
        std::optional<Error> error;
        std::shared_ptr<Preparation> result;
        if (auto opened = Workbook::open(workbook, true); !opened) {
            error = opened.error();
        } else if (auto made = Imports(**opened).prepare(request, on_step); !made) {
            error = made.error();
        } else {
            result = std::make_shared<Preparation>(std::move(made.value()));
        }
        QMetaObject::invokeMethod(this, [this, error, result] {
            thread_->wait();
            delete std::exchange(thread_, nullptr);
            error ? emit failed(*error) : emit prepared(result);
        });
    });
}

void ImportJob::commit(const QString& workbook,
                       const std::vector<std::shared_ptr<const Preparation>>& preparations)
{
    start([this, workbook, preparations](const OnStep& on_step) {
        std::optional<Error> error;
        std::vector<Batch> batches;
        if (auto opened = Workbook::open(workbook); !opened) {
            error = opened.error();
        } else {
            Imports imports(**opened);
            for (const auto& preparation : preparations) {
                auto written = imports.commit(*preparation, on_step);
                if (!written) {
                    error = written.error();
                    break;
                }
                batches.push_back(*written);
            }
            while (error && !batches.empty()) {
                if (batches.back().id.valid()) {
                    (void) imports.undo(batches.back().id); // the first error is what is said
                }
                batches.pop_back();
            }
        }
        QMetaObject::invokeMethod(this, [this, error, batches] {
            thread_->wait();
            delete std::exchange(thread_, nullptr);
            error ? emit failed(*error) : emit committed(batches);
        });
    });
}

} // namespace yice::ui
