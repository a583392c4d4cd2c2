// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chart_spec.h"
#include "domain/plan.h"
#include "report/chart_table.h"
#include "workbook/workbook.h"

#include <QByteArray>

namespace yice
{

/// By what beds are told apart: nursing or not, in care homes or the community; or by the kind of
/// facility. Both add up to the measure facility.beds.
enum class BedsBy { Kind, Facility };

/// Makes the charts of a workbook. Whatever was not reported is missing from them and said, never
/// drawn as 0.
class Pictures
{
public:
    explicit Pictures(Workbook& workbook) : workbook_(workbook) {}

    Result<ChartSpec> trend(const Plan& plan, const Indicator& indicator, const Period& period,
                            RegionId region);
    Result<ChartSpec> ranking(const Plan& plan, const Indicator& indicator, const Period& period,
                              RegionId region);
    Result<ChartSpec> waterfall(const Plan& plan, const Indicator& indicator, const Period& period,
                                RegionId region);
    Result<ChartSpec> multiples(const Plan& plan, const Indicator& indicator, const Period& period,
                                RegionId region);
    /// Every indicator of the plan.
    Result<ChartSpec> bullets(const Plan& plan, const Period& period, RegionId region);

    /// People from 60 on, on the register at the period's end, in bands of five years. Younger
    /// ones and those without date of birth or sex are counted in the notes.
    Result<ChartSpec> pyramid(const Period& period, RegionId region);
    /// Beds of the parts of the region, or of the region itself where it has none.
    Result<ChartSpec> beds(const Period& period, RegionId region, BedsBy by);

private:
    Workbook& workbook_;
};

/// A chart's data as a sheet that Excel opens: UTF-8 with BOM, CRLF, formulas defused.
QByteArray chart_sheet(const ChartTable& table);

} // namespace yice
