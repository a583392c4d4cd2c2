// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace yice::ui
{

/// Makes an example workbook in an empty folder and answers its path. Called on a thread of its
/// own; stops when the step says so. The program hands it in, because what makes the example
/// stands above the window.
using DemoMaker = std::function<Result<QString>(const QString& folder, const OnStep& on_step)>;

/// Makes the example without holding up the window. What is there already is opened as it is; one
/// that was cancelled or failed leaves nothing.
class DemoJob : public QObject
{
    Q_OBJECT

public:
    /// The example goes to `folder`, which this job alone uses.
    DemoJob(DemoMaker maker, QString folder, QObject* parent = nullptr);
    ~DemoJob() override;

    bool running() const { return thread_ != nullptr; }
    void start();
    void cancel() { *stop_ = true; }

signals:
    void stepped(qint64 done, qint64 total);
    void made(const QString& path);
    void failed(const yice::Error& error);

private:
    /// The workbook in the folder; empty when there is none.
    QString existing() const;
    Result<QString> make(const OnStep& on_step) const;

    DemoMaker maker_;
    QString folder_;
    QThread* thread_ = nullptr;
    std::shared_ptr<std::atomic_bool> stop_;
};

} // namespace yice::ui
