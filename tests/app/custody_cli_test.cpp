// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_cli.h"
#include "temporary.h"
#include "workbook/workbook.h"

using namespace yice;
using namespace yice::test;

namespace
{

/// A workbook with two facilities, in a folder with a blank in its name.
struct Custodian {
    TemporaryFolder folder;
    QString path = folder.path("四 平.yice");

    Custodian()
    {
        REQUIRE(cli({"new", path, "--region", "四平市", "--plan", "siping"}).status == 0);
        const QString sheet = folder.gb18030("机构.csv", "机构名称,乡镇,床位总数\n"
                                                         "甲养老院,梨树镇,100\n"
                                                         "𠮷祥养老院,梨树镇,50\n");
        const Run done = cli({"import", path, sheet, "--roster", "facilities", "--period", "2024Q3",
                              "--accept", "*"});
        CAPTURE(done.err);
        REQUIRE(done.status == 0);
    }
};

QJsonArray array(const Run& run)
{
    const auto document = QJsonDocument::fromJson(run.out.toUtf8());
    REQUIRE(document.isArray());
    return document.array();
}

} // namespace

TEST_CASE("A copy is made, listed and restored from the command line", "[app]")
{
    const Custodian custodian;
    const QString& path = custodian.path;
    CHECK(array(cli({"backups", path, "--format", "json"})).isEmpty());
    const QString copy = custodian.folder.path("四 平 备份.yice");
    CHECK(cli({"backup", path, copy}).status == 0);
    CHECK(cli({"backup", path, copy}).status == 2); // it is there
    CHECK(cli({"backup", path, copy, "--replace"}).status == 0);
    const QJsonArray known = array(cli({"backups", path, "--format", "json"}));
    REQUIRE(known.size() == 1);
    CHECK(known[0].toObject()["entries"].toInt() == 2);
    CHECK(known[0].toObject()["checked"].toBool());
    CHECK(known[0].toObject()["file"].toString() == copy);
    CHECK(cli({"backups", path}).out.contains("四 平 备份.yice"));

    CHECK(cli({"undo", path, "1"}).status == 0);
    const Run restored = cli({"restore", copy, path});
    CAPTURE(restored.err);
    CHECK(restored.status == 0);
    CHECK(restored.out.contains("2"));
    CHECK(cli({"facts", path, "--format", "json"}).json()["batches"].toInt() == 1);
    // What was there before is a file beside it, and a workbook still.
    const QStringList aside = custodian.folder.files().filter("四 平 (");
    REQUIRE(aside.size() == 1);
    CHECK(cli({"facts", custodian.folder.path(aside[0]), "--format", "json"})
              .json()["taken_back"]
              .toInt() == 1);
}

TEST_CASE("The exit status of a restore says what was wrong", "[app]")
{
    const Custodian custodian;
    const QString copy = custodian.folder.path("copy.yice");
    REQUIRE(cli({"backup", custodian.path, copy}).status == 0);
    QByteArray damaged = custodian.folder.read("copy.yice");
    damaged.replace(8 * 4096, 2 * 4096, QByteArray(2 * 4096, '\x7f'));
    const QString bad = custodian.folder.bytes("bad.yice", damaged);
    const QString text = custodian.folder.bytes("text.yice", "x");
    CHECK(cli({"restore", bad, custodian.path}).status == 5);
    CHECK(cli({"restore", text, custodian.path}).status == 5);
    CHECK(cli({"restore", custodian.folder.path("none.yice"), custodian.path}).status == 3);
    CHECK(cli({"restore", copy, custodian.folder.path("no/such.yice")}).status == 3);
    CHECK(cli({"restore", copy, copy}).status == 2);
    CHECK(cli({"restore", copy}).status == 2);
    const auto open = Workbook::open(custodian.path);
    REQUIRE_OK(open);
    CHECK(cli({"restore", copy, custodian.path}).status == 4); // this test has it open
    CHECK(cli({"facts", custodian.path}).status == 0);         // reading is not disturbed
    // Of a damaged workbook, the copies around it are still found.
    const QString broken = custodian.folder.bytes("copy 2.yice", damaged);
    CHECK(cli({"backups", custodian.folder.path("missing.yice")}).status == 3);
    CHECK(cli({"backups", broken, "--format", "json"}).status == 0);
}

TEST_CASE("Facts, log, hand-over and all rosters from the command line", "[app]")
{
    const Custodian custodian;
    const QString& path = custodian.path;
    const QJsonObject facts = cli({"facts", path, "--format", "json"}).json();
    CHECK(facts["entries"].toInt() == 2);
    CHECK(facts["drive"].toString() == "fixed");
    CHECK(facts["automatic_backup"].toBool());
    CHECK(facts["last_backup"].isNull());
    CHECK(facts["rosters"].toArray()[0].toObject()["id"].toString() == "facilities");
    CHECK(cli({"facts", path}).out.contains("养老机构"));
    REQUIRE(cli({"export", path, "--roster", "facilities", "--reveal", "--out",
                 custodian.folder.path("机构全.csv")})
                .status == 0);
    const QJsonArray log = array(cli({"log", path, "--format", "json"}));
    REQUIRE(log.size() == 2);
    QStringList kinds;
    for (const auto line : log) {
        kinds << line.toObject()["kind"].toString();
    }
    kinds.sort();
    CHECK(kinds == QStringList{"access", "import"});
    CHECK(cli({"log", path}).out.contains("机构.csv"));

    CHECK(cli({"hand-over", path, custodian.folder.path("交接")}).status == 0);
    CHECK(QDir(custodian.folder.path("交接")).entryList(QDir::Files).size() == 2);
    CHECK(cli({"export-all", path, custodian.folder.path("台账")}).status == 0);
    CHECK(QDir(custodian.folder.path("台账")).entryList(QDir::Files).size() == 1);
    CHECK(cli({"hand-over", path, custodian.folder.path("机构.csv")}).status == 6);
}
