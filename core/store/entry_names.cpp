// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entry_names.h"

namespace yice::store
{

namespace
{

QString column_or_null(const RosterSpec& spec, const QString& field)
{
    return !field.isEmpty() && spec.index_of(field) >= 0 ? field : QStringLiteral("NULL");
}

} // namespace

Result<std::vector<EntryName>> read_entry_names(db::Connection& connection, const RosterSpec& spec)
{
    db::Statement query(
        connection, QStringLiteral("SELECT id, %1, %2, %3, %4 FROM %5 ORDER BY id")
                        .arg(spec.name_field, column_or_null(spec, QStringLiteral("aliases")),
                             column_or_null(spec, spec.code_field), spec.region_field, spec.table));
    std::vector<EntryName> names;
    while (query.next()) {
        names.push_back({EntryId{query.integer(0)}, query.text(1), query.text(2), query.text(3),
                         RegionId{query.integer(4)}});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return names;
}

Result<std::vector<EntryId>> find_entries(db::Connection& connection, const RosterSpec& spec,
                                          const QString& name, int most)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT id FROM %1 WHERE %2 = :name ORDER BY id LIMIT :most")
                            .arg(spec.table, spec.name_field));
    query.bind(QStringLiteral(":name"), name);
    query.bind(QStringLiteral(":most"), most);
    std::vector<EntryId> ids;
    while (query.next()) {
        ids.push_back(EntryId{query.integer(0)});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return ids;
}

} // namespace yice::store
