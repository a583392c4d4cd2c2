// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/plans.h"
#include "workbook/siping.h"
#include "workbook/tasks.h"

using namespace yice;
using namespace yice::test;

namespace
{

const Period second = Period::quarter(2025, 2);
const Period third = Period::quarter(2025, 3);

TaskLine line_of(const Siping& siping, const QString& task, const Period& period = third)
{
    const auto line = Tasks(*siping.workbook).find(task, period);
    REQUIRE_OK(line);
    return *line;
}

Batch report(const Siping& siping, const QString& task, const TaskReport& what,
             const Period& period = third)
{
    Findings findings;
    const auto batch = Tasks(*siping.workbook).report(task, what, period, findings);
    REQUIRE_OK(batch);
    return *batch;
}

TaskReport status(const QString& word, const QString& progress = {})
{
    TaskReport made;
    made.status = word;
    if (!progress.isEmpty()) {
        made.progress = progress;
    }
    return made;
}

void change(const Siping& siping, const std::function<void(Plan&)>& edit)
{
    const auto done = Plans(*siping.workbook).change("siping", "test", edit);
    REQUIRE_OK(done);
}

size_t count(const Siping& siping, const Period& period = third)
{
    const auto lines = Tasks(*siping.workbook).lines(period);
    REQUIRE_OK(lines);
    return lines->size();
}

} // namespace

TEST_CASE("rows of the roster attach to tasks by number and by name; others stand alone",
          "[workbook]")
{
    const Siping siping;
    REQUIRE(count(siping) == 40);
    siping.import("任务编号,重点任务,牵头单位,计划完成时间,进度标识,完成比例\n"
                  "siping-t05,基本养老服务清单,市民政局,,√,100\n"
                  ",完善社会救助和社会福利制度,市民政局,,→,60\n"
                  "7,建设智慧养老平台,\"市民政局，市政数局\",2025年9月30日,○,0\n",
                  "2025Q3", "重点任务.csv");
    CHECK(count(siping) == 41);
    const TaskLine by_number = line_of(siping, "siping-t05");
    CHECK(by_number.task.name == "制定基本养老服务清单"); // the plan's own words
    REQUIRE(by_number.progress);
    CHECK(by_number.progress->status == "done");
    CHECK(by_number.rating.done);
    const TaskLine by_name = line_of(siping, "siping-t04");
    REQUIRE(by_name.progress);
    CHECK(by_name.progress->percent == 60);
    CHECK(by_name.rating.reported_now);
    const TaskLine own = line_of(siping, "建设智慧养老平台");
    CHECK(own.plan.isEmpty());
    CHECK(own.task.id == "7");
    CHECK(own.task.lead_units == QStringList({"市民政局", "市政数局"}));
    CHECK(own.rating.light == TaskLight::Red); // on its last day
    CHECK_FALSE(line_of(siping, "siping-t01").progress);
    const auto of_plan = Tasks(*siping.workbook).lines(third, "siping");
    REQUIRE_OK(of_plan);
    CHECK(of_plan->size() == 40);
}

TEST_CASE("what was reported is carried forward, but not reported again", "[workbook]")
{
    const Siping siping;
    report(siping, "siping-t05", status("in_progress", "起草中"), second);
    const TaskLine now = line_of(siping, "siping-t05");
    REQUIRE(now.progress);
    CHECK(now.progress->progress == "起草中");
    CHECK(now.progress->as_of == second.last_day());
    CHECK_FALSE(now.rating.reported_now);
    CHECK(line_of(siping, "siping-t05", second).rating.reported_now);
    CHECK_FALSE(line_of(siping, "siping-t05", Period::quarter(2025, 1)).progress);
    // The same again for the next quarter is a report of that quarter.
    CHECK(report(siping, "siping-t05", status("in_progress")).id.valid());
    CHECK(line_of(siping, "siping-t05").rating.reported_now);
    CHECK(line_of(siping, "siping-t05").progress->progress == "起草中");
}

TEST_CASE("a report keeps what it does not mention, and can be taken back", "[workbook]")
{
    const Siping siping;
    const Batch first = report(siping, "siping-t05", status("○", "尚未开始"));
    CHECK(first.id.valid());
    TaskReport more = status("√ 完成或基本完成");
    more.percent = "98%";
    more.evidence = "清单.pdf";
    const Batch last = report(siping, "（二）1", more);
    const TaskLine line = line_of(siping, "siping-t05");
    CHECK(line.progress->status == "done");
    CHECK(line.progress->percent == 98);
    CHECK(line.progress->progress == "尚未开始");
    CHECK(line.progress->evidence == "清单.pdf");
    CHECK(count(siping) == 40);                                 // one row, not two
    CHECK_FALSE(report(siping, "siping-t05", more).id.valid()); // nothing new
    TaskReport emptied;
    emptied.evidence = QString("");
    report(siping, "siping-t05", emptied);
    CHECK(line_of(siping, "siping-t05").progress->evidence.isEmpty());
    const auto later = Imports(*siping.workbook).undo(last.id);
    CHECK_FALSE(later.ok()); // something was built on it
    const auto all = Imports(*siping.workbook).batches();
    REQUIRE_OK(all);
    for (const Batch& batch : *all) { // the newest first
        REQUIRE_OK(Imports(*siping.workbook).undo(batch.id));
    }
    CHECK_FALSE(line_of(siping, "siping-t05").progress);
    check_whole(*siping.workbook);
}

TEST_CASE("a report that blocks writes nothing and says why", "[workbook]")
{
    const Siping siping;
    TaskReport wrong = status("in_progress");
    wrong.percent = "大约一半";
    Findings findings;
    const auto batch = Tasks(*siping.workbook).report("siping-t05", wrong, third, findings);
    REQUIRE_FALSE(batch.ok());
    CHECK(batch.error().kind == ErrorKind::Blocked);
    REQUIRE_FALSE(findings.empty());
    CHECK(findings.front().field == "percent");
    CHECK_FALSE(line_of(siping, "siping-t05").progress);
}

TEST_CASE("a name that several tasks have is not guessed", "[workbook]")
{
    const Siping siping;
    Tasks tasks(*siping.workbook);
    // Two items of the document carry this number.
    CHECK(tasks.find("专栏6之4", third).error().kind == ErrorKind::Usage);
    CHECK(tasks.find("没有的任务", third).error().kind == ErrorKind::NotFound);
    siping.import("任务编号,重点任务,地区,进度标识\n1,清查小区,铁西区,→\n1,清查小区,铁东区,↓\n",
                  "2025Q3", "重点任务.csv");
    CHECK(count(siping) == 42);
    CHECK(tasks.find("清查小区", third).error().kind == ErrorKind::Usage);
    CHECK(tasks.find("1", third).error().kind == ErrorKind::Usage);
    // Each still has an id of its own, by which it is found and reported.
    const auto lines = tasks.lines(third);
    REQUIRE_OK(lines);
    const TaskLine& last = lines->back();
    const TaskLine& other = (*lines)[lines->size() - 2];
    CHECK(last.task.id != other.task.id);
    report(siping, last.task.id, status("done"));
    CHECK(line_of(siping, last.task.id).rating.done);
    CHECK_FALSE(line_of(siping, other.task.id).rating.done);
}

TEST_CASE("tasks stand with the unit that has the duty on the day", "[workbook]")
{
    const Siping siping;
    change(siping, [](Plan& plan) {
        plan.units = {{"市卫健委", "市民政局", QDate(2024, 1, 1), {}}};
        plan.tasks.resize(4);
        plan.tasks[0].lead_units = {"市卫健委"};
        plan.tasks[1].lead_units = {"市卫健委", "市民政局"};
        plan.tasks[2].lead_units = {"市医保局", "市卫健委"};
        plan.tasks[3].lead_units = {};
    });
    Tasks tasks(*siping.workbook);
    const auto units_at = [&](const Period& period) {
        const auto lines = tasks.lines(period);
        REQUIRE_OK(lines);
        QStringList texts;
        for (const UnitTasks& unit : by_unit(*lines, siping.workbook->plans(), period.last_day())) {
            texts << QString("%1 %2").arg(unit.unit).arg(unit.lines.size());
        }
        return texts;
    };
    CHECK(units_at(Period::quarter(2023, 4)) ==
          QStringList({"市卫健委 3", "市民政局 1", "市医保局 1", " 1"}));
    CHECK(units_at(Period::quarter(2024, 1)) ==
          QStringList({"市民政局 3", "市医保局 1", " 1"})); // not twice where both led
    // The printed list names those of today.
    const auto lines = tasks.lines(third);
    REQUIRE_OK(lines);
    CHECK(tasks.list_report(*lines, third).title ==
          "Key tasks of 四平市“十四五”养老服务规划, Q3 2025");
    CHECK_FALSE(tasks.list_report(*lines, third).as_text().contains("市卫健委"));
    CHECK(tasks.list_report(*lines, third, "市医保局").as_text().contains("with 市民政局"));
}

TEST_CASE("the pipeline holds what unfinished tasks will add", "[workbook]")
{
    const Siping siping;
    change(siping, [](Plan& plan) {
        plan.tasks[0].adds = {{"facility.beds", 120, QDate(2026, 6, 30)}};
        plan.tasks[1].adds = {{"facility.beds", 40, QDate(2025, 6, 30)},
                              {"facility.institutions", 1, QDate(2025, 6, 30)}};
        plan.tasks[2].adds = {{"facility.beds", 9, QDate(2026, 3, 31)}};
        plan.tasks[3].adds = {{"facility.beds", 7, QDate(2026, 3, 31)}};
    });
    report(siping, "siping-t03", status("done"));
    report(siping, "siping-t04", status("cancelled"));
    const auto entries = Tasks(*siping.workbook).pipeline(siping.plan(), {"facility.beds"}, third);
    REQUIRE_OK(entries);
    REQUIRE(entries->size() == 2);
    CHECK(entries->front().task == "siping-t02"); // late, and still to come
    CHECK(entries->front().addition.amount == 40);
    CHECK(entries->back().task == "siping-t01");
    CHECK(entries->back().addition.due == QDate(2026, 6, 30));
    const auto none = Tasks(*siping.workbook).pipeline(siping.plan(), {"staff.nurses"}, third);
    REQUIRE_OK(none);
    CHECK(none->empty());
}
