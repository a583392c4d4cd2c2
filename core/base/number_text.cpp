// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_text.h"

#include <QLocale>

#include <cmath>

namespace yice
{

QString plain_number(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15) {
        return QString::number(static_cast<qint64>(number));
    }
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString grouped_number(double number, int decimals)
{
    // The nudge makes 0.125 with two places 0.13 although the nearest double lies below it; it is
    // far under half a unit of any place that is printed.
    const double scale = std::pow(10.0, decimals);
    double rounded = std::round(std::abs(number) * scale * (1 + 1e-12)) / scale;
    QString text = QString::number(rounded, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
        if (text.endsWith(u'.')) {
            text.chop(1);
        }
    }
    qsizetype whole = text.indexOf(u'.');
    if (whole < 0) {
        whole = text.size();
    }
    for (qsizetype at = whole - 3; at > 0; at -= 3) {
        text.insert(at, u',');
    }
    if (number < 0 && rounded != 0) {
        text.prepend(u'-');
    }
    return text;
}

QString number_with_unit(std::optional<double> number, const QString& unit, int decimals)
{
    if (!number) {
        return no_number();
    }
    const QString text = grouped_number(*number, decimals);
    return unit.isEmpty() ? text : text + QChar(0x2009) + unit;
}

int decimals_for(const QString& unit, double number)
{
    if (unit == u"%") {
        return 1;
    }
    // Fractions of beds and people mean nothing beside hundreds of them.
    return number == std::floor(number) || std::abs(number) >= 100 ? 0 : 2;
}

QString no_number()
{
    return QStringLiteral("—");
}

} // namespace yice
