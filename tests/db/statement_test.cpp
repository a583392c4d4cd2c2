// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "db/small_format.h"
#include "temporary.h"

using namespace yice;
using namespace yice::test;

namespace
{

struct Database {
    TemporaryFolder folder;
    std::unique_ptr<db::Connection> connection;

    Database()
    {
        auto created = db::create_file(folder.path("a.db"), small_format());
        REQUIRE_OK(created);
        connection = std::move(created.value());
    }
};

} // namespace

TEST_CASE("a statement binds, runs again and tells missing from zero and empty", "[db]")
{
    Database database;
    REQUIRE(database.connection->run("CREATE TABLE v (a, b, c)"));
    db::Statement insert(*database.connection, "INSERT INTO v VALUES (:a, :b, :c)");
    const struct {
        QVariant a;
        QVariant b;
        QVariant c;
    } rows[] = {{QVariant(), 0, ""}, {12, 0.5, "𠮷"}};
    for (const auto& row : rows) {
        insert.bind(":a", row.a);
        insert.bind(":b", row.b);
        insert.bind(":c", row.c);
        REQUIRE(insert.run());
    }
    CHECK(insert.inserted_id() == 2);
    db::Statement query(*database.connection, "SELECT a, b, c FROM v ORDER BY rowid");
    REQUIRE(query.next());
    CHECK(query.is_null(0));
    CHECK_FALSE(query.is_null(1));
    CHECK(query.integer(1) == 0);
    CHECK_FALSE(query.is_null(2));
    CHECK(query.text(2) == "");
    CHECK(query.columns() == 3);
    REQUIRE(query.next());
    CHECK(query.integer(0) == 12);
    CHECK(query.real(1) == 0.5);
    CHECK(query.text(2) == "𠮷");
    CHECK_FALSE(query.next());
    CHECK(query.status());
    query.reset();
    CHECK(query.next()); // from the beginning
}

TEST_CASE("a statement keeps its first error", "[db]")
{
    Database database;
    db::Statement wrong(*database.connection, "SELECT nonsense FROM nothing");
    CHECK_FALSE(wrong.next());
    CHECK_FALSE(wrong.run());
    REQUIRE_FALSE(wrong.status());
    CHECK(wrong.status().error().subject == database.folder.path("a.db"));
    CHECK(wrong.status().error().detail.contains("nothing"));
}

TEST_CASE("a transaction that ends without commit takes everything back", "[db]")
{
    Database database;
    fill(*database.connection, 2);
    {
        auto transaction = db::Transaction::begin(*database.connection);
        REQUIRE_OK(transaction);
        REQUIRE(database.connection->run("DELETE FROM parent"));
        CHECK(count_of(*database.connection) == 0);
    }
    CHECK(count_of(*database.connection) == 2);
    {
        auto transaction = db::Transaction::begin(*database.connection);
        REQUIRE_OK(transaction);
        REQUIRE(database.connection->run("DELETE FROM parent"));
        REQUIRE_OK(transaction->commit());
    }
    CHECK(count_of(*database.connection) == 0);
}

TEST_CASE("a second writer is told that the file is busy", "[db]")
{
    Database database;
    auto other =
        db::Connection::open(database.folder.path("a.db"), db::Access::ReadWrite, db::Journal::Wal);
    REQUIRE_OK(other);
    REQUIRE((*other)->run("PRAGMA busy_timeout=10"));
    auto transaction = db::Transaction::begin(*database.connection);
    REQUIRE_OK(transaction);
    const auto second = db::Transaction::begin(**other);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Busy);
}

TEST_CASE("data_version changes with what another connection wrote", "[db]")
{
    Database database;
    auto other =
        db::Connection::open(database.folder.path("a.db"), db::Access::ReadWrite, db::Journal::Wal);
    REQUIRE_OK(other);
    const qint64 before = database.connection->data_version();
    fill(*database.connection, 1);
    CHECK(database.connection->data_version() == before);
    fill(**other, 1);
    CHECK(database.connection->data_version() != before);
}

TEST_CASE("a script stops at its first failure", "[db]")
{
    Database database;
    CHECK_FALSE(database.connection->run_script(
        "CREATE TABLE one (x); CREATE NONSENSE; CREATE TABLE two (y);"));
    CHECK(*database.connection->number("SELECT count(*) FROM sqlite_schema "
                                       "WHERE name IN ('one', 'two')") == 1);
}

TEST_CASE("foreign keys hold on every connection", "[db]")
{
    Database database;
    CHECK_FALSE(database.connection->run("INSERT INTO child (parent_id) VALUES (1)"));
    auto other =
        db::Connection::open(database.folder.path("a.db"), db::Access::ReadWrite, std::nullopt);
    REQUIRE_OK(other);
    CHECK_FALSE((*other)->run("INSERT INTO child (parent_id) VALUES (1)"));
    CHECK_FALSE(db::Connection::open(database.folder.path("missing.db"), db::Access::ReadWrite,
                                     db::Journal::Wal));
}
