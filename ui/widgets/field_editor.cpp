// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_editor.h"

#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int tags_per_row = 4;
constexpr int number_width = 168;

/// Turning the wheel over a long form scrolls it, and never turns 一级 into 二级 on the way.
class QuietBox : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

FieldEditor::FieldEditor(const FieldSpec& field, const QStringList& words, QWidget* parent)
    : QWidget(parent), field_(field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Flag:
        make_choice();
        break;
    case FieldType::Tags:
        make_tags();
        break;
    default:
        make_line(words);
        break;
    }
}

void FieldEditor::make_line(const QStringList& words)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    line_ = new QLineEdit;
    line_->setAccessibleName(field_.label.shown());
    row->addWidget(line_);
    setFocusProxy(line_);
    if (field_.type == FieldType::Integer || field_.type == FieldType::Real) {
        line_->setAlignment(Qt::AlignRight);
        line_->setFixedWidth(scaled(number_width));
        row->addStretch(1);
    } else if (field_.type == FieldType::Date) {
        line_->setPlaceholderText(QStringLiteral("2024-09-30"));
        line_->setFixedWidth(scaled(number_width));
        row->addStretch(1);
    }
    if (!words.isEmpty()) {
        auto* completer = new QCompleter(words, line_);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line_->setCompleter(completer);
    }
    connect(line_, &QLineEdit::textChanged, this, &FieldEditor::changed);
}

void FieldEditor::make_choice()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    box_ = new QuietBox;
    box_->setFocusPolicy(Qt::StrongFocus);
    box_->setAccessibleName(field_.label.shown());
    box_->addItem(QString(), QString());
    if (field_.type == FieldType::Flag) {
        box_->addItem(tr("yes"), QStringLiteral("是"));
        box_->addItem(tr("no"), QStringLiteral("否"));
        box_->setFixedWidth(scaled(number_width));
    }
    for (const Choice& choice : field_.choices) {
        box_->addItem(choice.label.shown(), choice.label.zh);
    }
    box_->setMaxVisibleItems(16);
    row->addWidget(box_, field_.type == FieldType::Flag ? 0 : 1);
    if (field_.type == FieldType::Flag) {
        row->addStretch(1);
    }
    setFocusProxy(box_);
    connect(box_, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
}

void FieldEditor::make_tags()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, space_1, 0, 0);
    grid->setHorizontalSpacing(space_3);
    grid->setVerticalSpacing(space_1);
    int index = 0;
    for (const Choice& choice : field_.choices) {
        auto* box = new QCheckBox(choice.label.shown());
        box->setProperty("term", choice.label.zh);
        grid->addWidget(box, index / tags_per_row, index % tags_per_row);
        connect(box, &QCheckBox::toggled, this, &FieldEditor::changed);
        tags_.push_back(box);
        ++index;
    }
    grid->setColumnStretch(tags_per_row, 1);
    if (!tags_.empty()) {
        setFocusProxy(tags_.front());
    }
}

QString FieldEditor::text() const
{
    if (line_) {
        return line_->text();
    }
    if (box_) {
        return box_->currentData().toString();
    }
    QStringList terms;
    for (const QCheckBox* tag : tags_) {
        if (tag->isChecked()) {
            terms << tag->property("term").toString();
        }
    }
    return terms.join(QStringLiteral("、"));
}

void FieldEditor::set_text(const QString& text)
{
    if (line_) {
        line_->setText(text);
        line_->setCursorPosition(0);
    } else if (box_) {
        box_->setCurrentIndex(std::max(0, box_->findData(text)));
    } else {
        const QStringList terms = text.split(QStringLiteral("、"), Qt::SkipEmptyParts);
        for (QCheckBox* tag : tags_) {
            tag->setChecked(terms.contains(tag->property("term").toString()));
        }
    }
}

} // namespace yice::ui
