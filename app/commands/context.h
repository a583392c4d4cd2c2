// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "base/period.h"
#include "workbook/workbook.h"

namespace yice::app
{

/// What most commands begin with: the workbook, the period, the plan and the region that their
/// options name. Each answers with an Error that fail() understands.
Result<std::unique_ptr<Workbook>> open_workbook(const QString& path, bool read_only = false);
Result<Period> period_option(const Call& call);
Result<const Plan*> plan_option(const Call& call, const Workbook& workbook);
Result<RegionId> region_option(const Call& call, Workbook& workbook);

} // namespace yice::app
