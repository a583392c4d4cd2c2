// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/credit_code.h"

using namespace yice;

TEST_CASE("unified social credit codes", "[base]")
{
    const struct {
        QString code;
        CreditCodeState expected;
    } cases[] = {
        {"9144030071526726XG", CreditCodeState::Valid},
        {"91330100799655058B", CreditCodeState::Valid},
        {"", CreditCodeState::WrongLength},
        {"91330100799655058", CreditCodeState::WrongLength},
        {"91330100799655058BB", CreditCodeState::WrongLength},
        {"91330100799655058A", CreditCodeState::WrongCheckCharacter},
        {"91330100799655085B", CreditCodeState::WrongCheckCharacter}, // two digits swapped
        {"9133010079965505IB", CreditCodeState::WrongCharacters},
        {"9133010079965505OB", CreditCodeState::WrongCharacters},
        {"91330100799655058b", CreditCodeState::WrongCharacters},
        {"９1330100799655058B", CreditCodeState::WrongCharacters},
        {"9133010079965505 B", CreditCodeState::WrongCharacters},
    };
    for (const auto& [code, expected] : cases) {
        CAPTURE(code);
        CHECK(check_credit_code(code) == expected);
    }
}

TEST_CASE("the check character of the first 17", "[base]")
{
    CHECK(credit_code_check_character("9144030071526726X") == QChar('G'));
    CHECK(credit_code_check_character("91330100799655058") == QChar('B'));
    CHECK(credit_code_check_character("00000000000000000") == QChar('0'));
    CHECK(credit_code_check_character("9133010079965505").isNull());  // 16
    CHECK(credit_code_check_character("9133010079965505I").isNull()); // I is not allowed
}
