// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

TEST_CASE("undo puts back exactly what stood before", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    const QByteArray third = siping.exported("2024Q3");
    const QByteArray fourth = siping.exported("2024Q4");
    const Batch batch = siping.import(fourth_quarter, "2024Q4");
    // A third batch overwrites the same quarter and an identity field.
    const Batch correction = siping.import(
        "机构名称,街道,床位总数,地址\n夕阳红养老院,仁兴街道,130,新华大街1号\n", "2024Q4");
    const QByteArray corrected = siping.exported("2024Q4");
    REQUIRE(corrected.contains("新华大街1号"));
    REQUIRE(corrected != fourth);

    REQUIRE_OK(Imports(*siping.workbook).undo(correction.id));
    CHECK(siping.beds("2024Q4") == "夕阳红养老院 120|康乐敬老院 50|𠮷祥养老院 1200");
    CHECK_FALSE(siping.exported("2024Q4").contains("新华大街1号"));
    REQUIRE_OK(Imports(*siping.workbook).undo(batch.id));
    CHECK(siping.exported("2024Q3") == third);
    CHECK(siping.exported("2024Q4") == fourth);
    check_whole(*siping.workbook);

    const auto twice = Imports(*siping.workbook).undo(batch.id);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == ErrorKind::Usage);
    const auto never = Imports(*siping.workbook).undo(BatchId{99});
    REQUIRE_FALSE(never);
    CHECK(never.error().kind == ErrorKind::NotFound);
}

TEST_CASE("undo survives closing the file", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    const QByteArray before = siping.exported("2024Q4");
    const Batch batch = siping.import(fourth_quarter, "2024Q4");
    siping.workbook.reset();
    CHECK(siping.folder.files().filter("四平") == QStringList{"四平.yice"});
    auto opened = Workbook::open(siping.folder.path("四平.yice"));
    REQUIRE_OK(opened);
    siping.workbook = std::move(opened.value());
    REQUIRE_OK(Imports(*siping.workbook).undo(batch.id));
    CHECK(siping.exported("2024Q4") == before);
}

TEST_CASE("an import that later ones build on is not taken back by itself", "[workbook]")
{
    Siping siping;
    const Batch first = siping.import(third_quarter);
    const Batch second = siping.import(fourth_quarter, "2024Q4");
    const Batch third =
        siping.import("机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,140\n", "2025Q1");
    const QByteArray before = siping.exported("2025Q1");
    const auto refused = Imports(*siping.workbook).undo(first.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(refused.error().detail == QString("%1、%2").arg(second.id.value).arg(third.id.value));
    CHECK(siping.exported("2025Q1") == before);
    for (const BatchId id : {third.id, second.id, first.id}) {
        REQUIRE_OK(Imports(*siping.workbook).undo(id));
    }
    CHECK(siping.beds("2025Q1") == "");
    check_whole(*siping.workbook);
}

TEST_CASE("a new village is added with a warning and goes with its batch", "[workbook]")
{
    Siping siping;
    const size_t places = siping.workbook->regions().all().size();
    const QString sheet = "机构名称,村（社区）,床位总数,类型\n"
                          "前进幸福院,梨树镇前进村,20,幸福院\n"
                          "前进服务点,梨树镇前进村,0,服务点\n";
    const auto preparation = siping.prepare(sheet, "2024Q3");
    REQUIRE_OK(preparation);
    CHECK(rules(preparation->findings) == QStringList{"2 region_new warns", "3 region_new warns"});
    CHECK(siping.workbook->regions().all().size() == places);
    const Batch batch = siping.import(sheet, "2024Q3");
    CHECK(batch.warnings == 2);
    REQUIRE(siping.workbook->regions().all().size() == places + 1);
    const Region& village = *siping.workbook->regions().find(siping.place("前进村"));
    CHECK(village.own);
    CHECK(village.level == RegionLevel::Village);
    CHECK(village.parent == siping.place("梨树镇"));
    CHECK(siping.assess("siping-01", "2024Q3", "梨树县").reading.value == 20.0);

    const auto again = siping.prepare(sheet, "2024Q3");
    REQUIRE_OK(again);
    CHECK(rules(again->findings) == QStringList());
    CHECK(again->changes_nothing());

    REQUIRE_OK(Imports(*siping.workbook).undo(batch.id));
    CHECK(siping.workbook->regions().all().size() == places);
    check_whole(*siping.workbook);
}

TEST_CASE("an import is taken back around the rows on which later ones built", "[workbook]")
{
    Siping siping;
    Imports imports(*siping.workbook);
    const Batch first = siping.import("机构名称,街道,床位总数\n甲院,仁兴街道,10\n乙院,仁兴街道,20\n"
                                      "丙院,仁兴街道,30\n",
                                      "2024Q3");
    const Batch same_day =
        siping.import("机构名称,街道,床位总数\n甲院,仁兴街道,11\n", "2024Q3", "b.csv");
    const Batch later =
        siping.import("机构名称,街道,床位总数\n乙院,仁兴街道,22\n", "2024Q4", "c.csv");
    const auto rows = imports.later_rows(first.id);
    REQUIRE_OK(rows);
    CHECK(rows->rows == 2);
    CHECK(rows->names.join(' ') == "甲院 乙院");
    CHECK(rows->batches == std::vector<BatchId>{same_day.id, later.id});
    CHECK_FALSE(imports.undo(first.id).ok());

    const auto kept = imports.undo(first.id, true);
    REQUIRE_OK(kept);
    CHECK(*kept == 2);
    CHECK(siping.beds("2024Q3") == "甲院 11");         // what the correction says
    CHECK(siping.beds("2024Q4") == "乙院 22|甲院 11"); // 丙院 was nobody else's
    CHECK(imports.batches()->back().kept == 2);
    check_whole(*siping.workbook);

    // The correction has nothing to put back any more: its own row goes with it.
    REQUIRE_OK(imports.undo(same_day.id));
    CHECK(siping.beds("2024Q4") == "乙院 22");
    REQUIRE_OK(imports.undo(later.id));
    CHECK(siping.beds("2024Q4") == "");
    check_whole(*siping.workbook);
}

TEST_CASE("a correction in the middle is taken out of the chain", "[workbook]")
{
    Siping siping;
    Imports imports(*siping.workbook);
    siping.import("机构名称,街道,床位总数\n甲院,仁兴街道,10\n", "2024Q3");
    const Batch second =
        siping.import("机构名称,街道,床位总数\n甲院,仁兴街道,11\n", "2024Q3", "b.csv");
    const Batch third =
        siping.import("机构名称,街道,床位总数\n甲院,仁兴街道,12\n", "2024Q3", "c.csv");
    REQUIRE_OK(imports.undo(second.id, true));
    CHECK(siping.beds("2024Q3") == "甲院 12");
    REQUIRE_OK(imports.undo(third.id));
    CHECK(siping.beds("2024Q3") == "甲院 10"); // not the 11 that was taken back
    check_whole(*siping.workbook);
}
