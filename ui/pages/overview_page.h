// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/indicator_model.h"
#include "ui/pages/page.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace yice::ui
{

class Card;
class IndicatorTable;
class Matrix;

/// What a director wants in ten seconds: how many are reached, beds and people, every indicator,
/// what needs attention, and where.
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
    void fill_tiles(const std::vector<IndicatorLine>& lines);
    void fill_attention(const std::vector<IndicatorLine>& lines);
    Status fill_matrix(const std::vector<IndicatorLine>& lines);

    Tile counts_, beds_, share_, residents_;
    Card* progress_card_;
    IndicatorTable* table_;
    Card* attention_card_;
    QGridLayout* attention_;
    Card* matrix_card_;
    Matrix* matrix_;
};

} // namespace yice::ui
