// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database_file.h"
#include "db/statement.h"

namespace yice::test
{

/// A format of the tests' own, so that they do not change with the workbook's.
inline db::Format small_format(int version = 1)
{
    const QStringList steps = {
        "CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
        "CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL "
        "REFERENCES parent (id)) STRICT;",
        "ALTER TABLE parent ADD COLUMN beds INTEGER NOT NULL DEFAULT 7;",
    };
    return {0x54455354, steps.mid(0, version)};
}

/// Enough rows to fill some pages.
inline void fill(db::Connection& connection, int rows)
{
    REQUIRE(connection.run("BEGIN"));
    db::Statement insert(connection, "INSERT INTO parent (name) VALUES (:name)");
    for (int i = 0; i < rows; ++i) {
        insert.bind(":name", QStringLiteral("养老院 %1 ").arg(i).repeated(20));
        REQUIRE(insert.run());
    }
    REQUIRE(connection.run("COMMIT"));
}

inline qint64 count_of(db::Connection& connection, const QString& table = "parent")
{
    const auto count = connection.number("SELECT count(*) FROM " + table);
    REQUIRE_OK(count);
    return *count;
}

} // namespace yice::test
