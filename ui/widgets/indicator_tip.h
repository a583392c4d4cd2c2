// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QString>

#include <functional>

namespace yice::ui
{

class Session;

/// What an indicator is, for the tooltip of its name wherever that stands: name, how it is counted,
/// unit, scope, and where the plan's document says it. Rich text, so that long sentences are
/// broken.
QString indicator_tip(const Plan& plan, const Indicator& indicator);

/// The same for the indicators of the plan that is shown, for lists of them.
std::function<QString(const Indicator&)> indicator_tips(const Session& session);

/// How it is counted, in words: 护理型床位 ÷ 床位总数 × 100.
QString formula_text(const Plan& plan, const Indicator& indicator);

} // namespace yice::ui
