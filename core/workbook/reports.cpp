// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/reports.h"

#include "report/build_report.h"
#include "rosters/specs.h"
#include "workbook/measures.h"
#include "workbook/progress.h"

namespace yice
{

namespace
{

Result<PlaceFigures> figures_of(Progress& progress, const Period& period, RegionId region)
{
    PlaceFigures place;
    place.region = region;
    const auto read = [&](const char* id, Measured& into) -> Status {
        auto measured = progress.measure(QString::fromLatin1(id), period, region);
        if (!measured) {
            return measured.error();
        }
        into = std::move(measured.value());
        return {};
    };
    struct Column {
        const char* id;
        Measured& into;
    };
    for (const Column& column :
         {Column{"facility.institutions", place.institutions}, Column{"facility.beds", place.beds},
          Column{"facility.institution_beds", place.institution_beds},
          Column{"facility.institution_nursing_beds", place.nursing_beds},
          Column{"facility.residents", place.residents}}) {
        if (auto done = read(column.id, column.into); !done) {
            return done.error();
        }
    }
    return place;
}

QString roster_name(const Plan& plan, const QString& measure_id)
{
    const MeasureSpec* measure = find_measure(plan, measure_id);
    if (measure && !measure->plus.isEmpty()) {
        return roster_name(plan, measure->plus.first());
    }
    const RosterSpec* roster = measure ? find_roster_spec(measure->roster) : nullptr;
    return roster ? roster->label.shown() : QString();
}

} // namespace

Result<Report> Reports::quarterly(const Plan& plan, const Period& period, RegionId region)
{
    Progress progress(workbook_);
    ReportInput input{plan, workbook_.regions(), region, period, {}, {}, {}, {}, {}, {}, {}, false};
    for (const Indicator& indicator : plan.indicators) {
        for (const QString& id : {indicator.formula.numerator, indicator.formula.denominator}) {
            input.rosters.insert(id, roster_name(plan, id));
        }
        auto assessment = progress.assess_one(plan, indicator, period, region);
        if (!assessment) {
            return assessment.error();
        }
        auto course = progress.course(plan, indicator, period, region);
        if (!course) {
            return course.error();
        }
        auto parts = progress.assess_parts(plan, indicator, period, region);
        if (!parts) {
            return parts.error();
        }
        input.assessments.push_back(std::move(assessment.value()));
        input.courses.push_back(std::move(course.value()));
        input.parts.push_back(std::move(parts.value()));
    }
    auto places = workbook_.regions().parts(region);
    places.push_back(region);
    for (const RegionId place : places) {
        auto now = figures_of(progress, period, place);
        if (!now) {
            return now.error();
        }
        auto before = figures_of(progress, period.previous(), place);
        if (!before) {
            return before.error();
        }
        if (place == region) {
            input.whole_before = *before;
        } else {
            input.places_before.push_back(std::move(before.value()));
        }
        input.places.push_back(std::move(now.value()));
    }
    return build_report(input);
}

} // namespace yice
