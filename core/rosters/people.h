// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"

#include <vector>

namespace yice
{

// What every roster of people has.

FieldSpec identity_number_field();
FieldSpec sex_field();
FieldSpec birth_date_field();

/// 独居, 空巢, 失能, 低保 …: why somebody is cared for. One vocabulary for all rosters, so that the
/// household of an adaptation and the elder of the register compare.
std::vector<Choice> difficulties();

/// The date of birth and the sex that a valid identity number tells, where the row has none.
void complete_person(const RosterSpec& spec, Record& record);

/// Date of birth and sex against the identity number.
std::vector<RowRule> person_rules();

} // namespace yice
