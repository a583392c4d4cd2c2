// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"

#include <QToolButton>

class QMenu;

namespace yice::ui
{

/// The place that the pages look at: the whole, a county, a town.
class RegionPicker : public QToolButton
{
    Q_OBJECT

public:
    explicit RegionPicker(QWidget* parent = nullptr);
    void set_regions(const RegionTree& regions, RegionId chosen);

signals:
    void picked(yice::RegionId region);

private:
    void fill_menu();
    void add_place(QMenu& menu, RegionId id, int depth);

    RegionTree regions_;
    RegionId chosen_;
};

} // namespace yice::ui
