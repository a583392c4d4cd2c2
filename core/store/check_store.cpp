// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check_store.h"

#include "rosters/specs.h"

namespace yice::store
{

namespace
{

Status collect(db::Connection& connection, const QString& sql, const QString& what,
               QStringList& faults)
{
    db::Statement query(connection, sql);
    while (query.next()) {
        if (const QString said = query.text(0); said != u"ok") {
            faults << what + said;
        }
    }
    return query.status();
}

} // namespace

Result<QStringList> find_faults(db::Connection& connection)
{
    struct Check {
        QString sql;
        QString what;
    };
    std::vector<Check> checks = {
        {QStringLiteral("PRAGMA integrity_check(20)"), {}},
        {QStringLiteral("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check"),
         QStringLiteral("foreign key of ")},
        {QStringLiteral("SELECT count(*) FROM region WHERE parent_id IS NULL HAVING count(*) <> 1"),
         QStringLiteral("roots of the tree of places: ")},
    };
    for (const RosterSpec* spec : roster_specs()) {
        const QString states = spec->dated() ? spec->table : spec->state_table();
        checks.push_back({QStringLiteral("SELECT batch.id FROM batch WHERE undone_at IS NOT NULL "
                                         "AND EXISTS (SELECT 1 FROM %1 WHERE batch_id = batch.id)")
                              .arg(states),
                          QStringLiteral("rows of a batch that was taken back: ")});
        if (!spec->dated()) {
            checks.push_back({QStringLiteral("SELECT %1 FROM %2 WHERE NOT EXISTS "
                                             "(SELECT 1 FROM %3 WHERE entry_id = %2.id)")
                                  .arg(spec->name_field, spec->table, states),
                              spec->table + QStringLiteral(" without any state: ")});
        }
    }
    QStringList faults;
    for (const Check& check : checks) {
        if (auto done = collect(connection, check.sql, check.what, faults); !done) {
            return done.error();
        }
    }
    return faults;
}

} // namespace yice::store
