// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/specs.h"
#include "ui/dialogs/columns_dialog.h"
#include "ui/dialogs/entry_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/models/roster_model.h"
#include "ui/pages/roster_edits.h"
#include "ui/pages/roster_facets.h"
#include "ui/pages/roster_finder.h"
#include "ui/pages/rosters_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/roster_grid.h"
#include "workbook/measures.h"
#include "workbook/rosters.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace yice::ui
{

void RostersPage::make_menu()
{
    auto* menu = new QMenu(more_);
    menu->addAction(tr("Columns…"), this, &RostersPage::choose_columns);
    menu->addAction(tr("Find…"), QKeySequence(), this, [this] { finder_->begin(false); })
        ->setShortcutVisibleInContextMenu(true);
    menu->addAction(tr("Find and replace…"), this, [this] { finder_->begin(true); });
    menu->addSeparator();
    menu->addAction(tr("Empty sheet to fill in…"), this, &RostersPage::save_template);
    menu->addAction(tr("Export what is shown…"), this, [this] { export_shown(false); });
    QAction* selected =
        menu->addAction(tr("Export the selected rows…"), this, &RostersPage::export_selected);
    QAction* whole = menu->addAction(tr("Export with whole identity numbers…"), this,
                                     [this] { export_shown(true); });
    connect(menu, &QMenu::aboutToShow, this, [this, whole, selected] {
        selected->setEnabled(grid_->block().cells() > 0);
        whole->setVisible(
            std::any_of(spec_->fields.begin(), spec_->fields.end(), [](const FieldSpec& field) {
                return field.type == FieldType::IdentityNumber;
            }));
    });
    more_->setMenu(menu);
}

void RostersPage::show_filter_row(bool on)
{
    if (look_.filter_row == on && grid_->shows_filter_row() == on) {
        return;
    }
    look_.filter_row = on;
    filter_->setChecked(on);
    grid_->show_filter_row(on);
    if (on) {
        const QModelIndex current = grid_->currentIndex();
        grid_->focus_filter(current.isValid() ? current.column() : 0);
    }
    ask(); // what is hidden does not filter
}

void RostersPage::set_filter(const QString& field, const QString& text)
{
    look_.filters.insert(field, text);
    if (const int column = model_->column_of(field); column >= 0) {
        grid_->set_filter_text(column, text);
    }
    ask();
}

void RostersPage::set_columns(const std::vector<int>& fields)
{
    keep_widths();
    const int down = grid_->verticalScrollBar()->value();
    const int right = grid_->horizontalScrollBar()->value();
    look_.columns.clear();
    for (const int field : fields) {
        look_.columns << spec_->fields[static_cast<size_t>(field)].id;
    }
    bool filtered = false;
    for (const QString& field : look_.filters.keys()) {
        // What is not seen does not filter.
        if (!look_.columns.contains(field)) {
            filtered = filtered || !look_.filters.value(field).trimmed().isEmpty();
            look_.filters.remove(field);
        }
    }
    model_->set_columns(fields);
    grid_->take_columns();
    finder_->set_model(model_);
    show_look();
    grid_->verticalScrollBar()->setValue(down);
    grid_->horizontalScrollBar()->setValue(right);
    if (filtered) {
        ask();
    }
}

void RostersPage::set_frozen(int columns)
{
    look_.frozen = columns;
    grid_->set_frozen(columns);
}

void RostersPage::keep_widths()
{
    for (int column = 0; column < model_->columnCount(); ++column) {
        look_.widths.insert(model_->field_at(column).id, grid_->columnWidth(column));
    }
}

void RostersPage::fit_columns()
{
    for (int i = 0; i < model_->columnCount(); ++i) {
        const FieldSpec& field = model_->field_at(i);
        if (const int kept = look_.widths.value(field.id); kept > 0) {
            grid_->setColumnWidth(i, kept);
            continue;
        }
        const auto width = [this](const QString& text) {
            return fontMetrics().horizontalAdvance(text) + 28;
        };
        int wanted = width(model_->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        if (field.id == spec_->name_field) {
            const bool person = spec_->index_of(QStringLiteral("identity")) >= 0;
            wanted = std::max(wanted, scaled(person ? 96 : 224));
        } else if (field.type == FieldType::Text || field.type == FieldType::Tags) {
            wanted = std::max(wanted, scaled(150));
        } else if (field.type == FieldType::Region || field.type == FieldType::IdentityNumber) {
            wanted = std::max(wanted, scaled(168));
        } else if (field.type == FieldType::Date) {
            wanted = std::max(wanted, scaled(104));
        }
        for (const Choice& choice : field.choices) {
            wanted = std::max(wanted, std::min(width(choice.label.shown()), scaled(150)));
        }
        grid_->setColumnWidth(i, wanted);
    }
}

/// What is completed while one types a place or figure into a cell.
void RostersPage::fill_names()
{
    if (!session().is_open()) {
        return;
    }
    const Workbook& workbook = session().workbook();
    QStringList places;
    for (const Region& region : workbook.regions().all()) {
        places << workbook.regions().path_name(region.id).remove(u' ');
    }
    QStringList figures;
    for (const Plan& plan : workbook.plans()) {
        for (const FigureSpec& figure : figures_of(plan)) {
            figures << figure.name.zh;
        }
    }
    for (const RosterSpec* spec : roster_specs()) {
        for (const FieldSpec& field : spec->fields) {
            if (field.type == FieldType::Region) {
                grid_->set_names(field.id, places);
            } else if (field.type == FieldType::Figure) {
                grid_->set_names(field.id, figures);
            }
        }
    }
}

void RostersPage::sort_by(const std::vector<SortKey>& keys)
{
    look_.sort = keys;
    const SortKey first = keys.empty() ? SortKey() : keys.front();
    grid_->set_sort_mark(first.field.isEmpty() ? -1 : model_->column_of(first.field),
                         first.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    ask();
}

/// A click orders by the column, a second one the other way round, a third one by place again; with
/// Shift the column only decides among rows that are equal so far.
void RostersPage::sort_from_heading(int column, bool with_shift)
{
    const QString field = model_->field_at(column).id;
    std::vector<SortKey> keys = look_.sort;
    const auto known = std::find_if(keys.begin(), keys.end(),
                                    [&](const SortKey& key) { return key.field == field; });
    const bool only = keys.size() == 1 && known != keys.end();
    if (with_shift && known != keys.end()) {
        known->descending = !known->descending;
    } else if (with_shift && !keys.empty()) {
        keys.push_back({field, false});
    } else if (only && known->descending) {
        keys.clear();
    } else {
        const bool descending = only;
        keys = {{field, descending}};
    }
    sort_by(keys);
}

void RostersPage::open_cell_menu(const QPoint& at)
{
    const QModelIndex current = grid_->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const int row = current.row();
    const int column = current.column();
    const FieldSpec& field = model_->field_at(column);
    QMenu menu;
    const auto add = [&menu, this](const QString& text, const QString& keys,
                                   const std::function<void()>& what) {
        QAction* action = menu.addAction(keys.isEmpty() ? text : text + u'\t' + keys);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    add(tr("Open the entry…"), tr("Enter"), [this, row] { open_entry(model_->entry_at(row)); });
    add(tr("Edit the cell"), QStringLiteral("F2"), [this, current] {
        grid_->edit(current);
    })->setEnabled(model_->can_be_edited(column));
    add(tr("History…"), QStringLiteral("Ctrl+Shift+H"),
        [this, row] { open_history(model_->entry_at(row)); });
    menu.addSeparator();
    add(tr("Copy"), QStringLiteral("Ctrl+C"), [this] { edits_->copy(); });
    add(tr("Paste"), QStringLiteral("Ctrl+V"), [this] { edits_->paste(); });
    add(tr("Fill down"), QStringLiteral("Ctrl+D"), [this] {
        edits_->fill_down();
    })->setEnabled(grid_->block().rows.size() > 1);
    add(tr("Clear cells"), QStringLiteral("Del"), [this] { edits_->clear(); });
    menu.addSeparator();
    const QString value = model_->written(row, column);
    const bool text = field.type == FieldType::Text || field.type == FieldType::CreditCode;
    add(tr("Only rows with this value"), {}, [this, id = field.id, value, text] {
        show_filter_row(true);
        set_filter(id, value.isEmpty() ? tr("(blank)", "in the filter row")
                       : text          ? u'=' + value
                                       : value);
    })->setEnabled(field.type != FieldType::IdentityNumber);
    add(tr("Export the selected rows…"), {}, [this] { export_selected(); });
    menu.exec(at);
}

void RostersPage::open_heading_menu(int column, const QPoint& at)
{
    if (column < 0 || column >= model_->columnCount()) {
        return;
    }
    const QString field = model_->field_at(column).id;
    QMenu menu;
    menu.addAction(tr("Sort ascending"), this, [this, field] { sort_by({{field, false}}); });
    menu.addAction(tr("Sort descending"), this, [this, field] { sort_by({{field, true}}); });
    menu.addAction(tr("Sort by place, as it comes"), this, [this] { sort_by({}); })
        ->setEnabled(!look_.sort.empty());
    menu.addSeparator();
    menu.addAction(tr("Freeze up to this column"), this,
                   [this, column] { set_frozen(column + 1); });
    menu.addAction(tr("Freeze nothing"), this, [this] { set_frozen(0); })
        ->setEnabled(look_.frozen > 0);
    menu.addSeparator();
    QAction* filters = menu.addAction(tr("Filter row"));
    filters->setCheckable(true);
    filters->setChecked(grid_->shows_filter_row());
    connect(filters, &QAction::toggled, this, &RostersPage::show_filter_row);
    menu.addAction(tr("Hide this column"), this,
                   [this, column] {
                       std::vector<int> fields = model_->columns();
                       fields.erase(fields.begin() + column);
                       set_columns(fields);
                   })
        ->setEnabled(model_->columnCount() > 1);
    menu.addAction(tr("Columns…"), this, &RostersPage::choose_columns);
    menu.exec(at);
}

void RostersPage::choose_columns()
{
    ColumnsDialog dialog(*spec_, model_->columns(), this);
    if (dialog.exec() == QDialog::Accepted) {
        set_columns(dialog.columns());
    }
}

void RostersPage::open_entry(EntryId entry)
{
    EntryDialog dialog(session(), *spec_, entry, this);
    if (dialog.exec() == QDialog::Accepted) {
        session().written();
    }
}

void RostersPage::open_history(EntryId entry)
{
    const auto history = Rosters(session().workbook()).history(*spec_, entry);
    if (!history) {
        say(history.error());
        return;
    }
    HistoryDialog(session(), *spec_, *history, this).exec();
}

QString RostersPage::export_path(const QString& title, const QString& name)
{
    return QFileDialog::getSaveFileName(this, title, name + QStringLiteral(".csv"),
                                        tr("CSV for Excel (*.csv)"));
}

void RostersPage::save_sheet(const Result<QByteArray>& sheet, const QString& path)
{
    if (!sheet) {
        say(sheet.error());
    } else if (auto done = write_file(path, *sheet); !done) {
        say(done.error());
    } else {
        tell(tr("Wrote %1.").arg(QDir::toNativeSeparators(path)), false);
    }
}

/// A million rows are written out while the window goes on.
void RostersPage::export_entries(const std::vector<EntryId>& entries, const QString& path,
                                 bool reveal)
{
    tell(tr("Writing %1 rows…").arg(QLocale().toString(static_cast<qint64>(entries.size()))),
         false);
    session().reader().ask<QByteArray>(
        this, QStringLiteral("export"),
        [spec = spec_, entries, day = model_->query().as_of, reveal](Workbook& workbook,
                                                                     const Reader::Wanted&) {
            return Rosters(workbook).sheet(*spec, entries, day, TextEncoding::Utf8Bom, reveal);
        },
        [this, path](Result<QByteArray>& sheet) { save_sheet(sheet, path); });
}

void RostersPage::export_shown(bool reveal)
{
    if (reveal && QMessageBox::question(
                      this, tr("Whole identity numbers"),
                      tr("The sheet will hold whole identity numbers. That it was made is kept in "
                         "the workbook's log. Go on?")) != QMessageBox::Yes) {
        return;
    }
    const QString path = export_path(tr("Export the roster"), spec_->label.shown());
    if (!path.isEmpty()) {
        export_entries(model_->order(), path, reveal);
    }
}

void RostersPage::export_selected()
{
    std::vector<EntryId> entries;
    for (const int row : grid_->block().rows) {
        entries.push_back(model_->entry_at(row));
    }
    const QString path = export_path(tr("Export the selected rows"), spec_->label.shown());
    if (!path.isEmpty()) {
        export_entries(entries, path, false);
    }
}

void RostersPage::save_template()
{
    const QString path =
        export_path(tr("Save an empty sheet"), tr("%1 to fill in").arg(spec_->label.shown()));
    if (!path.isEmpty()) {
        save_sheet(Rosters::empty_sheet(*spec_, TextEncoding::Utf8Bom), path);
    }
}

} // namespace yice::ui
