// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_model.h"

namespace yice::ui
{

void TextModel::set_content(std::vector<Column> columns, std::vector<QStringList> rows)
{
    beginResetModel();
    columns_ = std::move(columns);
    rows_ = std::move(rows);
    row_colors_.clear();
    cell_colors_.clear();
    cell_washes_.clear();
    endResetModel();
}

void TextModel::set_row_colors(const QHash<int, QColor>& colors)
{
    row_colors_ = colors;
    emit layoutChanged();
}

void TextModel::set_cell_colors(const QHash<int, QColor>& colors)
{
    cell_colors_ = colors;
    emit layoutChanged();
}

void TextModel::set_cell_washes(const QHash<int, QColor>& washes)
{
    cell_washes_ = washes;
    emit layoutChanged();
}

int TextModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TextModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TextModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return rows_[static_cast<size_t>(index.row())].value(index.column());
    case Qt::TextAlignmentRole:
        return QVariant(
            (columns_[static_cast<size_t>(index.column())].right ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (const auto color = row_colors_.constFind(index.row());
            color != row_colors_.constEnd()) {
            return *color;
        }
        if (const auto color = cell_colors_.constFind(index.row() * 1000 + index.column());
            color != cell_colors_.constEnd()) {
            return *color;
        }
        return {};
    case Qt::BackgroundRole:
        if (const auto wash = cell_washes_.constFind(index.row() * 1000 + index.column());
            wash != cell_washes_.constEnd()) {
            return *wash;
        }
        return {};
    default:
        return {};
    }
}

QVariant TextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= static_cast<int>(columns_.size())) {
        return {};
    }
    const Column& column = columns_[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole) {
        return column.heading;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace yice::ui
