// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "db/statement.h"
#include "store/new_database.h"
#include "store/schema.h"

using namespace yice;
using namespace yice::test;

TEST_CASE("the migrations are there, numbered without a gap", "[store]")
{
    const db::Format& format = store::workbook_format();
    CHECK(format.application_id == 0x59494345); // YICE
    CHECK(format.newest_version() >= 1);
    for (int i = 0; i < format.newest_version(); ++i) {
        CAPTURE(i);
        CHECK_FALSE(db::split_script(format.migrations[i]).isEmpty());
    }
    const int files = static_cast<int>(QDir(":/yice/migrations").entryList({"*.sql"}).size());
    CHECK(files == format.newest_version());
}

TEST_CASE("every table is strict", "[store]")
{
    const NewDatabase database;
    db::Statement tables(*database.connection,
                         "SELECT name, strict FROM pragma_table_list "
                         "WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'");
    int count = 0;
    while (tables.next()) {
        CAPTURE(tables.text(0));
        CHECK(tables.integer(1) == 1);
        ++count;
    }
    CHECK(tables.status());
    CHECK(count >= 9);
}

TEST_CASE("the database itself refuses what must never be", "[store]")
{
    const NewDatabase database;
    REQUIRE_OK(database.connection->run_script("INSERT INTO region (id, code, name, short_name, "
                                               "level) VALUES (1, '99', '某市', '某市', 'city');"
                                               "INSERT INTO batch (id, kind, period, made_at) "
                                               "VALUES (1, 'import', '2024Q3', '2024-10-01');"
                                               "INSERT INTO facility (id, match_key, name, region, "
                                               "kind) VALUES (1, 'a', 'a', 1, 'care_home');"));
    const struct {
        const char* what;
        const char* sql;
        bool good;
    } cases[] = {
        {"a good state",
         "INSERT INTO facility_state (entry_id, as_of, batch_id, line, status, beds, nursing_beds) "
         "VALUES (1, '2024-09-30', 1, 2, 'open', 100, 100)",
         true},
        {"more nursing beds than beds",
         "INSERT INTO facility_state (entry_id, as_of, batch_id, line, status, beds, nursing_beds) "
         "VALUES (1, '2024-12-31', 1, 2, 'open', 100, 101)",
         false},
        {"a text for a number",
         "INSERT INTO facility_state (entry_id, as_of, batch_id, line, status, beds) "
         "VALUES (1, '2024-12-31', 1, 2, 'open', 'many')",
         false},
        {"negative beds",
         "INSERT INTO facility_state (entry_id, as_of, batch_id, line, status, beds) "
         "VALUES (1, '2024-12-31', 1, 2, 'open', -1)",
         false},
        {"an unknown status",
         "INSERT INTO facility_state (entry_id, as_of, batch_id, line, status) "
         "VALUES (1, '2024-12-31', 1, 2, 'strange')",
         false},
        {"a state of nothing",
         "INSERT INTO facility_state (entry_id, as_of, batch_id, line, status) "
         "VALUES (99, '2024-12-31', 1, 2, 'open')",
         false},
        {"a facility nowhere",
         "INSERT INTO facility (match_key, name, region, kind) VALUES ('b', 'b', 99, 'care_home')",
         false},
        {"a facility without a name",
         "INSERT INTO facility (match_key, name, region, kind) VALUES ('b', '', 1, 'care_home')",
         false},
        {"the same place twice",
         "INSERT INTO region (code, name, short_name, level) VALUES ('99', '他市', '他市', 'city')",
         false},
        {"an unknown level",
         "INSERT INTO region (code, name, short_name, level) VALUES ('98', '他市', '他市', "
         "'galaxy')",
         false},
        {"a place that is used is removed", "DELETE FROM region WHERE id = 1", false},
        {"a batch that is used is removed", "DELETE FROM batch WHERE id = 1", false},
    };
    for (const auto& [what, sql, good] : cases) {
        CAPTURE(what);
        CHECK(database.connection->run(sql).ok() == good);
    }
}
