// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_cli.h"
#include "temporary.h"

#include <QDir>

using namespace yice;

TEST_CASE("The manual can be read and written out on the command line", "[app]")
{
    const test::TemporaryFolder folder;
    const auto index = test::cli({"manual"});
    CHECK(index.status == 0);
    CHECK(index.out.startsWith("# 使用手册\n"));
    CHECK(test::cli({"manual", "导入表格"}).out.startsWith("# 导入表格\n")); // by title too
    CHECK(test::cli({"manual", "import", "--language", "en"}).out.startsWith("# Import\n"));
    CHECK(test::cli({"--language", "en", "manual", "keys"}).out.startsWith("# Keys\n"));
    const auto missing = test::cli({"manual", "没有这一章"});
    CHECK(missing.status == 3);
    CHECK(missing.out.isEmpty());
    CHECK(missing.err.contains("没有这一章"));

    const auto listed = test::cli({"manual", "--list"});
    CHECK(listed.status == 0);
    CHECK(listed.out.contains("roster/elders"));
    const auto chapters =
        QJsonDocument::fromJson(test::cli({"manual", "--list", "--format", "json"}).out.toUtf8())
            .array();
    REQUIRE(chapters.size() > 35);
    CHECK(chapters.first()["id"].toString() == "index");

    const QString out = folder.path("手册");
    REQUIRE(test::cli({"manual", "--out", out}).status == 0);
    CHECK(QDir(out).entryList({"*.md"}).size() == chapters.size());
    CHECK(QFile::exists(out + "/roster-elders.md"));
    CHECK(test::cli({"manual", "--workbook", folder.path("没有.yice")}).status == 3);
}
