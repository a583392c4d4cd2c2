// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/value.h"

#include "base/number_text.h"

namespace yice
{

namespace
{

/// yyyy-MM-dd; QDate::toString goes through printf, which a million dates of birth notice.
QString iso_text(QDate date)
{
    QString text(10, u'-');
    const auto put = [&text](qsizetype at, int digits, int number) {
        for (qsizetype i = at + digits - 1; i >= at; --i) {
            text[i] = QChar(u'0' + number % 10);
            number /= 10;
        }
    };
    put(0, 4, date.year());
    put(5, 2, date.month());
    put(8, 2, date.day());
    return text;
}

} // namespace

double number_of(const Value& value, double otherwise)
{
    if (const auto* integer = std::get_if<qint64>(&value)) {
        return static_cast<double>(*integer);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return *real;
    }
    return otherwise;
}

QVariant to_variant(const Value& value)
{
    struct Visitor {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(double number) const { return number; }
        QVariant operator()(bool flag) const { return flag ? 1 : 0; }
        QVariant operator()(QDate date) const { return iso_text(date); }
        QVariant operator()(const QString& text) const { return text; }
    };
    return std::visit(Visitor{}, value);
}

QString to_text(const Value& value)
{
    struct Visitor {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return plain_number(number); }
        QString operator()(bool flag) const
        {
            return flag ? QStringLiteral("1") : QStringLiteral("0");
        }
        QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
        QString operator()(const QString& text) const { return text; }
    };
    return std::visit(Visitor{}, value);
}

} // namespace yice
