// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roster_model.h"

#include "workbook/measures.h"
#include "workbook/rosters.h"

namespace yice::ui
{

namespace
{

constexpr int rows_per_page = 128;
constexpr int pages_kept = 16;

} // namespace

RosterModel::RosterModel(Session& session, const RosterSpec& spec, QObject* parent)
    : QAbstractTableModel(parent), session_(session), spec_(spec), pages_(pages_kept)
{
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        if (spec.fields[i].main) {
            columns_.push_back(static_cast<int>(i));
        }
    }
}

Status RosterModel::set_query(const RosterQuery& query)
{
    auto order = Rosters(session_.workbook()).order(spec_, query);
    if (!order) {
        return order.error();
    }
    beginResetModel();
    query_ = query;
    order_ = std::move(order.value());
    pages_.clear();
    endResetModel();
    return {};
}

void RosterModel::set_columns(std::vector<int> fields)
{
    beginResetModel();
    columns_ = std::move(fields);
    endResetModel();
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

int RosterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

const RosterRow* RosterModel::row_at(int row) const
{
    const int page = row / rows_per_page;
    auto* rows = pages_.object(page);
    if (!rows) {
        const auto begin = static_cast<qsizetype>(page) * rows_per_page;
        const auto end =
            std::min<qsizetype>(begin + rows_per_page, static_cast<qsizetype>(order_.size()));
        auto read = Rosters(session_.workbook())
                        .rows(spec_, {order_.begin() + begin, order_.begin() + end}, query_.as_of);
        rows =
            new std::vector<RosterRow>(read ? std::move(read.value()) : std::vector<RosterRow>());
        pages_.insert(page, rows);
    }
    const auto index = static_cast<size_t>(row % rows_per_page);
    return index < rows->size() ? &(*rows)[index] : nullptr;
}

QVariant RosterModel::shown(const RosterRow& row, int column) const
{
    const auto field = static_cast<size_t>(columns_[static_cast<size_t>(column)]);
    const Value& value = row.record.values[field];
    if (spec_.fields[field].type == FieldType::Region && !is_missing(value)) {
        return session_.workbook().regions().path_name(RegionId{std::get<qint64>(value)});
    }
    if (spec_.fields[field].type == FieldType::Figure && !is_missing(value)) {
        return figure_name(session_.workbook().plans(), std::get<QString>(value)).shown();
    }
    return shown_value(spec_.fields[field], value);
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const FieldSpec& field =
        spec_.fields[static_cast<size_t>(columns_[static_cast<size_t>(index.column())])];
    if (role == Qt::TextAlignmentRole) {
        const bool number = field.type == FieldType::Integer || field.type == FieldType::Real;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const RosterRow* row = row_at(index.row());
    if (!row) {
        return {};
    }
    if (role == Qt::ToolTipRole) {
        return tr("%1\nas of %2")
            .arg(shown(*row, index.column()).toString(), row->as_of.toString(Qt::ISODate));
    }
    return shown(*row, index.column());
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= static_cast<int>(columns_.size())) {
        return {};
    }
    const FieldSpec& field =
        spec_.fields[static_cast<size_t>(columns_[static_cast<size_t>(section)])];
    if (role == Qt::DisplayRole) {
        return field.unit.isEmpty()
                   ? field.label.shown()
                   : tr("%1 (%2)", "heading and unit").arg(field.label.shown(), field.unit);
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = field.type == FieldType::Integer || field.type == FieldType::Real;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

void RosterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= static_cast<int>(columns_.size()) || !query_.as_of.isValid()) {
        return; // nothing was asked yet, so there is nothing to sort
    }
    RosterQuery query = query_;
    query.sort_field = spec_.fields[static_cast<size_t>(columns_[static_cast<size_t>(column)])].id;
    query.descending = order == Qt::DescendingOrder;
    (void) set_query(query); // on failure the table stays as it is; the next refresh says why
}

} // namespace yice::ui
