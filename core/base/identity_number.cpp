// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identity_number.h"

#include <QRegularExpression>
#include <QStringView>

#include <algorithm>
#include <array>

namespace yice
{

namespace
{

/// Digits 7 to 14. By hand, because a roster of a million people is checked twice.
QDate day_inside(const QString& number)
{
    const auto part = [&number](qsizetype from, qsizetype length) {
        int value = 0;
        for (qsizetype i = from; i < from + length; ++i) {
            value = value * 10 + (number[i].unicode() - u'0');
        }
        return value;
    };
    return QDate(part(6, 4), part(10, 2), part(12, 2));
}

} // namespace

IdentityState check_identity_number(const QString& number)
{
    if (number.size() != 18) {
        static const QRegularExpression exponent(QStringLiteral("^\\d(\\.\\d+)?[eE]\\+?1[67]$"));
        return exponent.match(number).hasMatch() ? IdentityState::Damaged
                                                 : IdentityState::WrongLength;
    }
    const bool digits = std::all_of(number.begin(), number.end() - 1,
                                    [](QChar c) { return c >= u'0' && c <= u'9'; });
    const QChar last = number.back().toUpper();
    if (!digits || !((last >= u'0' && last <= u'9') || last == u'X')) {
        return IdentityState::WrongCharacters;
    }
    static constexpr std::array weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i] * (number[static_cast<qsizetype>(i)].unicode() - u'0');
    }
    const bool date = day_inside(number).isValid();
    if (last != QStringLiteral("10X98765432")[sum % 11]) {
        // The check digit of a true number ends in 000 once in some thousand; of a damaged one
        // almost always does not fit.
        return number.endsWith(QStringLiteral("000")) ? IdentityState::Damaged
               : date                                 ? IdentityState::WrongCheckDigit
                                                      : IdentityState::WrongDate;
    }
    return date ? IdentityState::Valid : IdentityState::WrongDate;
}

std::optional<QDate> birth_date(const QString& number)
{
    if (check_identity_number(number) != IdentityState::Valid) {
        return std::nullopt;
    }
    return day_inside(number);
}

QString masked_identity_number(const QString& number)
{
    if (number.size() <= 8) {
        return QString(number.size(), u'*');
    }
    return number.left(6) + QString(number.size() - 8, u'*') + number.right(2);
}

bool is_masked(const QString& number)
{
    return number.size() == 18 && QStringView(number).mid(6, 10).count(u'*') == 10;
}

} // namespace yice
