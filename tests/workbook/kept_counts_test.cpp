// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "db/statement.h"
#include "workbook/measures.h"
#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

namespace
{

/// What another program would do to the file behind our back.
void run_on_file(const QString& path, const QString& sql)
{
    auto connection = db::Connection::open(path, db::Access::ReadWrite, std::nullopt);
    REQUIRE_OK(connection);
    REQUIRE_OK((*connection)->run(sql));
}

double beds_of(Workbook& workbook, const Plan& plan)
{
    const auto beds = Progress(workbook).assess_one(
        plan, *plan.find("siping-01"), *Period::parse("2024Q3"), workbook.regions().root().id);
    REQUIRE_OK(beds);
    REQUIRE(beds->reading.value);
    return *beds->reading.value;
}

double beds_of_file(const QString& path)
{
    auto workbook = Workbook::open(path, true);
    REQUIRE_OK(workbook);
    return beds_of(**workbook, *(*workbook)->find_plan("siping"));
}

} // namespace

TEST_CASE("what was counted is kept in the file until its roster changes", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    Workbook& workbook = *siping.workbook;
    CHECK(beds_of(workbook, siping.plan()) == 1350.0); // 100 + 1200 + 50
    REQUIRE_OK(Measures(workbook).keep());

    // Changed without a batch: whoever opens the file still finds what was counted.
    run_on_file(workbook.path(), "UPDATE facility_state SET beds = 1000 WHERE beds = 100");
    CHECK(beds_of_file(workbook.path()) == 1350.0);

    // A batch of another roster changes nothing about facilities …
    run_on_file(workbook.path(), "INSERT INTO batch (kind, roster, period, made_at) "
                                 "VALUES ('import', 'visits', '2024Q3', '2024-10-01')");
    CHECK(beds_of_file(workbook.path()) == 1350.0);
    // … one of theirs does: 1000 + 1200 + 50.
    run_on_file(workbook.path(), "INSERT INTO batch (kind, roster, period, made_at) "
                                 "VALUES ('import', 'facilities', '2024Q3', '2024-10-01')");
    CHECK(beds_of_file(workbook.path()) == 2250.0);
    CHECK(beds_of(workbook, siping.plan()) == 2250.0); // this one notices it too
}

TEST_CASE("counts that were kept are the counts themselves", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    Workbook& workbook = *siping.workbook;
    const Plan& plan = siping.plan();
    const auto counted =
        Progress(workbook).assess_all(plan, *Period::parse("2024Q3"), workbook.regions().root().id);
    REQUIRE_OK(counted);
    REQUIRE_OK(Measures(workbook).keep());
    auto again = Workbook::open(workbook.path());
    REQUIRE_OK(again);
    const auto kept = Progress(**again).assess_all(
        *(*again)->find_plan("siping"), *Period::parse("2024Q3"), workbook.regions().root().id);
    REQUIRE_OK(kept);
    REQUIRE(kept->size() == counted->size());
    for (size_t i = 0; i < kept->size(); ++i) {
        CAPTURE(i);
        const Reading& left = (*counted)[i].reading;
        const Reading& right = (*kept)[i].reading;
        CHECK(left.value == right.value);
        CHECK(left.numerator == right.numerator);
        CHECK(left.denominator == right.denominator);
        CHECK(left.missing == right.missing);
        CHECK(left.coverage.reported == right.coverage.reported);
        CHECK(left.coverage.expected == right.coverage.expected);
        CHECK(left.lacking == right.lacking);
    }
}

TEST_CASE("a count that cannot be read is counted anew", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    CHECK(beds_of(*siping.workbook, siping.plan()) == 1350.0);
    REQUIRE_OK(Measures(*siping.workbook).keep());
    for (const char* content : {"x''", "x'00'", "x'01ffffffff'", "x'017fffffff00000000'"}) {
        CAPTURE(content);
        run_on_file(siping.workbook->path(),
                    QString("UPDATE counted SET content = %1").arg(content));
        CHECK(beds_of_file(siping.workbook->path()) == 1350.0);
    }
}

TEST_CASE("taking an import back takes its counts back", "[workbook]")
{
    Siping siping;
    const Batch batch = siping.import(third_quarter);
    CHECK(beds_of(*siping.workbook, siping.plan()) == 1350.0);
    REQUIRE_OK(Measures(*siping.workbook).keep());
    REQUIRE_OK(Imports(*siping.workbook).undo(batch.id));
    auto workbook = Workbook::open(siping.workbook->path());
    REQUIRE_OK(workbook);
    const auto beds = Progress(**workbook)
                          .assess_one(*(*workbook)->find_plan("siping"),
                                      *(*workbook)->find_plan("siping")->find("siping-01"),
                                      *Period::parse("2024Q3"), (*workbook)->regions().root().id);
    REQUIRE_OK(beds);
    CHECK_FALSE(beds->reading.value);
}
