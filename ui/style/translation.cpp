// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace yice::ui
{

void install_language(QCoreApplication& application, Language language)
{
    set_language(language);
    const bool chinese = language == Language::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedStates));
    for (QTranslator* old : application.findChildren<QTranslator*>()) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const auto install = [&application](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(name, folder)) {
            QCoreApplication::installTranslator(translator);
        } else {
            delete translator;
        }
    };
    const QString suffix = chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    install(QStringLiteral("qtbase_") + suffix, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("yice_") + suffix, QStringLiteral(":/yice/i18n"));
}

} // namespace yice::ui
