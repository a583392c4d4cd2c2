// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/credit_code.h"

namespace yice
{

namespace
{
const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
}

QChar credit_code_check_character(const QString& first_17)
{
    int sum = 0;
    int weight = 1;
    for (qsizetype i = 0; i < 17; ++i) {
        const auto digit = i < first_17.size() ? alphabet.indexOf(first_17[i]) : -1;
        if (digit < 0) {
            return {};
        }
        sum += static_cast<int>(digit) * weight;
        weight = weight * 3 % 31;
    }
    return alphabet[(31 - sum % 31) % 31];
}

CreditCodeState check_credit_code(const QString& code)
{
    if (code.size() != 18) {
        return CreditCodeState::WrongLength;
    }
    for (const QChar character : code) {
        if (!alphabet.contains(character)) {
            return CreditCodeState::WrongCharacters;
        }
    }
    return credit_code_check_character(code.left(17)) == code.back()
               ? CreditCodeState::Valid
               : CreditCodeState::WrongCheckCharacter;
}

} // namespace yice
