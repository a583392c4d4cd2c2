// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_city.h"
#include "app/demo/demo_sheet.h"

namespace yice::app
{

/// The sheets of one bureau, in the order in which they are imported.
using DemoSheets = Result<std::vector<DemoImport>>;

DemoSheets write_elder_sheets(const DemoCity& city);
DemoSheets write_visit_sheets(const DemoCity& city);
DemoSheets write_adaptation_sheets(const DemoCity& city);
DemoSheets write_staff_sheets(const DemoCity& city);
DemoSheets write_population_sheets(const DemoCity& city);
DemoSheets write_estate_sheets(const DemoCity& city);
DemoSheets write_hospital_sheets(const DemoCity& city);
DemoSheets write_hazard_sheets(const DemoCity& city);
DemoSheets write_fund_sheets(const DemoCity& city);
DemoSheets write_learning_sheets(const DemoCity& city);
DemoSheets write_activity_sheets(const DemoCity& city);
DemoSheets write_training_sheets(const DemoCity& city);
DemoSheets write_project_sheets(const DemoCity& city);
DemoSheets write_childcare_sheets(const DemoCity& city);
DemoSheets write_figure_sheets(const DemoCity& city);
DemoSheets write_task_sheets(const DemoCity& city);

/// Every roster but the facilities.
DemoSheets write_other_sheets(const DemoCity& city);

} // namespace yice::app
