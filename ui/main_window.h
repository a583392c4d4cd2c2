// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"
#include "ui/session.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace yice::ui
{

class ImportPage;
class IndicatorsPage;
class Opening;
class Page;
class PeriodPicker;
class RegionPicker;
class StartPage;

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
    /// Puts a copy in the place of a workbook, and opens it.
    void restore(const QString& backup, const QString& target);
    ImportPage& import_page() { return *import_page_; }
    StartPage& start_page() { return *start_; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Entry {
        QString name;
        QPushButton* button = nullptr;
        Page* page = nullptr;
    };

    QWidget* make_sidebar();
    QWidget* make_topbar();
    void add_page(QVBoxLayout& sidebar, const QString& name, const QString& label, Page* page);
    void fill_workbook_menu();
    void show_scope();
    void show_start();
    void choose_workbook();
    void create_workbook();
    void choose_backup();
    void add_plan();
    void export_plan();
    void choose_language(const QString& code);
    void choose_theme(bool dark);
    void about();
    void remember(const QString& path);

    Session session_;
    Opening* opening_;
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
