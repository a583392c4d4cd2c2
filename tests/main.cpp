// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "catch.h"

#include "base/language.h"
#include "ui/drafts.h"
#include "ui/reader.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QTemporaryDir drafts; // never those of whoever runs the tests
    yice::ui::Drafts::use_folder(drafts.path());
    yice::set_language(yice::Language::Chinese);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    // Nothing that a test does stays with whoever runs it.
    const QTemporaryDir user;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, user.path());
    QStandardPaths::setTestModeEnabled(true);
    yice::ui::Reader::set_patience(60'000); // a slow machine is no other result
    return Catch::Session().run(argc, argv);
}
