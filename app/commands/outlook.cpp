// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/outlook.h"

#include "app/commands/budget_json.h"
#include "app/commands/budget_text.h"
#include "app/commands/context.h"
#include "base/number_text.h"
#include "import/csv_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What every outlook asks for: the workbook, its plan, period and place.
struct Scope {
    std::unique_ptr<Workbook> workbook;
    const Plan* plan = nullptr;
    Period period;
    RegionId region;
};

Result<Scope> scope_of(const Call& call, const QString& file)
{
    Scope scope;
    const auto period = period_option(call);
    if (!period) {
        return period.error();
    }
    scope.period = *period;
    auto workbook = open_workbook(file, true);
    if (!workbook) {
        return workbook.error();
    }
    scope.workbook = std::move(workbook.value());
    const auto plan = plan_option(call, *scope.workbook);
    if (!plan) {
        return plan.error();
    }
    scope.plan = *plan;
    const auto region = region_option(call, *scope.workbook);
    if (!region) {
        return region.error();
    }
    scope.region = *region;
    return scope;
}

int run_budget(const Call& call, const Scope& scope)
{
    const auto budget = Outlook(*scope.workbook).budget(*scope.plan, scope.period, scope.region);
    if (!budget) {
        return fail(budget.error());
    }
    const RegionTree& regions = scope.workbook->regions();
    if (call.json()) {
        print_json(QJsonDocument(budget_json(*scope.plan, *budget, regions)));
    } else if (call.value(QStringLiteral("format")) == u"csv") {
        print(budget_csv(*budget, regions));
    } else {
        print(budget_text(*scope.plan, *budget, regions));
    }
    return Done;
}

QJsonValue number_json(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject gap_json(const GapLine& line)
{
    const Forecast& forecast = line.assessment.forecast;
    return {{QStringLiteral("id"), line.indicator.id},
            {QStringLiteral("name"), line.indicator.name},
            {QStringLiteral("unit"), line.indicator.unit},
            {QStringLiteral("value"), number_json(line.assessment.reading.value)},
            {QStringLiteral("target"), number_json(line.assessment.target)},
            {QStringLiteral("due"), line.assessment.due->toString(Qt::ISODate)},
            {QStringLiteral("status"), standing_code(line.assessment.standing)},
            {QStringLiteral("missing"), number_json(line.missing)},
            {QStringLiteral("missing_numerator"), number_json(line.missing_numerator)},
            {QStringLiteral("numerator_unit"), line.numerator_unit},
            {QStringLiteral("quarters_left"), line.quarters_left},
            {QStringLiteral("needed_per_quarter"), number_json(line.needed_per_quarter)},
            {QStringLiteral("pace_per_quarter"), number_json(line.pace_per_quarter)},
            {QStringLiteral("at_deadline"), number_json(forecast.at_deadline)},
            {QStringLiteral("reached_in"),
             forecast.reached_in ? QJsonValue(forecast.reached_in->code()) : QJsonValue()}};
}

int run_gap(const Call& call, const Scope& scope)
{
    const auto lines = Outlook(*scope.workbook).gap(*scope.plan, scope.period, scope.region);
    if (!lines) {
        return fail(lines.error());
    }
    if (call.json()) {
        QJsonArray array;
        for (const GapLine& line : *lines) {
            array.append(gap_json(line));
        }
        print_json(QJsonDocument(QJsonObject{{QStringLiteral("plan"), scope.plan->id},
                                             {QStringLiteral("period"), scope.period.code()},
                                             {QStringLiteral("gaps"), array}}));
        return Done;
    }
    const auto number = [](std::optional<double> value) {
        return value ? grouped_number(*value, 2) : no_number();
    };
    std::vector<QStringList> rows = {{Cli::tr("Indicator"), Cli::tr("Now"), Cli::tr("Target"),
                                      Cli::tr("Due"), Cli::tr("Missing"), Cli::tr("Quarters left"),
                                      Cli::tr("Needed a quarter"), Cli::tr("Pace a quarter")}};
    for (const GapLine& line : *lines) {
        rows.push_back({line.indicator.name, number(line.assessment.reading.value),
                        number(line.assessment.target), line.assessment.due->toString(Qt::ISODate),
                        number(line.missing), QString::number(line.quarters_left),
                        number(line.needed_per_quarter), number(line.pace_per_quarter)});
    }
    if (call.value(QStringLiteral("format")) == u"csv") {
        for (const QStringList& row : rows) {
            print(csv_line(row) + QStringLiteral("\r\n"));
        }
    } else {
        print(aligned_table(rows, {false, true, true, false, true, true, true, true}));
    }
    return Done;
}

} // namespace

int run_outlook(const QStringList& arguments)
{
    Call call(
        QStringLiteral("outlook"),
        QStringLiteral(
            "gap|budget FILE --period P [--plan P] [--region R] [--format table|csv|json]"),
        Cli::tr(
            "gap: what is missing of every target, how fast it would have to come and how fast "
            "it does. budget: what the rules of the plan pay and demand in a period, facility by "
            "facility, who pays, and the sentence of the document behind each amount. "
            "A quarter or month has its share of amounts that are given for a year."),
        QStringLiteral("yice-cli outlook budget 湘潭市.yice --period 2024Q1"));
    call.option(QStringLiteral("period"), Cli::tr("Quarter, month or year."), QStringLiteral("P"));
    call.option(QStringLiteral("plan"), Cli::tr("Plan of the workbook; its first when not given."),
                QStringLiteral("P"));
    call.option(QStringLiteral("region"), Cli::tr("County or town; the whole when not given."),
                QStringLiteral("R"));
    call.format_option(QStringLiteral("table, csv, json"));
    if (const auto status = call.parse(arguments, 2, 2)) {
        return *status;
    }
    const QString kind = call.positional(0);
    if (kind != u"budget" && kind != u"gap") {
        return usage_error(
            Cli::tr("There is no outlook %1, only: yice-cli outlook gap|budget FILE --period P")
                .arg(kind));
    }
    const auto scope = scope_of(call, call.positional(1));
    if (!scope) {
        return fail(scope.error());
    }
    return kind == u"gap" ? run_gap(call, *scope) : run_budget(call, *scope);
}

} // namespace yice::app
