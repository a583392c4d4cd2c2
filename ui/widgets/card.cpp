// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace yice::ui
{

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent),
      body_(new QVBoxLayout(this)),
      head_(new QHBoxLayout),
      title_(new QLabel(title)),
      hint_(new QLabel)
{
    setObjectName(QStringLiteral("card"));
    title_->setObjectName(QStringLiteral("cardtitle"));
    hint_->setObjectName(QStringLiteral("hint"));
    body_->setContentsMargins(space_4, space_3, space_4, space_3);
    body_->setSpacing(space_2);
    head_->setSpacing(space_2);
    head_->addWidget(title_);
    head_->addStretch(1);
    head_->addWidget(hint_);
    body_->addLayout(head_);
    title_->setVisible(!title.isEmpty());
    hint_->hide();
}

void Card::set_title(const QString& title)
{
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
}

void Card::set_hint(const QString& hint)
{
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
}

} // namespace yice::ui
