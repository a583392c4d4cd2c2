// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"
#include "ui/session.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QHBoxLayout;
class QVBoxLayout;

namespace yice::ui
{

class ImportPage;
class HistoryPanel;
class IndicatorsPage;
class Page;
class PeriodPicker;
class RegionPicker;
class StartPage;
class UndoActions;

/// The window: navigation on the left, period and place on top, one page at a time.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return session_; }
    /// Opens a workbook and says what is wrong when it cannot.
    bool open(const QString& path);
    /// overview, indicators, tasks, rosters, import, reports
    void show_page(const QString& name);
    void show_indicator(const QString& id);
    /// Shows a page and an item of it.
    void go(const Destination& destination);
    ImportPage& import_page() { return *import_page_; }
    StartPage& start_page() { return *start_; }
    UndoActions& undo_actions() { return *undo_actions_; }
    /// The history over the right side of the page.
    void show_history(bool shown);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry {
        QString name;
        QPushButton* button = nullptr;
        Page* page = nullptr;
    };

    QWidget* make_sidebar();
    QWidget* make_topbar();
    void add_history(QHBoxLayout& bar);
    void add_page(QVBoxLayout& sidebar, const QString& name, const QString& label, Page* page);
    void fill_workbook_menu();
    void show_scope();
    void show_start();
    void choose_workbook();
    void create_workbook();
    void back_up();
    void check();
    void add_plan();
    void export_plan();
    void choose_language(const QString& code);
    void choose_theme(bool dark);
    void about();
    void remember(const QString& path);

    Session session_;
    UndoActions* undo_actions_ = nullptr;
    HistoryPanel* history_ = nullptr;
    QAction* show_history_ = nullptr;
    std::vector<Entry> entries_;
    QStackedWidget* stack_;
    StartPage* start_;
    IndicatorsPage* indicators_page_ = nullptr;
    ImportPage* import_page_ = nullptr;
    QWidget* sidebar_;
    QWidget* topbar_;
    QLabel* title_;
    QLabel* saved_;
    PeriodPicker* period_;
    RegionPicker* region_;
    QPushButton* report_;
    QPushButton* menu_;
};

} // namespace yice::ui
