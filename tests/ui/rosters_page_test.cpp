// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rosters/specs.h"
#include "temporary.h"
#include "ui/dialogs/columns_dialog.h"
#include "ui/dialogs/edits_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/main_window.h"
#include "ui/models/roster_model.h"
#include "ui/pages/roster_edits.h"
#include "ui/pages/roster_finder.h"
#include "ui/pages/rosters_page.h"
#include "ui/pages/selection_line.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/roster_grid.h"
#include "ui/widgets/text_table.h"
#include "workbook/imports.h"
#include "workbook/rosters.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace yice;
using namespace yice::ui;

namespace
{

const QString sheet_text = QStringLiteral("机构名称,所属乡镇,床位总数,护理型床位,性质,备注\r\n"
                                          "甲养老院,梨树镇,100,60,民办,待查\r\n"
                                          "乙养老院,梨树镇,200,,民办,\r\n"
                                          "丙敬老院,郭家店镇,50,0,公办,待查\r\n"
                                          "𠮷祥养老院,郭家店镇,300,10,公办,\"两行\n文字\"\r\n");

/// A window on the rosters page with four facilities, ordered by beds: 丙 甲 乙 𠮷祥.
class GridWindow
{
public:
    GridWindow()
    {
        const QString path = folder.path(QStringLiteral("梨树县.yice"));
        {
            auto made =
                Workbook::create(path, QStringLiteral("220322"), {QStringLiteral("siping")});
            REQUIRE(made.ok());
            ImportRequest request;
            request.file = folder.gb18030(QStringLiteral("2024Q3.csv"), sheet_text);
            request.period = Period::quarter(2024, 3);
            Imports imports(**made);
            const auto prepared = imports.prepare(request);
            REQUIRE(prepared.ok());
            REQUIRE(imports.commit(*prepared).ok());
        }
        window.resize(1366, 768);
        window.show();
        REQUIRE(window.open(path));
        window.session().set_period(Period::quarter(2024, 3));
        window.show_page(QStringLiteral("rosters"));
        page().show_roster(facility_spec().id);
        page().sort_by({{QStringLiteral("beds"), false}});
        page().set_columns({field("name"), field("beds"), field("nursing_beds"), field("nature"),
                            field("remark"), field("region")});
    }

    RostersPage& page() { return *window.findChild<RostersPage*>(); }
    RosterGrid& grid() { return page().grid(); }
    static int field(const char* id) { return static_cast<int>(facility_spec().index_of(id)); }
    int column(const char* id) { return page().model().column_of(QString::fromLatin1(id)); }
    /// "丙敬老院 甲养老院": the first column as it is shown.
    QString shown(const char* id = "name")
    {
        QStringList cells;
        for (int row = 0; row < page().model().rowCount(); ++row) {
            cells << page().model().index(row, column(id)).data().toString();
        }
        return cells.join(' ');
    }
    void select(int top, const char* left, int bottom, const char* right)
    {
        const auto& model = page().model();
        grid().setCurrentIndex(model.index(top, column(left)));
        grid().selectionModel()->select(
            QItemSelection(model.index(top, column(left)), model.index(bottom, column(right))),
            QItemSelectionModel::ClearAndSelect);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(&grid(), &event);
        QApplication::processEvents();
    }
    /// What the preview showed: cells that can be written and those that cannot.
    void answer_preview(bool write)
    {
        page().edits().set_preview([this, write](EditsDialog& dialog) {
            previewed << QString("%1/%2").arg(dialog.cells_to_write()).arg(dialog.bad_cells());
            return write;
        });
    }
    void undo_last()
    {
        Imports imports(window.session().workbook());
        REQUIRE(imports.undo(imports.batches()->front().id).ok());
        window.session().written();
    }
    /// The sums at the end of the line under the grid.
    QString sums()
    {
        auto* line = page().findChild<SelectionLine*>();
        line->look();
        return line->text();
    }

    test::TemporaryFolder folder;
    MainWindow window;
    QStringList previewed;
};

} // namespace

TEST_CASE("A block from Excel is pasted into the grid as one step", "[ui]")
{
    GridWindow it;
    REQUIRE(it.shown() == "丙敬老院 甲养老院 乙养老院 𠮷祥养老院");
    it.answer_preview(true);
    QApplication::clipboard()->setText("120\t60\r\n150张\t90\r\n");
    it.select(1, "beds", 1, "beds");
    it.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(it.previewed == QStringList{"3/0"}); // 60 nursing beds stood there already
    // What was edited stays where it is.
    CHECK(it.shown() == "丙敬老院 甲养老院 乙养老院 𠮷祥养老院");
    CHECK(it.shown("beds") == "50 120 150 300");
    CHECK(it.shown("nursing_beds") == "0 60 90 10");
    CHECK(it.page().told().contains("2"));
    const auto batches = Imports(it.window.session().workbook()).batches();
    REQUIRE(batches.ok());
    CHECK(batches->size() == 2);
    it.undo_last();
    CHECK(it.shown("beds") == "50 100 200 300");

    // A quoted cell with a line end is one cell.
    it.select(0, "remark", 0, "remark");
    QApplication::clipboard()->setText("\"第一行\n第二行\"\t郭家店镇\r\n");
    it.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(it.page().model().written(0, it.column("remark")) == "第一行\n第二行");
}

TEST_CASE("Cells that cannot be written are left out, or nothing is pasted", "[ui]")
{
    GridWindow it;
    QApplication::clipboard()->setText("120\t60\r\n许多\t70\r\n80\t200\r\n");
    it.select(1, "beds", 1, "beds");
    it.answer_preview(false);
    it.page().edits().paste();
    CHECK(it.shown("beds") == "50 100 200 300");
    it.answer_preview(true);
    it.page().edits().paste();
    // 许多 is no number; 200 nursing beds are more than 80 beds.
    CHECK(it.previewed == QStringList{"3/2", "3/2"});
    CHECK(it.shown("beds") == "50 120 200 80");
    CHECK(it.shown("nursing_beds") == "0 60 70 10");
    it.undo_last();
    CHECK(it.shown("beds") == "50 100 200 300");
    CHECK(it.shown("nursing_beds") == "0 60 — 10");

    // Beyond the last row nothing is added.
    QApplication::clipboard()->setText("301\r\n2\r\n3\r\n");
    it.select(3, "beds", 3, "beds");
    it.previewed.clear();
    it.page().edits().paste();
    CHECK(it.previewed == QStringList{"1/0"});
}

TEST_CASE("Cells are copied, filled down and cleared", "[ui]")
{
    GridWindow it;
    it.answer_preview(true);
    it.select(0, "name", 1, "beds");
    it.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().remove('\r') == "丙敬老院\t50\n甲养老院\t100\n");

    it.select(0, "nature", 3, "nature");
    it.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(it.page().model().written(1, it.column("nature")) == "公办");
    CHECK(it.page().model().written(2, it.column("nature")) == "公办");
    CHECK(it.previewed.isEmpty()); // nothing was odd about it
    it.undo_last();
    CHECK(it.page().model().written(1, it.column("nature")) == "民办");

    it.select(0, "remark", 3, "remark");
    it.press(Qt::Key_Delete);
    CHECK(it.shown("remark") == "— — — —");
    // A name cannot be emptied.
    it.select(0, "name", 0, "name");
    it.press(Qt::Key_Delete);
    CHECK(it.shown().startsWith("丙敬老院"));
    CHECK(it.previewed == QStringList{"0/1"});
    // One cell on the clipboard fills all that are selected.
    it.previewed.clear();
    QApplication::clipboard()->setText("已核");
    it.select(0, "remark", 2, "remark");
    it.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(it.shown("remark") == "已核 已核 已核 —");
    CHECK(it.previewed == QStringList{"3/0"});
}

TEST_CASE("A cell is edited where it stands", "[ui]")
{
    GridWindow it;
    it.answer_preview(true);
    it.select(0, "beds", 0, "beds");
    it.press(Qt::Key_F2);
    auto* editor = it.grid().findChild<QLineEdit*>("celleditor");
    REQUIRE(editor);
    CHECK(editor->text() == "50");
    editor->setText("60");
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(editor, &enter);
    for (int i = 0; i < 20; ++i) {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    CHECK(it.shown("beds") == "60 100 200 300");
    CHECK(it.grid().currentIndex().row() == 1); // Enter goes down
    // What cannot be written is said, and the cell stays.
    it.page().edits().put(0, it.column("beds"), "许多");
    CHECK(it.shown("beds") == "60 100 200 300");
    CHECK(it.page().told().startsWith("×"));

    // Words are picked from a list.
    it.select(0, "nature", 0, "nature");
    it.press(Qt::Key_F2);
    auto* box = it.grid().viewport()->findChild<QComboBox*>();
    REQUIRE(box);
    CHECK(box->findData(QStringLiteral("公建民营")) >= 0);

    // In the columns that stand still as well.
    it.page().set_frozen(2);
    it.select(1, "beds", 1, "beds");
    it.press(Qt::Key_F2);
    bool in_sight = false;
    for (const QLineEdit* line : it.grid().findChildren<QLineEdit*>("celleditor")) {
        in_sight = in_sight || (line->isVisible() && line->text() == "100" &&
                                line->parentWidget() != it.grid().viewport());
    }
    CHECK(in_sight);
}

TEST_CASE("Columns stand still, are chosen, moved and kept", "[ui]")
{
    GridWindow it;
    it.window.resize(900, 700);
    it.page().set_frozen(1);
    QTableView* frozen = it.grid().findChild<QTableView*>("frozen");
    REQUIRE(frozen);
    CHECK(frozen->isVisible());
    CHECK(frozen->width() == it.grid().columnWidth(0));
    CHECK_FALSE(frozen->isColumnHidden(0));
    CHECK(frozen->isColumnHidden(1));
    it.grid().setColumnWidth(0, 300);
    CHECK(frozen->width() == 300);
    // What one goes to is never behind them.
    it.grid().horizontalScrollBar()->setValue(it.grid().horizontalScrollBar()->maximum());
    it.grid().go_to(0, 1);
    CHECK(it.grid().visualRect(it.page().model().index(0, 1)).left() >= 300);

    it.grid().horizontalHeader()->moveSection(1, 0);
    CHECK(it.page().model().field_at(0).id == "beds");
    CHECK(it.page().model().field_at(1).id == "name");
    CHECK(it.grid().columnWidth(1) == 300); // the width goes with the column

    const QVariantMap kept = it.page().arrangement();
    it.page().arrange({});
    CHECK(it.grid().frozen() == 0);
    it.page().arrange(kept);
    CHECK(it.page().item() == facility_spec().id);
    CHECK(it.page().model().field_at(0).id == "beds");
    CHECK(it.grid().frozen() == 1);
    CHECK(it.grid().columnWidth(1) == 300);
    CHECK(it.shown() == "丙敬老院 甲养老院 乙养老院 𠮷祥养老院"); // by beds

    ColumnsDialog dialog(facility_spec(), it.page().model().columns());
    CHECK(dialog.columns() == it.page().model().columns());
    dialog.set_search("cws");                               // 床位数 …
    CHECK(dialog.columns() == it.page().model().columns()); // hidden from sight, not from the grid
    dialog.reset();
    CHECK(dialog.columns().size() > 6);
}

TEST_CASE("The filter row filters, and marks what it does not understand", "[ui]")
{
    GridWindow it;
    it.page().show_filter_row(true);
    CHECK(it.grid().shows_filter_row());
    it.page().set_filter("beds", ">=100");
    CHECK(it.shown() == "甲养老院 乙养老院 𠮷祥养老院");
    it.page().set_filter("nature", "公办");
    CHECK(it.shown() == "𠮷祥养老院");
    it.page().set_filter("beds", "许多");
    CHECK(it.shown() == "丙敬老院 𠮷祥养老院"); // the others still filter
    const auto* header = dynamic_cast<FilterHeader*>(it.grid().horizontalHeader());
    REQUIRE(header);
    CHECK_FALSE(header->cell(it.column("beds"))->toolTip().isEmpty());
    CHECK(header->cell(it.column("nature"))->toolTip().isEmpty());
    CHECK(it.page().told().startsWith("×"));
    it.page().set_filter("beds", ">=9999");
    CHECK(it.shown() == "");
    CHECK(header->cell(it.column("beds"))->isVisible()); // to be corrected
    it.page().show_filter_row(false);
    CHECK(it.shown() == "丙敬老院 甲养老院 乙养老院 𠮷祥养老院");
    // What is exported is what is shown.
    it.page().show_filter_row(true);
    it.page().set_filter("beds", "(空)");
    it.page().set_filter("nature", "");
    CHECK(it.shown() == "");
    it.page().set_filter("beds", "");
    it.page().set_filter("nursing_beds", "空");
    CHECK(it.shown() == "乙养老院");
}

TEST_CASE("The selected cells are added up", "[ui]")
{
    GridWindow it;
    it.select(0, "beds", 3, "nursing_beds");
    const QString sums = it.sums();
    INFO(sums.toStdString());
    CHECK(sums.contains("720")); // 50 + 100 + 200 + 300 beds, 0 + 60 + 10 nursing beds
    CHECK(sums.contains("7"));   // cells that are filled in
    CHECK(sums.contains("300"));
}

TEST_CASE("Texts are found and replaced", "[ui]")
{
    GridWindow it;
    it.page().find_bar().set_text("待查");
    it.page().finder().begin(true);
    it.page().finder().look();
    CHECK(it.page().finder().rows_found() == 2);
    it.grid().go_to(0, 0);
    CHECK(it.page().finder().next(false));
    CHECK(it.grid().currentIndex() == it.page().model().index(0, it.column("remark")));
    CHECK(it.page().finder().next(false));
    CHECK(it.grid().currentIndex().row() == 1);
    CHECK(it.page().finder().next(false)); // and round again
    CHECK(it.grid().currentIndex().row() == 0);
    CHECK(it.page().finder().next(true));
    CHECK(it.grid().currentIndex().row() == 1);

    it.answer_preview(true);
    it.page().find_bar().set_replacement("已核");
    it.page().finder().replace_all();
    CHECK(it.previewed == QStringList{"2/0"});
    CHECK(it.page().model().written(0, it.column("remark")) == "已核");
    CHECK(it.page().model().written(1, it.column("remark")) == "已核");
    CHECK(it.page().finder().rows_found() == 0);
    it.undo_last();
    CHECK(it.page().model().written(0, it.column("remark")) == "待查");
}

TEST_CASE("The page goes to an entry and shows its history", "[ui]")
{
    GridWindow it;
    const EntryId entry = it.page().model().entry_at(2);
    it.page().show_roster("elders");
    it.page().show_item(facility_spec().id, entry);
    CHECK(it.page().item() == facility_spec().id);
    REQUIRE(it.grid().currentIndex().isValid());
    CHECK(it.page().model().entry_at(it.grid().currentIndex().row()) == entry);

    it.answer_preview(true);
    it.page().edits().put(it.grid().currentIndex().row(), it.column("beds"), "210");
    const auto history = Rosters(it.window.session().workbook()).history(facility_spec(), entry);
    REQUIRE(history.ok());
    HistoryDialog dialog(it.window.session(), facility_spec(), *history);
    const auto tables = dialog.findChildren<TextTable*>();
    REQUIRE_FALSE(tables.isEmpty());
    const QAbstractItemModel* model = tables.front()->model();
    CHECK(model->rowCount() == 2);
    bool marked = false;
    for (int column = 0; column < model->columnCount(); ++column) {
        marked = marked || model->index(0, column).data().toString() == "● 210";
    }
    CHECK(marked);
}
