// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"
#include "app/commands/command.h"
#include "app/demo/demo_workbook.h"
#include "ui/style/theme.h"
#include "ui/style/translation.h"
#include "workbook/workbook.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

int run_gallery(const QStringList& arguments)
{
    Call call(
        QStringLiteral("gallery"),
        QStringLiteral("DIR [--theme light|dark] [--language zh_CN|en] [--scale F] [--text F]"),
        Cli::tr("A picture of every page and dialog of the window, and of the report."),
        QStringLiteral("yice-cli gallery 图片 --theme dark"));
    call.option(QStringLiteral("theme"), Cli::tr("light or dark."), QStringLiteral("T"));
    call.option(QStringLiteral("language"), Cli::tr("zh_CN or en."), QStringLiteral("L"));
    call.option(QStringLiteral("scale"), Cli::tr("1.5 draws everything half as large again."),
                QStringLiteral("F"));
    call.option(QStringLiteral("text"), Cli::tr("1.5 writes everything half as large again."),
                QStringLiteral("F"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const QString folder = call.positional(0);
    if (!QDir().mkpath(folder)) {
        return fail({ErrorKind::ReadOnly, folder, {}});
    }
    ui::install_language(*qApp, call.value(QStringLiteral("language")) == u"en" ? Language::English
                                                                                : language());
    bool is_number = false;
    const double text = call.value(QStringLiteral("text")).toDouble(&is_number);
    ui::apply_theme(*qApp, call.value(QStringLiteral("theme")) == u"dark", is_number ? text : 1);
    // The pictures show the window as it comes, and leave nothing of theirs in it.
    QTemporaryDir temporary;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, temporary.path());
    DemoRequest request;
    request.folder = temporary.filePath(QStringLiteral("demo"));
    const auto demo = make_demo(request, [](const QString&) {});
    if (!demo) {
        return fail(demo.error());
    }
    ui::GalleryInput input;
    input.workbook = demo->workbook;
    input.sheet = demo->sheets.last();
    input.bad_sheet = demo->bad_sheet;
    input.several_sheets = demo->sheets.mid(demo->sheets.size() - 3) << demo->bad_sheet;
    input.empty_workbook = temporary.filePath(QStringLiteral("空工作簿.yice"));
    if (const auto empty = Workbook::create(input.empty_workbook, QStringLiteral("220322"),
                                            {QStringLiteral("siping")});
        !empty) {
        return fail(empty.error());
    }
    const auto names = ui::write_gallery(folder, input);
    if (!names) {
        return fail(names.error());
    }
    print(Cli::tr("Wrote %1 pictures to %2.\n")
              .arg(names->size())
              .arg(QDir::toNativeSeparators(folder)));
    return Done;
}

} // namespace yice::app
