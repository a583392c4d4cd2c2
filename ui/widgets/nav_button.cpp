// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nav_button.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace yice::ui
{

NavButton::NavButton(const QString& page, const QString& name, QWidget* parent)
    : QPushButton(name, parent), page_(page), name_(name), badge_(new QLabel)
{
    setObjectName(QStringLiteral("nav"));
    setIcon(ui::icon(page));
    setIconSize({18, 18});
    setCheckable(true);
    setAutoExclusive(true);
    badge_->setObjectName(QStringLiteral("badge"));
    badge_->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, space_3, 0);
    line->addStretch(1);
    line->addWidget(badge_);
}

void NavButton::set_badge(const QString& text)
{
    badge_->setText(text);
    setAccessibleName(text.isEmpty() ? name_ : name_ + u' ' + text);
}

} // namespace yice::ui
