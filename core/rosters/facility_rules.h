// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"

#include <vector>

namespace yice
{

/// What must hold between the fields of one facility.
std::vector<RowRule> facility_rules();

} // namespace yice
