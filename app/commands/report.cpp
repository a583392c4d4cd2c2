// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "ui/print/page_layout.h"
#include "ui/print/print_fonts.h"
#include "workbook/reports.h"

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

int run_report(const QStringList& arguments)
{
    Call call(QStringLiteral("report"),
              QStringLiteral("FILE --period P --out X.pdf [--plan P] [--region R]"),
              Cli::tr("The quarterly report in the layout of GB/T 9704-2012."),
              QStringLiteral("yice-cli report 四平市.yice --period 2025Q3 --out 三季度报告.pdf"));
    call.option(QStringLiteral("period"), Cli::tr("Quarter, month or year."), QStringLiteral("P"));
    call.option(QStringLiteral("plan"), Cli::tr("Plan of the workbook; its first when not given."),
                QStringLiteral("P"));
    call.option(QStringLiteral("region"), Cli::tr("County or town; the whole when not given."),
                QStringLiteral("R"));
    call.option(QStringLiteral("out"), Cli::tr("File to write."), QStringLiteral("X.pdf"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const QString out = call.value(QStringLiteral("out"));
    if (!out.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        return usage_error(Cli::tr("Say where to write: --out X.pdf"));
    }
    const auto period = period_option(call);
    if (!period) {
        return fail(period.error());
    }
    auto workbook = open_workbook(call.positional(0), true);
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
    const auto report = Reports(**workbook).quarterly(**plan, *period, *region);
    if (!report) {
        return fail(report.error());
    }
    if (const QString missing = ui::missing_glyphs(report->as_text()); !missing.isEmpty()) {
        complain(Cli::tr("No installed font has these characters: %1").arg(missing));
    }
    if (auto done = ui::write_pdf(*report, out); !done) {
        return fail(done.error());
    }
    print(Cli::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(out)));
    return Done;
}

} // namespace yice::app
