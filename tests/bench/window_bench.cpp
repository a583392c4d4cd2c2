// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window_bench.h"

#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/style/theme.h"
#include "ui/style/translation.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>

namespace yice::bench
{

namespace
{

constexpr int runs = 5;

/// In megabytes; 0 where the system does not tell it in a file.
double resident_memory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> fields = file.readAll().split(' ');
    constexpr double page_bytes = 4096;
    return fields.size() > 1 ? fields[1].toDouble() * page_bytes / (1024 * 1024) : 0;
}

void say(const char* what, double value)
{
    std::printf("%s %.3f\n", what, value);
    std::fflush(stdout);
}

/// Lets everything that is due be painted.
void paint(QWidget& window)
{
    QApplication::processEvents();
    window.repaint();
    QApplication::processEvents();
}

int show_empty()
{
    QMainWindow window;
    auto* chart = new QChart;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1366, 768);
    window.show();
    paint(window);
    say("painted", 0);
    say("memory", resident_memory());
    return 0;
}

int show_workbook(const QString& path)
{
    const QTemporaryDir user;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, user.path());
    ui::install_language(*qApp, Language::Chinese);
    ui::apply_theme(*qApp, false);
    ui::MainWindow window;
    window.resize(1366, 768);
    window.show();
    if (!window.open(path)) {
        return 1;
    }
    paint(window);
    say("painted", 0);
    window.session().reader().settle();
    paint(window);
    say("numbers", 0);
    QElapsedTimer timer;
    for (int round = 0; round < 2; ++round) {
        for (const char* page : {"indicators", "tasks", "rosters", "import", "outlook", "plan",
                                 "custody", "overview"}) {
            timer.start();
            window.show_page(QString::fromLatin1(page));
            paint(window);
            const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            if (round == 1) { // the first visit builds what the second only shows
                say(page, milliseconds);
            }
            window.session().reader().settle();
        }
    }
    say("memory", resident_memory());
    return 0;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

using Figures = std::map<QString, std::vector<double>>;

/// Runs one process; marks that say nothing but "now" are told in milliseconds since its start.
bool measure(const QString& program, const QStringList& arguments, Figures& figures)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (process.waitForReadyRead(600'000)) {
        while (process.canReadLine()) {
            const QList<QByteArray> words = process.readLine().trimmed().split(' ');
            const QString name = QString::fromLatin1(words[0]);
            const bool mark = name == u"painted" || name == u"numbers";
            figures[name].push_back(mark ? static_cast<double>(timer.nsecsElapsed()) / 1e6
                                         : words.value(1).toDouble());
        }
    }
    process.waitForFinished(-1);
    return process.exitCode() == 0;
}

} // namespace

int run_window_child(const QStringList& arguments)
{
    return arguments.value(0) == u"window-empty" ? show_empty() : show_workbook(arguments.value(1));
}

int run_window(const QString& program, const QString& workbook)
{
    Figures empty;
    Figures full;
    // In turns, so that a busy moment of the machine falls on both.
    for (int i = 0; i < runs; ++i) {
        if (!measure(program, {QStringLiteral("window-empty")}, empty) ||
            !measure(program, {QStringLiteral("window-open"), workbook}, full)) {
            std::fprintf(stderr, "the window could not be measured\n");
            return 1;
        }
    }
    const double floor = median(empty[QStringLiteral("painted")]);
    const double painted = median(full[QStringLiteral("painted")]);
    const double numbers = median(full[QStringLiteral("numbers")]);
    const double floor_memory = median(empty[QStringLiteral("memory")]);
    const double memory = median(full[QStringLiteral("memory")]);
    std::printf("empty window with a chart: first paint      %8.1f ms  %6.1f MB\n", floor,
                floor_memory);
    std::printf("workbook: first paint                       %8.1f ms  %.2f x\n", painted,
                painted / floor);
    std::printf("workbook: every number of the overview      %8.1f ms  %.2f x\n", numbers,
                numbers / floor);
    std::printf("workbook: memory after every page           %8.1f MB  %.2f x\n", memory,
                floor_memory > 0 ? memory / floor_memory : 0);
    for (const auto& [name, values] : full) {
        if (name != u"painted" && name != u"numbers" && name != u"memory") {
            std::printf("page %-12s                           %8.1f ms\n", qPrintable(name),
                        median(values));
        }
    }
    return 0;
}

} // namespace yice::bench
