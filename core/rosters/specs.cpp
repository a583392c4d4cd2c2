// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/specs.h"

#include "base/chinese_text.h"

namespace yice
{

const std::vector<const RosterSpec*>& roster_specs()
{
    static const std::vector<const RosterSpec*> specs = {
        &facility_spec(),        &elder_spec(),      &visit_spec(),
        &staff_spec(),           &population_spec(), &housing_estate_spec(),
        &home_adaptation_spec(), &training_spec(),   &hospital_spec(),
        &hazard_spec(),          &fund_spec(),       &learning_place_spec(),
        &activity_spec(),        &project_spec(),    &childcare_spec(),
        &figure_spec(),          &key_task_spec()};
    return specs;
}

const RosterSpec* find_roster_spec(const QString& id_or_label)
{
    const QString wanted = fold(id_or_label);
    for (const RosterSpec* spec : roster_specs()) {
        if (spec->id == id_or_label || fold(spec->label.zh) == wanted ||
            fold(spec->label.en) == wanted) {
            return spec;
        }
    }
    return nullptr;
}

} // namespace yice
