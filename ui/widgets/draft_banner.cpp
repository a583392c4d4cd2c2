// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draft_banner.h"

#include "ui/draft_keeper.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace yice::ui
{

DraftBanner::DraftBanner(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("notice"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space_3, space_2, space_2, space_2);
    line->setSpacing(space_2);
    text_ = new QLabel;
    text_->setWordWrap(true);
    auto* restore = new QPushButton(tr("&Restore"));
    restore->setObjectName(QStringLiteral("restore"));
    auto* discard = new QPushButton(tr("&Discard"));
    discard->setObjectName(QStringLiteral("discard"));
    for (QPushButton* button : {restore, discard}) {
        button->setAutoDefault(false);
    }
    line->addWidget(text_, 1);
    line->addWidget(restore);
    line->addWidget(discard);
    connect(restore, &QPushButton::clicked, this, [this] { keeper_->restore(); });
    connect(discard, &QPushButton::clicked, this, [this] { keeper_->let_go(); });
    hide();
}

void DraftBanner::watch(DraftKeeper& keeper, std::function<QString(const QString&)> field_name)
{
    keeper_ = &keeper;
    field_name_ = std::move(field_name);
    connect(&keeper, &DraftKeeper::left_changed, this, &DraftBanner::show_left);
    show_left();
}

void DraftBanner::show_left()
{
    const auto& left = keeper_->left();
    setVisible(left.has_value());
    if (!left) {
        return;
    }
    QString text = tr("Not saved last time (%1).")
                       .arg(QLocale().toString(left->saved_at.toLocalTime(), QLocale::ShortFormat));
    QStringList names;
    for (const QString& field : left->left_out) {
        names << (field_name_ ? field_name_(field) : field);
    }
    if (!names.isEmpty()) {
        text += u' ' + tr("Whole identity numbers are not kept in drafts; type them again: %1.")
                           .arg(names.join(tr(", ", "between names")));
    }
    text_->setText(text);
}

} // namespace yice::ui
