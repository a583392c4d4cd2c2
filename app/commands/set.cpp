// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "import/cell_value.h"
#include "workbook/progress.h"

#include <QCoreApplication>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

int run_set(const QStringList& arguments)
{
    Call call(
        QStringLiteral("set"),
        QStringLiteral("FILE MEASURE VALUE --period P [--region R] [--source TEXT]"),
        Cli::tr("A figure that another bureau reported. Which figures a plan needs stands in: "
                "yice-cli plan show P --format json"),
        QStringLiteral("yice-cli set 四平市.yice population.aged_60_resident 460000 --period 2024 "
                       "--source 统计年鉴"));
    call.option(QStringLiteral("period"), Cli::tr("Period the figure is of."), QStringLiteral("P"));
    call.option(QStringLiteral("region"),
                Cli::tr("Place the figure is of; the whole when not given."), QStringLiteral("R"));
    call.option(QStringLiteral("source"), Cli::tr("Where the figure comes from."),
                QStringLiteral("TEXT"));
    if (const auto status = call.parse(arguments, 3, 3)) {
        return *status;
    }
    const auto value = read_number(call.positional(2), {});
    if (!value) {
        return usage_error(Cli::tr("%1 is not a number.").arg(call.positional(2)));
    }
    const auto period = period_option(call);
    if (!period) {
        return fail(period.error());
    }
    auto workbook = open_workbook(call.positional(0));
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto region = region_option(call, **workbook);
    if (!region) {
        return fail(region.error());
    }
    const auto changed = Progress(**workbook)
                             .set_figure(call.positional(1), *value, *period, *region,
                                         call.value(QStringLiteral("source")));
    if (!changed) {
        return fail(changed.error());
    }
    print(*changed ? Cli::tr("Noted.\n")
                   : Cli::tr("The workbook says so already; nothing changed.\n"));
    return Done;
}

} // namespace yice::app
