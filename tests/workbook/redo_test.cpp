// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/history_content.h"
#include "workbook/plans.h"

#include <functional>

using namespace yice;
using namespace yice::test;

TEST_CASE("what was written since decides whether a step can be done again", "[workbook]")
{
    const QString again = "机构名称,街道,床位总数\n丙院,仁兴街道,30\n";
    const struct {
        const char* what;
        std::function<void(Siping&)> since; ///< after the import of 丙院 and its undo
        bool possible;
    } cases[] = {
        {"nothing", [](Siping&) {}, true},
        {"another entry is edited",
         [](Siping& siping) {
             edit(siping, "甲院", "2024Q3", {{"beds", "15"}});
         },
         true},
        {"another entry is added",
         [](Siping& siping) {
             siping.import("机构名称,街道,床位总数\n丁院,仁兴街道,40\n", "2024Q3", "d.csv");
         },
         true},
        {"a figure is typed in",
         [](Siping& siping) { siping.set("population.aged_60_resident", 9, "2024"); }, true},
        {"a plan is changed",
         [](Siping& siping) { REQUIRE_OK(Plans(*siping.workbook).add("weihai")); }, true},
        {"the same entry is added",
         [&](Siping& siping) { siping.import(again, "2024Q3", "e.csv"); }, false},
        {"the same entry is added for another quarter",
         [&](Siping& siping) { siping.import(again, "2024Q4", "e.csv"); }, false},
    };
    for (const auto& [what, since, possible] : cases) {
        DYNAMIC_SECTION(what)
        {
            Siping siping;
            fill(siping);
            const Batch batch = siping.import(again, "2024Q3", "c.csv");
            Imports imports(*siping.workbook);
            REQUIRE_OK(imports.undo(batch.id));
            since(siping);
            const QStringList stood = content(siping);
            const auto redone = imports.redo(batch.id);
            CHECK(redone.ok() == possible);
            if (possible) {
                CHECK(siping.beds("2024Q3").contains("丙院 30"));
                // What was done last is taken back first.
                CHECK(*History(*siping.workbook).undo() == "Import c.csv (1 row(s))");
            } else {
                CHECK(redone.error().kind == ErrorKind::Conflict);
                CHECK(error_text(redone.error()).contains("Import e.csv (1 row(s))"));
                CHECK(difference(stood, content(siping)) == "");
                // What is in the way can be taken back: nothing is lost by it.
                REQUIRE_OK(History(*siping.workbook).undo());
                REQUIRE_OK(imports.redo(batch.id));
                CHECK(siping.beds("2024Q3").contains("丙院 30"));
            }
            check_whole(*siping.workbook);
        }
    }
}

TEST_CASE("a row that was changed since is not written over", "[workbook]")
{
    Siping siping;
    fill(siping);
    const Batch first = edit(siping, "甲院", "2024Q3", {{"beds", "15"}});
    Imports imports(*siping.workbook);
    REQUIRE_OK(imports.undo(first.id));
    edit(siping, "甲院", "2024Q3", {{"beds", "16"}});
    const auto refused = imports.redo(first.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(siping.beds("2024Q3").contains("甲院 16"));
    // In another quarter it is another state: both stand side by side.
    REQUIRE_OK(History(*siping.workbook).undo());
    edit(siping, "甲院", "2024Q4", {{"beds", "18"}});
    REQUIRE_OK(imports.redo(first.id));
    CHECK(siping.beds("2024Q3").contains("甲院 15"));
    CHECK(siping.beds("2024Q4").contains("甲院 18"));
    check_whole(*siping.workbook);
}

TEST_CASE("what builds on a step that was taken back too waits for it", "[workbook]")
{
    Siping siping;
    fill(siping);
    const Batch import =
        siping.import("机构名称,街道,床位总数\n丙院,仁兴街道,30\n", "2024Q3", "c.csv");
    const Batch changed = edit(siping, "丙院", "2024Q4", {{"beds", "31"}});
    REQUIRE_OK(History(*siping.workbook).undo());
    REQUIRE_OK(History(*siping.workbook).undo());
    const auto early = Imports(*siping.workbook).redo(changed.id);
    REQUIRE_FALSE(early);
    CHECK(error_text(early.error()) ==
          "“Change 丙院: 床位总数” cannot be done again yet: it builds on “Import c.csv (1 "
          "row(s))”, which was taken back too. Do that again first.");
    REQUIRE_OK(Imports(*siping.workbook).redo(import.id));
    REQUIRE_OK(Imports(*siping.workbook).redo(changed.id));
    CHECK(siping.beds("2024Q4").contains("丙院 31"));
}

TEST_CASE("an import that was taken back around later work is done again with it", "[workbook]")
{
    Siping siping;
    Imports imports(*siping.workbook);
    const Batch first = siping.import("机构名称,街道,床位总数\n甲院,仁兴街道,10\n"
                                      "乙院,仁兴街道,20\n丙院,仁兴街道,30\n",
                                      "2024Q3");
    const Batch second =
        siping.import("机构名称,街道,床位总数\n甲院,仁兴街道,11\n", "2024Q3", "b.csv");
    siping.import("机构名称,街道,床位总数\n乙院,仁兴街道,22\n", "2024Q4", "c.csv");
    const QStringList stood = content(siping);
    REQUIRE_OK(imports.undo(first.id, true));
    CHECK(siping.beds("2024Q3") == "甲院 11");
    REQUIRE_OK(imports.redo(first.id));
    CHECK(difference(stood, content(siping)) == "");
    // The correction is taken back while what it corrected is: then that cannot come back alone.
    REQUIRE_OK(imports.undo(first.id, true));
    REQUIRE_OK(imports.undo(second.id));
    CHECK(imports.redo(first.id).error().kind == ErrorKind::Conflict);
    REQUIRE_OK(imports.redo(second.id));
    REQUIRE_OK(imports.redo(first.id));
    CHECK(difference(stood, content(siping)) == "");
    check_whole(*siping.workbook);
}

TEST_CASE("an entry is removed with all its quarters", "[workbook]")
{
    Siping siping;
    fill(siping);
    Imports imports(*siping.workbook);
    const BatchId import = imports.batches()->back().id;
    const Batch later = siping.import("机构名称,街道,床位总数\n𠮷祥院,仁兴街道,25\n", "2024Q4");
    const EntryId entry = entry_of(siping, facility_spec(), "𠮷祥院", "2024Q4");
    const Period period = *Period::parse("2024Q4");
    const auto removed = imports.remove(facility_spec(), entry, period);
    REQUIRE_OK(removed);
    CHECK(removed->removed == 1);
    CHECK(siping.beds("2024Q3") == "甲院 10");
    CHECK(siping.beds("2024Q4") == "甲院 10");
    check_whole(*siping.workbook);

    CHECK(imports.remove(facility_spec(), entry, period).error().kind == ErrorKind::NotFound);
    // Whose rows were removed cannot be taken back from under it, unless asked to leave them.
    for (const BatchId id : {import, later.id}) {
        const auto refused = imports.undo(id);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().detail.contains(QString::number(removed->id.value)));
        CHECK(imports.later_rows(id)->names == QStringList{"𠮷祥院"});
    }
    REQUIRE_OK(imports.undo(later.id, true));
    const auto orphaned = imports.undo(removed->id);
    REQUIRE_FALSE(orphaned); // its state of the fourth quarter is that import's
    CHECK(orphaned.error().kind == ErrorKind::Conflict);
    REQUIRE_OK(imports.redo(later.id));
    REQUIRE_OK(imports.undo(removed->id));
    CHECK(siping.beds("2024Q4") == "甲院 10|𠮷祥院 25");

    // The name was given to another entry since: both cannot stand.
    REQUIRE_OK(imports.redo(removed->id));
    siping.import("机构名称,街道,床位总数\n𠮷祥院,仁兴街道,1\n", "2024Q4", "n.csv");
    CHECK(imports.undo(removed->id).error().kind == ErrorKind::Conflict);
    CHECK(siping.beds("2024Q4") == "甲院 10|𠮷祥院 1");
    // Nor is more removed than was.
    REQUIRE_OK(History(*siping.workbook).undo());
    REQUIRE_OK(imports.undo(removed->id));
    edit(siping, "𠮷祥院", "2025Q1", {{"beds", "26"}});
    CHECK(imports.redo(removed->id).error().kind == ErrorKind::Conflict);
    CHECK(siping.beds("2025Q1") == "甲院 10|𠮷祥院 26");
    check_whole(*siping.workbook);
}

TEST_CASE("steps are refused with a sentence", "[workbook]")
{
    Siping siping;
    History history(*siping.workbook);
    CHECK(history.steps()->empty());
    CHECK_FALSE(history.undo_next()->has_value());
    CHECK(error_text(history.undo().error()) == "There is nothing to take back.");
    CHECK(error_text(history.redo().error()) == "There is nothing to do again.");
    CHECK(error_text(history.undo(StepId{7}).error()) ==
          "There is no step number 7 in the history.");
    CHECK(history.undo_to(StepId{7}).error().kind == ErrorKind::NotFound);

    const auto village =
        Places(*siping.workbook).add("前进村", RegionLevel::Village, siping.place("梨树镇"));
    REQUIRE_OK(village);
    const StepId place = newest(siping);
    siping.import("机构名称,村（社区）,床位总数,类型\n前进幸福院,梨树镇前进村,20,幸福院\n",
                  "2024Q3");
    const StepId import = newest(siping);
    CHECK(error_text(history.undo(place).error()) ==
          "The place 前进村 cannot be taken back: entries or other places lie in it. Nothing was "
          "changed.");
    siping.import("机构名称,街道,床位总数\n前进幸福院,梨树镇,21\n", "2024Q4", "b.csv");
    const QString built = "“Import sheet.csv (1 row(s))” cannot be taken back by itself: later "
                          "steps built on it (Import b.csv (1 row(s))). Nothing was changed; take "
                          "those back first.";
    CHECK(error_text(history.undo(import).error()).toStdString() == built.toStdString());
    CHECK(*history.obstacle(import) == built);
    CHECK(*history.obstacle(newest(siping)) == "");
    CHECK(history.redo(import).error().kind == ErrorKind::Usage); // it stands

    // Of a plan only the newest change can be taken back.
    REQUIRE_OK(Plans(*siping.workbook).add("weihai"));
    const StepId load = newest(siping);
    REQUIRE_OK(Plans(*siping.workbook).remove("weihai"));
    const auto refused = history.undo(load);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    const auto steps = history.steps();
    CHECK((*steps)[0].can_undo);
    CHECK_FALSE((*steps)[1].can_undo);
    CHECK((*steps)[1].why_not.contains("Remove 威海"));

    // Stopped half-way, nothing is changed.
    const QStringList stood = content(siping);
    const auto stopped = history.undo_to(place, [](qint64 done, qint64) { return done < 3; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(difference(stood, content(siping)) == "");
    REQUIRE_OK(history.undo_to(place));
    CHECK(siping.workbook->regions().find(*village) == nullptr);
}

TEST_CASE("a sheet that changes nothing is no step", "[workbook]")
{
    Siping siping;
    fill(siping);
    const QString before = names(siping);
    const auto preparation = siping.prepare(two_homes, "2024Q3");
    REQUIRE_OK(preparation);
    REQUIRE(preparation->changes_nothing());
    REQUIRE_OK(Imports(*siping.workbook).commit(*preparation));
    siping.set("population.aged_60_resident", 6, "2023");
    CHECK(names(siping) == before);
}

TEST_CASE("a preview is looked at again when a step was taken back or done again", "[workbook]")
{
    // Two steps change places: as many stand as before, but not the same.
    Siping siping;
    fill(siping);
    Imports imports(*siping.workbook);
    const Batch first =
        siping.import("机构名称,街道,床位总数\n丙院,仁兴街道,30\n", "2024Q3", "c.csv");
    const Batch other =
        siping.import("机构名称,街道,床位总数\n丁院,仁兴街道,40\n", "2024Q3", "d.csv");
    REQUIRE_OK(imports.undo(first.id));
    const auto preparation =
        siping.prepare("机构名称,街道,床位总数\n丙院,仁兴街道,31\n", "2024Q3", "e.csv");
    REQUIRE_OK(preparation);
    CHECK(preparation->batch.added == 1);
    REQUIRE_OK(imports.redo(first.id));
    REQUIRE_OK(imports.undo(other.id));
    const auto written = imports.commit(*preparation);
    REQUIRE_OK(written);
    CHECK(written->updated == 1);
    CHECK(siping.beds("2024Q3").contains("丙院 31"));
    check_whole(*siping.workbook);
}

TEST_CASE("the widest roster fits into what is kept", "[workbook]")
{
    Siping siping;
    auto connection = db::Connection::open(siping.workbook->path(), db::Access::ReadOnly, {});
    REQUIRE_OK(connection);
    const auto room =
        (*connection)->number("SELECT count(*) - 1 FROM pragma_table_info('kept_wide_row')");
    REQUIRE_OK(room);
    for (const RosterSpec* spec : roster_specs()) {
        for (const QString& table : {spec->table, spec->state_table()}) {
            CAPTURE(table.toStdString());
            const auto columns =
                (*connection)
                    ->number(QString("SELECT count(*) FROM pragma_table_info('%1')").arg(table));
            REQUIRE_OK(columns);
            CHECK(*columns <= *room);
        }
    }
}
