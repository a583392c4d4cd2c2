// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "workbook/error_text.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Q_LOGGING_CATEGORY(log_detail, "yice.detail", QtWarningMsg)

void write(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

int display_width(const QString& text)
{
    int width = 0;
    for (const QChar character : text) {
        const ushort code = character.unicode();
        width += code >= 0x2E80 && !(code >= 0xFF61 && code <= 0xFFDC) ? 2 : 1;
    }
    return width;
}

} // namespace

Call::Call(QString command, const QString& usage, const QString& summary, const QString& example)
    : command_(std::move(command)), usage_(usage), example_(example)
{
    parser_.setApplicationDescription(summary);
    parser_.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, Cli::tr("Explain this command.")});
}

void Call::option(const QString& name, const QString& description, const QString& value)
{
    parser_.addOption(QCommandLineOption(name, description, value));
}

void Call::format_option(const QString& formats)
{
    formats_ = formats.split(QStringLiteral(", "));
    option(QStringLiteral("format"), Cli::tr("How to print: %1.").arg(formats),
           QStringLiteral("F"));
}

std::optional<int> Call::parse(const QStringList& arguments, qsizetype least, qsizetype most)
{
    const QString usage_line = QStringLiteral("yice-cli %1 %2").arg(command_, usage_);
    const bool parsed = parser_.parse(QStringList{QStringLiteral("yice-cli")} + arguments);
    if (parser_.isSet(QStringLiteral("help"))) {
        QString help = parser_.helpText();
        // The parser writes its own first line, which knows nothing of commands.
        help = help.mid(help.indexOf(u'\n') + 1).trimmed();
        print(Cli::tr("Usage: %1").arg(usage_line) + QStringLiteral("\n") + help +
              QStringLiteral("\n\n") + Cli::tr("Example: %1").arg(example_) + QStringLiteral("\n"));
        return Done;
    }
    const QString format = formats_.isEmpty() ? QString() : value(QStringLiteral("format"));
    if (!format.isEmpty() && !formats_.contains(format)) {
        return usage_error(
            Cli::tr("--format is one of: %1").arg(formats_.join(QStringLiteral(", "))));
    }
    const auto count = parser_.positionalArguments().size();
    if (!parsed || count < least || count > most) {
        const QString fault = !parsed         ? parser_.errorText() + u'\n'
                              : count < least ? Cli::tr("Something is missing.") + u'\n'
                                              : Cli::tr("There is one argument too many.") + u'\n';
        return usage_error(fault + Cli::tr("Usage: %1").arg(usage_line));
    }
    return std::nullopt;
}

void print(const QString& text)
{
    write(stdout, text);
}

void print_json(const QJsonDocument& document)
{
    const QByteArray bytes = document.toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void complain(const QString& text)
{
    write(stderr, text + u'\n');
}

int usage_error(const QString& text)
{
    complain(text);
    return UsageError;
}

int fail(const Error& error)
{
    complain(error_text(error));
    qCDebug(log_detail).noquote() << error.subject << error.detail;
    switch (error.kind) {
    case ErrorKind::Usage:
    case ErrorKind::Conflict:
        return UsageError;
    case ErrorKind::NotFound:
    case ErrorKind::Unreadable:
        return NotFound;
    case ErrorKind::Blocked:
        return Blocked;
    case ErrorKind::Busy:
    case ErrorKind::Locked:
        return Locked;
    case ErrorKind::ReadOnly:
    case ErrorKind::DiskFull:
        return WriteFailed;
    case ErrorKind::Corrupt:
    case ErrorKind::Foreign:
    case ErrorKind::TooNew:
        return Damaged;
    case ErrorKind::Cancelled:
        return Cancelled;
    }
    return Damaged;
}

QString aligned_table(const std::vector<QStringList>& rows, const std::vector<bool>& right_aligned)
{
    std::vector<int> widths(right_aligned.size(), 0);
    for (const QStringList& row : rows) {
        for (size_t i = 0; i < widths.size() && static_cast<qsizetype>(i) < row.size(); ++i) {
            widths[i] = std::max(widths[i], display_width(row[static_cast<qsizetype>(i)]));
        }
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i) {
            const QString cell = row.value(static_cast<qsizetype>(i));
            const QString padding(widths[i] - display_width(cell), u' ');
            line += right_aligned[i] ? padding + cell : cell + padding;
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text;
}

} // namespace yice::app
