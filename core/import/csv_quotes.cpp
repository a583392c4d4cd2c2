// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CsvReader that knows about quotes, and what to do when they are out of place.
#include "import/csv_reader.h"

#include <algorithm>

namespace yice
{

namespace
{

/// A text longer than this is looked at before it is believed that one cell holds it.
constexpr int long_text_lines = 50;
/// How many quotes of one cell are tried as the closing one, and how many cells of one row.
constexpr int most_quotes = 32;
constexpr int most_closings = 3;
constexpr size_t most_openings = 16;

} // namespace

void CsvReader::read(Reading& reading, Place at, const Plan& plan)
{
    reading.cells.clear();
    reading.openings.clear();
    reading.irregular = false;
    while (true) {
        QString text = cell(reading, at, plan);
        reading.cells.append(std::move(text));
        if (at == end_ || at_line_end(at)) {
            reading.end = behind_line_end(at);
            return;
        }
        at = behind_delimiter(at);
    }
}

QString CsvReader::cell(Reading& reading, Place& at, const Plan& plan)
{
    if (at != end_ && *at == dialect_.quote) {
        reading.openings.push_back(at);
        QString text;
        if (quoted_cell(reading, at, plan, text)) {
            return text;
        }
        reading.irregular = true;
    }
    const Place begin = at;
    at = plain_end(at);
    const QStringView text(begin, at);
    reading.irregular |= text.contains(dialect_.quote);
    return text.isEmpty() ? QStringLiteral("") : QString::fromRawData(begin, text.size());
}

/// Reads the cell whose opening quote is at `at`; false when the quote opens nothing.
bool CsvReader::quoted_cell(Reading& reading, Place& at, const Plan& plan, QString& text)
{
    if (plan.open == at) {
        const Place closing = plan.closing < 0 ? nullptr : other_closing(at, plan.closing);
        if (closing) {
            reading.irregular = true;
            close(reading, at, closing, text);
        }
        return closing;
    }
    const Quoted quoted = first_closing(at);
    if (quoted.close && quoted.ends_cell) {
        if (swallows_rows(at, quoted.close)) {
            effort_ -= quoted.close - at;
            return false;
        }
        close(reading, at, quoted.close, text);
        return true;
    }
    reading.irregular = true;
    const auto close_in_line = [&] {
        const Place closing = other_closing(at, 0);
        if (!closing || lines_between(at, closing) > 0) {
            return false;
        }
        close(reading, at, closing, text);
        return true;
    };
    if (!quoted.close || quoted.opens_another ||
        !within_row(at, quoted.close, reading.cells.size())) {
        return close_in_line();
    }
    if (const Place end = other_dialect_end(at, quoted.close)) {
        text = QString::fromRawData(at, end - at);
        at = end;
        return true;
    }
    // "a"b: text behind the closing quote; but "a "b" c" holds quotes that nobody escaped.
    const Place tail_end = plain_end(quoted.close + 1);
    if (QStringView(quoted.close + 1, tail_end).contains(dialect_.quote)) {
        return close_in_line();
    }
    close(reading, at, quoted.close, text);
    return true;
}

/// Whether a doubtful closing quote still belongs to the row: it stands in the same line, or that
/// line by itself would be too short.
bool CsvReader::within_row(Place open, Place closing, qsizetype cells) const
{
    const int lines = lines_between(open, closing);
    if (lines == 0 || lines > long_text_lines) {
        return lines == 0;
    }
    Place at = plain_end(open);
    for (++cells; at != end_ && !at_line_end(at) && cells < width_; ++cells) {
        at = plain_end(at + dialect_.delimiter.size());
    }
    return cells < width_;
}

/// Takes the text between the quotes and what stands behind the closing one.
void CsvReader::close(Reading& reading, Place& at, Place closing, QString& text)
{
    ++quoted_cells_;
    text = unescaped(at + 1, closing);
    const Place behind = closing + 1;
    at = plain_end(behind);
    if (at != behind) {
        reading.irregular = true;
        text += QStringView(behind, at);
    }
}

/// The next quote that no escape character makes a character; `doubled` when two stand together.
CsvReader::Place CsvReader::next_quote(Place from, bool& doubled) const
{
    const bool doubles = dialect_.doubles_quotes();
    while (from != end_) {
        if (doubles) {
            const auto offset = QStringView(from, end_).indexOf(dialect_.quote);
            if (offset < 0) {
                return nullptr;
            }
            from += offset;
            doubled = from + 1 != end_ && from[1] == dialect_.quote;
            return from;
        }
        if (*from == dialect_.escape) {
            from += from + 1 == end_ ? 1 : 2;
        } else if (*from == dialect_.quote) {
            doubled = false;
            return from;
        } else {
            ++from;
        }
    }
    return nullptr;
}

CsvReader::Quoted CsvReader::first_closing(Place open)
{
    if (unclosed_from_ && open >= unclosed_from_) {
        return {}; // there is no lone quote any more behind this place: do not look again
    }
    bool doubled = false;
    Place quote = next_quote(open + 1, doubled);
    while (quote && doubled) {
        quote = next_quote(quote + 2, doubled);
    }
    if (!quote) {
        unclosed_from_ = open;
        return {};
    }
    const bool ends = ends_cell(quote + 1);
    if (!ends && quote - open > 1000) {
        effort_ -= quote - open; // the cell is likely to be read again
    }
    return {quote, ends, !ends && looks_like_opening(quote)};
}

/// The closing quotes that come into question when the first one does not fit: those behind which a
/// cell ends, even when they look doubled ("5"" in a file that escapes nothing).
CsvReader::Place CsvReader::other_closing(Place open, int number)
{
    bool doubled = false;
    Place from = open + 1;
    for (int i = 0; i < most_quotes && effort_ > 0; ++i) {
        const Place quote = next_quote(from, doubled);
        if (!quote) {
            return nullptr;
        }
        effort_ -= quote - from;
        const Place last = doubled ? quote + 1 : quote;
        const bool ends = ends_cell(last + 1);
        if (ends && number-- == 0) {
            return last;
        }
        // No text of one cell goes on behind the end of a row or the beginning of another cell.
        if ((ends && (last + 1 == end_ || at_line_end(last + 1))) || looks_like_opening(quote)) {
            return nullptr;
        }
        from = last + 1;
    }
    return nullptr;
}

/// A quote right behind a delimiter or a line end.
bool CsvReader::looks_like_opening(Place quote) const
{
    if (quote == begin_ || at_line_end(quote - 1)) {
        return true;
    }
    const auto size = dialect_.delimiter.size();
    const Place before = dialect_.skip_space && quote[-1] == u' ' ? quote - 1 : quote;
    return before - begin_ >= size && at_delimiter(before - size);
}

/// Whether a closed quote holds rows of the table rather than a long text.
bool CsvReader::swallows_rows(Place open, Place closing) const
{
    if (width_ < 2 || closing - open < long_text_lines) {
        return false;
    }
    int lines = 0;
    int looked_at = 0;
    int fitting = 0;
    qsizetype delimiters = 0;
    for (Place at = open; at < closing && lines <= long_text_lines; ++at) {
        if (at_line_end(at)) {
            // The first line is what stands behind the quote; the next ones are whole.
            fitting += lines > 0 && delimiters + 1 == width_;
            looked_at += lines > 0;
            delimiters = 0;
            ++lines;
            at = behind_line_end(at) - 1;
        } else if (at_delimiter(at)) {
            ++delimiters;
        }
    }
    return lines > long_text_lines && fitting * 2 > looked_at;
}

/// A slip of one quote leaves an odd number of them in its line.
bool CsvReader::literal_is_likely(Place open) const
{
    int quotes = 0;
    for (Place at = open; at != end_ && !at_line_end(at); ++at) {
        quotes += *at == dialect_.quote;
    }
    return quotes % 2 == 1;
}

/// `"a" "b, c" "d"` in a file of commas: a row of another delimiter. It stays as it is, and what
/// its quotes hold together stays together. Null when the row is not like that.
CsvReader::Place CsvReader::other_dialect_end(Place open, Place closing) const
{
    const bool another = end_ - closing > 2 && closing[2] == dialect_.quote &&
                         !closing[1].isLetterOrNumber() && closing[1] != dialect_.quote;
    if (!another) {
        return nullptr;
    }
    bool inside = false;
    int lines = 0;
    for (Place at = open; at != end_; ++at) {
        if (at_line_end(at) && (!inside || ++lines > long_text_lines)) {
            return inside ? nullptr : at;
        }
        if (*at == dialect_.quote) {
            inside = !inside;
        } else if (!inside && at_delimiter(at)) {
            return at;
        }
    }
    return inside ? nullptr : end_;
}

QString CsvReader::unescaped(Place begin, Place end) const
{
    const QStringView text(begin, end);
    const QChar escape = dialect_.doubles_quotes() ? dialect_.quote : dialect_.escape;
    if (!text.contains(escape)) {
        return text.isEmpty() ? QStringLiteral("") : QString::fromRawData(begin, text.size());
    }
    QString result;
    result.reserve(text.size());
    for (Place at = begin; at != end; ++at) {
        // Only quotes are escaped, and the escape character itself: \n stays as it stands.
        const bool escapes =
            *at == escape && at + 1 != end && (at[1] == dialect_.quote || at[1] == escape);
        at += escapes;
        result += *at;
    }
    return result;
}

/// Reads a row with doubtful quotes in other ways, one quote at a time, and takes the one that
/// gives the row its width in the fewest lines.
void CsvReader::mend(Reading& reading, Place begin)
{
    const auto lines_of = [&](const Reading& read) { return lines_between(begin, read.end); };
    bool fits = reading.cells.size() == width_;
    int lines = lines_of(reading);
    const bool regular = !reading.irregular;
    const auto openings = reading.openings;
    const auto count = std::min(openings.size(), most_openings);
    for (size_t i = 0; i < count && !(fits && lines <= 1); ++i) {
        for (int closing = -1; closing < most_closings && effort_ > 0; ++closing) {
            if (closing >= 0 && !other_closing(openings[i], closing)) {
                break;
            }
            // Quotes in good order are taken at their word, unless one of them holds rows together.
            if (closing < 0 ? !literal_is_likely(openings[i]) : regular) {
                continue;
            }
            Reading other;
            read(other, begin, {openings[i], closing});
            effort_ -= other.end - begin;
            const int other_lines = lines_of(other);
            if (other.cells.size() == width_ && (!fits || other_lines < lines)) {
                fits = true;
                lines = other_lines;
                reading = std::move(other);
            }
        }
    }
}

} // namespace yice
