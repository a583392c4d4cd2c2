// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <QHash>
#include <QStringList>

#include <vector>

namespace yice::ui
{

/// Rows of texts under headings.
class TextModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        QString heading;
        bool right = false;
        int stretch = 1;
        int least = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void set_content(std::vector<Column> columns, std::vector<QStringList> rows);
    void set_row_colors(const QHash<int, QColor>& colors);
    void set_cell_colors(const QHash<int, QColor>& colors);
    void set_cell_washes(const QHash<int, QColor>& washes);
    const std::vector<Column>& columns() const { return columns_; }
    const std::vector<QStringList>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> columns_;
    std::vector<QStringList> rows_;
    QHash<int, QColor> row_colors_;
    QHash<int, QColor> cell_colors_;
    QHash<int, QColor> cell_washes_;
};

} // namespace yice::ui
