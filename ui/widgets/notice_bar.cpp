// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yice::ui
{

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), word_(new QLabel), text_(new QLabel), action_(new QPushButton)
{
    setObjectName(QStringLiteral("notice"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space_6, space_1, space_6, space_1);
    line->setSpacing(space_2);
    auto* mark = new QLabel;
    mark->setPixmap(icon(QStringLiteral("warning"), theme().attention).pixmap(18, 18));
    word_->setObjectName(QStringLiteral("attention"));
    word_->setFont(text_font(TextSize::Body, true));
    text_->setWordWrap(true);
    line->addWidget(mark);
    line->addWidget(word_);
    line->addWidget(text_, 1);
    line->addWidget(action_);
    connect(action_, &QPushButton::clicked, this, &NoticeBar::action_wanted);
    hide();
}

void NoticeBar::show_notice(const QString& word, const QString& text, const QString& action)
{
    word_->setText(word);
    text_->setText(text);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    setAccessibleName(word + u' ' + text);
    show();
}

} // namespace yice::ui
