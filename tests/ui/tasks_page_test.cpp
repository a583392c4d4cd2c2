// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"

#include "ui/main_window.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/task_form.h"
#include "ui/pages/task_ledger.h"
#include "ui/pages/tasks_page.h"
#include "ui/widgets/text_table.h"
#include "workbook/plans.h"
#include "workbook/tasks.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace yice;
using namespace yice::ui;

namespace
{

/// A window on a workbook of 四平市, on the page of key tasks, in the third quarter of 2025.
struct OpenTasks {
    test::TemporaryFolder folder;
    MainWindow window;

    explicit OpenTasks(const QStringList& plans = {"siping"})
    {
        const QString path = folder.path("四平.yice");
        REQUIRE(Workbook::create(path, "四平市", plans).ok());
        window.resize(1366, 768);
        window.show();
        REQUIRE(window.open(path));
        window.session().set_period(Period::quarter(2025, 3));
        window.show_page("tasks");
        QApplication::processEvents();
    }

    TasksPage& page() { return *window.findChild<TasksPage*>(); }
    TaskLedger& ledger() { return *page().findChild<TaskLedger*>(); }
    TaskForm& form() { return *page().findChild<TaskForm*>(); }
    TextTable& table() { return *ledger().findChild<TextTable*>(); }
    QPushButton& save() { return *form().findChild<QPushButton*>("primary"); }
    Workbook& workbook() { return window.session().workbook(); }

    QPushButton& chip(const QString& word)
    {
        for (auto* button : ledger().findChildren<QPushButton*>("chip")) {
            if (button->text().startsWith(word + ' ')) {
                return *button;
            }
        }
        FAIL(word.toStdString());
        return save();
    }

    QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }

    /// The row of the task of this name; -1 when it is not shown.
    int row_of(const QString& name)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (cell(row, 1) == name) {
                return row;
            }
        }
        return -1;
    }

    void choose(const QString& name)
    {
        REQUIRE(row_of(name) >= 0);
        table().setCurrentIndex(table().model()->index(row_of(name), 0));
    }

    void set_status(const QString& status)
    {
        auto* box = form().findChild<QComboBox*>("status");
        REQUIRE(box->findData(status) > 0);
        box->setCurrentIndex(box->findData(status));
    }

    QLineEdit& edit(const char* field) { return *form().findChild<QLineEdit*>(field); }

    /// Every text that stands in the form now.
    QString words()
    {
        QStringList texts;
        for (const auto* label : form().findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts.join('\n');
    }
};

} // namespace

TEST_CASE("A planner picks an overdue task, reports it, and the row changes", "[ui]")
{
    OpenTasks open;
    CHECK(open.table().model()->rowCount() == 40);
    CHECK(open.chip("All").text() == "All 40");
    open.chip("Overdue").click();
    REQUIRE(open.table().model()->rowCount() == 2);
    open.choose("完善社区养老服务设施配套");
    const int row = open.row_of("完善社区养老服务设施配套");
    CHECK(open.cell(row, 3) == "2024-12-31");
    CHECK(open.cell(row, 4) == "— Not reported");
    CHECK(open.cell(row, 5) == "Overdue");
    CHECK_FALSE(open.save().isEnabled());
    open.set_status("in_progress");
    open.edit("percent").setText("95");
    open.form().findChild<QPlainTextEdit*>("progress")->setPlainText("两个小区已移交");
    REQUIRE(open.save().isEnabled());
    open.save().click();
    CHECK(open.cell(open.row_of("完善社区养老服务设施配套"), 4) == "→ Under way 95%");
    CHECK_FALSE(open.save().isEnabled());
    CHECK(open.words().contains("Saved as batch 1"));
    // Done, it leaves the list of overdue ones, but stays in view.
    open.set_status("done");
    open.save().click();
    CHECK(open.table().model()->rowCount() == 1);
    REQUIRE(open.ledger().current());
    CHECK(open.ledger().current()->task.id == "siping-t15");
    CHECK(open.ledger().current()->rating.done);
    open.chip("All").click();
    CHECK(open.cell(open.row_of("完善社区养老服务设施配套"), 4) == "√ Done");
    const auto batches = Imports(open.workbook()).batches();
    REQUIRE_OK(batches);
    CHECK(batches->size() == 2);
    REQUIRE(Imports(open.workbook()).undo(batches->front().id).ok());
    open.window.session().written();
    CHECK(open.cell(open.row_of("完善社区养老服务设施配套"), 4) == "→ Under way 95%");
    CHECK(open.form().findChild<QComboBox*>("status")->currentData().toString() == "in_progress");
}

TEST_CASE("Input that blocks stays in the form, with what is wrong below it", "[ui]")
{
    OpenTasks open;
    open.choose("制定基本养老服务清单");
    open.set_status("in_progress");
    open.edit("percent").setText("大约一半");
    open.save().click();
    CHECK(open.edit("percent").text() == "大约一半");
    CHECK(open.save().isEnabled());
    CHECK(open.words().contains("× "));
    CHECK(open.words().contains("Nothing was saved"));
    CHECK_FALSE(open.ledger().current()->progress);
    open.edit("percent").setText("50");
    open.save().click();
    CHECK_FALSE(open.words().contains("× "));
    REQUIRE(open.ledger().current()->progress);
    CHECK(open.ledger().current()->progress->percent == 50);
    // A warning is shown, but does not keep the report out.
    open.set_status("done");
    open.save().click();
    CHECK(open.words().contains("! "));
    CHECK(open.ledger().current()->rating.done);
}

TEST_CASE("What was typed waits while another task or quarter is looked at", "[ui]")
{
    OpenTasks open;
    open.choose("制定基本养老服务清单");
    open.edit("person").setText("张三");
    open.choose("完善基本医疗保险体系");
    CHECK(open.edit("person").text().isEmpty());
    CHECK_FALSE(open.save().isEnabled());
    open.choose("制定基本养老服务清单");
    CHECK(open.edit("person").text() == "张三");
    CHECK(open.save().isEnabled());
    open.window.session().set_period(Period::quarter(2025, 2));
    CHECK(open.edit("person").text().isEmpty());
    open.set_status("in_progress");
    open.save().click();
    CHECK_FALSE(open.words().contains("Carried forward"));
    open.window.session().set_period(Period::quarter(2025, 3));
    CHECK(open.words().contains("Carried forward from Q2 2025"));
    CHECK(open.edit("person").text() == "张三");
    open.window.session().written(); // what others write does not take it away
    CHECK(open.edit("person").text() == "张三");
    // That nothing has moved is a report as well.
    open.edit("person").clear();
    CHECK(open.save().text() == "Report unchanged");
    open.save().click();
    CHECK_FALSE(open.words().contains("Carried forward"));
    CHECK(open.save().text() == "Save");
    CHECK_FALSE(open.save().isEnabled());
    CHECK(open.ledger().current()->rating.reported_now);
}

TEST_CASE("Units, search and print follow each other", "[ui]")
{
    OpenTasks open;
    open.page().show_unit("市医保局");
    CHECK(open.table().model()->rowCount() == 3);
    CHECK(open.chip("All").text() == "All 3");
    const QString text = open.page().list().as_text();
    CHECK(text.contains("3 tasks in all"));
    CHECK(text.contains("积极探索长期护理保险制度试点"));
    CHECK_FALSE(text.contains("Tasks led by 市民政局"));
    auto* search = open.ledger().findChild<QLineEdit*>();
    search->setText("门诊费用跨省"); // stands in the text of one
    CHECK(open.table().model()->rowCount() == 1);
    search->setText("没有这样的词");
    CHECK(open.table().model()->rowCount() == 0);
    CHECK(open.page().list().as_text().contains("There is no such task."));
    search->clear();
    open.page().show_unit(QString(""));
    CHECK(open.ledger().current()->task.lead_units.isEmpty());
    open.page().show_unit({});
    CHECK(open.table().model()->rowCount() == 40);
}

TEST_CASE("A task leads to the indicators that it serves", "[ui]")
{
    OpenTasks open;
    open.page().show_task("siping", "siping-t07");
    QLabel* facts = nullptr;
    for (auto* label : open.page().findChildren<QLabel*>()) {
        facts = label->text().contains("href='siping-05'") ? label : facts;
    }
    REQUIRE(facts);
    CHECK(facts->text().contains("The plan, line 19"));
    CHECK(facts->text().contains("市民政局、市卫健委、市应急局、市残联按职责分工负责"));
    emit facts->linkActivated("siping-05");
    CHECK(open.window.findChild<IndicatorsPage*>()->isVisible());
}

TEST_CASE("A workbook without tasks says what to do", "[ui]")
{
    for (const QStringList& plans : {QStringList(), QStringList{"national-14"}}) {
        OpenTasks open(plans);
        CHECK_FALSE(open.ledger().isVisible());
        QString shown;
        for (const auto* label : open.page().findChildren<QLabel*>("hint")) {
            shown += label->isVisible() ? label->text() : QString();
        }
        CHECK(shown.contains(plans.isEmpty() ? "no plan yet" : "lists no key tasks"));
    }
}

TEST_CASE("Several plans are told apart", "[ui]")
{
    OpenTasks open({"siping", "weihai"});
    CHECK(open.table().model()->rowCount() == 73);
    QComboBox* picker = nullptr;
    for (auto* box : open.ledger().findChildren<QComboBox*>()) {
        picker = box->accessibleName() == "Plan" ? box : picker;
    }
    REQUIRE(picker);
    CHECK(picker->isVisible());
    picker->setCurrentIndex(picker->findData("weihai"));
    emit picker->activated(picker->currentIndex());
    CHECK(open.table().model()->rowCount() == 33);
    CHECK(open.ledger().current()->plan == "weihai");
}

TEST_CASE("An indicator shows what is to come, its months, and what was not counted", "[ui]")
{
    OpenTasks open;
    const auto changed = Plans(open.workbook()).change("siping", "test", [](Plan& plan) {
        plan.tasks[0].adds = {{"facility.beds", 120, QDate(2026, 6, 30)}};
    });
    REQUIRE_OK(changed);
    ImportRequest request;
    request.file = open.folder.gb18030("老人.csv", "姓名,身份证号,所属乡镇,特殊困难类型\n"
                                                   "王秀英,999999193810280027,梨树镇,独居\n");
    request.period = Period::quarter(2025, 3);
    const auto prepared = Imports(open.workbook()).prepare(request);
    REQUIRE_OK(prepared);
    REQUIRE_OK(Imports(open.workbook()).commit(*prepared));
    open.window.session().written();
    auto* page = open.window.findChild<IndicatorsPage*>();
    const auto words = [&] {
        QStringList texts;
        for (const auto* label : page->findChildren<QLabel*>("hint")) {
            texts << (label->isVisible() ? label->text() : QString());
        }
        return texts.join('\n');
    };
    open.window.show_indicator("siping-01");
    CHECK(words().contains("To come: +120 by 2026-06-30 (完善养老保险制度体系)"));
    open.window.show_indicator("siping-02");
    CHECK_FALSE(words().contains("To come"));
    CHECK(words().contains("7月 "));
    CHECK(words().contains("the lowest month counts"));
    auto* tabs = page->findChild<QTabWidget*>();
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i) {
        titles << tabs->tabText(i);
    }
    CHECK(titles.contains("Not counted (1)")); // nobody visited her
}
