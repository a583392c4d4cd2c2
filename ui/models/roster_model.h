// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_query.h"
#include "ui/session.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace yice::ui
{

/// A roster as a table that never holds more than a few thousand rows: it knows the order of all
/// ids and reads the rows of a screen when they are looked at, and those behind it meanwhile.
class RosterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RosterModel(Session& session, const RosterSpec& spec, QObject* parent = nullptr);

    const RosterSpec& spec() const { return spec_; }
    const RosterQuery& query() const { return query_; }
    /// What was asked, and the ids that this gave. The same ids leave selection and place alone.
    void set_order(const RosterQuery& query, std::vector<EntryId> order);
    /// Rows were written: they are read again, but stay where they are.
    void forget_rows();
    /// Which fields are columns, by index into the spec.
    void set_columns(std::vector<int> fields);
    const std::vector<int>& columns() const { return columns_; }
    const FieldSpec& field_at(int column) const;
    /// Of a field's id; -1 when it is no column.
    int column_of(const QString& field) const;

    const std::vector<EntryId>& order() const { return order_; }
    EntryId entry_at(int row) const { return order_.at(static_cast<size_t>(row)); }
    /// -1 when it is not among the rows.
    int row_of(EntryId entry) const;
    /// As a sheet says it, which is what is copied and what editing begins with.
    QString written(int row, int column) const;
    bool can_be_edited(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Writes nothing: says `typed`.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// Another text was typed into a cell.
    void typed(const QModelIndex& index, const QString& text);

private:
    const RosterRow* row_at(int row) const;
    std::vector<RosterRow>* read_page(int page) const;
    QVariant shown(const RosterRow& row, int column) const;
    QString heading(int column) const;

    Session& session_;
    const RosterSpec& spec_;
    RosterQuery query_;
    std::vector<int> columns_;
    std::vector<EntryId> order_;
    mutable QCache<int, std::vector<RosterRow>> pages_;
    mutable int last_page_ = 0;
    mutable int next_page_ = -1; ///< to be read while nothing else happens
    QTimer* idle_;
};

} // namespace yice::ui
