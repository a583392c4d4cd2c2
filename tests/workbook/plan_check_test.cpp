// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "temporary.h"
#include "workbook/condition_check.h"
#include "workbook/measures.h"
#include "workbook/plan_check.h"
#include "workbook/plans.h"

using namespace yice;
using namespace yice::test;

namespace
{

/// A plan that an officer wrote, to be broken.
const char* const good_plan = R"({
  "format": 2, "id": "test", "name": "测试规划", "start": "2021-01-01", "end": "2025-12-31",
  "figures": [{"id": "visited", "name": "探访"}],
  "measures": [
    {"id": "own.homes", "name": "院", "roster": "facilities", "where": [
      {"field": "kind", "in": ["养老院", "elder_home"]}, {"field": "video", "is": true},
      {"field": "beds", "at_least": 10}, {"field": "opened_on", "since": "2020-01-01"}]},
    {"id": "own.beds", "name": "床", "of": "own.homes", "count": "sum", "field": "beds"}],
  "indicators": [
    {"id": "t-1", "name": "床位", "formula": {"type": "sum", "numerator": "own.beds"},
     "comparator": ">=", "target": 9000, "deadline": {"date": "2025-12-31"},
     "baseline": {"date": "2020-12-31", "value": 7297},
     "milestones": [{"date": "2023-12-31", "value": 8000}],
     "split": [{"region": "梨树县", "target": 1}, {"region": "伊通县", "target": 2}]},
    {"id": "t-2", "name": "护理", "part_of": "t-1", "formula": {}, "comparator": "text"}],
  "tasks": [{"id": "k-1", "name": "建设", "adds": [{"measure": "own.beds", "amount": 5, "due": "2025Q2"}]}],
  "rules": [
    {"id": "r-1", "kind": "facility_amount", "name": "运营", "parameters": {"amount_per_year": 1,
     "where": [{"field": "status", "in": ["open"]}]}},
    {"id": "r-2", "kind": "no_double", "name": "不重复",
     "parameters": {"first": "r-1", "excludes": ["r-3"]}},
    {"id": "r-3", "kind": "staff_pay", "name": "工资",
     "parameters": {"monthly_per_staff": 2500, "ratio_rule": "r-1"}},
    {"id": "r-4", "kind": "cost_split", "name": "分担", "parameters": {
     "shares": [{"payer": "市级", "share": 1}], "remainder_to": "市级", "applies_to": ["r-3"]}},
    {"id": "r-5", "kind": "fund_share", "name": "彩票", "parameters": {"share_percent": 55,
     "total": "fund.lottery", "part": "fund.lottery_elder_care"}},
    {"id": "r-6", "kind": "note", "name": "注", "parameters": {"what": "ever"}}]
})";

Result<Plan> load(const QByteArray& json)
{
    const TemporaryFolder folder;
    return load_plan(folder.bytes("a.json", json));
}

} // namespace

TEST_CASE("words of conditions may be labels; what is kept are their ids", "[workbook]")
{
    const auto plan = load(good_plan);
    REQUIRE_OK(plan);
    CHECK(plan->measures[0].where[0].words == QStringList{"care_home", "elder_home"});
    CHECK(plan->measures[1].where[0].words == QStringList{"care_home", "elder_home"});
}

TEST_CASE("slips that would pass in silence are faults of the plan", "[workbook]")
{
    const struct {
        const char* what;
        const char* from;
        const char* to;
        const char* fault;
    } cases[] = {
        {"word", "养老院", "养牛院",
         "measures[0].where.kind: unknown '养牛院', must be one of care_home"},
        {"sum of a text", "\"field\": \"beds\"}", "\"field\": \"name\"}",
         "measures[1].field: 'name' is no number"},
        {"number of a choice", "\"beds\", \"at_least\"", "\"kind\", \"at_least\"",
         "measures[0].where.kind: 'kind' is no number"},
        {"day of a number", "\"opened_on\", \"since\"", "\"beds\", \"since\"",
         "measures[0].where.beds: 'beds' is no date"},
        {"yes or no of a number", "\"video\", \"is\"", "\"beds\", \"is\"",
         "measures[0].where.beds: 'beds' is no yes or no"},
        {"field", "\"field\": \"video\"", "\"field\": \"moat\"",
         "measures[0].where.moat: the roster facilities has no field 'moat'"},
        {"word of a rule", "\"open\"", "\"opened\"",
         "rules[0].parameters.where.status: unknown 'opened', must be one of"},
        {"field of a rule", "\"field\": \"status\"", "\"field\": \"state\"",
         "rules[0].parameters.where.state: the roster facilities has no field 'state'"},
        {"region", "伊通县", "梨树县", "indicators[0].split[1].region: '梨树县' stands twice"},
        {"what a task adds", "\"measure\": \"own.beds\"", "\"measure\": \"own.rooms\"",
         "tasks[0].adds[0].measure: unknown measure 'own.rooms'"},
        {"part of itself", "\"part_of\": \"t-1\"", "\"part_of\": \"t-2\"",
         "indicators[1].part_of: it cannot be part of itself"},
        {"figure of a measure's name", "\"id\": \"visited\"", "\"id\": \"facility.beds\"",
         "figures[0].id: a measure is called 'facility.beds' already"},
        {"baseline", "2020-12-31\", \"value\"", "2026-12-31\", \"value\"",
         "indicators[0].baseline.date: after the deadline"},
        {"milestone", "2023-12-31", "2026-12-31",
         "indicators[0].milestones[0].date: after the deadline"},
        {"share", "\"share_percent\": 55", "\"share_percent\": 155",
         "rules[4].parameters.share_percent: must lie from 0 to 100"},
        {"payer", "\"remainder_to\": \"市级\"", "\"remainder_to\": \"县级\"",
         "rules[3].parameters.remainder_to: '县级' is none of the payers"},
        {"parameter", "\"amount_per_year\": 1", "\"amount_per_yaer\": 1",
         "rules[0].parameters.amount_per_yaer: this kind of rule does not know it"},
        {"applies to", "\"applies_to\": [\"r-3\"]", "\"applies_to\": [\"r-33\"]",
         "rules[3].parameters.applies_to: unknown rule 'r-33'"},
        {"excludes", "\"excludes\": [\"r-3\"]", "\"excludes\": [\"r-33\"]",
         "rules[1].parameters.excludes: unknown rule 'r-33'"},
        {"first", "\"first\": \"r-1\"", "\"first\": \"r-0\"",
         "rules[1].parameters.first: unknown rule 'r-0'"},
        {"ratio rule", "\"ratio_rule\": \"r-1\"", "\"ratio_rule\": \"r-0\"",
         "rules[2].parameters.ratio_rule: unknown rule 'r-0'"},
        {"measure of a rule", "\"total\": \"fund.lottery\"", "\"total\": \"fund.all\"",
         "r-5: unknown measure 'fund.all'"},
    };
    for (const auto& [what, from, to, fault] : cases) {
        CAPTURE(what);
        QByteArray json(good_plan);
        REQUIRE(json.contains(from));
        json.replace(json.indexOf(from), qstrlen(from), to);
        const auto plan = load(json);
        CHECK_FALSE(plan.ok());
        if (!plan) {
            CAPTURE(plan.error().detail);
            CHECK(plan.error().detail.contains(fault));
        }
    }
}

TEST_CASE("the built-in measures keep to the words of their rosters", "[workbook]")
{
    for (MeasureSpec measure : built_in_measures()) {
        QStringList faults;
        check_measure_fields(measure, measure.id, faults);
        CHECK(faults.join("; ") == "");
    }
    for (const QString& id : built_in_plan_ids()) {
        CAPTURE(id);
        CHECK(load_plan(id).ok());
    }
}

TEST_CASE("a measure of an unknown field is told with field and roster", "[workbook]")
{
    MeasureSpec measure;
    measure.id = "own.1";
    measure.roster = "facilities";
    measure.counting = Counting::Sum;
    measure.field = "rooms";
    const auto done = check_measure(measure, Plan(), "own.1");
    REQUIRE_FALSE(done);
    CHECK(done.error().detail == "measure|own.1.field: the roster facilities has no field 'rooms'");
    measure.roster.clear();
    measure.plus = {"own.1"};
    const auto round = check_measure(measure, Plan(), "own.1");
    REQUIRE_FALSE(round);
    CHECK(round.error().detail.contains("a circle: own.1 → own.1"));
}
