// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyledItemDelegate>

namespace yice::ui
{

/// The style sheet draws items without asking for their background, so it is laid down before.
class WashDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        if (const QVariant wash = index.data(Qt::BackgroundRole); wash.isValid()) {
            painter->fillRect(option.rect.adjusted(0, 0, 0, -1), wash.value<QColor>());
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace yice::ui
