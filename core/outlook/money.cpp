// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/money.h"

#include "base/number_text.h"

#include <cmath>

namespace yice
{

namespace
{

constexpr Fen months_of_year = 12;

/// A twelfth of the year's amount, times `months`, half a cent rounded up.
Fen until_month(Fen year_amount, Fen months)
{
    return (2 * year_amount * months + months_of_year) / (2 * months_of_year);
}

} // namespace

Fen fen_of(double yuan)
{
    return std::llround(yuan * 100);
}

QString yuan_text(Fen amount)
{
    return grouped_number(static_cast<double>(amount) / 100, 2);
}

std::vector<Period> months_of(const Period& period)
{
    std::vector<Period> months;
    for (QDate day = period.first_day(); day <= period.last_day(); day = day.addMonths(1)) {
        months.push_back(Period::month(day.year(), day.month()));
    }
    return months;
}

Fen share_of_year(Fen year_amount, const Period& period)
{
    return until_month(year_amount, period.last_day().month()) -
           until_month(year_amount, period.first_day().month() - 1);
}

std::vector<PayerAmount> split_among(Fen amount, const std::vector<PayerShare>& shares,
                                     const QString& remainder_to)
{
    std::vector<PayerAmount> parts;
    Fen left = amount;
    size_t takes_rest = shares.empty() ? 0 : shares.size() - 1;
    for (size_t i = 0; i < shares.size(); ++i) {
        // The nudge keeps a share such as 0.3, which no double holds exactly, from losing a cent.
        const double exact = static_cast<double>(amount) * shares[i].share;
        const Fen part = static_cast<Fen>(std::floor(exact + 1e-6));
        left -= part;
        parts.push_back({shares[i].payer, part});
        if (shares[i].payer == remainder_to) {
            takes_rest = i;
        }
    }
    if (!parts.empty()) {
        parts[takes_rest].amount += left;
    }
    return parts;
}

} // namespace yice
