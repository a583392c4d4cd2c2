// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace yice
{

/// Shortest text that reads back as the same number; no thousands, no exponent below 1e15.
QString plain_number(double number);
/// `number` for people: thousands separated, at most `decimals` places, half rounded away from
/// zero, trailing zeros dropped, never "-0". 8412 → "8,412"; 51.26 with 1 → "51.3".
QString grouped_number(double number, int decimals = 0);
/// A result with its unit: "51.3 %" (thin space) or the dash of a missing one.
QString number_with_unit(std::optional<double> number, const QString& unit, int decimals);
/// Decimal places that suit an indicator of this unit: 1 for %, 0 for whole things.
int decimals_for(const QString& unit, double number);
/// The sign that stands where no number is: never 0.
QString no_number();

} // namespace yice
