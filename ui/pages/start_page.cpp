// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/recent_row.h"
#include "workbook/error_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yice::ui
{

StartPage::StartPage(QWidget* parent)
    : QWidget(parent),
      list_(new Card(tr("Recent workbooks"))),
      rows_(new QVBoxLayout),
      create_(new QPushButton(tr("&New workbook…"))),
      example_(new QPushButton(tr("&Try the example"))),
      progress_(nullptr),
      step_(new QLabel),
      bar_(new QProgressBar),
      stop_(new QPushButton(tr("Cancel")))
{
    auto* page = new QHBoxLayout(this);
    page->addStretch(1);
    auto* middle = new QWidget;
    middle->setMinimumWidth(480);
    middle->setMaximumWidth(720);
    page->addWidget(middle, 8);
    page->addStretch(1);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(space_4, space_6, space_4, space_6);
    column->setSpacing(space_3);
    column->addStretch(1);
    auto* heading = new QLabel(tr("Plan and progress of elder care"));
    heading->setFont(text_font(TextSize::Figure, true));
    auto* hint =
        new QLabel(tr("A workbook holds everything of one county or city in one file on this "
                      "computer: rosters, plan, figures and reports. Nothing leaves it."));
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(hint);
    column->addSpacing(space_2);
    column->addWidget(make_actions());
    progress_ = make_progress();
    column->addWidget(progress_);
    column->addSpacing(space_3);

    auto* canvas = new QWidget;
    canvas->setObjectName(QStringLiteral("canvas"));
    auto* rows = new QVBoxLayout(canvas);
    rows->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(2);
    rows->addLayout(rows_);
    rows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(canvas);
    list_->body()->addWidget(scroll, 1);
    column->addWidget(list_, 12);
    column->addStretch(1);
    set_recent({}, {});
}

QWidget* StartPage::make_actions()
{
    auto* actions = new QWidget;
    auto* line = new QHBoxLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space_2);
    create_->setObjectName(QStringLiteral("primary"));
    create_->setDefault(true);
    auto* choose = new QPushButton(tr("&Open a workbook…"));
    auto* restore = new QPushButton(tr("Restore a &backup…"));
    example_->setToolTip(
        tr("A made-up 四平市 with four years of rosters, to look around in and try things out."));
    example_->hide();
    for (QPushButton* button : {create_, choose, example_, restore}) {
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(create_, &QPushButton::clicked, this, &StartPage::create_wanted);
    connect(choose, &QPushButton::clicked, this, &StartPage::choose_wanted);
    connect(restore, &QPushButton::clicked, this, &StartPage::restore_wanted);
    connect(example_, &QPushButton::clicked, this, &StartPage::start_demo);
    return actions;
}

QWidget* StartPage::make_progress()
{
    auto* progress = new QWidget;
    auto* line = new QHBoxLayout(progress);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space_3);
    step_->setObjectName(QStringLiteral("hint"));
    step_->setText(tr("The example is being made; this takes about a quarter of a minute."));
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("How far the example is"));
    line->addWidget(step_);
    line->addWidget(bar_, 1);
    line->addWidget(stop_);
    progress->hide();
    connect(stop_, &QPushButton::clicked, this, [this] {
        stop_->setEnabled(false);
        demo_->cancel();
    });
    return progress;
}

void StartPage::set_demo(DemoMaker maker, const QString& folder)
{
    delete demo_;
    demo_ = new DemoJob(std::move(maker), folder, this);
    example_->show();
    connect(demo_, &DemoJob::stepped, this, [this](qint64 done, qint64 total) {
        bar_->setRange(0, static_cast<int>(total));
        bar_->setValue(static_cast<int>(done));
    });
    connect(demo_, &DemoJob::made, this, [this](const QString& path) {
        demo_ended();
        emit open_wanted(path);
    });
    connect(demo_, &DemoJob::failed, this, [this](const Error& error) {
        demo_ended();
        if (error.kind != ErrorKind::Cancelled) {
            QMessageBox::warning(this, tr("Yice"), error_text(error));
        }
    });
}

void StartPage::start_demo()
{
    example_->setEnabled(false);
    stop_->setEnabled(true);
    bar_->setRange(0, 0);
    progress_->show();
    demo_->start();
}

void StartPage::demo_ended()
{
    progress_->hide();
    example_->setEnabled(true);
}

void StartPage::refresh()
{
    set_recent(recent_workbooks(), QDateTime::currentDateTime());
}

void StartPage::set_recent(const std::vector<RecentWorkbook>& workbooks, const QDateTime& now)
{
    while (QLayoutItem* item = rows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RecentWorkbook& workbook : workbooks) {
        auto* row = new RecentRow(workbook, now);
        rows_->addWidget(row);
        const QString path = workbook.path;
        if (!workbook.missing) {
            connect(row, &RecentRow::clicked, this, [this, path] { emit open_wanted(path); });
        }
        // The list is made anew, this row with it: only once its own event is over.
        const auto refresh_later = [this] {
            QMetaObject::invokeMethod(this, &StartPage::refresh, Qt::QueuedConnection);
        };
        connect(row, &RecentRow::forget_wanted, this, [path, refresh_later] {
            forget_workbook(path);
            refresh_later();
        });
        connect(row, &RecentRow::pin_wanted, this, [path, refresh_later](bool pinned) {
            pin_workbook(path, pinned);
            refresh_later();
        });
    }
    if (workbooks.empty()) {
        auto* none = new QLabel(tr("None yet. Begin with a new workbook for your county or city, "
                                   "or look around in the example first."));
        none->setObjectName(QStringLiteral("hint"));
        none->setWordWrap(true);
        rows_->addWidget(none);
    }
    // As high as its rows, but never higher than the window has room for.
    const int rows = static_cast<int>(workbooks.size());
    list_->setMaximumHeight(rows == 0 ? 84 : 56 + rows * 58);
}

} // namespace yice::ui
