// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/gap.h"
#include "report/sentences.h"
#include "workbook/measures.h"
#include "workbook/outlook.h"
#include "workbook/progress.h"

namespace yice
{

Result<std::vector<GapLine>> Outlook::gap(const Plan& plan, const Period& period, RegionId region)
{
    const auto assessments = Progress(workbook_).assess_all(plan, period, region);
    if (!assessments) {
        return assessments.error();
    }
    std::vector<GapLine> lines;
    for (size_t i = 0; i < assessments->size(); ++i) {
        const Indicator& indicator = plan.indicators[i];
        auto line = gap_line(indicator, (*assessments)[i]);
        if (!line) {
            continue;
        }
        line->missing_numerator = missing_numerator(indicator, (*assessments)[i]);
        line->numerator_unit = unit_of_measure(plan, indicator.formula.numerator);
        lines.push_back(std::move(*line));
    }
    return lines;
}

} // namespace yice
