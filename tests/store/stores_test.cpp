// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "store/batch_store.h"
#include "store/check_store.h"
#include "store/figure_store.h"
#include "store/new_database.h"
#include "store/plan_store.h"
#include "store/region_store.h"
#include "store/setting_store.h"
#include "store/time_store.h"

#include <QSet>

using namespace yice;
using namespace yice::test;

namespace
{

/// A city with one county.
void add_places(db::Connection& connection)
{
    Region city;
    city.id = RegionId{1};
    city.code = "99";
    city.name = city.short_name = "某市";
    city.level = RegionLevel::City;
    Region county;
    county.id = RegionId{2};
    county.code = "9901";
    county.name = "某市甲县";
    county.short_name = "甲县";
    county.level = RegionLevel::County;
    county.parent = RegionId{1};
    REQUIRE_OK(store::insert_regions(connection, {city, county}));
}

BatchId add_batch(db::Connection& connection, const Period& period)
{
    Batch batch;
    batch.kind = "figure";
    batch.roster = "x";
    batch.period = period;
    batch.made_at = QDateTime(QDate(2024, 10, 1), QTime(8, 0), Qt::UTC);
    const auto id = store::insert_batch(connection, batch);
    REQUIRE_OK(id);
    return *id;
}

} // namespace

TEST_CASE("settings are read, written and absent", "[store]")
{
    const NewDatabase database;
    CHECK(*store::read_setting(*database.connection, "a") == "");
    REQUIRE_OK(store::write_setting(*database.connection, "a", "1"));
    REQUIRE_OK(store::write_setting(*database.connection, "a", "二𠮷"));
    CHECK(*store::read_setting(*database.connection, "a") == "二𠮷");
}

TEST_CASE("plans keep their order when one is replaced", "[store]")
{
    const NewDatabase database;
    for (const auto& [id, json] : {std::pair{"b", "1"}, {"a", "2"}, {"b", "3"}}) {
        REQUIRE_OK(store::write_plan(*database.connection, id, json));
    }
    const auto plans = store::read_plans(*database.connection);
    REQUIRE_OK(plans);
    REQUIRE(plans->size() == 2);
    CHECK((*plans)[0] == "3");
    CHECK((*plans)[1] == "2");
}

TEST_CASE("places come back as they were", "[store]")
{
    const NewDatabase database;
    add_places(*database.connection);
    Region own;
    own.name = own.short_name = "经济开发区";
    own.level = RegionLevel::Zone;
    own.parent = RegionId{1};
    own.own = true;
    const auto id = store::insert_own_region(*database.connection, own);
    REQUIRE_OK(id);
    CHECK(*store::insert_own_region(*database.connection, own) == *id);
    const auto tree = store::read_regions(*database.connection);
    REQUIRE_OK(tree);
    REQUIRE(tree->all().size() == 3);
    CHECK(tree->root().code == "99");
    CHECK(tree->find(RegionId{2})->name == "某市甲县");
    CHECK(tree->find(RegionId{2})->short_name == "甲县");
    CHECK(tree->find(RegionId{2})->level == RegionLevel::County);
    CHECK(tree->find(*id)->own);
    CHECK(tree->find(*id)->code == "");
}

TEST_CASE("a file is kept once, however often it is imported", "[store]")
{
    const NewDatabase database;
    const QByteArray bytes = QByteArrayLiteral("机构名称,床位\n\0\xff");
    const auto keep = [&](const char* hash) {
        return *store::keep_source_file(*database.connection, hash, bytes.size(), qCompress(bytes));
    };
    const qint64 first = keep("aa");
    CHECK(keep("aa") == first);
    CHECK(keep("ab") != first);
}

TEST_CASE("a batch comes back as it was written", "[store]")
{
    const NewDatabase database;
    Batch batch;
    batch.kind = "import";
    batch.roster = "facilities";
    batch.period = Period::month(2024, 9);
    batch.file = "三季度.csv";
    batch.encoding = "GB18030";
    batch.delimiter = "\t";
    batch.header_line = 3;
    batch.made_at = QDateTime(QDate(2024, 10, 1), QTime(8, 30), Qt::UTC);
    const auto source =
        store::keep_source_file(*database.connection, "abc", 3, qCompress(QByteArray("abc")));
    REQUIRE_OK(source);
    const auto id = store::insert_batch(*database.connection, batch);
    REQUIRE_OK(id);
    REQUIRE_OK(store::set_source_file(*database.connection, *id, *source));
    batch.id = *id;
    batch.rows = 10;
    batch.added = 1;
    batch.updated = 2;
    batch.unchanged = 7;
    batch.skipped = 3;
    batch.warnings = 4;
    REQUIRE_OK(store::finish_batch(*database.connection, batch));
    const auto read = store::read_batch(*database.connection, *id);
    REQUIRE_OK(read);
    CHECK(read->period == batch.period);
    CHECK(read->file == batch.file);
    CHECK(read->delimiter == "\t");
    CHECK(read->header_line == 3);
    CHECK(read->rows == 10);
    CHECK(read->added == 1);
    CHECK(read->updated == 2);
    CHECK(read->unchanged == 7);
    CHECK(read->skipped == 3);
    CHECK(read->warnings == 4);
    CHECK((read->made_at == batch.made_at));
    CHECK_FALSE(read->undone_at.isValid());
    REQUIRE_OK(store::mark_undone(*database.connection, *id, batch.made_at.addSecs(60), 5));
    CHECK(store::read_batch(*database.connection, *id)->kept == 5);
    CHECK((store::read_batch(*database.connection, *id)->undone_at == batch.made_at.addSecs(60)));
    CHECK(*store::read_source_file(*database.connection, *id) == "abc");
    CHECK(store::read_batch(*database.connection, BatchId{9}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("findings come back in the order of lines", "[store]")
{
    const NewDatabase database;
    const BatchId batch = add_batch(*database.connection, Period::quarter(2024, 3));
    REQUIRE_OK(
        store::insert_findings(*database.connection, batch,
                               {{9, "beds", "range", Severity::Warns, "9", "b", true, "核实过"},
                                {2, {}, "note", Severity::Note, {}, "a", false}}));
    const auto findings = store::read_findings(*database.connection, batch);
    REQUIRE_OK(findings);
    REQUIRE(findings->size() == 2);
    CHECK((*findings)[0].line == 2);
    CHECK((*findings)[0].severity == Severity::Note);
    CHECK((*findings)[1].rule == "range");
    CHECK((*findings)[1].severity == Severity::Warns);
    CHECK((*findings)[1].accepted);
    CHECK((*findings)[1].reason == "核实过");
}

TEST_CASE("states take the newest figure, flows add up inside the window", "[store]")
{
    const NewDatabase database;
    add_places(*database.connection);
    const BatchId batch = add_batch(*database.connection, Period::quarter(2024, 3));
    for (const auto& [period, value] : {std::pair{"2023Q4", 1.0},
                                        {"2024Q1", 2.0},
                                        {"2024-05", 4.0},
                                        {"2024Q2", 8.0},
                                        {"2024", 16.0}}) {
        const auto put = store::put_figure(
            *database.connection, {"x", RegionId{2}, *Period::parse(period), value, "s"}, batch);
        REQUIRE_OK(put);
        CHECK(*put);
    }
    CHECK_FALSE(*store::put_figure(*database.connection,
                                   {"x", RegionId{2}, Period::quarter(2024, 1), 2, "s"}, batch));
    const struct {
        const char* what;
        bool flow;
        QDate start;
        QDate end;
        std::optional<double> expected;
    } cases[] = {
        {"state before the first", false, {2022, 1, 1}, {2022, 12, 31}, std::nullopt},
        {"state inside the period of the first", false, {2023, 10, 1}, {2023, 12, 30}, 1},
        {"state on the day", false, {2023, 10, 1}, {2023, 12, 31}, 1},
        {"state carried forward", false, {2024, 1, 1}, {2024, 3, 30}, 1},
        {"state of the month", false, {2024, 4, 1}, {2024, 5, 31}, 4},
        {"state of the quarter", false, {2024, 4, 1}, {2024, 6, 30}, 8},
        {"state of the year", false, {2024, 10, 1}, {2024, 12, 31}, 16},
        {"flow of one quarter", true, {2024, 1, 1}, {2024, 3, 31}, 2},
        {"a month within a quarter is part of it", true, {2024, 4, 1}, {2024, 6, 30}, 8},
        {"flow across the year's end", true, {2023, 10, 1}, {2024, 3, 31}, 3},
        {"flow of nothing", true, {2025, 1, 1}, {2025, 3, 31}, std::nullopt},
    };
    for (const auto& [what, flow, start, end, expected] : cases) {
        CAPTURE(what);
        const auto table = store::read_figures(*database.connection, "x", flow, start, end);
        REQUIRE_OK(table);
        CHECK_FALSE(table->from_roster);
        const auto found = table->by_region.constFind(RegionId{2});
        CHECK((found == table->by_region.constEnd() ? std::nullopt : found->value) == expected);
    }
    CHECK(store::read_figures(*database.connection, "y", false, {2024, 1, 1}, {2024, 12, 31})
              ->by_region.isEmpty());
    CHECK(*store::first_day_of_data(*database.connection, {}) == QDate(2023, 12, 31));
    CHECK(*store::last_day_of_data(*database.connection, {}) == QDate(2024, 12, 31));
}

TEST_CASE("an empty workbook has no first and no last day", "[store]")
{
    const NewDatabase database;
    CHECK_FALSE(store::first_day_of_data(*database.connection, {"facilities"})->isValid());
    CHECK_FALSE(store::last_day_of_data(*database.connection, {"facilities"})->isValid());
}

TEST_CASE("the check finds what the constraints cannot say", "[store]")
{
    const NewDatabase database;
    add_places(*database.connection);
    CHECK(*store::find_faults(*database.connection) == QStringList());
    REQUIRE_OK(database.connection->run("INSERT INTO facility (match_key, name, region, kind) "
                                        "VALUES ('a', '孤院', 2, 'care_home')"));
    const auto faults = store::find_faults(*database.connection);
    REQUIRE_OK(faults);
    CHECK(*faults == QStringList{"facility without any state: 孤院"});
    REQUIRE_OK(database.connection->run(
        "INSERT INTO region (code, name, short_name, level) VALUES ('98', '二', '二', 'city')"));
    CHECK(store::find_faults(*database.connection)->contains("roots of the tree of places: 2"));
}
