// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_model.h"

#include "ui/style/theme.h"

#include <algorithm>

namespace yice::ui
{

void ImportModel::set_preparation(std::shared_ptr<const Preparation> preparation)
{
    beginResetModel();
    preparation_ = std::move(preparation);
    fields_.clear();
    by_line_.clear();
    if (preparation_) {
        for (size_t i = 0; i < preparation_->map.columns_of_field.size(); ++i) {
            if (!preparation_->map.columns_of_field[i].empty()) {
                fields_.push_back(static_cast<int>(i));
            }
        }
        for (size_t i = 0; i < preparation_->findings.size(); ++i) {
            by_line_[preparation_->findings[i].line].push_back(static_cast<int>(i));
        }
    }
    fill();
    endResetModel();
}

void ImportModel::set_filter(Show show, const QString& rule)
{
    beginResetModel();
    show_ = show;
    rule_ = rule;
    fill();
    endResetModel();
}

bool ImportModel::wanted(const ImportRow& row) const
{
    const auto findings = by_line_.constFind(row.cells.line);
    if (show_ == Show::All) {
        return true;
    }
    if (findings == by_line_.constEnd()) {
        return false;
    }
    return show_ == Show::WithFindings ||
           std::any_of(findings->begin(), findings->end(), [this](int index) {
               return preparation_->findings[static_cast<size_t>(index)].rule == rule_;
           });
}

void ImportModel::fill()
{
    rows_.clear();
    if (!preparation_) {
        return;
    }
    // Findings about the sheet itself have no row of their own: each gets one, above the rows.
    for (const int line : {0, preparation_->batch.header_line}) {
        for (const int index : by_line_.value(line)) {
            const Finding& finding = preparation_->findings[static_cast<size_t>(index)];
            if (show_ != Show::OfRule || finding.rule == rule_) {
                rows_.push_back({-1, index});
            }
        }
        if (preparation_->batch.header_line == 0) {
            break;
        }
    }
    for (size_t i = 0; i < preparation_->rows.size(); ++i) {
        if (wanted(preparation_->rows[i])) {
            rows_.push_back({static_cast<int>(i), -1});
        }
    }
}

const ImportRow* ImportModel::row_at(int row) const
{
    const Shown& shown = rows_[static_cast<size_t>(row)];
    return shown.row < 0 ? nullptr : &preparation_->rows[static_cast<size_t>(shown.row)];
}

const std::vector<int>& ImportModel::findings_of(const Shown& shown) const
{
    static const std::vector<int> none;
    const auto found =
        by_line_.constFind(preparation_->rows[static_cast<size_t>(shown.row)].cells.line);
    return found == by_line_.constEnd() ? none : *found;
}

Severity ImportModel::worst(const Shown& shown) const
{
    if (shown.row < 0) {
        return preparation_->findings[static_cast<size_t>(shown.finding)].severity;
    }
    Severity severity = Severity::Note;
    for (const int index : findings_of(shown)) {
        severity = std::max(severity, preparation_->findings[static_cast<size_t>(index)].severity);
    }
    return severity;
}

QString ImportModel::findings_text(int row) const
{
    const Shown& shown = rows_[static_cast<size_t>(row)];
    const std::vector<int> alone = {shown.finding};
    QStringList said;
    for (const int index : shown.row < 0 ? alone : findings_of(shown)) {
        const Finding& finding = preparation_->findings[static_cast<size_t>(index)];
        const auto field = preparation_->spec->index_of(finding.field);
        const QString about =
            field >= 0 ? preparation_->spec->fields[static_cast<size_t>(field)].label.shown()
                       : finding.seen;
        said << (about.isEmpty() ? finding.advice
                                 : about + tr(": ", "field and finding") + finding.advice);
    }
    return said.join(QStringLiteral("  "));
}

QString ImportModel::cell(const ImportRow& row, int field) const
{
    QStringList parts;
    for (const int column : preparation_->map.columns_of_field[static_cast<size_t>(field)]) {
        parts << row.cells.cells.value(column).trimmed();
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

int ImportModel::sheet_column(int column) const
{
    const int field = column - FirstField;
    if (field < 0 || field >= static_cast<int>(fields_.size())) {
        return -1;
    }
    const auto& columns =
        preparation_->map
            .columns_of_field[static_cast<size_t>(fields_[static_cast<size_t>(field)])];
    return columns.size() == 1 ? columns.front() : -1;
}

QString ImportModel::mark(const Shown& shown) const
{
    const ImportRow* row =
        shown.row < 0 ? nullptr : &preparation_->rows[static_cast<size_t>(shown.row)];
    if (row && row->action == RowAction::Skipped) {
        return tr("skipped");
    }
    if (worst(shown) == Severity::Blocks) {
        return tr("× correct");
    }
    const QString warned = worst(shown) == Severity::Warns ? QStringLiteral("! ") : QString();
    if (!row) {
        return warned;
    }
    switch (row->action) {
    case RowAction::Add:
        return warned + tr("new");
    case RowAction::Update:
        return warned + tr("update");
    case RowAction::Unchanged:
        return warned + tr("same");
    case RowAction::Blocked:
    case RowAction::Skipped:
        break;
    }
    return warned;
}

QVariant ImportModel::color(const Shown& shown, int column, int role) const
{
    const Severity severity = worst(shown);
    if (role == Qt::ForegroundRole) {
        const bool skipped =
            shown.row >= 0 &&
            preparation_->rows[static_cast<size_t>(shown.row)].action == RowAction::Skipped;
        if (skipped) {
            return theme().tertiary;
        }
        const bool marked = column == ActionColumn || column == findings_column();
        return !marked || severity == Severity::Note ? QVariant()
               : severity == Severity::Blocks        ? QVariant(theme().bad)
                                                     : QVariant(theme().attention);
    }
    if (shown.row < 0 || column < FirstField || column >= findings_column()) {
        return {};
    }
    const QString& field =
        preparation_->spec
            ->fields[static_cast<size_t>(fields_[static_cast<size_t>(column - FirstField)])]
            .id;
    Severity cell_severity = Severity::Note;
    for (const int index : findings_of(shown)) {
        const Finding& finding = preparation_->findings[static_cast<size_t>(index)];
        if (finding.field == field) {
            cell_severity = std::max(cell_severity, finding.severity);
        }
    }
    return cell_severity == Severity::Note     ? QVariant()
           : cell_severity == Severity::Blocks ? QVariant(theme().bad_wash)
                                               : QVariant(theme().attention_wash);
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !preparation_ ? 0 : findings_column() + 1;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Shown& shown = rows_[static_cast<size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::ForegroundRole || role == Qt::BackgroundRole) {
        return color(shown, column, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return headerData(column, Qt::Horizontal, role);
    }
    if (role == Qt::ToolTipRole) {
        return findings_text(index.row());
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    const ImportRow* row = row_at(index.row());
    if (column == ActionColumn) {
        return mark(shown);
    }
    if (column == LineColumn) {
        const int line =
            row ? row->cells.line : preparation_->findings[static_cast<size_t>(shown.finding)].line;
        return line > 0 ? QVariant(line) : QVariant();
    }
    if (column == findings_column()) {
        return findings_text(index.row());
    }
    const int field = fields_[static_cast<size_t>(column - FirstField)];
    if (row) {
        return cell(*row, field);
    }
    const Finding& finding = preparation_->findings[static_cast<size_t>(shown.finding)];
    return preparation_->spec->fields[static_cast<size_t>(field)].id == finding.field
               ? QVariant(finding.seen)
               : QVariant();
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || !preparation_) {
        return {};
    }
    const bool is_field = section >= FirstField && section < findings_column();
    const FieldSpec* field =
        is_field
            ? &preparation_->spec
                   ->fields[static_cast<size_t>(fields_[static_cast<size_t>(section - FirstField)])]
            : nullptr;
    if (role == Qt::TextAlignmentRole) {
        const bool number =
            section == LineColumn ||
            (field && (field->type == FieldType::Integer || field->type == FieldType::Real));
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return field                     ? field->label.shown()
           : section == ActionColumn ? tr("Does")
           : section == LineColumn   ? tr("Line")
                                     : tr("Findings");
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && row_at(index.row()) && sheet_column(index.column()) >= 0
               ? plain | Qt::ItemIsEditable
               : plain;
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const ImportRow* row = index.isValid() ? row_at(index.row()) : nullptr;
    const int column = row ? sheet_column(index.column()) : -1;
    if (role != Qt::EditRole || column < 0 || value.toString() == row->cells.cells.value(column)) {
        return false;
    }
    emit corrected(row->cells.line, column, value.toString());
    return true;
}

} // namespace yice::ui
