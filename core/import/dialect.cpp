// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/dialect.h"

#include "import/cell_type.h"

#include <QHash>

#include <algorithm>

namespace yice
{

namespace
{

constexpr qsizetype sample_size = 64 * 1024;
constexpr int sample_rows = 300;

/// A delimiter and how readily it is believed: what stands in words and times as well has to cut
/// the rows evenly to be taken at all.
struct Candidate {
    QString delimiter;
    double weight;
    bool common;
};

struct Score {
    double value = 0;
    qsizetype quoted = 0;
    qsizetype irregular = 0;
    qsizetype delimiters = 0;
    qsizetype spaces = 0;
};

double likeliness(const QString& cell)
{
    const CellType type = cell_type(cell);
    if (is_typed(type)) {
        return 1;
    }
    const bool wrapped = cell.size() > 1 && (cell.front() == u'"' || cell.front() == u'\'') &&
                         cell.back() == cell.front();
    if (wrapped) {
        return 0.1; // quotes that this dialect does not see
    }
    if (type == CellType::Text) {
        // What else could be a delimiter makes a text less likely to be one cell.
        const bool whole = std::none_of(cell.begin(), cell.end(), [](QChar character) {
            return QStringView(u",;\t|").contains(character);
        });
        return whole ? 0.7 : 0.3;
    }
    return type == CellType::Word ? 0.9 : 0.6;
}

/// The beginning of the text up to the end of a line.
QString sample_of(const QString& content)
{
    if (content.size() <= sample_size) {
        return content;
    }
    const auto lf = content.lastIndexOf(u'\n', sample_size);
    const auto end = lf > 0 ? lf : content.lastIndexOf(u'\r', sample_size);
    return content.left(end > 0 ? end + 1 : sample_size);
}

Score score_of(const QString& sample, const Dialect& dialect, bool common)
{
    CsvReader reader(sample, dialect);
    QHash<qsizetype, int> widths;
    double likely = 0;
    qsizetype cells = 0;
    int rows = 0;
    CsvRow row;
    while (rows < sample_rows && reader.next(row)) {
        if (row.cells.isEmpty()) {
            continue;
        }
        ++rows;
        const auto width = row.cells.size();
        ++widths[width];
        if (width > 1) {
            for (qsizetype i = 0; i < std::min<qsizetype>(width, 200); ++i) {
                likely += likeliness(row.cells[i]);
                ++cells;
            }
        }
    }
    Score score;
    score.quoted = reader.quoted_cells();
    score.irregular = reader.irregular_rows();
    score.delimiters = reader.delimiters();
    score.spaces = reader.skipped_spaces();
    if (cells == 0) {
        return score;
    }
    // Squares of the shares: many rows of one width count far more than as many of several.
    double even = 0;
    double most = 0;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        const double share = static_cast<double>(width.value()) / rows;
        const auto columns = static_cast<double>(width.key());
        even += share * share * (columns - 1) / columns;
        most = std::max(most, width.key() > 1 ? share : 0);
    }
    if (!common && (rows < 2 || most < 0.7)) {
        return score;
    }
    const double tidy = 1 - 0.5 * static_cast<double>(score.irregular) / rows;
    score.value = even * tidy * likely / static_cast<double>(cells);
    return score;
}

/// "a||b": the character never stands alone, so both together are the delimiter.
QString repeated(const QString& sample, QChar character)
{
    qsizetype runs = 0;
    for (qsizetype at = sample.indexOf(character); at >= 0; at = sample.indexOf(character, at)) {
        qsizetype length = 0;
        while (at < sample.size() && sample[at] == character) {
            ++at;
            ++length;
        }
        if (length % 2 != 0) {
            return {};
        }
        ++runs;
    }
    return runs >= 2 ? QString(2, character) : QString();
}

/// Excel writes the delimiter into the first line: sep=;
QString declared(const QString& content)
{
    if (!content.startsWith(u"sep=", Qt::CaseInsensitive) || content.size() < 6 ||
        (content[5] != u'\r' && content[5] != u'\n')) {
        return {};
    }
    return content.mid(4, 1);
}

std::vector<Candidate> candidates(const QString& sample, const QString& known)
{
    if (!known.isEmpty()) {
        return {{known, 1, true}};
    }
    std::vector<Candidate> result;
    for (const QChar character : {u',', u'\t', u';', u'|', u'，'}) {
        if (!sample.contains(character)) {
            continue;
        }
        result.push_back({QString(character), 1, true});
        if (const QString pair = repeated(sample, character); !pair.isEmpty()) {
            result.push_back({pair, 1.1, true});
        }
    }
    for (const QChar character :
         {u' ', u':', u'~', u'^', u'#', u'&', u'§', u'¦', u'\x1f', u'\x01'}) {
        if (sample.contains(character)) {
            result.push_back({QString(character), character == u':' ? 0.6 : 0.8, false});
        }
    }
    return result;
}

std::vector<QChar> quotes(const QString& sample, const DialectHints& hints)
{
    if (hints.quote) {
        return {*hints.quote};
    }
    return sample.contains(u'\'') ? std::vector<QChar>{u'"', u'\''} : std::vector<QChar>{u'"'};
}

std::vector<QChar> escapes(const QString& sample, QChar quote, const DialectHints& hints)
{
    if (hints.escape) {
        return {*hints.escape};
    }
    const QString backslashed = QStringLiteral("\\") + quote;
    return !quote.isNull() && sample.contains(backslashed) ? std::vector<QChar>{QChar(), u'\\'}
                                                           : std::vector<QChar>{QChar()};
}

} // namespace

Dialect find_dialect(const QString& content, const DialectHints& hints)
{
    const QString sample = sample_of(content);
    const QString known = hints.delimiter.isEmpty() ? declared(content) : hints.delimiter;
    Dialect best;
    best.quote = hints.quote.value_or(u'"');
    best.escape = hints.escape.value_or(QChar());
    if (!known.isEmpty()) {
        best.delimiter = known;
    }
    double best_score = 0;
    for (const Candidate& candidate : candidates(sample, known)) {
        for (const QChar quote : quotes(sample, hints)) {
            for (const QChar escape : escapes(sample, quote, hints)) {
                Dialect dialect{candidate.delimiter, quote, escape, false};
                const bool spaces = !candidate.delimiter.endsWith(u' ') &&
                                    sample.contains(candidate.delimiter + u' ');
                if (spaces) {
                    // "a, b": nearly every delimiter has its space.
                    dialect.skip_space = true;
                    const Score with = score_of(sample, dialect, candidate.common);
                    dialect.skip_space = with.spaces * 10 >= with.delimiters * 9;
                }
                const Score score = score_of(sample, dialect, candidate.common);
                // Another quote than the usual one has to be seen at work, and to be better.
                const bool odd = quote != u'"' && !hints.quote;
                if (odd && score.quoted == 0) {
                    continue;
                }
                const double value = score.value * candidate.weight;
                if (value > best_score * (best_score > 0 && odd ? 1.02 : 1.000001)) {
                    best_score = value;
                    best = dialect;
                }
            }
        }
    }
    return best;
}

} // namespace yice
