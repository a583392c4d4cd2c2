// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check_store.h"

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
    const std::vector<Check> checks = {
        {QStringLiteral("PRAGMA integrity_check(20)"), {}},
        {QStringLiteral("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check"),
         QStringLiteral("foreign key of ")},
        {QStringLiteral("SELECT count(*) FROM region WHERE parent_id IS NULL HAVING count(*) <> 1"),
         QStringLiteral("roots of the tree of places: ")},
        {QStringLiteral("SELECT facility.name FROM facility WHERE NOT EXISTS "
                        "(SELECT 1 FROM facility_state WHERE entry_id = facility.id)"),
         QStringLiteral("facility without any state: ")},
        {QStringLiteral("SELECT batch.id FROM batch JOIN facility_state AS state "
                        "ON state.batch_id = batch.id WHERE batch.undone_at IS NOT NULL "
                        "GROUP BY batch.id"),
         QStringLiteral("rows of a batch that was taken back: ")},
    };
    QStringList faults;
    for (const Check& check : checks) {
        if (auto done = collect(connection, check.sql, check.what, faults); !done) {
            return done.error();
        }
    }
    return faults;
}

} // namespace yice::store
