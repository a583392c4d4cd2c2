// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/grid_pictures.h"

#include "rosters/specs.h"
#include "ui/dialogs/columns_dialog.h"
#include "ui/dialogs/edits_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/gallery/camera.h"
#include "ui/main_window.h"
#include "ui/models/roster_model.h"
#include "ui/pages/roster_edits.h"
#include "ui/pages/roster_finder.h"
#include "ui/pages/rosters_page.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/roster_grid.h"
#include "workbook/rosters.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QScrollBar>

namespace yice::ui
{

namespace
{

void select(RosterGrid& grid, int top, int left, int bottom, int right)
{
    const QAbstractItemModel& model = *grid.model();
    grid.setCurrentIndex(model.index(top, left));
    grid.selectionModel()->select(
        QItemSelection(model.index(top, left), model.index(bottom, right)),
        QItemSelectionModel::ClearAndSelect);
}

void take_filters(Camera& camera, MainWindow& window, RostersPage& page)
{
    page.show_filter_row(true);
    page.set_filter(QStringLiteral("beds"), QStringLiteral(">=100"));
    page.set_filter(QStringLiteral("name"), QStringLiteral("养老"));
    camera.take(window, QStringLiteral("22-rosters-filter-row"));
    page.set_filter(QStringLiteral("beds"), QStringLiteral("许多"));
    camera.take(window, QStringLiteral("22-rosters-filter-fault"));
    page.set_filter(QStringLiteral("beds"), QStringLiteral(">=99999"));
    camera.take(window, QStringLiteral("22-rosters-filter-nothing"));
    page.set_filter(QStringLiteral("beds"), {});
    page.set_filter(QStringLiteral("name"), {});
    page.show_filter_row(false);
}

void take_frozen(Camera& camera, MainWindow& window, RostersPage& page)
{
    page.set_frozen(2);
    page.show_filter_row(true);
    page.sort_by({{QStringLiteral("kind"), false}, {QStringLiteral("beds"), true}});
    RosterGrid& grid = page.grid();
    grid.horizontalScrollBar()->setValue(grid.horizontalScrollBar()->maximum());
    const int beds = page.model().column_of(QStringLiteral("beds"));
    select(grid, 2, beds, 9, std::min(beds + 1, page.model().columnCount() - 1));
    camera.take(window, QStringLiteral("22-rosters-frozen"));
    page.show_filter_row(false);
    page.set_frozen(0);
    page.sort_by({});
    grid.horizontalScrollBar()->setValue(0);
}

void take_edits(Camera& camera, MainWindow& window, RostersPage& page)
{
    RosterGrid& grid = page.grid();
    const int beds = page.model().column_of(QStringLiteral("beds"));
    const int name = page.model().column_of(QStringLiteral("name"));
    select(grid, 0, beds, 7, beds);
    camera.take(window, QStringLiteral("22-rosters-selection"));
    grid.setCurrentIndex(page.model().index(1, name));
    page.find_bar().set_text(QStringLiteral("敬老院"));
    page.find_bar().set_replacement(QStringLiteral("养老服务中心"));
    page.finder().begin(true);
    page.finder().look();
    page.finder().next(false);
    camera.take(window, QStringLiteral("22-rosters-find"));
    page.edits().set_preview([&camera](EditsDialog& dialog) {
        dialog.show();
        camera.take(dialog, QStringLiteral("35-dialog-replace-all"));
        return false;
    });
    page.finder().replace_all();
    page.find_bar().hide();
    // Eight cells as somebody copied them: one is no number, one has more nursing beds than beds.
    QApplication::clipboard()->setText(
        QStringLiteral("120\t60\r\n150张\t90\r\n许多\t30\r\n80\t200\r\n"));
    page.edits().set_preview([&camera](EditsDialog& dialog) {
        dialog.show();
        camera.take(dialog, QStringLiteral("35-dialog-paste"));
        return false;
    });
    grid.setCurrentIndex(page.model().index(0, beds));
    page.edits().paste();
}

void take_dialogs(Camera& camera, MainWindow& window, RostersPage& page)
{
    Session& session = window.session();
    ColumnsDialog columns(facility_spec(), page.model().columns());
    columns.show();
    camera.take(columns, QStringLiteral("35-dialog-columns"));
    Rosters rosters(session.workbook());
    const auto history = rosters.history(facility_spec(), page.model().entry_at(0));
    if (history) {
        HistoryDialog dialog(session, facility_spec(), *history);
        dialog.show();
        camera.take(dialog, QStringLiteral("35-dialog-history"));
    }
}

} // namespace

void take_grid(Camera& camera, MainWindow& window)
{
    auto* page = window.findChild<RostersPage*>();
    page->show_roster(facility_spec().id);
    window.show_page(QStringLiteral("rosters"));
    take_filters(camera, window, *page);
    take_frozen(camera, window, *page);
    if (page->model().rowCount() > 8) {
        take_edits(camera, window, *page);
        take_dialogs(camera, window, *page);
    }
    page->grid().setCurrentIndex({});
}

} // namespace yice::ui
