// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace yice::ui
{

/// Indicators as a table. The columns that are drawn (progress, course, standing) give their
/// numbers by lines(); the delegate paints them.
class IndicatorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Progress, Target, Course, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void set_lines(std::vector<IndicatorLine> lines);
    /// Names as the plan abbreviates them, for narrow lists.
    void use_short_names() { short_names_ = true; }
    /// What each indicator is: indicator_tip() of the plan that is shown.
    void define_by(std::function<QString(const Indicator&)> tip) { tip_ = std::move(tip); }
    const std::vector<IndicatorLine>& lines() const { return lines_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<IndicatorLine> lines_;
    std::function<QString(const Indicator&)> tip_;
    bool short_names_ = false;
};

} // namespace yice::ui
