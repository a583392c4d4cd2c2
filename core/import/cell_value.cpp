// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/cell_value.h"

#include "base/chinese_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace yice
{

namespace
{

/// Narrow, trimmed, without the apostrophe that makes Excel keep a text and the ="…" around one.
QString plain_cell(const QString& cell)
{
    QString text = trim(narrow(cell));
    if (text.startsWith(u"=\"") && text.endsWith(u'"')) {
        text = text.mid(2, text.size() - 3);
    }
    if (text.startsWith(u'\'')) {
        text.remove(0, 1);
    }
    return trim(text);
}

CellValue read_choice(const FieldSpec& field, const QString& text)
{
    const QString wanted = fold(text);
    const Choice* inside = nullptr;
    qsizetype longest = 0;
    for (const Choice& choice : field.choices) {
        QStringList names = choice.synonyms;
        names << choice.label.zh << choice.label.en << choice.id;
        for (const QString& name : names) {
            const QString folded = fold(name);
            if (folded == wanted) {
                return {choice.id, {}, false};
            }
            // 民办(企业) and 公建民营机构 hold the term inside; the longest one wins, because
            // 民办公助 contains 民办.
            if (folded.size() >= 2 && folded.size() > longest && wanted.contains(folded)) {
                inside = &choice;
                longest = folded.size();
            }
        }
    }
    if (inside) {
        return {inside->id, {}, true};
    }
    return {{}, QStringLiteral("vocabulary"), false};
}

CellValue read_whole(const FieldSpec& field, const QString& text)
{
    const auto number = read_number(text, field.unit);
    if (!number) {
        return {{}, QStringLiteral("type_number"), false};
    }
    if (std::abs(*number - std::round(*number)) > 1e-9) {
        return {{}, QStringLiteral("type_integer"), false};
    }
    if (std::abs(*number) > 1e12) {
        return {{}, QStringLiteral("range"), false};
    }
    const auto whole = static_cast<qint64>(std::llround(*number));
    return {whole, {}, QString::number(whole) != text};
}

} // namespace

bool says_nothing(const QString& text)
{
    static const QSet<QString> nothing = {
        QString(),
        QStringLiteral("无"),
        QStringLiteral("未知"),
        QStringLiteral("不详"),
        QStringLiteral("空"),
        QStringLiteral("暂无"),
        QStringLiteral("没有"),
        QStringLiteral("不清"),
        QStringLiteral("价格面议"),
        QStringLiteral("面议"),
        QStringLiteral("待定"),
        QStringLiteral("null"),
        QStringLiteral("nan"),
        QStringLiteral("na"),
        QStringLiteral("nil"),
        QStringLiteral("none"),
        QStringLiteral("未填"),
        QStringLiteral("待核实"),
        QStringLiteral("n/a"),
        QStringLiteral("#n/a"),
        QStringLiteral("#ref!"),
        QStringLiteral("#value!"),
        QStringLiteral("#div/0!"),
        QStringLiteral("#name?"),
    };
    static const QString dashes = QStringLiteral("/\\-—–_―─~～·.*");
    const QString plain = plain_cell(text).toCaseFolded();
    return nothing.contains(plain) ||
           std::all_of(plain.begin(), plain.end(), [](QChar c) { return dashes.contains(c); });
}

std::optional<double> read_number(const QString& text, const QString& unit)
{
    QString plain = plain_cell(text);
    plain.remove(u' ').remove(QChar(0xA0));
    if (plain.startsWith(u'约')) {
        plain.remove(0, 1);
    }
    for (const QString& ending :
         {unit, QStringLiteral("张床"), QStringLiteral("张"), QStringLiteral("人"),
          QStringLiteral("个"), QStringLiteral("平方米"), QStringLiteral("平米"),
          QStringLiteral("m2"), QStringLiteral("元"), QStringLiteral("家"), QStringLiteral("人次"),
          QStringLiteral("余")}) {
        if (!ending.isEmpty() && plain.endsWith(ending) && plain.size() > ending.size()) {
            plain.chop(ending.size());
        }
    }
    double factor = 1;
    if (plain.endsWith(u'万')) {
        plain.chop(1);
        factor = 10'000;
    } else if (plain.endsWith(u'%')) {
        plain.chop(1);
        factor = 0.01;
    }
    static const QRegularExpression shape(
        QStringLiteral("^[-+]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?([eE][-+]?\\d{1,2})?$"));
    if (!shape.match(plain).hasMatch()) {
        return std::nullopt;
    }
    bool ok = false;
    const double number = plain.remove(u',').toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number * factor) : std::nullopt;
}

std::optional<QDate> read_date(const QString& text)
{
    const QString plain = plain_cell(text);
    static const QRegularExpression full(QStringLiteral(
        "^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(\\s+\\d{1,2}:.*)?$"));
    if (const auto match = full.match(plain); match.hasMatch()) {
        const QDate date(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                         match.capturedView(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    static const QRegularExpression digits(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    if (const auto match = digits.match(plain); match.hasMatch()) {
        const QDate date(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                         match.capturedView(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    static const QRegularExpression month(
        QStringLiteral("^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*月?$"));
    if (const auto match = month.match(plain); match.hasMatch()) {
        const QDate date(match.capturedView(1).toInt(), match.capturedView(2).toInt(), 1);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    // A year alone is its first day; as a serial day it would be one of 1905.
    static const QRegularExpression year(QStringLiteral("^(19\\d{2}|20\\d{2})\\s*年?$"));
    if (const auto match = year.match(plain); match.hasMatch()) {
        return QDate(match.capturedView(1).toInt(), 1, 1);
    }
    bool number = false;
    const double serial = plain.toDouble(&number);
    // Day 61 is 1900-03-01; below it Excel counts a 29 February 1900 that never was.
    if (number && serial >= 61 && serial < 91'000 && !plain.contains(u'e')) {
        return QDate(1899, 12, 30).addDays(static_cast<qint64>(serial));
    }
    return std::nullopt;
}

std::optional<bool> read_flag(const QString& text)
{
    static const QSet<QString> yes = {
        QStringLiteral("是"),     QStringLiteral("有"),     QStringLiteral("√"),
        QStringLiteral("✓"),      QStringLiteral("✔"),      QStringLiteral("1"),
        QStringLiteral("y"),      QStringLiteral("yes"),    QStringLiteral("true"),
        QStringLiteral("对"),     QStringLiteral("已"),     QStringLiteral("t"),
        QStringLiteral("已备案"), QStringLiteral("已取得"), QStringLiteral("已办理"),
        QStringLiteral("合格"),   QStringLiteral("达标"),   QStringLiteral("通过"),
        QStringLiteral("已投保"), QStringLiteral("已签约"), QStringLiteral("具备"),
        QStringLiteral("已验收"), QStringLiteral("已安装"),
    };
    static const QSet<QString> no = {
        QStringLiteral("否"),     QStringLiteral("无"),     QStringLiteral("×"),
        QStringLiteral("✗"),      QStringLiteral("✘"),      QStringLiteral("x"),
        QStringLiteral("0"),      QStringLiteral("n"),      QStringLiteral("no"),
        QStringLiteral("false"),  QStringLiteral("未"),     QStringLiteral("f"),
        QStringLiteral("没有"),   QStringLiteral("不是"),   QStringLiteral("未备案"),
        QStringLiteral("未取得"), QStringLiteral("未办理"), QStringLiteral("不合格"),
        QStringLiteral("未达标"), QStringLiteral("未通过"), QStringLiteral("未投保"),
        QStringLiteral("未签约"), QStringLiteral("不具备"), QStringLiteral("未安装"),
    };
    QString plain = plain_cell(text).toCaseFolded();
    if (const auto bracket = plain.indexOf(u'('); bracket > 0) {
        plain = trim(plain.left(bracket)); // 是(2021年)
    }
    if (yes.contains(plain)) {
        return true;
    }
    if (no.contains(plain)) {
        return false;
    }
    return std::nullopt;
}

CellValue read_cell(const FieldSpec& field, const QString& cell)
{
    const QString text = plain_cell(cell);
    if (field.type == FieldType::Flag) {
        // 无 is "no" for a flag and "nothing" for everything else.
        if (const auto flag = read_flag(text)) {
            return {*flag, {}, false};
        }
        return says_nothing(text) ? CellValue{} : CellValue{{}, QStringLiteral("type_flag"), false};
    }
    if (says_nothing(text)) {
        return {};
    }
    switch (field.type) {
    case FieldType::Integer:
        return read_whole(field, text);
    case FieldType::Real:
        if (const auto number = read_number(text, field.unit)) {
            return {*number, {}, plain_cell(cell) != to_text(*number)};
        }
        return {{}, QStringLiteral("type_number"), false};
    case FieldType::Date:
        if (const auto date = read_date(text)) {
            return {*date, {}, false};
        }
        return {{}, QStringLiteral("type_date"), false};
    case FieldType::Choice:
        return read_choice(field, text);
    case FieldType::CreditCode:
        return {text.toUpper().remove(u' '), {}, false};
    case FieldType::Text:
    case FieldType::Region:
    case FieldType::Flag:
        break;
    }
    // Texts keep what stands there; only the forms of digits, letters and brackets are made one.
    return {text, {}, false};
}

} // namespace yice
