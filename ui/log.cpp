// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <memory>

namespace yice::ui
{

namespace
{

Q_LOGGING_CATEGORY(log_failures, "yice.failure")

constexpr qsizetype longest_line = 2000;

std::unique_ptr<LogFiles>& running_log()
{
    static std::unique_ptr<LogFiles> log;
    return log;
}

QtMessageHandler handler_before = nullptr;

void on_message(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type != QtDebugMsg && type != QtInfoMsg && running_log()) {
        running_log()->write(QDateTime::currentDateTime(),
                             QString::fromLatin1(context.category ? context.category : "") +
                                 QStringLiteral(": ") + text);
    }
    if (handler_before) {
        handler_before(type, context, text);
    }
}

const char* kind_name(ErrorKind kind)
{
    static const char* const names[] = {"Usage",  "NotFound", "Unreadable", "Blocked", "Busy",
                                        "Locked", "ReadOnly", "DiskFull",   "Corrupt", "Foreign",
                                        "TooNew", "Conflict", "Cancelled"};
    return names[static_cast<int>(kind)];
}

} // namespace

LogFiles::LogFiles(QString folder, qint64 largest, int kept)
    : folder_(std::move(folder)), largest_(largest), kept_(kept)
{
}

QStringList LogFiles::files() const
{
    // The names sort by day, then by number.
    return QDir(folder_).entryList({QStringLiteral("yice-*.log")}, QDir::Files,
                                   QDir::Name | QDir::Reversed);
}

void LogFiles::write(const QDateTime& now, const QString& line)
{
    const QMutexLocker lock(&mutex_);
    QDir folder(folder_);
    if (!folder.mkpath(QStringLiteral("."))) {
        return;
    }
    const QByteArray bytes = (now.toString(Qt::ISODate) + u' ' + without_numbers(line)).toUtf8() +
                             QByteArrayLiteral("\n");
    const QString day = now.date().toString(Qt::ISODate);
    for (int number = 1;; ++number) {
        QFile file(folder.filePath(
            QStringLiteral("yice-%1-%2.log").arg(day).arg(number, 3, 10, QLatin1Char('0'))));
        if (file.exists() && file.size() + bytes.size() > largest_) {
            continue;
        }
        if (file.open(QIODevice::Append)) {
            file.write(bytes);
        }
        break;
    }
    for (const QString& old : files().mid(kept_)) {
        folder.remove(old);
    }
}

QString without_numbers(const QString& text)
{
    // From eight digits on it may be a telephone number or more; a damaged identity number too.
    static const QRegularExpression long_number(
        QStringLiteral("[0-9０-９][0-9０-９ .-]{6,}[0-9０-９][XxE+0-9]*"));
    QString clean = text.left(longest_line);
    clean.replace(long_number, QStringLiteral("#"));
    return clean.simplified();
}

void start_log(const QString& folder)
{
    running_log() = std::make_unique<LogFiles>(folder);
    const auto before = qInstallMessageHandler(on_message);
    if (before != on_message) {
        handler_before = before;
    }
}

QString log_folder()
{
    return running_log()
               ? running_log()->folder()
               : QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                     .filePath(QStringLiteral("logs"));
}

void log_error(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    // A subject may be a person's name; a path is not.
    const bool path = error.subject.contains(u'/') || error.subject.contains(u'\\');
    qCWarning(log_failures).noquote()
        << kind_name(error.kind) << (path ? error.subject : QString()) << error.detail;
}

void open_log_folder()
{
    QDir().mkpath(log_folder());
    QDesktopServices::openUrl(QUrl::fromLocalFile(log_folder()));
}

} // namespace yice::ui
