// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/value.h"

using namespace yice;

TEST_CASE("a value keeps apart what is missing, zero, false and empty", "[base]")
{
    const struct {
        Value value;
        QString text;
        double number; // -1 stands for "no number"
        bool missing;
    } cases[] = {
        {Value(), "", -1, true},
        {qint64(0), "0", 0, false},
        {qint64(7297), "7297", 7297, false},
        {0.5, "0.5", 0.5, false},
        {false, "0", -1, false},
        {true, "1", -1, false},
        {QDate(2024, 2, 29), "2024-02-29", -1, false},
        {QString(""), "", -1, false},
        {QString("𠮷"), "𠮷", -1, false},
        {QString("12"), "12", -1, false}, // a text is no number
    };
    for (const auto& [value, text, number, missing] : cases) {
        CAPTURE(value);
        CHECK(to_text(value) == text);
        CHECK(number_of(value, -1) == number);
        CHECK(is_missing(value) == missing);
        CHECK(to_variant(value).isNull() == missing);
    }
}

TEST_CASE("the database holds flags as 0 and 1 and dates as ISO texts", "[base]")
{
    CHECK(to_variant(true).toInt() == 1);
    CHECK(to_variant(false).toInt() == 0);
    CHECK(to_variant(QDate(2024, 2, 29)).toString() == "2024-02-29");
    CHECK(to_variant(qint64(12)).typeId() == QMetaType::LongLong);
    CHECK(to_variant(0.5).typeId() == QMetaType::Double);
}
