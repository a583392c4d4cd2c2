// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/overviews.h"

#include "base/number_text.h"
#include "report/attention.h"
#include "report/sentences.h"
#include "workbook/measures.h"
#include "workbook/progress.h"
#include "workbook/tasks.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice
{

namespace
{

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
};

constexpr size_t quarters_shown = 16;
constexpr int months_ahead = 6;

bool stopped(const StillWanted& wanted)
{
    return wanted && !wanted();
}

Error cancelled()
{
    return Error{ErrorKind::Cancelled, {}, {}};
}

std::vector<Standing> standings_of(const std::vector<IndicatorLine>& lines)
{
    std::vector<Standing> standings;
    for (const IndicatorLine& line : lines) {
        standings.push_back(line.assessment.standing);
    }
    return standings;
}

/// A total of the whole has no target for a part, and "in every county" has no meaning for the
/// towns of one: such a column would say nothing.
bool has_column(const IndicatorLine& line, const RegionTree& regions,
                const std::vector<RegionId>& parts)
{
    const Formula& formula = line.indicator.formula;
    if (!line.indicator.target_holds_for_parts() ||
        line.assessment.reading.missing == Missing::NotApplicable) {
        return false;
    }
    const bool by_place =
        formula.kind == FormulaKind::Minimum || formula.kind == FormulaKind::Share;
    return !by_place || parts.empty() ||
           !places_of_kinds(regions, parts.front(), formula.over).empty();
}

void add_targets(std::vector<DueLine>& due, const Plan& plan, const IndicatorLine& line, QDate day,
                 QDate until)
{
    const Indicator& indicator = line.indicator;
    const auto add = [&](DueLine::Kind kind, QDate date, double value) {
        const bool reached =
            line.assessment.standing == Standing::Met ||
            line.assessment.standing == Standing::Exceeded ||
            (line.assessment.reading.value && *line.assessment.reading.value >= value &&
             indicator.comparator != Comparator::AtMost);
        if (reached || date > until || date < day) {
            return;
        }
        const QString now = value_text(line.assessment.reading.value, indicator.unit);
        due.push_back(
            {kind, date, plan.id, indicator.id,
             indicator.short_name.isEmpty() ? indicator.name : indicator.short_name,
             OverviewText::tr("to reach %1, now %2").arg(value_text(value, indicator.unit), now),
             false});
    };
    for (const DatedValue& milestone : indicator.milestones) {
        add(DueLine::Kind::Milestone, milestone.date, milestone.value);
    }
    if (line.assessment.due && line.assessment.target && indicator.scored()) {
        add(DueLine::Kind::Target, *line.assessment.due, *line.assessment.target);
    }
}

DueLine due_line(const TaskLine& line)
{
    QStringList note = line.task.lead_units.mid(0, 1);
    if (line.progress && line.progress->percent) {
        note << OverviewText::tr("%1 done").arg(
            value_text(line.progress->percent, QStringLiteral("%")));
    } else {
        note << task_mark(line);
    }
    return {DueLine::Kind::Task, *line.rating.due, line.plan,
            line.task.id,        line.task.name,   note.join(QStringLiteral(" · ")),
            line.rating.overdue};
}

} // namespace

Result<std::vector<IndicatorLine>> Overviews::lines(const Plan& plan, const Period& period,
                                                    RegionId region, const StillWanted& wanted)
{
    std::vector<IndicatorLine> lines;
    Progress progress(workbook_);
    for (const Indicator& indicator : plan.indicators) {
        if (stopped(wanted)) {
            return cancelled();
        }
        auto assessment = progress.assess_one(plan, indicator, period, region);
        if (!assessment) {
            return assessment.error();
        }
        const auto course = progress.course(plan, indicator, period, region);
        if (!course) {
            return course.error();
        }
        IndicatorLine line{indicator, std::move(assessment.value()), {}};
        const size_t first = course->size() > quarters_shown ? course->size() - quarters_shown : 0;
        for (size_t i = first; i < course->size(); ++i) {
            line.course.push_back((*course)[i].value);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<Overview> Overviews::of(const Plan& plan, const Period& period, RegionId region,
                               const StillWanted& wanted)
{
    Overview overview;
    auto read = lines(plan, period, region, wanted);
    if (!read) {
        return read.error();
    }
    overview.lines = std::move(read.value());
    overview.now = counts_of(standings_of(overview.lines));
    if (auto done = add_before(overview, plan, period, region, wanted); !done) {
        return done.error();
    }
    if (auto done = add_rows(overview, plan, period, region, wanted); !done) {
        return done.error();
    }
    if (auto done = add_attention(overview, plan, period, region); !done) {
        return done.error();
    }
    if (auto done = add_due(overview, plan, period); !done) {
        return done.error();
    }
    if (auto done = add_numbers(overview, period, region); !done) {
        return done.error();
    }
    return overview;
}

Status Overviews::add_before(Overview& overview, const Plan& plan, const Period& period,
                             RegionId region, const StillWanted& wanted)
{
    std::vector<Standing> standings;
    for (const Indicator& indicator : plan.indicators) {
        if (stopped(wanted)) {
            return cancelled();
        }
        const auto before =
            Progress(workbook_).assess_one(plan, indicator, period.previous(), region);
        if (!before) {
            return before.error();
        }
        standings.push_back(before->standing);
    }
    overview.before = counts_of(standings);
    const StandingCounts& before = overview.before;
    overview.has_before = before.good() + before.slightly_behind + before.behind > 0;
    return {};
}

Status Overviews::add_rows(Overview& overview, const Plan& plan, const Period& period,
                           RegionId region, const StillWanted& wanted)
{
    const RegionTree& regions = workbook_.regions();
    const auto parts = regions.parts(region);
    for (const RegionId part : parts) {
        overview.rows.push_back({part, {}});
    }
    for (const IndicatorLine& line : overview.lines) {
        if (!has_column(line, regions, parts)) {
            continue;
        }
        if (stopped(wanted)) {
            return cancelled();
        }
        auto assessed = Progress(workbook_).assess_parts(plan, line.indicator, period, region);
        if (!assessed) {
            return assessed.error();
        }
        overview.columns.push_back(line.indicator.id);
        for (size_t i = 0; i < overview.rows.size(); ++i) {
            overview.rows[i].cells.push_back(std::move((*assessed)[i]));
        }
    }
    return {};
}

Result<AttentionLine> Overviews::attention_of(const IndicatorLine& line, const Plan& plan,
                                              const Period& period, RegionId region)
{
    const auto parts = Progress(workbook_).assess_parts(plan, line.indicator, period, region);
    if (!parts) {
        return parts.error();
    }
    AttentionLine attention;
    attention.indicator = line.indicator.id;
    attention.standing = line.assessment.standing;
    attention.text = attention_text(line.indicator, line.assessment);
    attention.reason =
        reason_text(line.indicator, line.assessment, *parts, workbook_.regions(),
                    unit_of_measure(plan, line.indicator.formula.numerator), attention.place);
    return attention;
}

Status Overviews::add_attention(Overview& overview, const Plan& plan, const Period& period,
                                RegionId region)
{
    for (const IndicatorLine& line : overview.lines) {
        if (urgency(line.assessment.standing) > 0) {
            auto attention = attention_of(line, plan, period, region);
            if (!attention) {
                return attention.error();
            }
            overview.attention.push_back(std::move(attention.value()));
        }
    }
    std::stable_sort(overview.attention.begin(), overview.attention.end(),
                     [](const AttentionLine& left, const AttentionLine& right) {
                         return urgency(left.standing) > urgency(right.standing);
                     });
    return {};
}

Status Overviews::add_due(Overview& overview, const Plan& plan, const Period& period) const
{
    const QDate day = period.last_day();
    const QDate until = day.addMonths(months_ahead);
    const auto tasks = Tasks(workbook_).lines(period);
    if (!tasks) {
        return tasks.error();
    }
    for (const TaskLine& line : *tasks) {
        const bool open = !line.rating.done && !line.rating.cancelled && line.rating.due;
        if (open && (line.rating.overdue || *line.rating.due <= until)) {
            overview.due.push_back(due_line(line));
        }
    }
    for (const IndicatorLine& line : overview.lines) {
        add_targets(overview.due, plan, line, day, until);
    }
    std::stable_sort(
        overview.due.begin(), overview.due.end(),
        [](const DueLine& left, const DueLine& right) { return left.day < right.day; });
    return {};
}

Status Overviews::add_numbers(Overview& overview, const Period& period, RegionId region)
{
    const struct {
        const char* id;
        Period period;
        Measured& into;
    } numbers[] = {
        {"facility.beds", period, overview.beds},
        {"facility.beds", period.previous(), overview.beds_before},
        {"facility.institutions", period, overview.homes},
        {"facility.institution_beds", period, overview.home_beds},
        {"facility.institution_nursing_beds", period, overview.home_nursing_beds},
        {"facility.residents", period, overview.residents},
        {"population.total_resident", period, overview.people},
        {"population.aged_60_resident", period, overview.people_60},
    };
    for (const auto& number : numbers) {
        auto measured =
            Progress(workbook_).measure(QString::fromLatin1(number.id), number.period, region);
        if (!measured) {
            return measured.error();
        }
        number.into = std::move(measured.value());
    }
    return {};
}

} // namespace yice
