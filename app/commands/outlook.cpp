// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/outlook.h"
#include "app/commands/budget_json.h"
#include "app/commands/budget_text.h"
#include "app/commands/context.h"

#include <QCoreApplication>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int run_budget(const Call& call, const QString& file)
{
    const auto period = period_option(call);
    if (!period) {
        return fail(period.error());
    }
    auto workbook = open_workbook(file, true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto plan = plan_option(call, **workbook);
    if (!plan) {
        return fail(plan.error());
    }
    const auto region = region_option(call, **workbook);
    if (!region) {
        return fail(region.error());
    }
    const auto budget = Outlook(**workbook).budget(**plan, *period, *region);
    if (!budget) {
        return fail(budget.error());
    }
    const RegionTree& regions = (*workbook)->regions();
    if (call.json()) {
        print_json(QJsonDocument(budget_json(**plan, *budget, regions)));
    } else if (call.value(QStringLiteral("format")) == u"csv") {
        print(budget_csv(*budget, regions));
    } else {
        print(budget_text(**plan, *budget, regions));
    }
    return Done;
}

} // namespace

int run_outlook(const QStringList& arguments)
{
    Call call(
        QStringLiteral("outlook"),
        QStringLiteral("budget FILE --period P [--plan P] [--region R] [--format table|csv|json]"),
        Cli::tr("budget: what the rules of the plan pay and demand in a period, facility by "
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
    if (call.positional(0) != u"budget") {
        return usage_error(Cli::tr("There is no outlook %1 yet, only: yice-cli outlook budget FILE "
                                   "--period P")
                               .arg(call.positional(0)));
    }
    return run_budget(call, call.positional(1));
}

} // namespace yice::app
