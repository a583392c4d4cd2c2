// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/demo/demo_workbook.h"
#include "base/gb18030.h"
#include "ui/charts/chart.h"
#include "ui/print/page_layout.h"
#include "ui/style/theme.h"
#include "workbook/custody.h"
#include "workbook/error_text.h"
#include "workbook/reports.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString decodes_gbk()
{
    const auto text = decode_gb18030(QByteArray::fromHex("d1f8c0cfbbfab9b9")); // 养老机构
    return text && *text == QStringLiteral("养老机构") ? QString()
                                                       : Cli::tr("GBK is decoded wrongly");
}

QString draws_chart()
{
    TrendSpec trend;
    trend.actual = {{QDate(2024, 3, 31), 1}, {QDate(2024, 6, 30), 2}, {QDate(2024, 9, 30), 3}};
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image.copy();
    QPainter painter(&image);
    ui::paint_chart(painter, image.rect(), trend, ui::screen_style());
    painter.end();
    return image == before ? Cli::tr("the chart stays empty") : QString();
}

/// Creates a workbook, fills it, checks it, and prints its report.
QString makes_workbook_and_pdf()
{
    QTemporaryDir folder;
    DemoRequest request;
    request.folder = folder.path();
    request.quarters = 2;
    const auto demo = make_demo(request, [](const QString&) {});
    if (!demo) {
        return error_text(demo.error());
    }
    auto workbook = Workbook::open(demo->workbook);
    if (!workbook) {
        return error_text(workbook.error());
    }
    const auto faults = Custody(**workbook).check();
    if (!faults) {
        return error_text(faults.error());
    }
    if (!faults->isEmpty()) {
        return faults->join(u'\n');
    }
    const auto report =
        Reports(**workbook)
            .quarterly(*(*workbook)->find_plan({}), demo->last, (*workbook)->regions().root().id);
    if (!report) {
        return error_text(report.error());
    }
    const QString pdf = folder.filePath(QStringLiteral("报告.pdf"));
    if (auto done = ui::write_pdf(*report, pdf); !done) {
        return error_text(done.error());
    }
    QFile file(pdf);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-"
               ? QString()
               : Cli::tr("the PDF is damaged");
}

} // namespace

int run_self_test(const QStringList& arguments)
{
    Call call(
        QStringLiteral("self-test"), QString(),
        Cli::tr("Opens a workbook, decodes GBK, draws a chart, writes a PDF; says what failed."),
        QStringLiteral("yice-cli self-test"));
    if (const auto status = call.parse(arguments, 0, 0)) {
        return *status;
    }
    ui::apply_theme(*qApp, false);
    struct Check {
        QString name;
        QString (*run)();
    };
    int failures = 0;
    for (const Check& check :
         {Check{Cli::tr("decode GBK"), decodes_gbk}, Check{Cli::tr("draw a chart"), draws_chart},
          Check{Cli::tr("make a workbook and a PDF"), makes_workbook_and_pdf}}) {
        const QString fault = check.run();
        print((fault.isEmpty() ? QStringLiteral("√ ") : QStringLiteral("× ")) + check.name +
              (fault.isEmpty() ? QString() : QStringLiteral(": ") + fault) + u'\n');
        failures += !fault.isEmpty();
    }
    return failures == 0 ? Done : Damaged;
}

} // namespace yice::app
