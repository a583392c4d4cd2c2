// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    auto* page = new QVBoxLayout(this);
    page->addStretch(1);
    auto* card = new Card;
    card->setFixedWidth(560);
    auto* body = card->body();
    body->setContentsMargins(space_6, space_6, space_6, space_6);
    body->setSpacing(space_3);
    auto* heading = new QLabel(tr("Plan and progress of elder care"));
    heading->setObjectName(QStringLiteral("title"));
    auto* hint =
        new QLabel(tr("A workbook holds everything of one county or city in one file on this "
                      "computer: rosters, plan, figures and reports. Nothing leaves it."));
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    auto* create = new QPushButton(tr("New workbook…"));
    create->setObjectName(QStringLiteral("primary"));
    auto* choose = new QPushButton(tr("Open a workbook…"));
    buttons->addWidget(create);
    buttons->addWidget(choose);
    auto* restore = new QPushButton(tr("Restore a backup…"));
    buttons->addWidget(restore);
    buttons->addStretch(1);
    body->addWidget(heading);
    body->addWidget(hint);
    body->addLayout(buttons);
    recent_ = new QVBoxLayout;
    recent_->setSpacing(2);
    body->addLayout(recent_);
    page->addWidget(card, 0, Qt::AlignHCenter);
    page->addStretch(2);
    connect(create, &QPushButton::clicked, this, &StartPage::create_wanted);
    connect(choose, &QPushButton::clicked, this, &StartPage::choose_wanted);
    connect(restore, &QPushButton::clicked, this, &StartPage::restore_wanted);
}

void StartPage::set_recent(const QStringList& paths)
{
    while (QLayoutItem* item = recent_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (paths.isEmpty()) {
        return;
    }
    auto* heading = new QLabel(tr("Recent workbooks"));
    heading->setObjectName(QStringLiteral("hint"));
    recent_->addWidget(heading);
    for (const QString& path : paths) {
        auto* entry =
            new QPushButton(icon(QStringLiteral("file")), QFileInfo(path).completeBaseName());
        entry->setObjectName(QStringLiteral("nav"));
        entry->setToolTip(QDir::toNativeSeparators(path));
        recent_->addWidget(entry);
        connect(entry, &QPushButton::clicked, this, [this, path] { emit open_wanted(path); });
    }
}

} // namespace yice::ui
