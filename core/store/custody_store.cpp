// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/custody_store.h"

#include "rosters/specs.h"
#include "store/setting_store.h"

#include <QUuid>

namespace yice::store
{

namespace
{

const QString id_key = QStringLiteral("workbook.id");
const QString made_at_key = QStringLiteral("copy.made_at");
const QString automatic_key = QStringLiteral("copy.automatic");
const QString entries_key = QStringLiteral("copy.entries");
const QString change_key = QStringLiteral("copy.change_stamp");

QDateTime utc(const QString& text)
{
    auto when = QDateTime::fromString(text, Qt::ISODate);
    when.setTimeSpec(Qt::UTC);
    return when;
}

/// Files of older versions lack the newer tables.
Result<bool> has_table(db::Connection& connection, const QString& table)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' "
                                       "AND name = :name"));
    query.bind(QStringLiteral(":name"), table);
    const bool found = query.next();
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return found;
}

} // namespace

Result<QString> workbook_id(db::Connection& connection)
{
    return read_setting(connection, id_key);
}

Status give_workbook_id(db::Connection& connection)
{
    const auto known = workbook_id(connection);
    if (!known) {
        return known.error();
    }
    return known->isEmpty() ? write_setting(connection, id_key,
                                            QUuid::createUuid().toString(QUuid::WithoutBraces))
                            : Status();
}

Status write_copy_stamp(db::Connection& connection, const CopyStamp& stamp)
{
    const std::pair<QString, QString> rows[] = {
        {made_at_key, stamp.made_at.toUTC().toString(Qt::ISODate)},
        {automatic_key, QString::number(stamp.automatic ? 1 : 0)},
        {entries_key, QString::number(stamp.entries)},
        {change_key, stamp.change_stamp},
    };
    for (const auto& [key, value] : rows) {
        if (auto done = write_setting(connection, key, value); !done) {
            return done;
        }
    }
    return {};
}

Result<std::optional<CopyStamp>> read_copy_stamp(db::Connection& connection)
{
    CopyStamp stamp;
    bool stamped = false;
    db::Statement query(connection,
                        QStringLiteral("SELECT key, value FROM setting WHERE key LIKE 'copy.%'"));
    while (query.next()) {
        const QString key = query.text(0);
        if (key == made_at_key) {
            stamped = true;
            stamp.made_at = utc(query.text(1));
        } else if (key == automatic_key) {
            stamp.automatic = query.text(1) == u"1";
        } else if (key == entries_key) {
            stamp.entries = query.text(1).toLongLong();
        } else if (key == change_key) {
            stamp.change_stamp = query.text(1);
        }
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return stamped ? std::optional(stamp) : std::nullopt;
}

Status clear_copy_stamp(db::Connection& connection)
{
    return connection.run(QStringLiteral("DELETE FROM setting WHERE key LIKE 'copy.%'"));
}

Result<QString> change_stamp(db::Connection& connection)
{
    return connection.text(QStringLiteral(
        "SELECT (SELECT ifnull(max(id), 0) || '/' || count(undone_at) FROM batch) || ' ' || "
        "(SELECT ifnull(max(id), 0) || '/' || count(*) FROM plan_version) || ' ' || "
        "(SELECT ifnull(max(id), 0) FROM access_log) || ' ' || "
        "(SELECT count(*) || '/' || ifnull(max(made_at), '') FROM profile) || ' ' || "
        "(SELECT count(*) || '/' || ifnull(max(id), 0) FROM region) || ' ' || "
        "(SELECT ifnull(group_concat(key || '=' || value), '') FROM "
        "(SELECT key, value FROM setting WHERE key NOT LIKE 'copy.%' ORDER BY key))"));
}

Result<qint64> count_entries(db::Connection& connection)
{
    qint64 entries = 0;
    for (const RosterSpec* spec : roster_specs()) {
        const auto there = has_table(connection, spec->table);
        if (!there) {
            return there.error();
        }
        const auto count =
            *there ? connection.number(QStringLiteral("SELECT count(*) FROM ") + spec->table)
                   : Result<qint64>(0);
        if (!count) {
            return count.error();
        }
        entries += *count;
    }
    return entries;
}

Result<QStringList> count_tables(db::Connection& connection)
{
    QStringList names;
    db::Statement tables(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = "
                                                    "'table' AND name NOT LIKE 'sqlite_%' "
                                                    "AND name <> 'setting' ORDER BY name"));
    while (tables.next()) {
        names << tables.text(0);
    }
    if (auto done = tables.status(); !done) {
        return done.error();
    }
    QStringList counts;
    for (const QString& name : names) {
        const auto count =
            connection.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
        if (!count) {
            return count.error();
        }
        counts << name + u' ' + QString::number(*count);
    }
    return counts;
}

Result<bool> knows_all_of(db::Connection& connection, db::Connection& copy)
{
    // What stands in a log is never changed but for being taken back, so the newest line of the
    // copy stands here too when everything before it does.
    struct {
        const char* table;
        QString newest;
        QString known;
    } const logs[] = {
        {"batch", QStringLiteral("SELECT id, made_at FROM batch ORDER BY id DESC LIMIT 1"),
         QStringLiteral("SELECT made_at FROM batch WHERE id = :id")},
        {"plan_version",
         QStringLiteral("SELECT id, made_at FROM plan_version ORDER BY id DESC LIMIT 1"),
         QStringLiteral("SELECT made_at FROM plan_version WHERE id = :id")},
    };
    for (const auto& log : logs) {
        const auto there = has_table(copy, QString::fromLatin1(log.table));
        if (!there || !*there) {
            return there;
        }
        db::Statement newest(copy, log.newest);
        if (!newest.next()) {
            if (auto done = newest.status(); !done) {
                return done.error();
            }
            continue;
        }
        db::Statement known(connection, log.known);
        known.bind(QStringLiteral(":id"), newest.integer(0));
        const bool same = known.next() && known.text(0) == newest.text(1);
        if (auto done = known.status(); !done) {
            return done.error();
        }
        if (!same) {
            return false;
        }
    }
    return true;
}

Result<QDateTime> last_change(db::Connection& connection)
{
    const auto text = connection.text(
        QStringLiteral("SELECT max(at) FROM (SELECT max(made_at) AS at FROM batch UNION ALL "
                       "SELECT max(undone_at) FROM batch UNION ALL "
                       "SELECT max(made_at) FROM plan_version)"));
    if (!text) {
        return text.error();
    }
    return text->isEmpty() ? QDateTime() : utc(*text);
}

Result<QString> journal_mode(db::Connection& connection)
{
    return connection.text(QStringLiteral("PRAGMA journal_mode"));
}

Result<int> schema_version(db::Connection& connection)
{
    const auto version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return version.error();
    }
    return static_cast<int>(*version);
}

Result<std::vector<Access>> read_accesses(db::Connection& connection)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT at, what, detail FROM access_log ORDER BY id DESC"));
    std::vector<Access> accesses;
    while (query.next()) {
        accesses.push_back({utc(query.text(0)), query.text(1), query.text(2)});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return accesses;
}

Result<std::vector<PlanChange>> read_plan_changes(db::Connection& connection)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT plan_id, what, made_at FROM plan_version "
                                       "ORDER BY id DESC"));
    std::vector<PlanChange> changes;
    while (query.next()) {
        changes.push_back({query.text(0), query.text(1), utc(query.text(2))});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return changes;
}

} // namespace yice::store
