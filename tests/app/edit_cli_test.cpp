// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_cli.h"
#include "catch.h"
#include "temporary.h"

using namespace yice;
using namespace yice::test;

namespace
{

QString filled_workbook(const test::TemporaryFolder& folder)
{
    const QString path = folder.path("四平.yice");
    REQUIRE(cli({"new", path, "--region", "四平市", "--plan", "siping"}).status == 0);
    const QString sheet =
        folder.gb18030("台账.csv", "机构名称,县(市、区),床位总数,护理型床位,性质,备注\r\n"
                                   "甲养老院,铁西区,200,100,民办,待查\r\n"
                                   "乙养老院,铁东区,100,80,公办,待查\r\n"
                                   "𠮷祥敬老院,铁东区,60,,公办,\r\n");
    REQUIRE(cli({"import", path, sheet, "--period", "2024Q3"}).status == 0);
    return path;
}

QStringList edit(const QString& path, const QStringList& more)
{
    return QStringList{"edit", path, "--roster", "facilities", "--period", "2024Q3"} + more;
}

} // namespace

TEST_CASE("Cells are edited and taken back on the command line", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const auto trial = cli(edit(
        path, {"--entry", "甲养老院", "--set", "床位总数=220", "--dry-run", "--format", "json"}));
    CHECK(trial.status == 0);
    CHECK(trial.json().value("updated").toInt() == 1);
    CHECK(trial.json().value("batch").isNull());

    const auto done = cli(edit(path, {"--entry", "甲养老院", "--entry", "𠮷祥敬老院", "--set",
                                      "beds=220", "--set", "备注=", "--format", "json"}));
    CHECK(done.status == 0);
    CHECK(done.json().value("updated").toInt() == 2);
    const int batch = done.json().value("batch").toInt();
    REQUIRE(batch > 0);

    const auto history = cli({"entry-history", path, "--roster", "facilities", "--entry",
                              "甲养老院", "--format", "json"});
    REQUIRE(history.status == 0);
    const auto states = history.json().value("states").toArray();
    REQUIRE(states.size() == 2);
    CHECK(states[0].toObject().value("values").toObject().value("beds").toString() == "200");
    CHECK_FALSE(states[0].toObject().value("standing").toBool(true));
    CHECK(states[1].toObject().value("values").toObject().value("beds").toString() == "220");
    CHECK(states[1].toObject().value("kind").toString() == "edit");
    CHECK(states[1].toObject().value("batch").toInt() == batch);
    CHECK(cli({"entry-history", path, "--roster", "facilities", "--entry", "甲养老院"})
              .out.contains("200 → 220"));

    CHECK(cli({"undo", path, QString::number(batch)}).status == 0);
    CHECK(cli({"entry-history", path, "--roster", "facilities", "--entry", "甲养老院", "--format",
               "json"})
              .json()
              .value("states")
              .toArray()
              .size() == 1);
}

TEST_CASE("A text is replaced on the command line", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const auto done = cli(edit(path, {"--find", "待查", "--replace", "已核", "--field", "备注",
                                      "--filter", "床位总数=>=150", "--format", "json"}));
    CHECK(done.status == 0);
    CHECK(done.json().value("updated").toInt() == 1);
    CHECK(cli(edit(path, {"--find", "没有这个", "--replace", "x", "--field", "备注"})).status == 0);

    const QString out = folder.path("导出.csv");
    REQUIRE(cli({"export", path, "--roster", "facilities", "--period", "2024Q3", "--filter",
                 "性质=公办", "--search", "yly", "--encoding", "utf-8", "--out", out})
                .status == 0);
    const QString sheet = QString::fromUtf8(folder.read("导出.csv"));
    CHECK(sheet.contains("乙养老院"));
    CHECK_FALSE(sheet.contains("甲养老院"));
    CHECK_FALSE(sheet.contains("𠮷祥敬老院"));
}

TEST_CASE("What cannot be edited is said, and nothing is written", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const auto blocked = cli(edit(path, {"--entry", "乙养老院", "--entry", "甲养老院", "--set",
                                         "护理型床位=150", "--format", "json"}));
    CHECK(blocked.status == 1); // 150 of 100 beds
    REQUIRE(blocked.json().value("findings").toArray().size() == 1);
    const auto rest = cli(edit(path, {"--entry", "乙养老院", "--entry", "甲养老院", "--set",
                                      "护理型床位=150", "--skip-blocked", "--format", "json"}));
    CHECK(rest.status == 0);
    CHECK(rest.json().value("updated").toInt() == 1);

    CHECK(cli(edit(path, {"--entry", "丙养老院", "--set", "beds=1"})).status == 3);
    CHECK(cli(edit(path, {"--entry", "甲养老院", "--set", "没有=1"})).status == 2);
    CHECK(cli(edit(path, {"--entry", "甲养老院"})).status == 2);
    CHECK(cli({"edit", path, "--roster", "nothing", "--period", "2024Q3", "--entry", "甲养老院",
               "--set", "beds=1"})
              .status == 3);
    CHECK(cli({"export", path, "--roster", "facilities", "--filter", "beds=许多", "--out",
               folder.path("x.csv")})
              .status == 2);
    CHECK(cli({"entry-history", path, "--roster", "facilities", "--entry", "丙"}).status == 3);
}
