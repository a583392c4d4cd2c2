// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_maker.h"
#include "ui/log.h"
#include "ui/main_window.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/tour.h"
#include "ui/window_owner.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Yice"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YICE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("yice"));
    yice::ui::start_log(yice::ui::log_folder());
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    yice::ui::WindowOwner owner(
        [example = own.filePath(QStringLiteral("example"))](yice::ui::MainWindow& window) {
            window.start_page().set_demo(yice::app::demo_maker(), example);
        });
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) {
        owner.window().open(arguments[1]);
    }
    owner.window().tour().begin_once();
    return QApplication::exec();
}
