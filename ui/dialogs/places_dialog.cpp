// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/places_dialog.h"

#include "ui/style/theme.h"
#include "workbook/error_text.h"
#include "workbook/places.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

void add_below(QTreeWidgetItem& parent, const RegionTree& regions, RegionId id)
{
    for (const RegionId child : regions.children(id)) {
        const Region& region = *regions.find(child);
        auto* item =
            new QTreeWidgetItem(&parent, {region.short_name, level_label(region.level),
                                          region.own ? PlacesDialog::tr("own") : region.code});
        item->setData(0, Qt::UserRole, child.value);
        add_below(*item, regions, child);
    }
}

} // namespace

PlacesDialog::PlacesDialog(Session& session, QWidget* parent) : QDialog(parent), session_(session)
{
    setProperty("help", QStringLiteral("start"));
    setWindowTitle(tr("Places"));
    resize(560, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    tree_ = new QTreeWidget;
    tree_->setHeaderLabels({tr("Place"), tr("Level"), tr("Code")});
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->resizeSection(1, 150);
    tree_->header()->resizeSection(2, 110);
    column->addWidget(tree_, 1);
    below_ = new QLabel;
    below_->setObjectName(QStringLiteral("hint"));
    column->addWidget(below_);
    auto* line = new QHBoxLayout;
    name_ = new QLineEdit;
    name_->setPlaceholderText(tr("Name of a village, community or development zone"));
    level_ = new QComboBox;
    for (const RegionLevel level :
         {RegionLevel::Village, RegionLevel::Community, RegionLevel::Zone, RegionLevel::Town}) {
        level_->addItem(level_label(level), level_code(level));
    }
    add_ = new QPushButton(tr("Add"));
    add_->setObjectName(QStringLiteral("primary"));
    line->addWidget(name_, 1);
    line->addWidget(level_);
    line->addWidget(add_);
    column->addLayout(line);
    fault_ = new QLabel;
    fault_->setObjectName(QStringLiteral("bad"));
    fault_->setWordWrap(true);
    fault_->hide();
    column->addWidget(fault_);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add_, &QPushButton::clicked, this, &PlacesDialog::add);
    connect(tree_, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        below_->setText(item ? tr("A new place is added in %1.").arg(item->text(0)) : QString());
    });
    fill();
}

void PlacesDialog::fill()
{
    tree_->clear();
    const RegionTree& regions = session_.workbook().regions();
    const Region& root = regions.root();
    auto* top = new QTreeWidgetItem(tree_, {root.short_name, level_label(root.level), root.code});
    top->setData(0, Qt::UserRole, root.id.value);
    add_below(*top, regions, root.id);
    top->setExpanded(true);
    tree_->setCurrentItem(top);
}

void PlacesDialog::add()
{
    const RegionId parent{tree_->currentItem()->data(0, Qt::UserRole).toLongLong()};
    const auto level = level_of_code(level_->currentData().toString());
    const auto added = Places(session_.workbook()).add(name_->text(), *level, parent);
    fault_->setVisible(!added);
    if (!added) {
        fault_->setText(name_->text().trimmed().isEmpty() ? tr("Write a name first.")
                                                          : error_text(added.error()));
        return;
    }
    name_->clear();
    session_.written();
    fill();
}

} // namespace yice::ui
