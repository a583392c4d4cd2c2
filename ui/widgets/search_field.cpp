// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace yice::ui
{

namespace
{
constexpr int glass = 16;
}

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setTextMargins(glass + space_2, 0, 0, 0);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    icon(QStringLiteral("search"), theme().tertiary)
        .paint(&painter, space_3, (height() - glass) / 2, glass, glass);
}

} // namespace yice::ui
