// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "ui/style/translation.h"

#include <QApplication>
#include <QCoreApplication>

#include <algorithm>
#include <memory>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString help_text()
{
    QString text =
        Cli::tr("Yice keeps the rosters and indicators of a county's plan for elder care.") +
        QStringLiteral("\n\n") + Cli::tr("Usage: %1").arg(QStringLiteral("yice-cli COMMAND …")) +
        QStringLiteral("\n\n");
    std::vector<QStringList> rows;
    for (const auto& command : yice::app::commands()) {
        rows.push_back({QStringLiteral("  ") + command.name, command.summary});
    }
    return text + yice::app::aligned_table(rows, {false, false}) + u'\n' +
           Cli::tr(
               "yice-cli COMMAND --help explains a command with an example. --language en before "
               "the command speaks English.") +
           u'\n';
}

/// Takes `--language X` from the front; the rest is the command and its arguments.
yice::Language language_option(QStringList& arguments)
{
    auto language = yice::Language::Chinese;
    if (qEnvironmentVariable("YICE_LANGUAGE") == u"en") {
        language = yice::Language::English;
    }
    while (arguments.size() >= 2 && arguments.first() == u"--language") {
        language = arguments[1] == u"en" ? yice::Language::English : yice::Language::Chinese;
        arguments = arguments.mid(2);
    }
    return language;
}

} // namespace

int main(int argc, char* argv[])
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    QStringList early;
    for (int i = 1; i < argc; ++i) {
        early << QString::fromLocal8Bit(argv[i]);
    }
    // Which kind of application is needed stands in the command's name, which is ASCII; the
    // arguments themselves are asked from Qt, which knows the system's own encoding.
    QStringList words = early;
    (void) language_option(words);
    const QString name = words.isEmpty() ? QString() : words.first();
    const auto all = yice::app::commands();
    const auto draws = std::any_of(all.begin(), all.end(), [&](const auto& command) {
        return command.name == name && command.draws;
    });
    if (draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the command line needs no display
#ifdef Q_OS_WIN
        // Without a display Qt reads the fonts itself and has to be told where they are.
        if (!qEnvironmentVariableIsSet("QT_QPA_FONTDIR")) {
            qputenv("QT_QPA_FONTDIR", qgetenv("WINDIR") + "\\Fonts");
        }
#endif
        // Qt reads the scale once, while the application is made.
        if (const auto scale = words.indexOf(QStringLiteral("--scale")); scale > 0) {
            qputenv("QT_SCALE_FACTOR", words.value(scale + 1).toLatin1());
        }
    }
    std::unique_ptr<QCoreApplication> application;
    if (draws) {
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("yice-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YICE_VERSION));

    QStringList arguments = QCoreApplication::arguments().mid(1);
    yice::ui::install_language(*application, language_option(arguments));
    const QString wanted = arguments.value(0);
    if (wanted == u"--version") {
        yice::app::print(QStringLiteral("Yice " YICE_VERSION "\n"));
        return yice::app::Done;
    }
    if (wanted.isEmpty() || wanted == u"--help" || wanted == u"-h" || wanted == u"help") {
        if (wanted.isEmpty()) {
            return yice::app::usage_error(help_text());
        }
        yice::app::print(help_text());
        return yice::app::Done;
    }
    for (const auto& command : yice::app::commands()) {
        if (command.name == wanted) {
            return command.run(arguments.mid(1));
        }
    }
    return yice::app::usage_error(
        Cli::tr("There is no command %1. yice-cli --help lists them all.").arg(wanted));
}
