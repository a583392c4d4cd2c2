// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/region_store.h"

#include "store/kept_rows.h"

namespace yice::store
{

namespace
{

const QString insert_sql =
    QStringLiteral("INSERT INTO region (id, code, name, short_name, level, parent_id, own) "
                   "VALUES (:id, :code, :name, :short_name, :level, :parent_id, :own)");

QVariant null_if_empty(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void bind(db::Statement& statement, const Region& region)
{
    statement.bind(QStringLiteral(":id"),
                   region.id.valid() ? QVariant(region.id.value) : QVariant());
    statement.bind(QStringLiteral(":code"), null_if_empty(region.code));
    statement.bind(QStringLiteral(":name"), region.name);
    statement.bind(QStringLiteral(":short_name"), region.short_name);
    statement.bind(QStringLiteral(":level"), level_code(region.level));
    statement.bind(QStringLiteral(":parent_id"),
                   region.parent.valid() ? QVariant(region.parent.value) : QVariant());
    statement.bind(QStringLiteral(":own"), region.own ? 1 : 0);
}

} // namespace

Status insert_regions(db::Connection& connection, const std::vector<Region>& regions)
{
    db::Statement insert(connection, insert_sql);
    for (const Region& region : regions) {
        bind(insert, region);
        if (!insert.run()) {
            break;
        }
    }
    return insert.status();
}

Result<RegionId> insert_own_region(db::Connection& connection, const Region& region, BatchId batch)
{
    db::Statement known(connection,
                        QStringLiteral("SELECT id FROM region "
                                       "WHERE parent_id = :parent_id AND name = :name"));
    known.bind(QStringLiteral(":parent_id"), region.parent.value);
    known.bind(QStringLiteral(":name"), region.name);
    if (known.next()) {
        return RegionId{known.integer(0)};
    }
    if (auto done = known.status(); !done) {
        return done.error();
    }
    db::Statement insert(connection, insert_sql);
    // A place that was taken out must not lend its number: the log and the journal name it.
    const auto number = connection.number(
        QStringLiteral("SELECT 1 + max((SELECT max(id) FROM region), "
                       "ifnull((SELECT max(entry_id) FROM change WHERE table_name = 'region'), 0), "
                       "ifnull((SELECT max(region_id) FROM step), 0))"));
    if (!number) {
        return number.error();
    }
    const RegionId id{*number};
    Region numbered = region;
    numbered.id = id;
    bind(insert, numbered);
    if (!insert.run()) {
        return insert.status().error();
    }
    if (batch.valid()) {
        db::Statement log(
            connection, QStringLiteral("INSERT INTO change (batch_id, table_name, entry_id, after) "
                                       "VALUES (:batch, 'region', :id, :name)"));
        log.bind(QStringLiteral(":batch"), batch.value);
        log.bind(QStringLiteral(":id"), id.value);
        log.bind(QStringLiteral(":name"), region.name);
        if (!log.run()) {
            return log.status().error();
        }
    }
    return id;
}

Result<bool> remove_own_region(db::Connection& connection, RegionId id, StepId step)
{
    KeptRows kept(connection, step);
    const QString it = QStringLiteral("id = :batch AND own = 1 AND NOT EXISTS (SELECT 1 "
                                      "FROM region AS child WHERE child.parent_id = :batch)");
    if (auto done = kept.keep(KeptFor::Insert, QStringLiteral("region"), it, id.value); !done) {
        return done.error();
    }
    db::Statement remove(connection, QStringLiteral("DELETE FROM region WHERE ") + it);
    remove.bind(QStringLiteral(":batch"), id.value);
    if (!remove.run()) {
        // Entries, states and figures refer to it; the database itself says so.
        const Error error = remove.status().error();
        return error.detail.contains(u"FOREIGN KEY") ? Result<bool>(false) : Result<bool>(error);
    }
    return remove.affected() > 0;
}

Result<RegionTree> read_regions(db::Connection& connection)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT id, code, name, short_name, level, parent_id, own "
                                       "FROM region ORDER BY id"));
    std::vector<Region> regions;
    while (query.next()) {
        Region region;
        region.id = RegionId{query.integer(0)};
        region.code = query.text(1);
        region.name = query.text(2);
        region.short_name = query.text(3);
        region.level = level_of_code(query.text(4)).value_or(RegionLevel::Town);
        region.parent = RegionId{query.integer(5)};
        region.own = query.integer(6) != 0;
        regions.push_back(std::move(region));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return RegionTree(std::move(regions));
}

} // namespace yice::store
