// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "domain/region.h"

#include <QString>

#include <vector>

namespace yice::app
{

/// A number that another bureau reports.
struct DemoFigure {
    QString measure;
    RegionId region;
    bool county = false; ///< of one county, not of the city
    Period period;
    double value = 0;
    QString source;
};

/// What is phoned in for one quarter, the `index`th of `quarters`.
std::vector<DemoFigure> demo_figures(const RegionTree& regions, const Period& period, int index,
                                     int quarters);

} // namespace yice::app
