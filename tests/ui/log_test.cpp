// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"
#include "ui/log.h"

using namespace yice;
using namespace yice::ui;

namespace
{

const QDateTime now(QDate(2024, 9, 30), QTime(15, 12));

} // namespace

TEST_CASE("what could be somebody's number never reaches the log", "[ui]")
{
    const struct {
        const char* text;
        const char* expected;
    } cases[] = {
        {"value 999999193810280027 of row 3", "value # of row 3"},
        {"99999919381028002X", "#"},
        {"9.99999193810280E+17", "#"},
        {"tel 138 0013 8000, 0434-3266666", "tel #, #"},
        {"１３８００１３８０００", "#"},
        {"two\nlines", "two lines"},
        {"SQLite 19: row 1234567 of 22 tables", "SQLite 19: row 1234567 of 22 tables"},
        {"", ""},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(without_numbers(QString(text)) == expected);
    }
    CHECK(without_numbers(QString(5000, 'a')).size() == 2000);
}

TEST_CASE("the log begins a new file when one is full, and keeps the newest", "[ui]")
{
    const test::TemporaryFolder folder;
    LogFiles log(folder.path("记录 logs"), 100, 3);
    log.write(now, "first");
    CHECK(log.files() == QStringList{"yice-2024-09-30-001.log"});
    CHECK(folder.read("记录 logs/yice-2024-09-30-001.log") == "2024-09-30T15:12:00 first\n");
    for (int i = 0; i < 12; ++i) {
        log.write(now, QString(30, 'x'));
    }
    CHECK(log.files().size() == 3);
    CHECK_FALSE(log.files().contains("yice-2024-09-30-001.log"));
    for (const QString& file : log.files()) {
        CHECK(folder.read("记录 logs/" + file).size() <= 100);
    }
    log.write(now.addDays(1), "next day");
    CHECK(log.files().first() == "yice-2024-10-01-001.log");
    CHECK(log.files().size() == 3);
    LogFiles nowhere(folder.path("记录 logs/yice-2024-10-01-001.log/in"));
    nowhere.write(now, "goes nowhere, quietly");
}

TEST_CASE("a failure is logged without the name that it is about", "[ui]")
{
    const test::TemporaryFolder folder;
    start_log(folder.path("logs"));
    CHECK(log_folder() == folder.path("logs"));
    log_error({ErrorKind::Blocked, "王秀英", "edit"});
    log_error({ErrorKind::Corrupt, "D:/养老/四平.yice", "11: malformed 999999193810280027"});
    log_error({ErrorKind::Cancelled, "x", "y"});
    qDebug("not this");
    qWarning("Qt says so");
    const QString text =
        QString::fromUtf8(folder.read("logs/" + LogFiles(folder.path("logs")).files().value(0)));
    CHECK(text.count('\n') == 3);
    CHECK_FALSE(text.contains("王秀英"));
    CHECK_FALSE(text.contains("999999"));
    CHECK(text.contains("Blocked"));
    CHECK(text.contains("Corrupt D:/养老/四平.yice 11: malformed #"));
    CHECK(text.contains("Qt says so"));
}
