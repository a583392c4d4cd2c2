// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup_keeper.h"
#include "ui/log.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/style/translation.h"

#include "workbook/error_text.h"

#include <QApplication>
#include <QMessageBox>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Yice"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YICE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("yice"));
    yice::ui::start_log(yice::ui::log_folder());
    auto& settings = yice::ui::settings();
    const bool english = settings.value(QStringLiteral("language")).toString() == u"en";
    yice::ui::install_language(application,
                               english ? yice::Language::English : yice::Language::Chinese);
    yice::ui::apply_theme(application, settings.value(QStringLiteral("dark"), false).toBool());
    yice::ui::MainWindow window;
    yice::ui::BackupKeeper backup(window.session(), 4000);
    QObject::connect(&backup, &yice::ui::BackupKeeper::failed, &window,
                     [&window](const yice::Error& error) {
                         QMessageBox::warning(
                             &window, yice::ui::BackupKeeper::tr("Yice"),
                             yice::ui::BackupKeeper::tr("Today's backup could not be made. Your "
                                                        "data is safe; go on working.") +
                                 QStringLiteral("\n\n") + yice::error_text(error));
                     });
    QObject::connect(&application, &QApplication::aboutToQuit, &backup,
                     &yice::ui::BackupKeeper::finish);
    window.show();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) {
        window.open(arguments[1]);
    }
    return QApplication::exec();
}
