// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>

#include <vector>

class QAction;
class QLineEdit;

namespace yice::ui
{

/// The headings of a table with, when it is wanted, a row of cells under them into which one types
/// what the column shall say. A cell that cannot be read is marked where it stands.
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget* parent = nullptr);

    /// By column: what its cell is called, and whether its values can be picked from a list.
    struct Cell {
        QString name;
        bool has_list = false;
    };
    void set_cells(const std::vector<Cell>& cells);
    void show_cells(bool on);
    bool shows_cells() const { return shown_; }
    void set_text(int column, const QString& text);
    /// A sentence for what is typed there; empty: nothing is wrong.
    void set_fault(int column, const QString& sentence);
    QLineEdit* cell(int column) const;
    /// Places the cells under their headings.
    void place_cells();

    QSize sizeHint() const override;

signals:
    void typed(int column, const QString& text);
    void list_wanted(int column, const QPoint& global);
    /// The cell got the keyboard: it has to be in sight.
    void entered(int column);
    /// Down or Enter: on to the rows.
    void left();

protected:
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Editor {
        QLineEdit* line = nullptr;
        QAction* fault = nullptr;
    };

    Editor make_editor(int column, const Cell& cell);
    int cell_height() const;

    std::vector<Editor> editors_;
    bool shown_ = false;
};

} // namespace yice::ui
