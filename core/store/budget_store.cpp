// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/budget_store.h"

#include "store/measure_query.h"

namespace yice::store
{

namespace
{

/// Which states of a roster hold, as the table `found` (entry, as_of).
Result<MeasureQuery> states_of(const QString& roster, const std::vector<Condition>& where,
                               const MeasureWindow& window, const QString& subject)
{
    QString fault;
    MeasureQuery query = entries_query(roster, where, window, fault);
    if (!fault.isEmpty()) {
        return Error{ErrorKind::Unreadable, subject, QStringLiteral("rule|") + fault};
    }
    return query;
}

void bind_all(db::Statement& statement, const MeasureQuery& query)
{
    for (const auto& [name, value] : query.bound) {
        statement.bind(name, value);
    }
}

QDate day_in(const db::Statement& query, int column)
{
    return QDate::fromString(query.text(column), Qt::ISODate);
}

std::optional<int> count_in(const db::Statement& query, int column)
{
    return query.is_null(column) ? std::nullopt
                                 : std::optional(static_cast<int>(query.integer(column)));
}

std::optional<double> number_in(const db::Statement& query, int column)
{
    return query.is_null(column) ? std::nullopt : std::optional(query.real(column));
}

} // namespace

Result<std::vector<FacilityState>> read_facility_states(db::Connection& connection,
                                                        const MeasureWindow& window)
{
    const QString roster = QStringLiteral("facilities");
    const auto states = states_of(roster, {}, window, roster);
    if (!states) {
        return states.error();
    }
    db::Statement query(
        connection,
        QStringLiteral("SELECT facility.id, facility.name, facility.aliases, facility.region, "
                       "facility.kind, facility.opened_on, found.as_of, batch.period, "
                       "state.status, state.grade, state.graded_on, state.converted_on, "
                       "state.floor_area, state.beds, state.residents, state.caregivers, "
                       "state.staff FROM (%1) AS found "
                       "JOIN facility ON facility.id = found.entry "
                       "JOIN facility_state AS state ON state.entry_id = found.entry "
                       "AND state.as_of = found.as_of "
                       "JOIN batch ON batch.id = state.batch_id ORDER BY facility.id")
            .arg(states->rows));
    bind_all(query, *states);
    std::vector<FacilityState> facilities;
    while (query.next()) {
        FacilityState facility;
        facility.id = EntryId{query.integer(0)};
        facility.name = query.text(1);
        facility.aliases = query.text(2);
        facility.region = RegionId{query.integer(3)};
        facility.kind = query.text(4);
        facility.opened_on = day_in(query, 5);
        facility.as_of = day_in(query, 6);
        facility.batch_period = query.text(7);
        facility.status = query.text(8);
        facility.grade = query.text(9);
        facility.graded_on = day_in(query, 10);
        facility.converted_on = day_in(query, 11);
        facility.floor_area = number_in(query, 12);
        facility.beds = count_in(query, 13);
        facility.residents = count_in(query, 14);
        facility.caregivers = count_in(query, 15);
        facility.staff = count_in(query, 16);
        facilities.push_back(std::move(facility));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return facilities;
}

Result<QSet<EntryId>> matching_entries(db::Connection& connection, const QString& roster,
                                       const std::vector<Condition>& where,
                                       const MeasureWindow& window, const QString& subject)
{
    const auto states = states_of(roster, where, window, subject);
    if (!states) {
        return states.error();
    }
    db::Statement query(connection, states->rows);
    bind_all(query, *states);
    QSet<EntryId> entries;
    while (query.next()) {
        entries.insert(EntryId{query.integer(0)});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return entries;
}

Result<std::vector<PlacedElders>> read_placed_elders(db::Connection& connection,
                                                     const MeasureWindow& window)
{
    const QString roster = QStringLiteral("elders");
    Condition alive;
    alive.test = Condition::Test::In;
    alive.field = QStringLiteral("status");
    alive.words = QStringList{QStringLiteral("alive")};
    Condition placed;
    placed.test = Condition::Test::Given;
    placed.field = QStringLiteral("placed_in");
    const auto states = states_of(roster, {alive, placed}, window, roster);
    if (!states) {
        return states.error();
    }
    db::Statement query(connection,
                        QStringLiteral("SELECT state.placed_in, coalesce(state.self_care, ''), "
                                       "state.region, count(*) FROM (%1) AS found "
                                       "JOIN elder_state AS state ON state.entry_id = found.entry "
                                       "AND state.as_of = found.as_of GROUP BY 1, 2, 3")
                            .arg(states->rows));
    bind_all(query, *states);
    std::vector<PlacedElders> elders;
    while (query.next()) {
        elders.push_back({query.text(0), query.text(1), RegionId{query.integer(2)},
                          static_cast<int>(query.integer(3))});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return elders;
}

Result<std::vector<EstateState>> read_estate_states(db::Connection& connection,
                                                    const MeasureWindow& window)
{
    const QString roster = QStringLiteral("housing_estates");
    const auto states = states_of(roster, {}, window, roster);
    if (!states) {
        return states.error();
    }
    db::Statement query(
        connection,
        QStringLiteral("SELECT estate.name, estate.region, estate.kind, state.households, "
                       "state.built_area, estate.delivered_on FROM (%1) AS found "
                       "JOIN housing_estate AS estate ON estate.id = found.entry "
                       "JOIN housing_estate_state AS state ON state.entry_id = found.entry "
                       "AND state.as_of = found.as_of ORDER BY estate.region, estate.id")
            .arg(states->rows));
    bind_all(query, *states);
    std::vector<EstateState> estates;
    while (query.next()) {
        EstateState estate;
        estate.name = query.text(0);
        estate.region = RegionId{query.integer(1)};
        estate.kind = query.text(2);
        estate.households = count_in(query, 3);
        estate.built_area = number_in(query, 4);
        estate.delivered_on = day_in(query, 5);
        estates.push_back(std::move(estate));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return estates;
}

} // namespace yice::store
