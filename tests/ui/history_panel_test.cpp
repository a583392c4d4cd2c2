// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "temporary.h"
#include "ui/main_window.h"
#include "ui/models/history_model.h"
#include "ui/pages/import_page.h"
#include "ui/undo_actions.h"
#include "ui/widgets/history_panel.h"
#include "workbook/imports.h"
#include "workbook/plans.h"
#include "workbook/progress.h"

#include <QAction>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

using namespace yice;
using namespace yice::test;
using namespace yice::ui;

namespace
{

/// A window over a workbook with an import, a figure and a change of the plan, the history open.
struct HistoryWindow {
    TemporaryFolder folder;
    MainWindow window;
    HistoryPanel* panel = nullptr;
    QStringList said;
    QStringList failed;

    HistoryWindow()
    {
        const QString path = folder.path("四平.yice");
        {
            auto made = Workbook::create(path, "四平市", {"siping"});
            REQUIRE(made.ok());
            import(**made, "机构名称,街道,床位总数\n甲院,仁兴街道,10\n𠮷祥院,仁兴街道,20\n",
                   "机构.csv");
            REQUIRE(Progress(**made)
                        .set_figure("elder.special", 100, Period::quarter(2024, 3),
                                    (*made)->regions().root().id, "季报")
                        .ok());
            Indicator indicator = *(*made)->find_plan("siping")->find("siping-01");
            indicator.target = 9100;
            REQUIRE(Plans(**made).put_indicator("siping", indicator).ok());
        }
        window.show();
        REQUIRE(window.open(path));
        window.show_history(true);
        panel = window.findChild<HistoryPanel*>();
        REQUIRE(panel);
        QObject::connect(&actions(), &UndoActions::said,
                         [this](const QString& text) { said << text; });
        QObject::connect(&actions(), &UndoActions::failed,
                         [this](const QString& text) { failed << text; });
        window.activateWindow();
        QApplication::processEvents();
    }

    void import(Workbook& workbook, const QString& sheet, const QString& file) const
    {
        ImportRequest request;
        request.file = folder.gb18030(file, sheet);
        request.period = Period::quarter(2024, 3);
        Imports imports(workbook);
        const auto preparation = imports.prepare(request);
        REQUIRE(preparation.ok());
        REQUIRE(imports.commit(*preparation).ok());
    }

    UndoActions& actions() { return window.undo_actions(); }
    Workbook& workbook() { return window.session().workbook(); }
    double target() { return *workbook().find_plan("siping")->find("siping-01")->target; }

    /// Presses a key where the focus is, as the window system would: shortcuts come first.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QWidget* target = focus ? focus : &window;
        QKeyEvent claim(QEvent::ShortcutOverride, key, modifiers);
        claim.ignore();
        QApplication::sendEvent(target, &claim);
        if (claim.isAccepted()) {
            QKeyEvent event(QEvent::KeyPress, key, modifiers);
            QApplication::sendEvent(target, &event);
            return;
        }
        const QKeySequence pressed(QKeyCombination(modifiers, key));
        for (QAction* action : window.actions()) {
            if (action->shortcuts().contains(pressed) && action->isEnabled()) {
                action->trigger();
            }
        }
    }

    /// "计划改|数据改|导入": the names in the list, undone ones in brackets.
    QString listed() const
    {
        QStringList names;
        const QAbstractItemModel& model = *panel->list()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const QString name = index.data().toString().section(' ', 0, 0);
            names << (index.data(HistoryModel::Undone).toBool() ? '(' + name + ')' : name);
        }
        return names.join(' ');
    }

    void choose(int row) { panel->list()->setCurrentIndex(panel->list()->model()->index(row, 0)); }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : panel->findChildren<QPushButton*>()) {
            if (each->text().remove('&') == text) {
                return each;
            }
        }
        FAIL("no button " << text.toStdString());
        return nullptr;
    }

    void wait()
    {
        QElapsedTimer timer;
        timer.start();
        while (actions().is_busy() && timer.elapsed() < 30'000) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        }
        REQUIRE_FALSE(actions().is_busy());
    }
};

} // namespace

TEST_CASE("Ctrl+Z and Ctrl+Y walk through the steps of the workbook", "[ui]")
{
    HistoryWindow here;
    CHECK(here.listed() == "Indicator Figure Import");
    CHECK(here.actions().undo_action()->text().startsWith("Undo: Indicator 床位总量"));
    CHECK(here.actions().undo_action()->toolTip().contains("target"));
    CHECK_FALSE(here.actions().redo_action()->isEnabled());
    CHECK(here.target() == 9100);

    here.panel->list()->setFocus();
    here.press(Qt::Key_Z);
    CHECK(here.target() == 9000);
    CHECK(here.listed() == "(Indicator) Figure Import");
    CHECK(here.said.last().startsWith("Undone: Indicator "));
    here.press(Qt::Key_Z);
    here.press(Qt::Key_Z);
    CHECK(here.listed() == "(Indicator) (Figure) (Import)");
    CHECK_FALSE(here.actions().undo_action()->isEnabled());
    CHECK(here.actions().undo_action()->text() == "Nothing to undo");
    here.press(Qt::Key_Z); // nothing happens
    CHECK(here.said.size() == 3);

    here.press(Qt::Key_Y);
    CHECK(here.listed() == "(Indicator) (Figure) Import");
    here.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(here.listed() == "(Indicator) Figure Import");
    here.press(Qt::Key_Y);
    CHECK(here.target() == 9100);
    CHECK_FALSE(here.actions().redo_action()->isEnabled());
    CHECK(here.failed.isEmpty());
}

TEST_CASE("a text field keeps Ctrl+Z for its own text", "[ui]")
{
    HistoryWindow here;
    QLineEdit field(&here.window);
    field.show();
    field.setFocus();
    REQUIRE(QApplication::focusWidget() == &field);
    QKeyEvent typed(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, "甲");
    QApplication::sendEvent(&field, &typed);
    REQUIRE(field.text() == "甲");
    here.press(Qt::Key_Z);
    CHECK(field.text() == "");
    here.press(Qt::Key_Z); // also when it has nothing left to undo
    CHECK(here.target() == 9100);
    CHECK(here.said.isEmpty());
}

TEST_CASE("the history undoes one step by itself, or everything from it on", "[ui]")
{
    HistoryWindow here;
    here.choose(1); // the figure, between the others
    CHECK(here.button("Undo")->isEnabled());
    CHECK_FALSE(here.button("Redo")->isEnabled());
    here.button("Undo")->click();
    CHECK(here.listed() == "Indicator (Figure) Import");
    CHECK(here.panel->list()->currentIndex().row() == 1); // it stays chosen
    CHECK_FALSE(here.button("Undo")->isEnabled());
    CHECK_FALSE(here.button("Undo to here")->isEnabled());
    here.button("Redo")->click();
    CHECK(here.listed() == "Figure Indicator Import"); // done last

    here.choose(2);
    here.button("Undo to here")->click();
    CHECK(here.listed() == "(Figure) (Indicator) (Import)");
    CHECK(here.said.last() == "Undone: 3 step(s)");
    CHECK(here.panel->list()->model()->index(0, 0).data(HistoryModel::Shortcut).toString() == "");
    CHECK(here.panel->list()->model()->index(2, 0).data(HistoryModel::Shortcut).toString() ==
          "Ctrl+Y"); // taken back last
}

TEST_CASE("what cannot be undone is said, and nothing is changed", "[ui]")
{
    HistoryWindow here;
    here.import(here.workbook(), "机构名称,街道,床位总数\n甲院,仁兴街道,11\n", "更正.csv");
    here.window.session().written();
    CHECK(here.listed() == "Import Indicator Figure Import");
    here.choose(3);
    here.button("Undo")->click();
    CHECK(here.listed() == "Import Indicator Figure Import");
    REQUIRE(here.failed.size() == 1);
    CHECK(here.failed.last().contains("更正.csv"));
    auto* box = here.window.findChild<QMessageBox*>();
    REQUIRE(box);
    CHECK(box->text() == here.failed.last());
    box->close();
}

TEST_CASE("a large step is turned round on a thread of its own", "[ui]")
{
    HistoryWindow here;
    here.actions().set_many_rows(2);
    here.choose(2);
    here.button("Undo")->click();
    CHECK(here.actions().is_busy());
    CHECK_FALSE(here.actions().undo_action()->isEnabled()); // not twice at once
    here.actions().undo();
    here.wait();
    CHECK(here.listed() == "Indicator Figure (Import)");
    CHECK(here.actions().undo_action()->isEnabled());
    here.actions().redo();
    here.wait();
    CHECK(here.listed() == "Import Indicator Figure");
    CHECK(here.said.size() == 2);
    CHECK(here.failed.isEmpty());
}

TEST_CASE("an empty workbook has an empty history", "[ui]")
{
    const TemporaryFolder folder;
    const QString path = folder.path("空.yice");
    REQUIRE(Workbook::create(path, "梨树县", {"national-15"}).ok());
    MainWindow window;
    window.show();
    window.show_history(true);
    auto* panel = window.findChild<HistoryPanel*>();
    REQUIRE(panel);
    CHECK_FALSE(panel->isVisible()); // no workbook is open
    CHECK_FALSE(window.undo_actions().undo_action()->isEnabled());
    REQUIRE(window.open(path));
    window.show_history(true);
    CHECK(panel->isVisible());
    CHECK_FALSE(panel->list()->isVisible());
    CHECK_FALSE(window.undo_actions().undo_action()->isEnabled());
    CHECK_FALSE(window.undo_actions().redo_action()->isEnabled());
    for (QPushButton* button : panel->findChildren<QPushButton*>()) {
        CHECK_FALSE(button->isEnabled());
    }
}
