// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/imports.h"

#include <QAbstractTableModel>

#include <memory>

namespace yice::ui
{

/// The rows of a sheet that is about to be imported, field by field, with what was noticed. Cells
/// can be corrected in place.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Which rows are shown.
    enum class Show { All, WithFindings, OfRule };
    enum Columns { ActionColumn, LineColumn, FirstField };

    explicit ImportModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void set_preparation(std::shared_ptr<const Preparation> preparation);
    void set_filter(Show show, const QString& rule = {});

    /// The row of the sheet; null for a finding about the sheet as a whole.
    const ImportRow* row_at(int row) const;
    /// Everything that was said about a shown row.
    QString findings_text(int row) const;
    int findings_column() const { return static_cast<int>(fields_.size()) + FirstField; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void corrected(int line, int column, const QString& text);

private:
    struct Shown {
        int row = -1;     ///< of the preparation; -1: a finding of its own
        int finding = -1; ///< by index
    };

    void fill();
    bool wanted(const ImportRow& row) const;
    Severity worst(const Shown& shown) const;
    const std::vector<int>& findings_of(const Shown& shown) const;
    QString cell(const ImportRow& row, int field) const;
    QString mark(const Shown& shown) const;
    QVariant color(const Shown& shown, int column, int role) const;
    /// The column of the sheet behind a shown column; -1 when it is none or several.
    int sheet_column(int column) const;

    std::shared_ptr<const Preparation> preparation_;
    Show show_ = Show::All;
    QString rule_;
    std::vector<int> fields_; ///< that the sheet gives, in the spec's order
    std::vector<Shown> rows_;
    QHash<int, std::vector<int>> by_line_; ///< findings
};

} // namespace yice::ui
