// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/workbook_job.h"

#include <QObject>

class QTimer;

namespace yice::ui
{

/// Backs up the open workbook without being asked: some moments after it was opened, so that what
/// was there yesterday is safe from what is done today; and once more when the program ends, when
/// the day has no copy yet. What goes wrong is said once, until it has worked again.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(Session& session, int wait_milliseconds, QObject* parent = nullptr);

    /// To be called when the windows are gone: waits for the copy.
    void finish();

signals:
    /// A copy was made.
    void made(const QString& path);
    /// Not said before.
    void failed(const yice::Error& error);

private:
    void start();
    void take(const Status& status);

    Session& session_;
    QTimer* wait_;
    WorkbookJob job_;
    QString workbook_;              ///< of the running job
    std::shared_ptr<QString> copy_; ///< that it made
};

} // namespace yice::ui
