// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workbook/siping.h"

#include "ui/dialogs/figures_dialog.h"
#include "ui/dialogs/indicator_dialog.h"
#include "ui/dialogs/measure_dialog.h"
#include "ui/main_window.h"
#include "ui/models/indicator_model.h"
#include "ui/pages/task_form.h"
#include "ui/pages/tasks_page.h"
#include "ui/widgets/condition_list.h"
#include "ui/widgets/draft_banner.h"
#include "ui/widgets/indicator_tip.h"
#include "workbook/measures.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace yice;
using namespace yice::test;
using namespace yice::ui;

namespace
{

struct OpenPlan {
    Siping city;
    Session session;

    OpenPlan()
    {
        city.import(third_quarter);
        city.set("population.aged_60_resident", 460000, "2024Q3");
        city.set("staff.social_workers", 230, "2024Q3", "梨树县");
        session.open(std::move(city.workbook));
        session.set_period(Period::quarter(2024, 4));
    }

    const Plan& plan() { return *session.plan(); }
    const Indicator& indicator(const char* id) { return *plan().find(id); }
};

void answer(const char* button)
{
    QTimer::singleShot(50, qApp, [button] {
        QWidget* question = QApplication::activeModalWidget();
        REQUIRE(question);
        question->findChild<QPushButton*>(button)->click();
    });
}

QLineEdit& line(const QWidget& form, const QString& name)
{
    for (auto* edit : form.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == name || edit->objectName() == name) {
            return *edit;
        }
    }
    FAIL(name.toStdString());
    return *form.findChild<QLineEdit*>();
}

QString words(const QWidget& form)
{
    QStringList texts;
    for (const QLabel* label : form.findChildren<QLabel*>()) {
        texts << (label->isVisible() ? label->text() : QString());
    }
    return texts.join('\n');
}

} // namespace

TEST_CASE("A form of the plan asks before it loses anything, and survives a crash", "[ui]")
{
    OpenPlan open;
    const QString path = open.session.workbook().path();
    {
        IndicatorDialog form(open.session, open.plan(), open.indicator("siping-05"));
        form.show();
        CHECK_FALSE(form.is_changed());
        form.reject(); // nobody asks
        CHECK_FALSE(form.isVisible());
        CHECK(Drafts::of(path).empty());
    }
    {
        IndicatorDialog form(open.session, open.plan(), open.indicator("siping-05"));
        form.show();
        line(form, "Name").setText("护理型床位占比");
        auto* nature = form.findChildren<QComboBox*>().front();
        nature->setCurrentIndex(1);
        answer("stay");
        form.reject();
        CHECK(form.isVisible());
    }
    CHECK(Drafts::of(path).size() == 1);
    {
        const IndicatorDialog other(open.session, open.plan(), open.indicator("siping-01"));
        CHECK_FALSE(other.findChild<DraftBanner*>()->isVisibleTo(&other));
    }
    IndicatorDialog form(open.session, open.plan(), open.indicator("siping-05"));
    form.show();
    auto* banner = form.findChild<DraftBanner*>();
    REQUIRE(banner->isVisible());
    banner->findChild<QPushButton*>("restore")->click();
    CHECK(line(form, "Name").text() == "护理型床位占比");
    CHECK(form.findChildren<QComboBox*>().front()->currentIndex() == 1);
    CHECK(form.save());
    CHECK(open.indicator("siping-05").name == "护理型床位占比");
    CHECK(Drafts::of(path).empty());
}

TEST_CASE("Conditions of a measure are part of its draft", "[ui]")
{
    OpenPlan open;
    const MeasureSpec& homes = *find_measure(open.plan(), "facility.institutions");
    const auto conditions = [](const MeasureDialog& form) {
        QString fault;
        return *form.findChildren<ConditionList*>().front()->conditions(fault);
    };
    size_t before = 0;
    {
        MeasureDialog form(open.session, open.plan(), homes);
        before = conditions(form).size();
        CHECK_FALSE(form.is_changed());
        Condition beds;
        beds.test = Condition::Test::AtLeast;
        beds.field = "beds";
        beds.number = 50;
        auto* list = form.findChildren<ConditionList*>().front();
        list->add_condition(beds);
        emit list->changed(); // as its button does
        CHECK(form.is_changed());
    }
    MeasureDialog form(open.session, open.plan(), homes);
    form.show();
    CHECK(conditions(form).size() == before);
    form.findChild<DraftBanner*>()->findChild<QPushButton*>("restore")->click();
    REQUIRE(conditions(form).size() == before + 1);
    CHECK(conditions(form).back().number == 50);
    answer("discard");
    form.reject();
}

TEST_CASE("Figures stand beside those of last quarter and are checked while typed", "[ui]")
{
    OpenPlan open;
    FiguresDialog form(open.session, open.plan(), open.indicator("siping-08"));
    form.show();
    const QString people = "population.aged_60_resident";
    CHECK(line(form, people).text().isEmpty()); // carried on is not reported
    CHECK(line(form, people).placeholderText() == "carried on: 460,000");
    CHECK(words(form).contains("last quarter 460,000"));
    CHECK(line(form, "Source").text() == "统计局");
    CHECK_FALSE(form.is_changed());
    form.set_value(people, "四十六万多");
    CHECK(words(form).contains("× “四十六万多” is not a number."));
    CHECK_FALSE(form.findChild<QPushButton*>("primary")->isEnabled());
    form.set_value(people, "46.1");
    CHECK(words(form).contains("! "));
    CHECK(form.findChild<QPushButton*>("primary")->isEnabled());
    form.set_value(people, "461000");
    CHECK_FALSE(words(form).contains("! "));
    // Another place has other figures; what was typed is asked for.
    answer("stay");
    form.choose_place(Places(open.session.workbook()).find("梨树县").value());
    CHECK(line(form, people).text() == "461000");
    answer("discard");
    form.choose_place(Places(open.session.workbook()).find("梨树县").value());
    CHECK(line(form, people).text().isEmpty());
    CHECK(words(form).contains("last quarter 230"));
    line(form, "staff.social_workers").setText("240");
    CHECK(form.save());
    const auto table = Progress(open.session.workbook())
                           .measure("staff.social_workers", open.session.period(),
                                    Places(open.session.workbook()).find("梨树县").value());
    REQUIRE_OK(table);
    CHECK(table->value == 240);
    FiguresDialog again(open.session, open.plan(), open.indicator("siping-08"));
    again.choose_place(Places(open.session.workbook()).find("梨树县").value());
    CHECK(line(again, "staff.social_workers").text() == "240"); // reported for this quarter
}

TEST_CASE("A report about a task survives a crash", "[ui]")
{
    const TemporaryFolder folder;
    const QString path = folder.path("四平.yice");
    REQUIRE(Workbook::create(path, "四平市", {"siping"}).ok());
    const auto open = [&path](MainWindow& window) -> TaskForm& {
        window.show();
        REQUIRE(window.open(path));
        window.session().set_period(Period::quarter(2025, 3));
        window.show_page("tasks");
        window.findChild<TasksPage*>()->show_task("siping", "siping-t07");
        return *window.findChild<TaskForm*>();
    };
    {
        MainWindow window;
        TaskForm& form = open(window);
        CHECK_FALSE(form.findChild<DraftBanner*>()->isVisible());
        form.set_value("person", "张三");
        form.set_value("progress", "两个小区已移交");
        REQUIRE(QTest::qWaitFor([&] { return Drafts::of(path).size() == 1; }, 5000));
    }
    MainWindow window;
    TaskForm& form = open(window);
    auto* banner = form.findChild<DraftBanner*>();
    REQUIRE(banner->isVisible());
    window.session().written(); // others write: it is still offered
    REQUIRE(banner->isVisible());
    banner->findChild<QPushButton*>("restore")->click();
    CHECK(form.findChild<QLineEdit*>("person")->text() == "张三");
    window.session().written();
    CHECK_FALSE(banner->isVisible()); // it stands in the form
    CHECK(form.findChild<QLineEdit*>("person")->text() == "张三");
    form.set_value("status", "in_progress");
    CHECK(form.save());
    CHECK(Drafts::of(path).empty());
}

TEST_CASE("A tooltip says what an indicator is", "[ui]")
{
    OpenPlan open;
    const Indicator& share = open.indicator("siping-05");
    const QString tip = indicator_tip(open.plan(), share);
    CHECK(tip.contains("养老机构护理型床位占比"));
    CHECK(tip.contains(find_measure(open.plan(), share.formula.numerator)->name.zh + " ÷ " +
                       find_measure(open.plan(), share.formula.denominator)->name.zh + " × 100"));
    CHECK(tip.contains("Unit: %"));
    CHECK(tip.contains(QString("line %1").arg(share.evidence.line)));
    CHECK(tip.contains(share.evidence.text.toHtmlEscaped()));
    CHECK(formula_text(open.plan(), open.indicator("siping-02")).contains("the lowest month"));
    CHECK(formula_text(open.plan(), open.indicator("siping-17")).contains("since the plan began"));
    for (const Plan& plan : open.session.workbook().plans()) {
        for (const Indicator& indicator : plan.indicators) {
            CAPTURE(indicator.id);
            CHECK(indicator_tip(plan, indicator).contains("Counted as: "));
            // No id of the program where a name should stand.
            CHECK_FALSE(formula_text(plan, indicator).contains("facility."));
        }
    }
    IndicatorModel model;
    model.define_by(indicator_tips(open.session));
    model.set_lines({{share, {}, {}}});
    CHECK(model.index(0, 0).data(Qt::ToolTipRole).toString() == tip);
}
