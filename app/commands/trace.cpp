// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/assessment_json.h"
#include "app/commands/context.h"
#include "base/number_text.h"
#include "workbook/progress.h"
#include "workbook/tasks.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray rows_json(const std::vector<TraceRow>& list, const RegionTree& regions)
{
    QJsonArray rows;
    for (const TraceRow& row : list) {
        rows.append(QJsonObject{{QStringLiteral("name"), row.name},
                                {QStringLiteral("region"), regions.find(row.region)->name},
                                {QStringLiteral("value"), number_or_null(row.value)},
                                {QStringLiteral("as_of"), row.as_of.toString(Qt::ISODate)},
                                {QStringLiteral("batch"), row.batch.value},
                                {QStringLiteral("file"), row.file},
                                {QStringLiteral("line"), row.line},
                                {QStringLiteral("source"), row.source}});
    }
    return rows;
}

QJsonObject as_json(const TraceMeasure& measure, const RegionTree& regions)
{
    return {{QStringLiteral("measure"), measure.id},
            {QStringLiteral("name"), measure.name},
            {QStringLiteral("unit"), measure.unit},
            {QStringLiteral("total"), number_or_null(measure.total)},
            {QStringLiteral("note"), measure.note},
            {QStringLiteral("rows"), rows_json(measure.rows, regions)},
            {QStringLiteral("lacking"), rows_json(measure.lacking, regions)}};
}

void print_rows(const std::vector<TraceRow>& list, const RegionTree& regions)
{
    std::vector<QStringList> rows;
    for (const TraceRow& row : list) {
        const QString origin =
            row.file.isEmpty() ? row.source : Cli::tr("%1 line %2").arg(row.file).arg(row.line);
        rows.push_back({row.name, regions.path_name(row.region),
                        row.value ? grouped_number(*row.value, 2) : no_number(),
                        row.as_of.toString(Qt::ISODate), origin});
    }
    print(aligned_table(rows, {false, false, true, false, false}));
}

void print_measure(const TraceMeasure& measure, const RegionTree& regions)
{
    print(QStringLiteral("\n%1: %2\n")
              .arg(measure.name, number_with_unit(measure.total, measure.unit, 2)));
    print_rows(measure.rows, regions);
    if (!measure.lacking.empty()) {
        print(Cli::tr("Not counted, because what must hold does not or is not known: %1\n")
                  .arg(measure.lacking.size()));
        print_rows(measure.lacking, regions);
    }
}

} // namespace

int run_trace(const QStringList& arguments)
{
    Call call(
        QStringLiteral("trace"),
        QStringLiteral("FILE INDICATOR --period P [--plan P] [--region R] [--format json]"),
        Cli::tr("Opens a number: numerator, denominator, and the rows and files behind them."),
        QStringLiteral("yice-cli trace 四平市.yice siping-05 --period 2025Q3 --region 梨树县"));
    call.option(QStringLiteral("period"), Cli::tr("Quarter, month or year."), QStringLiteral("P"));
    call.option(QStringLiteral("plan"), Cli::tr("Plan of the workbook; its first when not given."),
                QStringLiteral("P"));
    call.option(QStringLiteral("region"), Cli::tr("County or town; the whole when not given."),
                QStringLiteral("R"));
    call.format_option(QStringLiteral("text, json"));
    if (const auto status = call.parse(arguments, 2, 2)) {
        return *status;
    }
    const auto period = period_option(call);
    if (!period) {
        return fail(period.error());
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    // Without --plan, the plan that has the indicator.
    const Plan* plan = nullptr;
    const Indicator* indicator = nullptr;
    for (const Plan& candidate : (*workbook)->plans()) {
        const QString wanted = call.value(QStringLiteral("plan"));
        if ((wanted.isEmpty() || candidate.id == wanted) && !indicator) {
            indicator = candidate.find(call.positional(1));
            plan = &candidate;
        }
    }
    if (!indicator) {
        return fail({ErrorKind::NotFound, call.positional(1), QStringLiteral("indicator")});
    }
    const auto region = region_option(call, **workbook);
    if (!region) {
        return fail(region.error());
    }
    const auto trace = Progress(**workbook).trace(*plan, *indicator, *period, *region);
    if (!trace) {
        return fail(trace.error());
    }
    const RegionTree& regions = (*workbook)->regions();
    const Reading& reading = trace->reading;
    const auto pipeline =
        Tasks(**workbook)
            .pipeline(*plan, {indicator->formula.numerator, indicator->formula.denominator},
                      *period);
    if (!pipeline) {
        return fail(pipeline.error());
    }
    if (call.json()) {
        QJsonArray coming;
        for (const PipelineEntry& entry : *pipeline) {
            coming.append(
                QJsonObject{{QStringLiteral("task"), entry.task},
                            {QStringLiteral("name"), entry.name},
                            {QStringLiteral("measure"), entry.addition.measure},
                            {QStringLiteral("amount"), entry.addition.amount},
                            {QStringLiteral("due"), entry.addition.due.toString(Qt::ISODate)}});
        }
        QJsonArray lacking;
        for (const RegionId place : reading.lacking) {
            lacking.append(regions.find(place)->name);
        }
        QJsonArray measures;
        for (const TraceMeasure& measure : trace->measures) {
            measures.append(as_json(measure, regions));
        }
        print_json(QJsonDocument(QJsonObject{
            {QStringLiteral("indicator"), indicator->id},
            {QStringLiteral("name"), indicator->name},
            {QStringLiteral("period"), period->code()},
            {QStringLiteral("region"), regions.find(*region)->name},
            {QStringLiteral("value"), number_or_null(reading.value)},
            {QStringLiteral("missing"), reading.missing == Missing::None
                                            ? QJsonValue(QJsonValue::Null)
                                            : QJsonValue(missing_code(reading.missing))},
            {QStringLiteral("numerator"), number_or_null(reading.numerator)},
            {QStringLiteral("denominator"), number_or_null(reading.denominator)},
            {QStringLiteral("rows_of"), trace->opened.code()},
            {QStringLiteral("months"), months_json(reading)},
            {QStringLiteral("lacking"), lacking},
            {QStringLiteral("pipeline"), coming},
            {QStringLiteral("measures"), measures}}));
        return Done;
    }
    print(QStringLiteral("%1  %2  %3: %4\n")
              .arg(indicator->name, regions.find(*region)->name, period->label(),
                   reading.value ? number_with_unit(reading.value, indicator->unit,
                                                    decimals_for(indicator->unit, *reading.value))
                                 : missing_label(reading.missing)));
    for (const MonthReading& month : reading.months) {
        print(QStringLiteral("  %1: %2\n")
                  .arg(month.month.label(),
                       month.value ? number_with_unit(month.value, indicator->unit,
                                                      decimals_for(indicator->unit, *month.value))
                                   : missing_label(month.missing)));
    }
    if (!reading.lacking.empty()) {
        QStringList names;
        for (const RegionId place : reading.lacking) {
            names << regions.path_name(place);
        }
        print(Cli::tr("Lacking: %1\n").arg(names.join(Cli::tr(", "))));
    }
    for (const PipelineEntry& entry : *pipeline) {
        print(Cli::tr("To come: %1 by %2 (%3)\n")
                  .arg(grouped_number(entry.addition.amount, 2),
                       entry.addition.due.toString(Qt::ISODate), entry.name));
    }
    for (const TraceMeasure& measure : trace->measures) {
        print_measure(measure, regions);
    }
    return Done;
}

} // namespace yice::app
