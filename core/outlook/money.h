// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "domain/rule.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace yice
{

/// Hundredths of a yuan (分). Sums of money are whole numbers: they add up to the last cent.
using Fen = qint64;

/// What one level of government pays of an amount.
struct PayerAmount {
    QString payer;
    Fen amount = 0;

    bool operator==(const PayerAmount&) const = default;
};

Fen fen_of(double yuan);
/// In yuan, for people: 12,300 or 8.33.
QString yuan_text(Fen amount);

/// The calendar months of a period, first to last.
std::vector<Period> months_of(const Period& period);

/// What falls on the period of an amount that is given for a year. Cut so that the twelve months of
/// a year, or its four quarters, add up to the amount, whatever is left over when dividing by 12.
Fen share_of_year(Fen year_amount, const Period& period);

/// An amount among those who pay for it. The parts add up to the amount: what is left after cutting
/// off fractions of a cent goes to `remainder_to`, or to the last where that names nobody.
std::vector<PayerAmount> split_among(Fen amount, const std::vector<PayerShare>& shares,
                                     const QString& remainder_to);

} // namespace yice
