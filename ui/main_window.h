// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"
#include "ui/navigation.h"
#include "ui/session.h"

#include <QMainWindow>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace yice::ui
{

class HelpDesk;
class ImportPage;
class NavButton;
class Opening;
class Page;
class Palette;
class PeriodPicker;
class RegionPicker;
class StartPage;
class Toast;
class Tour;
struct Command;

/// The window: navigation on the left, period and place on top, one page at a time.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return session_; }
    /// Opens a workbook as it was left and says what is wrong when it cannot.
    bool open(const QString& path);
    /// overview, indicators, tasks, rosters, import, outlook, reports, plan …
    void show_page(const QString& name);
    void show_indicator(const QString& id);
    /// Shows a page and an item of it.
    void go(const Destination& destination);
    /// Where one is; an empty page while no workbook is open.
    Destination here() const;
    void go_back();
    void go_forward();
    /// Puts a copy in the place of a workbook, and opens it.
    void restore(const QString& backup, const QString& target);
    /// The day's copy could not be made.
    void tell_no_backup(const Error& error);
    /// A sentence that asks for nothing.
    void tell(const QString& text);
    ImportPage& import_page() { return *import_page_; }
    StartPage& start_page() { return *start_; }
    Palette& quick_find() { return *palette_; }
    Tour& tour() { return *tour_; }
    HelpDesk& help() { return *help_; }
    /// Ctrl+K
    void open_palette();

signals:
    /// Colours, texts or language are others now: a new window has to take this one's place.
    void new_look_wanted();
    void closed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Entry {
        QString name;
        NavButton* button = nullptr;
        Page* page = nullptr;
    };

    std::vector<Command> commands();
    QWidget* make_sidebar();
    void make_pages(QVBoxLayout& sidebar);
    QWidget* make_topbar();
    void make_shortcuts();
    void add_page(QVBoxLayout& sidebar, const QString& name, const QString& label, Page* page);
    Entry* entry(const QString& name);
    void show_steps();

    void fill_workbook_menu();
    void show_scope();
    void show_badges();
    void show_start();
    void choose_workbook();
    void create_workbook();
    void choose_backup();
    void add_plan();
    void export_plan();
    void choose_settings();
    void change_look(const QString& setting, const QString& value);
    void about();

    void recall(const QString& path);
    void keep_arrangement();
    void look_inside();
    void close_damaged(const Error& error);
    void take(std::unique_ptr<Workbook> workbook);

    Session session_;
    Opening* opening_;
    std::vector<Entry> entries_;
    Navigation navigation_;
    std::unique_ptr<Reader> checker_; ///< looks inside a large file while one works with it
    bool stepping_ = false;           ///< going back or forward is no new visit
    QStackedWidget* stack_;
    StartPage* start_;
    Palette* palette_;
    Tour* tour_;
    HelpDesk* help_;
    ImportPage* import_page_ = nullptr;
    QWidget* sidebar_;
    QWidget* topbar_;
    QProgressBar* busy_;
    QTimer* busy_soon_;
    Toast* toast_;
    QLabel* title_;
    QLabel* saved_;
    QToolButton* back_;
    QToolButton* forward_;
    PeriodPicker* period_;
    RegionPicker* region_;
    QPushButton* report_;
    QPushButton* menu_;
};

} // namespace yice::ui
