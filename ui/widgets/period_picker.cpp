// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/period_picker.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace yice::ui
{

PeriodPicker::PeriodPicker(QWidget* parent) : QWidget(parent), name_(new QToolButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* before = new QToolButton;
    before->setIcon(icon(QStringLiteral("chevron-left")));
    before->setObjectName(QStringLiteral("flat"));
    before->setToolTip(tr("Quarter before (Ctrl+Page Up)"));
    before->setAccessibleName(tr("Quarter before"));
    auto* after = new QToolButton;
    after->setIcon(icon(QStringLiteral("chevron-right")));
    after->setObjectName(QStringLiteral("flat"));
    after->setToolTip(tr("Next quarter (Ctrl+Page Down)"));
    after->setAccessibleName(tr("Next quarter"));
    name_->setPopupMode(QToolButton::InstantPopup);
    name_->setMenu(new QMenu(this));
    name_->setAccessibleName(tr("Period"));
    layout->addWidget(before);
    layout->addWidget(name_);
    layout->addWidget(after);
    connect(before, &QToolButton::clicked, this, [this] { pick(period_.previous()); });
    connect(after, &QToolButton::clicked, this, [this] { pick(period_.next()); });
    connect(name_->menu(), &QMenu::aboutToShow, this, &PeriodPicker::fill_menu);
}

void PeriodPicker::set_period(const Period& period)
{
    period_ = period;
    name_->setText(period.label());
}

void PeriodPicker::pick(const Period& period)
{
    set_period(period);
    emit picked(period);
}

void PeriodPicker::fill_menu()
{
    QMenu* menu = name_->menu();
    menu->clear();
    const int middle = period_.year_number();
    for (int year = middle + 1; year >= middle - 4; --year) {
        QMenu* quarters = menu->addMenu(Period::year(year).label());
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const Period choice = Period::quarter(year, quarter);
            QAction* action =
                quarters->addAction(choice.label(), this, [this, choice] { pick(choice); });
            action->setCheckable(true);
            action->setChecked(choice == period_);
        }
    }
}

} // namespace yice::ui
