// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/overviews.h"
#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

namespace
{

Overview overview_of(const Siping& siping, const char* period)
{
    auto overview =
        Overviews(*siping.workbook)
            .of(siping.plan(), *Period::parse(period), siping.workbook->regions().root().id);
    REQUIRE_OK(overview);
    return std::move(overview.value());
}

} // namespace

TEST_CASE("the overview of an empty workbook has every indicator and no number", "[workbook]")
{
    const Siping siping;
    const Overview overview = overview_of(siping, "2024Q3");
    CHECK(overview.lines.size() == siping.plan().indicators.size());
    CHECK(overview.now.good() == 0);
    CHECK_FALSE(overview.has_before);
    CHECK_FALSE(overview.beds.value);
    CHECK(overview.rows.size() == 5); // counties of Siping
    for (const AttentionLine& line : overview.attention) {
        CHECK(line.standing == Standing::NoData);
    }
}

TEST_CASE("the overview counts standings and names what holds them back", "[workbook]")
{
    Siping siping;
    // 铁西区 60 of 100 beds are nursing beds, 梨树县 300 of 1000: 360 of 1100 in all, where 55 %
    // are 605. 铁西区 is ahead of its 55, 梨树县 lacks 550 − 300 = 250 of them, more than the
    // whole's 245.
    siping.import("机构名称,街道,床位总数,护理型床位,入住人数\n"
                  "铁西养老院,仁兴街道,100,60,50\n"
                  "梨树养老院,梨树镇,1000,300,500\n",
                  "2025Q4");
    const Overview overview = overview_of(siping, "2025Q4");
    CHECK(overview.beds.value == 1100.0);
    CHECK(overview.home_nursing_beds.value == 360.0);
    CHECK(overview.residents.value == 550.0);
    const auto share =
        std::find_if(overview.attention.begin(), overview.attention.end(),
                     [](const AttentionLine& line) { return line.indicator == "siping-05"; });
    REQUIRE(share != overview.attention.end());
    CHECK(share->standing == Standing::Overdue);
    CHECK(share->reason.contains("245"));
    CHECK(share->place == siping.place("梨树县"));
    CHECK(share->reason.contains("梨树"));
    // The most urgent stand first.
    int last = 5;
    for (const AttentionLine& line : overview.attention) {
        const int urgency = line.standing == Standing::Overdue          ? 4
                            : line.standing == Standing::Behind         ? 3
                            : line.standing == Standing::SlightlyBehind ? 2
                                                                        : 1;
        CHECK(urgency <= last);
        last = urgency;
    }
}

TEST_CASE("a look that nobody waits for any more stops", "[workbook]")
{
    const Siping siping;
    int asked = 0;
    const auto overview =
        Overviews(*siping.workbook)
            .of(siping.plan(), *Period::parse("2024Q3"), siping.workbook->regions().root().id,
                [&] { return ++asked < 3; });
    REQUIRE_FALSE(overview.ok());
    CHECK(overview.error().kind == ErrorKind::Cancelled);
    CHECK(asked == 3);
}

TEST_CASE("deadlines of the next half year are told with what is to be reached", "[workbook]")
{
    const Siping siping;
    const Overview early = overview_of(siping, "2025Q1");
    CHECK(std::none_of(early.due.begin(), early.due.end(),
                       [](const DueLine& line) { return line.id == "siping-05"; }));
    const Overview late = overview_of(siping, "2025Q3");
    const auto due = std::find_if(late.due.begin(), late.due.end(),
                                  [](const DueLine& line) { return line.id == "siping-05"; });
    REQUIRE(due != late.due.end());
    CHECK(due->day == QDate(2025, 12, 31));
    CHECK(due->kind == DueLine::Kind::Target);
    CHECK(due->note.contains("55"));
    CHECK_FALSE(due->over);
}
