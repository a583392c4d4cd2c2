// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/presence.h"

namespace yice::store
{

Result<QSet<RegionId>> read_presence(db::Connection& connection, const RosterSpec& roster,
                                     QDate day)
{
    const bool once = roster.field(roster.region_field).home == FieldHome::Identity;
    const QString sql =
        roster.dated() ? QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %3 <= :end")
                             .arg(roster.region_field, roster.table, roster.date_field)
        : once ? QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE EXISTS (SELECT 1 FROM %3 "
                                "WHERE entry_id = %2.id AND as_of <= :end)")
                     .arg(roster.region_field, roster.table, roster.state_table())
               : QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE as_of <= :end")
                     .arg(roster.region_field, roster.state_table());
    db::Statement places(connection, sql);
    places.bind(QStringLiteral(":end"), day.toString(Qt::ISODate));
    QSet<RegionId> present;
    while (places.next()) {
        present.insert(RegionId{places.integer(0)});
    }
    if (auto done = places.status(); !done) {
        return done.error();
    }
    return present;
}

QString places_with_data(const RosterSpec& roster, bool in_window, bool is_month)
{
    const bool once =
        roster.dated() || roster.field(roster.region_field).home == FieldHome::Identity;
    QString from = once ? roster.table : roster.state_table();
    if (roster.dated()) {
        // Who sent visits of the quarter sent those of its months, once anybody has any of them.
        from +=
            in_window
                ? QStringLiteral(" WHERE %1 BETWEEN %2 AND %3 AND EXISTS (SELECT 1 FROM "
                                 "%4 WHERE %1 BETWEEN :start AND :end)")
                      .arg(roster.date_field,
                           is_month ? QStringLiteral(":quarter_start") : QStringLiteral(":start"),
                           is_month ? QStringLiteral(":quarter_end") : QStringLiteral(":end"),
                           roster.table)
                : QStringLiteral(" WHERE %1 <= :end").arg(roster.date_field);
    } else if (!once) {
        from += QStringLiteral(" WHERE as_of <= :end");
    }
    const QString places =
        QStringLiteral("SELECT DISTINCT %1 AS id FROM %2").arg(roster.region_field, from);
    return QStringLiteral("WITH RECURSIVE below (id) AS (%1 UNION SELECT region.id FROM region "
                          "JOIN below ON region.parent_id = below.id), "
                          "above (id) AS (%1 UNION SELECT region.parent_id FROM region "
                          "JOIN above ON region.id = above.id WHERE region.parent_id IS NOT NULL) "
                          "SELECT id FROM below UNION SELECT id FROM above")
        .arg(places);
}

} // namespace yice::store
