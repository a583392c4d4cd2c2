// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicator_lines.h"

#include "ui/widgets/indicator_tip.h"
#include "workbook/progress.h"

namespace yice::ui
{

Result<std::vector<IndicatorLine>> indicator_lines(Session& session)
{
    std::vector<IndicatorLine> lines;
    const Plan* plan = session.plan();
    if (!plan) {
        return lines;
    }
    Progress progress(session.workbook());
    for (const Indicator& indicator : plan->indicators) {
        auto assessment = progress.assess_one(*plan, indicator, session.period(), session.region());
        if (!assessment) {
            return assessment.error();
        }
        const auto course = progress.course(*plan, indicator, session.period(), session.region());
        if (!course) {
            return course.error();
        }
        IndicatorLine line{indicator, std::move(assessment.value()), {},
                           indicator_tip(*plan, indicator)};
        constexpr size_t quarters_shown = 16;
        const size_t first = course->size() > quarters_shown ? course->size() - quarters_shown : 0;
        for (size_t i = first; i < course->size(); ++i) {
            line.course.push_back((*course)[i].value);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace yice::ui
