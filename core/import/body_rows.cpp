// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/body_rows.h"

#include "base/chinese_text.h"
#include "import/cell_value.h"

#include <algorithm>

namespace yice
{

namespace
{

bool repeats_header(const QStringList& header, const CsvRow& row)
{
    int same = 0;
    int filled = 0;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString cell = trim(row.cells.value(i));
        filled += !cell.isEmpty();
        same += !cell.isEmpty() && (cell == header[i] || header[i].endsWith(u' ' + cell));
        if (filled == 3 && same == 0) {
            return false; // an ordinary row
        }
    }
    return filled >= 2 && same * 2 > filled;
}

/// The only filled cell of a row; empty when there are several.
QString lone_cell(const CsvRow& row)
{
    QString found;
    for (const QString& cell : row.cells) {
        const QString text = trim(cell);
        if (!text.isEmpty() && !found.isEmpty()) {
            return {};
        }
        found = text.isEmpty() ? found : text;
    }
    return found;
}

} // namespace

int drop_repeats(Sheet& sheet)
{
    QStringList titles;
    for (const CsvRow& row : sheet.title_rows) {
        titles << lone_cell(row);
    }
    titles.removeAll(QString());
    return static_cast<int>(std::erase_if(sheet.body, [&](const CsvRow& row) {
        return repeats_header(sheet.header, row) ||
               (!titles.isEmpty() && titles.contains(lone_cell(row)));
    }));
}

void return_totals(Sheet& sheet, const RosterSpec& spec, const ColumnMap& map)
{
    const auto is_word = [&](const CsvRow& row) {
        for (size_t i = 0; i < spec.fields.size(); ++i) {
            const FieldSpec& field = spec.fields[i];
            if (map.columns_of_field[i].empty() ||
                (field.type != FieldType::Choice && field.id != u"age_group")) {
                continue;
            }
            const QString cell = row.cells.value(map.columns_of_field[i].front());
            CsvRow alone;
            alone.cells = QStringList{cell};
            if (is_total_row(alone) && read_cell(field, cell).bad.isEmpty()) {
                return true;
            }
        }
        return false;
    };
    const auto words = std::stable_partition(sheet.totals.begin(), sheet.totals.end(),
                                             [&](const CsvRow& row) { return !is_word(row); });
    if (words == sheet.totals.end()) {
        return;
    }
    std::move(words, sheet.totals.end(), std::back_inserter(sheet.body));
    sheet.totals.erase(words, sheet.totals.end());
    std::stable_sort(
        sheet.body.begin(), sheet.body.end(),
        [](const CsvRow& left, const CsvRow& right) { return left.line < right.line; });
}

std::vector<int> fill_merged_places(Sheet& sheet, const std::vector<int>& columns)
{
    std::vector<int> lines;
    QStringList above(static_cast<qsizetype>(columns.size()), QString());
    for (CsvRow& row : sheet.body) {
        bool own = false; // from here on the row has a place of its own
        bool filled = false;
        const bool blank = std::all_of(columns.begin(), columns.end(), [&row](int column) {
            return trim(row.cells.value(column)).isEmpty();
        });
        for (size_t i = 0; i < columns.size(); ++i) {
            QString& known = above[static_cast<qsizetype>(i)];
            const QString cell = trim(row.cells.value(columns[i]));
            if (!cell.isEmpty()) {
                own = true;
                known = cell;
            } else if (own && !blank) {
                known.clear();
            } else if (!known.isEmpty() && columns[i] < row.cells.size()) {
                row.cells[columns[i]] = known;
                filled = true;
            }
        }
        if (filled) {
            lines.push_back(row.line);
        }
    }
    return lines;
}

} // namespace yice
