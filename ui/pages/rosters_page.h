// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"
#include "ui/pages/page.h"
#include "ui/pages/roster_look.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;
class QToolButton;

namespace yice::ui
{

class FindBar;
class RosterEdits;
class RosterFacets;
class RosterFinder;
class RosterGrid;
class RosterModel;
class SelectionLine;

/// One roster as of the period, as a grid: search, filter, sort, choose and freeze columns, find
/// and replace, edit blocks of cells, look into an entry and its history, export what is shown.
/// Everything comes from the roster's spec.
class RostersPage : public Page
{
    Q_OBJECT

public:
    RostersPage(Session& session, QWidget* parent = nullptr);
    QString title() const override { return tr("Rosters"); }
    QString item() const override;
    void show_item(const QString& roster, EntryId entry) override;
    QVariantMap arrangement() const override;
    void arrange(const QVariantMap& arrangement) override;

    /// By the roster's id.
    void show_roster(const QString& id);
    void show_filter_row(bool on);
    /// What the filter row says of a field, as if it were typed.
    void set_filter(const QString& field, const QString& text);
    void set_columns(const std::vector<int>& fields);
    void set_frozen(int columns);
    void sort_by(const std::vector<SortKey>& keys);
    void open_history(EntryId entry);

    RosterGrid& grid() { return *grid_; }
    RosterModel& model() { return *model_; }
    RosterEdits& edits() { return *edits_; }
    RosterFinder& finder() { return *finder_; }
    FindBar& find_bar() { return *find_bar_; }
    /// What stands under the grid.
    QString told() const;

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHBoxLayout* make_bar();
    QHBoxLayout* make_foot();
    void make_menu();
    void make_shortcuts();
    void connect_grid();
    void set_spec(const RosterSpec& spec);
    void show_look();
    void keep_widths();
    void fit_columns();
    void fill_names();

    RosterQuery query();
    bool read_filters(RosterQuery& query);
    void ask();
    void show_answer(const RosterQuery& query, std::vector<EntryId> order);
    void show_counts();
    void select_wanted();
    void place_empty();
    void tell(const QString& sentence, bool bad);

    // The menus and what they do are in roster_actions.cpp.
    void open_cell_menu(const QPoint& at);
    void open_heading_menu(int column, const QPoint& at);
    void sort_from_heading(int column, bool with_shift);
    void choose_columns();
    void open_entry(EntryId entry);
    void export_entries(const std::vector<EntryId>& entries, const QString& path, bool reveal);
    void export_shown(bool reveal);
    void export_selected();
    void save_sheet(const Result<QByteArray>& sheet, const QString& path);
    void save_template();
    QString export_path(const QString& title, const QString& name);

    const RosterSpec* spec_ = nullptr;
    RosterModel* model_ = nullptr;
    QHash<QString, RosterLook> looks_; ///< of the other rosters too
    RosterLook look_;                  ///< of the one that is shown
    QComboBox* roster_;
    RosterGrid* grid_;
    QLineEdit* search_;
    RosterFacets* facets_;
    QToolButton* filter_;
    QPushButton* more_;
    FindBar* find_bar_;
    QLabel* count_;
    QLabel* note_;
    QLabel* empty_;
    SelectionLine* sums_;
    QTimer* typing_;
    RosterEdits* edits_;
    RosterFinder* finder_;
    EntryId wanted_;                 ///< to be selected when its rows are there
    bool keep_order_ = false;        ///< what is written next moves no row
    QHash<QString, QString> faults_; ///< of cells of the filter row
};

} // namespace yice::ui
