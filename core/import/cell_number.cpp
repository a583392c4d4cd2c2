// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/cell_value.h"

#include <QRegularExpression>

#include <cmath>

namespace yice
{

namespace
{

/// Takes 元, 万元 or 亿元 off the end of an amount and answers by what the rest has to be
/// multiplied to be in `unit`: 12000元 is 1.2 万元.
double money_factor(QString& amount, const QString& unit)
{
    constexpr double ten_thousand = 10'000;
    const double in_unit = unit.startsWith(u"万元") ? ten_thousand : 1;
    const std::pair<QString, double> endings[] = {
        {QStringLiteral("亿元"), ten_thousand * ten_thousand},
        {QStringLiteral("万元"), ten_thousand},
        {QStringLiteral("万"), ten_thousand},
        {QStringLiteral("元"), 1}};
    for (const auto& [ending, value] : endings) {
        if (amount.endsWith(ending) && amount.size() > ending.size()) {
            amount.chop(ending.size());
            return value / in_unit;
        }
    }
    return 1;
}

} // namespace

std::optional<double> read_number(const QString& text, const QString& unit)
{
    QString plain = plain_cell(text);
    plain.remove(u' ').remove(QChar(0xA0));
    if (plain.startsWith(u'约')) {
        plain.remove(0, 1);
    }
    double factor = 1;
    if (unit.contains(u'元')) {
        factor = money_factor(plain, unit);
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
    if (plain.endsWith(u'万')) {
        plain.chop(1);
        factor *= 10'000;
    } else if (plain.endsWith(u'%')) {
        plain.chop(1);
        factor *= 0.01;
    }
    static const QRegularExpression shape(
        QStringLiteral("^[-+]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?([eE][-+]?\\d{1,2})?$"));
    if (!shape.match(plain).hasMatch()) {
        return std::nullopt;
    }
    bool ok = false;
    const double number = plain.remove(u',').toDouble(&ok);
    // Dividing is exact where multiplying by 0.0001 is not.
    const double value =
        factor < 1 && factor > 0 ? number / std::round(1 / factor) : number * factor;
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace yice
