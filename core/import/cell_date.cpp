// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/period.h"
#include "import/cell_value.h"

#include <QRegularExpression>

namespace yice
{

namespace
{

/// The usual form, without a regular expression: a roster of a million people has two each.
std::optional<QDate> iso_date(const QString& text)
{
    if (text.size() != 10 || text[4] != text[7] || (text[4] != u'-' && text[4] != u'/')) {
        return std::nullopt;
    }
    int numbers[3] = {0, 0, 0};
    for (int i = 0; i < 10; ++i) {
        if (i == 4 || i == 7) {
            continue;
        }
        if (text[i] < u'0' || text[i] > u'9') {
            return std::nullopt;
        }
        int& number = numbers[i < 4 ? 0 : i < 7 ? 1 : 2];
        number = number * 10 + (text[i].unicode() - u'0');
    }
    const QDate date(numbers[0], numbers[1], numbers[2]);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> read_date(const QString& text)
{
    const QString plain = plain_cell(text);
    if (const auto date = iso_date(plain)) {
        return date;
    }
    static const QRegularExpression full(QStringLiteral(
        "^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(\\s+\\d{1,2}:.*)?$"));
    if (const auto match = full.match(plain); match.hasMatch()) {
        const QDate date(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                         match.capturedView(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    if (plain.contains(u"季度") || plain.contains(u"半年")) {
        const auto period = Period::find_in(plain); // 2024年四季度 is due by its last day
        return period ? std::optional(period->last_day()) : std::nullopt;
    }
    static const QRegularExpression end_of(
        QStringLiteral("^(\\d{4})年(?:(\\d{1,2})月)?(?:年)?(?:底|末)(?:之?前)?$"));
    if (const auto match = end_of.match(plain); match.hasMatch()) {
        const int month = match.capturedLength(2) > 0 ? match.capturedView(2).toInt() : 12;
        const QDate date(match.capturedView(1).toInt(), month, 1);
        return date.isValid() ? std::optional(date.addMonths(1).addDays(-1)) : std::nullopt;
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
    static const QRegularExpression digits_of_month(
        QStringLiteral("^((?:19|20)\\d{2})(0[1-9]|1[0-2])$"));
    if (const auto match = digits_of_month.match(plain); match.hasMatch()) {
        return QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(), 1);
    }
    // A year alone is its first day; as a serial day it would be one of 1905.
    static const QRegularExpression year(QStringLiteral("^(19\\d{2}|20\\d{2})\\s*年?$"));
    if (const auto match = year.match(plain); match.hasMatch()) {
        return QDate(match.capturedView(1).toInt(), 1, 1);
    }
    // Day 3654 is 1910-01-01: nobody on a register was born earlier, and 70 is an age.
    constexpr double first_serial = 3654;
    bool number = false;
    const double serial = plain.toDouble(&number);
    if (number && serial >= first_serial && serial < 91'000 && !plain.contains(u'e')) {
        return QDate(1899, 12, 30).addDays(static_cast<qint64>(serial));
    }
    return std::nullopt;
}

std::optional<QDate> read_deadline(const QString& text)
{
    const auto date = read_date(text);
    const auto period = Period::parse(plain_cell(text));
    const bool whole = date && period && period->first_day() == *date;
    return whole ? std::optional(period->last_day()) : date;
}

} // namespace yice
