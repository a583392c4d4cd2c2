// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "plans/plan_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace yice;

namespace
{

QByteArray siping_bytes()
{
    QFile file(":/yice/plans/siping.json");
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Plan siping()
{
    auto plan = read_plan(siping_bytes(), "siping");
    REQUIRE_OK(plan);
    return plan.value();
}

/// A plan with every kind of content, as JSON to be broken.
const char* const good_plan = R"({
  "format": 1, "id": "test", "name": "测试规划", "short_name": "测试", "region": "2203",
  "document": "文件", "start": "2021-01-01", "end": "2025-12-31", "notes": ["一", "二"],
  "figures": [
    {"id": "visited", "name": {"zh": "探访", "en": "Visited"}, "unit": "人", "flow": true,
     "reported_by": "民政局"},
    {"id": "people", "name": {"zh": "老人"}}
  ],
  "indicators": [
    {"id": "t-1", "number": 1, "chapter": "章", "name": "床位", "short_name": "床", "printed_name": "床[位]",
     "nature": "预期性", "unit": "张", "formula": {"type": "sum", "numerator": "facility.beds"},
     "comparator": ">=", "target": 9000, "deadline": {"date": "2025-12-31", "wording": "2025年"},
     "baseline": {"date": "2020-12-31", "value": 7297, "source": "第3段"},
     "milestones": [{"date": "2023-12-31", "value": 8000}],
     "lead_units": ["民政局"], "cooperating_units": ["财政局"],
     "evidence": {"line": 13, "text": "床位"}, "note": "注"},
    {"id": "t-2", "name": "探访率", "unit": "%",
     "formula": {"type": "ratio", "numerator": "visited", "denominator": "people", "factor": 100,
                 "window": "plan"},
     "comparator": "=", "target": 100, "deadline": {"yearly": true}, "keep": true},
    {"id": "t-3", "name": "覆盖", "formula": {"type": "share", "numerator": "visited", "over": "town",
     "factor": 100}, "comparator": "<=", "target": 0, "deadline": {}},
    {"id": "t-4", "name": "最少", "formula": {"type": "minimum", "numerator": "visited", "over": "county",
     "window": "year"}, "comparator": ">", "target": 1.5, "deadline": {}},
    {"id": "t-5", "name": "增长", "formula": {"type": "sum", "numerator": "visited"},
     "comparator": "trend_up", "deadline": {}},
    {"id": "t-6", "name": "文字", "formula": {}, "comparator": "text", "deadline": {"wording": "适时"}},
    {"id": "t-7", "name": "节点", "formula": {"type": "sum", "numerator": "visited"},
     "comparator": "milestone", "deadline": {"date": "2023-12-31"}},
    {"id": "t-8", "name": "预测", "formula": {"type": "sum", "numerator": "visited"}, "comparator": "~",
     "target": 5, "deadline": {}}
  ]
})";

} // namespace

TEST_CASE("the built-in plan of Siping says what the document says", "[plans]")
{
    const Plan plan = siping();
    CHECK(plan.id == "siping");
    CHECK(plan.region_code == "2203");
    CHECK(plan.start == QDate(2021, 1, 1));
    CHECK(plan.end == QDate(2025, 12, 31));

    // The ten rows of the table of the document, as they were taken down from it.
    const struct {
        const char* id;
        const char* comparator;
        std::optional<double> target;
        const char* unit;
        QDate deadline; // invalid: yearly
        const char* nature;
        int line;
        const char* evidence;
    } cases[] = {
        {"siping-01",
         ">=",
         9000,
         "张",
         {2025, 12, 31},
         "预期性",
         13,
         "养老服务床位总达到9000张以上"},
        {"siping-02",
         "=",
         100,
         "%",
         {2025, 12, 31},
         "约束性",
         13,
         "特殊困难老年人月探访率达到100%"},
        {"siping-03",
         "=",
         100,
         "%",
         {2025, 12, 31},
         "约束性",
         13,
         "新建城区、新建居住区配套建设养老服务设施达标率达到100%"},
        {"siping-04",
         "=",
         100,
         "%",
         {2025, 12, 31},
         "约束性",
         13,
         "县级特困失能人员供养服务设施量蠢率100%"},
        {"siping-05", ">=", 55, "%", {2025, 12, 31}, "约束性", 13, "养老机构护理型床位占比达到55%"},
        {"siping-06",
         ">=",
         60,
         "%",
         {2025, 12, 31},
         "约束性",
         13,
         "设立老年医学科的二级及以上综合性医院占比达到60%以上"},
        {"siping-07",
         "trend_up",
         std::nullopt,
         "人",
         {2025, 12, 31},
         "预期性",
         13,
         "职业院校养老服务相关专业招生规模规模明显增长"},
        {"siping-08",
         ">=",
         1,
         "人",
         {2025, 12, 31},
         "约束性",
         13,
         "每千名老年人配备社会工作者人数保持1人以上"},
        {"siping-09",
         ">=",
         1,
         "所",
         {2025, 12, 31},
         "约束性",
         13,
         "老年大学覆盖面每个县(市)区至少1所"},
        {"siping-10", ">=", 1, "次", {}, "约束性", 14, "活动覆盖面每个县(市)区每年开展1次"},
    };
    REQUIRE(plan.indicators.size() == 20);
    for (size_t i = 0; i < std::size(cases); ++i) {
        const auto& expected = cases[i];
        const Indicator& indicator = plan.indicators[i];
        CAPTURE(indicator.id);
        CHECK(indicator.id == expected.id);
        CHECK(indicator.number == static_cast<int>(i) + 1);
        CHECK(comparator_code(indicator.comparator) == expected.comparator);
        CHECK(indicator.target == expected.target);
        CHECK(indicator.unit == expected.unit);
        CHECK(indicator.deadline.yearly == !expected.deadline.isValid());
        CHECK(indicator.deadline.date.value_or(QDate()) == expected.deadline);
        CHECK_FALSE(indicator.deadline.wording.isEmpty());
        CHECK(indicator.nature == expected.nature);
        CHECK(indicator.evidence.line == expected.line);
        CHECK(indicator.evidence.text == expected.evidence);
    }
    REQUIRE(plan.indicators[0].baseline);
    CHECK(plan.indicators[0].baseline->value == 7297);
    CHECK(plan.indicators[0].baseline->date == QDate(2020, 12, 31));
    CHECK(plan.indicators[7].keep);
    CHECK(plan.indicators[9].formula.window == Window::Year);
}

TEST_CASE("a plan that is written and read is the same plan", "[plans]")
{
    for (const QByteArray& json : {siping_bytes(), QByteArray(good_plan)}) {
        const auto plan = read_plan(json, "a");
        REQUIRE_OK(plan);
        const QByteArray written = write_plan(*plan);
        const auto again = read_plan(written, "b");
        REQUIRE_OK(again);
        CHECK(write_plan(*again) == written);
        // Everything that the file says is still there: the objects are equal but for what is the
        // same when it is left out.
        const QJsonObject before = QJsonDocument::fromJson(json).object();
        const QJsonObject after = QJsonDocument::fromJson(written).object();
        for (const QString& key : before.keys()) {
            if (key != "indicators" && key != "figures" && key != "format") {
                CAPTURE(key);
                CHECK(after.value(key) == before.value(key));
            }
        }
        CHECK(after.value("figures").toArray() == before.value("figures").toArray());
        const QJsonArray old_indicators = before.value("indicators").toArray();
        const QJsonArray new_indicators = after.value("indicators").toArray();
        REQUIRE(new_indicators.size() == old_indicators.size());
        for (qsizetype i = 0; i < old_indicators.size(); ++i) {
            const QJsonObject one = old_indicators[i].toObject();
            for (const QString& key : one.keys()) {
                if (key != "formula") {
                    CAPTURE(i, key);
                    CHECK(new_indicators[i].toObject().value(key) == one.value(key));
                }
            }
        }
    }
}

TEST_CASE("every kind of content is read", "[plans]")
{
    const auto read = read_plan(good_plan, "a");
    REQUIRE_OK(read);
    const Plan& plan = *read;
    CHECK(plan.notes == QStringList{"一", "二"});
    REQUIRE(plan.figures.size() == 2);
    CHECK(plan.figures[0].flow);
    CHECK_FALSE(plan.figures[1].flow);
    CHECK(plan.figures[1].name.zh == "老人");
    CHECK(plan.find("t-3")->formula.kind == FormulaKind::Share);
    CHECK(plan.find("t-3")->formula.over == std::vector{PlaceKind::Town});
    CHECK(plan.find("t-3")->target == 0.0); // a target of 0 is a target
    CHECK(plan.find("t-2")->formula.window == Window::Plan);
    CHECK(plan.find("t-4")->formula.kind == FormulaKind::Minimum);
    CHECK(plan.find("t-4")->formula.window == Window::Year);
    CHECK(plan.find("t-2")->deadline.yearly);
    CHECK(plan.find("t-2")->keep);
    CHECK_FALSE(plan.find("t-3")->deadline.date);
    REQUIRE(plan.find("t-1")->milestones.size() == 1);
    CHECK(plan.find("t-1")->milestones[0].value == 8000);
    CHECK(plan.find("nonsense") == nullptr);
    CHECK_FALSE(plan.find("t-6")->scored());
    CHECK_FALSE(plan.find("t-8")->scored());
    CHECK(plan.find("t-7")->scored());
}

TEST_CASE("a fault is named with its place", "[plans]")
{
    const struct {
        const char* what;
        const char* from;
        const char* to;
        const char* fault;
    } cases[] = {
        {"no format", "\"format\": 1,", "", "format: must be 1 or 2"},
        {"no id", "\"id\": \"test\",", "", "id: missing"},
        {"id of a wrong type", "\"id\": \"test\"", "\"id\": 7", "id: must be a text"},
        {"end before start", "\"end\": \"2025-12-31\"", "\"end\": \"2020-12-31\"", "end: "},
        {"no date", "\"start\": \"2021-01-01\"", "\"start\": \"2021年\"", "start: must be a date"},
        {"30 February", "\"start\": \"2021-01-01\"", "\"start\": \"2021-02-30\"",
         "start: must be a date"},
        {"target is a text", "\"target\": 9000", "\"target\": \"9000\"",
         "indicators[0].target: must be a number"},
        {"no target", "\"target\": 9000,", "", "indicators[0].target: missing"},
        {"unknown comparator", "\"comparator\": \">=\"", "\"comparator\": \"=>\"",
         "indicators[0].comparator: unknown '=>', must be one of >=, >, =, <=, trend_up"},
        {"unknown formula", "\"type\": \"ratio\"", "\"type\": \"quotient\"",
         "indicators[1].formula.type: unknown 'quotient'"},
        {"ratio without denominator", "\"denominator\": \"people\",", "",
         "indicators[1].formula.denominator: a ratio needs one"},
        {"unknown level", "\"over\": \"town\"", "\"over\": \"galaxy\"",
         "indicators[2].formula.over: unknown level 'galaxy'"},
        {"unknown window", "\"window\": \"year\"", "\"window\": \"decade\"",
         "indicators[3].formula.window: unknown 'decade'"},
        {"the same id twice", "\"id\": \"t-2\"", "\"id\": \"t-1\"",
         "indicators[1].id: 't-1' stands twice"},
        {"baseline without value", "\"value\": 7297,", "", "indicators[0].baseline.value: missing"},
        {"milestone without date", "{\"date\": \"2023-12-31\", \"value\": 8000}",
         "{\"value\": 8000}", "indicators[0].milestones[0].date: missing"},
        {"figure without name", "\"name\": {\"zh\": \"老人\"}", "\"name\": {}",
         "figures[1].name.zh: missing"},
    };
    for (const auto& [what, from, to, fault] : cases) {
        CAPTURE(what);
        QByteArray json(good_plan);
        REQUIRE(json.contains(from));
        json.replace(json.indexOf(from), qstrlen(from), to);
        const auto plan = read_plan(json, "a.json");
        CHECK_FALSE(plan.ok());
        if (!plan) {
            CHECK(plan.error().kind == ErrorKind::Unreadable);
            CHECK(plan.error().subject == "a.json");
            CHECK(plan.error().detail.contains(fault));
        }
    }
}

TEST_CASE("all faults are listed at once", "[plans]")
{
    QByteArray json(good_plan);
    json.replace("\"target\": 9000", "\"target\": \"many\"");
    json.replace("\"comparator\": \"trend_up\"", "\"comparator\": \"up\"");
    json.replace("\"over\": \"town\"", "\"over\": \"moon\"");
    const auto plan = read_plan(json, "a");
    REQUIRE_FALSE(plan);
    for (const char* fault :
         {"indicators[0].target", "indicators[2].formula.over", "indicators[4].comparator"}) {
        CAPTURE(fault);
        CHECK(plan.error().detail.contains(fault));
    }
}

TEST_CASE("what is no plan at all", "[plans]")
{
    const struct {
        const char* what;
        const char* json;
        ErrorKind expected;
        const char* detail;
    } cases[] = {
        {"empty", "", ErrorKind::Unreadable, "the file is empty"},
        {"no JSON", "机构名称,床位", ErrorKind::Unreadable, "line 1: "},
        {"a list", "[]", ErrorKind::Unreadable, "the file must be one object { }"},
        {"an empty object", "{}", ErrorKind::Unreadable, "id: missing"},
        {"no comma", "{\n \"a\": 1\n \"b\": 2}", ErrorKind::Unreadable, "line 3: a , or }"},
        {"no colon", "{\n \"a\" 1}", ErrorKind::Unreadable, "line 2: a : is missing"},
        {"GB 18030", "{\"name\": \"\xb9\xe6\xbb\xae\"}", ErrorKind::Unreadable,
         "save it again as UTF-8"},
        {"a newer format", R"({"format": 3, "id": "x"})", ErrorKind::TooNew, "3"},
    };
    for (const auto& [what, json, expected, detail] : cases) {
        CAPTURE(what);
        const auto plan = read_plan(json, "a");
        CHECK_FALSE(plan.ok());
        if (!plan) {
            CHECK(plan.error().kind == expected);
            CAPTURE(plan.error().detail);
            CHECK(plan.error().detail.contains(detail));
        }
    }
}
