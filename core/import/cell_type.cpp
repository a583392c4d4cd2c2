// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/cell_type.h"

#include <QString>

namespace yice
{

namespace
{

bool is_sign(QChar character)
{
    return QStringView(u"+-$€£¥￥%％ ()").contains(character);
}

/// Digits with separators and few signs around them: 1,234.5  -3  12%  $5  1.2e-5
bool looks_like_number(QStringView cell)
{
    int digits = 0;
    int signs = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar character = cell[i];
        if (character.isDigit()) {
            ++digits;
        } else if (is_sign(character)) {
            // Signs stand before or behind a number: 1-2 and 555 1234 are none.
            const bool inside =
                i > 0 && i + 1 < cell.size() && cell[i - 1].isDigit() && cell[i + 1].isDigit();
            if (inside || ++signs > 3) {
                return false;
            }
        } else if (character == u'e' || character == u'E') {
            if (digits == 0 || i + 1 == cell.size() ||
                !(cell[i + 1].isDigit() || cell[i + 1] == u'-' || cell[i + 1] == u'+')) {
                return false;
            }
        } else if (character != u'.' && character != u',' && character != u'\'') {
            return false;
        }
    }
    return digits > 0;
}

/// Groups of digits with the separators of dates and times between them: 2024-03-01,
/// 1/3/24 10:15, 10:15:00.5, 2024年3月, 2024-03-01T10:15:00Z
bool looks_like_date(QStringView cell)
{
    if (cell.size() < 4 || cell.size() > 32 || !cell.front().isDigit()) {
        return false;
    }
    int digits = 0;
    int separators = 0;
    for (const QChar character : cell) {
        if (character.isDigit()) {
            ++digits;
        } else if (QStringView(u"-/:年月日.时分秒").contains(character)) {
            separators += character != u'.';
        } else if (!QStringView(u" TZ+APMapm").contains(character)) {
            return false;
        }
    }
    return separators > 0 && digits >= 3;
}

bool looks_like_link(QStringView cell)
{
    if (cell.contains(u' ')) {
        return false;
    }
    const auto at = cell.indexOf(u'@');
    return cell.startsWith(u"http://") || cell.startsWith(u"https://") ||
           cell.startsWith(u"www.") || (at > 0 && cell.indexOf(u'.', at) > at + 1);
}

} // namespace

CellType cell_type(QStringView cell)
{
    cell = cell.trimmed();
    if (cell.isEmpty()) {
        return CellType::Empty;
    }
    if (cell.size() <= 40) {
        if (looks_like_number(cell)) {
            return CellType::Number;
        }
        if (looks_like_date(cell)) {
            return CellType::Date;
        }
    }
    if (cell.size() > 500) {
        return CellType::Text;
    }
    if (looks_like_link(cell)) {
        return CellType::Link;
    }
    for (const QChar character : cell) {
        if (!character.isLetterOrNumber() && !character.isSurrogate() && !character.isMark() &&
            !QStringView(u"-_./").contains(character)) {
            return CellType::Text;
        }
    }
    return CellType::Word;
}

bool is_typed(CellType type)
{
    return type == CellType::Number || type == CellType::Date || type == CellType::Link;
}

} // namespace yice
