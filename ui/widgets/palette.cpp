// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include "ui/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/palette_delegate.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int panel_width = 640;
} // namespace

Palette::Palette(Session& session, QWidget* window)
    : QWidget(window),
      session_(session),
      panel_(new QFrame(this)),
      search_(new SearchField),
      list_(new QListView),
      model_(new QStandardItemModel(this)),
      nothing_(new QLabel),
      pause_(new QTimer(this))
{
    hide();
    build();
    window->installEventFilter(this);
    search_->installEventFilter(this);
    pause_->setSingleShot(true);
    pause_->setInterval(200);
    connect(pause_, &QTimer::timeout, this, &Palette::look_for_people);
    connect(search_, &QLineEdit::textChanged, this, [this] {
        people_.clear();
        look();
        pause_->start();
    });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(OfferRole).toInt() >= 0) {
            list_->setCurrentIndex(index);
            take();
        }
    });
    // Going elsewhere, with a shortcut of the window for example, leaves it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now->window() == this->window() && !isAncestorOf(now)) {
            hide();
        }
    });
}

void Palette::build()
{
    setAccessibleName(tr("Find"));
    panel_->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(panel_);
    column->setContentsMargins(1, space_1, 1, space_2);
    column->setSpacing(0);
    search_->setObjectName(QStringLiteral("palette"));
    search_->setFont(text_font(TextSize::Title));
    search_->setFrame(false);
    search_->setPlaceholderText(tr("Find a page, indicator, facility or place…"));
    search_->setAccessibleName(tr("Find"));
    search_->setMinimumHeight(44);
    column->addWidget(search_);
    auto* rule = new QFrame;
    rule->setFixedHeight(1);
    rule->setObjectName(QStringLiteral("rule"));
    column->addWidget(rule);
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setAccessibleName(tr("What was found"));
    column->addWidget(list_, 1);
    nothing_->setObjectName(QStringLiteral("hint"));
    nothing_->setWordWrap(true);
    nothing_->setTextFormat(Qt::PlainText);
    nothing_->setContentsMargins(space_4, space_6, space_4, space_6);
    nothing_->setAlignment(Qt::AlignCenter);
    column->addWidget(nothing_);
    auto* keys = new QLabel(tr("↑ ↓ choose    Enter open    Esc close"));
    keys->setObjectName(QStringLiteral("hint"));
    keys->setContentsMargins(space_4, space_2, space_4, 0);
    column->addWidget(keys);
}

void Palette::open(std::vector<Command> commands, const QString& typed)
{
    commands_ = std::move(commands);
    people_.clear();
    if (!isVisible()) {
        focus_before_ = QApplication::focusWidget();
    }
    {
        const QSignalBlocker quiet(search_);
        search_->setText(typed);
    }
    look();
    show();
    raise();
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    lay_out();
    if (!typed.isEmpty()) {
        look_for_people();
    }
}

void Palette::search(const QString& text)
{
    search_->setText(text);
}

void Palette::close_quietly()
{
    hide();
    if (focus_before_ && focus_before_->isVisible()) {
        focus_before_->setFocus(Qt::OtherFocusReason);
    }
}

/// Over the whole window; the panel as high as its list wants, at most two thirds of it.
void Palette::lay_out()
{
    setGeometry(parentWidget()->rect());
    int rows = 0;
    for (int row = 0; row < model_->rowCount(); ++row) {
        rows += list_->sizeHintForIndex(model_->index(row, 0)).height();
    }
    list_->setVisible(rows > 0);
    nothing_->setVisible(rows == 0);
    list_->setFixedHeight(std::min(rows + space_2, std::max(160, height() * 3 / 5)));
    panel_->setFixedWidth(std::min(panel_width, width() - 2 * space_4));
    panel_->adjustSize();
    panel_->move((width() - panel_->width()) / 2, std::min(72, height() / 10));
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = theme().dark ? QColor(Qt::black) : theme().ink;
    veil.setAlpha(theme().dark ? 110 : 50);
    painter.fillRect(rect(), veil);
}

void Palette::mousePressEvent(QMouseEvent* event)
{
    if (!panel_->geometry().contains(event->pos())) {
        close_quietly();
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        lay_out();
    }
    if (watched != search_ || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close_quietly();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void Palette::step(int rows)
{
    int row = list_->currentIndex().row();
    const int direction = rows > 0 ? 1 : -1;
    for (int left = std::abs(rows); left > 0;) {
        const int next = row + direction;
        if (next < 0 || next >= model_->rowCount()) {
            break;
        }
        row = next;
        left -= model_->index(row, 0).data(OfferRole).toInt() >= 0 ? 1 : 0;
    }
    if (row >= 0 && model_->index(row, 0).data(OfferRole).toInt() >= 0) {
        list_->setCurrentIndex(model_->index(row, 0));
    }
    // The heading above the first line comes along.
    if (row <= 1) {
        list_->verticalScrollBar()->setValue(0);
    }
}

void Palette::select_first()
{
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (model_->index(row, 0).data(OfferRole).toInt() >= 0) {
            list_->setCurrentIndex(model_->index(row, 0));
            list_->scrollToTop();
            return;
        }
    }
}

QStringList Palette::offered() const
{
    QStringList names;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const QModelIndex index = model_->index(row, 0);
        if (index.data(OfferRole).toInt() >= 0) {
            names << index.data().toString();
        }
    }
    return names;
}

void Palette::take()
{
    const int number = list_->currentIndex().data(OfferRole).toInt();
    if (!list_->currentIndex().isValid() || number < 0) {
        return;
    }
    const Offer offer = offers_[static_cast<size_t>(number)];
    remember(offer);
    close_quietly();
    if (offer.found) {
        go_to(*offer.found);
    } else {
        commands_[*offer.command].run();
    }
}

void Palette::go_to(const Found& found)
{
    const auto of_plan = [this](const QString& plan) {
        if (session_.plan() && session_.plan()->id != plan) {
            session_.set_plan(plan);
        }
    };
    switch (found.kind) {
    case FoundKind::Indicator:
        of_plan(found.plan);
        emit wanted({QStringLiteral("indicators"), found.id, {}});
        break;
    case FoundKind::Task:
        of_plan(found.plan);
        emit wanted({QStringLiteral("tasks"), found.id, {}});
        break;
    case FoundKind::Plan:
        of_plan(found.id);
        emit wanted({QStringLiteral("plan"), {}, {}});
        break;
    case FoundKind::Region:
        session_.set_region(found.region);
        break;
    case FoundKind::Entry:
    case FoundKind::Person:
    case FoundKind::Roster:
        emit wanted({QStringLiteral("rosters"), found.id, found.entry});
        break;
    }
}

} // namespace yice::ui
