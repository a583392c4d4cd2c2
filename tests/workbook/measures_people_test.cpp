// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/city.h"

using namespace yice;
using namespace yice::test;

// Indicators that count people: worked by hand from small sheets, as the plans define them.

namespace
{

/// Who is on the register of 梨树县 and has to be visited: 甲, 乙 and 丙.
QString visited_people()
{
    const struct {
        const char* name;
        int number;
        const char* cells;
    } people[] = {
        {"甲某", 1, "梨树镇,独居、空巢、失能,,在册"}, // of three kinds, but one person
        {"乙某", 2, "梨树镇,留守,,在册"},
        {"丙某", 3, "郭家店镇,重残,,在册"},
        {"丁某", 4, "梨树镇,独居,夕阳红养老院,在册"}, // looked after in the home
        {"戊某", 5, "梨树镇,独居,,死亡"},
        {"己某", 6, "梨树镇,空巢,,迁出"},
        {"庚某", 7, "梨树镇,低保,,在册"}, // poor, but not one of those to be visited
        {"辛某", 8, "梨树镇,半失能,,在册"},
    };
    QString sheet = "姓名,身份证号,乡镇,困难类别,入住机构,状态\n";
    for (const auto& [name, number, cells] : people) {
        sheet += QString("%1,%2,%3\n").arg(name, identity(number), cells);
    }
    return sheet;
}

QString visits(const QStringList& rows)
{
    return "老人姓名,身份证号,乡镇,探访日期,探访方式,有效探访\n" + rows.join('\n') + '\n';
}

QString visit(const char* name, int number, const char* place, const char* day,
              const char* reached = "")
{
    return QString("%1,%2,%3,%4,上门,%5")
        .arg(name, number ? identity(number) : QString(), place, day, reached);
}

} // namespace

TEST_CASE("the monthly visiting rate is that of the worst month", "[workbook]")
{
    const City siping("四平市", "siping");
    siping.send("elders", "2024Q3", visited_people());
    siping.send(
        "visits", "2024Q3",
        visits({visit("甲某", 1, "梨树镇", "2024-07-03"),
                visit("乙某", 2, "梨树镇", "2024-07-03", "是"),
                visit("丙某", 3, "郭家店镇", "2024-07-31"),
                // August: one twice, one not met, one who is nobody's, one in a home.
                visit("甲某", 1, "梨树镇", "2024-08-01"), visit("甲某", 1, "梨树镇", "2024-08-20"),
                visit("乙某", 2, "梨树镇", "2024-08-02", "否"),
                visit("路人", 99, "梨树镇", "2024-08-03"), visit("丁某", 4, "梨树镇", "2024-08-03"),
                visit("丙某", 3, "郭家店镇", "2024-08-04"),
                // September: two by name and place, without their numbers.
                visit("甲某", 0, "梨树镇", "2024-09-30"),
                visit("乙某", 0, "郭家店镇", "2024-09-30"), // of the same name elsewhere
                visit("乙某", 2, "梨树镇", "2024-09-01"),
                visit("丙某", 0, "郭家店镇", "2024-09-02")}));

    const Assessment quarter = siping.assess("siping-02", "2024Q3");
    CHECK(parts(quarter.reading) == "2/3");
    CHECK(*quarter.reading.value == Approx(200.0 / 3));
    QStringList months;
    for (const MonthReading& month : quarter.reading.months) {
        months << month.month.code() + '=' + QString::number(*month.value, 'f', 1);
    }
    CHECK(months.join(' ') == "2024-07=100.0 2024-08=66.7 2024-09=100.0");
    CHECK(siping.read("siping-02", "2024-09").value == 100.0);
    CHECK(siping.read("siping-02", "2024-08", "郭家店镇").value == 100.0);
    CHECK(siping.read("siping-02", "2024Q3", "梨树镇").value == 50.0);
    // A year is the worst of its months as well.
    CHECK(*siping.read("siping-02", "2024").value == Approx(200.0 / 3));

    const Trace trace = siping.trace("siping-02", "2024Q3");
    CHECK(trace.opened == Period::month(2024, 8));
    REQUIRE(trace.measures.size() == 2);
    CHECK(names(trace.measures[0].lacking) == "乙某");
    CHECK(names(trace.measures[0].rows) == "丙某 甲某");
    CHECK(names(trace.measures[1].rows) == "丙某 乙某 甲某");
}

TEST_CASE("a month for which nobody sent visits has no data", "[workbook]")
{
    const City siping("四平市", "siping");
    siping.send("elders", "2024Q3", visited_people());
    CHECK(siping.read("siping-02", "2024Q3").missing == Missing::NoData);
    siping.send(
        "visits", "2024Q3",
        visits({visit("甲某", 1, "梨树镇", "2024-07-03"), visit("乙某", 2, "梨树镇", "2024-07-03"),
                visit("丙某", 3, "郭家店镇", "2024-07-03"),
                visit("甲某", 1, "梨树镇", "2024-09-03"),
                visit("丙某", 3, "郭家店镇", "2024-09-03")}));
    const Reading quarter = siping.read("siping-02", "2024Q3");
    REQUIRE(quarter.months.size() == 3);
    CHECK(quarter.months[0].value == 100.0);
    CHECK(quarter.months[1].value == std::optional<double>());
    CHECK(quarter.months[1].missing == Missing::NoData);
    CHECK(*quarter.value == Approx(200.0 / 3)); // September, not a 0 of August
    CHECK(siping.read("siping-02", "2024Q4").missing == Missing::NoData);
    CHECK(siping.read("siping-02", "2024Q2").missing == Missing::NoData);
}

TEST_CASE("a town that sent no visits is told apart from one that visited nobody", "[workbook]")
{
    const City siping("四平市", "siping");
    siping.send("elders", "2024Q3", visited_people());
    siping.send("visits", "2024Q3", visits({visit("甲某", 1, "梨树镇", "2024-07-03")}));
    // Of the two in 梨树镇 one was visited; about the one in 郭家店镇 nothing is known.
    CHECK(siping.read("siping-02", "2024-07", "梨树镇").value == 50.0);
    CHECK(siping.read("siping-02", "2024-07", "郭家店镇").missing == Missing::NoData);
    const Reading city = siping.read("siping-02", "2024-07");
    CHECK(city.coverage.reported == 2);
    CHECK(city.coverage.expected == 3);
}

TEST_CASE("湘潭 visits the half disabled too", "[workbook]")
{
    const City xiangtan("湘潭市", "xiangtan");
    const QString heading = "姓名,身份证号,乡镇,困难类别,能力等级,入住机构\n";
    xiangtan.send("elders", "2024Q1",
                  heading + "甲某," + identity(1) + ",云湖桥镇,半失能,,\n" + "乙某," + identity(2) +
                      ",云湖桥镇,低保,轻度失能,\n" + "丙某," + identity(3) +
                      ",云湖桥镇,低保,能力完好,\n" + "丁某," + identity(4) +
                      ",云湖桥镇,失智,,夕阳红\n" + "戊某," + identity(5) +
                      ",云湖桥镇,独居,能力完好,\n");
    xiangtan.send("visits", "2024Q1",
                  visits({visit("甲某", 1, "云湖桥镇", "2024-01-03"),
                          visit("乙某", 2, "云湖桥镇", "2024-01-03")}));
    CHECK(parts(xiangtan.read("xiangtan-13", "2024-01")) == "2/3"); // 甲 and 乙 of 甲, 乙 and 戊
}

TEST_CASE("people in hardship who want a home and have one", "[workbook]")
{
    const City siping("四平市", "siping");
    siping.send("elders", "2024Q2",
                "姓名,身份证号,乡镇,困难类别,供养方式,集中供养意愿,特困自理等级,入住机构\n"
                "甲某," +
                    identity(1) +
                    ",梨树镇,特困,集中供养,,全护理,某敬老院\n"
                    "乙某," +
                    identity(2) +
                    ",梨树镇,特困,分散供养,是,全护理,\n"
                    "丙某," +
                    identity(3) +
                    ",梨树镇,特困,分散供养,否,半护理,\n"
                    "丁某," +
                    identity(4) +
                    ",梨树镇,特困,分散供养,,全自理,\n"
                    "戊某," +
                    identity(5) +
                    ",梨树镇,低保,,是,,\n"
                    "己某," +
                    identity(6) + ",梨树镇,特困,集中供养,是,半护理,某敬老院\n");
    CHECK(parts(siping.read("siping-15", "2024Q2")) == "2/3");
    CHECK(siping.assess("siping-15", "2030Q2").standing != Standing::Overdue); // no day is printed
    CHECK(names(siping.trace("siping-15", "2024Q2").measures[0].lacking) == "乙某");
}

TEST_CASE("people in hardship who cannot look after themselves", "[workbook]")
{
    const City xiangtan("湘潭市", "xiangtan");
    xiangtan.send("elders", "2024Q2",
                  "姓名,身份证号,乡镇,困难类别,供养方式,特困自理等级,状态\n"
                  "甲某," +
                      identity(1) +
                      ",云湖桥镇,特困,集中供养,全护理,在册\n"
                      "乙某," +
                      identity(2) +
                      ",云湖桥镇,特困,分散供养,全护理,在册\n"
                      "丙某," +
                      identity(3) +
                      ",云湖桥镇,特困,,全护理,在册\n"
                      "丁某," +
                      identity(4) +
                      ",云湖桥镇,特困,集中供养,半护理,在册\n"
                      "戊某," +
                      identity(5) +
                      ",云湖桥镇,特困,集中供养,全护理,死亡\n"
                      "己某," +
                      identity(6) + ",云湖桥镇,低保,,全护理,在册\n");
    const Reading reading = xiangtan.read("xiangtan-01", "2024Q2");
    CHECK(parts(reading) == "1/3");
    CHECK(reading.coverage.reported == 2); // of 丙 it is not said how
    CHECK(reading.coverage.expected == 3);
    CHECK(parts(xiangtan.read("xiangtan-02", "2024Q2")) == "2/2");
}

TEST_CASE("homes adapted add up over the plan", "[workbook]")
{
    const City xiangtan("湘潭市", "xiangtan");
    const QString heading = "老人姓名,身份证号,乡镇,对象类别,改造状态,完成日期\n";
    xiangtan.send("home_adaptations", "2023Q4",
                  heading + "甲某," + identity(1) +
                      ",云湖桥镇,特困,已完成,2023-05-01\n"
                      "乙某," +
                      identity(2) +
                      ",云湖桥镇,低保,已验收,2022-01-01\n"
                      "丙某," +
                      identity(3) +
                      ",云湖桥镇,低保,已完成,2021-12-31\n" // before the plan
                      "丁某," +
                      identity(4) +
                      ",云湖桥镇,特困,改造中,\n"
                      "戊某," +
                      identity(5) +
                      ",云湖桥镇,低保,已完成,\n" // by the sheet's quarter
                      "己某," +
                      identity(6) +
                      ",云湖桥镇,一般老年人,已完成,2023-05-01\n"
                      "庚某," +
                      identity(7) + ",云湖桥镇,,已完成,2023-05-01\n");
    CHECK(xiangtan.read("xiangtan-15", "2023Q4").value == 4.0); // 甲 乙 戊 庚
    xiangtan.send("home_adaptations", "2024Q2",
                  heading + "丁某," + identity(4) + ",云湖桥镇,特困,已完成,2024-04-01\n");
    CHECK(xiangtan.read("xiangtan-15", "2024Q2").value == 5.0);
    CHECK(xiangtan.read("xiangtan-15", "2023Q4").value == 4.0);
    CHECK(xiangtan.read("xiangtan-15", "2024Q2", "雨湖区").missing == Missing::NoData);
}

TEST_CASE("homes that have to be adapted and are", "[workbook]")
{
    const City suining("遂宁市", "suining");
    const auto row = [](const char* name, int number, const char* born, const char* cells) {
        return QString("%1,%2,象山镇,%3\n").arg(name, identity(number, born), cells);
    };
    suining.send("elders", "2020Q4",
                 "姓名,身份证号,乡镇,困难类别,能力等级,入住机构\n" +
                     row("甲某", 1, "19500101", "特困、高龄,,") +
                     row("乙某", 2, "19401231", "建档立卡,能力完好,") + // 80 on the last day
                     row("丙某", 3, "19410101", "建档立卡,能力完好,") + // 79
                     row("丁某", 4, "19500101", "特困、失能,,某敬老院") +
                     row("戊某", 5, "19500101", "低保、失能,,") +
                     row("己某", 6, "19500101", "建档立卡、残疾,,") +
                     row("庚某", 7, "19500101", "建档立卡,重度失能,"));
    suining.send("home_adaptations", "2020Q4",
                 "老人姓名,身份证号,乡镇,对象类别,改造状态\n"
                 "甲某," +
                     identity(1, "19500101") +
                     ",象山镇,特困,已验收\n"
                     "乙某," +
                     identity(2, "19401231") +
                     ",象山镇,建档立卡,改造中\n"
                     "庚某," +
                     identity(7, "19500101") +
                     ",象山镇,建档立卡,已完成\n"
                     "戊某," +
                     identity(5, "19500101") + ",象山镇,低保,已完成\n");
    CHECK(parts(suining.read("suining-05", "2020Q4")) == "2/4"); // 甲 庚 of 甲 乙 己 庚
    CHECK(names(suining.trace("suining-05", "2020Q4").measures[0].lacking) == "乙某 己某");
    CHECK(suining.assess("suining-05", "2020Q4").standing == Standing::Overdue);
}
