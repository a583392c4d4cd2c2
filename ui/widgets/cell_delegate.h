// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace yice::ui
{

class RosterModel;

/// Draws the cells of a roster, the current one framed, and edits them where they stand: words are
/// picked from a list, places and figures are completed, everything else is typed.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `names`: of places and figures, to complete what is typed; by field id.
    explicit CellDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    void set_names(const QString& field, const QStringList& names) { names_[field] = names; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    QHash<QString, QStringList> names_;
};

} // namespace yice::ui
