// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_others.h"

namespace yice::app
{

DemoSheets write_other_sheets(const DemoCity& city)
{
    // The learning places come first: they name the villages, which every later sheet then knows.
    static constexpr DemoSheets (*writers[])(const DemoCity&) = {
        write_learning_sheets,   write_elder_sheets,     write_visit_sheets,
        write_adaptation_sheets, write_staff_sheets,     write_training_sheets,
        write_hazard_sheets,     write_fund_sheets,      write_project_sheets,
        write_estate_sheets,     write_figure_sheets,    write_population_sheets,
        write_hospital_sheets,   write_childcare_sheets, write_activity_sheets,
        write_task_sheets};
    std::vector<DemoImport> all;
    for (const auto writer : writers) {
        auto sheets = writer(city);
        if (!sheets) {
            return sheets.error();
        }
        all.insert(all.end(), sheets->begin(), sheets->end());
    }
    return all;
}

} // namespace yice::app
