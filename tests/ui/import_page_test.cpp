// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"

#include "rosters/specs.h"
#include "ui/dialogs/entry_dialog.h"
#include "ui/main_window.h"
#include "ui/models/import_model.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_preview.h"
#include "ui/pages/import_queue.h"
#include "ui/pages/rosters_page.h"
#include "ui/widgets/text_table.h"
#include "workbook/imports.h"
#include "workbook/rosters.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace yice;
using namespace yice::ui;

namespace
{

/// A window on a workbook of 四平市, on the import page.
struct OpenWindow {
    test::TemporaryFolder folder;
    MainWindow window;

    OpenWindow()
    {
        const QString path = folder.path("四平.yice");
        REQUIRE(Workbook::create(path, "四平市", {"siping"}).ok());
        window.show();
        REQUIRE(window.open(path));
        window.session().set_period(Period::quarter(2024, 3));
        window.show_page("import");
    }

    ImportPage& page() { return window.import_page(); }
    Workbook& workbook() { return window.session().workbook(); }

    void wait()
    {
        QElapsedTimer timer;
        timer.start();
        do {
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        } while (page().is_busy() && timer.elapsed() < 30'000);
        QApplication::processEvents();
        REQUIRE_FALSE(page().is_busy());
    }

    void preview(const QStringList& files)
    {
        page().preview(files);
        wait();
    }

    QPushButton* primary()
    {
        for (auto* button : page().findChildren<QPushButton*>("primary")) {
            if (button->isVisible()) {
                return button;
            }
        }
        FAIL("no primary button");
        return nullptr;
    }

    ImportModel* model() { return page().findChild<ImportModel*>(); }

    QModelIndex cell(int row, const char* heading)
    {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() ==
                QString(heading)) {
                return model()->index(row, column);
            }
        }
        FAIL(heading);
        return {};
    }

    int entries(const RosterSpec& spec)
    {
        RosterQuery query;
        query.as_of = QDate(2024, 9, 30);
        const auto ids = Rosters(workbook()).order(spec, query);
        REQUIRE(ids.ok());
        return static_cast<int>(ids->size());
    }
};

const QString homes =
    "机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,一百\n康乐敬老院,郭家店镇,50\n";
const QString people = "姓名,身份证号,所属乡镇\n王秀英,999999193810280027,梨树镇\n";

} // namespace

TEST_CASE("A cell is corrected in the preview, and the sheet can be written", "[ui]")
{
    OpenWindow open;
    open.preview({open.folder.gb18030("机构.csv", homes)});
    CHECK_FALSE(open.primary()->isEnabled());
    const QModelIndex wrong = open.cell(0, "床位总数");
    CHECK(wrong.data().toString() == "一百");
    CHECK(wrong.data(Qt::BackgroundRole).isValid());
    CHECK(open.model()->findings_text(0).contains("床位总数"));
    CHECK(open.model()->setData(wrong, "100", Qt::EditRole));
    open.wait();
    CHECK(open.cell(0, "床位总数").data().toString() == "100");
    CHECK_FALSE(open.cell(0, "床位总数").data(Qt::BackgroundRole).isValid());
    REQUIRE(open.primary()->isEnabled());
    open.primary()->click();
    open.wait();
    CHECK(open.entries(facility_spec()) == 2);
}

TEST_CASE("Rows that must be corrected are left out by one tick", "[ui]")
{
    OpenWindow open;
    open.preview({open.folder.gb18030("机构.csv", homes)});
    auto* preview = open.page().findChild<ImportPreview*>();
    QCheckBox* leave_out = nullptr;
    for (auto* box : preview->findChildren<QCheckBox*>()) {
        leave_out = box->isVisible() ? box : leave_out;
    }
    REQUIRE(leave_out);
    leave_out->click();
    open.wait();
    REQUIRE(open.model()->row_at(0));
    CHECK(open.model()->row_at(0)->action == RowAction::Skipped);
    REQUIRE(open.primary()->isEnabled());
    open.primary()->click();
    open.wait();
    CHECK(open.entries(facility_spec()) == 1);
}

TEST_CASE("The preview shows the rows of one kind of finding", "[ui]")
{
    OpenWindow open;
    open.preview({open.folder.gb18030("机构.csv", homes)});
    CHECK(open.model()->rowCount() == 2);
    open.model()->set_filter(ImportModel::Show::OfRule, "type_number");
    CHECK(open.model()->rowCount() == 1);
    open.model()->set_filter(ImportModel::Show::OfRule, "no_such_rule");
    CHECK(open.model()->rowCount() == 0);
    open.model()->set_filter(ImportModel::Show::WithFindings);
    CHECK(open.model()->rowCount() == 1);
    open.model()->set_filter(ImportModel::Show::All);
    CHECK(open.model()->rowCount() == 2);
}

TEST_CASE("Several sheets of several rosters are imported by one button", "[ui]")
{
    OpenWindow open;
    const QString good = QString(homes).replace("一百", "100");
    open.preview({open.folder.gb18030("机构.csv", good), open.folder.gb18030("老人.csv", people)});
    auto* queue = open.page().findChild<ImportQueue*>();
    REQUIRE(queue->isVisible());
    auto* table = queue->findChild<TextTable*>();
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, 1).data().toString() == "养老机构和设施");
    CHECK(table->model()->index(1, 1).data().toString() == "老年人");
    REQUIRE(open.primary()->isEnabled());
    open.primary()->click();
    open.wait();
    CHECK(open.entries(facility_spec()) == 2);
    CHECK(open.entries(elder_spec()) == 1);
}

TEST_CASE("Files and folders that are dropped anywhere in the window are all read", "[ui]")
{
    OpenWindow open;
    open.window.show_page("overview");
    QDir().mkpath(open.folder.path("各乡镇"));
    const QString good = QString(homes).replace("一百", "100");
    open.folder.gb18030("各乡镇/机构.csv", good);
    open.folder.gb18030("各乡镇/说明.doc", "不是表格");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(open.folder.gb18030("老人.csv", people)),
                  QUrl::fromLocalFile(open.folder.path("各乡镇"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.window, &event);
    open.wait();
    auto* queue = open.page().findChild<ImportQueue*>();
    REQUIRE(queue->isVisible());
    CHECK(queue->findChild<TextTable*>()->model()->rowCount() == 2);
    CHECK(open.primary()->isEnabled());
}

TEST_CASE("One sheet that cannot be written keeps the others out", "[ui]")
{
    OpenWindow open;
    open.preview({open.folder.gb18030("老人.csv", people), open.folder.gb18030("机构.csv", homes),
                  open.folder.bytes("空.csv", "")});
    auto* queue = open.page().findChild<ImportQueue*>();
    auto* table = queue->findChild<TextTable*>();
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(table->model()->index(1, 6).data().toString().startsWith("×"));
    CHECK(table->model()->index(2, 6).data().toString().startsWith("×"));
    CHECK_FALSE(open.primary()->isEnabled());
    emit queue->remove_wanted(2);
    emit queue->remove_wanted(1);
    REQUIRE(open.primary()->isEnabled());
    open.primary()->click();
    open.wait();
    CHECK(open.entries(elder_spec()) == 1);
    CHECK(open.entries(facility_spec()) == 0);
}

TEST_CASE("What was mapped by hand is read like that the next time", "[ui]")
{
    OpenWindow open;
    const QString sheet = "机构名称,街道,丙列\n夕阳红养老院,仁兴街道,100\n";
    open.preview({open.folder.gb18030("台账2024年三季度.csv", sheet)});
    QComboBox* third = nullptr;
    for (auto* box : open.page().findChildren<QComboBox*>()) {
        third = box->accessibleName() == "丙列" ? box : third;
    }
    REQUIRE(third);
    third->setCurrentIndex(third->findData("beds"));
    emit third->activated(third->currentIndex());
    open.wait();
    open.primary()->click();
    open.wait();
    const auto profiles = Imports(open.workbook()).profiles();
    REQUIRE(profiles.ok());
    REQUIRE(profiles->size() == 1);
    CHECK(profiles->front().name == "台账");
    open.preview({open.folder.gb18030("十月.csv", QString(sheet).replace("100", "120"))});
    CHECK(open.cell(0, "床位总数").data().toString() == "120");
}

TEST_CASE("Every roster is shown, and an entry is added and changed in its form", "[ui]")
{
    OpenWindow open;
    open.window.show_page("rosters");
    auto* page = open.window.findChild<RostersPage*>();
    for (const RosterSpec* spec : roster_specs()) {
        CAPTURE(spec->id);
        page->show_roster(spec->id);
        CHECK(page->findChild<QTableView*>()->model()->columnCount() >= 4);
        const EntryDialog dialog(open.window.session(), *spec, {});
        CHECK(dialog.cells().size() >= 4);
    }
    EntryDialog add(open.window.session(), elder_spec(), {});
    add.set_cell("name", "王秀英");
    add.set_cell("region", "梨树镇");
    add.set_cell("identity", "999999193810280026");
    add.set_cell("tags", "低保、独居");
    CHECK_FALSE(add.save()); // the check digit is worth a look
    add.set_cell("identity", "999999193810280027");
    CHECK(add.save());
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    const auto ids = Rosters(open.workbook()).order(elder_spec(), query);
    REQUIRE(ids.ok());
    REQUIRE(ids->size() == 1);
    EntryDialog edit(open.window.session(), elder_spec(), ids->front());
    CHECK(edit.cells().value("identity") == "999999**********27");
    CHECK(edit.cells().value("tags") == "独居、低保");
    edit.set_cell("name", "");
    CHECK_FALSE(edit.save());
    edit.set_cell("name", "王秀瑛");
    CHECK(edit.save());
    const auto cells = Rosters(open.workbook()).as_cells(elder_spec(), ids->front(), query.as_of);
    REQUIRE(cells.ok());
    CHECK(cells->value("name") == "王秀瑛");
    CHECK(
        Rosters(open.workbook()).identity_number(elder_spec(), ids->front(), "identity").value() ==
        "999999193810280027"); // the masked one did not replace it
    CHECK(Rosters(open.workbook()).access_log()->size() == 1);
}
