// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"
#include "ui/instance.h"

#include <QDir>

using namespace yice;
using namespace yice::ui;

TEST_CASE("a workbook is opened once; the second time its window is wanted", "[ui]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.bytes("四 平.yice", "x");
    auto first = std::make_unique<Instance>(path);
    int wanted = 0;
    QObject::connect(first.get(), &Instance::wanted, [&wanted] { ++wanted; });
    REQUIRE(first->claim() == Instance::Claim::Ours);
    CHECK(first->claim() == Instance::Claim::Ours);
    CHECK(wanted == 0);
    // However the path is spelled.
    QDir().mkpath(folder.path("sub"));
    Instance second(folder.path("sub/../四 平.yice"));
    CHECK(second.claim() == Instance::Claim::Shown);
    CHECK(wanted == 1);
    CHECK(second.claim() == Instance::Claim::Shown);
    CHECK(wanted == 2);
    Instance other(folder.bytes("梨树.yice", "x"));
    CHECK(other.claim() == Instance::Claim::Ours);
    first.reset();
    CHECK(second.claim() == Instance::Claim::Ours);
}

TEST_CASE("a workbook of another computer can be looked at, or taken over", "[ui]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.bytes("四平.yice", "x");
    folder.bytes(".~四平.yice.lock", "4711\nyice\nOTHER-PC\n\n\n");
    Instance instance(path);
    REQUIRE(instance.claim() == Instance::Claim::Elsewhere);
    CHECK(instance.holder()->computer == "OTHER-PC");
    CHECK(folder.files().contains(".~四平.yice.lock"));
    CHECK(instance.take_over());
    CHECK_FALSE(instance.holder());
    Instance second(path);
    CHECK(second.claim() == Instance::Claim::Shown);
}
