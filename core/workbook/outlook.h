// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gap_line.h"
#include "domain/plan.h"
#include "outlook/budget.h"
#include "workbook/workbook.h"

namespace yice
{

/// What a plan will cost and demand.
class Outlook
{
public:
    explicit Outlook(Workbook& workbook) : workbook_(workbook), state_(workbook.state()) {}

    /// The rules of the plan, what is paid by those of each month and what is demanded by those of
    /// the period's last day, worked out for the facilities, estates and figures of the region.
    /// Unreadable when a rule's conditions name what is not there.
    Result<Budget> budget(const Plan& plan, const Period& period, RegionId region);

    /// Every indicator that has not reached its target yet: what is missing, in the plan's order.
    Result<std::vector<GapLine>> gap(const Plan& plan, const Period& period, RegionId region);

private:
    Workbook& workbook_;
    WorkbookState& state_;
};

} // namespace yice
