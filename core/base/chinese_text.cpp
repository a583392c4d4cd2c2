// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/chinese_text.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace yice
{

namespace
{

bool is_invisible(QChar character)
{
    const ushort code = character.unicode();
    return code == 0xFEFF || (code >= 0x200B && code <= 0x200F) || code == 0x2060;
}

bool is_ignored(QChar character)
{
    static const QString ignored = QStringLiteral("\"'`“”‘’·•．.,，、。;；:：-‐–—_~～*/\\");
    return character.isSpace() || is_invisible(character) || ignored.contains(character);
}

QChar bracket_form(QChar character)
{
    static const QString opening = QStringLiteral("([{〔【［｛《<〈（");
    static const QString closing = QStringLiteral(")]}〕】］｝》>〉）");
    if (opening.contains(character)) {
        return u'(';
    }
    if (closing.contains(character)) {
        return u')';
    }
    return character;
}

} // namespace

QString narrow(const QString& text)
{
    // NFKC would also turn ， into , and ； into ;, which is what cells want as well.
    bool plain = true;
    for (const QChar character : text) {
        const ushort code = character.unicode();
        const bool itself = (code >= 0x4E00 && code <= 0x9FFF) || code == 0x3001 || code == 0x3002;
        if (code >= 0x2000 && !itself) {
            plain = false;
            break;
        }
    }
    return plain ? text : text.normalized(QString::NormalizationForm_KC);
}

QString fold(const QString& text)
{
    QString result;
    result.reserve(text.size());
    const QString normal = narrow(text);
    for (const QChar character : normal) {
        if (!is_ignored(character)) {
            result.append(bracket_form(character.toCaseFolded()));
        }
    }
    return result;
}

QString fold_organisation(const QString& name)
{
    QString result = fold(name);
    result.remove(u'(').remove(u')');
    for (const auto& suffix : {QStringLiteral("有限责任公司"), QStringLiteral("有限公司")}) {
        if (result.endsWith(suffix) && result.size() > suffix.size() + 2) {
            result.chop(suffix.size());
            break;
        }
    }
    return result;
}

QString region_stem(const QString& name)
{
    static const QStringList suffixes = {
        QStringLiteral("街道办事处"), QStringLiteral("镇人民政府"), QStringLiteral("乡人民政府"),
        QStringLiteral("社区居委会"), QStringLiteral("居民委员会"), QStringLiteral("村民委员会"),
        QStringLiteral("特别行政区"), QStringLiteral("村委会"),     QStringLiteral("居委会"),
        QStringLiteral("自治区"),     QStringLiteral("自治州"),     QStringLiteral("自治县"),
        QStringLiteral("办事处"),     QStringLiteral("街道办"),     QStringLiteral("街道"),
        QStringLiteral("社区"),       QStringLiteral("地区"),       QStringLiteral("省"),
        QStringLiteral("市"),         QStringLiteral("县"),         QStringLiteral("区"),
        QStringLiteral("旗"),         QStringLiteral("盟"),         QStringLiteral("镇"),
        QStringLiteral("乡"),         QStringLiteral("村"),
    };
    QString stem = fold(name);
    bool autonomous = false;
    for (const QString& suffix : suffixes) {
        if (stem.endsWith(suffix) && stem.size() - suffix.size() >= 2) {
            stem.chop(suffix.size());
            autonomous =
                suffix.startsWith(QStringLiteral("自治")) || suffix == u"镇" || suffix == u"乡";
            break;
        }
    }
    // 伊通满族自治县 is called 伊通县, 叶赫满族镇 叶赫镇.
    static const QStringList peoples = {
        QStringLiteral("满族"),   QStringLiteral("蒙古族"),   QStringLiteral("回族"),
        QStringLiteral("朝鲜族"), QStringLiteral("维吾尔"),   QStringLiteral("藏族"),
        QStringLiteral("苗族"),   QStringLiteral("彝族"),     QStringLiteral("壮族"),
        QStringLiteral("布依族"), QStringLiteral("侗族"),     QStringLiteral("瑶族"),
        QStringLiteral("白族"),   QStringLiteral("土家族"),   QStringLiteral("哈尼族"),
        QStringLiteral("哈萨克"), QStringLiteral("傣族"),     QStringLiteral("黎族"),
        QStringLiteral("傈僳族"), QStringLiteral("佤族"),     QStringLiteral("畲族"),
        QStringLiteral("拉祜族"), QStringLiteral("水族"),     QStringLiteral("东乡族"),
        QStringLiteral("纳西族"), QStringLiteral("羌族"),     QStringLiteral("仡佬族"),
        QStringLiteral("锡伯"),   QStringLiteral("达斡尔族"), QStringLiteral("土族"),
        QStringLiteral("各族"),   QStringLiteral("蒙古"),     QStringLiteral("毛南族"),
    };
    for (bool again = autonomous; again;) {
        again = false;
        for (const QString& people : peoples) {
            if (stem.endsWith(people) && stem.size() - people.size() >= 2) {
                stem.chop(people.size());
                again = true;
            }
        }
    }
    return stem;
}

double similarity(const QString& left, const QString& right)
{
    const auto first = left.toUcs4();
    const auto second = right.toUcs4();
    const qsizetype longer = std::max(first.size(), second.size());
    if (longer == 0) {
        return 1;
    }
    QList<int> row(second.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= first.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= second.size(); ++j) {
            const int above = row[j];
            const int changed = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, changed});
            diagonal = above;
        }
    }
    return 1.0 - static_cast<double>(row.back()) / static_cast<double>(longer);
}

QString trim(const QString& text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    const auto blank = [](QChar character) {
        return character.isSpace() || is_invisible(character);
    };
    while (begin < end && blank(text[begin])) {
        ++begin;
    }
    while (end > begin && blank(text[end - 1])) {
        --end;
    }
    return begin == 0 && end == text.size() ? text : text.mid(begin, end - begin);
}

} // namespace yice
