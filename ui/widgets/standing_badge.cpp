// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/standing_badge.h"

#include "ui/style/theme.h"
#include "ui/widgets/marks.h"

#include <QPainter>

namespace yice::ui
{

StandingBadge::StandingBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StandingBadge::set_standing(Standing standing)
{
    standing_ = standing;
    setAccessibleName(standing_label(standing));
    updateGeometry();
    update();
}

QSize StandingBadge::sizeHint() const
{
    const QFontMetrics metrics(text_font(TextSize::Body, true));
    return {18 + space_2 + metrics.horizontalAdvance(standing_label(standing_)) + 2, 24};
}

void StandingBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint_standing(painter, rect(), standing_);
}

} // namespace yice::ui
