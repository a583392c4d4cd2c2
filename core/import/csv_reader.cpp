// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/csv_reader.h"

#include "base/chinese_text.h"

#include <QHash>

#include <algorithm>

namespace yice
{

namespace
{

/// Walks over the text once, cell by cell.
class Reader
{
public:
    Reader(const QString& content, QChar delimiter) : text_(content), delimiter_(delimiter) {}

    std::vector<CsvRow> rows()
    {
        std::vector<CsvRow> result;
        while (at_ < text_.size()) {
            CsvRow row;
            row.line = line_;
            bool more = true;
            while (more) {
                row.cells << cell();
                more = at_ < text_.size() && text_[at_] == delimiter_;
                if (more) {
                    ++at_;
                    if (at_ == text_.size()) {
                        row.cells << QString(); // a delimiter ends the file: one empty cell
                        more = false;
                    }
                }
            }
            end_of_line();
            result.push_back(std::move(row));
        }
        return result;
    }

private:
    QString cell()
    {
        if (at_ < text_.size() && text_[at_] == u'"') {
            if (const auto end = closing_quote(); end > 0) {
                return quoted(end);
            }
        }
        const auto begin = at_;
        while (at_ < text_.size() && text_[at_] != delimiter_ && text_[at_] != u'\n' &&
               text_[at_] != u'\r') {
            ++at_;
        }
        return text_.mid(begin, at_ - begin);
    }

    /// Where the quoted cell at at_ ends, or -1 when it never does.
    qsizetype closing_quote()
    {
        if (unclosed_from_ >= 0 && at_ >= unclosed_from_) {
            return -1; // there is no lone quote any more behind this place: do not look again
        }
        qsizetype end = at_ + 1;
        while (true) {
            end = text_.indexOf(u'"', end);
            if (end < 0) {
                unclosed_from_ = at_;
                return -1;
            }
            if (end + 1 < text_.size() && text_[end + 1] == u'"') {
                end += 2;
                continue;
            }
            return end;
        }
    }

    QString quoted(qsizetype end)
    {
        QString content = text_.mid(at_ + 1, end - at_ - 1);
        const auto lf = content.count(u'\n');
        line_ += static_cast<int>(lf > 0 ? lf : content.count(u'\r'));
        content.replace(QStringLiteral("\"\""), QStringLiteral("\""));
        at_ = end + 1;
        // Excel writes ="0012" to keep zeros; others write "a"b. What follows belongs to the cell.
        while (at_ < text_.size() && text_[at_] != delimiter_ && text_[at_] != u'\n' &&
               text_[at_] != u'\r') {
            content.append(text_[at_++]);
        }
        return content;
    }

    void end_of_line()
    {
        if (at_ < text_.size() && text_[at_] == u'\r') {
            ++at_;
            if (at_ < text_.size() && text_[at_] == u'\n') {
                ++at_;
            }
            ++line_;
        } else if (at_ < text_.size() && text_[at_] == u'\n') {
            ++at_;
            ++line_;
        }
    }

    const QString& text_;
    QChar delimiter_;
    qsizetype at_ = 0;
    int line_ = 1;
    qsizetype unclosed_from_ = -1;
};

} // namespace

bool CsvRow::blank() const
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return trim(cell).isEmpty(); });
}

QChar find_delimiter(const QString& content)
{
    // The first 200 rows tell; a file of one column has no delimiter at all.
    const QString sample = content.left(100'000);
    QChar best = u',';
    double best_score = 0;
    for (const QChar candidate : {u',', u'\t', u';', u'|', u'，'}) {
        if (!sample.contains(candidate)) {
            continue;
        }
        auto rows = Reader(sample, candidate).rows();
        if (rows.size() > 1 && sample.size() < content.size()) {
            rows.pop_back(); // it may be cut off
        }
        if (rows.size() > 200) {
            rows.resize(200);
        }
        QHash<qsizetype, int> widths;
        for (const CsvRow& row : rows) {
            if (row.cells.size() > 1) {
                ++widths[row.cells.size()];
            }
        }
        double score = 0;
        for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
            // Many rows of one width count most; among those, more columns are better evidence.
            score = std::max(score, width.value() * (1.0 + 0.1 * static_cast<double>(width.key())));
        }
        if (score > best_score) {
            best_score = score;
            best = candidate;
        }
    }
    return best;
}

CsvTable read_csv(const QString& content, QChar delimiter)
{
    return {delimiter, Reader(content, delimiter).rows()};
}

QString csv_line(const QStringList& cells, QChar delimiter)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString& cell : cells) {
        const bool quote = cell.contains(delimiter) || cell.contains(u'"') ||
                           cell.contains(u'\n') || cell.contains(u'\r') ||
                           (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
        QString text = cell;
        written << (quote ? u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"'
                          : text);
    }
    return written.join(delimiter);
}

} // namespace yice
