// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace yice
{

/// How a file writes its cells.
struct Dialect {
    QString delimiter = QStringLiteral(","); ///< one character or more ("||")
    QChar quote = u'"';                      ///< null: cells are never quoted
    QChar escape;            ///< what makes a quote a character; null or the quote itself: doubling
    bool skip_space = false; ///< one space behind a delimiter belongs to the delimiter ("a, b")

    bool doubles_quotes() const { return escape.isNull() || escape == quote; }
};

/// One row of a sheet and the line of the file on which it starts, from 1.
struct CsvRow {
    int line = 0;
    QStringList cells;

    bool blank() const;
};

struct CsvTable {
    Dialect dialect;
    QString content; ///< what the cells of the rows look into; empty when they own their text
    std::vector<CsvRow> rows;
};

/// Walks over a text row by row, in linear time whatever stands in it.
///
/// Cells are views into the text (`QString::fromRawData`) wherever nothing had to be unescaped, so
/// that a cell costs no memory of its own. They live as long as the text does, and so do their
/// copies: whoever keeps a cell longer takes a deep copy (`own_text`).
///
/// Reads RFC 4180 and what real files make of it: LF, CRLF and bare CR; quoted cells with
/// delimiters and line ends inside. A quote in the middle of a cell is a character, and so is one
/// that is never closed or that is closed where no cell ends. Where a quote can be read in several
/// ways, the reading is taken that gives the row as many cells as the table has columns, so that
/// one slip does not swallow the rows behind it. Empty lines on end are one row without cells.
class CsvReader
{
public:
    /// `width`: how many cells a row should have; 0: not known, which leaves doubtful quotes to
    /// plain rules.
    CsvReader(const QString& content, const Dialect& dialect, qsizetype width = 0);

    /// The next row, in the memory of the one before; false at the end.
    bool next(CsvRow& row);

    qsizetype irregular_rows() const { return irregular_rows_; } ///< with quotes out of place
    qsizetype quoted_cells() const { return quoted_cells_; }
    qsizetype delimiters() const { return delimiters_; }
    qsizetype skipped_spaces() const { return skipped_spaces_; }

private:
    using Place = const QChar*;

    /// Another way to read one quote of a row than the usual one.
    struct Plan {
        Place open = nullptr; ///< the opening quote that is meant; null: everything as usual
        int closing = -1;     ///< which of the quotes behind it closes the cell; -1: it opens none
    };
    struct Reading {
        QStringList cells;
        Place end = nullptr;         ///< behind the line end
        bool irregular = false;      ///< a quote stood where none belongs
        std::vector<Place> openings; ///< the quotes with which cells begin
    };
    /// The first quote that is not escaped.
    struct Quoted {
        Place close = nullptr; ///< null: there is none
        bool ends_cell = false;
        bool opens_another = false; ///< it looks like the opening quote of another cell
    };

    bool at_delimiter(Place at) const;
    bool at_line_end(Place at) const { return *at == u'\n' || *at == u'\r'; }
    bool ends_cell(Place at) const { return at == end_ || at_line_end(at) || at_delimiter(at); }
    Place plain_end(Place at) const;
    Place behind_line_end(Place at) const;
    Place behind_delimiter(Place at);

    void read_plain(CsvRow& row);
    // Everything about quotes is in csv_quotes.cpp.
    void read(Reading& reading, Place at, const Plan& plan);
    QString cell(Reading& reading, Place& at, const Plan& plan);
    bool quoted_cell(Reading& reading, Place& at, const Plan& plan, QString& text);
    void close(Reading& reading, Place& at, Place closing, QString& text);
    bool within_row(Place open, Place closing, qsizetype cells) const;
    Place next_quote(Place from, bool& doubled) const;
    Quoted first_closing(Place open);
    Place other_closing(Place open, int number);
    bool looks_like_opening(Place quote) const;
    bool swallows_rows(Place open, Place closing) const;
    bool literal_is_likely(Place open) const;
    Place other_dialect_end(Place open, Place closing) const;
    QString unescaped(Place begin, Place end) const;
    void mend(Reading& reading, Place begin);
    int lines_between(Place begin, Place end) const;

    const QString content_;
    Dialect dialect_;
    Place begin_;
    Place end_;
    Place at_;
    char16_t first_;   ///< of the delimiter
    char16_t highest_; ///< no character above it means anything
    bool quotes_;      ///< there are quotes at all
    qsizetype width_;
    int line_ = 1;
    Place unclosed_from_ = nullptr; ///< from here on no quote closes anything
    qsizetype effort_;              ///< characters that may still be read a second time
    qsizetype irregular_rows_ = 0;
    qsizetype quoted_cells_ = 0;
    qsizetype delimiters_ = 0;
    qsizetype skipped_spaces_ = 0;
    Reading reading_;
};

/// The number of cells that most of the first rows have; 0 for an empty text.
qsizetype usual_width(const QString& content, const Dialect& dialect);

/// The whole table, its cells views into `content` of the table: they live as long as that.
CsvTable read_csv(const QString& content, const Dialect& dialect);

/// The same with cells that own their text, for callers that pass them on.
CsvTable read_csv(const QString& content, QChar delimiter);

/// A copy that does not look into another text.
QString own_text(const QString& cell);

/// One row as RFC 4180, without the line end.
QString csv_line(const QStringList& cells, QChar delimiter = u',');

/// The same at the end of `text`.
void append_csv_line(QString& text, const QStringList& cells, QChar delimiter = u',');

} // namespace yice
