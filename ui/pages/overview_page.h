// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "ui/pages/page.h"

class QHBoxLayout;
class QLabel;

namespace yice::ui
{

class Card;
class IndicatorTable;
class LineList;
class Matrix;

/// What a director wants in ten seconds: how many are reached, beds and people, what needs
/// attention and why, what is due, where; then every indicator. Each of them leads to its page.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Session& session, QWidget* parent = nullptr);
    QString title() const override;

protected:
    void refresh() override;

private:
    /// A card with one big number.
    struct Tile {
        QLabel* name = nullptr;
        QLabel* figure = nullptr;
        QLabel* beside = nullptr;
        QLabel* below = nullptr;
    };

    Tile add_tile(QHBoxLayout& row);
    QHBoxLayout* make_lists();
    void show_overview(Overview overview);
    void fill_tiles();
    void fill_counts();
    void fill_attention();
    void fill_due();
    void fill_matrix();
    void open_due(int line);

    Overview overview_;
    Tile counts_, beds_, share_, people_;
    Card* attention_card_;
    LineList* attention_;
    Card* due_card_;
    LineList* due_;
    Card* matrix_card_;
    Matrix* matrix_;
    IndicatorTable* table_;
};

} // namespace yice::ui
