// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "workbook/workbook.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace yice::ui
{

/// One long piece of work at a time, on a thread of its own.
class WorkbookJob : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Status(const OnStep&)>;
    using WorkbookWork = std::function<Status(Workbook&, const OnStep&)>;

    explicit WorkbookJob(QObject* parent = nullptr);
    ~WorkbookJob() override; ///< stops the work and waits for it

    bool running() const { return thread_ != nullptr; }
    void start(const Work& work);
    /// With a connection of its own to the workbook, for looking only: what the work writes are
    /// other files.
    void start_with(const QString& workbook, const WorkbookWork& work);
    void cancel() { *stop_ = true; }

signals:
    void stepped(qint64 done, qint64 total);
    /// After everything that the work said of its steps.
    void finished(const yice::Status& status);

private:
    QThread* thread_ = nullptr;
    std::shared_ptr<std::atomic_bool> stop_;
};

} // namespace yice::ui
