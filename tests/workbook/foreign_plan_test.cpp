// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "temporary.h"
#include "workbook/imports.h"
#include "workbook/outlook.h"
#include "workbook/plans.h"
#include "workbook/progress.h"
#include "workbook/reports.h"
#include "workbook/splits.h"
#include "workbook/tasks.h"

#include <QRegularExpression>

using namespace yice;
using namespace yice::test;

namespace
{

const QString plan_path = QString(YICE_TEST_DATA) + "/plans/yangzhou.json";

/// 扬州市 with a plan that was written from the description of plan files alone: names of its own,
/// two levels of districts, percentages, per-thousand rates, "500 of 500" by 2023 inside a plan
/// to 2025.
struct Yangzhou {
    TemporaryFolder folder;
    std::unique_ptr<Workbook> workbook;

    Yangzhou()
    {
        auto made = Workbook::create(folder.path("扬州.yice"), "扬州市", {plan_path});
        REQUIRE_OK(made);
        workbook = std::move(made.value());
        send("facilities", "2023Q4",
             "机构名称,县市区,机构类别,床位总数,护理型床位,机构等级,入住人数\n"
             "甲院,广陵区,养老机构,100,60,三级,80\n"
             "乙院,高邮市,养老机构,60,20,,40\n");
        send("population", "2023",
             "县市区,常住人口,60岁及以上人口\n广陵区,20000,3000\n高邮市,9000,1000\n");
        send("home_adaptations", "2023Q4",
             "老人姓名,县市区,对象类别,改造状态,完成日期\n"
             "甲,广陵区,低保,已完成,2023-06-01\n乙,广陵区,低保,已完成,2024-01-05\n"
             "丙,高邮市,失能,改造中,\n");
    }

    void send(const char* roster, const char* period, const QString& sheet) const
    {
        ImportRequest request;
        request.file = folder.gb18030(QString(roster) + ".csv", sheet);
        request.roster = roster;
        request.period = *Period::parse(period);
        request.accept = QStringList("*");
        Imports imports(*workbook);
        const auto preparation = imports.prepare(request);
        REQUIRE_OK(preparation);
        for (const Finding& finding : preparation->findings) {
            CAPTURE(finding.line, finding.field, finding.advice);
            CHECK(finding.severity != Severity::Blocks);
        }
        REQUIRE_OK(imports.commit(*preparation));
    }

    const Plan& plan() const { return workbook->plans().front(); }
    RegionId root() const { return workbook->regions().root().id; }
    Assessment assess(const char* id, const char* period) const
    {
        const auto result = Progress(*workbook).assess_one(plan(), *plan().find(id),
                                                           *Period::parse(period), root());
        REQUIRE_OK(result);
        return *result;
    }
};

} // namespace

TEST_CASE("the plan of another city is loaded, assessed and printed", "[workbook]")
{
    const Yangzhou city;
    CHECK(city.plan().id == "yangzhou");
    CHECK(city.plan().indicators.size() == 23);
    CHECK(city.plan().tasks.size() == 8);
    CHECK(city.plan().measures.size() == 9);

    CHECK(*city.assess("yangzhou-01", "2023Q4").reading.value == Approx(50)); // 80 of 160
    CHECK(*city.assess("yangzhou-02", "2023Q4").reading.value == Approx(40)); // 160 ÷ 4
    CHECK(city.assess("yangzhou-02", "2023Q4").standing == Standing::Met);
    // 500 by the end of 2023, two years before the plan ends: one of 500 is overdue.
    const Assessment homes = city.assess("yangzhou-04", "2023Q4");
    CHECK(homes.reading.value == 1.0);
    CHECK(homes.standing == Standing::Overdue);
    CHECK(*homes.progress_percent == Approx(0.2)); // from 0, not from the first quarter
    CHECK(city.assess("yangzhou-20", "2023Q4").reading.value == 80.0);

    const auto report =
        Reports(*city.workbook).quarterly(city.plan(), *Period::parse("2023Q4"), city.root());
    REQUIRE_OK(report);
    const QString text = report->as_text();
    CHECK(text.contains("扬州市“十四五”养老服务发展规划"));
    CHECK_FALSE(QRegularExpression("%\\d\\b").match(text).hasMatch());
    const auto tasks = Tasks(*city.workbook).lines(*Period::parse("2023Q4"));
    REQUIRE_OK(tasks);
    CHECK(std::count_if(tasks->begin(), tasks->end(), [](const TaskLine& line) {
              return line.rating.light == TaskLight::Red;
          }) >= 2); // due in 2022 and 2023, nothing reported
    const auto budget =
        Outlook(*city.workbook).budget(city.plan(), *Period::parse("2023Q4"), city.root());
    REQUIRE_OK(budget);
    CHECK(budget->rules.size() >= 6);
    for (const Indicator& indicator : city.plan().indicators) {
        if (!indicator.split.empty()) {
            CAPTURE(indicator.id);
            CHECK(Splits(*city.workbook)
                      .check(city.plan(), indicator, *Period::parse("2023Q4"))
                      .ok());
        }
    }
}

TEST_CASE("an own plan comes out of the workbook as it went in", "[workbook]")
{
    const Yangzhou city;
    const auto file = Plans(*city.workbook).as_file("yangzhou");
    REQUIRE_OK(file);
    const QString path = city.folder.path("导出.json");
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(*file);
    out.close();
    REQUIRE_OK(Plans(*city.workbook).add(path));
    CHECK(*Plans(*city.workbook).as_file("yangzhou") == *file);
}
