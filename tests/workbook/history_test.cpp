// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/history_content.h"
#include "workbook/plans.h"
#include "workbook/tasks.h"

#include <functional>

using namespace yice;
using namespace yice::test;

namespace
{

/// A batch, a change or a place of every kind that can be taken back.
struct Doing {
    const char* what;
    std::function<void(Siping&)> work;
};

std::vector<Doing> every_kind()
{
    return {
        {"an import of new entries",
         [](Siping& siping) {
             siping.import("机构名称,街道,床位总数\n丙院,仁兴街道,30\n", "2024Q3", "c.csv");
         }},
        {"an import that corrects and adds",
         [](Siping& siping) {
             siping.import("机构名称,街道,床位总数,地址\n甲院,仁兴街道,11,新华大街1号\n"
                           "丙院,仁兴街道,30,\n",
                           "2024Q3", "b.csv");
         }},
        {"an import for the next quarter",
         [](Siping& siping) {
             siping.import("机构名称,街道,床位总数\n甲院,仁兴街道,12\n", "2024Q4", "d.csv");
         }},
        {"an import that adds a village",
         [](Siping& siping) {
             siping.import("机构名称,村（社区）,床位总数,类型\n前进幸福院,梨树镇前进村,20,幸福院\n",
                           "2024Q3", "v.csv");
         }},
        {"an import of events, with cents",
         [](Siping& siping) {
             siping.send("funds", "2024Q3",
                         "项目名称,地区,类别,拨付日期,金额（万元）\n"
                         "运营补贴,铁西区,运营补贴,2024-08-01,0.1\n");
         }},
        {"an edit",
         [](Siping& siping) {
             edit(siping, "甲院", "2024Q3", {{"beds", "15"}});
         }},
        {"an edit of the name",
         [](Siping& siping) {
             edit(siping, "甲院", "2024Q4", {{"name", "甲子养老院"}});
         }},
        {"a figure that is new",
         [](Siping& siping) {
             siping.set("population.aged_60_resident", 0.1 + 0.2, "2024", "铁东区");
         }},
        {"a figure that is replaced",
         [](Siping& siping) { siping.set("population.aged_60_resident", 7, "2023"); }},
        {"a report of a task",
         [](Siping& siping) {
             Findings findings;
             TaskReport report;
             report.status = "in_progress";
             REQUIRE_OK(Tasks(*siping.workbook)
                            .report("siping-t01", report, *Period::parse("2024Q3"), findings));
         }},
        {"an entry that is removed",
         [](Siping& siping) {
             REQUIRE_OK(Imports(*siping.workbook)
                            .remove(facility_spec(),
                                    entry_of(siping, facility_spec(), "𠮷祥院", "2024Q3"),
                                    *Period::parse("2024Q3")));
         }},
        {"an event that is removed",
         [](Siping& siping) {
             REQUIRE_OK(Imports(*siping.workbook)
                            .remove(figure_spec(),
                                    entry_of(siping, figure_spec(), "population.aged_60_resident",
                                             "2024Q4"),
                                    *Period::parse("2024Q4")));
         }},
        {"a plan that is loaded",
         [](Siping& siping) { REQUIRE_OK(Plans(*siping.workbook).add("weihai")); }},
        {"a plan that is removed",
         [](Siping& siping) { REQUIRE_OK(Plans(*siping.workbook).remove("siping")); }},
        {"a change of a plan",
         [](Siping& siping) {
             Indicator changed = siping.indicator("siping-03");
             changed.target = 61;
             REQUIRE_OK(Plans(*siping.workbook).put_indicator("siping", changed));
         }},
        {"a place",
         [](Siping& siping) {
             REQUIRE_OK(Places(*siping.workbook)
                            .add("𠮷庆村", RegionLevel::Village, siping.place("梨树镇")));
         }},
    };
}

} // namespace

TEST_CASE("what is done again is what was done, number for number", "[workbook]")
{
    for (const Doing& doing : every_kind()) {
        DYNAMIC_SECTION(doing.what)
        {
            Siping siping;
            fill(siping);
            const QStringList before = content(siping, false);
            doing.work(siping);
            const QStringList after = content(siping);
            CHECK(difference(before, content(siping, false)) != "");
            const StepId step = newest(siping);
            for (int turn = 0; turn < 2; ++turn) {
                CAPTURE(turn);
                const auto undone = History(*siping.workbook).undo();
                REQUIRE_OK(undone);
                // A plan that comes back may get another number; nothing refers to it.
                if (QString(doing.what) != "a plan that is removed") {
                    CHECK(difference(before, content(siping, false)) == "");
                }
                REQUIRE(History(*siping.workbook).redo_next()->has_value());
                CHECK((*History(*siping.workbook).redo_next())->name == *undone);
                check_whole(*siping.workbook);
                reopen(siping);
                const auto redone = History(*siping.workbook).redo();
                REQUIRE_OK(redone);
                CHECK(*redone == *undone);
                CHECK(difference(after, content(siping)) == "");
                CHECK(newest(siping) == step);
                check_whole(*siping.workbook);
            }
            CHECK(History(*siping.workbook).redo().error().kind == ErrorKind::NotFound);
        }
    }
}

TEST_CASE("everything is taken back and done again in order, across closing", "[workbook]")
{
    Siping siping;
    fill(siping);
    const StepId first = newest(siping);
    std::vector<QStringList> contents;
    for (const Doing& doing : every_kind()) {
        if (QString(doing.what) != "a plan that is removed") {
            contents.push_back(content(siping, false));
            doing.work(siping);
        }
    }
    const QStringList end = content(siping);
    const QString all = names(siping);
    for (size_t i = contents.size(); i-- > 0;) {
        CAPTURE(i);
        const auto done = History(*siping.workbook).undo();
        INFO((done ? QString() : error_text(done.error())).toStdString());
        REQUIRE(done);
        CHECK(difference(contents[i], content(siping, false)) == "");
    }
    reopen(siping);
    for (const QStringList& expected : contents) {
        CHECK(difference(expected, content(siping, false)) == "");
        const auto done = History(*siping.workbook).redo();
        INFO((done ? QString() : error_text(done.error())).toStdString());
        REQUIRE(done);
    }
    CHECK(difference(end, content(siping)) == "");
    CHECK(names(siping) == all);

    const auto many = History(*siping.workbook).undo_to(first);
    REQUIRE_OK(many);
    CHECK(*many == static_cast<int>(contents.size()) + 1);
    CHECK_FALSE(History(*siping.workbook).steps()->back().step.undone()); // the first import
    check_whole(*siping.workbook);
    for (size_t i = 0; i <= contents.size(); ++i) {
        REQUIRE_OK(History(*siping.workbook).redo());
    }
    CHECK(difference(end, content(siping)) == "");
}

TEST_CASE("steps have names that say what was done", "[workbook]")
{
    Siping siping;
    fill(siping);
    for (const Doing& doing : every_kind()) {
        doing.work(siping);
        if (QString(doing.what) == "a plan that is removed") {
            REQUIRE_OK(History(*siping.workbook).undo());
        }
        if (QString(doing.what) == "an edit") {
            edit(siping, "甲院", "2024Q3", {{"beds", "16"}, {"staff", "3"}});
        }
    }
    // Sources are English; what users read is the translation of these.
    // Sources are English; what users read is the translation of these.
    const QString all = names(siping);
    const char* const expected[] = {
        "place Add place 𠮷庆村",
        "plan Plan 四平市“十四五”养老服务规划: Indicator 配建达标率: target",
        "plan Plan: Remove 四平市老龄事业发展和养老服务体系“十四五”规划 (undone)",
        "plan Plan: Load 威海市推进养老服务高质量发展若干措施",
        "removal Remove 60岁及以上常住人口",
        "removal Remove 𠮷祥院",
        "task Task 完善养老保险制度体系",
        "figure Figure 60岁及以上常住人口 (2023)",
        "figure Figure 60岁及以上常住人口 (铁东区, 2024)",
        "edit Change 甲子养老院: 机构名称",
        "edit Change 甲院: 床位总数、从业人员数",
        "edit Change 甲院: 床位总数",
        "import Import sheet.csv (1 row(s))",
        "import Import v.csv (1 row(s))",
        "import Import d.csv (1 row(s))",
        "import Import b.csv (2 row(s))",
        "import Import c.csv (1 row(s))",
        "figure Figure 60岁及以上常住人口 (2023)",
        "import Import a.csv (2 row(s))"};
    QStringList lines;
    for (const char* line : expected) {
        lines << QString::fromUtf8(line);
    }
    CHECK(all.toStdString() == lines.join('\n').toStdString());
}
