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

QString new_workbook(const test::TemporaryFolder& folder)
{
    const QString path = folder.path("四平.yice");
    REQUIRE(cli({"new", path, "--region", "四平市", "--plan", "siping"}).status == 0);
    return path;
}

QJsonObject task_of(const QString& path, const QString& id)
{
    for (const auto& entry : cli({"tasks", path, "--period", "2025Q3", "--format", "json"})
                                 .json()
                                 .value("tasks")
                                 .toArray()) {
        if (entry.toObject().value("id").toString() == id) {
            return entry.toObject();
        }
    }
    FAIL(id.toStdString());
    return {};
}

} // namespace

TEST_CASE("A task is reported on the command line, listed, and taken back", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = new_workbook(folder);
    const auto before = task_of(path, "siping-t15");
    CHECK(before.value("status").isNull());
    CHECK(before.value("light").toString() == "red"); // due before 2025
    CHECK(before.value("deadline").toString() == "2024-12-31");
    const Run noted = cli({"task", path, "siping-t15", "--status", "完成", "--note", "整改完成",
                           "--percent", "100", "--period", "2025Q3"});
    CHECK(noted.status == 0);
    const auto after = task_of(path, "siping-t15");
    CHECK(after.value("status").toString() == "done");
    CHECK(after.value("note").toString() == "整改完成");
    CHECK(after.value("light").toString() == "none");
    CHECK(cli({"tasks", path, "--period", "2025Q3"}).out.contains("完善社区养老服务设施配套"));
    CHECK(cli({"undo", path, "1"}).status == 0);
    CHECK(task_of(path, "siping-t15").value("status").isNull());
}

TEST_CASE("What is wrong with a task's report is said, and nothing is written", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = new_workbook(folder);
    const struct {
        const char* what;
        QStringList arguments;
        int status;
    } cases[] = {
        {"no such task", {"task", path, "siping-t99", "--status", "done"}, 3},
        {"ambiguous", {"task", path, "专栏6之4", "--status", "done"}, 2},
        {"nothing said", {"task", path, "siping-t05"}, 2},
        {"no number", {"task", path, "siping-t05", "--percent", "一半"}, 1},
        {"no such status", {"task", path, "siping-t05", "--status", "唱歌"}, 1},
    };
    for (const auto& [what, arguments, status] : cases) {
        CAPTURE(what);
        const Run run = cli(arguments + QStringList{"--period", "2025Q3"});
        CHECK(run.status == status);
        CHECK(run.err.trimmed().size() > 4);
    }
    CHECK(cli({"tasks", path, "--plan", "weihai", "--period", "2025Q3"}).status == 3);
    CHECK_FALSE(cli({"batches", path, "--format", "json"}).out.contains("batch"));
}

TEST_CASE("The lists of the units are written as pages", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = new_workbook(folder);
    const QString lists = cli({"tasks", path, "--by-unit", "--period", "2025Q3"}).out;
    CHECK(lists.contains("\n市医保局\n"));
    CHECK(lists.contains("未列单位"));
    const QString alone =
        cli({"tasks", path, "--by-unit", "--unit", "市医保局", "--period", "2025Q3"}).out;
    CHECK(alone.contains("\n市医保局\n"));
    CHECK_FALSE(alone.contains("\n市民政局\n"));
    const QString out = folder.path("清单.pdf");
    REQUIRE(cli({"tasks", path, "--by-unit", "--period", "2025Q3", "--out", out}).status == 0);
    CHECK(folder.read("清单.pdf").startsWith("%PDF-"));
    const QString one = folder.path("医保.pdf");
    REQUIRE(
        cli({"tasks", path, "--by-unit", "--unit", "市医保局", "--period", "2025Q3", "--out", one})
            .status == 0);
    CHECK(folder.read("医保.pdf").size() < folder.read("清单.pdf").size());
    CHECK(cli({"tasks", path, "--out", folder.path("清单.doc"), "--period", "2025Q3"}).status == 2);
    const QByteArray workbook = folder.read("四平.yice");
    CHECK(cli({"tasks", path, "--out", path, "--period", "2025Q3"}).status == 2);
    CHECK(folder.read("四平.yice") == workbook);
}

TEST_CASE("Tasks are chosen by unit, by lateness and by the day", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = new_workbook(folder);
    const auto count = [&](const QStringList& options) {
        return cli(QStringList{"tasks", path, "--format", "json"} + options)
            .json()
            .value("tasks")
            .toArray()
            .size();
    };
    CHECK(count({"--period", "2025Q3"}) == 40);
    CHECK(count({"--period", "2025Q3", "--overdue"}) == 2);          // t15, t22
    CHECK(count({"--period", "2025Q4", "--due"}) == 5);              // t10, t21, t23, t29, t30
    CHECK(count({"--period", "2025Q3", "--unit", "市医保局"}) == 3); // t02, t03, t05
    CHECK(count({"--period", "2025Q3", "--unit", "没有的单位"}) == 0);
}
