// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "app/demo/demo_workbook.h"
#include "ui/print/page_layout.h"
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

int run_demo(const QStringList& arguments)
{
    Call call(QStringLiteral("demo"), QStringLiteral("DIR [--elders N] [--quarters N] [--seed S]"),
              Cli::tr("Writes rosters as Excel would export them, a workbook of 四平市 filled from "
                      "them, and its report. Everything in it is made up."),
              QStringLiteral("yice-cli demo 演示"));
    call.option(QStringLiteral("elders"), Cli::tr("How many people the register of elders has."),
                QStringLiteral("N"));
    call.option(QStringLiteral("quarters"), Cli::tr("How many quarters, ending with 2025Q3."),
                QStringLiteral("N"));
    call.option(QStringLiteral("seed"), Cli::tr("Another seed gives other rosters."),
                QStringLiteral("S"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    DemoRequest request;
    request.folder = call.positional(0);
    bool fine = true;
    if (call.has(QStringLiteral("quarters"))) {
        request.quarters = call.value(QStringLiteral("quarters")).toInt(&fine);
        fine = fine && request.quarters >= 1 && request.quarters <= 19;
    }
    if (fine && call.has(QStringLiteral("elders"))) {
        request.elders = call.value(QStringLiteral("elders")).toInt(&fine);
        fine = fine && request.elders >= 1 && request.elders <= 1'000'000;
    }
    if (fine && call.has(QStringLiteral("seed"))) {
        request.seed = call.value(QStringLiteral("seed")).toUInt(&fine);
    }
    if (!fine) {
        return usage_error(
            Cli::tr("--elders is a number from 1 to 1000000, --quarters one from 1 to 19, "
                    "--seed a whole number."));
    }
    const auto demo = make_demo(request, [](const QString& text) { print(text + u'\n'); });
    if (!demo) {
        return fail(demo.error());
    }
    auto workbook = open_workbook(demo->workbook);
    if (!workbook) {
        return fail(workbook.error());
    }
    const Plan& plan = *(*workbook)->find_plan({});
    const auto report =
        Reports(**workbook).quarterly(plan, demo->last, (*workbook)->regions().root().id);
    if (!report) {
        return fail(report.error());
    }
    const QString pdf =
        QDir(request.folder).filePath(QStringLiteral("四平市%1报告.pdf").arg(demo->last.code()));
    if (auto done = ui::write_pdf(*report, pdf); !done) {
        return fail(done.error());
    }
    print(Cli::tr("Workbook: %1\nReport: %2\n")
              .arg(QDir::toNativeSeparators(demo->workbook), QDir::toNativeSeparators(pdf)));
    return Done;
}

} // namespace yice::app
