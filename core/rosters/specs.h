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

} // namespace yice
