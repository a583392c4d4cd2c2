// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"
#include "workbook/workbook_lock.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace yice;
using namespace yice::test;

TEST_CASE("the lock says who has a workbook, and goes with its owner", "[workbook]")
{
    const TemporaryFolder folder;
    const QString path = folder.bytes("四平 市.yice", "x");
    CHECK(WorkbookLock::file_of(path) == folder.path(".~四平 市.yice.lock"));
    CHECK_FALSE(WorkbookLock::holder(path));
    {
        WorkbookLock first(path);
        CHECK_FALSE(first.take());
        CHECK_FALSE(first.take()); // it has it already
        CHECK(first.held());
        WorkbookLock second(path);
        const auto holder = second.take();
        REQUIRE(holder);
        CHECK_FALSE(second.held());
        CHECK(holder->own);
        CHECK(holder->process == QCoreApplication::applicationPid());
        CHECK(holder->computer == QSysInfo::machineHostName());
        CHECK(holder->since.isValid());
        CHECK(WorkbookLock::holder(path)->own);
        first.release();
        CHECK_FALSE(second.take());
    }
    CHECK(folder.files() == QStringList{"四平 市.yice"});
}

TEST_CASE("what a crash left behind is cleared away, what another computer has is not",
          "[workbook]")
{
    const TemporaryFolder folder;
    const QString path = folder.bytes("四平.yice", "x");
    const QString name = ".~四平.yice.lock";
    // No process has this number: Linux ends at 4194304, Windows counts in fours.
    const QByteArray dead =
        "4194399\nyice\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n\n\n";
    folder.bytes(name, dead);
    CHECK_FALSE(WorkbookLock::holder(path));
    CHECK_FALSE(folder.files().contains(name));
    folder.bytes(name, dead);
    WorkbookLock lock(path);
    CHECK_FALSE(lock.take());
    CHECK(lock.held());
    lock.release();

    folder.bytes(name, "4711\nyice\nOTHER-PC\n\n\n");
    const auto holder = lock.take();
    REQUIRE(holder);
    CHECK(holder->computer == "OTHER-PC");
    CHECK_FALSE(holder->own);
    CHECK_FALSE(lock.held());
    CHECK(WorkbookLock::holder(path)->process == 4711);
    CHECK(folder.files().contains(name)); // asking does not take it away
    CHECK(lock.take_over());
    CHECK(lock.held());
}

TEST_CASE("a folder that cannot be written needs no lock", "[workbook]")
{
    const TemporaryFolder folder;
    WorkbookLock lock(folder.path("no/such/四平.yice"));
    CHECK_FALSE(lock.take());
    CHECK_FALSE(lock.held());
}
