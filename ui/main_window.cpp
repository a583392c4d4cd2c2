// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/pages/import_page.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/rosters_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/tasks_page.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/undo_actions.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/period_picker.h"
#include "ui/widgets/region_picker.h"
#include "workbook/error_text.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), stack_(new QStackedWidget)
{
    setWindowTitle(tr("Yice"));
    setWindowIcon(QIcon(QStringLiteral(":/yice/icons/app.svg")));
    setAcceptDrops(true);
    resize(1366, 768);
    auto* centre = new QWidget;
    auto* line = new QHBoxLayout(centre);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    sidebar_ = make_sidebar();
    line->addWidget(sidebar_);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    topbar_ = make_topbar();
    column->addWidget(topbar_);
    column->addWidget(stack_, 1);
    line->addLayout(column, 1);
    setCentralWidget(centre);
    start_ = new StartPage;
    stack_->addWidget(start_);
    connect(start_, &StartPage::create_wanted, this, &MainWindow::create_workbook);
    connect(start_, &StartPage::choose_wanted, this, &MainWindow::choose_workbook);
    connect(start_, &StartPage::open_wanted, this, &MainWindow::open);
    connect(&session_, &Session::changed, this, &MainWindow::show_scope);
    for (int i = 0; i < static_cast<int>(entries_.size()); ++i) {
        auto* shortcut =
            new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, i] { show_page(entries_[static_cast<size_t>(i)].name); });
    }
    const auto step = [this](Qt::Key key, int quarters) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, quarters] {
            if (session_.is_open()) {
                session_.set_period(session_.period().next(quarters));
            }
        });
    };
    step(Qt::Key_PageUp, -1);
    step(Qt::Key_PageDown, 1);
    auto* choose = new QShortcut(QKeySequence(QKeySequence::Open), this);
    connect(choose, &QShortcut::activated, this, &MainWindow::choose_workbook);
    restoreGeometry(settings().value(QStringLiteral("geometry")).toByteArray());
    show_start();
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::make_sidebar()
{
    auto* sidebar = new QWidget;
    sidebar->setObjectName(QStringLiteral("sidebar"));
    sidebar->setAttribute(Qt::WA_StyledBackground);
    sidebar->setFixedWidth(184);
    auto* column = new QVBoxLayout(sidebar);
    column->setContentsMargins(space_2, space_4, space_2, space_3);
    column->setSpacing(2);
    auto* name =
        new QLabel(QStringLiteral("<span style='font-size:16px; font-weight:bold; "
                                  "color:%1'>颐策</span>&nbsp;&nbsp;<span style='font-size:12px; "
                                  "color:%2'>Yice</span>")
                       .arg(theme().accent.name(), theme().secondary.name()));
    name->setContentsMargins(space_3, 0, 0, space_3);
    column->addWidget(name);
    add_page(*column, QStringLiteral("overview"), tr("Overview"), new OverviewPage(session_));
    indicators_page_ = new IndicatorsPage(session_);
    add_page(*column, QStringLiteral("indicators"), tr("Indicators"), indicators_page_);
    add_page(*column, QStringLiteral("tasks"), tr("Key tasks"), new TasksPage(session_));
    add_page(*column, QStringLiteral("plan"), tr("Plan"), new PlanPage(session_));
    add_page(*column, QStringLiteral("rosters"), tr("Rosters"), new RostersPage(session_));
    import_page_ = new ImportPage(session_);
    add_page(*column, QStringLiteral("import"), tr("Import"), import_page_);
    add_page(*column, QStringLiteral("reports"), tr("Report"), new ReportPage(session_));
    column->addStretch(1);
    menu_ = new QPushButton(tr("Workbook"));
    menu_->setObjectName(QStringLiteral("nav"));
    menu_->setIcon(icon(QStringLiteral("folder")));
    menu_->setMenu(new QMenu(menu_));
    connect(menu_->menu(), &QMenu::aboutToShow, this, &MainWindow::fill_workbook_menu);
    column->addWidget(menu_);
    saved_ = new QLabel;
    saved_->setObjectName(QStringLiteral("hint"));
    saved_->setContentsMargins(space_3, space_1, 0, 0);
    column->addWidget(saved_);
    return sidebar;
}

void MainWindow::add_page(QVBoxLayout& sidebar, const QString& name, const QString& label,
                          Page* page)
{
    auto* button = new QPushButton(label);
    button->setObjectName(QStringLiteral("nav"));
    button->setIcon(icon(name));
    button->setIconSize({18, 18});
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setToolTip(tr("%1 (Ctrl+%2)").arg(label).arg(entries_.size() + 1));
    sidebar.addWidget(button);
    stack_->addWidget(page);
    entries_.push_back({name, button, page});
    connect(button, &QPushButton::clicked, this, [this, name] { show_page(name); });
    connect(page, &Page::indicator_wanted, this, &MainWindow::show_indicator);
    connect(page, &Page::page_wanted, this, &MainWindow::show_page);
    connect(page, &Page::wanted, this, &MainWindow::go);
}

QWidget* MainWindow::make_topbar()
{
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("topbar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(52);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(space_6, 0, space_6, 0);
    line->setSpacing(space_3);
    title_ = new QLabel;
    title_->setObjectName(QStringLiteral("title"));
    title_->setMinimumWidth(80);
    region_ = new RegionPicker;
    period_ = new PeriodPicker;
    report_ = new QPushButton(tr("Quarter's report"));
    report_->setObjectName(QStringLiteral("primary"));
    line->addWidget(title_, 1);
    add_history(*line);
    line->addWidget(region_);
    line->addWidget(period_);
    line->addWidget(report_);
    connect(region_, &RegionPicker::picked, &session_, &Session::set_region);
    connect(period_, &PeriodPicker::picked, &session_, &Session::set_period);
    connect(report_, &QPushButton::clicked, this, [this] { show_page(QStringLiteral("reports")); });
    return bar;
}

/// Undo, redo and the list of all steps, before what every page obeys.
void MainWindow::add_history(QHBoxLayout& bar)
{
    undo_actions_ = new UndoActions(session_, this);
    history_ = new HistoryPanel(session_, *undo_actions_, this);
    history_->hide();
    show_history_ = new QAction(icon(QStringLiteral("history")), tr("History (Ctrl+H)"), this);
    show_history_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    show_history_->setCheckable(true);
    connect(show_history_, &QAction::triggered, this, &MainWindow::show_history);
    connect(history_, &HistoryPanel::close_wanted, this, [this] { show_history(false); });
    addAction(show_history_);
    for (QAction* action :
         {undo_actions_->undo_action(), undo_actions_->redo_action(), show_history_}) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("flat"));
        button->setDefaultAction(action);
        bar.addWidget(button);
    }
}

void MainWindow::show_history(bool shown)
{
    const QRect below(0, topbar_->height(), width(), height() - topbar_->height());
    const QRect room = below.adjusted(0, space_2, -space_4, -space_4);
    const int broad = std::min(history_->sizeHint().width(), room.width());
    history_->setGeometry(room.right() - broad, room.top(), broad, room.height());
    history_->setVisible(shown && session_.is_open());
    history_->raise();
    show_history_->setChecked(history_->isVisibleTo(this));
    if (history_->isVisible()) {
        history_->list()->setFocus();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (history_->isVisible()) {
        show_history(true);
    }
}

bool MainWindow::open(const QString& path)
{
    auto workbook = Workbook::open(path);
    if (!workbook) {
        QMessageBox::warning(this, tr("Yice"), error_text(workbook.error()));
        return false;
    }
    session_.open(std::move(workbook.value()));
    remember(path);
    sidebar_->show();
    topbar_->show();
    show_page(QStringLiteral("overview"));
    if (session_.workbook().on_slow_drive()) {
        QMessageBox::information(
            this, tr("Yice"),
            tr("This workbook lies on a network or removable drive. It is safe to "
               "work there, but slower; copy it to this computer for daily work."));
    }
    return true;
}

void MainWindow::show_start()
{
    sidebar_->hide();
    topbar_->hide();
    show_history(false);
    QStringList known;
    for (const QString& path : settings().value(QStringLiteral("recent")).toStringList()) {
        if (QFileInfo::exists(path)) {
            known << path;
        }
    }
    start_->set_recent(known);
    stack_->setCurrentWidget(start_);
}

void MainWindow::show_page(const QString& name)
{
    if (!session_.is_open()) {
        return;
    }
    for (const Entry& entry : entries_) {
        if (entry.name == name) {
            entry.button->setChecked(true);
            stack_->setCurrentWidget(entry.page);
            entry.page->refresh_now();
            title_->setText(entry.page->title());
            // These pages have a main action of their own.
            report_->setVisible(name != u"reports" && name != u"import" && name != u"tasks");
        }
    }
}

void MainWindow::go(const Destination& destination)
{
    for (const Entry& entry : entries_) {
        if (entry.name == destination.page && session_.is_open()) {
            entry.page->show_item(destination.item, destination.entry);
            show_page(destination.page);
        }
    }
}

void MainWindow::show_indicator(const QString& id)
{
    indicators_page_->show_indicator(id);
    show_page(QStringLiteral("indicators"));
}

void MainWindow::show_scope()
{
    if (!session_.is_open()) {
        return;
    }
    region_->set_regions(session_.workbook().regions(), session_.region());
    period_->set_period(session_.period());
    const QFileInfo file(session_.workbook().path());
    setWindowTitle(tr("%1 - Yice").arg(file.completeBaseName()));
    saved_->setText(fontMetrics().elidedText(file.fileName(), Qt::ElideMiddle, 150) + u'\n' +
                    tr("everything is saved"));
    for (const Entry& entry : entries_) {
        if (stack_->currentWidget() == entry.page) {
            title_->setText(entry.page->title());
        }
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    event->acceptProposedAction();
    if (path.endsWith(QStringLiteral(".yice"), Qt::CaseInsensitive)) {
        open(path);
    } else if (session_.is_open()) {
        QStringList files;
        for (const QUrl& url : event->mimeData()->urls()) {
            files << url.toLocalFile();
        }
        show_page(QStringLiteral("import"));
        import_page_->preview(files);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings().setValue(QStringLiteral("geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::remember(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList recent = settings().value(QStringLiteral("recent")).toStringList();
    recent.removeAll(whole);
    recent.prepend(whole);
    settings().setValue(QStringLiteral("recent"), recent.mid(0, 8));
}

} // namespace yice::ui
