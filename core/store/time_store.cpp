// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/time_store.h"

#include "base/period.h"

#include <algorithm>

namespace yice::store
{

namespace
{

struct TimeSpan {
    QDate first;
    QDate last;
};

Result<TimeSpan> span_of_data(db::Connection& connection, const QStringList& rosters)
{
    // The batches know it: every state is as of the last day of its batch's period, and asking a
    // million states takes a fifth of a second. Days of events would not do: one mistyped year
    // would stretch every chart. A sheet of figures may hold several periods.
    db::Statement query(connection, QStringLiteral("SELECT DISTINCT period FROM batch "
                                                   "WHERE undone_at IS NULL AND roster IN "
                                                   "(SELECT value FROM json_each(:rosters)) "
                                                   "UNION SELECT DISTINCT period FROM figure"));
    query.bind(QStringLiteral(":rosters"),
               QString(QStringLiteral("[\"") + rosters.join(QStringLiteral("\",\"")) +
                       QStringLiteral("\"]")));
    TimeSpan span;
    while (query.next()) {
        const auto period = Period::parse(query.text(0));
        if (!period) {
            continue;
        }
        const QDate day = period->last_day();
        span.first = span.first.isValid() ? std::min(span.first, day) : day;
        span.last = span.last.isValid() ? std::max(span.last, day) : day;
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return span;
}

} // namespace

Result<QDate> first_day_of_data(db::Connection& connection, const QStringList& rosters)
{
    const auto span = span_of_data(connection, rosters);
    return span ? Result<QDate>(span->first) : span.error();
}

Result<QDate> last_day_of_data(db::Connection& connection, const QStringList& rosters)
{
    const auto span = span_of_data(connection, rosters);
    return span ? Result<QDate>(span->last) : span.error();
}

Result<QDate> first_state_day(db::Connection& connection, const QString& roster)
{
    // Every state is as of the last day of its batch's period; a batch that was taken back may have
    // left rows behind on which later ones built.
    db::Statement query(connection,
                        QStringLiteral("SELECT DISTINCT period FROM batch WHERE roster = :roster "
                                       "AND (undone_at IS NULL OR kept > 0)"));
    query.bind(QStringLiteral(":roster"), roster);
    QDate first;
    while (query.next()) {
        if (const auto period = Period::parse(query.text(0))) {
            const QDate day = period->last_day();
            first = first.isValid() ? std::min(first, day) : day;
        }
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return first;
}

} // namespace yice::store
