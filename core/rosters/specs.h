// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"

#include <vector>

namespace yice
{

/// Every type of roster, in the order of the menus. Adding one = a spec file, a migration, a line
/// in specs.cpp.
const std::vector<const RosterSpec*>& roster_specs();
/// By id, or by its Chinese or English label; null when there is none.
const RosterSpec* find_roster_spec(const QString& id_or_label);

const RosterSpec& facility_spec();
const RosterSpec& elder_spec();
const RosterSpec& visit_spec();
const RosterSpec& staff_spec();
const RosterSpec& population_spec();
const RosterSpec& housing_estate_spec();
const RosterSpec& home_adaptation_spec();
const RosterSpec& training_spec();
const RosterSpec& hospital_spec();
const RosterSpec& hazard_spec();
const RosterSpec& fund_spec();
const RosterSpec& learning_place_spec();
const RosterSpec& activity_spec();
const RosterSpec& project_spec();
const RosterSpec& childcare_spec();
const RosterSpec& figure_spec();
const RosterSpec& key_task_spec();

} // namespace yice
