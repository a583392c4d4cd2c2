// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "temporary.h"
#include "workbook/custody.h"
#include "workbook/history.h"
#include "workbook/imports.h"
#include "workbook/plans.h"
#include "workbook/progress.h"
#include "workbook/rosters.h"
#include "workbook/tasks.h"

#include "rosters/specs.h"

using namespace yice;
using namespace yice::test;

namespace
{

QStringList facilities(Workbook& workbook, QDate day)
{
    RosterQuery query;
    query.as_of = day;
    const RosterSpec& spec = facility_spec();
    Rosters rosters(workbook);
    QStringList texts;
    const auto rows = rosters.rows(spec, *rosters.order(spec, query), day);
    REQUIRE_OK(rows);
    for (const RosterRow& row : *rows) {
        texts << spec.text(row.record, "name") + ' ' + spec.text(row.record, "beds");
    }
    texts.sort();
    return texts;
}

double population(Workbook& workbook)
{
    RosterQuery query;
    query.as_of = QDate(2024, 12, 31);
    Rosters rosters(workbook);
    const auto ids = rosters.order(figure_spec(), query);
    REQUIRE_OK(ids);
    REQUIRE(ids->size() == 1);
    const auto rows = rosters.rows(figure_spec(), *ids, query.as_of);
    REQUIRE_OK(rows);
    return figure_spec().number(rows->front().record, "value");
}

} // namespace

TEST_CASE("a workbook of version 1 is opened, with everything that can be taken back", "[workbook]")
{
    // Made by version 1: three facilities and a village (1), one corrected and one added for the
    // same quarter (2), one changed in the next (3), a figure typed in twice (4, 5).
    const TemporaryFolder folder;
    const QString path = folder.path("旧.yice");
    REQUIRE(QFile::copy(QString(YICE_TEST_DATA) + "/workbooks/v1.yice", path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    auto opened = Workbook::open(path);
    REQUIRE_OK(opened);
    Workbook& workbook = **opened;
    CHECK(folder.files().filter(".v1-").size() == 1); // the copy from before
    const auto faults = Custody(workbook).check();
    REQUIRE_OK(faults);
    CHECK(*faults == QStringList());
    const QDate third(2024, 9, 30);
    CHECK(facilities(workbook, third).join('|') ==
          "前进幸福院 20|新建养老院 50|春晖老年公寓 80|松鹤养老院 130");
    CHECK(population(workbook) == 101'000);

    Imports imports(workbook);
    REQUIRE(imports.batches()->size() == 5);
    CHECK(imports.undo(BatchId{1}).error().kind == ErrorKind::Conflict);
    REQUIRE_OK(imports.undo(BatchId{5}));
    CHECK(population(workbook) == 100'000);
    REQUIRE_OK(imports.undo(BatchId{2}));
    CHECK(facilities(workbook, third).join('|') == "前进幸福院 20|春晖老年公寓 80|松鹤养老院 120");
    REQUIRE_OK(imports.undo(BatchId{3}));
    const size_t places = workbook.regions().all().size();
    REQUIRE_OK(imports.undo(BatchId{1}));
    CHECK(facilities(workbook, third).isEmpty());
    CHECK(workbook.regions().all().size() == places - 1); // 前进村 goes too
    CHECK(Custody(workbook).check()->isEmpty());
}

TEST_CASE("a workbook of version 3 keeps its plan until the new one is loaded", "[workbook]")
{
    // Made by version 3: two facilities, one of them grown a quarter later, a key task that is
    // done, and the two figures that its plan counts visits by.
    const TemporaryFolder folder;
    const QString path = folder.path("旧三.yice");
    REQUIRE(QFile::copy(QString(YICE_TEST_DATA) + "/workbooks/v3.yice", path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    auto opened = Workbook::open(path);
    REQUIRE_OK(opened);
    Workbook& workbook = **opened;
    CHECK(folder.files().filter(".v3-").size() == 1); // the copy from before
    CHECK(*Custody(workbook).check() == QStringList());
    const auto value = [&](const char* indicator, int quarter) {
        const Plan& plan = *workbook.find_plan("siping");
        const auto assessed = Progress(workbook).assess_one(plan, *plan.find(indicator),
                                                            Period::quarter(2024, quarter),
                                                            workbook.regions().root().id);
        REQUIRE_OK(assessed);
        return assessed->reading.value;
    };
    CHECK(value("siping-01", 1) == 160.0);
    CHECK(value("siping-01", 2) == 180.0);
    CHECK(*value("siping-05", 2) == Approx(100.0 * 100 / 180));
    CHECK(value("siping-02", 1) == 75.0); // 150 of 200, by the old plan's figures
    CHECK(workbook.find_plan("siping")->tasks.empty());

    REQUIRE_OK(Plans(workbook).add("siping"));
    CHECK(workbook.find_plan("siping")->indicators.size() == 20);
    CHECK(value("siping-05", 2).has_value());
    CHECK_FALSE(value("siping-02", 1).has_value()); // from now on counted from the rosters
    const auto task = Tasks(workbook).find("siping-t05", Period::quarter(2024, 1));
    REQUIRE_OK(task);
    CHECK(task->rating.done); // the sheet of that time, found by its name
    REQUIRE(Plans(workbook).undo("siping").ok());
    CHECK(value("siping-02", 1) == 75.0);
    REQUIRE_OK(Imports(workbook).undo(BatchId{2}));
    CHECK(value("siping-01", 2) == 160.0);
}

TEST_CASE("a workbook of version 4 has its journal from the start", "[workbook]")
{
    // Made by version 4: two imports of facilities, a figure typed in twice, a report of a task, a
    // plan that was loaded and removed, an import that was taken back.
    const TemporaryFolder folder;
    const QString path = folder.path("旧四.yice");
    REQUIRE(QFile::copy(QString(YICE_TEST_DATA) + "/workbooks/v4.yice", path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    auto opened = Workbook::open(path);
    REQUIRE_OK(opened);
    Workbook& workbook = **opened;
    CHECK(folder.files().filter(".v4-").size() == 1); // the copy from before
    CHECK(*Custody(workbook).check() == QStringList());
    History history(workbook);
    const auto lines = [&] {
        const auto steps = history.steps();
        REQUIRE_OK(steps);
        QStringList texts;
        for (const HistoryStep& line : *steps) {
            texts << line.kind + (line.step.undone() ? " (undone)" : "");
        }
        return texts.join(' ');
    };
    CHECK(lines() == "import (undone) plan plan task figure figure import import");
    // That version kept nothing of what it took back.
    CHECK_FALSE(history.redo_next()->has_value());
    CHECK_FALSE(history.steps()->front().why_not.isEmpty());
    CHECK(Imports(workbook).redo(BatchId{6}).error().kind == ErrorKind::NotFound);

    CHECK(facilities(workbook, QDate(2025, 12, 31)).join('|') ==
          "春晖老年公寓 120|松鹤养老院 40|𠮷祥养老院 60");
    for (int i = 0; i < 6; ++i) {
        REQUIRE_OK(history.undo());
    }
    CHECK(facilities(workbook, QDate(2025, 12, 31)).join('|') == "春晖老年公寓 100|𠮷祥养老院 60");
    CHECK(workbook.find_plan("national-14") == nullptr);
    CHECK(*Custody(workbook).check() == QStringList());
    for (int i = 0; i < 6; ++i) {
        REQUIRE_OK(history.redo());
    }
    CHECK(lines() == "import (undone) plan plan task figure figure import import");
    CHECK(facilities(workbook, QDate(2025, 12, 31)).join('|') ==
          "春晖老年公寓 120|松鹤养老院 40|𠮷祥养老院 60");
}
