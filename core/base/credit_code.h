// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yice
{

/// What a unified social credit code (统一社会信用代码, GB 32100-2015) turned out to be.
enum class CreditCodeState { Valid, WrongLength, WrongCharacters, WrongCheckCharacter };

/// 18 characters of 0-9 A-Z without I O S V Z, upper case. Weights 3^(i−1) mod 31,
/// check = (31 − Σ mod 31) mod 31.
CreditCodeState check_credit_code(const QString& code);
/// The 18th character that belongs to the first 17, or a null character when one is not allowed.
QChar credit_code_check_character(const QString& first_17);

} // namespace yice
