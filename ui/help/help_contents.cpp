// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_contents.h"

#include "ui/style/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace yice::ui
{

HelpContents::HelpContents(QWidget* parent)
    : QWidget(parent),
      words_(new QLineEdit),
      found_(new QLabel),
      stack_(new QStackedWidget),
      contents_(new QTreeWidget),
      results_(new QListWidget)
{
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(200);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_3, space_3, space_2, space_2);
    column->setSpacing(space_2);
    words_->setPlaceholderText(tr("Search the manual"));
    words_->setAccessibleName(tr("Search the manual"));
    found_->setObjectName(QStringLiteral("hint"));
    found_->setWordWrap(true);
    found_->hide();
    contents_->setObjectName(QStringLiteral("contents"));
    contents_->setHeaderHidden(true);
    contents_->setIndentation(space_3);
    contents_->setAccessibleName(tr("Contents"));
    results_->setObjectName(QStringLiteral("contents"));
    results_->setWordWrap(true);
    results_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    results_->setAccessibleName(tr("Chapters with these words"));
    stack_->addWidget(contents_);
    stack_->addWidget(results_);
    column->addWidget(words_);
    column->addWidget(found_);
    column->addWidget(stack_, 1);
    connect(words_, &QLineEdit::textChanged, this, &HelpContents::search);
    connect(words_, &QLineEdit::returnPressed, this, &HelpContents::next_wanted);
    connect(contents_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item) {
            emit chosen(item->data(0, Qt::UserRole).toString());
        }
    });
    connect(results_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) {
            emit found(item->data(Qt::UserRole).toString());
        }
    });
}

void HelpContents::set_manual(const Manual& manual)
{
    manual_ = &manual;
    const QSignalBlocker quiet(contents_);
    contents_->clear();
    QHash<QString, QTreeWidgetItem*> items;
    for (const Chapter& chapter : manual.chapters()) {
        QTreeWidgetItem* above = items.value(chapter.parent);
        auto* item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(contents_);
        item->setText(0, chapter.title);
        item->setToolTip(0, chapter.title);
        item->setData(0, Qt::UserRole, chapter.id);
        items.insert(chapter.id, item);
    }
    search(words());
}

void HelpContents::choose(const QString& chapter)
{
    chapter_ = chapter;
    const QSignalBlocker quiet(contents_);
    for (QTreeWidgetItemIterator item(contents_); *item; ++item) {
        if ((*item)->data(0, Qt::UserRole).toString() == chapter) {
            contents_->setCurrentItem(*item);
            (*item)->setExpanded(true);
            contents_->scrollToItem(*item);
            return;
        }
    }
}

QString HelpContents::words() const
{
    return words_->text();
}

void HelpContents::focus_search()
{
    words_->setFocus();
    words_->selectAll();
}

bool HelpContents::open_first()
{
    if (results_->count() == 0 || results_->currentItem()) {
        return false;
    }
    results_->setCurrentRow(0);
    return true;
}

void HelpContents::search(const QString& words)
{
    if (words_->text() != words) {
        words_->setText(words); // comes back here
        return;
    }
    const bool looking = !words.trimmed().isEmpty();
    show_hits(looking ? manual_->search(words) : std::vector<ManualHit>());
    found_->setVisible(looking);
    stack_->setCurrentIndex(looking ? 1 : 0);
    emit words_changed();
}

void HelpContents::show_hits(const std::vector<ManualHit>& hits)
{
    const QSignalBlocker quiet(results_);
    results_->clear();
    int places = 0;
    for (const ManualHit& hit : hits) {
        QString text = tr("%1 (%2)", "chapter, number of places").arg(hit.title).arg(hit.count);
        if (!hit.passage.isEmpty()) {
            text += u'\n' + hit.passage;
        }
        auto* item = new QListWidgetItem(text, results_);
        item->setData(Qt::UserRole, hit.chapter);
        if (hit.chapter == chapter_) {
            results_->setCurrentItem(item);
        }
        places += hit.count;
    }
    found_->setText(hits.empty() ? tr("Nothing was found. Try a shorter word.")
                                 : tr("%1 places in %2 chapters").arg(places).arg(hits.size()));
}

} // namespace yice::ui
