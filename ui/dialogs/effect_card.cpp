// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/effect_card.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yice::ui
{

namespace
{

constexpr int lines = 3;

} // namespace

EffectCard::EffectCard(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space_4, space_2, space_4, space_2);
    row->setSpacing(space_4);
    title_ = new QLabel(tr("Once saved"));
    title_->setObjectName(QStringLiteral("cardtitle"));
    text_ = new QLabel;
    text_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text_->setMinimumHeight(lines * fontMetrics().lineSpacing() + 2);
    text_->setMinimumWidth(60);
    text_->setTextFormat(Qt::PlainText);
    text_->setAccessibleName(tr("What saving does to the indicators"));
    text_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    count_ = new QPushButton(tr("What does it do to the &indicators?"));
    count_->setAutoDefault(false);
    count_->hide();
    row->addWidget(title_, 0, Qt::AlignTop);
    row->addWidget(text_, 1);
    row->addWidget(count_, 0, Qt::AlignTop);
    connect(count_, &QPushButton::clicked, this, &EffectCard::wanted);
    clear();
}

void EffectCard::clear()
{
    say({});
}

void EffectCard::say(const QString& text)
{
    text_->setText(text);
    text_->setToolTip({});
    count_->hide();
    title_->setEnabled(!text.isEmpty());
}

void EffectCard::offer()
{
    clear();
    count_->show();
}

void EffectCard::show_effects(const std::vector<Effect>& effects)
{
    QStringList texts;
    for (const Effect& effect : effects) {
        texts << effect_text(effect);
    }
    const QString all = texts.join(u'\n');
    if (texts.size() > lines) {
        const auto more = texts.size() - lines + 1;
        texts = texts.mid(0, lines - 1);
        texts << tr("and %n more", nullptr, static_cast<int>(more));
    }
    say(texts.isEmpty() ? tr("No indicator changes.") : texts.join(u'\n'));
    text_->setToolTip(effects.empty() ? QString() : all);
}

QString EffectCard::text() const
{
    return text_->text();
}

} // namespace yice::ui
