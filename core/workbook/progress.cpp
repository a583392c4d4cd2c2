// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/progress.h"

#include "indicators/assess.h"
#include "store/batch_store.h"
#include "store/figure_store.h"
#include "store/setting_store.h"
#include "store/time_store.h"
#include "workbook/measures.h"
#include "workbook/state.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

constexpr int longest_course = 60; // quarters: three plans

/// Which rosters decide how far charts reach. Numbers stated for a place, such as ten years of
/// population, do not make them longer.
QStringList rosters_of_measures()
{
    QStringList rosters;
    for (const MeasureSpec& measure : built_in_measures()) {
        if (!measure.roster.isEmpty() && !measure.stated) {
            rosters << measure.roster;
        }
    }
    rosters.removeDuplicates();
    return rosters;
}

std::vector<Period> months_of(const Period& period)
{
    std::vector<Period> months;
    for (QDate day = period.first_day(); day <= period.last_day(); day = day.addMonths(1)) {
        months.push_back(Period::month(day.year(), day.month()));
    }
    return months;
}

/// What is counted since the plan's start, or as an increase, was 0 then: the first quarter that
/// was reported is no baseline.
std::optional<DatedValue> zero_start(const Plan& plan, const Indicator& indicator)
{
    const Formula& formula = indicator.formula;
    const bool summed = formula.kind == FormulaKind::Sum && formula.window == Window::Plan;
    if (indicator.baseline || (!summed && formula.kind != FormulaKind::Increase)) {
        return std::nullopt;
    }
    const QDate day = formula.start ? formula.start->date : plan.start.addDays(-1);
    return DatedValue{day, 0, ProgressText::tr("counted from 0 at the start")};
}

/// The plan's target for a part of the area, where it was split up.
const PartTarget* target_of_part(const Indicator& indicator, const Region& region)
{
    for (const PartTarget& part : indicator.split) {
        if (part.region == region.code || part.region == region.name ||
            part.region == region.short_name) {
            return &part;
        }
    }
    return nullptr;
}

} // namespace

MeasureWindow Progress::window_of(const Plan& plan, const Indicator& indicator,
                                  const Period& period)
{
    QDate start = period.first_day();
    if (indicator.formula.window == Window::Year) {
        start = QDate(period.last_day().year(), 1, 1);
    } else if (indicator.formula.window == Window::Plan) {
        start = plan.start;
    }
    auto window = MeasureWindow::of(start, period.last_day(), plan.start);
    if (period.kind() == Period::Kind::Month) {
        const Period quarter = Period::quarter_of(period.last_day());
        window.quarter_start = quarter.first_day();
        window.quarter_end = quarter.last_day();
    }
    return window;
}

Result<Reading> Progress::read(const Plan& plan, const Indicator& indicator, const Period& period,
                               RegionId region)
{
    if (indicator.formula.window != Window::Month || period.kind() == Period::Kind::Month) {
        return read_once(plan, indicator, period, region);
    }
    std::vector<Reading> months;
    for (const Period& month : months_of(period)) {
        auto reading = read_once(plan, indicator, month, region);
        if (!reading) {
            return reading.error();
        }
        months.push_back(std::move(reading.value()));
    }
    return worst_month(months, indicator, period);
}

/// What the increase counts from: printed for the whole area, counted for its parts.
Result<std::optional<double>> Progress::value_at_start(const Plan& plan, const Indicator& indicator,
                                                       RegionId region)
{
    const Formula& formula = indicator.formula;
    if (formula.kind != FormulaKind::Increase) {
        return std::optional<double>();
    }
    if (formula.start && is_whole(plan, region)) {
        return std::optional(formula.start->value);
    }
    const QDate day = formula.start ? formula.start->date : plan.start.addDays(-1);
    const auto counted =
        Measures(workbook_).table(plan, formula.numerator, MeasureWindow::of(day, day));
    if (!counted) {
        return counted.error();
    }
    return roll_up(**counted, state_.regions, region).value;
}

Result<Reading> Progress::read_once(const Plan& plan, const Indicator& indicator,
                                    const Period& period, RegionId region)
{
    const MeasureWindow window = window_of(plan, indicator, period);
    QHash<QString, const MeasureTable*> tables;
    for (const QString& id : {indicator.formula.numerator, indicator.formula.denominator}) {
        if (!id.isEmpty()) {
            const auto counted = Measures(workbook_).table(plan, id, window);
            if (!counted) {
                return counted.error();
            }
            tables.insert(id, *counted);
        }
    }
    const auto start = value_at_start(plan, indicator, region);
    if (!start) {
        return start.error();
    }
    return evaluate(
        indicator, state_.regions, region, period,
        [&](const QString& id) -> const MeasureTable& { return *tables.value(id); }, *start);
}

bool Progress::is_whole(const Plan& plan, RegionId region) const
{
    // A city's plan in the workbook of one of its counties is the plan of a whole that is not here.
    const Region& root = state_.regions.root();
    return region == root.id && (plan.region_code.isEmpty() || root.code == plan.region_code);
}

Result<QDate> Progress::first_day_of_data()
{
    return store::first_day_of_data(*state_.connection, rosters_of_measures());
}

Result<std::vector<Reading>> Progress::course(const Plan& plan, const Indicator& indicator,
                                              const Period& until, RegionId region)
{
    const auto first = first_day_of_data();
    if (!first) {
        return first.error();
    }
    std::vector<Period> periods = {until};
    Period quarter = until.kind() == Period::Kind::Quarter
                         ? until.previous()
                         : Period::quarter_of(until.first_day()).previous();
    while (first->isValid() && quarter.last_day() >= *first &&
           static_cast<int>(periods.size()) < longest_course) {
        periods.push_back(quarter);
        quarter = quarter.previous();
    }
    std::vector<Reading> readings;
    for (auto period = periods.rbegin(); period != periods.rend(); ++period) {
        auto reading = read(plan, indicator, *period, region);
        if (!reading) {
            return reading.error();
        }
        readings.push_back(std::move(reading.value()));
    }
    return readings;
}

Result<Cutoffs> Progress::cutoffs()
{
    Cutoffs cutoffs;
    const auto read = [this](const char* key, double& into) -> Status {
        const auto text = store::read_setting(*state_.connection, QString::fromLatin1(key));
        if (!text) {
            return text.error();
        }
        bool ok = false;
        const double number = text->toDouble(&ok);
        if (ok) {
            into = number;
        }
        return {};
    };
    if (auto done = read("slightly_behind_from", cutoffs.slightly_behind_from); !done) {
        return done.error();
    }
    if (auto done = read("exceeded_margin", cutoffs.exceeded_margin); !done) {
        return done.error();
    }
    return cutoffs;
}

Result<Assessment> Progress::assess_one(const Plan& plan, const Indicator& indicator,
                                        const Period& period, RegionId region)
{
    const auto readings = course(plan, indicator, period, region);
    return readings ? judge(plan, indicator, *readings, region) : readings.error();
}

Result<Assessment> Progress::judge(const Plan& plan, const Indicator& indicator,
                                   const std::vector<Reading>& readings, RegionId region)
{
    const auto limits = cutoffs();
    if (!limits) {
        return limits.error();
    }
    if (const auto start = zero_start(plan, indicator)) {
        Indicator from_zero = indicator;
        from_zero.baseline = start;
        return judged(plan, from_zero, readings, region, *limits);
    }
    return judged(plan, indicator, readings, region, *limits);
}

Assessment Progress::judged(const Plan& plan, const Indicator& indicator,
                            const std::vector<Reading>& readings, RegionId region,
                            const Cutoffs& limits)
{
    const Region* place = state_.regions.find(region);
    const PartTarget* part = place ? target_of_part(indicator, *place) : nullptr;
    if (!part) {
        return assess(indicator, readings, is_whole(plan, region), limits);
    }
    Indicator of_part = indicator;
    of_part.target = part->target;
    of_part.milestones = part->milestones;
    if (of_part.baseline && of_part.baseline->value != 0) {
        of_part.baseline.reset(); // what is printed is that of the whole
    }
    return assess(of_part, readings, true, limits);
}

Result<std::vector<Assessment>> Progress::assess_all(const Plan& plan, const Period& period,
                                                     RegionId region)
{
    std::vector<Assessment> result;
    for (const Indicator& indicator : plan.indicators) {
        auto assessment = assess_one(plan, indicator, period, region);
        if (!assessment) {
            return assessment.error();
        }
        result.push_back(std::move(assessment.value()));
    }
    return result;
}

Result<std::vector<Assessment>> Progress::assess_parts(const Plan& plan, const Indicator& indicator,
                                                       const Period& period, RegionId region)
{
    std::vector<Assessment> result;
    for (const RegionId part : state_.regions.parts(region)) {
        auto assessment = assess_one(plan, indicator, period, part);
        if (!assessment) {
            return assessment.error();
        }
        result.push_back(std::move(assessment.value()));
    }
    return result;
}

Result<Trace> Progress::trace(const Plan& plan, const Indicator& indicator, const Period& period,
                              RegionId region, qint64 most_rows)
{
    Trace trace;
    trace.indicator = indicator.id;
    auto reading = read(plan, indicator, period, region);
    if (!reading) {
        return reading.error();
    }
    trace.reading = std::move(reading.value());
    Period opened = period;
    for (const MonthReading& month : trace.reading.months) {
        if (month.value && month.value == trace.reading.value) {
            opened = month.month; // the rows of the month that counts
            break;
        }
    }
    trace.opened = opened;
    const MeasureWindow window = window_of(plan, indicator, opened);
    for (const QString& id : {indicator.formula.numerator, indicator.formula.denominator}) {
        if (id.isEmpty()) {
            continue;
        }
        auto measure = Measures(workbook_).opened(plan, id, window, region, most_rows);
        if (!measure) {
            return measure.error();
        }
        trace.measures.push_back(std::move(measure.value()));
    }
    return trace;
}

Result<Measured> Progress::measure(const QString& id, const Period& period, RegionId region)
{
    const auto counted = Measures(workbook_).table(
        Plan(), id, MeasureWindow::of(period.first_day(), period.last_day()));
    if (!counted) {
        return counted.error();
    }
    return roll_up(**counted, state_.regions, region);
}

Result<bool> Progress::set_figure(const QString& measure, double value, const Period& period,
                                  RegionId region, const QString& source)
{
    // A number for a measure stands in where nobody sends its roster in.
    const bool known = find_measure(Plan(), measure) ||
                       std::any_of(state_.plans.begin(), state_.plans.end(), [&](const Plan& plan) {
                           return plan.find_figure(measure) || find_measure(plan, measure);
                       });
    if (!known) {
        return Error{ErrorKind::NotFound, measure, QStringLiteral("measure")};
    }
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    Batch batch;
    batch.kind = QStringLiteral("figure");
    batch.roster = measure;
    batch.period = period;
    batch.made_at = QDateTime::currentDateTimeUtc();
    const auto id = store::insert_batch(*state_.connection, batch);
    if (!id) {
        return id.error();
    }
    batch.id = *id;
    batch.rows = batch.updated = 1;
    if (const Region* place = state_.regions.find(region); place && place->parent.valid()) {
        batch.subject = place->short_name;
    }
    const auto written =
        store::put_figure(*state_.connection, {measure, region, period, value, source}, *id);
    if (!written || !*written) {
        return written; // the transaction ends without a commit: nothing was changed
    }
    if (auto done = store::finish_batch(*state_.connection, batch); !done) {
        return done.error();
    }
    if (auto done = transaction->commit(); !done) {
        return done.error();
    }
    state_.touched();
    return true;
}

Result<Period> Progress::newest_period(QDate today)
{
    const auto last = store::last_day_of_data(*state_.connection, rosters_of_measures());
    if (!last) {
        return last.error();
    }
    return Period::quarter_of(last->isValid() ? *last : today);
}

} // namespace yice
