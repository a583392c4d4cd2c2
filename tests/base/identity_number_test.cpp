// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/identity_number.h"

using namespace yice;

TEST_CASE("citizen identity numbers", "[base]")
{
    const struct {
        QString number;
        IdentityState expected;
    } cases[] = {
        {"11010519491231002X", IdentityState::Valid},
        {"11010519491231002x", IdentityState::Valid},
        {"440524188001010014", IdentityState::Valid},
        {"", IdentityState::WrongLength},
        {"110105194912310", IdentityState::WrongLength}, // 15 digits of the old form
        {"11010519491231002XX", IdentityState::WrongLength},
        {"110105194912310021", IdentityState::WrongCheckDigit},
        {"110105194912310020", IdentityState::WrongCheckDigit},
        {"1.10105E+17", IdentityState::Damaged},
        {"1.10105e17", IdentityState::Damaged},
        {"1E+17", IdentityState::Damaged},
        {"110105194912310000", IdentityState::Damaged}, // Excel kept 15 digits
        {"11010519491331002X", IdentityState::WrongDate},
        {"110105194902300027", IdentityState::WrongDate},
        {"11010519491231X02X", IdentityState::WrongCharacters},
        {"11010519491231002Y", IdentityState::WrongCharacters},
        {"１1010519491231002X", IdentityState::WrongCharacters},
    };
    for (const auto& [number, expected] : cases) {
        CAPTURE(number);
        CHECK(check_identity_number(number) == expected);
    }
}

TEST_CASE("a birth date comes from a valid number only", "[base]")
{
    CHECK(birth_date("11010519491231002X") == QDate(1949, 12, 31));
    CHECK(birth_date("440524188001010014") == QDate(1880, 1, 1));
    CHECK(birth_date("110105194912310021") == std::nullopt);
    CHECK(birth_date("") == std::nullopt);
}

TEST_CASE("a masked number shows the area and two characters", "[base]")
{
    CHECK(masked_identity_number("11010519491231002X") == "110105**********2X");
    CHECK(masked_identity_number("12345678") == "********");
    CHECK(masked_identity_number("") == "");
}
