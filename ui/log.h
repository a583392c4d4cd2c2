// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QDateTime>
#include <QMutex>
#include <QString>
#include <QStringList>

namespace yice::ui
{

/// Files that tell whoever helps what went wrong: one a day, and a further one when it is full; the
/// newest few are kept. They never hold what stands in a roster.
class LogFiles
{
public:
    explicit LogFiles(QString folder, qint64 largest = 1024 * 1024, int kept = 5);

    /// Appends a line. A folder that cannot be written is no reason to stop anything.
    void write(const QDateTime& now, const QString& line);
    const QString& folder() const { return folder_; }
    /// Newest first.
    QStringList files() const;

private:
    QString folder_;
    qint64 largest_;
    int kept_;
    QMutex mutex_;
};

/// The text without what could be an identity number, a telephone number or an account, and without
/// line ends.
QString without_numbers(const QString& text);

/// From now on warnings and errors of Qt and of the program go to the log too.
void start_log(const QString& folder);
/// Where the log of this user is.
QString log_folder();
/// Kind and detail of a failure; its subject only when it is a file.
void log_error(const Error& error);
/// Shows the folder in the system's file manager.
void open_log_folder();

} // namespace yice::ui
