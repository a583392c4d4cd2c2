// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "workbook/workbook.h"

#include <QCoreApplication>
#include <QDir>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

int run_new(const QStringList& arguments)
{
    Call call(QStringLiteral("new"), QStringLiteral("FILE --region R [--plan P]..."),
              Cli::tr("Creates a workbook for a county or city with all its towns, and its plans."),
              QStringLiteral("yice-cli new 四平市.yice --region 四平市 --plan siping"));
    call.option(QStringLiteral("region"), Cli::tr("Division code or name of the county or city."),
                QStringLiteral("R"));
    call.option(QStringLiteral("plan"), Cli::tr("Built-in plan or path of a plan file."),
                QStringLiteral("P"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    if (!call.has(QStringLiteral("region"))) {
        return usage_error(Cli::tr("Say which place the workbook is for: --region 四平市"));
    }
    const auto workbook = Workbook::create(call.positional(0), call.value(QStringLiteral("region")),
                                           call.values(QStringLiteral("plan")));
    if (!workbook) {
        return fail(workbook.error());
    }
    const RegionTree& regions = (*workbook)->regions();
    print(Cli::tr("Created %1 for %2 with %3 places and %4 plans.\n")
              .arg(QDir::toNativeSeparators(call.positional(0)), regions.root().name)
              .arg(regions.all().size())
              .arg((*workbook)->plans().size()));
    return Done;
}

} // namespace yice::app
