// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recent_row.h"

#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QUrl>

namespace yice::ui
{

namespace
{

constexpr int height_of_row = 56;

QString folder_of(const RecentWorkbook& workbook)
{
    return QDir::toNativeSeparators(QFileInfo(workbook.path).absolutePath());
}

} // namespace

RecentRow::RecentRow(const RecentWorkbook& workbook, const QDateTime& now, QWidget* parent)
    : QAbstractButton(parent), workbook_(workbook), when_(when_in_words(workbook.opened, now))
{
    setText(QFileInfo(workbook.path).completeBaseName());
    setToolTip(QDir::toNativeSeparators(workbook.path));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken = {text(), folder_of(workbook), when_};
    if (workbook.missing) {
        when_ = tr("not there any more");
        spoken << when_;
        setCursor(Qt::ArrowCursor);
        remove_ = new QToolButton(this);
        remove_->setObjectName(QStringLiteral("flat"));
        remove_->setIcon(ui::icon(QStringLiteral("close")));
        remove_->setToolTip(tr("Take it out of the list"));
        remove_->setAccessibleName(tr("Take %1 out of the list").arg(text()));
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, space_2, 0);
        line->addStretch(1);
        line->addWidget(remove_);
        connect(remove_, &QToolButton::clicked, this, &RecentRow::forget_wanted);
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

QSize RecentRow::sizeHint() const
{
    return {400, height_of_row};
}

void RecentRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool missing = workbook_.missing;
    if (isDown() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme().accent) : QPen(Qt::NoPen));
        painter.setBrush(isDown() ? theme().accent_wash : theme().hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    QRect area = rect().adjusted(space_3, 0, -space_3, 0);
    ui::icon(missing ? QStringLiteral("warning") : QStringLiteral("file"),
             missing ? theme().tertiary : theme().accent)
        .paint(&painter, area.left(), area.top(), 20, area.height());
    area.setLeft(area.left() + 20 + space_3);
    if (remove_) {
        area.setRight(remove_->geometry().left() - space_2);
    }
    const QFont hint = text_font(TextSize::Hint);
    painter.setFont(hint);
    painter.setPen(missing ? theme().tertiary : theme().secondary);
    const int when_width = QFontMetrics(hint).horizontalAdvance(when_) + 2;
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, when_);
    area.setRight(area.right() - when_width - space_3);
    if (workbook_.pinned) {
        ui::icon(QStringLiteral("pin"), theme().tertiary)
            .paint(&painter, area.right() - 16, area.top(), 16, area.height());
        area.setRight(area.right() - 16 - space_2);
    }
    const QRect upper(area.left(), area.top() + space_2, area.width(), 20);
    const QRect lower(area.left(), area.top() + 30, area.width(), 18);
    const QString folder = folder_of(workbook_);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(hint).elidedText(folder, Qt::ElideMiddle, lower.width()));
    const QFont name = text_font(TextSize::Body, true);
    painter.setFont(name);
    painter.setPen(missing ? theme().tertiary : theme().ink);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(name).elidedText(text(), Qt::ElideRight, upper.width()));
}

void RecentRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Delete:
        emit forget_wanted();
        break;
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void RecentRow::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(ui::icon(QStringLiteral("pin")),
                    workbook_.pinned ? tr("Do not keep at the top") : tr("Keep at the top"), this,
                    [this] { emit pin_wanted(!workbook_.pinned); });
    QAction* folder =
        menu->addAction(ui::icon(QStringLiteral("folder")), tr("Show its folder"), this, [this] {
            QDesktopServices::openUrl(
                QUrl::fromLocalFile(QFileInfo(workbook_.path).absolutePath()));
        });
    folder->setEnabled(!workbook_.missing);
    menu->addSeparator();
    menu->addAction(ui::icon(QStringLiteral("close")), tr("Take it out of the list"), this,
                    &RecentRow::forget_wanted);
    menu->popup(event->globalPos());
}

void RecentRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RecentRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace yice::ui
