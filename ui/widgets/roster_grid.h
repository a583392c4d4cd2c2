// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace yice::ui
{

class CellDelegate;
class FilterHeader;
class RosterModel;

/// Rows and columns of a table, ascending.
struct CellBlock {
    std::vector<int> rows;
    std::vector<int> columns;

    qint64 cells() const { return static_cast<qint64>(rows.size() * columns.size()); }
};

/// A roster as a grid with the habits of Excel: blocks of cells are selected, the first columns can
/// stand still, a row of filters lies under the headings, cells are edited where they stand. It
/// writes nothing itself: it says what is wanted.
class RosterGrid : public QTableView
{
    Q_OBJECT

public:
    explicit RosterGrid(QWidget* parent = nullptr);

    using QTableView::edit;

    /// The old model is let go, not deleted.
    void set_roster(RosterModel* model);
    /// The model has other columns now.
    void take_columns();
    /// What is completed in the cells of a field.
    void set_names(const QString& field, const QStringList& names);

    /// That many columns stay in sight.
    void set_frozen(int columns);
    int frozen() const { return frozen_columns_; }

    void show_filter_row(bool on);
    bool shows_filter_row() const;
    void set_filter_text(int column, const QString& text);
    void set_filter_fault(int column, const QString& sentence);
    void focus_filter(int column);
    void set_sort_mark(int column, Qt::SortOrder order);

    /// What is selected, as one block: its rows and its columns. At least the current cell.
    CellBlock block() const;
    bool is_selected(int row, int column) const;
    void go_to(int row, int column);

    void setModel(QAbstractItemModel* model) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void copy_wanted();
    void paste_wanted();
    void fill_down_wanted();
    void clear_wanted();
    void open_wanted(int row);
    void cell_menu_wanted(const QPoint& global);
    void heading_menu_wanted(int column, const QPoint& global);
    void heading_clicked(int column, bool with_shift);
    void column_moved(int from, int to);
    void widths_changed();
    void filter_typed(int column, const QString& text);
    void filter_list_wanted(int column, const QPoint& global);
    void filter_entered(int column);
    void block_changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;

private:
    void connect_header(FilterHeader& header);
    void go_down_after(const CellDelegate& delegate);
    void make_frozen();
    void place_frozen();
    int frozen_width() const;
    FilterHeader& header_over(int column) const;
    bool select_whole(QKeyEvent* event);

    RosterModel* roster_ = nullptr;
    FilterHeader* header_;
    QTableView* frozen_;
    FilterHeader* frozen_header_;
    CellDelegate* delegate_;
    CellDelegate* frozen_delegate_;
    int frozen_columns_ = 0;
    bool moving_ = false;
};

} // namespace yice::ui
