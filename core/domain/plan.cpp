// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace yice
{

namespace
{

constexpr std::array comparator_codes = {
    std::pair{Comparator::AtLeast, ">="},      std::pair{Comparator::MoreThan, ">"},
    std::pair{Comparator::Full, "="},          std::pair{Comparator::AtMost, "<="},
    std::pair{Comparator::Rising, "trend_up"}, std::pair{Comparator::Done, "milestone"},
    std::pair{Comparator::TextOnly, "text"},   std::pair{Comparator::Forecast, "~"},
};

} // namespace

const Indicator* Plan::find(const QString& indicator_id) const
{
    for (const Indicator& indicator : indicators) {
        if (indicator.id == indicator_id) {
            return &indicator;
        }
    }
    return nullptr;
}

const FigureSpec* Plan::find_figure(const QString& figure_id) const
{
    for (const FigureSpec& figure : figures) {
        if (figure.id == figure_id) {
            return &figure;
        }
    }
    return nullptr;
}

QString Plan::unit_on(const QString& unit, QDate day) const
{
    QString current = unit;
    // Each change can apply once, so that two units that name each other end as well.
    for (size_t step = 0; step < units.size(); ++step) {
        for (const UnitChange& change : units) {
            if (change.name == current && !change.successor.isEmpty() && change.from <= day) {
                current = change.successor;
                break;
            }
        }
    }
    return current;
}

QString comparator_code(Comparator comparator)
{
    for (const auto& [candidate, code] : comparator_codes) {
        if (candidate == comparator) {
            return QString::fromLatin1(code);
        }
    }
    Q_UNREACHABLE();
}

std::optional<Comparator> comparator_of_code(const QString& code)
{
    for (const auto& [comparator, candidate] : comparator_codes) {
        if (code == QLatin1String(candidate)) {
            return comparator;
        }
    }
    return std::nullopt;
}

QString comparator_sign(Comparator comparator)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return QStringLiteral("≥");
    case Comparator::MoreThan:
        return QStringLiteral(">");
    case Comparator::AtMost:
        return QStringLiteral("≤");
    case Comparator::Full:
        return QStringLiteral("=");
    case Comparator::Rising:
        return QCoreApplication::translate("Plan", "rising");
    default:
        return {};
    }
}

} // namespace yice
