// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/measure_store.h"

#include "rosters/specs.h"

namespace yice::store
{

const std::vector<MeasureSpec>& measure_specs()
{
    // 养老机构 of the statistics: care_home, elder_home, medical_care. 社区养老服务机构和设施:
    // day_care, community_complex, village_home, village_point, embedded. Day and home beds have
    // columns of their own and are not in `beds`.
    static const std::vector<MeasureSpec> specs = {
        {QStringLiteral("facility.beds"),
         {QStringLiteral("养老服务床位"),
          QStringLiteral("Beds of care homes and community facilities")},
         QStringLiteral("张"),
         QStringLiteral("facilities"),
         QStringLiteral(
             "SELECT facility.id, facility.name, facility.region, state.beds, "
             "state.as_of, state.batch_id, state.line "
             "FROM facility JOIN facility_state AS state ON state.entry_id = facility.id "
             "AND state.as_of = (SELECT max(as_of) FROM facility_state "
             "WHERE entry_id = facility.id AND as_of <= :end) "
             "WHERE state.status = 'open' AND facility.kind IN "
             "('care_home', 'elder_home', 'medical_care', 'day_care', "
             "'community_complex', 'village_home', 'village_point', 'embedded')")},
        {QStringLiteral("facility.institution_beds"),
         {QStringLiteral("养老机构床位"), QStringLiteral("Beds of care homes")},
         QStringLiteral("张"),
         QStringLiteral("facilities"),
         QStringLiteral(
             "SELECT facility.id, facility.name, facility.region, state.beds, "
             "state.as_of, state.batch_id, state.line "
             "FROM facility JOIN facility_state AS state ON state.entry_id = facility.id "
             "AND state.as_of = (SELECT max(as_of) FROM facility_state "
             "WHERE entry_id = facility.id AND as_of <= :end) "
             "WHERE state.status = 'open' AND facility.kind IN "
             "('care_home', 'elder_home', 'medical_care')")},
        {QStringLiteral("facility.institution_nursing_beds"),
         {QStringLiteral("养老机构护理型床位"), QStringLiteral("Nursing beds of care homes")},
         QStringLiteral("张"),
         QStringLiteral("facilities"),
         QStringLiteral(
             "SELECT facility.id, facility.name, facility.region, "
             "CASE WHEN state.beds IS NOT NULL THEN state.nursing_beds END, "
             "state.as_of, state.batch_id, state.line "
             "FROM facility JOIN facility_state AS state ON state.entry_id = facility.id "
             "AND state.as_of = (SELECT max(as_of) FROM facility_state "
             "WHERE entry_id = facility.id AND as_of <= :end) "
             "WHERE state.status = 'open' AND facility.kind IN "
             "('care_home', 'elder_home', 'medical_care')")},
        {QStringLiteral("facility.institutions"),
         {QStringLiteral("养老机构"), QStringLiteral("Care homes")},
         QStringLiteral("家"),
         QStringLiteral("facilities"),
         QStringLiteral(
             "SELECT facility.id, facility.name, facility.region, 1, "
             "state.as_of, state.batch_id, state.line "
             "FROM facility JOIN facility_state AS state ON state.entry_id = facility.id "
             "AND state.as_of = (SELECT max(as_of) FROM facility_state "
             "WHERE entry_id = facility.id AND as_of <= :end) "
             "WHERE state.status = 'open' AND facility.kind IN "
             "('care_home', 'elder_home', 'medical_care')")},
        {QStringLiteral("facility.residents"),
         {QStringLiteral("养老机构入住老年人"), QStringLiteral("Residents of care homes")},
         QStringLiteral("人"),
         QStringLiteral("facilities"),
         QStringLiteral(
             "SELECT facility.id, facility.name, facility.region, state.residents, "
             "state.as_of, state.batch_id, state.line "
             "FROM facility JOIN facility_state AS state ON state.entry_id = facility.id "
             "AND state.as_of = (SELECT max(as_of) FROM facility_state "
             "WHERE entry_id = facility.id AND as_of <= :end) "
             "WHERE state.status = 'open' AND facility.kind IN "
             "('care_home', 'elder_home', 'medical_care')")},
        {QStringLiteral("facility.county_hardship_disabled"),
         {QStringLiteral("县级特困失能人员供养服务设施"),
          QStringLiteral("County homes for disabled people in hardship")},
         QStringLiteral("处"),
         QStringLiteral("facilities"),
         QStringLiteral(
             "SELECT facility.id, facility.name, facility.region, 1, "
             "state.as_of, state.batch_id, state.line "
             "FROM facility JOIN facility_state AS state ON state.entry_id = facility.id "
             "AND state.as_of = (SELECT max(as_of) FROM facility_state "
             "WHERE entry_id = facility.id AND as_of <= :end) "
             "WHERE state.status = 'open' AND facility.level = 'county' "
             "AND state.disabled_care = 1 "
             "AND (state.hardship_support = 1 OR facility.kind = 'elder_home')")},
        {QStringLiteral("facility.elder_universities"),
         {QStringLiteral("老年大学"), QStringLiteral("Universities for the elderly")},
         QStringLiteral("所"),
         QStringLiteral("facilities"),
         QStringLiteral(
             "SELECT facility.id, facility.name, facility.region, 1, "
             "state.as_of, state.batch_id, state.line "
             "FROM facility JOIN facility_state AS state ON state.entry_id = facility.id "
             "AND state.as_of = (SELECT max(as_of) FROM facility_state "
             "WHERE entry_id = facility.id AND as_of <= :end) "
             "WHERE state.status = 'open' AND facility.kind = 'elder_university'")},
    };
    return specs;
}

const MeasureSpec* find_measure_spec(const QString& id)
{
    for (const MeasureSpec& spec : measure_specs()) {
        if (spec.id == id) {
            return &spec;
        }
    }
    return nullptr;
}

Result<MeasureTable> read_measure(db::Connection& connection, const MeasureSpec& spec, QDate start,
                                  QDate end)
{
    db::Statement query(connection, spec.sql);
    query.bind(QStringLiteral(":end"), end.toString(Qt::ISODate));
    const QString first_day = start.toString(Qt::ISODate);
    MeasureTable table;
    while (query.next()) {
        Measured& measured = table.by_region[RegionId{query.integer(2)}];
        ++measured.coverage.expected;
        if (query.is_null(3)) {
            continue;
        }
        measured.value = measured.value.value_or(0) + query.real(3);
        // ISO dates compare as texts.
        measured.coverage.reported += query.text(4) >= first_day;
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    table.from_roster = true;
    const RosterSpec& roster = *find_roster_spec(spec.roster);
    const bool once = roster.field(roster.region_field).home == FieldHome::Identity;
    // A place has sent a roster in when anything of it lies there by the day.
    const QString sql =
        roster.dated() ? QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %3 <= :end")
                             .arg(roster.region_field, roster.table, roster.date_field)
        : once ? QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE EXISTS (SELECT 1 FROM %3 "
                                "WHERE entry_id = %2.id AND as_of <= :end)")
                     .arg(roster.region_field, roster.table, roster.state_table())
               : QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE as_of <= :end")
                     .arg(roster.region_field, roster.state_table());
    db::Statement places(connection, sql);
    places.bind(QStringLiteral(":end"), end.toString(Qt::ISODate));
    while (places.next()) {
        table.present.insert(RegionId{places.integer(0)});
    }
    if (auto done = places.status(); !done) {
        return done.error();
    }
    return table;
}

Result<std::vector<TraceRow>> measure_rows(db::Connection& connection, const MeasureSpec& spec,
                                           QDate end)
{
    db::Statement query(connection, spec.sql);
    query.bind(QStringLiteral(":end"), end.toString(Qt::ISODate));
    std::vector<TraceRow> rows;
    while (query.next()) {
        TraceRow row;
        row.name = query.text(1);
        row.region = RegionId{query.integer(2)};
        if (!query.is_null(3)) {
            row.value = query.real(3);
        }
        row.as_of = QDate::fromString(query.text(4), Qt::ISODate);
        row.batch = BatchId{query.integer(5)};
        row.line = static_cast<int>(query.integer(6));
        rows.push_back(std::move(row));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return rows;
}

} // namespace yice::store
