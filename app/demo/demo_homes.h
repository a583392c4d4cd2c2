// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"

#include <QDate>
#include <QString>

#include <vector>

namespace yice::app
{

/// One made-up facility and what happens to it during the plan.
struct DemoHome {
    QString name;
    QString code;
    QString county;
    QString town;
    QString kind;
    QString nature;
    QString level;
    int beds = 0;             ///< at the end of 2020
    int grown_beds = 0;       ///< added over the plan
    int grows_in = 0;         ///< quarter in which they are added, from 2021Q1 = 1
    double nursing_start = 0; ///< share at the end of 2020
    double nursing_gain = 0;  ///< until the end of 2025
    int day_beds = 0;
    int opens_in = 0; ///< quarter from 2021Q1 = 1; 0: was there
    int closes_in = 0;
    int grade = 0;
    bool hardship = false;
    bool disabled_care = false;
    int care_from = 0; ///< quarter from which it cares for disabled people
    int area = 0;
    QDate opened;
};

/// The facilities of a region, the same for the same seed.
std::vector<DemoHome> demo_homes(const RegionTree& regions, quint32 seed);

} // namespace yice::app
