// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_cli.h"
#include "catch.h"
#include "temporary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace yice;
using namespace yice::test;

namespace
{

const QString good_sheet = QStringLiteral("机构名称,县(市、区),床位总数,护理型床位,性质\r\n"
                                          "铁西区甲养老院,铁西区,200,100,民办\r\n"
                                          "铁东区乙养老院,铁东区,100,80,公办\r\n");

/// A workbook of 四平市 with the sheet above imported for 2024Q3.
QString filled_workbook(const test::TemporaryFolder& folder)
{
    const QString path = folder.path(QStringLiteral("四平.yice"));
    REQUIRE(cli({"new", path, "--region", "四平市", "--plan", "siping"}).status == 0);
    const QString sheet = folder.gb18030(QStringLiteral("台账.csv"), good_sheet);
    REQUIRE(cli({"import", path, sheet, "--period", "2024Q3"}).status == 0);
    return path;
}

} // namespace

TEST_CASE("From a sheet to numbers on the command line", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const auto json = cli({"indicators", path, "--period", "2024Q3", "--format", "json"}).json();
    CHECK(json.value("plan").toString() == u"siping");
    CHECK(json.value("period").toString() == u"2024Q3");
    const auto indicators = json.value("indicators").toArray();
    REQUIRE(indicators.size() == 20);
    const QSet<QString> keys = {
        "id",        "name",        "nature",           "unit",     "value",      "missing",
        "numerator", "denominator", "coverage",         "baseline", "comparator", "target",
        "deadline",  "expected",    "progress_percent", "status",   "forecast",   "lead_units"};
    const QSet<QString> statuses = {"exceeded", "met",     "on_track",  "slightly_behind", "behind",
                                    "overdue",  "no_data", "no_target", "not_scored"};
    for (const auto& entry : indicators) {
        const auto object = entry.toObject();
        INFO(object.value("id").toString().toStdString());
        for (const QString& key : keys) {
            INFO(key.toStdString());
            CHECK(object.contains(key));
        }
        CHECK(statuses.contains(object.value("status").toString()));
        CHECK(object.value("value").isNull() == object.value("missing").isString());
    }
    const auto beds = indicators[0].toObject();
    CHECK(beds.value("value").toDouble() == 300);
    CHECK(beds.value("baseline").toDouble() == 7297);
    CHECK(beds.value("target").toDouble() == 9000);
    CHECK(indicators[4].toObject().value("value").toDouble() == Approx(60)); // 180 of 300
    CHECK(indicators[1].toObject().value("missing").toString() == u"no_data");
}

TEST_CASE("A second import of the same file changes nothing and says so", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const auto again = cli({"import", path, folder.path(QStringLiteral("台账.csv")), "--period",
                            "2024Q3", "--format", "json"})
                           .json();
    CHECK(again.value("batch").isNull());
    CHECK(again.value("added").toInt() == 0);
    CHECK(again.value("updated").toInt() == 0);
    CHECK(again.value("unchanged").toInt() == 2);
    CHECK(cli({"batches", path, "--format", "json"}).out.count("\"batch\"") == 1);
}

TEST_CASE("An import is undone by its number", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    CHECK(cli({"undo", path, "1"}).status == 0);
    const auto json = cli({"indicators", path, "--period", "2024Q3", "--format", "json"}).json();
    CHECK(json.value("indicators").toArray()[0].toObject().value("missing").toString() ==
          u"no_data");
    CHECK(cli({"undo", path, "1"}).status == 2);
    CHECK(cli({"undo", path, "99"}).status == 3);
}

TEST_CASE("A trial writes nothing, a blocked row writes nothing", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("四平.yice"));
    REQUIRE(cli({"new", path, "--region", "2203"}).status == 0);
    const QString sheet = folder.gb18030(QStringLiteral("台账.csv"), good_sheet);
    const auto trial =
        cli({"import", path, sheet, "--period", "2024Q3", "--dry-run", "--format", "json"});
    CHECK(trial.status == 0);
    CHECK(trial.json().value("added").toInt() == 2);
    CHECK(trial.json().value("batch").isNull());
    CHECK(trial.json().value("encoding").toString() == u"GB18030");
    const QString bad =
        folder.utf8(QStringLiteral("坏.csv"),
                    QStringLiteral("机构名称,县区,床位数,护理型床位\n甲,铁西区,300,360\n"));
    const auto blocked = cli({"import", path, bad, "--period", "2024Q3", "--format", "json"});
    CHECK(blocked.status == 1);
    const auto finding = blocked.json().value("findings").toArray()[0].toObject();
    CHECK(finding.value("rule").toString() == u"nursing_over_beds");
    CHECK(finding.value("severity").toString() == u"blocks");
    CHECK(finding.value("line").toInt() == 2);
    CHECK_FALSE(cli({"batches", path, "--format", "json"}).out.contains(QStringLiteral("batch")));
}

TEST_CASE("Bad input gets a sentence, the right status, and leaves the workbook as it was", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const QByteArray before = folder.read(QStringLiteral("四平.yice"));
    const QString text = folder.utf8(QStringLiteral("文本.yice"), QStringLiteral("这不是工作簿"));
    const QString empty = folder.bytes(QStringLiteral("空.csv"), {});
    const QString xls = folder.bytes(
        QStringLiteral("假.csv"), QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'));
    const QString picture = folder.bytes(
        QStringLiteral("图.csv"), QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(90, 'x'));
    const QString huge = folder.path(QStringLiteral("大.csv"));
    {
        QFile file(huge); // takes no room: nothing is written into it
        REQUIRE((file.open(QIODevice::WriteOnly) && file.resize(2LL * 1024 * 1024 * 1024)));
    }
    struct Case {
        const char* what;
        QStringList arguments;
        int status;
    };
    const std::vector<Case> cases = {
        {"no command", {}, 2},
        {"unknown command", {"dance"}, 2},
        {"missing option", {"new", folder.path("x.yice")}, 2},
        {"bad period", {"indicators", path, "--period", "2024Q5"}, 2},
        {"file exists", {"new", path, "--region", "2203"}, 2},
        {"unknown region", {"new", folder.path("x.yice"), "--region", "火星市"}, 3},
        {"ambiguous region", {"new", folder.path("x.yice"), "--region", "铁西区"}, 2},
        {"unknown plan", {"new", folder.path("x.yice"), "--region", "2203", "--plan", "mars"}, 3},
        {"missing workbook", {"indicators", folder.path("y.yice"), "--period", "2024Q3"}, 3},
        {"text as workbook", {"indicators", text, "--period", "2024Q3"}, 5},
        {"missing sheet", {"import", path, folder.path("z.csv"), "--period", "2024Q3"}, 3},
        {"empty sheet", {"import", path, empty, "--period", "2024Q3"}, 3},
        {"xls as csv", {"import", path, xls, "--period", "2024Q3"}, 3},
        {"picture as csv", {"import", path, picture, "--period", "2024Q3"}, 3},
        {"2 GB", {"import", path, huge, "--period", "2024Q3"}, 3},
        {"folder as csv", {"import", path, folder.path("."), "--period", "2024Q3"}, 3},
        {"unknown roster",
         {"import", path, folder.path(QStringLiteral("台账.csv")), "--roster", "cats", "--period",
          "2024Q3"},
         3},
        {"unknown indicator", {"trace", path, "siping-99", "--period", "2024Q3"}, 3},
        {"unknown figure", {"set", path, "cats", "1", "--period", "2024Q3"}, 3},
        {"no number",
         {"set", path, "population.aged_60_resident", "many", "--period", "2024Q3"},
         2},
        {"unknown region in workbook",
         {"indicators", path, "--period", "2024Q3", "--region", "火星"},
         3},
    };
    for (const Case& entry : cases) {
        INFO(entry.what);
        const Run run = cli(entry.arguments);
        CHECK(run.status == entry.status);
        CHECK(run.err.trimmed().size() > 4);
        CHECK_FALSE(run.err.contains(QStringLiteral("%1")));
    }
    CHECK(folder.read(QStringLiteral("四平.yice")) == before);
    CHECK_FALSE(folder.files().contains(QStringLiteral("x.yice")));
}

TEST_CASE("What a command does, --help says with an example", "[app]")
{
    const Run all = cli({"--help"});
    CHECK(all.status == 0);
    for (const char* command :
         {"new",    "plan",  "rosters", "regions", "import", "batches",    "history",
          "undo",   "redo",  "remove",  "export",  "set",    "indicators", "trace",
          "report", "check", "backup",  "csv",     "demo",   "gallery",    "self-test"}) {
        INFO(command);
        CHECK(all.out.contains(QString::fromLatin1(command)));
        const Run help = cli({QString::fromLatin1(command), "--help"});
        CHECK(help.status == 0);
        CHECK(help.out.contains(QStringLiteral("yice-cli %1").arg(QLatin1String(command))));
    }
}

TEST_CASE("Export, figures, trace, check, backup and report work together", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const QString out = folder.path(QStringLiteral("导出.csv"));
    REQUIRE(cli({"export", path, "--roster", "facilities", "--period", "2024Q3", "--out", out,
                 "--encoding", "gb18030"})
                .status == 0);
    const auto again = cli({"import", path, out, "--period", "2024Q3", "--format", "json"}).json();
    CHECK(again.value("unchanged").toInt() == 2);
    CHECK(cli({"set", path, "elder.special", "1,000", "--period", "2024Q3"}).status == 0);
    CHECK(
        cli({"set", path, "elder.special_visited", "964", "--period", "2024Q3", "--source", "季报"})
            .status == 0);
    const auto trace =
        cli({"trace", path, "siping-02", "--period", "2024Q3", "--format", "json"}).json();
    CHECK(trace.value("value").toDouble() == Approx(96.4));
    CHECK(trace.value("measures")
              .toArray()[0]
              .toObject()
              .value("rows")
              .toArray()[0]
              .toObject()
              .value("source")
              .toString() == u"季报");
    CHECK(cli({"check", path}).status == 0);
    CHECK(cli({"backup", path, folder.path(QStringLiteral("备份.yice"))}).status == 0);
    CHECK(cli({"check", folder.path(QStringLiteral("备份.yice"))}).status == 0);
    CHECK(cli({"report", path, "--period", "2024Q3", "--out", folder.path("r.pdf")}).status == 0);
    CHECK(folder.read("r.pdf").startsWith("%PDF-"));
}

TEST_CASE("csv cleans any sheet", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path =
        folder.gb18030(QStringLiteral("乱.csv"),
                       QStringLiteral("某某统计表;;\r\n名称;床位;备注\r\n甲;10\r\n乙;20;a;b\r\n"));
    const Run run = cli({"csv", path});
    CHECK(run.status == 0);
    CHECK(run.out == QStringLiteral("名称,床位,备注\r\n甲,10,\r\n乙,20,a,b\r\n"));

    const struct {
        const char* what;
        QByteArray content;
        QString hints;
        QByteArray expected;
    } cases[] = {
        {"empty", "", "", ""},
        {"header only", "a,b\n", "", "a,b\r\n"},
        {"no header", "1,x\n2,y\n\n", "", "1,x\r\n2,y\r\n"},
        {"two tables", "a,b\nx,1\n\nc,d,e\ny,2,3\n,,\n", "", "a,b\r\nx,1\r\nc,d,e\r\ny,2,3\r\n"},
        {"neither UTF-8 nor GB18030", "n,p\ncaf\xE9,\xA3 5\n", "",
         "n,p\r\ncaf\xC3\xA9,\xC2\xA3 5\r\n"},
        {"hints", "a;b|c\n'1|2'|3\n4;5|6\n", R"({"delimiter": "|", "quotechar": "'", "x": 1})",
         "a;b,c\r\n1|2,3\r\n4;5,6\r\n"},
        {"header hints", "t\na,b\nc,d\ne,f\n", R"({"header_line": 2, "header_lines": 2})",
         "a c,b d\r\ne,f\r\n"},
        {"no header by hint", "a,b\nx,1\n", R"({"no_header": true})", "a,b\r\nx,1\r\n"},
        {"encoding by hint", "a,b\n\xD6\xD0,1\n", R"({"encoding": "latin-1"})",
         "a,b\r\n\xC3\x96\xC3\x90,1\r\n"},
    };
    for (const auto& [what, content, hint, expected] : cases) {
        CAPTURE(what);
        const QString sheet = folder.bytes("case.csv", content);
        const Run cleaned = cli(hint.isEmpty() ? QStringList{"csv", sheet}
                                               : QStringList{"csv", sheet, "--hints", hint});
        CHECK(cleaned.status == 0);
        CHECK(cleaned.out == QString::fromUtf8(expected));
    }
    CHECK(cli({"csv", path, "--hints", "[]"}).status == 2);
}

TEST_CASE("No output is written over a workbook or over the sheet itself", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const QByteArray before = folder.read(QStringLiteral("四平.yice"));
    const QString sheet = folder.path(QStringLiteral("台账.csv"));
    const QByteArray source = folder.read(QStringLiteral("台账.csv"));
    CHECK(cli({"export", path, "--roster", "facilities", "--out", path}).status == 2);
    CHECK(cli({"plan", "export", path, "siping", "--out", path}).status == 2);
    CHECK(cli({"rosters", "facilities", "--template", path}).status == 2);
    CHECK(cli({"import", path, sheet, "--period", "2024Q3", "--findings", path}).status == 2);
    CHECK(cli({"import", path, sheet, "--period", "2024Q3", "--findings", sheet}).status == 2);
    CHECK(cli({"report", path, "--period", "2024Q3", "--out", path}).status == 2);
    CHECK(folder.read(QStringLiteral("四平.yice")) == before);
    CHECK(folder.read(QStringLiteral("台账.csv")) == source);
}

TEST_CASE("Of several sheets all are written or none", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("四平.yice"));
    REQUIRE(cli({"new", path, "--region", "2203"}).status == 0);
    const QString good = folder.gb18030(QStringLiteral("好.csv"), good_sheet);
    const QString bad =
        folder.utf8(QStringLiteral("坏.csv"),
                    QStringLiteral("机构名称,县区,床位数,护理型床位\n甲,铁西区,300,360\n"));
    CHECK(cli({"import", path, good, bad, "--period", "2024Q3"}).status == 1);
    CHECK_FALSE(cli({"batches", path, "--format", "json"}).out.contains(QStringLiteral("batch")));
    const QString more = folder.utf8(QStringLiteral("又.csv"),
                                     QStringLiteral("机构名称,县区,床位数\n丙养老院,双辽市,30\n"));
    CHECK(cli({"import", path, good, more, "--period", "2024Q3"}).status == 0);
    CHECK(cli({"batches", path, "--format", "json"}).out.count("\"batch\"") == 2);
}

TEST_CASE("An unknown form of output is refused", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    CHECK(cli({"indicators", path, "--period", "2024Q3", "--format", "xml"}).status == 2);
    CHECK(cli({"regions", path, "--add", "甲村", "--level", "village", "--parent", "梨树镇",
               "--code", "220322100"})
              .status == 2);
}

TEST_CASE("A sheet that fails on what the one before it wrote takes that one back", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("四平.yice"));
    REQUIRE(cli({"new", path, "--region", "2203"}).status == 0);
    const QString first =
        folder.utf8(QStringLiteral("一.csv"),
                    QStringLiteral("机构名称,县区,床位数,护理型床位\n甲养老院,铁西区,100,80\n"));
    // By itself it is in order; on top of the first it has more nursing beds than beds.
    const QString second = folder.utf8(
        QStringLiteral("二.csv"), QStringLiteral("机构名称,县区,床位数\n甲养老院,铁西区,50\n"));
    CHECK(cli({"import", path, first, second, "--period", "2024Q3"}).status == 1);
    const QString batches = cli({"batches", path, "--format", "json"}).out;
    CHECK(batches.count(QStringLiteral("\"undone_at\": null")) == 0);
    const auto json = cli({"export", path, "--roster", "facilities", "--period", "2024Q3", "--out",
                           folder.path("o.csv"), "--encoding", "utf-8"});
    CHECK(json.status == 0);
    CHECK_FALSE(QString::fromUtf8(folder.read("o.csv")).contains(QStringLiteral("甲养老院")));
    CHECK(cli({"import", path, first, second, "--period", "2024Q3", "--findings",
               folder.path("f.csv")})
              .status == 2);
}

TEST_CASE("Identity numbers leave the workbook whole only when revealed, and that is logged",
          "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const QString sheet = folder.gb18030(
        "老人.csv", "姓名,身份证号,所属乡镇\r\n王秀英,999999193810280027,梨树镇\r\n");
    REQUIRE(cli({"import", path, sheet, "--period", "2024Q3"}).status == 0);
    const QString out = folder.path("out.csv");
    REQUIRE(cli({"export", path, "--roster", "elders", "--out", out}).status == 0);
    CHECK(folder.read("out.csv").contains("999999**********27"));
    CHECK(cli({"access-log", path}).out.isEmpty());
    REQUIRE(cli({"export", path, "--roster", "elders", "--out", out, "--reveal"}).status == 0);
    CHECK(folder.read("out.csv").contains("999999193810280027"));
    CHECK(cli({"access-log", path}).out.contains("elders"));
}

TEST_CASE("Profiles are saved, used, listed and forgotten", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const QString sheet = folder.gb18030("a.csv", "甲列,乙列,丙列\r\n铁西区丙养老院,铁西区,30\r\n");
    const QStringList import = {"import", path,       sheet,       "--period",
                                "2024Q3", "--roster", "facilities"};
    CHECK(cli(import).status == 3);
    REQUIRE(cli(import + QStringList{"--map", "甲列=name", "--map", "乙列=region", "--map",
                                     "丙列=beds", "--save-profile", "三列"})
                .status == 0);
    CHECK(cli({"profiles", path}).out.contains("三列"));
    const QString next = folder.gb18030("b.csv", "甲列,乙列,丙列\r\n铁西区丁养老院,铁西区,40\r\n");
    const auto json = cli({"import", path, next, "--period", "2024Q3", "--format", "json"}).json();
    CHECK(json.value("profile").toString() == "三列");
    CHECK(json.value("added").toInt() == 1);
    CHECK(cli({"import", path, next, "--period", "2024Q3", "--profile", "没有"}).status == 3);
    REQUIRE(cli({"profiles", path, "--forget", "三列"}).status == 0);
    CHECK(cli({"profiles", path}).out.isEmpty());
    CHECK(cli({"profiles", path, "--forget", "三列"}).status == 3);
}

TEST_CASE("Blocked rows are left out, warnings accepted with a reason, undo keeps later work",
          "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const QString sheet = folder.gb18030("c.csv", "机构名称,县(市、区),床位总数,入住人数\r\n"
                                                  "铁西区甲养老院,铁西区,200,220\r\n"
                                                  "铁东区乙养老院,铁东区,许多,1\r\n");
    const QStringList import = {"import", path, sheet, "--period", "2024Q3"};
    CHECK(cli(import).status == 1);
    const auto json = cli(import + QStringList{"--skip-blocked", "--accept",
                                               "residents_over_beds=加床", "--format", "json"})
                          .json();
    CHECK(json.value("updated").toInt() == 1);
    CHECK(json.value("skipped").toInt() == 1);
    bool reason = false;
    for (const auto& finding : json.value("findings").toArray()) {
        reason = reason || finding.toObject().value("reason").toString() == "加床";
    }
    CHECK(reason);
    const Run refused = cli({"undo", path, "1"});
    CHECK(refused.status != 0);
    CHECK(refused.err.contains("铁西区甲养老院"));
    CHECK(cli({"undo", path, "1", "--keep-later"}).status == 0);
    CHECK(cli({"check", path}).status == 0);
}
