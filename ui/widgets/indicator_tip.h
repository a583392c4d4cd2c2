// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QString>

namespace yice::ui
{

/// What an indicator is, for the tooltip of its name wherever that stands: name, how it is counted,
/// unit, scope, and where the plan's document says it. Rich text, so that long sentences are
/// broken.
QString indicator_tip(const Plan& plan, const Indicator& indicator);

/// How it is counted, in words: 护理型床位 ÷ 床位总数 × 100.
QString formula_text(const Plan& plan, const Indicator& indicator);

} // namespace yice::ui
