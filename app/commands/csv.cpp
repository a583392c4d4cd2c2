// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "import/decode.h"
#include "import/sheet.h"
#include "workbook/imports.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// {"delimiter": ";", "header_line": 3}: what the user knows better.
struct Hints {
    QChar delimiter;
    int header_line = 0;
};

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
    const QString delimiter = document.object().value(QStringLiteral("delimiter")).toString();
    hints.delimiter = delimiter.isEmpty() ? QChar() : delimiter.front();
    hints.header_line = document.object().value(QStringLiteral("header_line")).toInt();
    return hints;
}

} // namespace

int run_csv(const QStringList& arguments)
{
    Call call(
        QStringLiteral("csv"), QStringLiteral("IN [--hints JSON]"),
        Cli::tr("Any CSV file, cleaned: UTF-8, RFC 4180, one heading row, no title rows; short "
                "rows padded, long rows kept."),
        QStringLiteral("yice-cli csv 乱.csv --hints '{\"delimiter\": \";\"}'"));
    call.option(QStringLiteral("hints"), Cli::tr("What is known about the file."),
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
    QFile file(path);
    if (!QFileInfo::exists(path)) {
        return fail({ErrorKind::NotFound, path, {}});
    }
    if (QFileInfo(path).size() > Imports::largest_file) {
        return fail({ErrorKind::Unreadable, path,
                     QStringLiteral("size|%1").arg(QFileInfo(path).size() / (1024 * 1024))});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail({ErrorKind::Unreadable, path, file.errorString()});
    }
    const auto text = decode(file.readAll(), path);
    if (!text) {
        return fail(text.error());
    }
    CsvTable table =
        read_csv(text->content,
                 hints->delimiter.isNull() ? find_delimiter(text->content) : hints->delimiter);
    if (hints->header_line > 0) {
        std::erase_if(table.rows, [&](const CsvRow& row) { return row.line < hints->header_line; });
    }
    const Sheet sheet = find_sheet(table);
    print(csv_line(sheet.header) + QStringLiteral("\r\n"));
    // Totals and footers are content of an unknown file: nothing but the preamble is dropped.
    std::vector<const CsvRow*> rows;
    for (const auto* part : {&sheet.body, &sheet.totals, &sheet.footers}) {
        for (const CsvRow& row : *part) {
            rows.push_back(&row);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CsvRow* left, const CsvRow* right) {
        return left->line < right->line;
    });
    for (const CsvRow* row : rows) {
        print(csv_line(row->cells) + QStringLiteral("\r\n"));
    }
    return Done;
}

} // namespace yice::app
