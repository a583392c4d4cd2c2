// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/indicator_model.h"

#include <QTableView>

namespace yice::ui
{

/// The list of indicators with bullet bars, sparklines and standings drawn into it. Columns are
/// shown as asked for; a click or Return opens one.
class IndicatorTable : public QTableView
{
    Q_OBJECT

public:
    explicit IndicatorTable(const std::vector<IndicatorModel::Column>& columns,
                            QWidget* parent = nullptr);

    void set_lines(std::vector<IndicatorLine> lines);
    /// What the tooltip of an indicator says: indicator_tip() of the plan that is shown.
    void define_by(std::function<QString(const Indicator&)> tip)
    {
        model_->define_by(std::move(tip));
    }
    /// Is as high as its rows, and scrolls with the page it lies on.
    void show_all_rows();
    const std::vector<IndicatorLine>& lines() const { return model_->lines(); }
    void select_indicator(const QString& id);

signals:
    void opened(const QString& indicator);
    void selected(const QString& indicator);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int state_width() const;
    void fit_columns();
    void fit_rows();

    IndicatorModel* model_;
    std::vector<IndicatorModel::Column> columns_;
    bool all_rows_ = false;
};

} // namespace yice::ui
