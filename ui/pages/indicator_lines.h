// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/models/indicator_model.h"
#include "ui/session.h"

namespace yice::ui
{

/// Every indicator of the session's plan, for its period and region, with the course behind it.
Result<std::vector<IndicatorLine>> indicator_lines(Session& session);

} // namespace yice::ui
