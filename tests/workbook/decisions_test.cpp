// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/gb18030.h"
#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

namespace
{

const QString registered =
    "机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,100\n康乐敬老院,郭家店镇,50\n";

ImportRequest request_for(const Siping& siping, const QString& sheet, const char* period)
{
    ImportRequest request;
    request.file = siping.folder.gb18030("decided.csv", sheet);
    request.period = *Period::parse(period);
    return request;
}

} // namespace

TEST_CASE("a cell is corrected before the import", "[workbook]")
{
    Siping siping;
    ImportRequest request =
        request_for(siping, "机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,一百\n", "2024Q3");
    CHECK(Imports(*siping.workbook).prepare(request)->blocked());
    request.corrections[{2, 2}] = "100";
    request.corrections[{9, 9}] = "no such cell";
    const auto corrected = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(corrected);
    CHECK(rules(corrected->findings) == QStringList());
    REQUIRE_OK(Imports(*siping.workbook).commit(*corrected));
    CHECK(siping.beds("2024Q3") == "夕阳红养老院 100");
}

TEST_CASE("rows are skipped, added and taken for a registered entry by hand", "[workbook]")
{
    Siping siping;
    siping.import(registered, "2024Q3");
    const QString sheet = "机构名称,街道,床位总数\n夕阳红养老园,仁兴街道,120\n"
                          "康乐敬老院,郭家店镇,-5\n";
    ImportRequest request = request_for(siping, sheet, "2024Q4");
    const auto asked = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(asked);
    CHECK(rules(asked->findings) == QStringList{"2 near_duplicate warns", "3 range blocks"});
    REQUIRE(asked->candidates.contains(2));
    request.decisions.insert(2, {RowDecision::Kind::Update, asked->candidates.value(2)});
    request.decisions.insert(3, {RowDecision::Kind::Skip, {}});
    const auto decided = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(decided);
    CHECK_FALSE(decided->blocked());
    CHECK(decided->batch.added == 0);
    CHECK(decided->batch.updated == 1);
    CHECK(decided->batch.skipped == 1);
    REQUIRE_OK(Imports(*siping.workbook).commit(*decided));
    CHECK(siping.beds("2024Q4") == "夕阳红养老园 120|康乐敬老院 50");

    ImportRequest add =
        request_for(siping, "机构名称,街道,床位总数\n康乐敬老院,郭家店镇,60\n", "2025Q1");
    add.decisions.insert(2, {RowDecision::Kind::Add, {}});
    CHECK(Imports(*siping.workbook).prepare(add)->batch.added == 1);
}

TEST_CASE("two rows are not told to be one entry", "[workbook]")
{
    Siping siping;
    siping.import(registered, "2024Q3");
    ImportRequest request = request_for(
        siping, "机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,110\n夕阳红养老园,仁兴街道,120\n",
        "2024Q4");
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    query.text = "夕阳红";
    const auto ids = Rosters(*siping.workbook).order(facility_spec(), query);
    REQUIRE_OK(ids);
    REQUIRE(ids->size() == 1);
    request.decisions.insert(3, {RowDecision::Kind::Update, ids->front()});
    const auto prepared = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(prepared);
    CHECK(rules(prepared->findings) == QStringList{"3 duplicate_in_file blocks"});
}

TEST_CASE("the rows that something blocks are left out when that is asked for", "[workbook]")
{
    Siping siping;
    ImportRequest request = request_for(siping,
                                        "机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,一百\n"
                                        "康乐敬老院,郭家店镇,50\n无处养老院,火星街道,10\n",
                                        "2024Q3");
    request.skip_blocked = true;
    const auto prepared = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(prepared);
    CHECK_FALSE(prepared->blocked());
    CHECK(prepared->batch.skipped == 2);
    const auto batch = Imports(*siping.workbook).commit(*prepared);
    REQUIRE_OK(batch);
    CHECK(siping.beds("2024Q3") == "康乐敬老院 50");
    // What was left out, and why, is kept.
    CHECK(rules(*Imports(*siping.workbook).findings(batch->id)).size() == 2);
}

TEST_CASE("why a warning was accepted is kept", "[workbook]")
{
    Siping siping;
    ImportRequest request = request_for(
        siping, "机构名称,街道,床位总数,入住人数\n夕阳红养老院,仁兴街道,100,120\n", "2024Q3");
    request.accept = QStringList{"residents_over_beds"};
    request.reasons.insert("residents_over_beds", "加床，已核实");
    const auto prepared = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(prepared);
    const auto batch = Imports(*siping.workbook).commit(*prepared);
    REQUIRE_OK(batch);
    const auto findings = Imports(*siping.workbook).findings(batch->id);
    REQUIRE_OK(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->front().accepted);
    CHECK(findings->front().reason == "加床，已核实");
}

TEST_CASE("a profile is recognised by the headings and can be forgotten", "[workbook]")
{
    Siping siping;
    Imports imports(*siping.workbook);
    ImportRequest request =
        request_for(siping, "甲列,乙列,丙列\n夕阳红养老院,仁兴街道,100\n", "2024Q3");
    CHECK_FALSE(imports.prepare(request).ok()); // no heading is known
    request.roster = "facilities";
    request.map = {{"甲列", "name"}, {"乙列", "region"}, {"丙列", "beds"}};
    const auto by_hand = imports.prepare(request);
    REQUIRE_OK(by_hand);
    REQUIRE_OK(imports.save_profile(*by_hand, " 单位表 "));
    CHECK_FALSE(imports.save_profile(*by_hand, " ").ok());

    ImportRequest later = request_for(siping, "甲列,乙列,丙列\n康乐敬老院,郭家店镇,50\n", "2024Q4");
    later.roster = "facilities";
    const auto again = imports.prepare(later);
    REQUIRE_OK(again);
    CHECK(again->profile == "单位表");
    CHECK(again->batch.added == 1);
    CHECK(rules(again->findings) == QStringList());
    later.roster.clear(); // the headings say that as well
    CHECK(imports.prepare(later)->batch.added == 1);
    later.profile = "-";
    CHECK_FALSE(imports.prepare(later).ok());
    later.profile = "别的";
    CHECK(imports.prepare(later).error().kind == ErrorKind::NotFound);
    // What is said for this sheet has precedence.
    later.profile.clear();
    later.map = {{"丙列", "-"}};
    CHECK_FALSE(imports.prepare(later)->map.has(facility_spec().index_of("beds")));
    later.map.clear();

    REQUIRE(imports.profiles()->size() == 1);
    REQUIRE_OK(imports.forget_profile("单位表"));
    CHECK_FALSE(imports.prepare(later).ok());
    CHECK(imports.forget_profile("单位表").error().kind == ErrorKind::NotFound);
}

TEST_CASE("what was written since the preview is looked at again", "[workbook]")
{
    Siping siping;
    const QString sheet = "机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,100\n";
    const auto prepared = siping.prepare(sheet, "2024Q3");
    REQUIRE_OK(prepared);
    CHECK(prepared->batch.added == 1);
    siping.import("机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,90\n", "2024Q3", "other.csv");
    const auto batch = Imports(*siping.workbook).commit(*prepared);
    REQUIRE_OK(batch);
    CHECK(batch->added == 0);
    CHECK(batch->updated == 1);
    CHECK(siping.beds("2024Q3") == "夕阳红养老院 100");
}

TEST_CASE("an entry of the form is checked, written and taken back like a sheet", "[workbook]")
{
    Siping siping;
    Imports imports(*siping.workbook);
    EntryEdit edit{&facility_spec(), {}, {}, Period::quarter(2024, 3)};
    edit.cells = {{"name", "夕阳红养老院"}, {"region", "仁兴街道"}, {"beds", "一百"}};
    CHECK(rules(imports.prepare(edit)->findings) == QStringList{"1 type_number blocks"});
    edit.cells["beds"] = "100";
    edit.cells["address"] = "新华大街1号";
    const auto made = imports.prepare(edit);
    REQUIRE_OK(made);
    const auto batch = imports.commit(*made);
    REQUIRE_OK(batch);
    CHECK(batch->kind == "edit");
    CHECK(siping.beds("2024Q3") == "夕阳红养老院 100");
    CHECK(rules(imports.prepare(edit)->findings) == QStringList{"1 registered_already blocks"});

    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    Rosters rosters(*siping.workbook);
    edit.entry = rosters.order(facility_spec(), query)->front();
    edit.cells = *rosters.as_cells(facility_spec(), edit.entry, query.as_of);
    CHECK(imports.prepare(edit)->changes_nothing()); // as it stands
    edit.cells["beds"] = "80";
    edit.cells["address"] = ""; // emptied in the form, unlike a blank cell of a sheet
    const auto changed = imports.commit(*imports.prepare(edit));
    REQUIRE_OK(changed);
    CHECK(siping.beds("2024Q3") == "夕阳红养老院 80");
    CHECK(rosters.as_cells(facility_spec(), edit.entry, query.as_of)->value("address") == "");
    REQUIRE_OK(imports.undo(changed->id));
    CHECK(rosters.as_cells(facility_spec(), edit.entry, query.as_of)->value("address") ==
          "新华大街1号");
    CHECK(siping.beds("2024Q3") == "夕阳红养老院 100");
    check_whole(*siping.workbook);
}

TEST_CASE("a full sheet closes nothing when rows were left out", "[workbook]")
{
    Siping siping;
    siping.import(registered, "2024Q3");
    ImportRequest request = request_for(
        siping, "机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,100\n康乐敬老院,郭家店镇,许多\n",
        "2024Q4");
    request.full = true;
    request.skip_blocked = true;
    request.accept = QStringList{"missing_in_sheet"};
    const auto prepared = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(prepared);
    CHECK(prepared->gone.empty());
    CHECK(rules(prepared->findings).contains("0 nothing_closed warns"));
}

TEST_CASE("the place that a title names, and the one that it only mentions", "[workbook]")
{
    const Siping siping;
    const struct {
        QString title;
        QString place; ///< of the rows; empty: the sheet does not say
    } cases[] = {
        {"梨树镇2024年三季度养老机构台账", "梨树镇"},
        {"双辽市2024年三季度养老机构台账（不含辽西街道）", "双辽市"},
        {"四平市铁西区2024年三季度养老机构台账", "铁西区"},
        {"沈阳市铁西区2024年三季度养老机构台账", ""},
        {"2024年三季度养老机构台账", ""},
    };
    for (const auto& [title, place] : cases) {
        CAPTURE(title);
        const auto prepared =
            siping.prepare(title + ",,\n机构名称,床位总数,护理型床位\n甲养老院,20,10\n");
        REQUIRE_OK(prepared);
        CHECK(prepared->blocked() == place.isEmpty());
        if (!place.isEmpty() && !prepared->blocked()) {
            const Record record = prepared->rows.front().record(facility_spec());
            const RegionId region{static_cast<qint64>(facility_spec().number(record, "region"))};
            CHECK(siping.workbook->regions().find(region)->short_name == place);
        }
    }
}

TEST_CASE("a file with damaged characters is read in the encoding that is said", "[workbook]")
{
    Siping siping;
    QByteArray bytes = encode_gb18030(
        "机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,100\n康乐敬老院,郭家店镇,50\n");
    bytes.replace(encode_gb18030("康乐"), "\xFF\xFF");
    ImportRequest request;
    request.file = siping.folder.bytes("damaged.csv", bytes);
    request.period = Period::quarter(2024, 3);
    Imports imports(*siping.workbook);
    const auto refused = imports.prepare(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.startsWith("encoding"));
    request.encoding = "GB18030";
    const auto prepared = imports.prepare(request);
    REQUIRE_OK(prepared);
    CHECK(rules(prepared->findings) == QStringList{"3 control_character blocks"});
    CHECK(prepared->rows.front().action == RowAction::Add);
    // The heading and the separator can be said as well.
    ImportRequest other =
        request_for(siping, "说明\n机构名称;街道;床位总数\n夕阳红养老院;仁兴街道;100\n", "2024Q3");
    other.delimiter = ";";
    other.header_line = 2;
    CHECK(imports.prepare(other)->batch.added == 1);
}
