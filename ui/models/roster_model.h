// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_query.h"
#include "ui/session.h"

#include <QAbstractTableModel>
#include <QCache>

namespace yice::ui
{

/// A roster as a table that never holds more than a few hundred rows: it knows the order of all ids
/// and reads the rows of a screen when they are looked at.
class RosterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RosterModel(Session& session, const RosterSpec& spec, QObject* parent = nullptr);

    const RosterSpec& spec() const { return spec_; }
    const RosterQuery& query() const { return query_; }
    /// Asks for the order again.
    Status set_query(const RosterQuery& query);
    /// Which fields are columns, by index into the spec.
    void set_columns(std::vector<int> fields);
    const std::vector<int>& columns() const { return columns_; }

    EntryId entry_at(int row) const { return order_.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const RosterRow* row_at(int row) const;
    QVariant shown(const RosterRow& row, int column) const;

    Session& session_;
    const RosterSpec& spec_;
    RosterQuery query_;
    std::vector<int> columns_;
    std::vector<EntryId> order_;
    mutable QCache<int, std::vector<RosterRow>> pages_;
};

} // namespace yice::ui
