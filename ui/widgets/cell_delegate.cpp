// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/models/roster_model.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace yice::ui
{

namespace
{

const FieldSpec& field_of(const QModelIndex& index)
{
    return static_cast<const RosterModel*>(index.model())->field_at(index.column());
}

void add_words(QComboBox& box, const FieldSpec& field)
{
    if (!field.required && is_missing(field.otherwise)) {
        box.addItem(QString(), QString());
    }
    if (field.type == FieldType::Flag) {
        box.addItem(CellDelegate::tr("yes"), QStringLiteral("是"));
        box.addItem(CellDelegate::tr("no"), QStringLiteral("否"));
    }
    for (const Choice& choice : field.choices) {
        box.addItem(choice.label.shown(), choice.label.zh);
    }
    constexpr int rows = 16;
    box.setMaxVisibleItems(rows);
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setPen(QPen(theme().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    const FieldSpec& field = field_of(index);
    if (field.type == FieldType::Choice || field.type == FieldType::Flag) {
        auto* box = new QComboBox(parent);
        box->setAccessibleName(field.label.shown());
        add_words(*box, field);
        // One choice is the whole input: no second key to confirm it.
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<CellDelegate*>(this);
            emit self->commitData(box);
            emit self->closeEditor(box, QAbstractItemDelegate::SubmitModelCache);
        });
        return box;
    }
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("celleditor"));
    line->setAccessibleName(field.label.shown());
    QStringList names = names_.value(field.id);
    if (field.type == FieldType::Tags) {
        for (const Choice& choice : field.choices) {
            names << choice.label.zh;
        }
    }
    if (!names.isEmpty()) {
        auto* completer = new QCompleter(names, line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    return line;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(text));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->currentIndex() >= 0) {
            model->setData(index, box->currentData(), Qt::EditRole);
        }
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

} // namespace yice::ui
