// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/period.h"

#include "base/chinese_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace yice
{

namespace
{

constexpr int first_year = 1900;
constexpr int last_year = 9998;

std::optional<int> small_number(QStringView text)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九十");
    if (text.size() == 1 && digits.contains(text.front())) {
        return static_cast<int>(digits.indexOf(text.front()));
    }
    if (text.size() == 2 && text.front() == u'十') {
        return 10 + static_cast<int>(digits.indexOf(text.back()));
    }
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? std::optional<int>(number) : std::nullopt;
}

QStringView captured(const QRegularExpressionMatch& match, std::initializer_list<int> groups)
{
    for (const int group : groups) {
        if (!match.capturedView(group).isEmpty()) {
            return match.capturedView(group);
        }
    }
    return {};
}

// Groups: 1 year · 2 quarter after Q · 3 quarter after 年 · 4 half-year · 5 month before 月 ·
// 6 month after a dash. %1 is what else may follow a year that stands alone: parse() takes it bare,
// find_in() wants 年, because any four digits in a title would be a year otherwise.
const char* const period_pattern = "((?:19|[2-9]\\d)\\d{2})"
                                   "(?:\\s*[Qq]([1-4])"
                                   "|\\s*年\\s*(?:第?\\s*([一二三四1-4])\\s*季度?|([上下])半年"
                                   "|(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s*月)"
                                   "|[-./](1[0-2]|0[1-9])(?![-./\\d])"
                                   "|年度?%1)";

std::optional<Period> from_match(const QRegularExpressionMatch& match)
{
    const int year = match.capturedView(1).toInt();
    if (year < first_year || year > last_year) {
        return std::nullopt;
    }
    if (const auto text = captured(match, {2, 3}); !text.isEmpty()) {
        const auto number = small_number(text);
        return number ? std::optional(Period::quarter(year, *number)) : std::nullopt;
    }
    if (const auto text = captured(match, {4}); !text.isEmpty()) {
        return Period::quarter(year, text == u"上" ? 2 : 4);
    }
    if (const auto text = captured(match, {5, 6}); !text.isEmpty()) {
        const auto number = small_number(text);
        return number ? std::optional(Period::month(year, *number)) : std::nullopt;
    }
    return Period::year(year);
}

/// 二〇二四年 as 2024年; the day on which a sheet was filled in and the span of a plan,
/// 2021-2025年, are no period and are left out.
QString spelled_out(QString text)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    static const QRegularExpression year(QStringLiteral("[〇零○一二三四五六七八九]{4}(?=年)"));
    for (auto match = year.match(text); match.hasMatch(); match = year.match(text)) {
        QString number;
        for (const QChar digit : match.captured()) {
            number += QString::number(std::max<qsizetype>(0, digits.indexOf(digit)));
        }
        text.replace(match.capturedStart(), 4, number);
    }
    static const QRegularExpression filled_in(
        QStringLiteral("(填报|填表|制表|报送|打印|导出|上报)(日期|时间)\\s*[:：]?\\s*"
                       "\\d{4}\\s*[-年./]\\s*\\d{1,2}\\s*[-月./]\\s*\\d{1,2}"));
    static const QRegularExpression span(
        QStringLiteral("\\d{4}\\s*年?\\s*[-—–~～至到]+\\s*\\d{4}\\s*年?"));
    static const QRegularExpression deadline(
        QStringLiteral("\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日?\\s*(之?前|以前)"));
    return text.remove(filled_in).remove(span).remove(deadline);
}

/// What a title says in more than one word: 2024年1-6月 is the second quarter's sheet, 7-9月 the
/// third quarter's, 前三季度 too; 一季度…（2024年） has the year elsewhere. An explicit quarter
/// wins over any other date of the line.
std::optional<Period> quarter_in(const QString& text)
{
    static const QRegularExpression months(QStringLiteral(
        "(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月?\\s*[-—–~～至到]+\\s*(1[0-2]|[2-9])\\s*月"));
    if (const auto match = months.match(text); match.hasMatch()) {
        const int first = match.capturedView(2).toInt();
        const int last = match.capturedView(3).toInt();
        const int year = match.capturedView(1).toInt();
        if (last % 3 == 0 && (first == 1 || first == last - 2)) {
            return Period::quarter(year, last / 3);
        }
        if (first == 1) {
            return Period::month(year, last);
        }
    }
    static const QRegularExpression quarters(
        QStringLiteral("(\\d{4})\\s*年?\\s*(?:第|前)?\\s*(?:[一二三四1-4]\\s*[、和至-]\\s*)?"
                       "([一二三四两1-4])\\s*个?\\s*季度"));
    static const QRegularExpression letter(QStringLiteral("(\\d{4})\\s*年?\\s*[Qq]([1-4])"));
    static const QRegularExpression year_elsewhere(
        QStringLiteral("第?([一二三四1-4])\\s*季度.*?(\\d{4})\\s*年"));
    const auto number_of_quarter = [](QStringView digit) {
        return digit == u"两" ? 2 : small_number(digit).value_or(0);
    };
    for (const auto* pattern : {&quarters, &letter}) {
        if (const auto match = pattern->match(text); match.hasMatch()) {
            return Period::quarter(match.capturedView(1).toInt(),
                                   number_of_quarter(match.capturedView(2)));
        }
    }
    if (const auto match = year_elsewhere.match(text); match.hasMatch()) {
        return Period::quarter(match.capturedView(2).toInt(),
                               number_of_quarter(match.capturedView(1)));
    }
    return std::nullopt;
}

} // namespace

Period Period::month(int year, int month)
{
    Q_ASSERT(year >= first_year && year <= last_year && month >= 1 && month <= 12);
    return {Kind::Month, year, month};
}

Period Period::quarter(int year, int quarter)
{
    Q_ASSERT(year >= first_year && year <= last_year && quarter >= 1 && quarter <= 4);
    return {Kind::Quarter, year, quarter};
}

Period Period::year(int year)
{
    Q_ASSERT(year >= first_year && year <= last_year);
    return {Kind::Year, year, 1};
}

Period Period::quarter_of(QDate day)
{
    return of(Kind::Quarter, day);
}

Period Period::of(Kind kind, QDate day)
{
    Q_ASSERT(day.isValid());
    switch (kind) {
    case Kind::Month:
        return month(day.year(), day.month());
    case Kind::Quarter:
        return quarter(day.year(), (day.month() + 2) / 3);
    case Kind::Year:
        break;
    }
    return year(day.year());
}

std::optional<Period> Period::parse(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^%1$").arg(QString::fromUtf8(period_pattern).arg(QStringLiteral("|"))));
    const auto match = pattern.match(narrow(text).trimmed());
    return match.hasMatch() ? from_match(match) : std::nullopt;
}

std::optional<Period> Period::find_in(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!\\d)") +
                                            QString::fromUtf8(period_pattern).arg(QString()));
    const QString line = spelled_out(narrow(text));
    if (const auto quarter = quarter_in(line)) {
        return quarter;
    }
    std::optional<Period> year_only;
    for (auto matches = pattern.globalMatch(line); matches.hasNext();) {
        const auto period = from_match(matches.next());
        if (period && period->kind() != Kind::Year) {
            return period;
        }
        if (period && !year_only) {
            year_only = period;
        }
    }
    return year_only;
}

QDate Period::first_day() const
{
    Q_ASSERT(valid());
    const int month = kind_ == Kind::Month ? number_ : kind_ == Kind::Quarter ? number_ * 3 - 2 : 1;
    return {year_, month, 1};
}

QDate Period::last_day() const
{
    const int months = kind_ == Kind::Month ? 1 : kind_ == Kind::Quarter ? 3 : 12;
    return first_day().addMonths(months).addDays(-1);
}

Period Period::next(int steps) const
{
    const int months = kind_ == Kind::Month ? 1 : kind_ == Kind::Quarter ? 3 : 12;
    return of(kind_, first_day().addMonths(months * steps));
}

Period Period::last_quarter() const
{
    return quarter_of(last_day());
}

QString Period::code() const
{
    if (!valid()) {
        return {};
    }
    switch (kind_) {
    case Kind::Month:
        return QStringLiteral("%1-%2").arg(year_).arg(number_, 2, 10, QLatin1Char('0'));
    case Kind::Quarter:
        return QStringLiteral("%1Q%2").arg(year_).arg(number_);
    case Kind::Year:
        break;
    }
    return QString::number(year_);
}

QString Period::label() const
{
    if (!valid()) {
        return {};
    }
    switch (kind_) {
    case Kind::Month:
        //: %1 year, %2 month number
        return QCoreApplication::translate("Period", "%1-%2").arg(year_).arg(number_);
    case Kind::Quarter:
        switch (number_) {
        case 1:
            return QCoreApplication::translate("Period", "Q1 %1").arg(year_);
        case 2:
            return QCoreApplication::translate("Period", "Q2 %1").arg(year_);
        case 3:
            return QCoreApplication::translate("Period", "Q3 %1").arg(year_);
        default:
            return QCoreApplication::translate("Period", "Q4 %1").arg(year_);
        }
    case Kind::Year:
        break;
    }
    //: %1 year
    return QCoreApplication::translate("Period", "%1", "year").arg(year_);
}

std::strong_ordering Period::operator<=>(const Period& other) const
{
    if (!valid() || !other.valid()) {
        return valid() <=> other.valid();
    }
    const auto by_end = last_day().toJulianDay() <=> other.last_day().toJulianDay();
    if (by_end != 0) {
        return by_end;
    }
    return static_cast<int>(kind_) <=> static_cast<int>(other.kind_);
}

} // namespace yice
