// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_cli.h"
#include "catch.h"
#include "temporary.h"

#include <QFile>
#include <QImage>

using namespace yice;
using namespace yice::test;

TEST_CASE("Charts on the command line", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("四平.yice"));
    REQUIRE(cli({"new", path, "--region", "四平市", "--plan", "siping"}).status == 0);
    const QString sheet = folder.gb18030(
        QStringLiteral("机构.csv"),
        QStringLiteral(
            "机构名称,乡镇（街道）,床位总数,护理型床位\r\n夕阳红养老院,仁兴街道,100,60\r\n"
            "𠮷祥养老院,梨树镇,1200,500\r\n"));
    REQUIRE(cli({"import", path, sheet, "--period", "2024Q3"}).status == 0);
    const auto chart = [&path](const QStringList& rest) {
        return cli(QStringList{"chart", path} + rest + QStringList{"--period", "2024Q3"});
    };

    const auto told = chart({"siping-05", "--kind", "ranking"});
    CHECK(told.status == 0);
    CHECK(told.out.contains(QStringLiteral("铁西区")));
    const auto json = chart({"siping-05", "--kind", "ranking", "--format", "json"});
    REQUIRE(json.status == 0);
    const QJsonArray rows = json.json().value("rows").toArray();
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].toArray()[1].toString() == QStringLiteral("铁西区"));
    CHECK(rows[0].toArray()[2].toDouble() == 60);
    CHECK(rows[4].toArray()[2].isNull());
    CHECK_FALSE(json.json().value("words").toString().isEmpty());

    const QString svg = folder.path(QStringLiteral("排名.svg"));
    CHECK(chart({"siping-05", "--kind", "waterfall", "--out", svg}).status == 0);
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains(QStringLiteral("养老机构护理型床位占比").toUtf8()));
    const QString png = folder.path(QStringLiteral("床位.png"));
    CHECK(chart({"beds", "--out", png, "--print", "--size", "640x360"}).status == 0);
    CHECK(QImage(png).width() == 1280);
    const QString csv = folder.path(QStringLiteral("设施.csv"));
    CHECK(chart({"facilities", "--out", csv}).status == 0);
    QFile numbers(csv);
    REQUIRE(numbers.open(QIODevice::ReadOnly));
    CHECK(numbers.readAll().contains("1200"));
    for (const char* kind : {"pyramid", "bullets", "养老服务床位总量"}) {
        CHECK(chart({QString::fromUtf8(kind)}).status == 0);
    }

    CHECK(chart({"siping-99"}).status == 3);
    CHECK(chart({"siping-05", "--kind", "pie"}).status == 2);
    CHECK(chart({"beds", "--kind", "trend"}).status == 2);
    CHECK(chart({"beds", "--out", folder.path("x.gif")}).status == 2);
    CHECK(chart({"beds", "--size", "99999x1"}).status == 2);
    CHECK(chart({"beds", "--region", "没有的地方"}).status == 3);
    CHECK(cli({"chart", path, "beds"}).status == 2); // no period
    CHECK(cli({"chart", folder.path("none.yice"), "beds", "--period", "2024Q3"}).status == 3);
    const auto onto_workbook = chart({"beds", "--out", path});
    CHECK(onto_workbook.status == 2);
    CHECK(cli({"chart", "--help"}).out.contains("yice-cli chart"));
}
