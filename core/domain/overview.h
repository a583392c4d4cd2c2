// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"
#include "domain/task_line.h"

#include <optional>
#include <vector>

namespace yice
{

/// One line of an indicator list: what it is, where it stands, how it came there.
struct IndicatorLine {
    Indicator indicator;
    Assessment assessment;
    std::vector<std::optional<double>> course; ///< quarter by quarter, the last is the period
};

/// How many indicators stand where.
struct StandingCounts {
    int reached = 0; ///< met or exceeded
    int on_track = 0;
    int slightly_behind = 0;
    int behind = 0; ///< behind or overdue
    int no_data = 0;
    int not_judged = 0; ///< no target here, not scored

    int good() const { return reached + on_track; }
};

/// An indicator that somebody should look at, and why.
struct AttentionLine {
    QString indicator; ///< id
    Standing standing = Standing::NoData;
    QString text;   ///< 月探访率 96.4%，低于序时进度3.6个百分点
    QString reason; ///< 9月还差214人，其中双辽市131人; empty when the numbers do not tell one
    RegionId place; ///< that holds it back most; none when there is no such place
};

/// Something with a date: a task, a milestone, a deadline.
struct DueLine {
    enum class Kind { Task, Milestone, Target };

    Kind kind = Kind::Task;
    QDate day;
    QString plan;
    QString id; ///< of the task or indicator
    QString title;
    QString note; ///< who leads it and how far it is; what is to be reached
    bool over = false;
};

/// A place in the matrix of places and indicators.
struct OverviewRow {
    RegionId region;
    std::vector<Assessment> cells; ///< one per column
};

/// What a director wants to know in ten seconds.
struct Overview {
    std::vector<IndicatorLine> lines;
    StandingCounts now;
    StandingCounts before; ///< in the quarter before
    bool has_before = false;
    std::vector<AttentionLine> attention; ///< the most urgent first, all of them
    std::vector<DueLine> due;             ///< by date; what is over first
    std::vector<QString> columns;         ///< indicators whose target holds for parts too
    std::vector<OverviewRow> rows;        ///< the parts of the region

    Measured beds, beds_before;
    Measured homes, home_beds, home_nursing_beds, residents;
    Measured people, people_60; ///< resident population
};

StandingCounts counts_of(const std::vector<Standing>& standings);

} // namespace yice
