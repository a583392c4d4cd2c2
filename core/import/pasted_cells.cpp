// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pasted_cells.h"

#include "import/csv_reader.h"

namespace yice
{

namespace
{

bool ends_cell(const QString& text, qsizetype at)
{
    return at >= text.size() || text[at] == u'\t' || text[at] == u'\n' || text[at] == u'\r';
}

/// Where the cell that begins with a quote at `open` closes; -1 when the quote is a character.
qsizetype closing_quote(const QString& text, qsizetype open)
{
    bool needed = false; // Excel quotes a cell only for the sake of what is in it
    for (qsizetype at = open + 1; at < text.size(); ++at) {
        if (text[at] != u'"') {
            needed = needed || text[at] == u'\t' || text[at] == u'\n';
        } else if (at + 1 < text.size() && text[at + 1] == u'"') {
            needed = true;
            ++at;
        } else {
            return needed && ends_cell(text, at + 1) ? at : -1;
        }
    }
    return -1;
}

} // namespace

std::vector<QStringList> pasted_cells(const QString& text)
{
    std::vector<QStringList> rows;
    QStringList row;
    qsizetype at = 0;
    while (at < text.size() || !row.isEmpty()) {
        QString cell;
        const qsizetype closing =
            at < text.size() && text[at] == u'"' ? closing_quote(text, at) : -1;
        if (closing >= 0) {
            cell = text.mid(at + 1, closing - at - 1)
                       .replace(QStringLiteral("\"\""), QStringLiteral("\""))
                       .replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
            at = closing + 1;
        } else {
            const qsizetype begin = at;
            while (!ends_cell(text, at)) {
                ++at;
            }
            cell = text.mid(begin, at - begin);
        }
        row << cell;
        if (at < text.size() && text[at] == u'\t') {
            ++at;
            continue;
        }
        rows.push_back(row);
        row.clear();
        at += at + 1 < text.size() && text[at] == u'\r' && text[at + 1] == u'\n' ? 2 : 1;
    }
    return rows;
}

QString copied_cells(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        text += csv_line(row, u'\t') + QStringLiteral("\r\n");
    }
    return text;
}

} // namespace yice
