// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/region_picker.h"

#include "ui/style/theme.h"

#include <QMenu>

namespace yice::ui
{

RegionPicker::RegionPicker(QWidget* parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(ui::icon(QStringLiteral("region")));
    setAccessibleName(tr("Place"));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &RegionPicker::fill_menu);
}

void RegionPicker::set_regions(const RegionTree& regions, RegionId chosen)
{
    regions_ = regions;
    chosen_ = chosen;
    const Region* region = regions_.find(chosen);
    setText(region ? region->short_name : QString());
}

void RegionPicker::fill_menu()
{
    menu()->clear();
    if (regions_.empty()) {
        return;
    }
    const RegionId root = regions_.root().id;
    menu()->addAction(regions_.root().short_name, this, [this, root] { emit picked(root); });
    menu()->addSeparator();
    for (const RegionId child : regions_.children(root)) {
        add_place(*menu(), child, 1);
    }
}

void RegionPicker::add_place(QMenu& parent_menu, RegionId id, int depth)
{
    const Region& region = *regions_.find(id);
    const auto children = regions_.children(id);
    if (children.empty() || depth > 2) {
        parent_menu.addAction(region.short_name, this, [this, id] { emit picked(id); });
        return;
    }
    QMenu* below = parent_menu.addMenu(region.short_name);
    below->addAction(tr("Whole of %1").arg(region.short_name), this,
                     [this, id] { emit picked(id); });
    below->addSeparator();
    for (const RegionId child : children) {
        add_place(*below, child, depth + 1);
    }
}

} // namespace yice::ui
