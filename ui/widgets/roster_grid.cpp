// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roster_grid.h"

#include "ui/models/roster_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/filter_header.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <set>

namespace yice::ui
{

namespace
{

constexpr int pixels_per_row = 34;

void dress(QTableView& view)
{
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setWordWrap(false);
    view.setSelectionBehavior(QAbstractItemView::SelectItems);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    view.verticalHeader()->setDefaultSectionSize(scaled(pixels_per_row));
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
}

} // namespace

RosterGrid::RosterGrid(QWidget* parent)
    : QTableView(parent),
      header_(new FilterHeader(this)),
      frozen_(new QTableView(this)),
      frozen_header_(new FilterHeader(frozen_)),
      delegate_(new CellDelegate(this)),
      frozen_delegate_(new CellDelegate(this))
{
    dress(*this);
    setHorizontalHeader(header_);
    setItemDelegate(delegate_);
    setTabKeyNavigation(false); // Tab leads out of the grid, arrows within
    verticalHeader()->setMinimumWidth(48);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    header_->setSectionsMovable(true);
    make_frozen();
    connect_header(*header_);
    connect_header(*frozen_header_);
    connect(header_, &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        if (moving_) {
            return;
        }
        // The order of columns is the model's: the header goes back and the model moves.
        moving_ = true;
        header_->moveSection(to, from);
        moving_ = false;
        emit column_moved(from, to);
    });
    connect(this, &QTableView::customContextMenuRequested, this,
            [this](const QPoint& at) { emit cell_menu_wanted(viewport()->mapToGlobal(at)); });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit open_wanted(index.row()); });
    go_down_after(*delegate_);
    go_down_after(*frozen_delegate_);
}

/// Enter writes a cell and goes to the one below.
void RosterGrid::go_down_after(const CellDelegate& delegate)
{
    connect(&delegate, &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
                const QModelIndex current = currentIndex();
                if (hint == QAbstractItemDelegate::SubmitModelCache && current.isValid() &&
                    current.row() + 1 < model()->rowCount()) {
                    setCurrentIndex(current.siblingAtRow(current.row() + 1));
                }
            });
}

void RosterGrid::set_names(const QString& field, const QStringList& names)
{
    delegate_->set_names(field, names);
    frozen_delegate_->set_names(field, names);
}

void RosterGrid::make_frozen()
{
    dress(*frozen_);
    frozen_->setObjectName(QStringLiteral("frozen"));
    frozen_->setHorizontalHeader(frozen_header_);
    frozen_->setItemDelegate(frozen_delegate_);
    frozen_->verticalHeader()->hide();
    frozen_->setFocusPolicy(Qt::NoFocus);
    frozen_->setFocusProxy(this);
    frozen_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frozen_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frozen_->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, frozen_->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(frozen_->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, header_, &FilterHeader::place_cells);
    connect(header_, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        frozen_->setColumnWidth(column, width);
        place_frozen();
        emit widths_changed();
    });
    connect(frozen_header_, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width > 0 && columnWidth(column) != width) {
            setColumnWidth(column, width);
        }
    });
    connect(frozen_, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) {
        emit cell_menu_wanted(frozen_->viewport()->mapToGlobal(at));
    });
    connect(frozen_, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit open_wanted(index.row()); });
}

void RosterGrid::set_roster(RosterModel* model)
{
    roster_ = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        place_frozen();
        emit block_changed();
    });
}

void RosterGrid::setModel(QAbstractItemModel* model)
{
    const QItemSelectionModel* old = selectionModel();
    QTableView::setModel(model);
    delete old;
    frozen_->setModel(model);
    frozen_->setSelectionModel(selectionModel());
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RosterGrid::block_changed);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { frozen_->viewport()->update(); });
    take_columns();
}

void RosterGrid::take_columns()
{
    std::vector<FilterHeader::Cell> cells;
    for (int column = 0; roster_ && column < roster_->columnCount(); ++column) {
        const FieldSpec& field = roster_->field_at(column);
        cells.push_back({field.label.shown(),
                         field.type == FieldType::Choice || field.type == FieldType::Flag ||
                             field.type == FieldType::Tags || field.type == FieldType::Region});
    }
    header_->set_cells(cells);
    frozen_header_->set_cells(cells);
    place_frozen();
}

void RosterGrid::set_frozen(int columns)
{
    frozen_columns_ = std::max(0, columns);
    place_frozen();
}

int RosterGrid::frozen_width() const
{
    int width = 0;
    for (int column = 0; column < frozen_columns_ && model() && column < model()->columnCount();
         ++column) {
        width += columnWidth(column);
    }
    return width;
}

void RosterGrid::place_frozen()
{
    const int columns = model() ? model()->columnCount() : 0;
    for (int column = 0; column < columns; ++column) {
        frozen_->setColumnHidden(column, column >= frozen_columns_);
        if (column < frozen_columns_) {
            frozen_->setColumnWidth(column, columnWidth(column));
        }
    }
    // Never so wide that nothing is left to be scrolled.
    const int most = std::max(0, viewport()->width() - scaled(120));
    const int width = std::min(frozen_width(), most);
    frozen_->setVisible(width > 0);
    if (width > 0) {
        frozen_->setGeometry(verticalHeader()->width() + frameWidth(), frameWidth(), width,
                             header_->height() + viewport()->height());
        frozen_->verticalScrollBar()->setValue(verticalScrollBar()->value());
        frozen_->raise();
    }
    header_->place_cells();
    frozen_header_->place_cells();
}

FilterHeader& RosterGrid::header_over(int column) const
{
    return column < frozen_columns_ && frozen_->isVisibleTo(this) ? *frozen_header_ : *header_;
}

void RosterGrid::show_filter_row(bool on)
{
    header_->show_cells(on);
    frozen_header_->show_cells(on);
    updateGeometries();
    place_frozen();
}

bool RosterGrid::shows_filter_row() const
{
    return header_->shows_cells();
}

void RosterGrid::set_filter_text(int column, const QString& text)
{
    header_->set_text(column, text);
    frozen_header_->set_text(column, text);
}

void RosterGrid::set_filter_fault(int column, const QString& sentence)
{
    header_->set_fault(column, sentence);
    frozen_header_->set_fault(column, sentence);
}

void RosterGrid::focus_filter(int column)
{
    if (QLineEdit* line = header_over(column).cell(column)) {
        line->setFocus(Qt::ShortcutFocusReason);
    }
}

void RosterGrid::set_sort_mark(int column, Qt::SortOrder order)
{
    for (FilterHeader* header : {header_, frozen_header_}) {
        header->setSortIndicator(column, order);
    }
}

CellBlock RosterGrid::block() const
{
    CellBlock block;
    const QItemSelection selection = selectionModel()->selection();
    if (selection.size() == 1) {
        const QItemSelectionRange& range = selection.front();
        for (int row = range.top(); row <= range.bottom(); ++row) {
            block.rows.push_back(row);
        }
        for (int column = range.left(); column <= range.right(); ++column) {
            block.columns.push_back(column);
        }
        return block;
    }
    std::set<int> rows;
    std::set<int> columns;
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.insert(row);
        }
        for (int column = range.left(); column <= range.right(); ++column) {
            columns.insert(column);
        }
    }
    if (rows.empty() && currentIndex().isValid()) {
        rows.insert(currentIndex().row());
        columns.insert(currentIndex().column());
    }
    block.rows.assign(rows.begin(), rows.end());
    block.columns.assign(columns.begin(), columns.end());
    return block;
}

bool RosterGrid::is_selected(int row, int column) const
{
    const QModelIndex index = model()->index(row, column);
    return index == currentIndex() || selectionModel()->isSelected(index);
}

void RosterGrid::go_to(int row, int column)
{
    const QModelIndex index = model()->index(row, std::max(0, column));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void RosterGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() < frozen_columns_) {
        horizontalScrollBar()->setValue(before); // it is in sight wherever the others are
        return;
    }
    if (hint == PositionAtCenter) {
        horizontalScrollBar()->setValue(before);
        QTableView::scrollTo(index, EnsureVisible);
    }
    const int hidden = frozen_width() - visualRect(index).left();
    if (frozen_->isVisible() && hidden > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    }
}

/// Ctrl+Space and Shift+Space, as in Excel.
bool RosterGrid::select_whole(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (event->key() != Qt::Key_Space || !current.isValid() ||
        !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) {
        return false;
    }
    const bool column = event->modifiers().testFlag(Qt::ControlModifier);
    const QItemSelection whole(column ? current.siblingAtRow(0) : current.siblingAtColumn(0),
                               column ? current.siblingAtRow(model()->rowCount() - 1)
                                      : current.siblingAtColumn(model()->columnCount() - 1));
    selectionModel()->select(whole, QItemSelectionModel::ClearAndSelect);
    return true;
}

void RosterGrid::keyPressEvent(QKeyEvent* event)
{
    const bool ctrl = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy)) {
        emit copy_wanted();
    } else if (event->matches(QKeySequence::Paste)) {
        emit paste_wanted();
    } else if (ctrl && event->key() == Qt::Key_D) {
        emit fill_down_wanted();
    } else if (event->key() == Qt::Key_Delete) {
        emit clear_wanted();
    } else if (event->key() == Qt::Key_Menu) {
        const QRect cell = visualRect(currentIndex());
        emit cell_menu_wanted(viewport()->mapToGlobal(cell.bottomLeft()));
    } else if (!select_whole(event)) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool RosterGrid::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool by_key = trigger == EditKeyPressed || trigger == AnyKeyPressed;
    if (!by_key || !index.isValid() || index.column() >= frozen_columns_ || !frozen_->isVisible() ||
        !model()->flags(index).testFlag(Qt::ItemIsEditable)) {
        return QTableView::edit(index, trigger, event);
    }
    // The cell that is seen is the one of the columns that stand still.
    frozen_->edit(index);
    if (QWidget* editor = frozen_->indexWidget(index); editor && trigger == AnyKeyPressed) {
        QApplication::sendEvent(editor, event);
    }
    return true;
}

void RosterGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    place_frozen();
}

void RosterGrid::updateGeometries()
{
    QTableView::updateGeometries();
    place_frozen();
}

} // namespace yice::ui
