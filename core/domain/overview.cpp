// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview.h"

namespace yice
{

StandingCounts counts_of(const std::vector<Standing>& standings)
{
    StandingCounts counts;
    for (const Standing standing : standings) {
        switch (standing) {
        case Standing::Exceeded:
        case Standing::Met:
            ++counts.reached;
            break;
        case Standing::OnTrack:
            ++counts.on_track;
            break;
        case Standing::SlightlyBehind:
            ++counts.slightly_behind;
            break;
        case Standing::Behind:
        case Standing::Overdue:
            ++counts.behind;
            break;
        case Standing::NoData:
            ++counts.no_data;
            break;
        case Standing::NoTarget:
        case Standing::NotScored:
            ++counts.not_judged;
            break;
        }
    }
    return counts;
}

} // namespace yice
