// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_cli.h"
#include "catch.h"
#include "temporary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace yice;
using namespace yice::test;

namespace
{

/// A workbook of 湘潭市 with one graded home, reported for three months.
QString filled_workbook(const test::TemporaryFolder& folder)
{
    const QString path = folder.path(QStringLiteral("湘潭.yice"));
    REQUIRE(cli({"new", path, "--region", "湘潭市", "--plan", "xiangtan"}).status == 0);
    int month = 0;
    for (const int residents : {40, 42, 41}) {
        const QString sheet = folder.gb18030(
            QStringLiteral("台账.csv"),
            QStringLiteral(
                "机构名称,县区,床位总数,入住人数,等级\r\n甲养老院,雨湖区,100,%1,三级\r\n")
                .arg(residents));
        REQUIRE(cli({"import", path, sheet, "--period", QStringLiteral("2024-0%1").arg(++month)})
                    .status == 0);
    }
    return path;
}

} // namespace

TEST_CASE("The budget of a plan on the command line", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    const auto run = cli({"outlook", "budget", path, "--period", "2024Q1", "--format", "json"});
    REQUIRE(run.status == 0);
    const auto json = QJsonDocument::fromJson(run.out.toUtf8()).object();
    CHECK(json.value("plan").toString() == u"xiangtan");
    CHECK(json.value("period").toString() == u"2024Q1");
    CHECK(json.value("region").toString() == u"4303");
    CHECK(json.value("total").toDouble() == 12'300);
    const auto lines = json.value("lines").toArray();
    REQUIRE(lines.size() == 1);
    const auto line = lines[0].toObject();
    CHECK(line.value("rule").toString() == u"xiangtan-48");
    CHECK(line.value("facility").toString() == u"甲养老院");
    CHECK(line.value("quantity").toDouble() == 123);
    CHECK(line.value("rate").toDouble() == 100);
    CHECK(line.value("months").toInt() == 3);
    CHECK(line.value("payers").toArray().size() == 2);
    CHECK(json.value("rules").toArray().size() == 14);
    CHECK(json.value("warnings").toArray().isEmpty());
    CHECK(json.value("regions").toArray().size() == 8); // those with nothing among them
    CHECK(line.value("basis").toString().contains(QStringLiteral("三级")));
    CHECK_FALSE(json.value("checks").toArray().isEmpty());

    const auto table = cli({"outlook", "budget", path, "--period", "2024Q1"});
    CHECK(table.status == 0);
    CHECK(table.out.contains(QStringLiteral("12,300")));
    CHECK(table.out.contains(QStringLiteral("6,150")));
    CHECK(table.out.contains(QStringLiteral("每月分别给予60元/人、80元/人")));
    CHECK(table.out.contains(QStringLiteral("121")));
    const auto csv = cli({"outlook", "budget", path, "--period", "2024Q1", "--format", "csv"});
    CHECK(csv.status == 0);
    CHECK(csv.out.contains(QStringLiteral(",12300,6150,6150,")));
    const auto columns = csv.out.section("\r\n", 0, 0).count(',');
    CHECK(csv.out.section("\r\n", 2, 2).count(',') == columns); // a check, as wide as the ledger
}

TEST_CASE("What is to be said of a rule as a whole stands in every format", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("新乡.yice"));
    REQUIRE(cli({"new", path, "--region", "新乡市", "--plan", "xinxiang"}).status == 0);
    const auto run = cli({"outlook", "budget", path, "--period", "2024Q1", "--format", "json"});
    REQUIRE(run.status == 0);
    const auto json = QJsonDocument::fromJson(run.out.toUtf8()).object();
    const auto warnings = json.value("warnings").toArray();
    REQUIRE_FALSE(warnings.isEmpty()); // the document leaves amounts to the counties
    const QString rule = warnings[0].toObject().value("rule").toString();
    const QString text = warnings[0].toObject().value("warning").toString();
    CHECK(rule.startsWith("xinxiang-"));
    for (const QJsonValue value : json.value("rules").toArray()) {
        if (value["id"].toString() == rule) {
            CHECK(value["warnings"].toArray().first().toString() == text);
        }
    }
    CHECK(cli({"outlook", "budget", path, "--period", "2024Q1"}).out.contains(text));
    const auto csv = cli({"outlook", "budget", path, "--period", "2024Q1", "--format", "csv"});
    CHECK(csv.out.contains(text));
    const QStringList rows = csv.out.split("\r\n", Qt::SkipEmptyParts);
    CHECK(rows.back().contains(rule.section('-', 0, 0)));
    CHECK(rows.back().count(',') == rows.front().count(','));
}

TEST_CASE("A budget that cannot be made gets the right status", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = filled_workbook(folder);
    CHECK(cli({"outlook", "--help"}).status == 0);
    CHECK(cli({"outlook", "--help"}).out.contains(QStringLiteral("outlook budget 湘潭市.yice")));
    CHECK(cli({"outlook", "budget", path}).status == 2);
    CHECK(cli({"outlook", "budget"}).status == 2);
    CHECK(cli({"outlook", "budget", path, "--period", "2024Q1", "--format", "pdf"}).status == 2);
    CHECK(cli({"outlook", "budget", path, "--period", "2024Q1", "--plan", "siping"}).status == 3);
    CHECK(cli({"outlook", "budget", path, "--period", "2024Q1", "--region", "乌有"}).status == 3);
    CHECK(cli({"outlook", "budget", folder.path("无.yice"), "--period", "2024Q1"}).status == 3);
    const auto later = cli({"outlook", "population", path, "--period", "2024Q1"});
    CHECK(later.status == 2);
    CHECK(later.err.contains(QStringLiteral("outlook gap|budget")));
}

TEST_CASE("What is missing of every target on the command line", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("四平.yice"));
    REQUIRE(cli({"new", path, "--region", "四平市", "--plan", "siping"}).status == 0);
    const QString sheet = folder.gb18030(QStringLiteral("机构.csv"),
                                         QStringLiteral("机构名称,街道,床位总数,护理型床位\r\n"
                                                        "甲养老院,仁兴街道,1000,400\r\n"));
    REQUIRE(cli({"import", path, sheet, "--period", "2024Q3"}).status == 0);
    const auto run = cli({"outlook", "gap", path, "--period", "2024Q3", "--format", "json"});
    REQUIRE(run.status == 0);
    QJsonObject share;
    for (const QJsonValue gap :
         QJsonDocument::fromJson(run.out.toUtf8()).object().value("gaps").toArray()) {
        if (gap.toObject().value("id").toString() == u"siping-05") {
            share = gap.toObject();
        }
    }
    // 40 % of 1000 beds, 55 % by the end of 2025: 15 points or 150 beds in five quarters.
    CHECK(share.value("value").toDouble() == Approx(40));
    CHECK(share.value("target").toDouble() == Approx(55));
    CHECK(share.value("missing").toDouble() == Approx(15));
    CHECK(share.value("missing_numerator").toDouble() == Approx(150));
    CHECK(share.value("quarters_left").toInt() == 5);
    CHECK(share.value("needed_per_quarter").toDouble() == Approx(3));
    CHECK(share.value("pace_per_quarter").isNull()); // one quarter is no trend
    const auto table = cli({"outlook", "gap", path, "--period", "2024Q3"});
    CHECK(table.status == 0);
    CHECK(table.out.contains(QStringLiteral("2025-12-31")));
    CHECK(cli({"outlook", "gap", path, "--period", "2024Q3", "--format", "csv"})
              .out.startsWith(QStringLiteral("指标,")));
}
