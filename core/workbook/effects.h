// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "workbook/imports.h"

namespace yice
{

/// One indicator that an entry changes, judged without and with it.
struct Effect {
    Indicator indicator;
    Assessment before;
    Assessment after;
};

/// What saving an entry would do to the indicators of a plan. It is written, counted and taken back
/// inside one transaction that never ends in a commit: there is no second way of counting, and
/// nothing of it stays.
class Effects
{
public:
    /// With more rows than this behind the numbers, a form asks only when it is told to.
    static constexpr qint64 most_rows_unasked = 50'000;

    explicit Effects(Workbook& workbook) : workbook_(workbook), state_(workbook.state()) {}

    /// The indicators whose value, standing or lacking places would change, in the plan's order;
    /// none when the edit changes nothing. Blocked when a finding blocks it, Busy at once when
    /// somebody else is writing, ReadOnly for a workbook that cannot be written.
    Result<std::vector<Effect>> of(const EntryEdit& edit, const Plan& plan, const Period& period,
                                   RegionId region);

    /// Whether any indicator of the plan is counted from such a roster.
    static bool touches(const RosterSpec& spec, const Plan& plan);
    /// How many rows are behind the indicators that such a roster touches.
    Result<qint64> rows_behind(const RosterSpec& spec, const Plan& plan);

private:
    Result<std::vector<const Indicator*>> touched(const Preparation& preparation, const Plan& plan);
    Result<QStringList> figures_of(const Preparation& preparation);
    Result<std::vector<Assessment>> assess(const std::vector<const Indicator*>& indicators,
                                           const Plan& plan, const Period& period, RegionId region);

    Workbook& workbook_;
    WorkbookState& state_;
};

/// 养老机构护理型床位占比 53.1 % → 53.4 %（仍略滞后）. As many decimals as it takes to tell the two
/// numbers apart, four at most.
QString effect_text(const Effect& effect);

} // namespace yice
