// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/time_store.h"

namespace yice::store
{

namespace
{

Result<QDate> day_from(db::Connection& connection, const QString& sql)
{
    const auto text = connection.text(sql);
    if (!text) {
        return text.error();
    }
    return QDate::fromString(*text, Qt::ISODate);
}

} // namespace

Result<QDate> first_day_of_data(db::Connection& connection)
{
    return day_from(
        connection,
        QStringLiteral("SELECT min(day) FROM (SELECT min(as_of) AS day FROM facility_state "
                       "UNION ALL SELECT min(period_end) FROM figure)"));
}

Result<QDate> last_day_of_data(db::Connection& connection)
{
    return day_from(
        connection,
        QStringLiteral("SELECT max(day) FROM (SELECT max(as_of) AS day FROM facility_state "
                       "UNION ALL SELECT max(period_end) FROM figure)"));
}

} // namespace yice::store
