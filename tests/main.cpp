// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "catch.h"

#include "base/language.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    // What windows remember belongs to the tests, not to whoever runs them.
    const QTemporaryDir settings_folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_folder.path());
    yice::set_language(yice::Language::Chinese);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    return Catch::Session().run(argc, argv);
}
