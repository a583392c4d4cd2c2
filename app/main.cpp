// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_maker.h"
#include "ui/main_window.h"
#include "ui/pages/start_page.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/style/translation.h"
#include "ui/widgets/tour.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Yice"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YICE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("yice"));
    auto& settings = yice::ui::settings();
    const bool english = settings.value(QStringLiteral("language")).toString() == u"en";
    yice::ui::install_language(application,
                               english ? yice::Language::English : yice::Language::Chinese);
    yice::ui::apply_theme(application, settings.value(QStringLiteral("dark"), false).toBool());
    yice::ui::MainWindow window;
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    window.start_page().set_demo(yice::app::demo_maker(), own.filePath(QStringLiteral("example")));
    window.show();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) {
        window.open(arguments[1]);
    }
    window.tour().begin_once();
    return QApplication::exec();
}
