// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/history_panel.h"

#include "ui/models/history_model.h"
#include "ui/style/theme.h"
#include "workbook/error_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int icon_size = 16;

/// Two lines a step: what, and when. Undone ones are pale, struck out, and marked with the word.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const int line = QFontMetrics(text_font(TextSize::Body)).height();
        const int hint = QFontMetrics(text_font(TextSize::Hint)).height();
        return {0, line + hint + 2 * space_2 + space_1};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool undone = index.data(HistoryModel::Undone).toBool();
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        if (selected || (option.state & QStyle::State_MouseOver)) {
            painter->fillRect(option.rect.adjusted(0, 0, 0, -1),
                              selected ? theme().accent_wash : theme().hover);
        }
        if (selected && (option.state & QStyle::State_HasFocus)) {
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                theme().accent);
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme().line);
        QRect inside = option.rect.adjusted(space_3, space_2, -space_3, -space_2);
        const QColor ink = undone ? theme().tertiary : theme().ink;
        const QFontMetrics body(text_font(TextSize::Body));
        icon(index.data(HistoryModel::IconName).toString(),
             undone ? theme().tertiary : theme().secondary)
            .paint(painter, QRect(inside.left(), inside.top() + (body.height() - icon_size) / 2,
                                  icon_size, icon_size));
        inside.setLeft(inside.left() + icon_size + space_2);
        QFont font = text_font(TextSize::Body);
        font.setStrikeOut(undone);
        painter->setFont(font);
        painter->setPen(ink);
        const QString name = index.data(Qt::DisplayRole).toString();
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                          QFontMetrics(font).elidedText(name, Qt::ElideRight, inside.width()));
        paint_second_line(*painter, inside, index, undone);
        painter->restore();
    }

private:
    static void paint_second_line(QPainter& painter, QRect line, const QModelIndex& index,
                                  bool undone)
    {
        const QFont font = text_font(TextSize::Hint);
        const QFontMetrics metrics(font);
        line.setTop(line.bottom() - metrics.height() + 1);
        painter.setFont(font);
        if (undone) {
            const QString word = HistoryModel::tr("undone");
            const QRect badge(line.right() - metrics.horizontalAdvance(word) - space_3,
                              line.top() - 1, metrics.horizontalAdvance(word) + space_3,
                              line.height() + 2);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme().none_wash);
            painter.drawRoundedRect(badge, 4, 4);
            painter.setPen(theme().secondary);
            painter.drawText(badge, Qt::AlignCenter, word);
            line.setRight(badge.left() - space_2);
        }
        const QString shortcut = index.data(HistoryModel::Shortcut).toString();
        painter.setPen(theme().secondary);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, shortcut);
        line.setRight(line.right() - metrics.horizontalAdvance(shortcut) - space_2);
        painter.setPen(undone ? theme().tertiary : theme().secondary);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(index.data(HistoryModel::Facts).toString(),
                                            Qt::ElideRight, line.width()));
    }
};

} // namespace

HistoryPanel::HistoryPanel(Session& session, UndoActions& actions, QWidget* parent)
    : QFrame(parent),
      session_(session),
      actions_(actions),
      model_(new HistoryModel(this)),
      list_(new QListView),
      empty_(new QLabel(tr("Nothing was done in this workbook yet. Whatever you import, type in or "
                           "change is listed here and can be undone, also another day."))),
      facts_(new QLabel)
{
    setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space_3, 0, space_3);
    column->setSpacing(space_2);
    column->addWidget(make_head());
    list_->setModel(model_);
    list_->setItemDelegate(new StepDelegate(list_));
    list_->setAccessibleName(tr("History"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(list_, 1);
    for (QLabel* label : {empty_, facts_}) {
        label->setObjectName(QStringLiteral("hint"));
        label->setWordWrap(true);
        label->setContentsMargins(space_4, 0, space_4, 0);
    }
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    facts_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    facts_->setMinimumHeight(2 * QFontMetrics(text_font(TextSize::Hint)).lineSpacing());
    column->addWidget(empty_, 1);
    column->addWidget(facts_);
    column->addWidget(make_buttons());
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::show_current);
    connect(&session_, &Session::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HistoryPanel::close_wanted);
    connect(&actions_, &UndoActions::said, facts_, &QLabel::setText);
    connect(&actions_, &UndoActions::failed, facts_, &QLabel::setText);
    refresh();
}

QWidget* HistoryPanel::make_head()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(space_4, 0, space_2, 0);
    auto* title = new QLabel(tr("History"));
    title->setObjectName(QStringLiteral("cardtitle"));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("flat"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close the history"));
    close->setAccessibleName(tr("Close the history"));
    connect(close, &QToolButton::clicked, this, &HistoryPanel::close_wanted);
    line->addWidget(title, 1);
    line->addWidget(close);
    return head;
}

QWidget* HistoryPanel::make_buttons()
{
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(space_4, 0, space_4, 0);
    line->setSpacing(space_2);
    undo_ = new QPushButton(icon(QStringLiteral("undo")), tr("&Undo"));
    redo_ = new QPushButton(icon(QStringLiteral("redo")), tr("&Redo"));
    undo_to_ = new QPushButton(tr("Undo &to here"));
    undo_->setToolTip(tr("Undoes the chosen step by itself"));
    redo_->setToolTip(tr("Does the chosen step again"));
    undo_to_->setToolTip(tr("Undoes the chosen step and everything after it"));
    line->addWidget(undo_);
    line->addWidget(redo_);
    line->addStretch(1);
    line->addWidget(undo_to_);
    const auto run = [this](void (UndoActions::*work)(StepId)) {
        if (const HistoryStep* step = current()) {
            (actions_.*work)(step->step.id);
        }
    };
    connect(undo_, &QPushButton::clicked, this, [run] { run(&UndoActions::undo_step); });
    connect(redo_, &QPushButton::clicked, this, [run] { run(&UndoActions::redo_step); });
    connect(undo_to_, &QPushButton::clicked, this, [run] { run(&UndoActions::undo_to); });
    return buttons;
}

const HistoryStep* HistoryPanel::current() const
{
    return model_->at(list_->currentIndex().row());
}

void HistoryPanel::refresh()
{
    const HistoryStep* chosen = current();
    const StepId before = chosen ? chosen->step.id : StepId();
    std::vector<HistoryStep> steps;
    if (session_.is_open()) {
        if (auto read = History(session_.workbook()).steps(most_steps)) {
            steps = std::move(read.value());
        } else {
            facts_->setText(error_text(read.error()));
        }
    }
    const bool empty = steps.empty();
    model_->set_steps(std::move(steps), actions_.undo_next(), actions_.redo_next());
    list_->setVisible(!empty);
    empty_->setVisible(empty);
    select(before);
    show_current();
}

void HistoryPanel::select(StepId step)
{
    const int row = model_->row_of(step);
    const int next = model_->row_of(actions_.undo_next());
    list_->setCurrentIndex(model_->index(row >= 0 ? row : std::max(next, 0), 0));
}

void HistoryPanel::show_current()
{
    const HistoryStep* step = current();
    undo_->setEnabled(step && step->can_undo);
    redo_->setEnabled(step && step->can_redo);
    undo_to_->setEnabled(step && !step->step.undone());
    facts_->setText(
        !step                      ? QString()
        : !step->why_not.isEmpty() ? step->why_not
        : step->step.undone()
            ? tr("%1: undone on %2")
                  .arg(step->name,
                       QLocale().toString(step->step.undone_at.toLocalTime(), QLocale::ShortFormat))
            : step->name);
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    refresh();
    QFrame::showEvent(event);
}

QSize HistoryPanel::sizeHint() const
{
    return {340, 480};
}

} // namespace yice::ui
