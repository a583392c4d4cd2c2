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

struct Check {
    QString sql;
    QString what;
};

/// Table by table, so that a look at a large file shows how far it is; then the pages that belong
/// to none, which only a look at the whole file sees.
Result<std::vector<Check>> page_checks(db::Connection& connection)
{
    std::vector<Check> checks;
    db::Statement tables(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = "
                                                    "'table' AND name NOT LIKE 'sqlite_%' "
                                                    "ORDER BY name"));
    while (tables.next()) {
        const QString table = tables.text(0);
        checks.push_back({QStringLiteral("PRAGMA integrity_check(\"%1\")").arg(table), {}});
        checks.push_back({QStringLiteral("SELECT DISTINCT \"table\" FROM "
                                         "pragma_foreign_key_check('%1')")
                              .arg(table),
                          QStringLiteral("foreign key of ")});
    }
    if (auto done = tables.status(); !done) {
        return done.error();
    }
    checks.push_back({QStringLiteral("PRAGMA quick_check(20)"), {}});
    return checks;
}

std::vector<Check> content_checks()
{
    std::vector<Check> checks = {
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
    return checks;
}

} // namespace

Result<QStringList> find_faults(db::Connection& connection, const OnStep& on_step)
{
    auto checks = page_checks(connection);
    if (!checks) {
        return checks.error();
    }
    for (const Check& check : content_checks()) {
        checks->push_back(check);
    }
    QStringList faults;
    const auto total = static_cast<qint64>(checks->size());
    for (qint64 step = 0; step < total; ++step) {
        if (!goes_on(on_step, step, total)) {
            return Error{ErrorKind::Cancelled, connection.path(), {}};
        }
        const Check& check = (*checks)[static_cast<size_t>(step)];
        if (auto done = collect(connection, check.sql, check.what, faults); !done) {
            return done.error();
        }
    }
    goes_on(on_step, total, total);
    faults.removeDuplicates(); // a broken page is met by its table and by the whole file
    return faults;
}

} // namespace yice::store
