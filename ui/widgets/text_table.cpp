// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_table.h"

#include "ui/models/text_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/wash_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace yice::ui
{

TextTable::TextTable(QWidget* parent) : QTableView(parent), model_(new TextModel(this))
{
    setModel(model_);
    setItemDelegate(new WashDelegate(this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(34));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
}

void TextTable::set_content(const std::vector<Column>& columns, std::vector<QStringList> rows)
{
    std::vector<TextModel::Column> made;
    for (const Column& column : columns) {
        made.push_back({column.heading, column.right, column.stretch, column.least});
    }
    model_->set_content(std::move(made), std::move(rows));
    fit_columns();
}

void TextTable::set_row_colors(const QHash<int, QColor>& colors)
{
    model_->set_row_colors(colors);
}

void TextTable::set_cell_colors(const QHash<int, QColor>& colors)
{
    model_->set_cell_colors(colors);
}

void TextTable::set_cell_washes(const QHash<int, QColor>& washes)
{
    model_->set_cell_washes(washes);
}

void TextTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit_columns();
}

void TextTable::fit_columns()
{
    // Every column first gets what its heading needs; what remains is shared by the stretches.
    int stretches = 0;
    int rest = viewport()->width();
    const auto least = [this](const TextModel::Column& column) {
        return std::max(column.least, fontMetrics().horizontalAdvance(column.heading) + space_6);
    };
    for (const auto& column : model_->columns()) {
        stretches += column.stretch;
        rest -= least(column);
    }
    int used = 0;
    const int last = static_cast<int>(model_->columns().size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const auto& column = model_->columns()[static_cast<size_t>(i)];
        int width = least(column) + std::max(0, rest) * column.stretch / std::max(1, stretches);
        if (i == last) {
            width = std::max(width, viewport()->width() - used); // what the divisions left over
        }
        setColumnWidth(i, width);
        used += width;
    }
}

void TextTable::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    QStringList lines;
    const auto rows = selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        lines << model_->rows()[static_cast<size_t>(row.row())].join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace yice::ui
