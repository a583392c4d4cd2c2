// SPDX-License-Identifier: GPL-3.0-or-later
// Times as medians of several runs, each beside a floor measured in the same run: these machines
// are noisy, ratios are not.
#include "app/demo/demo_workbook.h"
#include "base/gb18030.h"
#include "bench/import_bench.h"
#include "bench/window_bench.h"
#include "db/statement.h"
#include "rosters/specs.h"
#include "ui/print/page_layout.h"
#include "workbook/imports.h"
#include "workbook/progress.h"
#include "workbook/reports.h"
#include "workbook/rosters.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace yice;

namespace
{

double median_ms(int runs, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void line(const char* what, double milliseconds, const QString& more = {})
{
    std::printf("%-52s %10.1f ms  %s\n", what, milliseconds, qPrintable(more));
    std::fflush(stdout);
}

void require(bool fine, const char* what)
{
    if (!fine) {
        std::fprintf(stderr, "failed: %s\n", what);
        std::exit(1);
    }
}

/// A facility sheet of so many rows over the towns of 四平.
QByteArray sheet(int rows, const RegionTree& regions)
{
    QStringList towns;
    for (const Region& region : regions.all()) {
        if (region.level == RegionLevel::Town) {
            towns << regions.path_name(region.id).remove(u' ');
        }
    }
    QString text =
        QStringLiteral("机构名称,所属乡镇,机构类型,兴办主体,床位总数,护理型床位,入住人数\r\n");
    for (int i = 0; i < rows; ++i) {
        text += QStringLiteral("测试养老院%1,%2,养老机构,民办,%3,%4,%5\r\n")
                    .arg(i)
                    .arg(towns[i % towns.size()])
                    .arg(100 + i % 50)
                    .arg(40 + i % 30)
                    .arg(60 + i % 40);
    }
    return encode_gb18030(text);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "write a file");
}

/// The floor of an import: the same number of rows into one table with a unique index.
double plain_insert(const QString& path, int rows)
{
    return median_ms(3, [&] {
        QFile::remove(path);
        auto connection = db::Connection::open(path, db::Access::Create, db::Journal::Wal);
        require(connection.ok(), "open the floor");
        require((*connection)
                    ->run(QStringLiteral("CREATE TABLE t (name TEXT UNIQUE, town TEXT, "
                                         "kind TEXT, nature TEXT, beds INTEGER, "
                                         "nursing INTEGER, residents INTEGER)"))
                    .ok(),
                "create the floor");
        auto transaction = db::Transaction::begin(**connection);
        db::Statement insert(**connection,
                             QStringLiteral("INSERT INTO t VALUES (:a, :b, :c, :d, :e, :f, :g)"));
        for (int i = 0; i < rows; ++i) {
            insert.bind(QStringLiteral(":a"), QStringLiteral("测试养老院%1").arg(i));
            insert.bind(QStringLiteral(":b"), QStringLiteral("梨树县梨树镇"));
            insert.bind(QStringLiteral(":c"), QStringLiteral("养老机构"));
            insert.bind(QStringLiteral(":d"), QStringLiteral("民办"));
            insert.bind(QStringLiteral(":e"), i);
            insert.bind(QStringLiteral(":f"), i);
            insert.bind(QStringLiteral(":g"), i);
            insert.run();
        }
        require(transaction->commit().ok(), "commit the floor");
    });
}

void bench_import(const QTemporaryDir& folder, int rows)
{
    const QString path = folder.filePath(QStringLiteral("b%1.yice").arg(rows));
    auto workbook = Workbook::create(path, QStringLiteral("四平市"), {QStringLiteral("siping")});
    require(workbook.ok(), "create a workbook");
    const QString file = folder.filePath(QStringLiteral("s.csv"));
    write(file, sheet(rows, (*workbook)->regions()));
    Imports imports(**workbook);
    ImportRequest request;
    request.file = file;
    request.period = Period::quarter(2024, 3);
    std::optional<Preparation> prepared;
    const double prepare = median_ms(1, [&] {
        auto made = imports.prepare(request);
        require(made.ok() && !made->blocked(), "prepare");
        prepared = std::move(made.value());
    });
    const double commit = median_ms(1, [&] { require(imports.commit(*prepared).ok(), "commit"); });
    const double floor = plain_insert(folder.filePath(QStringLiteral("floor.db")), rows);
    line(qPrintable(QStringLiteral("import of %1 facilities").arg(rows)), prepare + commit,
         QStringLiteral("%1 rows/s, %2 × inserting them plainly")
             .arg(rows / (prepare + commit) * 1000, 0, 'f', 0)
             .arg((prepare + commit) / floor, 0, 'f', 1));

    Rosters rosters(**workbook);
    RosterQuery query;
    query.as_of = request.period.last_day();
    std::vector<EntryId> ids;
    const double by_place =
        median_ms(5, [&] { ids = rosters.order(facility_spec(), query).value(); });
    line("  order by place", by_place);
    query.sort_field = QStringLiteral("name");
    line("  order by name (pinyin)",
         median_ms(5, [&] { ids = rosters.order(facility_spec(), query).value(); }));
    const std::vector<EntryId> page(
        ids.begin(), ids.begin() + std::min<qsizetype>(128, static_cast<qsizetype>(ids.size())));
    line("  read a page of 128 rows", median_ms(21, [&] {
             require(rosters.rows(facility_spec(), page, query.as_of).ok(), "rows");
         }));
}

void bench_demo(const QTemporaryDir& folder)
{
    app::DemoRequest request;
    request.folder = folder.path();
    std::optional<app::DemoResult> demo;
    line("demo: 16 quarters of 260 facilities, the other rosters once",
         median_ms(3, [&] { demo = app::make_demo(request, [](const QString&) {}).value(); }));
    auto workbook = Workbook::open(demo->workbook);
    require(workbook.ok(), "open the demo");
    const Plan& plan = *(*workbook)->find_plan({});
    const RegionId root = (*workbook)->regions().root().id;
    line("open a workbook",
         median_ms(9, [&] { require(Workbook::open(demo->workbook).ok(), "open"); }));
    line("assess ten indicators, nothing cached", median_ms(9, [&] {
             require((*workbook)->refresh().ok(), "refresh");
             require(Progress(**workbook).assess_all(plan, demo->last, root).ok(), "assess");
         }));
    line("assess ten indicators again", median_ms(9, [&] {
             require(Progress(**workbook).assess_all(plan, demo->last, root).ok(), "assess");
         }));
    line("report as PDF", median_ms(5, [&] {
             const auto report = Reports(**workbook).quarterly(plan, demo->last, root);
             require(ui::write_pdf(*report, folder.filePath(QStringLiteral("r.pdf"))).ok(), "pdf");
         }));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"import-once") {
        return bench::import_once(arguments.value(1), arguments.value(2));
    }
    if (arguments.value(0) == u"import") {
        const QStringList sizes = arguments.mid(1);
        return bench::run_import(sizes.isEmpty() ? QStringList{"10000", "100000", "1000000"}
                                                 : sizes);
    }
    if (arguments.value(0).startsWith(QStringLiteral("window-"))) {
        return bench::run_window_child(arguments);
    }
    const QTemporaryDir folder;
    if (arguments.value(0) == u"window") {
        // Of as many people as asked for, or a workbook that is there already.
        QString workbook = arguments.value(1);
        if (!workbook.endsWith(QStringLiteral(".yice"))) {
            app::DemoRequest request;
            request.folder = folder.filePath(QStringLiteral("window"));
            request.elders = workbook.isEmpty() ? 1'000'000 : workbook.toInt();
            const auto made = app::make_demo(request, [](const QString&) {});
            require(made.ok(), "demo");
            workbook = made->workbook;
        }
        return bench::run_window(QCoreApplication::applicationFilePath(), workbook);
    }
    bench_demo(folder);
    for (const int rows : {1'000, 10'000, 100'000}) {
        bench_import(folder, rows);
    }
    return 0;
}
