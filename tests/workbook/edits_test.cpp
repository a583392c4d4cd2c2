// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/replace_text.h"
#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

namespace
{

const QString sheet = QStringLiteral("机构名称,街道,床位总数,护理型床位,性质,备注\n"
                                     "夕阳红养老院,仁兴街道,100,60,民办,电话待查\n"
                                     "𠮷祥养老院,梨树镇,200,,民办,\n"
                                     "康乐敬老院,郭家店镇,50,0,公办,电话待查\n");

class Grid : public Siping
{
public:
    Grid() { import(sheet, "2024Q3"); }

    EntryId entry(const QString& name) const
    {
        const auto found = Rosters(*workbook).find_entry(facility_spec(), name);
        REQUIRE_OK(found);
        return *found;
    }
    EntryEdit edit(const QString& name, const QHash<QString, QString>& cells,
                   const QString& period = "2024Q3") const
    {
        EntryEdit made{&facility_spec(), cells, entry(name), *Period::parse(period)};
        made.partial = true;
        return made;
    }
    QString cell(const QString& name, const QString& field, const QString& period = "2024Q3") const
    {
        return Rosters(*workbook)
            .as_cells(facility_spec(), entry(name), Period::parse(period)->last_day())
            ->value(field);
    }
};

} // namespace

TEST_CASE("many edited cells are one batch, which is taken back as one", "[workbook]")
{
    Grid grid;
    Imports imports(*grid.workbook);
    const auto prepared =
        imports.prepare({grid.edit("夕阳红养老院", {{"beds", "120"}}),
                         grid.edit("康乐敬老院", {{"beds", "８０张"}, {"remark", ""}}),
                         grid.edit("𠮷祥养老院", {{"beds", "200"}})});
    REQUIRE_OK(prepared);
    CHECK(rules(prepared->findings) == QStringList());
    CHECK(prepared->batch.updated == 2);
    CHECK(prepared->batch.unchanged == 1); // said the same
    const auto batch = imports.commit(*prepared);
    REQUIRE_OK(batch);
    CHECK(batch->kind == "edit");
    CHECK(grid.beds("2024Q3") == "夕阳红养老院 120|康乐敬老院 80|𠮷祥养老院 200");
    CHECK(grid.cell("康乐敬老院", "remark") == "");
    CHECK(grid.cell("康乐敬老院", "nature") == "公办"); // what was not edited stays
    CHECK(grid.cell("夕阳红养老院", "nursing_beds") == "60");
    CHECK(grid.cell("夕阳红养老院", "remark") == "电话待查");

    REQUIRE_OK(imports.undo(batch->id));
    CHECK(grid.beds("2024Q3") == "夕阳红养老院 100|康乐敬老院 50|𠮷祥养老院 200");
    CHECK(grid.cell("康乐敬老院", "remark") == "电话待查");
    check_whole(*grid.workbook);
}

TEST_CASE("a cell that blocks: nothing is written, or everything else", "[workbook]")
{
    Grid grid;
    Imports imports(*grid.workbook);
    const std::vector<EntryEdit> edits = {
        grid.edit("夕阳红养老院", {{"beds", "许多"}, {"remark", "已查"}}),
        grid.edit("康乐敬老院", {{"nursing_beds", "90"}}), // of 50 beds
        grid.edit("𠮷祥养老院", {{"name", ""}, {"beds", "210"}, {"kind", ""}})};
    const auto refused = imports.prepare(edits);
    REQUIRE_OK(refused);
    CHECK(refused->blocked());
    CHECK(rules(refused->findings) == QStringList{"1 type_number blocks",
                                                  "2 nursing_over_beds blocks", "3 required blocks",
                                                  "3 cannot_be_empty blocks"});
    CHECK(imports.commit(*refused).error().kind == ErrorKind::Blocked);
    CHECK(grid.beds("2024Q3") == "夕阳红养老院 100|康乐敬老院 50|𠮷祥养老院 200");

    const auto rest = imports.prepare(edits, BadCells::LeaveOut);
    REQUIRE_OK(rest);
    CHECK_FALSE(rest->blocked());
    CHECK(rest->findings.size() == 4);
    CHECK(rest->batch.updated == 2);
    const auto batch = imports.commit(*rest);
    REQUIRE_OK(batch);
    CHECK(grid.beds("2024Q3") == "夕阳红养老院 100|康乐敬老院 50|𠮷祥养老院 210");
    CHECK(grid.cell("夕阳红养老院", "remark") == "已查");
    CHECK(grid.cell("康乐敬老院", "nursing_beds") == "0");
    REQUIRE_OK(imports.undo(batch->id));
    CHECK(grid.cell("夕阳红养老院", "remark") == "电话待查");

    // When everything blocks, there is nothing left to write.
    const auto none = imports.prepare({edits[1]}, BadCells::LeaveOut);
    REQUIRE_OK(none);
    CHECK_FALSE(none->blocked());
    CHECK(none->changes_nothing());
}

TEST_CASE("what was typed into the table is meant as it stands there", "[workbook]")
{
    Grid grid;
    Imports imports(*grid.workbook);
    // A sheet with such a spelling, or such a wider place, would leave what is known.
    const auto batch = imports.commit(*imports.prepare(
        {grid.edit("夕阳红养老院", {{"name", "夕阳红（养老院）"}, {"region", "铁西区"}})}));
    REQUIRE_OK(batch);
    CHECK(grid.cell("夕阳红(养老院)", "region") == "铁西区");
    REQUIRE_OK(imports.undo(batch->id));
    CHECK(grid.cell("夕阳红养老院", "region") == "铁西区仁兴街道");

    // Looking at an older quarter, the name is changed all the same: it stands once.
    grid.import("机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,300\n", "2024Q4");
    REQUIRE_OK(imports.commit(
        *imports.prepare({grid.edit("夕阳红养老院", {{"name", "夕阳红老年公寓"}})})));
    CHECK(grid.cell("夕阳红老年公寓", "beds", "2024Q4") == "300");
    CHECK(grid.cell("夕阳红老年公寓", "beds", "2024Q3") == "100");
}

TEST_CASE("what stood in an entry already is not asked about again", "[workbook]")
{
    Grid grid;
    Imports imports(*grid.workbook);
    // More residents than beds is worth a look when it is written …
    const auto first = imports.prepare({grid.edit("夕阳红养老院", {{"residents", "130"}})});
    REQUIRE_OK(first);
    CHECK(rules(first->findings) == QStringList{"1 residents_over_beds warns"});
    REQUIRE_OK(imports.commit(*first));
    // … and not when somebody corrects the remark.
    const auto second = imports.prepare({grid.edit("夕阳红养老院", {{"remark", "已查"}})});
    REQUIRE_OK(second);
    CHECK(rules(second->findings) == QStringList());
    REQUIRE_OK(imports.commit(*second));
    CHECK(grid.cell("夕阳红养老院", "residents") == "130");
}

TEST_CASE("an identity number that somebody else has cannot be typed in", "[workbook]")
{
    Siping siping;
    siping.send("elders", "2024Q3",
                "姓名,身份证号,乡镇\n王秀英," + identity(1) + ",梨树镇\n𠮷田," + identity(2) +
                    ",梨树镇\n李强,,梨树镇\n");
    Imports imports(*siping.workbook);
    Rosters rosters(*siping.workbook);
    const auto edit = [&](const QString& name, const QString& number) {
        EntryEdit made{&elder_spec(),
                       {{"identity", number}},
                       *rosters.find_entry(elder_spec(), name),
                       Period::quarter(2024, 3)};
        made.partial = true;
        return made;
    };
    CHECK(rules(imports.prepare({edit("李强", identity(1))})->findings) ==
          QStringList{"1 registered_already blocks"});
    // The same new number twice in one paste.
    CHECK(rules(imports.prepare({edit("李强", identity(3)), edit("𠮷田", identity(3))})->findings)
              .filter("registered_already") == QStringList{"2 registered_already blocks"});
    // A number that was copied masked changes nothing.
    const QString masked =
        rosters.as_cells(elder_spec(), edit("王秀英", {}).entry, QDate(2024, 9, 30))
            ->value("identity");
    CHECK(masked.contains('*'));
    CHECK(imports.prepare({edit("王秀英", masked)})->changes_nothing());
    const auto given = imports.commit(*imports.prepare({edit("李强", identity(3))}));
    REQUIRE_OK(given);
    CHECK(given->updated == 1);
    check_whole(*siping.workbook);
}

TEST_CASE("a text is replaced in the cells of a column", "[workbook]")
{
    Grid grid;
    const RosterSpec& spec = facility_spec();
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    Rosters rosters(*grid.workbook);
    const auto found = [&](const QStringList& fields, const QString& text) {
        const auto ids = rosters.containing(spec, query, fields, text);
        REQUIRE_OK(ids);
        return *ids;
    };
    CHECK(found({"remark"}, "待查").size() == 2);
    CHECK(found({"name", "remark"}, "养老").size() == 2);
    CHECK(found({"nature"}, "民").size() == 2); // by the word that is shown
    CHECK(found({"beds"}, "00").size() == 2);
    CHECK(found({"region"}, "梨树县").size() == 2);
    CHECK(found({"remark"}, "%").empty());
    const auto replaced = [&](const QStringList& fields, const QString& text, const QString& with) {
        return replace_text(*grid.workbook, spec, Period::quarter(2024, 3), found(fields, text),
                            fields, text, with);
    };
    const auto edits = replaced({"remark"}, "待查", "已核");
    REQUIRE_OK(edits);
    REQUIRE(edits->size() == 2);
    CHECK(edits->front().cells.value("remark") == "电话已核");
    Imports imports(*grid.workbook);
    REQUIRE_OK(imports.commit(*imports.prepare(*edits)));
    CHECK(grid.cell("康乐敬老院", "remark") == "电话已核");
    const auto words = replaced({"nature"}, "民办", "公办");
    REQUIRE_OK(words);
    REQUIRE_OK(imports.commit(*imports.prepare(*words)));
    CHECK(grid.cell("夕阳红养老院", "nature") == "公办");
    const auto wrong = imports.prepare(*replaced({"nature"}, "公办", "某办"));
    REQUIRE_OK(wrong);
    CHECK(wrong->blocked());
    CHECK(replaced({"remark"}, "", "x")->empty());
    CHECK(replaced({"remark"}, "没有", "x")->empty());
}
