// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace yice::ui
{

class ChartView;
class TextTable;

/// A chart with what can be done with it: its data as a table beside it, copied as a picture, as
/// SVG or as numbers, saved, and seen as it prints.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void set_spec(const ChartSpec& spec);
    const ChartSpec& spec() const { return spec_; }
    ChartView& view() { return *view_; }
    TextTable& table() { return *table_; }
    /// The row above the chart; what is put at its left end stands before the buttons.
    QHBoxLayout* head() { return head_; }

    void show_table(bool shown);
    bool shows_table() const;
    void show_print(bool print);

    void copy_picture();
    void copy_svg();
    void copy_numbers();
    /// Asks for a name and writes PNG, SVG or CSV.
    void save();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void make_menu();
    void fill_table();
    void arrange_table();
    QSize picture_size() const;

    ChartSpec spec_;
    QHBoxLayout* head_;
    QToolButton* as_table_;
    QToolButton* more_;
    QMenu* menu_;
    QAction* print_;
    QScrollArea* scroll_;
    ChartView* view_;
    TextTable* table_;
};

} // namespace yice::ui
