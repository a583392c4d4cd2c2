// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report_page.h"
#include "workbook/workbook.h"

namespace yice
{

/// The quarterly report of a plan.
class Reports
{
public:
    explicit Reports(Workbook& workbook) : workbook_(workbook) {}

    Result<Report> quarterly(const Plan& plan, const Period& period, RegionId region);

private:
    Workbook& workbook_;
};

} // namespace yice
