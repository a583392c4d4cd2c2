// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/find_bar.h"

#include "ui/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace yice::ui
{

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      text_(new QLineEdit),
      replacement_(new QLineEdit),
      field_(new QComboBox),
      state_(new QLabel),
      replace_row_(new QWidget)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space_2);
    auto* find = new QHBoxLayout;
    find->setSpacing(space_2);
    text_->setPlaceholderText(tr("Find"));
    text_->setAccessibleName(tr("Find"));
    text_->setClearButtonEnabled(true);
    text_->setFixedWidth(scaled(240));
    field_->setAccessibleName(tr("Column to look in"));
    find->addWidget(text_);
    find->addWidget(field_);
    const auto add = [this](QHBoxLayout& line, const QString& label) {
        auto* button = new QPushButton(label);
        line.addWidget(button);
        needing_.push_back(button);
        return button;
    };
    connect(add(*find, tr("&Next")), &QPushButton::clicked, this,
            [this] { emit next_wanted(false); });
    connect(add(*find, tr("&Previous")), &QPushButton::clicked, this,
            [this] { emit next_wanted(true); });
    state_->setObjectName(QStringLiteral("hint"));
    find->addWidget(state_, 1);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("flat"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the search"));
    find->addWidget(close);
    rows->addLayout(find);
    auto* replace = new QHBoxLayout(replace_row_);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->setSpacing(space_2);
    replacement_->setPlaceholderText(tr("Replace by"));
    replacement_->setAccessibleName(tr("Replace by"));
    replacement_->setFixedWidth(scaled(240));
    replace->addWidget(replacement_);
    connect(add(*replace, tr("&Replace")), &QPushButton::clicked, this, &FindBar::replace_wanted);
    connect(add(*replace, tr("Replace &all…")), &QPushButton::clicked, this,
            &FindBar::replace_all_wanted);
    replace->addStretch(1);
    rows->addWidget(replace_row_);
    connect(text_, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(field_, &QComboBox::activated, this, &FindBar::changed);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void FindBar::begin(bool with_replace)
{
    replace_row_->setVisible(with_replace);
    show();
    text_->setFocus();
    text_->selectAll();
    emit changed();
}

void FindBar::set_text(const QString& text)
{
    text_->setText(text);
}

void FindBar::set_replacement(const QString& text)
{
    replacement_->setText(text);
}

QString FindBar::text() const
{
    return text_->text();
}

QString FindBar::replacement() const
{
    return replacement_->text();
}

void FindBar::set_fields(const std::vector<std::pair<QString, QString>>& fields)
{
    const QString chosen = field();
    field_->clear();
    for (const auto& [id, label] : fields) {
        field_->addItem(label, id);
    }
    set_field(chosen);
}

QString FindBar::field() const
{
    return field_->currentData().toString();
}

void FindBar::set_field(const QString& id)
{
    field_->setCurrentIndex(std::max(0, field_->findData(id)));
}

void FindBar::set_state(const QString& sentence, bool any)
{
    state_->setText(sentence);
    for (QPushButton* button : needing_) {
        button->setEnabled(any);
    }
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        emit closed();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit next_wanted(event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace yice::ui
