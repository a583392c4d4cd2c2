// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "domain/plan.h"
#include "domain/step.h"

namespace yice
{

/// What a change of a plan did. Kept in the journal as plan_change_code(), which says it in no
/// language.
enum class PlanChange { Load, Remove, Properties, Measure, Indicator, Task, Rule, RemoveEntry };

/// `name` of what was changed; `parts` of an indicator: see changed_parts().
QString plan_change_code(PlanChange change, const QString& name, const QStringList& parts = {});
/// For people, in the current language. A text that is no code is what an older version or a
/// caller wrote, and is shown as it is.
QString plan_change_text(const QString& code);
/// Which parts of an indicator differ: name, target, deadline, milestones, baseline, formula,
/// split, units.
QStringList changed_parts(const Indicator& before, const Indicator& after);

/// What a step did, as menu and journal say it: "修改 颐养老院：床位数". `batch` null for a step of
/// another kind.
QString step_name(const Step& step, const Batch* batch, const std::vector<Plan>& plans);

} // namespace yice
