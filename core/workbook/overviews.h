// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "workbook/workbook.h"

#include <functional>

namespace yice
{

/// Asked between the steps of a long look: false stops it with Cancelled.
using StillWanted = std::function<bool()>;

/// The first page of a workbook: everything on it that is told from numbers.
class Overviews
{
public:
    explicit Overviews(Workbook& workbook) : workbook_(workbook) {}

    /// The indicators of the plan with the last quarters of their course.
    Result<std::vector<IndicatorLine>> lines(const Plan& plan, const Period& period,
                                             RegionId region, const StillWanted& wanted = {});
    Result<Overview> of(const Plan& plan, const Period& period, RegionId region,
                        const StillWanted& wanted = {});

private:
    Status add_before(Overview& overview, const Plan& plan, const Period& period, RegionId region,
                      const StillWanted& wanted);
    Status add_rows(Overview& overview, const Plan& plan, const Period& period, RegionId region,
                    const StillWanted& wanted);
    Status add_attention(Overview& overview, const Plan& plan, const Period& period,
                         RegionId region);
    Status add_due(Overview& overview, const Plan& plan, const Period& period) const;
    Status add_numbers(Overview& overview, const Period& period, RegionId region);
    Result<AttentionLine> attention_of(const IndicatorLine& line, const Plan& plan,
                                       const Period& period, RegionId region);

    Workbook& workbook_;
};

} // namespace yice
