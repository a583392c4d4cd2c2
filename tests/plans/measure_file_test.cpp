// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "plans/measure_file.h"
#include "plans/plan_file.h"
#include "workbook/measures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace yice;

namespace
{

/// Measures with every kind of condition and counting.
const char* const good_measures = R"({"format": 1, "measures": [
  {"id": "a", "name": {"zh": "甲", "en": "A"}, "unit": "家", "roster": "facilities", "where": [
    {"field": "kind", "in": ["care_home", "elder_home"]}, {"field": "nature", "not_in": ["public"]},
    {"field": "category", "has": ["alone"]}, {"field": "name", "contains": ["院"]},
    {"field": "video", "is": true}, {"field": "smart", "is": false},
    {"field": "video", "is_not": false}, {"field": "beds", "given": false},
    {"field": "beds", "at_least": 1.5}, {"field": "beds", "at_most": 2},
    {"field": "beds", "more_than": 0}, {"field": "beds", "less_than": 9},
    {"field": "beds", "at_least_field": "nursing_beds"},
    {"field": "graded_on", "within": "window", "or_as_of": true},
    {"field": "graded_on", "within": "plan"}, {"field": "graded_on", "since": "2014-01-01"},
    {"field": "graded_on", "until": "2025-12-31"}, {"field": "graded_on", "within_years": 3},
    {"field": "graded_on", "not_over": true}, {"field": "opened_on", "age_at_least": 60},
    {"any": [{"field": "video", "is": true}, {"all": [{"field": "beds", "more_than": 1}]}]},
    {"linked": "staff", "on": {"name": "employer"}, "or_on": {"region": "region"},
     "within": "window", "where": [{"field": "certified", "is": true}]}]},
  {"id": "b", "name": "乙", "of": "a", "count": "sum", "field": "beds",
   "holds": [{"field": "beds", "at_least": 10}], "note": {"zh": "注"}},
  {"id": "c", "name": "丙", "roster": "population", "stated": true, "count": "latest", "field": "total"},
  {"id": "d", "name": "丁", "roster": "facilities", "count": "distinct", "field": "nature"},
  {"id": "e", "name": "戊", "plus": ["a", "b"]},
  {"id": "f", "name": "己", "largest_of": ["a", "d"]}
]})";

std::vector<MeasureSpec> read(const QByteArray& json)
{
    const auto measures = read_measure_file(json, "m.json");
    REQUIRE_OK(measures);
    return *measures;
}

QByteArray file_of(const std::vector<MeasureSpec>& measures)
{
    QJsonArray list;
    for (const MeasureSpec& measure : measures) {
        list.append(written(measure));
    }
    return QJsonDocument(QJsonObject{{"format", 1}, {"measures", list}}).toJson();
}

} // namespace

TEST_CASE("a measure is read with every kind of condition", "[plans]")
{
    const auto measures = read(good_measures);
    REQUIRE(measures.size() == 6);
    REQUIRE(measures[0].where.size() == 22);
    CHECK(measures[0].where[13].or_as_of);
    CHECK_FALSE(measures[0].where[14].or_as_of);
    CHECK(measures[0].where[15].day == QDate(2014, 1, 1));
    const Condition& link = measures[0].where.back();
    CHECK(link.test == Condition::Test::Linked);
    CHECK(link.in_window);
    CHECK((link.on == std::vector{std::pair<QString, QString>("name", "employer")}));
    CHECK((link.or_on == std::vector{std::pair<QString, QString>("region", "region")}));
    CHECK(link.parts.size() == 1);
    // `of` takes over the roster and the rows that are looked at.
    CHECK(measures[1].roster == "facilities");
    CHECK((measures[1].where == measures[0].where));
    CHECK(measures[1].holds.size() == 1);
    CHECK(measures[2].stated);
    CHECK(measures[5].largest);
    CHECK(measures[5].plus == QStringList{"a", "d"});
}

TEST_CASE("measures that are written are the same when read again", "[plans]")
{
    for (const std::vector<MeasureSpec>& measures : {read(good_measures), built_in_measures()}) {
        const auto again = read(file_of(measures));
        REQUIRE(again.size() == measures.size());
        for (size_t i = 0; i < measures.size(); ++i) {
            CAPTURE(measures[i].id);
            CHECK((again[i] == measures[i]));
        }
    }
}

TEST_CASE("a sum may take in a figure of the plan", "[plans]")
{
    QByteArray json(good_measures);
    json.replace("[\"a\", \"b\"]", "[\"a\", \"typed_in\"]");
    CHECK(read(json)[4].plus == QStringList{"a", "typed_in"});
}

TEST_CASE("measures may stand in any order", "[plans]")
{
    const auto measures = read(R"({"measures": [
      {"id": "sum", "name": "和", "plus": ["homes", "large"]},
      {"id": "large", "name": "大", "of": "homes", "where": [{"field": "beds", "at_least": 50}]},
      {"id": "homes", "name": "院", "roster": "facilities",
       "where": [{"field": "kind", "in": ["care_home"]}]}]})");
    REQUIRE(measures.size() == 3);
    CHECK(measures[0].plus == QStringList{"homes", "large"});
    CHECK(measures[1].roster == "facilities");
    REQUIRE(measures[1].where.size() == 2);
    CHECK(measures[1].where[0].field == "kind");
}

TEST_CASE("a fault in a measure is told with its place", "[plans]")
{
    const struct {
        const char* what;
        const char* from;
        const char* to;
        const char* fault;
    } cases[] = {
        {"no id", "\"id\": \"a\", ", "", "measures[0].id: missing"},
        {"the same id twice", "\"id\": \"d\"", "\"id\": \"a\"", "measures[3].id: 'a' stands twice"},
        {"no name", "{\"zh\": \"甲\", \"en\": \"A\"}", "{}", "measures[0].name.zh: missing"},
        {"no roster", "\"roster\": \"population\", ", "", "measures[2].roster: missing"},
        {"a slip of the pen", "\"unit\"", "\"unti\"", "measures[0].unti: unknown field"},
        {"unknown count", "\"count\": \"latest\"", "\"count\": \"last\"",
         "measures[2].count: unknown 'last'"},
        {"sum of nothing", "\"count\": \"sum\", \"field\": \"beds\"", "\"count\": \"sum\"",
         "measures[1].field: missing"},
        {"of an unknown one", "\"of\": \"a\"", "\"of\": \"z\"",
         "measures[1].of: unknown measure 'z'"},
        {"plus a later one that comes back", "{\"id\": \"b\", \"name\": \"乙\", \"of\": \"a\"",
         "{\"id\": \"b\", \"name\": \"乙\", \"plus\": [\"e\"]", ".plus: a circle: b → e → b"},
        {"plus itself", "[\"a\", \"b\"]", "[\"e\"]", "measures[4].plus: a circle: e → e"},
        {"of each other", "\"roster\": \"facilities\", \"where\"", "\"of\": \"b\", \"where\"",
         ".of: a circle: a → b → a"},
        {"condition without a field", "{\"field\": \"video\", \"is\": true}, {\"field\": \"smart\"",
         "{\"is\": true}, {\"field\": \"smart\"", "measures[0].where[4].field: missing"},
        {"condition without a test", "\"beds\", \"at_most\": 2", "\"beds\"",
         "measures[0].where[9].field: the condition does not say"},
        {"two tests in one", "\"beds\", \"at_most\": 2",
         "\"beds\", \"at_most\": 2, \"given\": true", "measures[0].where[9]."},
        {"no words", "\"has\": [\"alone\"]", "\"has\": []",
         "measures[0].where[2].has: must be a list of words"},
        {"a number as text", "\"at_least\": 1.5", "\"at_least\": \"1.5\"",
         "measures[0].where[8].at_least: must be a number"},
        {"a flag as text", "\"video\", \"is\": true}, {\"field\": \"smart\"",
         "\"video\", \"is\": \"是\"}, {\"field\": \"smart\"", "measures[0].where[4].is: must be"},
        {"no such window", "\"within\": \"plan\"", "\"within\": \"decade\"",
         "measures[0].where[14].within: must be one of window, year, plan"},
        {"no such day", "2014-01-01", "2014-02-30", "measures[0].where[15].since: must be a date"},
        {"inside any", "\"more_than\": 1}", "\"more_then\": 1}",
         "measures[0].where[20].any[1].all[0].field: the condition"},
        {"a link without pairs", "\"on\": {\"name\": \"employer\"}, ", "",
         "measures[0].where[21].on: missing"},
    };
    for (const auto& [what, from, to, fault] : cases) {
        CAPTURE(what);
        QByteArray json(good_measures);
        REQUIRE(json.contains(from));
        json.replace(json.indexOf(from), qstrlen(from), to);
        const auto measures = read_measure_file(json, "m.json");
        CHECK_FALSE(measures.ok());
        if (!measures) {
            CHECK(measures.error().kind == ErrorKind::Unreadable);
            CHECK(measures.error().subject == "m.json");
            CAPTURE(measures.error().detail);
            CHECK(measures.error().detail.contains(fault));
        }
    }
}
