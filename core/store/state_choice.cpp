// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/state_choice.h"

namespace yice::store
{

namespace
{

/// That the entry has no state whose day meets `limits`.
QString no_other(const RosterSpec& roster, const QString& state, const QString& limits)
{
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 AS other "
                          "WHERE other.entry_id = %2.entry_id AND %3)")
        .arg(roster.state_table(), state, limits);
}

} // namespace

QString newest_state(const RosterSpec& roster, const QString& state)
{
    return QStringLiteral("%1.as_of <= :end AND %2")
        .arg(state,
             no_other(roster, state,
                      QStringLiteral("other.as_of > %1.as_of AND other.as_of <= :end").arg(state)));
}

QString state_of_month(const RosterSpec& roster, const QString& state)
{
    const QString newer = no_other(
        roster, state, QStringLiteral("other.as_of > %1.as_of AND other.as_of <= :end").arg(state));
    const QString later = no_other(
        roster, state, QStringLiteral("other.as_of > :end AND other.as_of <= :quarter_end"));
    const QString nearer = no_other(
        roster, state,
        QStringLiteral("other.as_of >= :quarter_start AND other.as_of < %1.as_of").arg(state));
    return QStringLiteral("%1.as_of <= :quarter_end AND CASE WHEN %1.as_of <= :end "
                          "THEN %2 AND (%1.as_of >= :quarter_start OR %3) ELSE %4 END")
        .arg(state, newer, later, nearer);
}

} // namespace yice::store
