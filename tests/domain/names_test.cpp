// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/assessment.h"
#include "domain/finding.h"
#include "domain/plan.h"
#include "domain/report_page.h"
#include "domain/roster_spec.h"
#include "rosters/specs.h"

using namespace yice;

TEST_CASE("the codes that programs rely on", "[domain]")
{
    const std::pair<Standing, const char*> standings[] = {
        {Standing::Exceeded, "exceeded"},   {Standing::Met, "met"},
        {Standing::OnTrack, "on_track"},    {Standing::SlightlyBehind, "slightly_behind"},
        {Standing::Behind, "behind"},       {Standing::Overdue, "overdue"},
        {Standing::NoData, "no_data"},      {Standing::NoTarget, "no_target"},
        {Standing::NotScored, "not_scored"}};
    for (const auto& [standing, code] : standings) {
        CHECK(standing_code(standing) == code);
        CHECK_FALSE(standing_label(standing).isEmpty());
        CHECK_FALSE(standing_sign(standing).isEmpty());
    }
    CHECK(missing_code(Missing::None) == "");
    CHECK(missing_code(Missing::NoData) == "no_data");
    CHECK(missing_code(Missing::NoDenominator) == "no_denominator");
    CHECK(missing_code(Missing::NotApplicable) == "not_applicable");
    CHECK(severity_code(Severity::Blocks) == "blocks");
    CHECK(severity_code(Severity::Warns) == "warns");
    CHECK(severity_code(Severity::Note) == "note");
    for (const char* code : {">=", ">", "=", "<=", "trend_up", "milestone", "text", "~"}) {
        CAPTURE(code);
        REQUIRE(comparator_of_code(code));
        CHECK(comparator_code(*comparator_of_code(code)) == code);
    }
    CHECK(comparator_of_code("=>") == std::nullopt);
    CHECK(comparator_of_code("") == std::nullopt);
}

TEST_CASE("findings block when one of them does", "[domain]")
{
    Finding warning;
    Finding note;
    note.severity = Severity::Note;
    Finding blocker;
    blocker.severity = Severity::Blocks;
    CHECK_FALSE(blocks({}));
    CHECK_FALSE(blocks({warning, note}));
    CHECK(blocks({warning, blocker, note}));
    blocker.accepted = true; // nothing accepts a blocking finding
    CHECK(blocks({blocker}));
}

TEST_CASE("values as people read them", "[domain]")
{
    const RosterSpec& spec = facility_spec();
    const struct {
        const char* field;
        Value value;
        QString expected;
    } cases[] = {
        {"beds", Value(), "—"},
        {"beds", qint64(0), "0"},
        {"beds", qint64(7297), "7,297"},
        {"floor_area", 1200.5, "1,200.5"},
        {"registered", true, "yes"},
        {"registered", false, "no"},
        {"registered", Value(), "—"},
        {"status", QString("open"), "在营"},
        {"status", QString("strange"), "strange"},
        {"opened_on", QDate(2024, 2, 29), "2024-02-29"},
        {"name", QString("𠮷祥"), "𠮷祥"},
    };
    for (const auto& [field, value, expected] : cases) {
        CAPTURE(field);
        CHECK(shown_value(spec.field(field), value) == expected);
    }
}

TEST_CASE("what the database holds comes back as it was", "[domain]")
{
    const RosterSpec& spec = facility_spec();
    const struct {
        const char* field;
        Value value;
    } cases[] = {
        {"beds", Value()},
        {"beds", qint64(0)},
        {"region", qint64(5)},
        {"floor_area", 0.5},
        {"registered", true},
        {"registered", false},
        {"opened_on", QDate(1938, 10, 28)},
        {"name", QString("𠮷祥")},
        {"status", QString("open")},
        {"credit_code", QString("91330100799655058B")},
    };
    for (const auto& [field, value] : cases) {
        CAPTURE(field);
        CHECK(stored_value(spec.field(field), to_variant(value)) == value);
    }
}

TEST_CASE("a report as text has every block", "[domain]")
{
    Report report;
    report.blocks = {
        TitleBlock{"题"}, HeadingBlock{1, "一"}, ParagraphBlock{"段"},
        TableBlock{
            "表", {{"甲", 1, Qt::AlignLeft}, {"乙", 1, Qt::AlignLeft}}, {{"1", "2"}}, false, "注"},
        ChartBlock{"图", StackSpec{"张", {"甲县", "乙区"}, {{"护理型", {1, 2}}}}, {}}};
    CHECK(report.as_text() == "题\n一\n段\n表\n甲\t乙\n1\t2\n注\n图\n甲县\t乙区\n护理型\n");
    CHECK(Report().as_text() == "\n");
}
