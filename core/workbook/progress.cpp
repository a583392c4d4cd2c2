// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/progress.h"

#include "indicators/assess.h"
#include "store/batch_store.h"
#include "store/figure_store.h"
#include "store/measure_store.h"
#include "store/setting_store.h"
#include "store/time_store.h"
#include "workbook/state.h"

namespace yice
{

namespace
{

constexpr int longest_course = 60; // quarters: three plans

const FigureSpec* find_figure(const Plan& plan, const QString& id)
{
    for (const FigureSpec& figure : plan.figures) {
        if (figure.id == id) {
            return &figure;
        }
    }
    return nullptr;
}

void add_file_names(std::vector<TraceRow>& rows, const std::vector<Batch>& batches)
{
    for (TraceRow& row : rows) {
        for (const Batch& batch : batches) {
            if (batch.id == row.batch) {
                row.file = batch.file;
                break;
            }
        }
    }
}

} // namespace

void Progress::forget_stale()
{
    // data_version changes when another connection (the import's worker) has written.
    const qint64 now = state_.connection->data_version();
    if (state_.measures_revision != state_.revision || state_.measures_data_version != now) {
        state_.measures.clear();
        state_.measures_revision = state_.revision;
        state_.measures_data_version = now;
    }
}

Result<const MeasureTable*> Progress::table(const Plan& plan, const QString& measure,
                                            const Span& span)
{
    const QString key =
        measure + u'|' + span.start.toString(Qt::ISODate) + u'|' + span.end.toString(Qt::ISODate);
    if (const auto found = state_.measures.constFind(key); found != state_.measures.constEnd()) {
        return &*found;
    }
    Result<MeasureTable> counted = Error{ErrorKind::NotFound, measure, QStringLiteral("measure")};
    if (const auto* spec = store::find_measure_spec(measure)) {
        counted = store::read_measure(*state_.connection, *spec, span.start, span.end);
    } else if (const FigureSpec* figure = find_figure(plan, measure)) {
        counted =
            store::read_figures(*state_.connection, measure, figure->flow, span.start, span.end);
    }
    if (!counted) {
        return counted.error();
    }
    return &*state_.measures.insert(key, std::move(counted.value()));
}

Progress::Span Progress::span_of(const Plan& plan, const Indicator& indicator, const Period& period)
{
    switch (indicator.formula.window) {
    case Window::Year:
        return {QDate(period.last_day().year(), 1, 1), period.last_day()};
    case Window::Plan:
        return {plan.start, period.last_day()};
    case Window::Period:
        break;
    }
    return {period.first_day(), period.last_day()};
}

Result<Reading> Progress::read(const Plan& plan, const Indicator& indicator, const Period& period,
                               RegionId region)
{
    static const MeasureTable nothing;
    std::optional<Error> failed;
    const Span span = span_of(plan, indicator, period);
    // evaluate() holds two tables at once; inserting the second may move the first.
    for (const QString& id : {indicator.formula.numerator, indicator.formula.denominator}) {
        if (!id.isEmpty()) {
            if (const auto counted = table(plan, id, span); !counted) {
                return counted.error();
            }
        }
    }
    const Reading reading = evaluate(indicator, state_.regions, region, period,
                                     [&](const QString& id) -> const MeasureTable& {
                                         const auto counted = table(plan, id, span);
                                         if (!counted) {
                                             failed = counted.error();
                                             return nothing;
                                         }
                                         return **counted;
                                     });
    if (failed) {
        return *failed;
    }
    return reading;
}

Result<QDate> Progress::first_day_of_data()
{
    return store::first_day_of_data(*state_.connection);
}

Result<std::vector<Reading>> Progress::course(const Plan& plan, const Indicator& indicator,
                                              const Period& until, RegionId region)
{
    forget_stale();
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
    if (!readings) {
        return readings.error();
    }
    const auto limits = cutoffs();
    if (!limits) {
        return limits.error();
    }
    // A city's plan in the workbook of one of its counties is the plan of a whole that is not here.
    const Region& root = state_.regions.root();
    const bool whole =
        region == root.id && (plan.region_code.isEmpty() || root.code == plan.region_code);
    return assess(indicator, *readings, whole, *limits);
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
                              RegionId region)
{
    forget_stale();
    Trace trace;
    trace.indicator = indicator.id;
    auto reading = read(plan, indicator, period, region);
    if (!reading) {
        return reading.error();
    }
    trace.reading = std::move(reading.value());
    const auto batches = store::read_batches(*state_.connection);
    if (!batches) {
        return batches.error();
    }
    const Span span = span_of(plan, indicator, period);
    for (const QString& id : {indicator.formula.numerator, indicator.formula.denominator}) {
        if (id.isEmpty()) {
            continue;
        }
        TraceMeasure measure;
        measure.id = id;
        Result<std::vector<TraceRow>> rows = std::vector<TraceRow>();
        if (const auto* spec = store::find_measure_spec(id)) {
            measure.name = spec->name.shown();
            measure.unit = spec->unit;
            rows = store::measure_rows(*state_.connection, *spec, span.end);
        } else if (const FigureSpec* figure = find_figure(plan, id)) {
            measure.name = figure->name.shown();
            measure.unit = figure->unit;
            rows = store::figure_rows(*state_.connection, id, figure->flow, span.start, span.end);
        }
        if (!rows) {
            return rows.error();
        }
        for (TraceRow& row : rows.value()) {
            if (state_.regions.is_within(row.region, region)) {
                measure.rows.push_back(std::move(row));
            }
        }
        add_file_names(measure.rows, *batches);
        const auto counted = table(plan, id, span);
        if (!counted) {
            return counted.error();
        }
        measure.total = roll_up(**counted, state_.regions, region).value;
        trace.measures.push_back(std::move(measure));
    }
    return trace;
}

Result<Measured> Progress::measure(const QString& id, const Period& period, RegionId region)
{
    forget_stale();
    const auto counted = table(Plan(), id, {period.first_day(), period.last_day()});
    if (!counted) {
        return counted.error();
    }
    return roll_up(**counted, state_.regions, region);
}

Result<bool> Progress::set_figure(const QString& measure, double value, const Period& period,
                                  RegionId region, const QString& source)
{
    const bool known = std::any_of(state_.plans.begin(), state_.plans.end(),
                                   [&](const Plan& plan) { return find_figure(plan, measure); });
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
    const auto last = store::last_day_of_data(*state_.connection);
    if (!last) {
        return last.error();
    }
    return Period::quarter_of(last->isValid() ? *last : today);
}

} // namespace yice
