// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/imports.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace yice::ui
{

/// Reads or writes an import on a thread of its own, with a connection of its own to the same file.
/// One at a time. Cancelling leaves nothing behind.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QObject* parent = nullptr);
    ~ImportJob() override;

    bool running() const { return thread_ != nullptr; }
    void prepare(const QString& workbook, const ImportRequest& request);
    /// Writes all of them, or none: when a later one fails, the earlier ones are taken back.
    void commit(const QString& workbook,
                const std::vector<std::shared_ptr<const Preparation>>& preparations);
    void cancel() { *stop_ = true; }

signals:
    void stepped(qint64 done, qint64 total);
    void prepared(std::shared_ptr<yice::Preparation> preparation);
    void committed(const std::vector<yice::Batch>& batches);
    void failed(const yice::Error& error);

private:
    void start(const std::function<void(const OnStep&)>& work);

    QThread* thread_ = nullptr;
    std::shared_ptr<std::atomic_bool> stop_;
};

} // namespace yice::ui
