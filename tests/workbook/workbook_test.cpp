// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/custody.h"
#include "workbook/error_text.h"
#include "workbook/plans.h"
#include "workbook/siping.h"

#include <QSet>

using namespace yice;
using namespace yice::test;

TEST_CASE("a workbook has the places of its region and its plans", "[workbook]")
{
    const TemporaryFolder folder;
    const struct {
        const char* region;
        const char* root;
        size_t parts;
    } cases[] = {
        {"四平市", "2203", 5},
        {"220322", "220322", 24},
        {"北京市", "11", 16},
        {"仙桃市", "429004", 25},
    };
    for (const auto& [region, root, parts] : cases) {
        CAPTURE(region);
        const QString path = folder.path(QString(root) + ".yice");
        {
            const auto workbook = Workbook::create(path, region, {"siping"});
            REQUIRE_OK(workbook);
        }
        const auto workbook = Workbook::open(path);
        REQUIRE_OK(workbook);
        const RegionTree& tree = (*workbook)->regions();
        CHECK(tree.root().code == root);
        CHECK(tree.parts(tree.root().id).size() == parts);
        REQUIRE((*workbook)->plans().size() == 1);
        CHECK((*workbook)->find_plan("siping")->indicators.size() == 20);
        CHECK((*workbook)->find_plan("")->id == "siping");
        CHECK((*workbook)->find_plan("nonsense") == nullptr);
        CHECK(*Custody(**workbook).check() == QStringList());
    }
}

TEST_CASE("what cannot be created leaves no file", "[workbook]")
{
    const TemporaryFolder folder;
    const struct {
        const char* what;
        QString file;
        QString region;
        QStringList plans;
        ErrorKind expected;
    } cases[] = {
        {"unknown region", "a.yice", "火星市", {}, ErrorKind::NotFound},
        {"ambiguous region", "a.yice", "铁西区", {}, ErrorKind::Usage},
        {"unknown plan", "a.yice", "四平市", {"nonsense"}, ErrorKind::NotFound},
        {"one of two plans", "a.yice", "四平市", {"siping", "nonsense"}, ErrorKind::NotFound},
        {"no such folder", "no/such/a.yice", "四平市", {}, ErrorKind::NotFound},
    };
    for (const auto& [what, file, region, plans, expected] : cases) {
        CAPTURE(what);
        const auto workbook = Workbook::create(folder.path(file), region, plans);
        CHECK_FALSE(workbook.ok());
        if (!workbook) {
            CHECK(workbook.error().kind == expected);
        }
        CHECK(folder.files() == QStringList());
    }
    folder.bytes("taken.yice", "mine");
    CHECK(Workbook::create(folder.path("taken.yice"), "四平市", {}).error().kind ==
          ErrorKind::Usage);
    CHECK(folder.read("taken.yice") == "mine");
}

TEST_CASE("a workbook that is open elsewhere can be read beside", "[workbook]")
{
    Siping siping; // just created, never closed
    siping.import(third_quarter);
    for (const bool read_only : {true, false}) {
        CAPTURE(read_only);
        const auto other = Workbook::open(siping.workbook->path(), read_only);
        REQUIRE_OK(other);
        CHECK((*other)->regions().all().size() == siping.workbook->regions().all().size());
    }
    const auto reader = Workbook::open(siping.workbook->path(), true);
    REQUIRE_OK(reader);
    const auto refused = Progress(**reader).set_figure(
        "staff.social_workers", 1, Period::quarter(2024, 1), siping.place(""), "");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ReadOnly);
}

TEST_CASE("the revision grows with every write and with nothing else", "[workbook]")
{
    Siping siping;
    const auto at_first = siping.workbook->revision();
    siping.assess("siping-01", "2024Q3");
    CHECK(siping.workbook->revision() == at_first);
    siping.import(third_quarter);
    const auto imported = siping.workbook->revision();
    CHECK(imported > at_first);
    siping.import(third_quarter); // changes nothing
    CHECK(siping.workbook->revision() == imported);
    siping.set("staff.social_workers", 1, "2024Q3");
    CHECK(siping.workbook->revision() > imported);
}

TEST_CASE("plans are added, replaced and written out", "[workbook]")
{
    Siping siping;
    CHECK(built_in_plan_ids().contains("siping"));
    Plans plans(*siping.workbook);
    const auto file = plans.as_file("siping");
    REQUIRE_OK(file);
    QByteArray changed = *file;
    changed.replace("\"target\": 9000", "\"target\": 9500");
    REQUIRE(changed != *file);
    REQUIRE_OK(plans.add(siping.folder.bytes("changed.json", changed)));
    CHECK(siping.workbook->plans().size() == 1);
    CHECK(siping.workbook->find_plan("siping")->find("siping-01")->target == 9500.0);

    QByteArray second = *file;
    second.replace("\"id\": \"siping\"", "\"id\": \"second\"");
    REQUIRE_OK(plans.add(siping.folder.bytes("second.json", second)));
    REQUIRE(siping.workbook->plans().size() == 2);
    CHECK(siping.workbook->plans()[0].id == "siping"); // it keeps its place

    QByteArray unknown = *file;
    unknown.replace("facility.beds", "facility.dreams");
    const auto refused = plans.add(siping.folder.bytes("unknown.json", unknown));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unreadable);
    CHECK(refused.error().detail.contains("facility.dreams"));
    CHECK(siping.workbook->plans().size() == 2);
    CHECK(plans.as_file("nonsense").error().kind == ErrorKind::NotFound);
    CHECK(plans.add("nonsense").error().kind == ErrorKind::NotFound);
}

TEST_CASE("places are found and added", "[workbook]")
{
    Siping siping;
    Places places(*siping.workbook);
    CHECK(siping.place("") == siping.workbook->regions().root().id);
    CHECK(siping.place("郭家店") == siping.place("220322101"));
    CHECK(places.find("梨树").error().kind == ErrorKind::Usage);
    CHECK(places.find("火星").error().kind == ErrorKind::NotFound);

    const auto zone = places.add(" 经济开发区 ", RegionLevel::Zone, siping.place(""), "");
    REQUIRE_OK(zone);
    CHECK(siping.place("经济开发区") == *zone);
    CHECK(siping.workbook->regions().find(*zone)->own);
    const auto again = places.add("经济开发区", RegionLevel::Zone, siping.place(""), "");
    REQUIRE_OK(again);
    CHECK(*again == *zone); // not a second one
    CHECK(places.add("", RegionLevel::Zone, siping.place("")).error().kind == ErrorKind::Usage);
    CHECK(places.add("x", RegionLevel::Zone, RegionId{999999}).error().kind == ErrorKind::Usage);
}

TEST_CASE("a backup of a workbook has everything", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    REQUIRE_OK(Custody(*siping.workbook).back_up(siping.folder.path("copy.yice")));
    const QByteArray rows = siping.exported("2024Q3");
    CHECK(Custody(*siping.workbook).back_up(siping.workbook->path()).error().kind ==
          ErrorKind::Usage);
    auto copy = Workbook::open(siping.folder.path("copy.yice"));
    REQUIRE_OK(copy);
    siping.workbook = std::move(copy.value());
    CHECK(siping.exported("2024Q3") == rows);
    CHECK(siping.workbook->find_plan("siping"));
}

TEST_CASE("every error has words, with nothing left to fill in", "[workbook]")
{
    const struct {
        ErrorKind kind;
        QStringList details;
    } cases[] = {
        {ErrorKind::Usage, {"", "region|甲、乙", "exists already", "not now"}},
        {ErrorKind::NotFound,
         {"", "region|", "region|甲", "plan|", "plan|siping", "indicator", "batch", "measure"}},
        {ErrorKind::Unreadable,
         {"", "empty", "xls", "xlsx", "pdf", "binary", "encoding", "header", "folder", "size|900",
          "plan|fault"}},
        {ErrorKind::Blocked, {""}},
        {ErrorKind::Busy, {""}},
        {ErrorKind::Locked, {""}},
        {ErrorKind::ReadOnly, {"", "needs migration"}},
        {ErrorKind::DiskFull, {""}},
        {ErrorKind::Corrupt, {"", "page 5"}},
        {ErrorKind::Foreign, {"", "application_id 0"}},
        {ErrorKind::TooNew, {"", "version 9"}},
        {ErrorKind::Conflict, {"2、3"}},
        {ErrorKind::Cancelled, {""}},
    };
    QSet<QString> texts;
    int count = 0;
    for (const auto& [kind, details] : cases) {
        for (const QString& detail : details) {
            const QString text = error_text({kind, "/tmp/四平.yice", detail});
            CAPTURE(kind, detail, text);
            CHECK(text.size() > 10);
            CHECK_FALSE(text.contains('%'));
            CHECK_FALSE(text.contains('|'));
            texts << text;
            ++count;
        }
    }
    CHECK(texts.size() > count - 9); // the words differ, but for what is one case to the user
    CHECK(error_text({ErrorKind::Conflict, "1", "2、3"}).contains("2、3"));
    CHECK(error_text({ErrorKind::NotFound, "火星", "region|甲"}).contains("火星"));
}
