// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outlook/budget.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;

namespace yice::ui
{

class TextTable;

/// What the plan's rules cost and demand in the period: the ledger by facility and rule, who pays,
/// and what is demanded against what there is.
class BudgetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetPanel(QWidget* parent = nullptr);
    /// Works the plan out for the session's period and region; says why when it cannot.
    void show_budget(Session& session);

private:
    void show_ledger(const Budget& budget, const RegionTree& regions);
    void show_checks(const Budget& budget, const RegionTree& regions);

    QLabel* total_;
    QLabel* warnings_; ///< about rules as a whole
    TextTable* ledger_;
    TextTable* checks_;
};

} // namespace yice::ui
