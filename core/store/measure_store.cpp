// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/measure_store.h"

#include "rosters/specs.h"
#include "store/measure_query.h"
#include "store/presence.h"
#include "store/time_store.h"

namespace yice::store
{

namespace
{

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<MeasureQuery> query_of(const MeasureSpec& measure, const MeasureWindow& window)
{
    QString fault;
    MeasureQuery query = measure_query(measure, window, fault);
    if (!fault.isEmpty()) {
        return Error{ErrorKind::Unreadable, measure.id, QStringLiteral("measure|") + fault};
    }
    return query;
}

void bind_all(db::Statement& statement, const MeasureQuery& query)
{
    for (const auto& [name, value] : query.bound) {
        statement.bind(name, value);
    }
}

} // namespace

Result<MeasureTable> read_measure(db::Connection& connection, const MeasureSpec& measure,
                                  const MeasureWindow& window)
{
    const auto query = query_of(measure, window);
    if (!query) {
        return query.error();
    }
    const RosterSpec* roster = find_roster_spec(measure.roster);
    if (!roster->dated()) {
        const auto first = first_state_day(connection, roster->id);
        if (!first) {
            return first.error();
        }
        if (!first->isValid() || *first > std::max(window.end, window.quarter_end)) {
            MeasureTable nothing;
            nothing.from_roster = !measure.stated;
            return nothing; // without looking at a million states of later quarters
        }
    }
    // ISO dates compare as texts.
    db::Statement sums(connection, QStringLiteral("SELECT region, sum(value), count(*), "
                                                  "count(CASE WHEN as_of >= :fresh THEN value END) "
                                                  "FROM (%1 LIMIT -1) GROUP BY region")
                                       .arg(query->values));
    bind_all(sums, *query);
    sums.bind(QStringLiteral(":fresh"), iso(std::min(window.start, window.quarter_start)));
    MeasureTable table;
    while (sums.next()) {
        Measured& measured = table.by_region[RegionId{sums.integer(0)}];
        if (!sums.is_null(1)) {
            measured.value = sums.real(1);
        }
        measured.coverage = {static_cast<int>(sums.integer(3)), static_cast<int>(sums.integer(2))};
    }
    if (auto done = sums.status(); !done) {
        return done.error();
    }
    table.from_roster = !measure.stated;
    auto present = read_presence(connection, *roster, std::max(window.end, window.quarter_end));
    if (!present) {
        return present.error();
    }
    table.present = std::move(present.value());
    return table;
}

Result<MeasureRows> measure_rows(db::Connection& connection, const MeasureSpec& measure,
                                 const MeasureWindow& window,
                                 const std::function<bool(RegionId)>& within, qint64 most)
{
    const auto query = query_of(measure, window);
    if (!query) {
        return query.error();
    }
    db::Statement found(connection, query->rows);
    bind_all(found, *query);
    MeasureRows rows;
    while (found.next()) {
        const RegionId region{found.integer(2)};
        if (!within(region)) {
            continue;
        }
        const bool counts = measure.holds.empty() || (!found.is_null(3) && found.real(3) != 0);
        qint64& count = counts ? rows.counted_count : rows.lacking_count;
        if (++count > most) {
            continue; // of a million rows the others are only counted
        }
        TraceRow row;
        row.name = found.text(1);
        row.region = region;
        if (!found.is_null(3)) {
            row.value = found.real(3);
        }
        row.as_of = QDate::fromString(found.text(4), Qt::ISODate);
        row.batch = BatchId{found.integer(5)};
        row.line = static_cast<int>(found.integer(6));
        (counts ? rows.counted : rows.lacking).push_back(std::move(row));
    }
    if (auto done = found.status(); !done) {
        return done.error();
    }
    return rows;
}

} // namespace yice::store
