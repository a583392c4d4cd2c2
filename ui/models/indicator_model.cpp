// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/indicator_model.h"

#include "base/number_text.h"

namespace yice::ui
{

void IndicatorModel::set_lines(std::vector<IndicatorLine> lines)
{
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

int IndicatorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int IndicatorModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const IndicatorLine& line = lines_[static_cast<size_t>(index.row())];
    const Assessment& assessment = line.assessment;
    const QString& unit = line.indicator.unit;
    const auto decimals = [&](double number) { return decimals_for(unit, number); };
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        switch (index.column()) {
        case Name:
            return short_names_ && !line.indicator.short_name.isEmpty() ? line.indicator.short_name
                                                                        : line.indicator.name;
        case Value:
            return assessment.reading.value ? number_with_unit(assessment.reading.value, unit,
                                                               decimals(*assessment.reading.value))
                                            : no_number();
        case Target:
            return assessment.target
                       ? (line.indicator.comparator == Comparator::Full
                              ? QString()
                              : comparator_sign(line.indicator.comparator) + QChar(0x2009)) +
                             grouped_number(*assessment.target, decimals(*assessment.target))
                       : comparator_sign(line.indicator.comparator);
        case State:
            return standing_label(assessment.standing);
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole) {
        return tip_ ? tip_(line.indicator) : line.indicator.name;
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Value || index.column() == Target)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == Value || section == Target;
        return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Indicator");
    case Value:
        return tr("Now");
    case Progress:
        return tr("Progress");
    case Target:
        return tr("Target");
    case Course:
        return lines_.empty() ? tr("Course")
                              : tr("Last %1 quarters").arg(lines_.front().course.size());
    case State:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace yice::ui
