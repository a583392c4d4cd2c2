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

} // namespace

TEST_CASE("A plan is shown with everything that it holds", "[app]")
{
    const Run run = cli({"plan", "show", "xiangtan"});
    REQUIRE(run.status == 0);
    for (const char* id : {"xiangtan-01", "xiangtan-53", "xiangtan.half_disabled", "cost_split"}) {
        CAPTURE(id);
        CHECK(run.out.contains(id));
    }
    CHECK(cli({"plan", "show", "siping"}).out.contains("2025"));
}

TEST_CASE("A measure of an unknown field names field and roster", "[app]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path("a.yice");
    REQUIRE(cli({"new", path, "--region", "四平市", "--plan", "siping"}).status == 0);
    const QString spec =
        folder.utf8("m.json", R"({"id": "own.1", "name": "房间", "roster": "facilities",
                                  "count": "sum", "field": "rooms"})");
    const Run run = cli({"measure", path, spec, "--period", "2024Q3"});
    CHECK(run.status != 0);
    CHECK(run.err.contains("rooms"));
    CHECK(run.err.contains("facilities"));
}

TEST_CASE("Split targets as JSON", "[app]")
{
    const test::TemporaryFolder folder;
    const QString plan = folder.utf8("p.json", R"({"format": 2, "id": "p", "name": "规划",
      "region": "2203", "start": "2021-01-01", "end": "2025-12-31", "indicators": [
      {"id": "p-1", "name": "床位", "formula": {"type": "sum", "numerator": "facility.beds"},
       "comparator": ">=", "target": 300, "deadline": {"date": "2025-12-31"},
       "split": [{"region": "梨树县", "target": 100}, {"region": "铁西区", "target": 150}]}]})");
    const QString path = folder.path("a.yice");
    REQUIRE(cli({"new", path, "--region", "四平市", "--plan", plan}).status == 0);
    const Run run = cli({"plan", "splits", path, "p", "--period", "2024Q3", "--format", "json"});
    CHECK(run.status != 0); // 250 do not make 300
    const auto splits = QJsonDocument::fromJson(run.out.toUtf8()).array();
    REQUIRE(splits.size() == 1);
    CHECK(splits[0].toObject().value("together").toDouble() == 250);
    CHECK(splits[0].toObject().value("parts").toArray().size() == 2);
    CHECK_FALSE(splits[0].toObject().value("reaches").toBool());
}
