// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"
#include "domain/region.h"
#include "domain/report_page.h"

#include <vector>

namespace yice
{

/// Facilities and beds of one place, now and a quarter ago.
struct PlaceFigures {
    RegionId region;
    Measured institutions;
    Measured beds;
    Measured institution_beds;
    Measured nursing_beds;
    Measured residents;
};

/// Everything a quarterly report is written from.
struct ReportInput {
    const Plan& plan;
    const RegionTree& regions;
    RegionId region;
    Period period;
    std::vector<Assessment> assessments;        ///< one per indicator, in the plan's order
    std::vector<std::vector<Reading>> courses;  ///< likewise, quarter by quarter
    std::vector<std::vector<Assessment>> parts; ///< likewise, per part of the region
    std::vector<PlaceFigures> places;           ///< the parts, then the whole
    PlaceFigures whole_before;                  ///< a quarter ago
    std::vector<PlaceFigures> places_before;
    QHash<QString, QString> rosters; ///< by measure: the roster that it is counted from
    bool draft = false;
};

/// The quarterly report: 一、任务完成情况 二、主要工作亮点 三、存在问题 四、下步工作计划 and the
/// annexed tables. Pure: the same input gives the same report.
Report build_report(const ReportInput& input);

/// The chart of one indicator's course, for the report and the indicator page.
TrendSpec trend_of(const Indicator& indicator, const Assessment& assessment,
                   const std::vector<Reading>& course);

} // namespace yice
