// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette_delegate.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace yice::ui
{

namespace
{

constexpr int line_height = 36;
constexpr int heading_height = 28;

bool is_heading(const QModelIndex& index)
{
    return index.data(OfferRole).toInt() < 0;
}

/// Right-aligned in a small frame, as it stands on the keyboard. Answers what is left of `area`.
QRect paint_keys(QPainter& painter, const QRect& area, const QString& keys)
{
    const QFont font = text_font(TextSize::Hint);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(keys) + 2 * space_2;
    const int height = metrics.height() + space_1;
    const QRect frame(area.right() - width, area.center().y() - height / 2, width, height);
    painter.setFont(font);
    painter.setPen(theme().line);
    painter.setBrush(theme().page);
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme().secondary);
    painter.drawText(frame, Qt::AlignCenter, keys);
    return area.adjusted(0, 0, -width - space_3, 0);
}

/// A text in its colour, elided to what there is room for; answers its width.
int paint_text(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
               const QColor& color, Qt::Alignment side)
{
    if (text.isEmpty() || area.width() <= 0) {
        return 0;
    }
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(area, int(Qt::AlignVCenter | side), shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString name = index.data().toString();
    QRect area = option.rect.adjusted(space_3, 0, -space_3, 0);
    if (is_heading(index)) {
        paint_text(*painter, area.adjusted(0, space_1, 0, 0), name, text_font(TextSize::Hint, true),
                   theme().tertiary, Qt::AlignLeft);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme().accent_wash : theme().hover);
        painter->drawRoundedRect(option.rect.adjusted(space_1, 1, -space_1, -1), 6, 6);
    }
    const auto drawing = index.data(Qt::DecorationRole).value<QIcon>();
    drawing.paint(painter, area.left(), area.top(), 18, area.height());
    area.setLeft(area.left() + 18 + space_3);
    if (const QString keys = index.data(KeysRole).toString(); !keys.isEmpty()) {
        area = paint_keys(*painter, area, keys);
    }
    // Name, where it is, and what it is at the right end; the name gives way last.
    const QFont hint = text_font(TextSize::Hint);
    const QString right = index.data(RightRole).toString();
    const int right_width =
        std::min(QFontMetrics(hint).horizontalAdvance(right) + 2, area.width() / 2);
    paint_text(*painter, area.adjusted(area.width() - right_width, 0, 0, 0), right, hint,
               theme().tertiary, Qt::AlignRight);
    area.setRight(area.right() - right_width - space_3);
    const int used = paint_text(*painter, area, name, text_font(TextSize::Body, selected),
                                selected ? theme().accent : theme().ink, Qt::AlignLeft);
    area.setLeft(area.left() + used + space_3);
    if (area.width() > 4 * space_6 / 2) {
        paint_text(*painter, area, index.data(WhereRole).toString(), hint, theme().secondary,
                   Qt::AlignLeft);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.rect.width(), is_heading(index) ? heading_height : line_height};
}

} // namespace yice::ui
