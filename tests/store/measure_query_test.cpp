// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "store/measure_query.h"
#include "store/measure_store.h"
#include "store/new_database.h"
#include "workbook/city.h"
#include "workbook/measures.h"
#include "workbook/state.h"

using namespace yice;
using namespace yice::test;

namespace
{

using Test = Condition::Test;

MeasureWindow second_quarter()
{
    return MeasureWindow::of(QDate(2024, 4, 1), QDate(2024, 6, 30), QDate(2022, 1, 1));
}

/// 甲 and 乙 say all, 丙 says nothing but its name.
City three_homes()
{
    City city("四平市", "siping");
    city.send("facilities", "2024Q2",
              "机构名称,乡镇,设施类型,机构性质,床位总数,护理型床位,视频监控,评定日期,法定代表人\n"
              "甲,梨树镇,养老院,公办,100,60,是,2022-01-01,张三\n"
              "乙,梨树镇,养老院,民办,50,50,否,2024-06-30,李四\n"
              "丙,梨树镇,养老院,,,,,,\n");
    return city;
}

Condition condition(Test test, const char* field, const QStringList& words = {}, double number = 0,
                    bool flag = true)
{
    Condition made;
    made.test = test;
    made.field = field;
    made.words = words;
    made.number = number;
    made.flag = flag;
    return made;
}

Condition on_day(Test test, QDate day)
{
    Condition made = condition(test, "graded_on");
    made.day = day;
    return made;
}

Condition with(Condition made, const char* other, bool or_as_of = false)
{
    made.other = other;
    made.or_as_of = or_as_of;
    return made;
}

Condition joined(Test test, std::vector<Condition> parts)
{
    Condition made;
    made.test = test;
    made.parts = std::move(parts);
    return made;
}

MeasureSpec homes(std::vector<Condition> where = {}, std::vector<Condition> holds = {})
{
    MeasureSpec measure;
    measure.id = "x";
    measure.roster = "facilities";
    measure.where = std::move(where);
    measure.holds = std::move(holds);
    return measure;
}

store::MeasureRows rows_of(const City& city, const MeasureSpec& measure)
{
    auto rows = store::measure_rows(*city.workbook->state().connection, measure, second_quarter());
    REQUIRE_OK(rows);
    return rows.value();
}

} // namespace

TEST_CASE("every built-in measure runs on an empty database", "[store]")
{
    const NewDatabase database;
    MeasureWindow month = MeasureWindow::of(QDate(2024, 5, 1), QDate(2024, 5, 31));
    month.quarter_start = QDate(2024, 4, 1);
    month.quarter_end = QDate(2024, 6, 30);
    int counted = 0;
    for (const MeasureSpec& measure : built_in_measures()) {
        CAPTURE(measure.id);
        CHECK(store::measure_fault(measure) == "");
        for (const QString& part : measure.plus) {
            CAPTURE(part);
            CHECK(find_measure(Plan(), part));
        }
        if (!measure.plus.isEmpty()) {
            continue;
        }
        for (const MeasureWindow& window : {second_quarter(), month}) {
            const auto table = store::read_measure(*database.connection, measure, window);
            REQUIRE_OK(table);
            CHECK(table->by_region.isEmpty());
            CHECK(table->present.isEmpty());
            const auto rows = store::measure_rows(*database.connection, measure, window);
            REQUIRE_OK(rows);
            CHECK((rows->counted.empty() && rows->lacking.empty()));
        }
        ++counted;
    }
    CHECK(counted > 80);
}

TEST_CASE("what a measure names must be there", "[store]")
{
    MeasureSpec no_roster = homes();
    no_roster.roster = "castles";
    MeasureSpec no_sum = homes();
    no_sum.counting = Counting::Sum;
    no_sum.field = "towers";
    Condition link;
    link.test = Test::Linked;
    link.other = "dragons";
    link.on = {{"name", "name"}};
    Condition link_field = link;
    link_field.other = "staff";
    link_field.on = {{"name", "castle"}};
    Condition nested = link;
    nested.other = "staff";
    nested.on = {{"name", "employer"}};
    nested.parts = {condition(Test::Is, "knight")};
    const struct {
        const char* what;
        MeasureSpec measure;
        const char* fault;
    } cases[] = {
        {"nothing wrong", homes({condition(Test::Is, "video")}), ""},
        {"roster", no_roster, "unknown roster 'castles'"},
        {"field that is summed", no_sum, "the roster facilities has no field 'towers'"},
        {"field of a condition", homes({condition(Test::Is, "moat")}),
         "the roster facilities has no field 'moat'"},
        {"field of what must hold", homes({}, {condition(Test::Is, "moat")}),
         "the roster facilities has no field 'moat'"},
        {"inside any", homes({joined(Test::Any, {condition(Test::Is, "moat")})}),
         "the roster facilities has no field 'moat'"},
        {"the other field", homes({with(condition(Test::AtLeastField, "beds"), "moats")}),
         "the roster facilities has no field 'moats'"},
        {"linked roster", homes({link}), "unknown roster 'dragons'"},
        {"linked field", homes({link_field}), "the roster staff has no field 'castle'"},
        {"condition of the link", homes({nested}), "the roster staff has no field 'knight'"},
    };
    const NewDatabase database;
    for (const auto& [what, measure, fault] : cases) {
        CAPTURE(what);
        CHECK(store::measure_fault(measure) == fault);
        const auto read = store::read_measure(*database.connection, measure, second_quarter());
        CHECK(read.ok() == (*fault == 0));
        if (!read) {
            CHECK(read.error().kind == ErrorKind::Unreadable);
            CHECK(read.error().detail == QString("measure|") + fault);
        }
    }
}

TEST_CASE("every test of a condition, and what is not filled in", "[store]")
{
    const City city = three_homes();
    const Condition is_public = condition(Test::In, "nature", {"public"});
    const Condition no_video = condition(Test::Is, "video", {}, 0, false);
    const Condition window = condition(Test::Within, "graded_on");
    const struct {
        const char* what;
        Condition condition;
        const char* found;
    } cases[] = {
        {"in", is_public, "甲"},
        {"in several", condition(Test::In, "nature", {"public", "private"}), "乙 甲"},
        {"not in", condition(Test::NotIn, "nature", {"public"}), "丙 乙"},
        {"contains", condition(Test::Contains, "legal_representative", {"三", "五"}), "甲"},
        {"contains nothing of it", condition(Test::Contains, "legal_representative", {"六"}), ""},
        {"is", condition(Test::Is, "video"), "甲"},
        {"is no", no_video, "乙"},
        {"is not yes", condition(Test::IsNot, "video"), "丙 乙"},
        {"is not no", condition(Test::IsNot, "video", {}, 0, false), "丙 甲"},
        {"given", condition(Test::Given, "video"), "乙 甲"},
        {"not given", condition(Test::Given, "video", {}, 0, false), "丙"},
        {"text given", condition(Test::Given, "legal_representative"), "乙 甲"},
        {"at least", condition(Test::AtLeast, "beds", {}, 100), "甲"},
        {"at most", condition(Test::AtMost, "beds", {}, 50), "乙"},
        {"more than", condition(Test::MoreThan, "beds", {}, 50), "甲"},
        {"less than", condition(Test::LessThan, "beds", {}, 100), "乙"},
        {"at least a field", with(condition(Test::AtLeastField, "nursing_beds"), "beds"), "乙"},
        {"within the window", with(window, "window"), "乙"},
        {"within the year", with(window, "year"), "乙"},
        {"within the plan", with(window, "plan"), "乙 甲"},
        {"else by the sheet's day", with(window, "window", true), "丙 乙"},
        {"since", on_day(Test::Since, QDate(2022, 1, 2)), "乙"},
        {"until", on_day(Test::Until, QDate(2022, 1, 1)), "甲"},
        {"within three years", condition(Test::WithinYears, "graded_on", {}, 3), "丙 乙 甲"},
        {"within one year", condition(Test::WithinYears, "graded_on", {}, 1), "丙 乙"},
        {"not over", condition(Test::NotOver, "graded_on"), "丙 乙"},
        {"two years old", condition(Test::AgeAtLeast, "graded_on", {}, 2), "甲"},
        {"any", joined(Test::Any, {is_public, no_video}), "乙 甲"},
        {"all", joined(Test::All, {is_public, no_video}), ""},
        {"any of nothing", joined(Test::Any, {}), "丙 乙 甲"},
    };
    for (const auto& [what, condition, found] : cases) {
        CAPTURE(what);
        CHECK(names(rows_of(city, homes({condition})).counted) == found);
    }
    // As what must hold: what does not and what is not known are both lacking, told apart.
    const auto rows = rows_of(city, homes({}, {is_public}));
    CHECK(names(rows.counted) == "甲");
    CHECK(names(rows.lacking) == "丙 乙");
    for (const TraceRow& row : rows.lacking) {
        CHECK(row.value.has_value() == (row.name == u"乙"));
    }
}

TEST_CASE("tags are whole words", "[store]")
{
    const City city("四平市", "siping");
    city.send("elders", "2024Q2",
              "姓名,身份证号,乡镇,困难类别\n甲," + identity(1) + ",梨树镇,半失能、低保\n乙," +
                  identity(2) + ",梨树镇,失能\n丙," + identity(3) + ",梨树镇,\n");
    MeasureSpec measure = homes({condition(Test::Has, "tags", {"disabled", "alone"})});
    measure.roster = "elders";
    CHECK(names(rows_of(city, measure).counted) == "乙"); // half_disabled is another word
    measure.where = {condition(Test::Has, "tags", {"low_income", "disabled"})};
    CHECK(names(rows_of(city, measure).counted) == "乙 甲");
}

TEST_CASE("different values, sums and the newest of a place", "[store]")
{
    const City city = three_homes();
    city.send("facilities", "2024Q1",
              "机构名称,乡镇,设施类型,机构性质,床位总数\n丁,梨树镇,养老院,公办,7\n");
    const auto total = [&](MeasureSpec measure, Counting counting, const char* field) {
        measure.counting = counting;
        measure.field = field;
        const auto table =
            store::read_measure(*city.workbook->state().connection, measure, second_quarter());
        REQUIRE_OK(table);
        return roll_up(*table, city.workbook->regions(), city.place("")).value;
    };
    CHECK(total(homes(), Counting::Sum, "beds") == 157.0);
    CHECK(total(homes(), Counting::Distinct, "nature") == 2.0);
    CHECK(total(homes({}, {condition(Test::Is, "video")}), Counting::Sum, "beds") == 100.0);
    // What does not hold is no value of its own.
    CHECK(total(homes({}, {condition(Test::Is, "video")}), Counting::Distinct, "nature") == 1.0);
    // Of the second quarter the last entry; 丁 is of the first.
    CHECK(total(homes({condition(Test::Given, "beds")}), Counting::Latest, "beds") == 50.0);
}
