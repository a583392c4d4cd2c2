// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/csv_reader.h"

#include "base/chinese_text.h"

#include <QHash>

#include <algorithm>

namespace yice
{

namespace
{

QString view(const QChar* begin, const QChar* end)
{
    return begin == end ? QStringLiteral("") : QString::fromRawData(begin, end - begin);
}

} // namespace

bool CsvRow::blank() const
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return trim(cell).isEmpty(); });
}

CsvReader::CsvReader(const QString& content, const Dialect& dialect, qsizetype width)
    : content_(content),
      dialect_(dialect),
      begin_(content_.constData()),
      end_(begin_ + content_.size()),
      at_(begin_),
      width_(width),
      // Reading rows again may cost as much as reading the file a few times, never more.
      effort_(content_.size() * 4 + 1'000'000)
{
    if (dialect_.delimiter.isEmpty()) {
        dialect_.delimiter = QStringLiteral(",");
    }
    first_ = dialect_.delimiter.front().unicode();
    quotes_ = !dialect_.quote.isNull() && content_.contains(dialect_.quote);
    highest_ = std::max({first_, u'\r', u'\n'});
}

bool CsvReader::next(CsvRow& row)
{
    if (at_ == end_) {
        return false;
    }
    row.line = line_;
    row.cells.clear();
    if (at_line_end(at_)) {
        // Millions of empty lines are one row without cells.
        while (at_ != end_ && at_line_end(at_)) {
            at_ = behind_line_end(at_);
            ++line_;
        }
        return true;
    }
    if (!quotes_) {
        read_plain(row);
        return true;
    }
    const Place begin = at_;
    reading_.cells.swap(row.cells);
    read(reading_, begin, {});
    const int lines = reading_.openings.empty() ? 1 : lines_between(begin, reading_.end);
    const bool doubtful = reading_.irregular || (lines > 1 && reading_.cells.size() != width_);
    irregular_rows_ += reading_.irregular;
    if (doubtful && width_ > 0) {
        mend(reading_, begin);
        line_ += reading_.openings.empty() ? 1 : lines_between(begin, reading_.end);
    } else {
        line_ += lines;
    }
    at_ = reading_.end;
    row.cells.swap(reading_.cells);
    return true;
}

bool CsvReader::at_delimiter(Place at) const
{
    if (at->unicode() != first_) {
        return false;
    }
    const auto size = dialect_.delimiter.size();
    return size == 1 || (end_ - at >= size && QStringView(at, size) == dialect_.delimiter);
}

/// Where a cell without quotes ends.
CsvReader::Place CsvReader::plain_end(Place at) const
{
    while (at != end_) {
        // Nearly every character is above the few that mean something: one comparison.
        const char16_t character = at->unicode();
        if (character <= highest_ &&
            (character == u'\n' || character == u'\r' || at_delimiter(at))) {
            break;
        }
        ++at;
    }
    return at;
}

CsvReader::Place CsvReader::behind_line_end(Place at) const
{
    if (at == end_) {
        return at;
    }
    return at + (*at == u'\r' && at + 1 != end_ && at[1] == u'\n' ? 2 : 1);
}

CsvReader::Place CsvReader::behind_delimiter(Place at)
{
    ++delimiters_;
    at += dialect_.delimiter.size();
    if (dialect_.skip_space && at != end_ && *at == u' ') {
        ++skipped_spaces_;
        ++at;
    }
    return at;
}

void CsvReader::read_plain(CsvRow& row)
{
    Place at = at_;
    while (true) {
        const Place end = plain_end(at);
        row.cells.append(view(at, end));
        if (end == end_ || at_line_end(end)) {
            at_ = behind_line_end(end);
            ++line_;
            return;
        }
        at = behind_delimiter(end);
    }
}

int CsvReader::lines_between(Place begin, Place end) const
{
    int lines = 0;
    for (Place at = begin; at < end; ++at) {
        if (at->unicode() <= u'\r' && at_line_end(at)) {
            ++lines;
            at = behind_line_end(at) - 1;
        }
    }
    return lines;
}

qsizetype usual_width(const QString& content, const Dialect& dialect)
{
    constexpr int enough_rows = 500;
    constexpr qsizetype enough_characters = 200'000;
    const QString sample =
        content.size() > enough_characters ? content.left(enough_characters) : content;
    CsvReader reader(sample, dialect);
    QHash<qsizetype, int> counts;
    CsvRow row;
    for (int i = 0; i < enough_rows && reader.next(row); ++i) {
        ++counts[row.cells.size()];
    }
    qsizetype usual = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const int best = counts.value(usual);
        if (count.key() > 0 && (usual == 0 || count.value() > best ||
                                (count.value() == best && count.key() > usual))) {
            usual = count.key();
        }
    }
    return usual;
}

CsvTable read_csv(const QString& content, const Dialect& dialect)
{
    CsvTable table{dialect, content, {}};
    CsvReader reader(table.content, dialect, usual_width(table.content, dialect));
    CsvRow row;
    while (reader.next(row)) {
        const auto width = row.cells.size();
        table.rows.push_back(std::move(row));
        row = CsvRow();
        row.cells.reserve(width); // rows are as wide as the one before: one piece of memory each
    }
    return table;
}

CsvTable read_csv(const QString& content, QChar delimiter)
{
    Dialect dialect;
    dialect.delimiter = delimiter;
    CsvTable table = read_csv(content, dialect);
    for (CsvRow& row : table.rows) {
        for (QString& cell : row.cells) {
            cell = own_text(cell);
        }
    }
    table.content.clear();
    return table;
}

QString own_text(const QString& cell)
{
    return cell.isEmpty() ? QStringLiteral("") : QString(cell.constData(), cell.size());
}

QString csv_line(const QStringList& cells, QChar delimiter)
{
    QString line;
    append_csv_line(line, cells, delimiter);
    return line;
}

void append_csv_line(QString& text, const QStringList& cells, QChar delimiter)
{
    bool first = true;
    for (const QString& cell : cells) {
        if (!first) {
            text += delimiter;
        }
        first = false;
        bool quotes = false;
        bool needs = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
        for (const QChar character : cell) {
            quotes |= character == u'"';
            needs |= character == delimiter || character == u'\n' || character == u'\r';
        }
        if (!needs && !quotes) {
            text += cell;
            continue;
        }
        text += u'"';
        // QString::replace would move the rest of a long text again and again.
        for (qsizetype from = 0; from < cell.size();) {
            const auto quote = quotes ? cell.indexOf(u'"', from) : -1;
            const auto end = quote < 0 ? cell.size() : quote + 1;
            text += QStringView(cell).sliced(from, end - from);
            if (quote >= 0) {
                text += u'"';
            }
            from = end;
        }
        text += u'"';
    }
}

} // namespace yice
