// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_cli.h"
#include "catch.h"
#include "temporary.h"
#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

TEST_CASE("The command line tells what an entry would do, and writes nothing", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path("四平.yice");
    REQUIRE(cli({"new", path, "--region", "四平市", "--plan", "siping"}).status == 0);
    const QString sheet = folder.gb18030("三季度.csv", third_quarter);
    REQUIRE(cli({"import", path, sheet}).status == 0);
    const auto state = [&] {
        const Run exported = cli({"export", path, "--roster", "facilities", "--period", "2024Q3",
                                  "--out", folder.path("机构.csv")});
        REQUIRE(exported.status == 0);
        return cli({"batches", path, "--format", "json"}).out +
               cli({"indicators", path, "--period", "2024Q3", "--format", "json"}).out +
               QString::fromLatin1(folder.read("机构.csv").toHex());
    };
    const QString before = state();
    const QStringList common = {"effects", path, "--roster", "facilities", "--period", "2024Q3"};
    const Run changed = cli(common + QStringList{"--entry", "夕阳红养老院", "--set",
                                                 "护理型床位=80", "--format", "json"});
    REQUIRE(changed.status == 0);
    const auto effects = changed.json().value("effects").toArray();
    REQUIRE(effects.size() == 1);
    CHECK(effects[0].toObject().value("indicator").toString() == "siping-05");
    CHECK(effects[0].toObject().value("before").toObject().value("numerator").toDouble() == 560);
    CHECK(effects[0].toObject().value("after").toObject().value("numerator").toDouble() == 580);
    const Run added = cli(common + QStringList{"--new", "--set", "name=梨园养老院", "--set",
                                               "region=梨树镇", "--set", "beds=90"});
    CHECK(added.status == 0);
    CHECK(added.out.contains("1,440"));
    CHECK(cli(common + QStringList{"--entry", "1"}).status == 0); // nothing set, nothing changes
    CHECK(state() == before);

    CHECK(cli(common + QStringList{"--entry", "没有的院"}).status == 3);
    CHECK(cli(common + QStringList{"--entry", "99"}).status == 3);
    CHECK(cli(common).status == 2);
    CHECK(cli(common + QStringList{"--new", "--entry", "1"}).status == 2);
    CHECK(cli(common + QStringList{"--entry", "1", "--set", "颜色=红"}).status == 2);
    CHECK(cli(common + QStringList{"--entry", "1", "--set", "beds"}).status == 2);
    const Run blocked = cli(common + QStringList{"--entry", "1", "--set", "beds=很多"});
    CHECK(blocked.status == 1);
    CHECK_FALSE(blocked.err.isEmpty());
}
