// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"

#include <QWidget>

class QToolButton;

namespace yice::ui
{

/// ‹ 2024年三季度 ›: one step back or on, or a menu of the years around.
class PeriodPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPicker(QWidget* parent = nullptr);
    void set_period(const Period& period);
    const Period& period() const { return period_; }

signals:
    void picked(const yice::Period& period);

private:
    void pick(const Period& period);
    void fill_menu();

    Period period_;
    QToolButton* name_;
};

} // namespace yice::ui
