// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/cancel.h"
#include "base/result.h"

#include <memory>

using namespace yice;

namespace
{

Result<int> half(int number)
{
    if (number % 2) {
        return Error{ErrorKind::Usage, QString::number(number), QStringLiteral("odd")};
    }
    return number / 2;
}

Status only_even(int number)
{
    const auto result = half(number);
    return result ? Status() : Status(result.error());
}

} // namespace

TEST_CASE("a Result holds a value or an error, never both", "[base]")
{
    const auto good = half(8);
    REQUIRE(good);
    CHECK(good.ok());
    CHECK(*good == 4);
    CHECK(good.value() == 4);

    const auto zero = half(0);
    REQUIRE(zero); // a value of 0 is a value
    CHECK(*zero == 0);

    const auto bad = half(7);
    REQUIRE_FALSE(bad);
    CHECK(bad.error().kind == ErrorKind::Usage);
    CHECK(bad.error().subject == "7");
    CHECK(bad.error().detail == "odd");
}

TEST_CASE("a Status is good until it has an error", "[base]")
{
    CHECK(Status());
    CHECK(only_even(2));
    const Status failed = only_even(3);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().subject == "3");
}

TEST_CASE("a value that can only be moved can be taken out of a Result", "[base]")
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    REQUIRE(result);
    const std::unique_ptr<int> taken = std::move(result).value();
    CHECK(*taken == 5);
    CHECK(result->get() == nullptr);
}

TEST_CASE("work without a listener always goes on", "[base]")
{
    CHECK(goes_on({}, 0, 0));
    CHECK(goes_on([](qint64 done, qint64 total) { return done < total; }, 1, 2));
    CHECK_FALSE(goes_on([](qint64 done, qint64 total) { return done < total; }, 2, 2));
}
