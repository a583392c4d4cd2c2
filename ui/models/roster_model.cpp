// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roster_model.h"

#include "workbook/measures.h"
#include "workbook/rosters.h"

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int rows_per_page = 64;
constexpr int pages_kept = 64;

bool is_number(const FieldSpec& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Real;
}

} // namespace

RosterModel::RosterModel(Session& session, const RosterSpec& spec, QObject* parent)
    : QAbstractTableModel(parent),
      session_(session),
      spec_(spec),
      pages_(pages_kept),
      idle_(new QTimer(this))
{
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        if (spec.fields[i].main) {
            columns_.push_back(static_cast<int>(i));
        }
    }
    idle_->setSingleShot(true);
    connect(idle_, &QTimer::timeout, this, [this] {
        if (session_.is_open() && next_page_ >= 0 && !pages_.contains(next_page_)) {
            read_page(next_page_);
        }
    });
}

void RosterModel::set_order(const RosterQuery& query, std::vector<EntryId> order)
{
    const bool same = order == order_;
    query_ = query;
    if (same) {
        forget_rows();
        return;
    }
    beginResetModel();
    order_ = std::move(order);
    pages_.clear();
    next_page_ = -1;
    endResetModel();
}

void RosterModel::forget_rows()
{
    pages_.clear();
    next_page_ = -1;
    if (!order_.empty() && !columns_.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RosterModel::set_columns(std::vector<int> fields)
{
    beginResetModel();
    columns_ = std::move(fields);
    endResetModel();
}

const FieldSpec& RosterModel::field_at(int column) const
{
    return spec_.fields[static_cast<size_t>(columns_[static_cast<size_t>(column)])];
}

int RosterModel::column_of(const QString& field) const
{
    const auto found =
        std::find(columns_.begin(), columns_.end(), static_cast<int>(spec_.index_of(field)));
    return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

int RosterModel::row_of(EntryId entry) const
{
    const auto found = std::find(order_.begin(), order_.end(), entry);
    return found == order_.end() ? -1 : static_cast<int>(found - order_.begin());
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

int RosterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

std::vector<RosterRow>* RosterModel::read_page(int page) const
{
    const auto begin = static_cast<qsizetype>(page) * rows_per_page;
    const auto end =
        std::min<qsizetype>(begin + rows_per_page, static_cast<qsizetype>(order_.size()));
    if (begin >= end) {
        return nullptr;
    }
    auto read = Rosters(session_.workbook())
                    .rows(spec_, {order_.begin() + begin, order_.begin() + end}, query_.as_of);
    auto* rows =
        new std::vector<RosterRow>(read ? std::move(read.value()) : std::vector<RosterRow>());
    pages_.insert(page, rows);
    return rows;
}

const RosterRow* RosterModel::row_at(int row) const
{
    if (!session_.is_open()) {
        return nullptr; // the window is closing
    }
    const int page = row / rows_per_page;
    auto* rows = pages_.object(page);
    if (!rows) {
        rows = read_page(page);
    }
    if (page != last_page_) {
        // Whoever scrolls goes on in the same direction.
        next_page_ = page > last_page_ ? page + 1 : page - 1;
        last_page_ = page;
        idle_->start(0);
    }
    const auto index = static_cast<size_t>(row % rows_per_page);
    return rows && index < rows->size() ? &(*rows)[index] : nullptr;
}

QVariant RosterModel::shown(const RosterRow& row, int column) const
{
    const FieldSpec& field = field_at(column);
    const Value& value =
        row.record.values[static_cast<size_t>(columns_[static_cast<size_t>(column)])];
    if (field.type == FieldType::Region && !is_missing(value)) {
        return session_.workbook().regions().path_name(RegionId{std::get<qint64>(value)});
    }
    if (field.type == FieldType::Figure && !is_missing(value)) {
        return figure_name(session_.workbook().plans(), std::get<QString>(value)).shown();
    }
    return shown_value(field, value);
}

QString RosterModel::written(int row, int column) const
{
    const RosterRow* found = row_at(row);
    return found ? Rosters(session_.workbook())
                       .as_cell(field_at(column), found->record.values[static_cast<size_t>(
                                                      columns_[static_cast<size_t>(column)])])
                 : QString();
}

bool RosterModel::can_be_edited(int column) const
{
    return !field_at(column).derived;
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool right = is_number(field_at(index.column()));
        return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::EditRole) {
        return written(index.row(), index.column());
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

Qt::ItemFlags RosterModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && can_be_edited(index.column()) ? usual | Qt::ItemIsEditable : usual;
}

bool RosterModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() ||
        value.toString() == written(index.row(), index.column())) {
        return false;
    }
    emit typed(index, value.toString());
    return true;
}

/// With the place of a second or third sort column: the header draws the mark of the first alone.
QString RosterModel::heading(int column) const
{
    const FieldSpec& field = field_at(column);
    QString text = field.unit.isEmpty()
                       ? field.label.shown()
                       : tr("%1 (%2)", "heading and unit").arg(field.label.shown(), field.unit);
    for (size_t i = 0; i < query_.then.size(); ++i) {
        if (query_.then[i].field == field.id) {
            text += QStringLiteral(" %1%2")
                        .arg(query_.then[i].descending ? QStringLiteral("↓") : QStringLiteral("↑"))
                        .arg(i + 2);
        }
    }
    return text;
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return heading(section);
    }
    if (role == Qt::TextAlignmentRole) {
        const bool right = is_number(field_at(section));
        return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace yice::ui
