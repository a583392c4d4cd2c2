// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/number_text.h"

#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

TEST_CASE("indicators of a small sheet, worked by hand", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    // 100 + 1200 + 50 beds; 60 + 500 + 0 nursing beds.
    const Assessment beds = siping.assess("siping-01", "2024Q3");
    CHECK(beds.reading.value == 1350.0);
    CHECK(beds.gap == 7650.0);
    CHECK(beds.reading.coverage.reported == 3);
    CHECK(beds.reading.coverage.expected == 3);
    const Assessment share = siping.assess("siping-05", "2024Q3");
    CHECK(*share.reading.value == Approx(560.0 / 1350 * 100));
    CHECK(share.reading.numerator == 560.0);
    CHECK(share.reading.denominator == 1350.0);
    CHECK(*share.gap == Approx(55 - 560.0 / 1350 * 100));

    CHECK(*siping.assess("siping-05", "2024Q3", "铁西区").reading.value == Approx(60));
    CHECK(*siping.assess("siping-05", "2024Q3", "梨树县").reading.value == Approx(40));
    CHECK(siping.assess("siping-05", "2024Q3", "双辽市").reading.missing == Missing::NoDenominator);
    // 双辽 sent nothing: that is not 0 beds.
    CHECK(siping.assess("siping-01", "2024Q3", "双辽市").reading.missing == Missing::NoData);
    CHECK(siping.assess("siping-01", "2024Q3", "梨树县").standing == Standing::NoTarget);
    CHECK(siping.assess("siping-01", "2024Q2").reading.missing == Missing::NoData);
    CHECK(siping.assess("siping-01", "2024Q2").standing == Standing::NoData);
    // No county-level home and no university yet in the two counties that sent their rosters in.
    CHECK(siping.assess("siping-04", "2024Q3").reading.value == 0.0);
    CHECK(siping.assess("siping-09", "2024Q3").reading.value == 0.0);
    CHECK(siping.assess("siping-09", "2024Q3").reading.lacking.size() == 2);
    CHECK(siping.assess("siping-09", "2024Q3").reading.coverage.reported == 2);
    CHECK(siping.assess("siping-09", "2024Q3").reading.coverage.expected == 5);
}

TEST_CASE("the baseline of Siping: 73 institutions with 7297 beds", "[workbook]")
{
    Siping siping;
    QString sheet = "机构名称,街道,床位总数,护理型床位\n";
    int sum = 0;
    for (int i = 1; i <= 73; ++i) {
        const int beds = i <= 72 ? 100 : 97;
        sum += beds;
        sheet += QString("第%1养老院,%2,%3,%4\n")
                     .arg(i)
                     .arg(i % 2 ? "仁兴街道" : "梨树镇")
                     .arg(beds)
                     .arg(beds / 2);
    }
    REQUIRE(sum == 7297);
    siping.import(sheet, "2020Q4");
    const Assessment beds = siping.assess("siping-01", "2020Q4");
    CHECK(beds.reading.value == 7297.0);
    CHECK(beds.gap == 1703.0);
    CHECK(beds.progress_percent == 0.0);
    CHECK(beds.expected == 7297.0); // on the day of the baseline
    CHECK(beds.standing == Standing::OnTrack);
    const auto homes =
        Progress(*siping.workbook)
            .measure("facility.institutions", Period::quarter(2020, 4), siping.place(""));
    REQUIRE_OK(homes);
    CHECK(homes->value == 73.0);
}

TEST_CASE("what counts as a bed of a care home", "[workbook]")
{
    Siping siping;
    siping.import("机构名称,街道,床位总数,护理型床位,类型,运营状态,家庭养老床位,日托床位\n"
                  "甲,仁兴街道,100,50,养老院,在营,7,9\n"
                  "乙,仁兴街道,40,20,敬老院,,,\n"
                  "丙,仁兴街道,30,10,医养结合机构,在营,,\n"
                  "丁,仁兴街道,20,10,日间照料中心,在营,,\n"
                  "戊,仁兴街道,15,5,幸福院,在营,,\n"
                  "己,仁兴街道,900,900,养老院,暂停,,\n"
                  "庚,仁兴街道,900,900,养老院,注销,,\n"
                  "辛,仁兴街道,900,900,养老院,筹建,,\n"
                  "壬,仁兴街道,0,0,老年大学,在营,,\n",
                  "2024Q3");
    CHECK(siping.assess("siping-01", "2024Q3").reading.value == 205.0);
    CHECK(siping.assess("siping-05", "2024Q3").reading.numerator == 80.0);
    CHECK(siping.assess("siping-05", "2024Q3").reading.denominator == 170.0);
    CHECK(siping.assess("siping-09", "2024Q3", "铁西区").reading.value == 1.0);
}

TEST_CASE("a facility that closes stops counting from that quarter on", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    siping.import("机构名称,街道,运营状态\n夕阳红养老院,仁兴街道,关闭\n", "2024Q4");
    CHECK(siping.assess("siping-01", "2024Q3").reading.value == 1350.0);
    CHECK(siping.assess("siping-01", "2024Q4").reading.value == 1250.0);
}

TEST_CASE("a state figure holds until there is a newer one", "[workbook]")
{
    Siping siping;
    CHECK(siping.set("elder.special", 200, "2024Q1"));
    CHECK(siping.set("elder.special_visited", 150, "2024Q1"));
    CHECK(siping.assess("siping-02", "2023Q4").reading.missing == Missing::NoData);
    CHECK(siping.assess("siping-02", "2024Q1").reading.value == 75.0);
    // Visits happen in a quarter: the next has none yet. The register is carried forward.
    const Assessment next = siping.assess("siping-02", "2024Q2");
    CHECK(next.reading.missing == Missing::NoData);
    CHECK(next.reading.denominator == 200.0);
    CHECK(siping.set("elder.special", 0, "2024Q3"));
    CHECK(siping.set("elder.special_visited", 0, "2024Q3"));
    CHECK(siping.assess("siping-02", "2024Q3").reading.missing == Missing::NoDenominator);
}

TEST_CASE("a figure that is corrected, repeated and taken back", "[workbook]")
{
    Siping siping;
    CHECK(siping.set("population.aged_60_resident", 1000, "2024Q1"));
    CHECK(siping.set("staff.social_workers", 1, "2024Q1"));
    CHECK(siping.assess("siping-08", "2024Q1").reading.value == 1.0);
    CHECK_FALSE(siping.set("staff.social_workers", 1, "2024Q1")); // stood there already
    CHECK(siping.set("staff.social_workers", 3, "2024Q1"));
    CHECK(siping.assess("siping-08", "2024Q1").reading.value == 3.0);
    const auto batches = Imports(*siping.workbook).batches();
    REQUIRE_OK(batches);
    REQUIRE(batches->size() == 3);
    CHECK(batches->front().kind == "figure");
    REQUIRE_OK(Imports(*siping.workbook).undo(batches->front().id));
    CHECK(siping.assess("siping-08", "2024Q1").reading.value == 1.0);
    REQUIRE_OK(Imports(*siping.workbook).undo((*batches)[1].id));
    CHECK(siping.assess("siping-08", "2024Q1").reading.missing == Missing::NoData);

    const auto unknown =
        Progress(*siping.workbook)
            .set_figure("nonsense", 1, Period::quarter(2024, 1), siping.place(""), "");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == ErrorKind::NotFound);
}

TEST_CASE("an older figure that later ones replaced is not taken back by itself", "[workbook]")
{
    Siping siping;
    siping.set("staff.social_workers", 1, "2024Q1");
    siping.set("staff.social_workers", 3, "2024Q1");
    const auto batches = Imports(*siping.workbook).batches();
    REQUIRE_OK(batches);
    const auto refused = Imports(*siping.workbook).undo(batches->back().id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(refused.error().detail == QString::number(batches->front().id.value));
}

TEST_CASE("figures of the counties add up, and the coverage says how many there were", "[workbook]")
{
    Siping siping;
    siping.set("hospital.general", 4, "2024Q1", "铁西区");
    siping.set("hospital.general", 6, "2024Q1", "梨树县");
    siping.set("hospital.general_geriatrics", 1, "2024Q1", "铁西区");
    siping.set("hospital.general_geriatrics", 2, "2024Q1", "梨树县");
    const Assessment city = siping.assess("siping-06", "2024Q1");
    CHECK(city.reading.value == 30.0);
    CHECK(city.reading.coverage.reported == 2);
    CHECK(city.reading.coverage.expected == 5);
    CHECK(siping.assess("siping-06", "2024Q1", "铁西区").reading.value == 25.0);
    CHECK(siping.assess("siping-06", "2024Q1", "双辽市").reading.missing == Missing::NoData);
    // The city's own figure wins.
    siping.set("hospital.general", 20, "2024Q1");
    siping.set("hospital.general_geriatrics", 10, "2024Q1");
    CHECK(siping.assess("siping-06", "2024Q1").reading.value == 50.0);
}

TEST_CASE("yearly activities add up over the quarters of one year", "[workbook]")
{
    Siping siping;
    const QStringList counties = {"铁西区", "铁东区", "梨树县", "伊通满族自治县", "双辽市"};
    for (const QString& county : counties.mid(0, 4)) {
        siping.set("activity.respect_month", 1, "2024Q4", county);
    }
    siping.set("activity.respect_month", 1, "2024Q3", "铁西区");
    CHECK(siping.assess("siping-10", "2024Q3", "铁西区").reading.value == 1.0);
    CHECK(siping.assess("siping-10", "2024Q4", "铁西区").reading.value == 2.0);
    CHECK(siping.assess("siping-10", "2024Q4").reading.missing ==
          Missing::NoData);                                       // one is missing
    siping.set("activity.respect_month", 1, "2024-10", "双辽市"); // a month inside the year
    CHECK(siping.assess("siping-10", "2024Q4").reading.value == 1.0);
    CHECK(siping.assess("siping-10", "2024Q4").standing == Standing::Met);
    CHECK(siping.assess("siping-10", "2025Q1").reading.missing == Missing::NoData);
}

TEST_CASE("a number is opened down to the file and line", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter, {}, "三季度.csv");
    siping.import(fourth_quarter, "2024Q4", "四季度.csv");
    const auto trace = Progress(*siping.workbook)
                           .trace(siping.plan(), *siping.plan().find("siping-05"),
                                  Period::quarter(2024, 4), siping.place(""));
    REQUIRE_OK(trace);
    REQUIRE(trace->measures.size() == 2);
    CHECK(trace->measures[0].id == "facility.institution_nursing_beds");
    CHECK(trace->measures[0].total == 580.0);
    CHECK(trace->measures[1].total == 1370.0);
    QStringList rows;
    for (const TraceRow& row : trace->measures[1].rows) {
        rows << QString("%1 %2 %3:%4 %5")
                    .arg(row.name)
                    .arg(*row.value)
                    .arg(row.file)
                    .arg(row.line)
                    .arg(row.as_of.toString(Qt::ISODate));
    }
    rows.sort();
    CHECK(rows == QStringList{"夕阳红养老院 120 四季度.csv:2 2024-12-31",
                              "康乐敬老院 50 三季度.csv:6 2024-09-30",
                              "𠮷祥养老院 1200 四季度.csv:3 2024-12-31"});
    const auto county = Progress(*siping.workbook)
                            .trace(siping.plan(), *siping.plan().find("siping-05"),
                                   Period::quarter(2024, 4), siping.place("梨树县"));
    REQUIRE_OK(county);
    CHECK(county->measures[1].rows.size() == 2);
    CHECK(county->measures[1].total == 1250.0);
}

TEST_CASE("a figure is opened to its place and source", "[workbook]")
{
    Siping siping;
    siping.set("hospital.general", 4, "2024Q1", "铁西区");
    siping.set("hospital.general", 5, "2024Q2", "铁西区");
    const auto trace = Progress(*siping.workbook)
                           .trace(siping.plan(), *siping.plan().find("siping-06"),
                                  Period::quarter(2024, 3), siping.place(""));
    REQUIRE_OK(trace);
    const TraceMeasure& hospitals = trace->measures[1];
    CHECK(hospitals.total == 5.0);
    REQUIRE(hospitals.rows.size() == 1);
    CHECK(hospitals.rows[0].name == "铁西区");
    CHECK(hospitals.rows[0].source == "统计局");
    CHECK(hospitals.rows[0].as_of == QDate(2024, 6, 30));
}

TEST_CASE("the course goes quarter by quarter from the first data on", "[workbook]")
{
    Siping siping;
    const Plan& plan = siping.plan();
    const auto course = [&](const char* until) {
        const auto readings =
            Progress(*siping.workbook)
                .course(plan, *plan.find("siping-01"), *Period::parse(until), siping.place(""));
        REQUIRE_OK(readings);
        QStringList texts;
        for (const Reading& reading : *readings) {
            texts << reading.period.code() + '=' +
                         (reading.value ? QString::number(*reading.value) : QString("-"));
        }
        return texts.join(' ');
    };
    CHECK(course("2024Q3") == "2024Q3=-"); // an empty workbook has the quarter asked for
    siping.import(third_quarter);
    siping.import(fourth_quarter, "2024Q4");
    CHECK(course("2025Q1") == "2024Q3=1350 2024Q4=1370 2025Q1=1370");
    CHECK(course("2024Q2") == "2024Q2=-");
    CHECK(course("2025") == "2024Q3=1350 2024Q4=1370 2025=1370");
}

TEST_CASE("the newest quarter is that of the data, else today's", "[workbook]")
{
    Siping siping;
    const QDate today(2031, 5, 5);
    CHECK(*Progress(*siping.workbook).newest_period(today) == Period::quarter(2031, 2));
    siping.import(third_quarter);
    CHECK(*Progress(*siping.workbook).newest_period(today) == Period::quarter(2024, 3));
    siping.set("staff.social_workers", 1, "2025-02");
    CHECK(*Progress(*siping.workbook).newest_period(today) == Period::quarter(2025, 1));
}

TEST_CASE("what another connection wrote is counted at once", "[workbook]")
{
    Siping siping;
    CHECK(siping.assess("siping-01", "2024Q3").reading.missing == Missing::NoData);
    auto other = Workbook::open(siping.workbook->path());
    REQUIRE_OK(other);
    ImportRequest request;
    request.file = siping.folder.gb18030("a.csv", third_quarter);
    const auto preparation = Imports(**other).prepare(request);
    REQUIRE_OK(preparation);
    REQUIRE_OK(Imports(**other).commit(*preparation));
    CHECK(siping.assess("siping-01", "2024Q3").reading.value == 1350.0);
}

TEST_CASE("the plan of a city is not the target of a county's own workbook", "[workbook]")
{
    const TemporaryFolder folder;
    auto workbook = Workbook::create(folder.path("梨树.yice"), "220322", {"siping"});
    REQUIRE_OK(workbook);
    const Plan& plan = *(*workbook)->find_plan("siping");
    const auto beds = Progress(**workbook)
                          .assess_one(plan, *plan.find("siping-01"), Period::quarter(2024, 3),
                                      (*workbook)->regions().root().id);
    REQUIRE_OK(beds);
    CHECK_FALSE(beds->target.has_value());
    CHECK_FALSE(beds->baseline.has_value());
}

TEST_CASE("a figure of a year holds in its quarters", "[workbook]")
{
    Siping siping;
    siping.set("population.aged_60_resident", 460'000, "2024");
    siping.set("staff.social_workers", 500, "2024Q1");
    CHECK(*siping.assess("siping-08", "2024Q1").reading.value == Approx(500.0 / 460));
}

TEST_CASE("a printed baseline is kept although the numbers beside it give another", "[workbook]")
{
    // 湘潭 prints 2.3万 beds, 58万 people of 60 and over, and 39.4 beds for a thousand of them.
    const TemporaryFolder folder;
    const QString plan_file = folder.utf8("plan.json", R"({
        "format": 1, "id": "xt", "name": "湘潭", "start": "2021-01-01", "end": "2025-12-31",
        "figures": [{"id": "all_beds", "name": {"zh": "床位"}, "unit": "张"},
                    {"id": "people_60", "name": {"zh": "60岁以上"}, "unit": "人"}],
        "indicators": [{"id": "per_1000", "name": "每千名老年人床位", "unit": "张",
            "formula": {"type": "ratio", "numerator": "all_beds", "denominator": "people_60",
                        "factor": 1000},
            "comparator": ">=", "target": 45, "deadline": {"date": "2025-12-31"},
            "baseline": {"date": "2021-12-31", "value": 39.4, "source": "每千名老年人39.4张"}}]})");
    auto workbook = Workbook::create(folder.path("湘潭.yice"), "湘潭市", {plan_file});
    REQUIRE_OK(workbook);
    Progress progress(**workbook);
    const RegionId city = (*workbook)->regions().root().id;
    const Period year = Period::year(2021);
    REQUIRE(progress.set_figure("all_beds", 23'000, year, city, "规划").ok());
    REQUIRE(progress.set_figure("people_60", 580'000, year, city, "规划").ok());
    const Plan& plan = *(*workbook)->find_plan("xt");
    const auto assessed =
        progress.assess_one(plan, plan.indicators[0], Period::quarter(2021, 4), city);
    REQUIRE_OK(assessed);
    CHECK(grouped_number(*assessed->reading.value, 1) == u"39.7");
    REQUIRE(assessed->baseline.has_value());
    CHECK(assessed->baseline->value == 39.4);
    CHECK(assessed->baseline->source == u"每千名老年人39.4张");
    CHECK_FALSE(assessed->baseline_measured);
}
