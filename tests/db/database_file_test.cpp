// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "db/small_format.h"
#include "temporary.h"

#include <QDir>

using namespace yice;
using namespace yice::test;

namespace
{

const QByteArray magic = QByteArrayLiteral("SQLite format 3\0");

/// The error of opening, and that the file and its folder were left as they were.
std::optional<ErrorKind> failure_of_opening(const TemporaryFolder& folder, const QString& name,
                                            const db::Format& format = small_format(),
                                            db::Access access = db::Access::ReadWrite)
{
    const bool exists = QFileInfo(folder.path(name)).isFile();
    const QByteArray before = exists ? folder.read(name) : QByteArray();
    const QStringList files = folder.files();
    std::optional<ErrorKind> kind;
    {
        const auto connection = db::guarded_open(folder.path(name), format, access);
        if (!connection) {
            kind = connection.error().kind;
        }
    }
    if (kind) {
        CHECK(folder.files() == files);
        CHECK(((exists ? folder.read(name) : QByteArray()) == before)); // too long to print
    }
    return kind;
}

void make(const QString& path, const db::Format& format, int rows = 0)
{
    const auto connection = db::create_file(path, format);
    REQUIRE_OK(connection);
    fill(**connection, rows);
}

} // namespace

TEST_CASE("a created file is one file that opens again", "[db]")
{
    const TemporaryFolder folder;
    make(folder.path("a.db"), small_format(2), 3);
    CHECK(folder.files() == QStringList{"a.db"}); // no -wal, no -shm
    const auto again =
        db::guarded_open(folder.path("a.db"), small_format(2), db::Access::ReadWrite);
    REQUIRE_OK(again);
    CHECK(count_of(**again) == 3);
    CHECK(*(*again)->number("PRAGMA user_version") == 2);
    CHECK(*(*again)->number("PRAGMA application_id") == 0x54455354);
    CHECK(*(*again)->number("PRAGMA foreign_keys") == 1);
    CHECK(*(*again)->number("PRAGMA trusted_schema") == 0);
}

TEST_CASE("creating refuses what is there and leaves nothing when it fails", "[db]")
{
    const TemporaryFolder folder;
    folder.bytes("taken.db", "mine");
    const auto taken = db::create_file(folder.path("taken.db"), small_format());
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == ErrorKind::Usage);
    CHECK(folder.read("taken.db") == "mine");

    const auto nowhere = db::create_file(folder.path("no/such/a.db"), small_format());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == ErrorKind::NotFound);

    db::Format broken = small_format();
    broken.migrations << "CREATE TABLE good (x); CREATE NONSENSE;";
    CHECK_FALSE(db::create_file(folder.path("broken.db"), broken));
    CHECK(folder.files() == QStringList{"taken.db"});
}

TEST_CASE("opening looks at everything that can be wrong with a file", "[db]")
{
    const TemporaryFolder folder;
    QByteArray with_id = magic + QByteArray(84, '\x5a');
    with_id.replace(68, 4, QByteArray::fromHex("54455354"));
    const struct {
        const char* what;
        QByteArray bytes;
        ErrorKind expected;
    } cases[] = {
        {"empty file", "", ErrorKind::Foreign},
        {"text file", "机构名称,床位总数\n夕阳红,100\n", ErrorKind::Foreign},
        {"beginning of the magic only", "SQLite for", ErrorKind::Foreign},
        {"magic and nothing else", magic, ErrorKind::Corrupt},
        {"magic and garbage", magic + QByteArray(5000, '\x5a'), ErrorKind::Foreign},
        {"magic, our id and garbage", with_id + QByteArray(5000, '\x5a'), ErrorKind::Foreign},
        {"zip", QByteArray("PK\x03\x04") + QByteArray(200, 'x'), ErrorKind::Foreign},
    };
    for (const auto& [what, bytes, expected] : cases) {
        CAPTURE(what);
        folder.bytes("case.db", bytes);
        CHECK(failure_of_opening(folder, "case.db") == expected);
    }
    CHECK(failure_of_opening(folder, "missing.db") == ErrorKind::NotFound);
    REQUIRE(QDir().mkpath(folder.path("folder.db")));
    CHECK(failure_of_opening(folder, "folder.db") == ErrorKind::Foreign);
}

TEST_CASE("a database of another program is foreign, one of a newer version too new", "[db]")
{
    const TemporaryFolder folder;
    db::Format other = small_format();
    other.application_id = 0x47504B47; // a GeoPackage
    make(folder.path("other.db"), other);
    CHECK(failure_of_opening(folder, "other.db") == ErrorKind::Foreign);

    make(folder.path("newer.db"), small_format(2));
    CHECK(failure_of_opening(folder, "newer.db", small_format(1)) == ErrorKind::TooNew);
}

TEST_CASE("a refused file of a memory stick is not turned into a WAL file", "[db]")
{
    const TemporaryFolder folder;
    make(folder.path("newer.db"), small_format(2));
    {
        const auto connection = db::Connection::open(folder.path("newer.db"), db::Access::ReadWrite,
                                                     db::Journal::Rollback);
        REQUIRE_OK(connection);
    }
    REQUIRE(folder.read("newer.db").at(18) == 1); // 1: rollback journal, 2: WAL
    CHECK(failure_of_opening(folder, "newer.db", small_format(1)) == ErrorKind::TooNew);
}

TEST_CASE("damaged pages are found and the file is left alone", "[db]")
{
    const TemporaryFolder folder;
    make(folder.path("good.db"), small_format(), 400);
    const QByteArray good = folder.read("good.db");
    REQUIRE(good.size() > 6 * 4096);
    const struct {
        const char* what;
        qsizetype from;
        qsizetype length;
        char byte;
    } cases[] = {
        {"a page in the middle of zeros", 4 * 4096, 4096, '\0'},
        {"a page in the middle of 0xFF", 4 * 4096, 4096, '\xff'},
        {"the page header of the table", 4096, 8, '\x11'},
    };
    for (const auto& [what, from, length, byte] : cases) {
        CAPTURE(what);
        QByteArray bad = good;
        bad.replace(from, length, QByteArray(length, byte));
        folder.bytes("bad.db", bad);
        CHECK(failure_of_opening(folder, "bad.db") == ErrorKind::Corrupt);
        CHECK(failure_of_opening(folder, "bad.db", small_format(), db::Access::ReadOnly) ==
              ErrorKind::Corrupt);
    }
    folder.bytes("cut.db", good.left(good.size() / 2));
    CHECK(failure_of_opening(folder, "cut.db") == ErrorKind::Corrupt);
    CHECK(failure_of_opening(folder, "good.db") == std::nullopt);
}

TEST_CASE("a row that points nowhere is damage too", "[db]")
{
    const TemporaryFolder folder;
    {
        const auto connection = db::create_file(folder.path("a.db"), small_format());
        REQUIRE_OK(connection);
        REQUIRE((*connection)->run("PRAGMA foreign_keys=OFF"));
        REQUIRE((*connection)->run("INSERT INTO child (parent_id) VALUES (99)"));
    }
    CHECK(failure_of_opening(folder, "a.db") == ErrorKind::Corrupt);
}

TEST_CASE("read-only opening reads, refuses to write and leaves the folder as it was", "[db]")
{
    const TemporaryFolder folder;
    make(folder.path("a.db"), small_format(), 2);
    const QByteArray before = folder.read("a.db");
    {
        const auto connection =
            db::guarded_open(folder.path("a.db"), small_format(), db::Access::ReadOnly);
        REQUIRE_OK(connection);
        CHECK(count_of(**connection) == 2);
        const auto written = (*connection)->run("INSERT INTO parent (name) VALUES ('x')");
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == ErrorKind::ReadOnly);
    }
    CHECK((folder.read("a.db") == before));
    CHECK(folder.files() == QStringList{"a.db"});
    CHECK(failure_of_opening(folder, "a.db", small_format(2), db::Access::ReadOnly) ==
          ErrorKind::ReadOnly); // an old one cannot be migrated
}

TEST_CASE("a file that may not be written is refused for writing only", "[db]")
{
    const TemporaryFolder folder;
    make(folder.path("a.db"), small_format());
    REQUIRE(QFile::setPermissions(folder.path("a.db"), QFile::ReadOwner));
    if (QFileInfo(folder.path("a.db")).isWritable()) {
        WARN("running as an administrator, who may write everything");
        return;
    }
    CHECK(failure_of_opening(folder, "a.db") == ErrorKind::ReadOnly);
    CHECK(failure_of_opening(folder, "a.db", small_format(), db::Access::ReadOnly) == std::nullopt);
}

TEST_CASE("an old file is backed up, then migrated", "[db]")
{
    const TemporaryFolder folder;
    make(folder.path("a.db"), small_format(1), 5);
    {
        const auto connection =
            db::guarded_open(folder.path("a.db"), small_format(2), db::Access::ReadWrite);
        REQUIRE_OK(connection);
        CHECK(*(*connection)->number("PRAGMA user_version") == 2);
        CHECK(*(*connection)->number("SELECT sum(beds) FROM parent") == 35);
    }
    const QStringList files = folder.files();
    REQUIRE(files.size() == 2);
    CHECK(files[0] == "a.db");
    CHECK(QRegularExpression("^a\\.v1-\\d{8}-\\d{6}\\.db$").match(files[1]).hasMatch());
    const auto kept =
        db::guarded_open(folder.path(files[1]), small_format(1), db::Access::ReadOnly);
    REQUIRE_OK(kept);
    CHECK(*(*kept)->number("PRAGMA user_version") == 1);
    CHECK(count_of(**kept) == 5);
}

TEST_CASE("a migration that fails changes nothing", "[db]")
{
    const TemporaryFolder folder;
    make(folder.path("a.db"), small_format(1), 5);
    db::Format broken = small_format(2);
    broken.migrations << "CREATE TABLE late (x); ALTER TABLE nothing ADD COLUMN y;";
    CHECK_FALSE(db::guarded_open(folder.path("a.db"), broken, db::Access::ReadWrite));
    const auto again =
        db::guarded_open(folder.path("a.db"), small_format(1), db::Access::ReadWrite);
    REQUIRE_OK(again);
    CHECK(*(*again)->number("PRAGMA user_version") == 1);
    CHECK(count_of(**again) == 5);
    CHECK(*(*again)->number("SELECT count(*) FROM sqlite_schema WHERE name = 'late'") == 0);
}

TEST_CASE("a backup is a whole file, beside nothing else", "[db]")
{
    const TemporaryFolder folder;
    auto source = db::create_file(folder.path("a.db"), small_format());
    REQUIRE_OK(source);
    fill(**source, 50);
    folder.bytes("old.db", "an older backup");
    for (const char* target : {"new.db", "old.db"}) {
        CAPTURE(target);
        REQUIRE_OK(db::back_up(**source, folder.path(target)));
        const auto copy =
            db::guarded_open(folder.path(target), small_format(), db::Access::ReadOnly);
        REQUIRE_OK(copy);
        CHECK(count_of(**copy) == 50);
    }
    CHECK(count_of(**source) == 50);
    CHECK(folder.files().filter(".part").isEmpty());
}

TEST_CASE("a backup that cannot be written says so and leaves nothing", "[db]")
{
    const TemporaryFolder folder;
    auto source = db::create_file(folder.path("a.db"), small_format());
    REQUIRE_OK(source);
    const auto before = folder.files();
    const auto done = db::back_up(**source, folder.path("no/such/b.db"));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::ReadOnly);
    CHECK(folder.files() == before);
}
