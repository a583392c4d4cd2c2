// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/city.h"
#include "workbook/measures.h"
#include "workbook/plans.h"
#include "workbook/splits.h"

using namespace yice;
using namespace yice::test;

namespace
{

const Plan& plan_of(Workbook& workbook)
{
    return *workbook.find_plan("siping");
}

QStringList steps(Workbook& workbook)
{
    const auto history = Plans(workbook).history("siping");
    REQUIRE_OK(history);
    QStringList texts;
    for (const PlanStep& step : *history) {
        texts << step.what;
    }
    return texts;
}

} // namespace

TEST_CASE("a change of the plan can be taken back, also after closing", "[workbook]")
{
    const City siping("四平市", "siping");
    Workbook& workbook = *siping.workbook;
    const QByteArray before = *Plans(workbook).as_file("siping");
    Indicator beds = *plan_of(workbook).find("siping-01");
    beds.target = 9500;
    REQUIRE_OK(Plans(workbook).put_indicator("siping", beds));
    CHECK(plan_of(workbook).find("siping-01")->target == 9500.0);
    CHECK(siping.assess("siping-01", "2024Q1").target == 9500.0);
    Task task = plan_of(workbook).tasks.front();
    task.adds = {{"facility.beds", 120, QDate(2025, 6, 30)}};
    REQUIRE_OK(Plans(workbook).put_task("siping", task));
    CHECK(plan_of(workbook).tasks.front().adds.size() == 1);
    REQUIRE_OK(Plans(workbook).remove_entry("siping", "siping-07"));
    CHECK(plan_of(workbook).find("siping-07") == nullptr);
    CHECK(steps(workbook).size() == 3);

    auto again = Workbook::open(workbook.path());
    REQUIRE_OK(again);
    REQUIRE(Plans(**again).undo("siping").ok());
    CHECK((*again)->find_plan("siping")->find("siping-07") != nullptr);
    REQUIRE(Plans(**again).undo("siping").ok());
    CHECK(*Plans(**again).undo("siping") == QString("Indicator 床位总量: target"));
    CHECK(*Plans(**again).as_file("siping") == before);
    const auto nothing = Plans(**again).undo("siping");
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().kind == ErrorKind::NotFound);
}

TEST_CASE("a change that makes no plan changes nothing", "[workbook]")
{
    const City siping("四平市", "siping");
    Workbook& workbook = *siping.workbook;
    const QByteArray before = *Plans(workbook).as_file("siping");
    const struct {
        const char* what;
        std::function<void(Plan&)> edit;
        const char* fault;
    } cases[] = {
        {"no target", [](Plan& plan) { plan.indicators.front().target.reset(); },
         "indicators[0].target: missing"},
        {"no name", [](Plan& plan) { plan.indicators.front().name.clear(); },
         "indicators[0].name: missing"},
        {"unknown measure",
         [](Plan& plan) { plan.indicators.front().formula.numerator = "facility.rooms"; },
         "siping-01: unknown measure 'facility.rooms'"},
        {"two tasks of one name", [](Plan& plan) { plan.tasks[1].name = plan.tasks[0].name; },
         "tasks: two are called"},
        {"a measure of a field that is not there",
         [](Plan& plan) {
             MeasureSpec measure;
             measure.id = "own.1";
             measure.name = {"房间", {}};
             measure.roster = "facilities";
             measure.counting = Counting::Sum;
             measure.field = "rooms";
             plan.measures.push_back(measure);
         },
         "the roster facilities has no field 'rooms'"},
    };
    for (const auto& [what, edit, fault] : cases) {
        CAPTURE(what);
        const auto done = Plans(workbook).change("siping", "x", edit);
        REQUIRE_FALSE(done);
        CAPTURE(done.error().detail);
        CHECK(done.error().kind == ErrorKind::Unreadable);
        CHECK(done.error().detail.contains(fault));
        CHECK(*Plans(workbook).as_file("siping") == before);
    }
    CHECK(steps(workbook).isEmpty());
}

TEST_CASE("a plan that is removed comes back", "[workbook]")
{
    const City siping("四平市", "siping");
    Workbook& workbook = *siping.workbook;
    REQUIRE_OK(Plans(workbook).remove("siping"));
    CHECK(workbook.plans().empty());
    REQUIRE(Plans(workbook).undo("siping").ok());
    CHECK(workbook.plans().size() == 1);
    CHECK(Plans(workbook).remove("nonsense").error().kind == ErrorKind::NotFound);
}

TEST_CASE("an own measure is counted while it is written, and becomes part of the plan",
          "[workbook]")
{
    const City siping("四平市", "siping");
    Workbook& workbook = *siping.workbook;
    siping.send("facilities", "2024Q3",
                "机构名称,街道,床位总数,消防审验\n甲院,仁兴街道,100,是\n乙院,仁兴街道,40,是\n"
                "丙院,平东街道,60,否\n丁院,平东街道,80,\n");
    MeasureSpec measure;
    measure.id = "own.large";
    measure.name = {"50张以上且消防达标", {}};
    measure.unit = "家";
    measure.roster = "facilities";
    Condition large;
    large.test = Condition::Test::AtLeast;
    large.field = "beds";
    large.number = 50;
    measure.where = {large};
    Condition fire;
    fire.test = Condition::Test::Is;
    fire.field = "fire_accepted";
    measure.holds = {fire};
    const Period quarter = Period::quarter(2024, 3);
    const RegionId root = workbook.regions().root().id;
    const auto preview = Measures(workbook).preview(plan_of(workbook), measure, quarter, root, 10);
    REQUIRE_OK(preview);
    CHECK(preview->value == 1.0);
    CHECK(preview->coverage.expected == 3); // 乙 is too small to be looked at
    CHECK(preview->coverage.reported == 2); // 丁 does not say
    REQUIRE(preview->rows.size() == 1);
    CHECK(preview->rows.front().name == "甲院");

    REQUIRE_OK(Plans(workbook).put_measure("siping", measure));
    measure.id = "own.all";
    measure.holds.clear();
    REQUIRE_OK(Plans(workbook).put_measure("siping", measure));
    Indicator share;
    share.id = "own-1";
    share.name = "大型机构消防达标率";
    share.unit = "‰";
    share.formula = {FormulaKind::Ratio, "own.large", "own.all", 1000, {}, Window::Period, {}};
    share.comparator = Comparator::AtLeast;
    share.target = 900;
    REQUIRE_OK(Plans(workbook).put_indicator("siping", share));
    CHECK(*siping.assess("own-1", "2024Q3").reading.value == Approx(1000.0 / 3));

    // As a file of its own it is the same plan.
    const auto file = Plans(workbook).as_file("siping");
    REQUIRE_OK(file);
    const QString path = siping.folder.path("自定.json");
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(*file);
    out.close();
    const auto loaded = load_plan(path);
    REQUIRE_OK(loaded);
    CHECK(loaded->measures == plan_of(workbook).measures);
}

TEST_CASE("the same demand of five cities stands in one line", "[workbook]")
{
    std::vector<Plan> plans;
    for (const char* id : {"siping", "xiangtan", "xinxiang", "suining", "weihai"}) {
        auto plan = load_plan(id);
        REQUIRE_OK(plan);
        plans.push_back(std::move(plan.value()));
    }
    std::vector<const Plan*> pointers;
    for (const Plan& plan : plans) {
        pointers.push_back(&plan);
    }
    const auto lines = compare_plans(pointers);
    REQUIRE(!lines.empty());
    const auto& share = lines.front().of_plans; // what most plans have comes first
    CHECK(lines.front().name == "养老机构护理型床位占比");
    CHECK(share[0]->target == 55.0);
    CHECK(share[1]->target == 60.0);
    CHECK(share[2]->target == 55.0);
    CHECK(share[3]->target == 50.0);
    CHECK(share[4] == nullptr);
    for (const ComparedIndicator& line : lines) {
        CHECK(line.of_plans.size() == 5);
    }
}

TEST_CASE("the parts of a target have to make the whole", "[workbook]")
{
    const City siping("四平市", "siping");
    siping.send("facilities", "2024Q3",
                "机构名称,县市区,床位总数,护理型床位\n甲院,铁西区,300,150\n乙院,梨树县,100,60\n");
    const struct {
        const char* what;
        const char* indicator;
        std::vector<PartTarget> parts;
        std::optional<double> together;
        bool reaches;
        QStringList unknown;
        qsizetype without;
    } cases[] = {
        {"nothing given", "siping-01", {}, std::nullopt, false, {}, 0},
        {"a sum that is enough",
         "siping-01",
         {{"铁西区", 5000, {}}, {"220322", 4000, {}}},
         9000,
         true,
         {},
         3},
        {"one bed short",
         "siping-01",
         {{"铁西区", 5000, {}}, {"梨树县", 3999, {}}},
         8999,
         false,
         {},
         3},
        {"a place that is not there",
         "siping-01",
         {{"铁西区", 9000, {}}, {"火星区", 1, {}}},
         9000,
         true,
         {"火星区"},
         4},
        // (50 × 300 + 70 × 100) ÷ 400
        {"a ratio is weighted",
         "siping-05",
         {{"铁西区", 50, {}}, {"梨树县", 70, {}}},
         55,
         true,
         {},
         3},
        {"a minimum is its smallest part",
         "siping-09",
         {{"铁西区", 2, {}}, {"梨树县", 0, {}}},
         0,
         false,
         {},
         3},
    };
    for (const auto& [what, id, parts, together, reaches, unknown, without] : cases) {
        CAPTURE(what);
        Indicator indicator = *plan_of(*siping.workbook).find(id);
        indicator.split = parts;
        const auto check =
            Splits(*siping.workbook)
                .check(plan_of(*siping.workbook), indicator, Period::quarter(2024, 3));
        REQUIRE_OK(check);
        REQUIRE(check->together.has_value() == together.has_value());
        if (together) {
            CHECK(*check->together == Approx(*together));
        }
        CHECK(check->reaches == reaches);
        CHECK(check->unknown == unknown);
        CHECK(check->without.size() == without);
    }
    // A county that was given its share is judged by it.
    Indicator beds = *plan_of(*siping.workbook).find("siping-01");
    beds.split = {{"铁西区", 300, {}}};
    REQUIRE_OK(Plans(*siping.workbook).put_indicator("siping", beds));
    CHECK(siping.assess("siping-01", "2024Q3", "铁西区").standing == Standing::Met);
    CHECK(siping.assess("siping-01", "2024Q3", "梨树县").standing == Standing::NoTarget);
}
