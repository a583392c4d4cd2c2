// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/help/help_desk.h"
#include "ui/opening.h"
#include "ui/pages/custody_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/outlook_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/rosters_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/tasks_page.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/nav_button.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/period_picker.h"
#include "ui/widgets/region_picker.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/tour.h"
#include "workbook/tasks.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace yice::ui
{

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      opening_(new Opening(this)),
      stack_(new QStackedWidget),
      busy_soon_(new QTimer(this))
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
    busy_ = new QProgressBar;
    busy_->setObjectName(QStringLiteral("busy"));
    busy_->setTextVisible(false);
    busy_->setRange(0, 0);
    busy_->setAccessibleName(tr("Reading"));
    auto keeps_room = busy_->sizePolicy();
    keeps_room.setRetainSizeWhenHidden(true); // nothing moves when it appears
    busy_->setSizePolicy(keeps_room);
    busy_->hide();
    column->addWidget(busy_);
    column->addWidget(opening_->bar());
    column->addWidget(stack_, 1);
    line->addLayout(column, 1);
    setCentralWidget(centre);
    toast_ = new Toast(this);
    help_ = new HelpDesk(session_, *this, [this] {
        const QString page = here().page;
        return page.isEmpty() ? QStringLiteral("start") : page;
    });
    connect(help_, &HelpDesk::wanted, this, &MainWindow::go);
    start_ = new StartPage;
    stack_->addWidget(start_);
    connect(start_, &StartPage::create_wanted, this, &MainWindow::create_workbook);
    connect(start_, &StartPage::choose_wanted, this, &MainWindow::choose_workbook);
    connect(start_, &StartPage::open_wanted, this, &MainWindow::open);
    connect(start_, &StartPage::restore_wanted, this, &MainWindow::choose_backup);
    connect(opening_, &Opening::reopen_wanted, this, &MainWindow::open);
    connect(&session_, &Session::changed, this, &MainWindow::show_scope);
    // What is answered in the twinkling of an eye needs no sign that it is being read.
    busy_soon_->setSingleShot(true);
    busy_soon_->setInterval(300);
    connect(busy_soon_, &QTimer::timeout, busy_, &QWidget::show);
    connect(&session_, &Session::reading, this, [this](bool reading) {
        if (!reading) {
            busy_soon_->stop();
            busy_->hide();
        } else if (!busy_soon_->isActive()) {
            busy_soon_->start();
        }
    });
    tour_ = new Tour(this);
    connect(tour_, &Tour::wanted, this, &MainWindow::go);
    connect(tour_, &Tour::create_wanted, this, &MainWindow::create_workbook);
    palette_ = new Palette(session_, this);
    connect(palette_, &Palette::wanted, this, &MainWindow::go);
    make_shortcuts();
    restoreGeometry(settings().value(QStringLiteral("geometry")).toByteArray());
    show_start();
}

MainWindow::~MainWindow()
{
    keep_arrangement();
}

void MainWindow::make_shortcuts()
{
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    for (int i = 0; i < static_cast<int>(entries_.size()) && i < 9; ++i) {
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
            [this, i] { show_page(entries_[static_cast<size_t>(i)].name); });
    }
    const auto step = [this](int quarters) {
        if (session_.is_open()) {
            session_.set_period(session_.period().next(quarters));
        }
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [step] { step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [step] { step(1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { go_back(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { go_forward(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { open_palette(); });
    add(QKeySequence(QKeySequence::Open), [this] { choose_workbook(); });
    add(QKeySequence(QKeySequence::New), [this] { create_workbook(); });
    add(QKeySequence(QKeySequence::Save), [this] {
        if (session_.is_open()) {
            tell(tr("Everything is saved already: each change is written as it is made."));
        }
    });
}

QWidget* MainWindow::make_sidebar()
{
    auto* sidebar = new QWidget;
    sidebar->setObjectName(QStringLiteral("sidebar"));
    sidebar->setAttribute(Qt::WA_StyledBackground);
    sidebar->setFixedWidth(scaled(184));
    auto* column = new QVBoxLayout(sidebar);
    column->setContentsMargins(space_2, space_4, space_2, space_3);
    column->setSpacing(2);
    auto* name = new QHBoxLayout;
    name->setContentsMargins(space_3, 0, 0, space_3);
    name->setSpacing(space_2);
    auto* chinese = new QLabel(QStringLiteral("颐策"));
    chinese->setObjectName(QStringLiteral("brand"));
    auto* latin = new QLabel(QStringLiteral("Yice"));
    latin->setObjectName(QStringLiteral("hint"));
    name->addWidget(chinese);
    name->addWidget(latin, 0, Qt::AlignBottom);
    name->addStretch(1);
    column->addLayout(name);
    auto* find = new QPushButton(icon(QStringLiteral("search")), tr("Find… (Ctrl+K)"));
    find->setObjectName(QStringLiteral("find"));
    connect(find, &QPushButton::clicked, this, &MainWindow::open_palette);
    column->addWidget(find);
    column->addSpacing(space_2);
    make_pages(*column);
    column->addStretch(1);
    auto* help = new QPushButton(tr("Manual"));
    help->setObjectName(QStringLiteral("nav"));
    help->setIcon(icon(QStringLiteral("help")));
    help->setToolTip(tr("The manual, at the page you are on (F1)"));
    connect(help, &QPushButton::clicked, this, [this] { help_->open(); });
    column->addWidget(help);
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

void MainWindow::make_pages(QVBoxLayout& sidebar)
{
    add_page(sidebar, QStringLiteral("overview"), tr("Overview"), new OverviewPage(session_));
    add_page(sidebar, QStringLiteral("indicators"), tr("Indicators"), new IndicatorsPage(session_));
    add_page(sidebar, QStringLiteral("tasks"), tr("Key tasks"), new TasksPage(session_));
    add_page(sidebar, QStringLiteral("rosters"), tr("Rosters"), new RostersPage(session_));
    import_page_ = new ImportPage(session_);
    add_page(sidebar, QStringLiteral("import"), tr("Import"), import_page_);
    add_page(sidebar, QStringLiteral("outlook"), tr("Outlook"), new OutlookPage(session_));
    add_page(sidebar, QStringLiteral("reports"), tr("Report"), new ReportPage(session_));
    add_page(sidebar, QStringLiteral("plan"), tr("Plan"), new PlanPage(session_));
    auto* custody = new CustodyPage(session_);
    add_page(sidebar, QStringLiteral("custody"), tr("Data and backups"), custody);
    connect(custody, &CustodyPage::restore_wanted, this, &MainWindow::restore);
}

void MainWindow::add_page(QVBoxLayout& sidebar, const QString& name, const QString& label,
                          Page* page)
{
    auto* button = new NavButton(name, label);
    button->setToolTip(tr("%1 (Ctrl+%2)").arg(label).arg(entries_.size() + 1));
    sidebar.addWidget(button);
    stack_->addWidget(page);
    entries_.push_back({name, button, page});
    connect(button, &QPushButton::clicked, this, [this, name] { show_page(name); });
    connect(page, &Page::indicator_wanted, this, &MainWindow::show_indicator);
    connect(page, &Page::page_wanted, this, &MainWindow::show_page);
    connect(page, &Page::wanted, this, &MainWindow::go);
    connect(page, &Page::item_chosen, this, [this] {
        navigation_.visit(here());
        show_steps();
    });
}

QWidget* MainWindow::make_topbar()
{
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("topbar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(scaled(52));
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(space_3, 0, space_6, 0);
    line->setSpacing(space_3);
    const auto step = [&](const char* drawing, const QString& name, const QString& keys,
                          void (MainWindow::*run)()) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("flat"));
        button->setIcon(icon(QString::fromLatin1(drawing)));
        button->setAccessibleName(name);
        button->setToolTip(tr("%1 (%2)", "action and keys").arg(name, keys));
        connect(button, &QToolButton::clicked, this, run);
        return button;
    };
    back_ = step("back", tr("Back"), tr("Alt+←"), &MainWindow::go_back);
    forward_ = step("forward", tr("Forward"), tr("Alt+→"), &MainWindow::go_forward);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(0);
    steps->addWidget(back_);
    steps->addWidget(forward_);
    title_ = new QLabel;
    title_->setObjectName(QStringLiteral("title"));
    title_->setMinimumWidth(80);
    region_ = new RegionPicker;
    period_ = new PeriodPicker;
    report_ = new QPushButton(tr("Quarter's report"));
    report_->setObjectName(QStringLiteral("primary"));
    line->addLayout(steps);
    line->addWidget(title_, 1);
    line->addWidget(region_);
    line->addWidget(period_);
    line->addWidget(report_);
    connect(region_, &RegionPicker::picked, &session_, &Session::set_region);
    connect(period_, &PeriodPicker::picked, &session_, &Session::set_period);
    connect(report_, &QPushButton::clicked, this, [this] { show_page(QStringLiteral("reports")); });
    return bar;
}

MainWindow::Entry* MainWindow::entry(const QString& name)
{
    for (Entry& candidate : entries_) {
        if (candidate.name == name) {
            return &candidate;
        }
    }
    return nullptr;
}

Destination MainWindow::here() const
{
    for (const Entry& candidate : entries_) {
        if (candidate.page == stack_->currentWidget()) {
            return {candidate.name, candidate.page->item(), {}};
        }
    }
    return {};
}

void MainWindow::show_page(const QString& name)
{
    Entry* shown = session_.is_open() ? entry(name) : nullptr;
    if (!shown) {
        return;
    }
    shown->button->setChecked(true);
    stack_->setCurrentWidget(shown->page);
    shown->page->refresh_now();
    tour_->went_to(name);
    title_->setText(shown->page->title());
    // These pages have a main action of their own.
    report_->setVisible(name != u"reports" && name != u"import" && name != u"tasks" &&
                        name != u"custody");
    if (!stepping_) {
        navigation_.visit(here());
    }
    show_steps();
}

void MainWindow::show_indicator(const QString& id)
{
    go({QStringLiteral("indicators"), id, {}});
}

void MainWindow::go(const Destination& destination)
{
    Entry* wanted = session_.is_open() ? entry(destination.page) : nullptr;
    if (wanted) {
        wanted->page->show_item(destination.item, destination.entry);
        show_page(destination.page);
    }
}

void MainWindow::go_back()
{
    if (navigation_.can_go_back()) {
        stepping_ = true;
        go(navigation_.back());
        stepping_ = false;
    }
}

void MainWindow::go_forward()
{
    if (navigation_.can_go_forward()) {
        stepping_ = true;
        go(navigation_.forward());
        stepping_ = false;
    }
}

void MainWindow::show_steps()
{
    back_->setEnabled(navigation_.can_go_back());
    forward_->setEnabled(navigation_.can_go_forward());
}

void MainWindow::tell(const QString& text)
{
    toast_->say(text);
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
    saved_->setText(
        fontMetrics().elidedText(file.fileName(), Qt::ElideMiddle, scaled(150)) + u'\n' +
        (session_.workbook().read_only() ? tr("only to be read") : tr("everything is saved")));
    if (const Entry* shown = entry(here().page)) {
        title_->setText(shown->page->title());
    }
    show_badges();
}

void MainWindow::show_badges()
{
    const Plan* plan = session_.plan();
    entry(QStringLiteral("indicators"))
        ->button->set_badge(plan ? QString::number(plan->indicators.size()) : QString());
    const auto tasks = Tasks(session_.workbook()).lines(session_.period());
    const int overdue = tasks ? count_of(*tasks, TaskFilter::Overdue) : 0;
    entry(QStringLiteral("tasks"))
        ->button->set_badge(overdue > 0 ? tr("%n overdue", "tasks", overdue) : QString());
}

} // namespace yice::ui
