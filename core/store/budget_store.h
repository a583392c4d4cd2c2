// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "db/statement.h"
#include "domain/measure.h"
#include "domain/measure_window.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace yice::store
{

/// What the rules of a plan ask of a facility, as of the window's end.
struct FacilityState {
    EntryId id;
    QString name;
    QString aliases;
    RegionId region;
    QString kind;
    QDate opened_on;
    QDate as_of;
    QString batch_period; ///< of the sheet that tells the state
    QString status;
    QString grade;
    QDate graded_on;
    QDate converted_on;
    std::optional<double> floor_area;
    std::optional<int> beds;
    std::optional<int> residents;
    std::optional<int> caregivers;
    std::optional<int> staff;
};
Result<std::vector<FacilityState>> read_facility_states(db::Connection& connection,
                                                        const MeasureWindow& window);

/// The entries of a roster that meet the conditions. Unreadable with what is wrong when the
/// conditions name what is not there; `subject` says whose conditions they are.
Result<QSet<EntryId>> matching_entries(db::Connection& connection, const QString& roster,
                                       const std::vector<Condition>& where,
                                       const MeasureWindow& window, const QString& subject);

/// How many people of one self-care level the register says to live in a facility of this name.
struct PlacedElders {
    QString placed_in;
    QString self_care; ///< empty: not given
    RegionId region;   ///< of the people
    int people = 0;
};
Result<std::vector<PlacedElders>> read_placed_elders(db::Connection& connection,
                                                     const MeasureWindow& window);

struct EstateState {
    QString name;
    RegionId region;
    QString kind;
    std::optional<int> households;
    std::optional<double> built_area;
    QDate delivered_on;
};
Result<std::vector<EstateState>> read_estate_states(db::Connection& connection,
                                                    const MeasureWindow& window);

} // namespace yice::store
