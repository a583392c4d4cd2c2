// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "rosters/specs.h"
#include "temporary.h"
#include "ui/dialogs/indicator_dialog.h"
#include "ui/dialogs/measure_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/plan_lines.h"
#include "ui/dialogs/rule_dialog.h"
#include "ui/dialogs/task_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/plan_page.h"
#include "ui/undo_actions.h"
#include "ui/widgets/condition_list.h"
#include "ui/widgets/text_table.h"
#include "workbook/imports.h"
#include "workbook/measures.h"
#include "workbook/plans.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace yice;
using namespace yice::test;
using namespace yice::ui;

namespace
{

/// A window over 湘潭 and its plan, on the page of the plan.
struct PlanWindow {
    TemporaryFolder folder;
    MainWindow window;
    PlanPage* page = nullptr;

    PlanWindow()
    {
        const QString path = folder.path("湘潭.yice");
        {
            auto made = Workbook::create(path, "湘潭市", {"xiangtan"});
            REQUIRE(made.ok());
            ImportRequest request;
            request.file = folder.gb18030(
                "机构.csv", "机构名称,街道,床位总数,护理型床位\n甲院,雨湖路街道,100,40\n"
                            "乙院,雨湖路街道,60,30\n");
            request.period = Period::quarter(2024, 3);
            Imports imports(**made);
            const auto preparation = imports.prepare(request);
            REQUIRE(preparation.ok());
            REQUIRE(imports.commit(*preparation).ok());
        }
        window.show();
        REQUIRE(window.open(path));
        window.show_page("plan");
        page = window.findChild<PlanPage*>();
        REQUIRE(page);
    }

    const Plan& plan() { return *window.session().plan(); }
    UndoActions& undo() { return window.undo_actions(); }
    TextTable* table(const QString& name)
    {
        page->show_tab(name);
        for (TextTable* each : page->findChildren<TextTable*>()) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
};

QLineEdit* line(QWidget& form, const QString& label)
{
    for (QLineEdit* edit : form.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == label) {
            return edit;
        }
    }
    FAIL("no field " << label.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("every tab of the plan shows what the plan has", "[ui]")
{
    PlanWindow here;
    const struct {
        const char* tab;
        int least;
    } cases[] = {{"indicators", 44}, {"tasks", 27},   {"rules", 14},
                 {"measures", 118},  {"sources", 84}, {"compare", 40}};
    for (const auto& [tab, least] : cases) {
        CAPTURE(tab);
        TextTable* table = here.table(tab);
        REQUIRE(table);
        CHECK(table->model()->rowCount() >= least);
    }
}

TEST_CASE("a target is changed in the form and taken back by the window", "[ui]")
{
    PlanWindow here;
    IndicatorDialog form(here.window.session(), here.plan(), *here.plan().find("xiangtan-05"));
    line(form, "Target")->setText("六成");
    CHECK_FALSE(form.save()); // said in the form, nothing changed
    CHECK(here.plan().find("xiangtan-05")->target == 60.0);
    line(form, "Target")->setText("65");
    line(form, "Baseline")->setText("2021-12-31 41.2 市民政局");
    const StepId before = here.undo().undo_next(); // the import
    CHECK(form.save());
    const Indicator& changed = *here.plan().find("xiangtan-05");
    CHECK(changed.target == 65.0);
    REQUIRE(changed.baseline);
    CHECK(changed.baseline->value == 41.2);
    CHECK(changed.baseline->source == "市民政局");
    CHECK(changed.formula.numerator == "facility.institution_nursing_beds");
    REQUIRE(here.undo().undo_next() != before);
    here.undo().undo_action()->trigger();
    CHECK(here.undo().undo_next() == before);
    CHECK(here.plan().find("xiangtan-05")->target == 60.0);
    CHECK_FALSE(here.plan().find("xiangtan-05")->baseline.has_value());
}

TEST_CASE("the parameters of a rule are typed in", "[ui]")
{
    PlanWindow here;
    const auto rule = [&]() -> const Rule& {
        for (const Rule& each : here.plan().rules) {
            if (each.id == "xiangtan-48") {
                return each;
            }
        }
        FAIL("no rule");
        return here.plan().rules.front();
    };
    {
        RuleDialog form(here.window.session(), here.plan(), rule());
        const auto edits = form.findChildren<QLineEdit*>();
        const auto rate = std::find_if(edits.begin(), edits.end(),
                                       [](QLineEdit* edit) { return edit->text() == "100"; });
        REQUIRE(rate != edits.end());
        (*rate)->setText("很多");
        CHECK_FALSE(form.save());
        (*rate)->setText("110");
        CHECK(form.save());
    }
    CHECK(rule().parameters.by_grade.value("3") == 110.0);
    CHECK(rule().parameters.by_grade.value("4") == 120.0);
    here.undo().undo();
    CHECK(rule().parameters.by_grade.value("3") == 100.0);
}

TEST_CASE("a task says what it will add", "[ui]")
{
    PlanWindow here;
    const Task task = here.plan().tasks.front();
    TaskDialog form(here.window.session(), here.plan(), task);
    QPlainTextEdit* adds = nullptr;
    for (QPlainTextEdit* edit : form.findChildren<QPlainTextEdit*>()) {
        adds = edit->accessibleName() == "Will add" ? edit : adds;
    }
    REQUIRE(adds);
    adds->setPlainText("facility.institution_nursing_beds 120 明年");
    CHECK_FALSE(form.save());
    adds->setPlainText("facility.institution_nursing_beds 120 2025Q2");
    CHECK(form.save());
    REQUIRE(here.plan().tasks.front().adds.size() == 1);
    CHECK(here.plan().tasks.front().adds.front().due == QDate(2025, 6, 30));
    CHECK(here.plan().tasks.front().text == task.text);
}

TEST_CASE("a measure is written without SQL and counted at once", "[ui]")
{
    PlanWindow here;
    MeasureDialog form(here.window.session(), here.plan(), MeasureSpec());
    form.choose_roster("facilities");
    form.preview_now();
    CHECK(form.preview_text().contains("2 from 2 rows"));
    auto* where = form.findChildren<ConditionList*>().front();
    Condition large;
    large.test = Condition::Test::MoreThan;
    large.field = "beds";
    large.number = 60;
    where->add_condition(large);
    form.preview_now();
    CHECK(form.preview_text().contains("1 from 1 rows"));
    CHECK_FALSE(form.save()); // it has no name yet
    line(form, "Name")->setText("60张以上机构");
    CHECK(form.save());
    REQUIRE(here.plan().measures.size() == 4);
    CHECK(here.plan().measures.back().where == std::vector{large});
}

TEST_CASE("name, units and figures of the plan are changed and taken back", "[ui]")
{
    PlanWindow here;
    const QByteArray before = *Plans(here.window.session().workbook()).as_file("xiangtan");
    {
        PlanDialog form(here.window.session(), here.plan());
        line(form, "Name")->setText("湘潭市“一老一小”方案（修订）");
        QPlainTextEdit* units = nullptr;
        for (QPlainTextEdit* edit : form.findChildren<QPlainTextEdit*>()) {
            units = edit->accessibleName() == "Units that changed hands" ? edit : units;
        }
        REQUIRE(units);
        units->setPlainText("市卫生健康委 市民政局 明年");
        CHECK_FALSE(form.save());
        units->setPlainText("市卫生健康委 市民政局 2024-01-01");
        CHECK(form.save());
    }
    CHECK(here.plan().name == "湘潭市“一老一小”方案（修订）");
    CHECK(here.plan().unit_on("市卫生健康委", QDate(2023, 12, 31)) == "市卫生健康委");
    CHECK(here.plan().unit_on("市卫生健康委", QDate(2024, 1, 1)) == "市民政局");
    CHECK(here.plan().figures.size() >= 10); // as they were
    here.undo().undo();
    CHECK(*Plans(here.window.session().workbook()).as_file("xiangtan") == before);
}

TEST_CASE("conditions that are shown and read are the same conditions", "[ui]")
{
    for (const MeasureSpec& measure : built_in_measures()) {
        const RosterSpec* roster = find_roster_spec(measure.roster);
        if (!roster) {
            continue;
        }
        CAPTURE(measure.id);
        for (const auto* conditions : {&measure.where, &measure.holds}) {
            ConditionList list;
            list.set_conditions(*roster, *conditions);
            QString fault;
            const auto read = list.conditions(fault);
            CAPTURE(fault);
            REQUIRE(read);
            CHECK(*read == *conditions);
        }
    }
}

TEST_CASE("short lists are typed as lines", "[ui]")
{
    QString fault;
    const auto milestones =
        read_milestone_lines("2023-12-31  8000 市里定\n\n 2024Q4，8,500 \n", fault);
    CAPTURE(fault);
    REQUIRE_FALSE(milestones); // better to ask than to take the comma apart
    CHECK(fault == "2024Q4，8,500");
    CHECK(read_milestone_lines("2024Q4 8,500", fault)->front().value == 8500);
    const auto good = read_milestone_lines("2023-12-31 8000 市里 定\n2024Q4 8500", fault);
    REQUIRE(good);
    REQUIRE(good->size() == 2);
    CHECK((*good)[0].source == "市里 定");
    CHECK((*good)[1].date == QDate(2024, 12, 31));
    CHECK(milestone_lines(*good) == "2023-12-31 8000 市里 定\n2024-12-31 8500");
    CHECK(read_milestone_lines("", fault)->empty());

    const std::vector<PartTarget> known = {{"梨树县", 1, {{QDate(2023, 12, 31), 1, {}}}}};
    const auto parts = read_part_lines("梨树县 1200\n伊通县 800", known, fault);
    REQUIRE(parts);
    CHECK((*parts)[0].milestones.size() == 1);
    CHECK((*parts)[1].target == 800);
    CHECK_FALSE(read_part_lines("梨树县", known, fault));
    CHECK(fault == "梨树县");
    const std::vector<FigureSpec> figures = {{"a", {"甲", "A"}, "人", false, "市医保局"},
                                             {"b", {"乙", {}}, {}, true, {}}};
    CHECK(figure_lines(figures) == "a 甲 人 市医保局\nb 乙 +-");
    const auto same = read_figure_lines(figure_lines(figures), figures, fault);
    REQUIRE(same);
    CHECK((*same)[0].name.en == "A");
    CHECK((*same)[1].flow);
    CHECK((*same)[1].unit.isEmpty());
    CHECK_FALSE(read_figure_lines("c 丙", figures, fault));
    CHECK(read_units("市民政局、 市财政局，;市卫健委") ==
          QStringList{"市民政局", "市财政局", "市卫健委"});
}
