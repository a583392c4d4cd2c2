// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"
#include "ui/window_owner.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Yice"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YICE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("yice"));
    yice::ui::WindowOwner owner;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) {
        owner.window().open(arguments[1]);
    }
    return QApplication::exec();
}
