// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/picture_store.h"

#include "rosters/specs.h"
#include "store/state_choice.h"

namespace yice::store
{

Result<std::vector<AgeCount>> read_ages(db::Connection& connection, RegionId region, QDate day)
{
    // ISO dates compare as texts: whoever's birthday is still to come this year is a year younger.
    const QString sql =
        QStringLiteral("WITH RECURSIVE within (id) AS (SELECT :region UNION ALL "
                       "SELECT region.id FROM region JOIN within ON region.parent_id = within.id) "
                       "SELECT coalesce(elder.sex, '') AS sex, "
                       "coalesce(substr(:end, 1, 4) - substr(elder.birth_date, 1, 4) - "
                       "(substr(:end, 6) < substr(elder.birth_date, 6)), -1) AS age, count(*) "
                       "FROM elder_state AS state JOIN elder ON elder.id = state.entry_id "
                       "WHERE state.status = 'alive' AND state.region IN (SELECT id FROM within) "
                       "AND %1 GROUP BY 1, 2 ORDER BY 1, 2")
            .arg(newest_state(elder_spec(), QStringLiteral("state")));
    db::Statement query(connection, sql);
    query.bind(QStringLiteral(":region"), region.value);
    query.bind(QStringLiteral(":end"), day.toString(Qt::ISODate));
    std::vector<AgeCount> counts;
    while (query.next()) {
        counts.push_back({query.text(0), static_cast<int>(query.integer(1)),
                          static_cast<int>(query.integer(2))});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return counts;
}

} // namespace yice::store
