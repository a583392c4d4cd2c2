// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/clean_table.h"

#include "base/chinese_text.h"
#include "import/cell_type.h"

#include <QHash>

#include <algorithm>

namespace yice
{

namespace
{

constexpr size_t deepest_header = 5; ///< rows of one header
constexpr size_t longest_preamble = 60;

qsizetype filled(const CsvRow& row)
{
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const auto& cell) { return !trim(cell).isEmpty(); });
}

bool has(const CsvRow& row, qsizetype column)
{
    return column < row.cells.size() && !trim(row.cells[column]).isEmpty();
}

bool any_typed(const CsvRow& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const auto& cell) { return is_typed(cell_type(cell)); });
}

/// The number that most of the rows have; of two that are as frequent, the larger.
template <typename Number>
qsizetype usual(const std::vector<CsvRow>& rows, size_t from, const Number& number)
{
    QHash<qsizetype, int> counts;
    qsizetype best = 0;
    for (size_t i = from; i < rows.size(); ++i) {
        if (const qsizetype value = number(rows[i]); value > 0) {
            const int count = ++counts[value];
            const int most = counts.value(best);
            best = count > most || (count == most && value > best) ? value : best;
        }
    }
    return best;
}

/// What each column holds in most of its cells, when that is no text.
std::vector<CellType> column_types(const std::vector<CsvRow>& rows, size_t from, qsizetype width)
{
    std::vector<CellType> types(static_cast<size_t>(width), CellType::Text);
    for (qsizetype column = 0; column < width; ++column) {
        QHash<int, int> counts;
        int cells = 0;
        for (size_t i = from; i < rows.size(); ++i) {
            if (has(rows[i], column)) {
                ++counts[static_cast<int>(cell_type(rows[i].cells[column]))];
                ++cells;
            }
        }
        for (const CellType type : {CellType::Number, CellType::Date, CellType::Link}) {
            if (cells > 0 && counts.value(static_cast<int>(type)) * 4 >= cells * 3) {
                types[static_cast<size_t>(column)] = type;
            }
        }
    }
    return types;
}

/// How the cells of a row fit the columns below it.
struct Fit {
    int as_data = 0;
    int as_heading = 0; ///< texts above numbers
};

Fit fit_of(const CsvRow& row, const std::vector<CellType>& types)
{
    Fit fit;
    const auto width = std::min(row.cells.size(), static_cast<qsizetype>(types.size()));
    for (qsizetype column = 0; column < width; ++column) {
        if (!is_typed(types[static_cast<size_t>(column)]) || !has(row, column)) {
            continue;
        }
        const bool typed = is_typed(cell_type(row.cells[column]));
        fit.as_data += typed;
        fit.as_heading += !typed;
    }
    return fit;
}

/// "Region, 2019, 2020, 2021": years that go on by one are headings although they are numbers.
bool heads_years(const CsvRow& row)
{
    int years = 0;
    int before = 0;
    for (const QString& cell : row.cells) {
        const QString text = trim(cell);
        bool number = false;
        const int year = text.size() == 4 ? text.toInt(&number) : 0;
        if (!number || year < 1900 || year > 2100) {
            if (years > 0) {
                break;
            }
            continue;
        }
        if (years > 0 && std::abs(year - before) != 1) {
            return false;
        }
        before = year;
        ++years;
    }
    return years >= 2;
}

/// A merged header: one row has groups with gaps, the other has something in the gaps.
bool complements(const CsvRow& upper, const CsvRow& lower)
{
    int under_gap = 0;
    int beside = 0;
    const auto width = std::max(upper.cells.size(), lower.cells.size());
    for (qsizetype column = 0; column < width; ++column) {
        under_gap += has(lower, column) && !has(upper, column);
        beside += has(upper, column) && !has(lower, column);
    }
    return under_gap > 0 && beside > 0 && under_gap + beside >= width / 2;
}

/// Where the table begins: behind the titles and notes. Those have half as many cells as the table
/// or fewer, unless they make a table of their own.
size_t table_begin(const std::vector<CsvRow>& rows, qsizetype usual_filled, qsizetype width)
{
    if (width < 2) {
        return 0;
    }
    const auto is_note = [&](const CsvRow& row) {
        return filled(row) * 2 <= usual_filled ||
               (usual_filled == 1 && row.cells.size() * 2 <= width);
    };
    const auto end = std::min(rows.size(), longest_preamble);
    size_t begin = 0;
    size_t even_rows = 0;
    for (size_t i = 0; i < end; ++i) {
        if (rows[i].blank()) {
            even_rows = 0;
            continue;
        }
        // A narrow table above a wide one is no preamble.
        const bool even = even_rows > 0 && filled(rows[i]) == filled(rows[i - 1]);
        even_rows = filled(rows[i]) < 3 ? 0 : even ? even_rows + 1 : 1;
        if (even_rows >= 3) {
            return i + 1 - even_rows;
        }
        if (!is_note(rows[i])) {
            begin = i;
            break;
        }
        begin = i + 1;
    }
    while (begin < rows.size() && rows[begin].blank()) {
        ++begin;
    }
    if (begin >= rows.size() || begin >= end) {
        return 0; // notes only: then they are the content
    }
    // Notes of several cells, set off by an empty line from a full row of headings.
    for (size_t i = begin + 1; i + 1 < std::min(end, begin + 20); ++i) {
        if (rows[i].blank() && !rows[i + 1].blank()) {
            const bool shorter =
                std::all_of(rows.begin() + static_cast<qsizetype>(begin),
                            rows.begin() + static_cast<qsizetype>(i),
                            [&](const CsvRow& row) { return filled(row) < usual_filled; });
            // Texts above a row with numbers are a small table of their own.
            const bool table =
                i - begin > 1 && !any_typed(rows[begin]) && any_typed(rows[begin + 1]);
            if (shorter && !table && i - begin < 3 && filled(rows[i + 1]) >= usual_filled) {
                begin = i + 1;
            }
            break;
        }
    }
    return begin;
}

/// How many rows from `first` on are headings.
size_t count_header_rows(const std::vector<CsvRow>& rows, size_t first, qsizetype usual_filled,
                         qsizetype width)
{
    const size_t rest = rows.size() - first;
    const auto types = column_types(rows, first + (rest + 1) / 2, width);
    const Fit fit = fit_of(rows[first], types);
    const bool heads = fit.as_heading >= fit.as_data || heads_years(rows[first]);
    if (!heads) {
        return 0;
    }
    size_t count = 1;
    while (count < deepest_header && count + 1 < rest) {
        const CsvRow& row = rows[first + count];
        const Fit below = fit_of(row, types);
        const bool over_numbers =
            below.as_heading > 0 && below.as_data == 0 && filled(row) * 2 > usual_filled;
        const bool in_gaps =
            filled(row) > 1 && below.as_data == 0 && complements(rows[first + count - 1], row);
        if (row.blank() || any_typed(row) || !(over_numbers || in_gaps)) {
            break;
        }
        ++count;
    }
    return count;
}

QStringList joined(const std::vector<CsvRow>& rows, size_t first, size_t count)
{
    if (count == 1) {
        return rows[first].cells;
    }
    QStringList header;
    for (size_t i = first; i < first + count; ++i) {
        for (qsizetype column = 0; column < rows[i].cells.size(); ++column) {
            if (column >= header.size()) {
                header << QString();
            }
            if (has(rows[i], column)) {
                QString& cell = header[column];
                cell = cell.isEmpty() ? rows[i].cells[column] : cell + u' ' + rows[i].cells[column];
            }
        }
    }
    return header;
}

} // namespace

TableShape find_shape(const std::vector<CsvRow>& rows, const ShapeHints& hints)
{
    TableShape shape;
    const int above = std::max(hints.header_line - 1, hints.preamble_lines);
    size_t from = 0;
    while (from < rows.size() && (rows[from].line <= above || rows[from].cells.isEmpty())) {
        ++from;
    }
    shape.width = usual(rows, from, [](const CsvRow& row) { return row.cells.size(); });
    const qsizetype usual_filled = usual(rows, from, filled);
    if (above >= 0 && (hints.header_line > 0 || hints.preamble_lines >= 0)) {
        shape.first = from;
    } else {
        shape.first = table_begin(rows, usual_filled, shape.width);
    }
    while (shape.first < rows.size() && rows[shape.first].blank()) {
        ++shape.first;
    }
    if (shape.first >= rows.size()) {
        return shape;
    }
    size_t count = count_header_rows(rows, shape.first, usual_filled, shape.width);
    const bool found = above < 0 && shape.first > 0 && !rows[shape.first - 1].blank();
    if (found && hints.header_lines == 0 && !hints.no_header) {
        const CsvRow& upper = rows[shape.first - 1];
        // A group row with gaps above the header; or a header whose delimiters went wrong, right
        // above rows that are data at once.
        const bool groups =
            filled(upper) > 1 && !any_typed(upper) && complements(upper, rows[shape.first]);
        if (count == 0 || groups) {
            --shape.first;
            ++count;
        }
    }
    if (hints.header_lines > 0) {
        count = std::min(static_cast<size_t>(hints.header_lines), rows.size() - shape.first);
    } else if (hints.no_header) {
        count = 0;
    } else if (hints.header_line > 0) {
        count = std::max<size_t>(count, 1);
    }
    shape.header_rows = count;
    if (count > 0) {
        shape.header = joined(rows, shape.first, count);
        shape.width = shape.header.size();
    }
    return shape;
}

} // namespace yice
