// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/import_bench.h"

#include "base/gb18030.h"
#include "workbook/imports.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace yice::bench
{

namespace
{

constexpr int days = 14'000; ///< of birth, from 1925-01-01

/// A made-up person's number: area 999999, which was never issued, a day and a serial number.
QString identity_number(int person)
{
    const QDate born = QDate(1925, 1, 1).addDays(person % days);
    const QString digits = QStringLiteral("999999") + born.toString(QStringLiteral("yyyyMMdd")) +
                           QStringLiteral("%1").arg(person / days, 3, 10, QLatin1Char('0'));
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        sum += weights[i] * digits[i].digitValue();
    }
    return digits + QStringLiteral("10X98765432")[sum % 11];
}

bool write_roster(const QString& path, int rows)
{
    static const QString surnames = QStringLiteral("王李张刘陈杨赵黄周吴");
    static const QString given = QStringLiteral("秀英桂兰玉芳建国志强淑珍");
    static const QStringList tags = {"独居", "空巢", "低保", "独居、低保", "", "留守", "特困"};
    static const QStringList abilities = {"能力完好", "轻度失能", "中度失能", "重度失能",
                                          "完全失能"};
    static const QStringList towns = {"梨树县梨树镇", "梨树县郭家店镇", "铁西区仁兴街道",
                                      "双辽市茂林镇"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    std::vector<int> people(static_cast<size_t>(rows));
    std::iota(people.begin(), people.end(), 0);
    QRandomGenerator random(1);
    std::shuffle(people.begin(), people.end(), random);
    QString text = "姓名,身份证号,性别,所属乡镇,地址,困境类型,评估等级,供养方式,监护人姓名,"
                   "紧急联系电话\r\n";
    for (const int person : people) {
        const QString name =
            QString(surnames[person % 10]) + given[person / 10 % 12] + given[person / 7 % 12];
        text += name + ',' + identity_number(person) + ',' + (person / days % 2 ? "男" : "女") +
                ',' + towns[person % 4] + QString(",幸福路%1号,").arg(person % 500) +
                tags[person % 7] + ',' + abilities[person % 5] + ',' +
                (person % 7 == 6 ? "分散供养" : "社会供养") + ',' + given[person % 12] +
                name.left(1) +
                QString(",1380000%1\r\n").arg(person % 10'000, 4, 10, QLatin1Char('0'));
        if (text.size() > 1'000'000) {
            file.write(encode_gb18030(text));
            text.clear();
        }
    }
    return file.write(encode_gb18030(text)) >= 0;
}

double seconds_of(const QString& program, const QStringList& arguments, QByteArray* said = nullptr)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    constexpr int longest_ms = 600'000;
    if (!process.waitForFinished(longest_ms) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(program),
                     process.readAllStandardError().constData());
        std::exit(1);
    }
    if (said) {
        *said = process.readAllStandardOutput();
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The floor: no title rows, no checks, no states, no undo.
double peer_seconds(const QTemporaryDir& folder, const QString& file)
{
    const QString plain = folder.filePath("peer.csv");
    const QString database = folder.filePath("peer.db");
    QFile::remove(database);
    QElapsedTimer timer;
    timer.start();
    seconds_of("iconv", {"-f", "gb18030", "-t", "utf-8", "-o", plain, file});
    seconds_of("sqlite3", {database,
                           "CREATE TABLE elder (name TEXT, identity TEXT UNIQUE, sex TEXT, "
                           "region TEXT, address TEXT, tags TEXT, ability TEXT, support TEXT, "
                           "guardian TEXT, phone TEXT)",
                           ".mode csv", ".import --skip 1 " + plain + " elder"});
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Linux says how much memory a process had at most; elsewhere nothing is printed.
QString peak_memory()
{
    QFile status("/proc/self/status");
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return QString("%1 MB").arg(line.simplified().split(' ').value(1).toLongLong() /
                                            1024);
            }
        }
    }
    return "?";
}

} // namespace

int import_once(const QString& file, const QString& path)
{
    QElapsedTimer timer;
    timer.start();
    auto workbook = Workbook::create(path, QStringLiteral("四平市"), {});
    if (!workbook) {
        return 1;
    }
    ImportRequest request;
    request.file = file;
    request.period = Period::quarter(2024, 3);
    Imports imports(**workbook);
    timer.restart();
    auto prepared = imports.prepare(request);
    if (!prepared || prepared->blocked()) {
        return 2;
    }
    const qint64 prepare_ms = timer.restart();
    const auto batch = imports.commit(*prepared);
    if (!batch || batch->added != prepared->batch.rows) {
        return 3;
    }
    std::printf("%lld %lld %s", static_cast<long long>(prepare_ms),
                static_cast<long long>(timer.elapsed()), qPrintable(peak_memory()));
    return 0;
}

int run_import(const QStringList& sizes)
{
    const QTemporaryDir folder;
    double first_per_row = 0;
    std::printf("%10s %9s %9s %9s %9s %10s %7s %9s\n", "rows", "total s", "check s", "write s",
                "peer s", "rows/s", "ratio", "memory");
    for (const QString& size : sizes) {
        const int rows = size.toInt();
        const QString file = folder.filePath("e.csv");
        if (rows <= 0 || !write_roster(file, rows)) {
            return 2;
        }
        const int runs = rows > 500'000 ? 3 : 5;
        std::vector<double> ratios;
        std::vector<std::pair<double, QByteArray>> ours;
        std::vector<double> peers;
        for (int run = 0; run < runs; ++run) {
            const QString workbook = folder.filePath(QString("w%1-%2.yice").arg(rows).arg(run));
            QByteArray said;
            const double seconds = seconds_of(QCoreApplication::applicationFilePath(),
                                              {"import-once", file, workbook}, &said);
            QFile::remove(workbook);
            ours.emplace_back(seconds, said);
            peers.push_back(peer_seconds(folder, file));
            ratios.push_back(seconds / peers.back());
        }
        std::sort(ratios.begin(), ratios.end());
        std::sort(ours.begin(), ours.end());
        std::sort(peers.begin(), peers.end());
        const auto& [seconds, said] = ours[ours.size() / 2];
        const QList<QByteArray> parts = said.split(' ');
        const double per_row = seconds / rows;
        first_per_row = first_per_row > 0 ? first_per_row : per_row;
        std::printf("%10d %9.2f %9.2f %9.2f %9.2f %10.0f %7.2f %6s MB   %.2f × the first per row\n",
                    rows, seconds, parts.value(0).toDouble() / 1000,
                    parts.value(1).toDouble() / 1000, peers[peers.size() / 2], rows / seconds,
                    ratios[ratios.size() / 2], parts.value(2).constData(), per_row / first_per_row);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace yice::bench
