// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace yice::ui
{

/// What a line of the palette holds besides name (DisplayRole) and icon (DecorationRole).
enum PaletteRole {
    OfferRole = Qt::UserRole, ///< number of the offer; -1 for headings
    WhereRole,                ///< behind the name: 铁西区 仁兴街道
    RightRole,                ///< at the right end: 机构, 220302
    KeysRole,                 ///< at the right end, as a key: Ctrl+1
};

/// Draws headings and lines of the palette.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace yice::ui
