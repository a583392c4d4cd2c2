// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace yice
{

/// What a citizen identity number (公民身份号码, GB 11643-1999) turned out to be.
enum class IdentityState {
    Valid,
    Damaged, ///< Excel kept 15 digits: "1.10105E+17", or 18 digits that end in 000. Never guessed.
    WrongLength,
    WrongCharacters,
    WrongDate,
    WrongCheckDigit,
};

/// 18 characters; a lower-case x is accepted. Weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2, sum
/// mod 11 → 10X98765432.
IdentityState check_identity_number(const QString& number);
/// Date of birth inside a Valid number.
std::optional<QDate> birth_date(const QString& number);
/// All but the first six and last two characters as stars, as it may be shown and exported.
QString masked_identity_number(const QString& number);
/// Whether it is one that masked_identity_number() made.
bool is_masked(const QString& number);

} // namespace yice
