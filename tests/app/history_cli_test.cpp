// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_cli.h"
#include "catch.h"
#include "temporary.h"

using namespace yice;
using namespace yice::test;

namespace
{

/// A workbook with an import, a figure and another plan.
QString worked_on(const TemporaryFolder& folder)
{
    const QString path = folder.path("a.yice");
    REQUIRE(cli({"new", path, "--region", "四平市", "--plan", "siping"}).status == 0);
    const QString sheet = folder.gb18030(
        "机构.csv", "机构名称,街道,床位总数\n甲院,仁兴街道,10\n𠮷祥院,仁兴街道,20\n");
    REQUIRE(cli({"import", path, sheet, "--roster", "facilities", "--period", "2024Q3"}).status ==
            0);
    REQUIRE(cli({"set", path, "elder.special", "100", "--period", "2024Q3"}).status == 0);
    REQUIRE(cli({"plan", "add", path, "weihai"}).status == 0);
    return path;
}

QJsonArray history(const QString& path, const QStringList& options = {})
{
    const Run run = cli(QStringList{"history", path, "--format", "json"} + options);
    REQUIRE(run.status == 0);
    return QJsonDocument::fromJson(run.out.toUtf8()).array();
}

/// "plan figure import(undone)": the kinds, newest first.
QString kinds(const QString& path)
{
    QStringList texts;
    for (const QJsonValue& line : history(path)) {
        texts << line["kind"].toString() + (line["undone_at"].isNull() ? "" : "(undone)");
    }
    return texts.join(' ');
}

} // namespace

TEST_CASE("The history lists every step, and undo and redo follow it", "[app]")
{
    const TemporaryFolder folder;
    const QString path = worked_on(folder);
    CHECK(kinds(path) == "plan figure import");
    const QJsonArray all = history(path);
    CHECK(all[2]["name"].toString() == "导入 机构.csv（2行）");
    CHECK(all[2]["batch"].toInt() == 1);
    CHECK(all[2]["rows"].toInt() == 2);
    CHECK(all[0]["batch"].isNull());
    CHECK(all[0]["can_undo"].toBool());
    CHECK_FALSE(all[0]["can_redo"].toBool());
    CHECK(history(path, {"--limit", "1"}).size() == 1);
    CHECK(cli({"history", path}).out.contains("导入 机构.csv"));

    CHECK(cli({"undo", path}).out.contains("威海")); // the newest step of any kind
    CHECK(cli({"undo", path}).status == 0);
    CHECK(kinds(path) == "plan(undone) figure(undone) import");
    CHECK(cli({"redo", path}).status == 0);
    CHECK(cli({"redo", path}).out.contains("威海"));
    CHECK(kinds(path) == "plan figure import");
    CHECK(cli({"redo", path}).status == 3); // nothing is left

    CHECK(cli({"undo", path, "1"}).status == 0); // by its number, as ever
    CHECK(kinds(path) == "plan figure import(undone)");
    CHECK(cli({"redo", path, "1"}).status == 0);
    CHECK(cli({"redo", path, "1"}).status == 2); // it stands
    CHECK(kinds(path) == "import plan figure");  // what was done last
    const QString figure = QString::number(history(path).at(2)["step"].toInt());
    CHECK(cli({"undo", path, "--step", figure}).status == 0);
    CHECK(cli({"redo", path, "--step", figure}).status == 0);
    CHECK(kinds(path) == "figure import plan");
    const QString plan = QString::number(history(path).at(2)["step"].toInt());
    CHECK(cli({"undo", path, "--to", plan}).out.contains("3"));
    CHECK(kinds(path) == "figure(undone) import(undone) plan(undone)");
    CHECK(cli({"undo", path}).status == 3);
}

TEST_CASE("An entry is removed by name or number, and brought back", "[app]")
{
    const TemporaryFolder folder;
    const QString path = worked_on(folder);
    const auto facilities = [&] {
        return cli({"export", path, "--roster", "facilities", "--period", "2024Q3", "--encoding",
                    "utf-8", "--out", folder.path("out.csv")})
                           .status == 0
                   ? QString::fromUtf8(folder.read("out.csv"))
                   : QString();
    };
    const QStringList of = {"--roster", "facilities", "--period", "2024Q3", "--entry"};
    const QStringList remove = QStringList{"remove", path} + of;
    CHECK(cli(remove + QStringList{"没有这家"}).status == 3);
    CHECK(cli(QStringList{"remove", path, "--roster", "facilities", "--entry", "甲院"}).status ==
          2); // no period
    CHECK(cli({"remove", path, "--roster", "strange", "--entry", "甲院", "--period", "2024Q3"})
              .status == 3);
    const Run run = cli(remove + QStringList{"𠮷祥院", "--format", "json"});
    REQUIRE(run.status == 0);
    CHECK(run.json()["removed"].toInt() == 1);
    CHECK_FALSE(facilities().contains("𠮷祥院"));
    CHECK(facilities().contains("甲院"));
    CHECK(history(path).at(0)["name"].toString() == "删除 𠮷祥院");
    CHECK(cli({"undo", path, "1"}).status != 0); // its import, from under it
    CHECK(cli({"undo", path}).status == 0);
    CHECK(facilities().contains("𠮷祥院"));
    CHECK(cli({"redo", path}).status == 0);
    CHECK_FALSE(facilities().contains("𠮷祥院"));
    const QString number = QString::number(run.json()["entry"].toInt());
    CHECK(cli(remove + QStringList{number}).status == 3); // it is gone already
    CHECK(cli({"check", path}).status == 0);
}
