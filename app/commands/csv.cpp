// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "import/any_text.h"
#include "import/clean_table.h"
#include "import/dialect.h"
#include "workbook/imports.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <cstdio>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// {"delimiter": ";", "header_line": 3}: what the user knows better.
struct Hints {
    DialectHints dialect;
    ShapeHints shape;
    QString encoding;
};

/// The first of the names that is given as a text; a name given as null or "" is a null character:
/// the file has none of it.
std::optional<QChar> character(const QJsonObject& object, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (value.isString() || value.isNull()) {
            const QString text = value.toString();
            return text.isEmpty() ? QChar() : text.front();
        }
    }
    return std::nullopt;
}

std::optional<Hints> read_hints(const QString& json)
{
    Hints hints;
    if (json.isEmpty()) {
        return hints;
    }
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    hints.dialect.delimiter = object.value(QStringLiteral("delimiter")).toString();
    hints.dialect.quote = character(object, {"quote", "quotechar"});
    hints.dialect.escape = character(object, {"escape", "escapechar"});
    hints.encoding = object.value(QStringLiteral("encoding")).toString();
    hints.shape.header_line = object.value(QStringLiteral("header_line")).toInt();
    hints.shape.header_lines = object.value(QStringLiteral("header_lines")).toInt();
    hints.shape.preamble_lines = object.value(QStringLiteral("preamble_lines")).toInt(-1);
    hints.shape.no_header = object.value(QStringLiteral("no_header")).toBool();
    return hints;
}

Result<Text> read_text(const QString& path, const QString& encoding)
{
    if (!QFileInfo::exists(path)) {
        return Error{ErrorKind::NotFound, path, {}};
    }
    if (QFileInfo(path).size() > Imports::largest_file) {
        return Error{ErrorKind::Unreadable, path,
                     QStringLiteral("size|%1").arg(QFileInfo(path).size() / (1024 * 1024))};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Unreadable, path, file.errorString()};
    }
    return decode_any(file.readAll(), path, encoding);
}

/// Collects rows and writes them in large pieces.
class Output
{
public:
    explicit Output(qsizetype width) : width_(width) {}

    /// Blank rows say nothing: they are left out.
    void row(CsvRow& row)
    {
        if (row.blank()) {
            return;
        }
        while (row.cells.size() < width_) {
            row.cells.append(QString());
        }
        line(row.cells);
    }

    void line(const QStringList& cells)
    {
        append_csv_line(text_, cells);
        text_ += QStringLiteral("\r\n");
        if (text_.size() > 256 * 1024) {
            flush();
        }
    }

    void flush()
    {
        const QByteArray bytes = text_.toUtf8();
        const auto size = static_cast<size_t>(bytes.size());
        good_ = good_ && std::fwrite(bytes.constData(), 1, size, stdout) == size;
        text_.resize(0);
    }

    bool finish()
    {
        flush();
        return std::fflush(stdout) == 0 && good_;
    }

    bool good() const { return good_; }

private:
    qsizetype width_;
    QString text_;
    bool good_ = true;
};

/// Only the first rows are kept, to find the header; the others go straight from the text to the
/// output.
bool write_clean(const QString& content, const Dialect& dialect, const ShapeHints& hints)
{
    CsvReader reader(content, dialect, usual_width(content, dialect));
    std::vector<CsvRow> head;
    CsvRow row;
    while (head.size() < rows_for_shape && reader.next(row)) {
        head.push_back(row);
    }
    const TableShape shape = find_shape(head, hints);
    Output output(shape.width);
    if (shape.header_rows > 0) {
        output.line(shape.header);
    }
    for (size_t i = shape.first + shape.header_rows; i < head.size(); ++i) {
        output.row(head[i]);
    }
    while (output.good() && reader.next(row)) {
        output.row(row);
    }
    return output.finish();
}

} // namespace

int run_csv(const QStringList& arguments)
{
    Call call(
        QStringLiteral("csv"), QStringLiteral("IN [--hints JSON]"),
        Cli::tr("Any CSV file, cleaned: UTF-8, RFC 4180, one heading row, no title rows; short "
                "rows padded, long rows kept."),
        QStringLiteral("yice-cli csv 乱.csv --hints '{\"delimiter\": \";\"}'"));
    call.option(QStringLiteral("hints"),
                Cli::tr("What is known about the file: delimiter, quote, escape, encoding, "
                        "header_line, header_lines, preamble_lines, no_header."),
                QStringLiteral("JSON"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const auto hints = read_hints(call.value(QStringLiteral("hints")));
    if (!hints) {
        return usage_error(Cli::tr("--hints must be JSON such as {\"delimiter\": \";\", "
                                   "\"header_line\": 3}"));
    }
    const QString path = call.positional(0);
    const auto text = read_text(path, hints->encoding);
    if (!text) {
        return fail(text.error());
    }
    if (!write_clean(text->content, find_dialect(text->content, hints->dialect), hints->shape)) {
        return fail({ErrorKind::DiskFull, path, QStringLiteral("stdout")});
    }
    return Done;
}

} // namespace yice::app
