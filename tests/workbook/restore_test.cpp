// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "db/database_file.h"
#include "store/schema.h"
#include "workbook/siping.h"
#include "workbook/workbook_lock.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace yice;
using namespace yice::test;

namespace
{

const QDateTime now(QDate(2024, 9, 30), QTime(15, 12));

/// Three facilities, and a copy of them.
struct Copied : Siping {
    QString copy = folder.path("copy.yice");

    Copied()
    {
        import(third_quarter);
        REQUIRE_OK(Custody(*workbook).back_up(copy));
    }
};

QString beds_of(const QString& path)
{
    const auto opened = Workbook::open(path, true);
    REQUIRE_OK(opened);
    const auto beds = Progress(**opened).measure("facility.beds", Period::quarter(2024, 3),
                                                 (*opened)->regions().root().id);
    REQUIRE_OK(beds);
    return beds->value ? QString::number(*beds->value) : QString("none");
}

} // namespace

TEST_CASE("a good copy becomes a workbook, whatever its folder is called", "[workbook]")
{
    const Copied copied;
    const QString longer = QString("𠮷林省 四平市 养老服务 ").repeated(6);
    for (const QString& name :
         {QString("新.yice"), QString("有 空格/新 文件.yice"), longer + "/" + longer + ".yice"}) {
        CAPTURE(name);
        const QString target = copied.folder.path(name);
        REQUIRE(QDir().mkpath(QFileInfo(target).path()));
        const auto restored = Custody::restore(copied.copy, target, now);
        REQUIRE_OK(restored);
        CHECK(restored->entries == 3);
        CHECK(restored->set_aside == QString());
        CHECK(beds_of(target) == "1350");
        const auto opened = Workbook::open(target);
        REQUIRE_OK(opened);
        check_whole(**opened);
        // It is a workbook of its own again, no copy.
        const auto facts = Custody(**opened).facts();
        REQUIRE_OK(facts);
        CHECK(facts->id == Custody(*copied.workbook).facts()->id);
    }
    CHECK(copied.folder.files().filter("restored") == QStringList());
}

TEST_CASE("what is there is set aside, never overwritten", "[workbook]")
{
    Copied copied;
    copied.import(fourth_quarter, "2024Q4");
    const QString path = copied.workbook->path();
    copied.workbook.reset();
    const auto restored = Custody::restore(copied.copy, path, now);
    REQUIRE_OK(restored);
    CHECK(QFileInfo(restored->set_aside).fileName() == "四平 (replaced 2024-09-30 1512).yice");
    {
        const auto opened = Workbook::open(path);
        REQUIRE_OK(opened);
        CHECK(Imports(**opened).batches()->size() == 1);
        const auto before = Workbook::open(restored->set_aside);
        REQUIRE_OK(before);
        CHECK(Imports(**before).batches()->size() == 2);
    }
    // A second time in the same minute.
    const auto again = Custody::restore(copied.copy, path, now);
    REQUIRE_OK(again);
    CHECK(QFileInfo(again->set_aside).fileName() == "四平 (replaced 2024-09-30 1512) 2.yice");
    CHECK(QFileInfo::exists(restored->set_aside));
}

TEST_CASE("a damaged workbook is set aside with its log", "[workbook]")
{
    Copied copied;
    const QString path = copied.workbook->path();
    copied.workbook.reset();
    QByteArray bad = copied.folder.read("四平.yice");
    bad.replace(0, 8192, QByteArray(8192, 'x'));
    copied.folder.bytes("四平.yice", bad);
    copied.folder.bytes("四平.yice-wal", "what was in the log");
    const auto restored = Custody::restore(copied.copy, path, now);
    REQUIRE_OK(restored);
    CHECK(QFileInfo(restored->set_aside).fileName() == "四平 (damaged 2024-09-30 1512).yice");
    CHECK((copied.folder.read(QFileInfo(restored->set_aside).fileName()) == bad));
    CHECK(copied.folder.read(QFileInfo(restored->set_aside).fileName() + "-wal") ==
          "what was in the log");
    CHECK(beds_of(path) == "1350");
}

TEST_CASE("what is no good copy changes nothing", "[workbook]")
{
    Copied copied;
    const QByteArray good = copied.folder.read("copy.yice");
    QByteArray damaged = good;
    damaged.replace(8 * 4096, 2 * 4096, QByteArray(2 * 4096, '\x7f'));
    copied.folder.bytes("damaged.yice", damaged);
    copied.folder.bytes("cut.yice", good.left(good.size() / 2));
    copied.folder.bytes("text.yice", "机构名称,床位\n");
    copied.folder.bytes("empty.yice", "");
    QByteArray foreign = good;
    foreign.replace(68, 4, "GPKG");
    copied.folder.bytes("foreign.yice", foreign);
    {
        const auto newer = db::Connection::open(copied.copy, db::Access::ReadOnly, std::nullopt);
        REQUIRE_OK(newer);
        REQUIRE_OK(db::back_up(**newer, copied.folder.path("newer.yice"), [](db::Connection& copy) {
            return copy.run("PRAGMA user_version=999");
        }));
    }
    const struct {
        const char* name;
        ErrorKind expected;
    } cases[] = {
        {"damaged.yice", ErrorKind::Corrupt},  {"cut.yice", ErrorKind::Corrupt},
        {"text.yice", ErrorKind::Foreign},     {"empty.yice", ErrorKind::Foreign},
        {"foreign.yice", ErrorKind::Foreign},  {"newer.yice", ErrorKind::TooNew},
        {"missing.yice", ErrorKind::NotFound},
    };
    const QString path = copied.workbook->path();
    copied.workbook.reset();
    const QByteArray before = copied.folder.read("四平.yice");
    const QStringList files = copied.folder.files();
    for (const auto& [name, expected] : cases) {
        CAPTURE(name);
        for (const QString& target : {path, copied.folder.path("new.yice")}) {
            const auto restored = Custody::restore(copied.folder.path(name), target, now);
            REQUIRE_FALSE(restored.ok());
            CHECK(restored.error().kind == expected);
        }
        CHECK(copied.folder.files() == files);
        CHECK((copied.folder.read("四平.yice") == before));
    }
}

TEST_CASE("a workbook that somebody has open is left alone", "[workbook]")
{
    Copied copied;
    const QString path = copied.workbook->path();
    const auto open = Custody::restore(copied.copy, path, now);
    REQUIRE_FALSE(open.ok());
    CHECK(open.error().kind == ErrorKind::Busy);
    CHECK(copied.beds("2024Q3").contains("1200"));
    copied.workbook.reset();
    // Another computer's window, of which only the lock file tells.
    copied.folder.bytes(".~四平.yice.lock", "4711\nyice\nOTHER-PC\n\n\n");
    const auto elsewhere = Custody::restore(copied.copy, path, now);
    REQUIRE_FALSE(elsewhere.ok());
    CHECK(elsewhere.error().kind == ErrorKind::Busy);
    CHECK(elsewhere.error().detail == "window|OTHER-PC");
    QFile::remove(copied.folder.path(".~四平.yice.lock"));
    CHECK(Custody::restore(copied.copy, path, now).ok());
}

TEST_CASE("a restore that cannot be written leaves everything as it was", "[workbook]")
{
    Copied copied;
    const QString path = copied.workbook->path();
    copied.workbook.reset();
    const QByteArray before = copied.folder.read("四平.yice");
    const QStringList files = copied.folder.files();
    copied.folder.bytes("file", "x");
    CHECK(Custody::restore(copied.copy, copied.folder.path("file/new.yice"), now).error().kind ==
          ErrorKind::NotFound);
    CHECK(Custody::restore(copied.copy, copied.folder.path("no/new.yice"), now).error().kind ==
          ErrorKind::NotFound);
    CHECK(Custody::restore(copied.copy, copied.copy, now).error().kind == ErrorKind::Usage);
    QFile::remove(copied.folder.path("file"));
    for (int step = 0; step < 5; ++step) {
        CAPTURE(step);
        const auto stopped = Custody::restore(copied.copy, path, now,
                                              [step](qint64 done, qint64) { return done < step; });
        REQUIRE_FALSE(stopped.ok());
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
        CHECK(copied.folder.files() == files);
    }
#ifdef Q_OS_UNIX
    // A full disk: no file may grow beyond 64 KiB.
    rlimit limit;
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    rlimit small = limit;
    small.rlim_cur = 64 * 1024;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto full = Custody::restore(copied.copy, path, now);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(full.ok());
    CHECK(full.error().kind == ErrorKind::DiskFull);
#endif
    CHECK(copied.folder.files() == files);
    CHECK((copied.folder.read("四平.yice") == before));
}

TEST_CASE("a copy of an older version is restored and then brought up to date", "[workbook]")
{
    const TemporaryFolder folder;
    const QString old = YICE_TEST_DATA "/workbooks/v3.yice";
    const QString target = folder.path("四平.yice");
    REQUIRE_OK(Custody::restore(old, target, now));
    const auto opened = Workbook::open(target);
    REQUIRE_OK(opened);
    CHECK(Custody(**opened).facts()->schema_version == store::workbook_format().newest_version());
    CHECK_FALSE(Custody(**opened).facts()->id.isEmpty());
}
