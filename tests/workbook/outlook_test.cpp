// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"
#include "workbook/imports.h"
#include "workbook/outlook.h"
#include "workbook/places.h"
#include "workbook/progress.h"

using namespace yice;
using namespace yice::test;

namespace
{

/// A workbook of one city with a plan, filled from sheets.
class City
{
public:
    City(const QString& region, const QString& plan)
    {
        auto created = Workbook::create(folder.path("市.yice"), region, {plan});
        REQUIRE_OK(created);
        workbook = std::move(created.value());
    }

    TemporaryFolder folder;
    std::unique_ptr<Workbook> workbook;

    RegionId place(const QString& name) const
    {
        const auto found = Places(*workbook).find(name);
        REQUIRE_OK(found);
        return *found;
    }

    void import(const QString& roster, const QString& sheet, const QString& period) const
    {
        ImportRequest request;
        request.file = folder.gb18030(QStringLiteral("%1.csv").arg(++sheets_), sheet);
        request.period = Period::parse(period).value_or(Period());
        request.roster = roster;
        const auto preparation = Imports(*workbook).prepare(request);
        REQUIRE_OK(preparation);
        REQUIRE_OK(Imports(*workbook).commit(*preparation));
    }

    Budget budget(const QString& period, const QString& region = {}) const
    {
        const auto made = Outlook(*workbook).budget(*workbook->find_plan({}),
                                                    *Period::parse(period), place(region));
        REQUIRE_OK(made);
        return *made;
    }

private:
    mutable int sheets_ = 0;
};

Fen amount_of(const Budget& budget, const QString& name, const QString& rule)
{
    for (const BudgetLine& line : budget.lines) {
        if (line.name == name && line.rule == rule) {
            return line.amount;
        }
    }
    FAIL_CHECK("no line " << name.toStdString() << ' ' << rule.toStdString());
    return -1;
}

const BudgetCheck* check_of(const Budget& budget, const QString& name, const QString& rule)
{
    for (const BudgetCheck& check : budget.checks) {
        if (check.name == name && check.rule == rule) {
            return &check;
        }
    }
    return nullptr;
}

const QString homes = QStringLiteral("机构名称,所在地区,类型,床位总数,入住人数,等级,评定日期\n");

} // namespace

TEST_CASE("residents of three months make the subsidy of a quarter", "[workbook]")
{
    const City city("湘潭市", "xiangtan");
    city.import("facilities", homes + "甲养老院,雨湖区,养老院,100,40,三级,2023-05-01\n", "2024-01");
    city.import("facilities", homes + "甲养老院,雨湖区,养老院,100,42,三级,2023-05-01\n", "2024-02");
    city.import("facilities", homes + "甲养老院,雨湖区,养老院,100,41,三级,2023-05-01\n", "2024-03");
    const Budget budget = city.budget("2024Q1");
    REQUIRE(budget.lines.size() == 1);
    CHECK(budget.lines.front().amount == 1'230'000);
    CHECK(budget.lines.front().quantity == 123.0);
    CHECK(budget.lines.front().warnings.isEmpty());
    CHECK(budget.lines.front().payers ==
          std::vector<PayerAmount>{{"市级", 615'000}, {"区级", 615'000}});
    CHECK(city.budget("2024-02").total == 420'000);
    CHECK(city.budget("2024Q1", "雨湖区").total == 1'230'000);
    CHECK(city.budget("2024Q1", "湘乡市").total == 0);
    // What is known is carried on through the year, and said to be.
    const Budget year = city.budget("2024");
    CHECK(year.total == 1'230'000 + 9 * 410'000);
    CHECK(year.lines.front().warnings.size() == 1);
    CHECK(city.budget("2023Q4").lines.empty());
}

TEST_CASE("a month without a sheet of its own takes that of its quarter", "[workbook]")
{
    const City city("湘潭市", "xiangtan");
    city.import("facilities", homes + "甲养老院,湘乡市,养老院,100,40,三级,\n", "2024-01");
    city.import("facilities", homes + "甲养老院,湘乡市,养老院,100,50,三级,\n", "2024Q1");
    const Budget budget = city.budget("2024Q1");
    CHECK(budget.total == (40 + 50 + 50) * 10'000);
    CHECK(budget.payers == std::vector<PayerAmount>{{"县级", budget.total}});
    CHECK(city.budget("2024-02").total == 500'000);
}

TEST_CASE("a sheet of the year describes its months", "[workbook]")
{
    const City city("湘潭市", "xiangtan");
    city.import("facilities", homes + "甲养老院,雨湖区,养老院,20,10,五级,\n", "2024");
    const Budget budget = city.budget("2024");
    CHECK(budget.total == 1'680'000);
    CHECK(budget.lines.front().warnings.isEmpty());
    CHECK(city.budget("2024Q1").lines.empty());
}

TEST_CASE("a home that closes is paid for the months before", "[workbook]")
{
    const City city("湘潭市", "xiangtan");
    city.import("facilities", homes + "甲养老院,雨湖区,养老院,100,40,三级,\n", "2024-01");
    city.import("facilities",
                "机构名称,所在地区,运营状态\n"
                "甲养老院,雨湖区,关闭\n",
                "2024-02");
    CHECK(city.budget("2024Q1").total == 400'000);
}

TEST_CASE("conditions of the rules choose the facilities, and nothing is paid twice", "[workbook]")
{
    const City city("湘潭市", "xiangtan");
    city.import("facilities",
                "机构名称,所在地区,类型,机构性质,建筑面积,入住人数,等级,特困救助供养机构,床位总数\n"
                "敬老院,湘潭县,敬老院,公办,2000,10,一级,,60\n"
                "日照,雨湖区,日间照料中心,民办,200,,,,\n"
                "公办日照,雨湖区,日间照料中心,公办,500,,,,\n"
                "村点,韶山市,村级养老服务点,,,,,,\n"
                "养老院,岳塘区,养老院,民办,900,20,,是,60\n",
                "2024Q4");
    const Budget budget = city.budget("2024Q4");
    CHECK(amount_of(budget, "敬老院", "xiangtan-45") == 500'000);
    CHECK(amount_of(budget, "养老院", "xiangtan-45") == 500'000);
    CHECK(amount_of(budget, "敬老院", "xiangtan-48") == 10 * 3 * 6'000);
    CHECK(amount_of(budget, "养老院", "xiangtan-48") == 0);
    CHECK(amount_of(budget, "日照", "xiangtan-50") == 500'000);
    CHECK(amount_of(budget, "村点", "xiangtan-49") == 25'000);
    for (const BudgetLine& line : budget.lines) {
        CHECK(line.name != "公办日照"); // run by no professional body
    }
    CHECK(budget.total == 2 * 500'000 + 180'000 + 500'000 + 25'000);
    Fen paid = 0;
    for (const PayerAmount& payer : budget.payers) {
        CHECK_FALSE(payer.payer.isEmpty());
        paid += payer.amount;
    }
    CHECK(paid == budget.total);

    // A graded centre that were paid both ways is paid one way.
    Plan plan = *city.workbook->find_plan("xiangtan");
    for (Rule& rule : plan.rules) {
        if (rule.id == u"xiangtan-50") {
            rule.parameters.where.clear();
        }
    }
    const auto both =
        Outlook(*city.workbook).budget(plan, *Period::parse("2024Q4"), city.place(""));
    REQUIRE_OK(both);
    CHECK(amount_of(*both, "敬老院", "xiangtan-50") == 0);
    CHECK(amount_of(*both, "养老院", "xiangtan-50") == 750'000);
}

TEST_CASE("staff by the register of older people", "[workbook]")
{
    const City city("湘潭市", "xiangtan");
    city.import("facilities",
                "机构名称,别名,所在地区,类型,床位总数,护理员数\n"
                "红旗敬老院,城北福利院,雨湖区,敬老院,60,6\n"
                "中心敬老院,,湘潭县,敬老院,60,\n"
                "中心敬老院,,湘乡市,敬老院,60,9\n",
                "2024Q4");
    QString sheet = "姓名,所在地区,出生日期,入住机构,特困自理等级,困难类别,状态\n";
    int number = 0;
    const auto live = [&](int people, const QString& place, const QString& home,
                          const QString& care, const QString& status = "在册") {
        for (int i = 0; i < people; ++i) {
            sheet += QString("老人%1,%2,1940-01-01,%3,%4,特困,%5\n")
                         .arg(++number)
                         .arg(place, home, care, status);
        }
    };
    live(20, "雨湖区", "红旗敬老院", "全自理");
    live(3, "雨湖区", "城北福利院", "全自理"); // by its other name
    live(7, "雨湖区", "红旗敬老院", "半护理");
    live(5, "雨湖区", "红旗敬老院", "全护理");
    live(2, "雨湖区", "红旗敬老院", "");
    live(9, "雨湖区", "红旗敬老院", "全护理", "死亡");
    live(3, "湘乡市", "中心敬老院", "全护理"); // one of two of this name
    city.import("elders", sheet, "2024Q4");
    const Budget budget = city.budget("2024");
    CHECK(amount_of(budget, "红旗敬老院", "xiangtan-47") == 21'000'000);
    const BudgetCheck* check = check_of(budget, "红旗敬老院", "xiangtan-46");
    REQUIRE(check);
    CHECK(check->required == 7.0);
    CHECK(check->actual == 6.0);
    CHECK(check->met == false);
    CHECK(check->warnings.size() == 1); // two without a level
    QStringList centres;
    for (const BudgetCheck& other : budget.checks) {
        if (other.name == u"中心敬老院") {
            centres << (other.required ? QString::number(*other.required) : "none");
        }
    }
    CHECK(centres == QStringList{"none", "1"});
}

TEST_CASE("funds of the calendar year against the share that is demanded", "[workbook]")
{
    const City city("四平市", "siping");
    city.import("funds",
                "资金名称,所在地区,资金类别,拨付日期,金额,其中用于养老服务\n"
                "甲,四平市,福彩公益金,2023-12-31,900,0\n"
                "乙,四平市,福彩公益金,2024-01-01,60,40\n"
                "丙,梨树县,福彩公益金,2024-06-30,40,15\n"
                "丁,四平市,福彩公益金,2024-07-01,500,0\n",
                "2024Q2");
    const Budget budget = city.budget("2024Q2");
    const BudgetCheck* whole = check_of(budget, "四平市", "siping-22");
    REQUIRE(whole);
    CHECK(whole->required == 550'000.0);
    CHECK(whole->actual == 550'000.0);
    CHECK(whole->met == true);
    const BudgetCheck* county = check_of(budget, "梨树县", "siping-22");
    REQUIRE(county);
    CHECK(county->required == 220'000.0);
    CHECK(county->met == false);
    CHECK_FALSE(check_of(budget, "双辽市", "siping-22"));
}

TEST_CASE("a fund of which nothing was reported is not a fund of 0", "[workbook]")
{
    const City city("四平市", "siping");
    city.import("funds",
                "资金名称,所在地区,资金类别,拨付日期,金额,其中用于养老服务\n"
                "甲,四平市,福彩公益金,2023-12-31,900,0\n"
                "乙,梨树县,福彩公益金,2024-07-01,900,0\n",
                "2024Q2");
    const BudgetCheck none = *check_of(city.budget("2024Q2"), "四平市", "siping-22");
    CHECK_FALSE(none.required);
    CHECK_FALSE(none.actual);
    CHECK_FALSE(none.met);
    CHECK(none.warnings.size() == 2);
    const BudgetCheck later = *check_of(city.budget("2024Q3"), "四平市", "siping-22");
    CHECK(later.required == 4'950'000.0);
    CHECK(later.actual == 0.0);
    CHECK(later.met == false);
}

TEST_CASE("a rate of the workbook's plan that changes within the quarter", "[workbook]")
{
    const City city("湘潭市", "xiangtan");
    city.import("facilities", homes + "甲养老院,雨湖区,养老院,200,160,四级,\n", "2023Q4");
    Plan plan = *city.workbook->find_plan("xiangtan");
    const auto old = std::find_if(plan.rules.begin(), plan.rules.end(),
                                  [](const Rule& rule) { return rule.id == u"xiangtan-48"; });
    REQUIRE(old != plan.rules.end());
    old->parameters.by_grade.insert("4", 150);
    Rule next = *old;
    old->until = QDate(2023, 11, 30);
    next.id = "xiangtan-48b";
    next.from = QDate(2023, 12, 1);
    next.parameters.by_grade.insert("4", 170);
    plan.rules.push_back(next);
    const auto made =
        Outlook(*city.workbook).budget(plan, *Period::parse("2023Q4"), city.place(""));
    REQUIRE_OK(made);
    CHECK(amount_of(*made, "甲养老院", "xiangtan-48") == 4'800'000);
    CHECK(amount_of(*made, "甲养老院", "xiangtan-48b") == 2'720'000);
    CHECK(made->total == 7'520'000);
    for (const BudgetLine& line : made->lines) {
        CHECK(line.basis.contains(QStringLiteral("四级")));
    }
}

TEST_CASE("land, estates and former uses from the rosters", "[workbook]")
{
    const City city("四平市", "siping");
    REQUIRE_OK(Progress(*city.workbook)
                   .set_figure("population.total_resident", 30'000, *Period::parse("2024"),
                               city.place("梨树县"), "统计局"));
    city.import("housing_estates",
                "小区名称,所在地区,小区类型,户数,实际配建面积,养老服务设施用地面积\n"
                "新,梨树县,新建,1260,378,3500\n"
                "旧,梨树县,已建成,1260,252,100\n",
                "2024Q2");
    city.import("facilities",
                "机构名称,所在地区,类型,床位总数,改造批准日期\n"
                "甲养老院,梨树县,养老院,30,2020-02-29\n",
                "2024Q2");
    const Budget budget = city.budget("2024Q2");
    const BudgetCheck* land = check_of(budget, "梨树县", "siping-21");
    REQUIRE(land);
    CHECK(*land->required == Approx(3'600));
    CHECK(land->actual == 3'600.0);
    CHECK(land->met == true);
    REQUIRE(budget.transitions.size() == 1);
    CHECK(budget.transitions.front().until == QDate(2025, 2, 28));
    CHECK_FALSE(budget.transitions.front().warning.isEmpty());

    const City other("新乡市", "xinxiang");
    other.import("housing_estates",
                 "小区名称,所在地区,小区类型,户数,实际配建面积\n"
                 "新,红旗区,新建,1260,378\n"
                 "旧,红旗区,已建成,1260,251\n",
                 "2024Q2");
    other.import("facilities",
                 "机构名称,所在地区,类型,机构性质,床位总数,成立日期\n"
                 "四九,红旗区,养老院,民办,49,2024-05-01\n"
                 "五十,红旗区,养老院,民办,50,2024-05-01\n"
                 "公办,红旗区,养老院,公办,80,2024-05-01\n",
                 "2024Q2");
    const Budget second = other.budget("2024Q2");
    CHECK(check_of(second, "新", "xinxiang-14")->met == true);
    CHECK(check_of(second, "旧", "xinxiang-15")->required == 252.0);
    CHECK(check_of(second, "旧", "xinxiang-15")->met == false);
    QStringList grants;
    for (const BudgetLine& line : second.lines) {
        if (line.rule == u"xinxiang-16") {
            grants << line.name + ' ' + QString::number(line.quantity.value_or(0));
        }
    }
    CHECK(grants == QStringList{"五十 50"});
}

TEST_CASE("conditions that name what is not there are said", "[workbook]")
{
    const City city("湘潭市", "xiangtan");
    Plan plan = *city.workbook->find_plan("xiangtan");
    plan.rules.front().parameters.where.push_back({});
    plan.rules.front().parameters.where.back().test = Condition::Test::Is;
    plan.rules.front().parameters.where.back().field = "nonsense";
    const auto refused =
        Outlook(*city.workbook).budget(plan, *Period::parse("2024Q4"), city.place(""));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unreadable);
    CHECK(refused.error().subject == plan.rules.front().id);
}
