// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QStringList>
#include <QTableView>

#include <vector>

namespace yice::ui
{

class TextModel;

/// A plain, quiet table of texts: columns with a heading and a side, rows as string lists. Ctrl+C
/// copies the selection with tabs, as Excel wants it.
class TextTable : public QTableView
{
    Q_OBJECT

public:
    struct Column {
        QString heading;
        bool right = false;
        int stretch = 1;
        int least = 0; ///< pixels that it never gets narrower than
    };

    explicit TextTable(QWidget* parent = nullptr);
    void set_content(const std::vector<Column>& columns, std::vector<QStringList> rows);
    /// Rows drawn in the colour of a severity: by row number.
    void set_row_colors(const QHash<int, QColor>& colors);
    /// Cells written in a colour: row × 1000 + column.
    void set_cell_colors(const QHash<int, QColor>& colors);
    /// Cells with a wash behind them: row × 1000 + column.
    void set_cell_washes(const QHash<int, QColor>& washes);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit_columns();

    TextModel* model_;
};

} // namespace yice::ui
