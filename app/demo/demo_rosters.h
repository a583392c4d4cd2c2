// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "domain/region.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yice::app
{

/// A sheet as a county would send it: name of the file, and its bytes in GBK with title rows, a
/// 合计 row and a footer.
struct DemoSheet {
    Period period;
    QString file;
    QByteArray bytes;
};

/// 1 is 2021Q1, the first of the plan.
int quarter_number(const Period& period);

/// Facility rosters of 四平市, made up but plausible: the same seed always gives the same sheets.
/// At the end of 2020 there are 73 institutions with 7,297 beds, as the plan prints; from then on
/// beds and nursing beds grow with a bad quarter, a closed home and a merged one among them.
std::vector<DemoSheet> demo_sheets(const RegionTree& regions, const Period& first, int quarters,
                                   quint32 seed);

} // namespace yice::app
