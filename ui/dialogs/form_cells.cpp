// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_cells.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace yice::ui
{

namespace
{

QString text_of(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(editor)) {
        return line->text();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor)) {
        return text->toPlainText();
    }
    if (const auto* tick = qobject_cast<const QCheckBox*>(editor)) {
        return QString::number(tick->isChecked() ? 1 : 0);
    }
    // A vocabulary by its place: its words are in the language of the program.
    const auto* box = qobject_cast<const QComboBox*>(editor);
    return box->isEditable() ? box->currentText() : QString::number(box->currentIndex());
}

void put_text(QWidget* editor, const QString& text)
{
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    } else if (auto* area = qobject_cast<QPlainTextEdit*>(editor)) {
        area->setPlainText(text);
    } else if (auto* tick = qobject_cast<QCheckBox*>(editor)) {
        tick->setChecked(text == u"1");
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        const int place = box->isEditable() ? box->findText(text) : text.toInt();
        if (place >= 0 && place < box->count()) {
            box->setCurrentIndex(place);
        } else if (box->isEditable()) {
            box->setEditText(text);
        }
    }
}

} // namespace

FormCells::FormCells(QWidget& root, std::vector<Part> parts, const std::function<void()>& changed)
    : parts_(std::move(parts))
{
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool inside =
            qobject_cast<QComboBox*>(widget->parentWidget()) || // the line of a choice
            std::any_of(parts_.begin(), parts_.end(), [widget](const Part& part) {
                return part.root == widget || part.root->isAncestorOf(widget);
            });
        if (inside) {
            continue;
        }
        if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            QObject::connect(line, &QLineEdit::textChanged, &root, changed);
        } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
            QObject::connect(text, &QPlainTextEdit::textChanged, &root, changed);
        } else if (auto* tick = qobject_cast<QCheckBox*>(widget)) {
            QObject::connect(tick, &QCheckBox::toggled, &root, changed);
        } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
            QObject::connect(box, &QComboBox::currentTextChanged, &root, changed);
        } else {
            continue;
        }
        editors_.push_back(widget);
    }
}

/// With the number of editors: a draft of an older program, whose form was another one, fits none
/// of them and is not mixed up.
QString FormCells::name_of(size_t index) const
{
    return QStringLiteral("%1/%2").arg(index + 1).arg(editors_.size());
}

Cells FormCells::cells() const
{
    Cells cells;
    for (size_t i = 0; i < editors_.size(); ++i) {
        cells.insert(name_of(i), text_of(editors_[i]));
    }
    for (const Part& part : parts_) {
        cells.insert(part.name, part.text());
    }
    return cells;
}

void FormCells::put(const Cells& cells)
{
    // In order: what is chosen first decides what can be chosen next.
    for (size_t i = 0; i < editors_.size(); ++i) {
        if (const auto cell = cells.constFind(name_of(i)); cell != cells.cend()) {
            put_text(editors_[i], *cell);
        }
    }
    for (const Part& part : parts_) {
        if (const auto cell = cells.constFind(part.name); cell != cells.cend()) {
            part.put(*cell);
        }
    }
}

} // namespace yice::ui
