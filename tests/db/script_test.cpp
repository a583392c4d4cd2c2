// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "db/connection.h"

using namespace yice;

TEST_CASE("split_script cuts at the semicolons that end a statement", "[db]")
{
    const struct {
        const char* what;
        QString script;
        QStringList expected;
    } cases[] = {
        {"nothing", "", {}},
        {"blanks and lone semicolons", " ;\n; ", {}},
        {"two statements",
         "CREATE TABLE a (x);CREATE TABLE b (y);",
         {"CREATE TABLE a (x)", "CREATE TABLE b (y)"}},
        {"no semicolon at the end", "A; B", {"A", "B"}},
        {"line comment with a semicolon", "A; -- not; here\nB;", {"A", "B"}},
        {"line comment at the end of the file", "A; -- end", {"A"}},
        {"block comment with a semicolon", "A /* ; */ b; C", {"A   b", "C"}},
        {"block comment over lines", "/* a;\nb; */ C;", {"C"}},
        {"only comments", "-- a\n/* b */", {}},
        {"quoted semicolon", "INSERT INTO a VALUES (';');B", {"INSERT INTO a VALUES (';')", "B"}},
        {"doubled quote",
         "INSERT INTO a VALUES ('it''s; so');B",
         {"INSERT INTO a VALUES ('it''s; so')", "B"}},
        {"comment marks in a text",
         "INSERT INTO a VALUES ('-- /* ');B",
         {"INSERT INTO a VALUES ('-- /* ')", "B"}},
        {"quoted names", "SELECT \"a;b\", [c;d], `e;f`; B", {"SELECT \"a;b\", [c;d], `e;f`", "B"}},
        {"END outside a trigger",
         "SELECT CASE WHEN 1 THEN 2 END; B",
         {"SELECT CASE WHEN 1 THEN 2 END", "B"}},
        {"a transaction's BEGIN", "BEGIN; A; END; B", {"BEGIN", "A", "END", "B"}},
        {"a column called trigger_at",
         "CREATE TABLE t (trigger_at, begin_at); B",
         {"CREATE TABLE t (trigger_at, begin_at)", "B"}},
        {"Chinese",
         "INSERT INTO a VALUES ('四平；市;𠮷');B",
         {"INSERT INTO a VALUES ('四平；市;𠮷')", "B"}},
    };
    for (const auto& [what, script, expected] : cases) {
        CAPTURE(what);
        CHECK(db::split_script(script) == expected);
    }
}

TEST_CASE("a trigger is one statement, with CASE … END inside", "[db]")
{
    const QString trigger = "CREATE TRIGGER guard BEFORE UPDATE ON a BEGIN "
                            "SELECT CASE WHEN new.x > 9 THEN raise(ABORT, 'a; b') END; "
                            "UPDATE b SET y = CASE new.x WHEN 1 THEN 2 ELSE 3 END; "
                            "END";
    CHECK(db::split_script(trigger + ";\nCREATE TABLE c (z);") ==
          QStringList{trigger, "CREATE TABLE c (z)"});
    CHECK(db::split_script(trigger) == QStringList{trigger});

    const QString temporary = "create temp trigger if not exists t after insert on a begin "
                              "delete from b; end";
    CHECK(db::split_script(temporary + "; B;") == QStringList{temporary, "B"});
}
