// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_header.h"
#include "ui/widgets/roster_grid.h"

#include <QApplication>

namespace yice::ui
{

void RosterGrid::connect_header(FilterHeader& header)
{
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QHeaderView::customContextMenuRequested, this,
            [this, &header](const QPoint& at) {
                emit heading_menu_wanted(header.logicalIndexAt(at), header.mapToGlobal(at));
            });
    connect(&header, &QHeaderView::sectionClicked, this, [this](int column) {
        emit heading_clicked(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(&header, &FilterHeader::typed, this, &RosterGrid::filter_typed);
    connect(&header, &FilterHeader::list_wanted, this, &RosterGrid::filter_list_wanted);
    connect(&header, &FilterHeader::entered, this, [this](int column) {
        if (column >= frozen_columns_ && model() && model()->rowCount() > 0) {
            const int row = std::max(0, rowAt(0));
            scrollTo(model()->index(row, column));
        }
        emit filter_entered(column);
    });
    connect(&header, &FilterHeader::left, this, [this] {
        setFocus();
        if (!currentIndex().isValid() && model() && model()->rowCount() > 0) {
            setCurrentIndex(model()->index(0, 0));
        }
    });
}

} // namespace yice::ui
