// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace yice
{

/// One row of a sheet and the line of the file on which it starts, from 1.
struct CsvRow {
    int line = 0;
    QStringList cells;

    bool blank() const;
};

struct CsvTable {
    QChar delimiter = u',';
    std::vector<CsvRow> rows;
};

/// The delimiter that cuts the lines of `content` most evenly: comma, tab, semicolon, bar, or the
/// full-width comma.
QChar find_delimiter(const QString& content);

/// Reads RFC 4180 and what real files make of it: LF, CRLF and bare CR; quoted cells with doubled
/// quotes, delimiters and line ends inside; a quote in the middle of a cell is a character; a quote
/// that is never closed is a character too, so one slip does not swallow the rest of the file.
CsvTable read_csv(const QString& content, QChar delimiter);

/// One row as RFC 4180, without the line end.
QString csv_line(const QStringList& cells, QChar delimiter = u',');

} // namespace yice
