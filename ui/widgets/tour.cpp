// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tour.h"

#include "ui/settings.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

constexpr int card_width = 304;
constexpr int last_step = 2;
const QString done_key = QStringLiteral("tour_dismissed");

} // namespace

Tour::Tour(QWidget* window)
    : QFrame(window),
      count_(new QLabel),
      title_(new QLabel),
      text_(new QLabel),
      act_(new QPushButton),
      back_(new QPushButton(tr("Back"))),
      next_(new QPushButton)
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("First steps"));
    setFixedWidth(card_width);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_4, space_3, space_3, space_3);
    column->setSpacing(space_2);
    auto* head = new QHBoxLayout;
    count_->setObjectName(QStringLiteral("hint"));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("flat"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Do not show this again"));
    close->setAccessibleName(tr("Do not show this again"));
    head->addWidget(count_, 1);
    head->addWidget(close);
    column->addLayout(head);
    title_->setObjectName(QStringLiteral("cardtitle"));
    column->addWidget(title_);
    text_->setWordWrap(true);
    text_->setContentsMargins(0, 0, space_2, 0);
    column->addWidget(text_);
    column->addSpacing(space_1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space_2);
    buttons->addWidget(act_);
    buttons->addStretch(1);
    for (QPushButton* button : {back_, next_}) {
        button->setObjectName(QStringLiteral("flat"));
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(close, &QToolButton::clicked, this, &Tour::dismiss);
    connect(act_, &QPushButton::clicked, this, &Tour::act);
    connect(back_, &QPushButton::clicked, this, [this] { show_step(step_ - 1); });
    connect(next_, &QPushButton::clicked, this, [this] {
        if (step_ == last_step) {
            dismiss();
        } else {
            show_step(step_ + 1);
        }
    });
    window->installEventFilter(this);
    hide();
}

void Tour::begin_once()
{
    if (!settings().value(done_key).toBool()) {
        begin();
    }
}

void Tour::begin()
{
    running_ = true;
    was_at_import_ = false;
    show_step(0);
    show();
    raise();
}

void Tour::show_step(int step)
{
    step_ = qBound(0, step, last_step);
    switch (step_) {
    case 0:
        title_->setText(tr("Create the workbook of your place"));
        text_->setText(tr("Choose your county or city: 四平, siping, sp or 2203 all find it. "
                          "Everything then stands in one file on this computer."));
        act_->setText(tr("New workbook…"));
        break;
    case 1:
        title_->setText(tr("Drop a sheet on the window"));
        text_->setText(tr("Any list in CSV or Excel, as the towns send it. You see what was read "
                          "before anything is stored, and can take it back."));
        act_->setText(tr("Go to the import"));
        break;
    default:
        title_->setText(tr("See where you stand, print the report"));
        text_->setText(tr("The overview judges every indicator of the plan; the quarter's report "
                          "is ready to be printed."));
        act_->setText(tr("Go to the report"));
        break;
    }
    count_->setText(tr("First steps · %1 of %2").arg(step_ + 1).arg(last_step + 1));
    back_->setVisible(step_ > 0);
    // Without a workbook there is nowhere to go yet.
    act_->setEnabled(step_ == 0 || !at_start_);
    next_->setText(step_ == last_step ? tr("Done") : tr("Next"));
    lay_out();
}

void Tour::went_to(const QString& page)
{
    at_start_ = page == u"start";
    act_->setEnabled(step_ == 0 || !at_start_);
    if (!running_) {
        return;
    }
    was_at_import_ = was_at_import_ || page == u"import";
    if (page == u"overview" && step_ == 0) {
        show_step(1);
    } else if (page == u"overview" && step_ == 1 && was_at_import_) {
        show_step(2);
    }
    setVisible(page == u"start" || page == u"overview");
    raise();
}

void Tour::act()
{
    switch (step_) {
    case 0:
        emit create_wanted();
        break;
    case 1:
        emit wanted({QStringLiteral("import"), {}, {}});
        break;
    default:
        emit wanted({QStringLiteral("reports"), {}, {}});
        break;
    }
}

void Tour::stop()
{
    running_ = false;
    hide();
}

void Tour::dismiss()
{
    settings().setValue(done_key, true);
    stop();
}

void Tour::lay_out()
{
    layout()->activate();
    resize(card_width, layout()->heightForWidth(card_width));
    move(parentWidget()->width() - width() - space_6,
         parentWidget()->height() - height() - space_6);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        lay_out();
    }
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace yice::ui
