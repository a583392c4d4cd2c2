// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

namespace
{

/// "王秀英 999999193810280027 alone,low_income" of everybody, by name.
QStringList people(const Siping& siping, const QString& period,
                   const QHash<QString, QStringList>& choices = {})
{
    const RosterSpec& spec = elder_spec();
    RosterQuery query;
    query.as_of = Period::parse(period)->last_day();
    query.choices = choices;
    const auto ids = Rosters(*siping.workbook).order(spec, query);
    REQUIRE_OK(ids);
    const auto rows = Rosters(*siping.workbook).rows(spec, *ids, query.as_of);
    REQUIRE_OK(rows);
    QStringList texts;
    for (const RosterRow& row : *rows) {
        texts << spec.text(row.record, "name") + ' ' + spec.text(row.record, "identity") + ' ' +
                     spec.text(row.record, "tags");
    }
    texts.sort();
    return texts;
}

QByteArray exported(const Siping& siping, const RosterSpec& spec, bool reveal)
{
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    const auto sheet = Rosters(*siping.workbook).sheet(spec, query, TextEncoding::Utf8, reveal);
    REQUIRE_OK(sheet);
    return *sheet;
}

const QString three_people = "梨树镇老年人花名册（2024年三季度）,,,\n"
                             "姓名,身份证号,困难类别,能力等级\n"
                             "王秀英,999999193810280027,低保、独居,轻度失能\n"
                             "王秀英,999999195207061267,低保边缘,能力完好\n"
                             "𠮷建国,999999194503150139,,失能\n";

} // namespace

TEST_CASE("people are known by their number, whatever else changes", "[workbook]")
{
    Siping siping;
    const Batch batch = siping.import(three_people);
    CHECK(batch.roster == "elders");
    CHECK(batch.added == 3);
    const QStringList first = {"王秀英 999999193810280027 alone,low_income",
                               "王秀英 999999195207061267 near_low_income",
                               "𠮷建国 999999194503150139 "};
    CHECK(people(siping, "2024Q3") == first);

    // The next quarter one has moved, changed her name's spelling and has other difficulties.
    const Batch next = siping.import("姓名,身份证号,所属乡镇,困难类别\n"
                                     "王秀瑛,999999193810280027,郭家店镇,特困\n",
                                     "2024Q4");
    CHECK(next.added == 0);
    CHECK(next.updated == 1);
    CHECK(people(siping, "2024Q4").contains("王秀瑛 999999193810280027 hardship"));
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    query.region = siping.place("郭家店镇");
    CHECK(Rosters(*siping.workbook).order(elder_spec(), query)->empty());
    query.as_of = QDate(2024, 12, 31);
    CHECK(Rosters(*siping.workbook).order(elder_spec(), query)->size() == 1);
    REQUIRE_OK(Imports(*siping.workbook).undo(next.id));
    CHECK(people(siping, "2024Q4") == first);
    check_whole(*siping.workbook);
}

TEST_CASE("somebody without a number is found by name and place when there is only one",
          "[workbook]")
{
    Siping siping;
    siping.import(three_people);
    const struct {
        const char* what;
        QString row;
        int added;
        int updated;
    } cases[] = {
        {"the only one of the name", "𠮷建国,梨树镇,,高龄\n", 0, 1},
        {"two of the name, told apart by the day of birth", "王秀英,梨树镇,1938-10-28,高龄\n", 0,
         1},
        {"two of the name: nobody is guessed", "王秀英,梨树镇,,高龄\n", 1, 0},
        {"the name in another place", "𠮷建国,郭家店镇,,高龄\n", 1, 0},
    };
    for (const auto& [what, row, added, updated] : cases) {
        CAPTURE(what);
        const auto preparation =
            siping.prepare("姓名,所属乡镇,出生日期,困难类别\n" + row, "2024Q4");
        REQUIRE_OK(preparation);
        CHECK(preparation->batch.added == added);
        CHECK(preparation->batch.updated == updated);
    }
}

TEST_CASE("a number that comes later joins the entry that had none", "[workbook]")
{
    Siping siping;
    siping.import("姓名,所属乡镇,出生日期\n王秀英,梨树镇,1938-10-28\n", "2024Q3");
    const Batch batch =
        siping.import("姓名,所属乡镇,身份证号\n王秀英,梨树镇,999999193810280027\n", "2024Q4");
    CHECK(batch.added == 0);
    CHECK(batch.updated == 1);
    CHECK(people(siping, "2024Q4") == QStringList{"王秀英 999999193810280027 "});
    // From now on by the number, also under another name.
    CHECK(siping.prepare("姓名,所属乡镇,身份证号\n王秀荣,梨树镇,999999193810280027\n", "2024Q4")
              ->batch.added == 0);
    REQUIRE_OK(Imports(*siping.workbook).undo(batch.id));
    CHECK(people(siping, "2024Q4") == QStringList{"王秀英  "});
}

TEST_CASE("numbers that cannot be right", "[workbook]")
{
    const Siping siping;
    const struct {
        const char* number;
        const char* finding;
    } cases[] = {
        {"999999193810280027", ""},
        {"'999999193810280027", ""},
        {"9.99999E+17", "2 identity_damaged blocks"},
        {"999999195207061000", "2 identity_damaged blocks"},
        {"999999193810280026", "2 identity_check_digit warns"},
        {"99999919381028002", "2 identity_number blocks"},
        {"99999919381028002A", "2 identity_number blocks"},
        {"999999193802300025", "2 identity_date warns"},
        {"999999**********27", "2 identity_masked blocks"},
    };
    for (const auto& [number, finding] : cases) {
        CAPTURE(number);
        const auto preparation = siping.prepare(
            QString("姓名,所属乡镇,身份证号\n王秀英,梨树镇,%1\n").arg(number), "2024Q3");
        REQUIRE_OK(preparation);
        CHECK(rules(preparation->findings).join(' ') == finding);
    }
}

TEST_CASE("the same person twice in a sheet", "[workbook]")
{
    Siping siping;
    const QString twice = "姓名,所属乡镇,身份证号\n王秀英,梨树镇,999999193810280027\n"
                          "王秀英,郭家店镇,999999193810280027\n";
    CHECK(rules(siping.prepare(twice, "2024Q3")->findings) ==
          QStringList{"3 duplicate_in_file blocks"});
    siping.import("姓名,所属乡镇,身份证号\n王秀英,梨树镇,999999193810280027\n", "2024Q3");
    CHECK(rules(siping.prepare(twice, "2024Q4")->findings) ==
          QStringList{"3 duplicate_in_file blocks"});
    // Once by number, once by name and place: the same entry all the same.
    CHECK(rules(siping
                    .prepare("姓名,所属乡镇,身份证号\n王秀英,梨树镇,999999193810280027\n"
                             "王秀英,梨树镇,\n",
                             "2024Q4")
                    ->findings) == QStringList{"3 duplicate_in_file blocks"});
}

TEST_CASE("numbers are masked in exports, and the masked sheet is understood again", "[workbook]")
{
    Siping siping;
    siping.import(three_people);
    const QByteArray masked = exported(siping, elder_spec(), false);
    CHECK(masked.contains("999999**********27"));
    CHECK_FALSE(masked.contains("999999193810280027"));
    CHECK(Rosters(*siping.workbook).access_log()->isEmpty());
    const QByteArray whole = exported(siping, elder_spec(), true);
    CHECK(whole.contains("999999193810280027"));
    const auto log = Rosters(*siping.workbook).access_log();
    REQUIRE_OK(log);
    REQUIRE(log->size() == 1);
    CHECK(log->first().contains("export elders 2024-09-30 3"));
    for (const QByteArray& sheet : {masked, whole}) {
        ImportRequest request;
        request.file = siping.folder.bytes("again.csv", sheet);
        request.period = Period::quarter(2024, 3);
        const auto again = Imports(*siping.workbook).prepare(request);
        REQUIRE_OK(again);
        CHECK(rules(again->findings) == QStringList());
        CHECK(again->changes_nothing());
        CHECK(again->batch.unchanged == 3);
    }
}

TEST_CASE("a masked number that fits two people of one name is told apart by the day of birth",
          "[workbook]")
{
    Siping siping;
    // Both numbers end in 27 and are masked alike.
    siping.import("姓名,所属乡镇,身份证号\n王秀英,梨树镇,999999193810280027\n"
                  "王秀英,梨树镇,999999194001010427\n",
                  "2024Q3");
    const auto known = siping.prepare("姓名,所属乡镇,身份证号,出生日期,地址\n"
                                      "王秀英,梨树镇,999999**********27,1938-10-28,幸福路1号\n",
                                      "2024Q4");
    REQUIRE_OK(known);
    CHECK(rules(known->findings) == QStringList());
    CHECK(known->batch.updated == 1);
    const auto unclear = siping.prepare("姓名,所属乡镇,身份证号\n"
                                        "王秀英,梨树镇,999999**********27\n",
                                        "2024Q4");
    CHECK(rules(unclear->findings) == QStringList{"2 identity_masked blocks"});
}

TEST_CASE("people are counted and filtered by each of their tags", "[workbook]")
{
    Siping siping;
    siping.import(three_people);
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    const auto counts = Rosters(*siping.workbook).facet(elder_spec(), query, "tags");
    REQUIRE_OK(counts);
    CHECK(counts->value("alone") == 1);
    CHECK(counts->value("low_income") == 1);
    CHECK(counts->value("near_low_income") == 1);
    CHECK(counts->value("hardship") == 0);
    CHECK(people(siping, "2024Q3", {{"tags", {"low_income"}}}) ==
          QStringList{"王秀英 999999193810280027 alone,low_income"});
    CHECK(people(siping, "2024Q3", {{"tags", {"low_income", "near_low_income"}}}).size() == 2);
    CHECK(people(siping, "2024Q3", {{"ability", {"disabled"}}}) ==
          QStringList{"𠮷建国 999999194503150139 "});
}

TEST_CASE("visits are events: of their day, never carried on", "[workbook]")
{
    Siping siping;
    const QString sheet = "姓名,身份证号,所属乡镇,探访日期,探访方式\n"
                          "王秀英,999999193810280027,梨树镇,2024-07-05,上门\n"
                          "王秀英,999999193810280027,梨树镇,2024-08-05,电话\n"
                          "𠮷建国,999999194503150139,梨树镇,2024-07-09,上门\n";
    const Batch batch = siping.import(sheet, "2024Q3");
    CHECK(batch.roster == "visits");
    CHECK(batch.added == 3);
    const auto in = [&](const char* period) {
        RosterQuery query;
        query.as_of = Period::parse(period)->last_day();
        query.since = Period::parse(period)->first_day();
        return Rosters(*siping.workbook).order(visit_spec(), query)->size();
    };
    CHECK(in("2024-07") == 2);
    CHECK(in("2024-08") == 1);
    CHECK(in("2024Q3") == 3);
    CHECK(in("2024Q4") == 0);
    CHECK(siping.prepare(sheet, "2024Q3")->changes_nothing());
    const Batch correction =
        siping.import("姓名,身份证号,所属乡镇,探访日期,探访方式,身体状况\n"
                      "王秀英,999999193810280027,梨树镇,2024-07-05,上门,良好\n",
                      "2024Q3");
    CHECK(correction.updated == 1);
    REQUIRE_OK(Imports(*siping.workbook).undo(correction.id));
    CHECK(siping.prepare(sheet, "2024Q3")->changes_nothing());
    REQUIRE_OK(Imports(*siping.workbook).undo(batch.id));
    CHECK(in("2024Q3") == 0);
    check_whole(*siping.workbook);
}

TEST_CASE("figures of other bureaus come as a sheet too", "[workbook]")
{
    Siping siping;
    siping.set("population.aged_60_resident", 580'000, "2024Q3");
    siping.import("数据项,报告期,数值,数据来源\n60岁及以上常住人口,2024年四季度,590000,统计局\n",
                  "2024Q4");
    RosterQuery query;
    query.as_of = QDate(2024, 12, 31);
    CHECK(Rosters(*siping.workbook).order(figure_spec(), query)->size() == 2);
    // Typed in and imported are one thing: the same figure again is no second one.
    const auto again =
        siping.prepare("数据项,报告期,数值\n60岁及以上常住人口,2024Q3,580000\n", "2024Q3");
    REQUIRE_OK(again);
    CHECK(again->changes_nothing());
    CHECK(rules(siping.prepare("数据项,报告期,数值\n无此数据,2024Q3,1\n", "2024Q3")->findings)
              .contains("2 figure_unknown blocks"));
    check_whole(*siping.workbook);
}

TEST_CASE("another number is another person, in every roster of people", "[workbook]")
{
    Siping siping;
    siping.import("姓名,身份证号,所在地区,岗位\n王芳,999999194001010013,梨树镇,护理员\n", "2024Q3");
    CHECK(siping
              .import("姓名,身份证号,所在地区,岗位\n王芳,999999195501010030,梨树镇,护士\n",
                      "2024Q3", "b.csv")
              .added == 1);
    siping.import(
        "老人姓名,身份证号,所在地区,探访日期\n王芳,999999194001010013,梨树镇,2024-08-01\n",
        "2024Q3", "c.csv");
    CHECK(siping
              .import("老人姓名,身份证号,所在地区,探访日期\n"
                      "王芳,999999195501010030,梨树镇,2024-08-01\n",
                      "2024Q3", "d.csv")
              .added == 1);
}

TEST_CASE("the number of somebody else is worth a look", "[workbook]")
{
    Siping siping;
    siping.import("姓名,身份证号,所在地区\n王甲,999999193810280027,梨树镇\n", "2024Q3");
    CHECK(rules(siping
                    .prepare("姓名,身份证号,所在地区\n李四,999999193810280027,郭家店镇\n", "2024Q4")
                    ->findings) == QStringList{"2 number_of_another warns"});
}

TEST_CASE("undo that would make two entries of one key says what stands in the way", "[workbook]")
{
    Siping siping;
    Imports imports(*siping.workbook);
    siping.import("姓名,所在地区\n王芳,梨树镇\n", "2024Q4");
    const Batch second = siping.import("姓名,身份证号,所在地区\n王芳,999999194001010013,梨树镇\n",
                                       "2024Q4", "b.csv");
    siping.import("姓名,身份证号,所在地区\n王芳,999999195501010030,梨树镇\n", "2024Q4", "c.csv");
    // Two of the name are registered by number, so this one is a third, with the key that the first
    // had before it got its number.
    const Batch fourth = siping.import("姓名,所在地区\n王芳,梨树镇\n", "2024Q4", "d.csv");
    REQUIRE(fourth.added == 1);
    for (const bool keep_later : {false, true}) {
        const auto undone = imports.undo(second.id, keep_later);
        REQUIRE_FALSE(undone);
        CHECK(undone.error().kind == ErrorKind::Conflict);
        CHECK(undone.error().detail.endsWith(QString::number(fourth.id.value)));
    }
    REQUIRE_OK(imports.undo(fourth.id));
    REQUIRE_OK(imports.undo(second.id));
    check_whole(*siping.workbook);
}

TEST_CASE("ten thousands of people in the heading or above it", "[workbook]")
{
    const Siping siping;
    for (const QString& sheet :
         {QString("地区,常住人口(万人),60岁及以上人口(万人)\n梨树县,58.3,15\n"),
          QString("2023年人口情况,,单位：万人\n"
                  "地区,常住人口,60岁及以上人口\n梨树县,58.3,15\n")}) {
        CAPTURE(sheet);
        const auto prepared = siping.prepare(sheet, "2023Q4");
        REQUIRE_OK(prepared);
        REQUIRE(prepared->spec == &population_spec());
        REQUIRE(prepared->rows.front().readable);
        const Record record = prepared->rows.front().record(population_spec());
        CHECK(population_spec().number(record, "resident_total") == 583'000);
        CHECK(population_spec().number(record, "aged_60") == 150'000);
    }
}

TEST_CASE("an event without a date gets the last day of the period, and a warning", "[workbook]")
{
    const Siping siping;
    const auto prepared = siping.prepare("资金名称,所在地区,收款单位,金额（万元）\n建设补贴,梨树镇,"
                                         "甲院,10\n其中：省级,梨树镇,甲院,4\n",
                                         "2024Q3");
    REQUIRE_OK(prepared);
    CHECK(prepared->rows.size() == 1); // 其中 is a part of the row above
    CHECK(rules(prepared->findings).contains("2 date_filled_in warns"));
    CHECK(fund_spec().text(prepared->rows.front().record(fund_spec()), "paid_on") == "2024-09-30");
}
