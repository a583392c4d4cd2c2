// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/sheet.h"

#include "base/chinese_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace yice
{

namespace
{

constexpr size_t deepest_header = 40;

int filled(const CsvRow& row)
{
    return static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(),
                                          [](const auto& cell) { return !trim(cell).isEmpty(); }));
}

bool looks_like_number(const QString& cell)
{
    static const QRegularExpression number(
        QStringLiteral("^[-+]?[\\d,]*\\.?\\d+%?$|^\\d{4}[-/.年]\\d{1,2}"));
    return number.match(trim(narrow(cell))).hasMatch();
}

int texts(const CsvRow& row)
{
    return static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(), [](const auto& cell) {
        return !trim(cell).isEmpty() && !looks_like_number(cell);
    }));
}

int header_without_knowledge(const std::vector<CsvRow>& rows)
{
    const auto depth = std::min(rows.size(), deepest_header);
    int widest = 0;
    for (size_t i = 0; i < depth; ++i) {
        widest = std::max(widest, filled(rows[i]));
    }
    for (size_t i = 0; i < depth; ++i) {
        const int count = filled(rows[i]);
        if (count >= 2 && count * 2 > widest && texts(rows[i]) == count) {
            return static_cast<int>(i);
        }
    }
    for (size_t i = 0; i < depth; ++i) {
        if (filled(rows[i]) * 2 > widest) {
            return static_cast<int>(i);
        }
    }
    return rows.empty() ? -1 : 0;
}

double row_score(const CsvRow& row, const HeaderScore& score)
{
    double sum = 0;
    for (const QString& cell : row.cells) {
        sum += score(cell);
    }
    return sum;
}

int header_by_score(const std::vector<CsvRow>& rows, const HeaderScore& score)
{
    int best = -1;
    double best_score = 0;
    for (size_t i = 0; i < std::min(rows.size(), deepest_header); ++i) {
        // Ties go to the upper row: a second header row is joined below.
        if (const double sum = row_score(rows[i], score); sum > best_score) {
            best_score = sum;
            best = static_cast<int>(i);
        }
    }
    // One hit may be a cell of the title ("机构名称" alone in a note); beside other texts it is a
    // header whose other columns have to be given by hand.
    return best_score >= 2 || (best_score >= 1 && filled(rows[static_cast<size_t>(best)]) >= 2) ||
                   (best_score >= 1 && rows.size() > 1 &&
                    filled(rows[static_cast<size_t>(best)]) == 1 &&
                    rows[static_cast<size_t>(best)].cells.size() == 1)
               ? best
               : -1;
}

/// A merged header: the upper row has groups with gaps behind them (床位 | | |), the lower row has
/// the parts (总数 | 护理型 | 日托). Neither holds numbers.
bool is_second_header(const CsvRow& upper, const CsvRow& lower, const HeaderScore& score)
{
    if (texts(lower) != filled(lower) || filled(lower) == 0 || is_total_row(lower)) {
        return false;
    }
    int under_gap = 0;
    int beside = 0;
    for (qsizetype i = 0; i < std::max(upper.cells.size(), lower.cells.size()); ++i) {
        const bool above = i < upper.cells.size() && !trim(upper.cells[i]).isEmpty();
        const bool below = i < lower.cells.size() && !trim(lower.cells[i]).isEmpty();
        under_gap += below && !above;
        beside += above && !below;
    }
    if (under_gap == 0 || beside == 0) {
        return false;
    }
    return !score || row_score(lower, score) > 0 || under_gap + beside >= lower.cells.size() / 2;
}

QStringList joined_header(const CsvRow& upper, const CsvRow& lower)
{
    QStringList result;
    QString group;
    const auto width = std::max(upper.cells.size(), lower.cells.size());
    for (qsizetype i = 0; i < width; ++i) {
        const QString above = i < upper.cells.size() ? trim(upper.cells[i]) : QString();
        const QString below = i < lower.cells.size() ? trim(lower.cells[i]) : QString();
        if (!above.isEmpty()) {
            group = above;
        }
        if (below.isEmpty()) {
            result << above;
        } else {
            result << (group.isEmpty() ? below : group + u' ' + below);
        }
    }
    return result;
}

bool is_footer(const CsvRow& row)
{
    static const QRegularExpression footer(QStringLiteral(
        "^(填表单位|填报单位|报送单位|制表单位|填表人|填报人|制表人|报送人|经办人|制表|审核人|审核|"
        "复核人|复核|单位负责人|分管领导|主管领导|分管负责人|负责人|填表日期|填报日期|报送日期|"
        "制表日期|填表时间|填报时间|上报日期|联系人|填表说明|备注|说明|注)"
        "(签字|签名|签章|盖章)?(（[^）]*）|\\([^)]*\\))?[\\s:：]"));
    for (const QString& cell : row.cells) {
        const QString text = trim(cell);
        if (!text.isEmpty()) {
            // Most rows begin with a number or a name: a look at the first character is enough.
            static const QString first = QStringLiteral("填制审复负单联注备说报经分主上");
            return first.contains(text.front()) && footer.match(text).hasMatch();
        }
    }
    return false;
}

/// 一、公办机构 alone in its row: a heading between the rows.
bool is_section(const CsvRow& row)
{
    static const QRegularExpression section(
        QStringLiteral("^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]"));
    QString found;
    for (const QString& cell : row.cells) {
        if (trim(cell).isEmpty()) {
            continue;
        }
        if (!found.isEmpty()) {
            return false;
        }
        found = trim(cell);
    }
    return section.match(found).hasMatch();
}

/// 其中：护理型 is a part of the row above it, counted there already.
bool is_part(const CsvRow& row)
{
    static const QRegularExpression part(QStringLiteral("^其中\\s*[:：]"));
    const auto begin = row.cells.begin();
    return std::any_of(
        begin, begin + std::min<qsizetype>(2, row.cells.size()), [](const QString& cell) {
            return cell.size() > 2 && cell.contains(u'其') && part.match(trim(cell)).hasMatch();
        });
}

int find_serial_column(const Sheet& sheet)
{
    static const QStringList names = {QStringLiteral("序号"), QStringLiteral("编号"),
                                      QStringLiteral("no"), QStringLiteral("序"),
                                      QStringLiteral("行号")};
    for (qsizetype i = 0; i < std::min<qsizetype>(sheet.header.size(), 3); ++i) {
        const QString name = fold(sheet.header[i]);
        if (names.contains(name)) {
            return static_cast<int>(i);
        }
        if (name.isEmpty() && sheet.body.size() >= 2) {
            int expected = 1;
            const bool counts =
                std::all_of(sheet.body.begin(), sheet.body.end(), [&](const CsvRow& row) {
                    return i < row.cells.size() && trim(row.cells[i]).toInt() == expected++;
                });
            if (counts) {
                return static_cast<int>(i);
            }
        }
    }
    return -1;
}

} // namespace

bool is_total_row(const CsvRow& row)
{
    static const QRegularExpression total(
        QStringLiteral("^(全?[\\p{Han}]{0,8}(合计|小计|总计|共计)(\\d+\\p{Han}{0,2})?"
                       "|全(市|县|区|镇|乡|省)|total)$"));
    int looked_at = 0;
    constexpr qsizetype longest = 24; // with spaces between the characters
    for (const QString& cell : row.cells) {
        if (cell.size() > longest) {
            ++looked_at;
            continue;
        }
        if (cell.isEmpty()) {
            continue;
        }
        const QChar first = cell.front();
        const bool may_be =
            first == u't' || first == u'T' || cell.contains(u'计') || cell.contains(u'全');
        if (may_be && total.match(fold(cell)).hasMatch()) {
            return true;
        }
        if (!trim(cell).isEmpty() && ++looked_at == 3) {
            break;
        }
    }
    return false;
}

Sheet find_sheet(CsvTable table, const HeaderScore& score, int header_line)
{
    Sheet sheet;
    auto& rows = table.rows;
    int header = score ? header_by_score(rows, score) : -1;
    if (header < 0 && !score) {
        header = header_without_knowledge(rows);
    }
    const bool given = header_line > 0;
    if (given) {
        const auto row = std::find_if(rows.begin(), rows.end(), [header_line](const CsvRow& each) {
            return each.line >= header_line;
        });
        header = row == rows.end() ? -1 : static_cast<int>(row - rows.begin());
    }
    if (header < 0) {
        sheet.body = std::move(rows);
        return sheet;
    }
    auto at = static_cast<size_t>(header);
    CsvRow upper = rows[at];
    sheet.header_rows = 1;
    sheet.header = upper.cells;
    // The best-scoring row may be the lower one of two.
    if (!given && score && at > 0 && is_second_header(rows[at - 1], upper, score) &&
        filled(rows[at - 1]) > 1) {
        --at;
        sheet.header = joined_header(rows[at], upper);
        upper = rows[at];
        sheet.header_rows = 2;
    } else if (at + 1 < rows.size() && is_second_header(upper, rows[at + 1], score)) {
        sheet.header = joined_header(upper, rows[at + 1]);
        sheet.header_rows = 2;
    }
    sheet.header_line = upper.line;
    for (QString& cell : sheet.header) {
        cell = trim(cell);
    }
    sheet.title_rows.assign(rows.begin(), rows.begin() + static_cast<qsizetype>(at));
    for (size_t i = at + static_cast<size_t>(sheet.header_rows); i < rows.size(); ++i) {
        CsvRow row = std::move(rows[i]);
        if (row.blank()) {
            continue;
        }
        if (row.cells.size() < sheet.header.size()) {
            row.cells.resize(sheet.header.size());
        }
        if (is_footer(row) || (sheet.header.size() > 2 && is_section(row))) {
            sheet.footers.push_back(std::move(row));
        } else if (is_total_row(row) || is_part(row)) {
            sheet.totals.push_back(std::move(row));
        } else {
            sheet.body.push_back(std::move(row));
        }
    }
    sheet.serial_column = find_serial_column(sheet);
    return sheet;
}

} // namespace yice
