// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yice
{

/// Where a sentence stands in the plan's document.
struct Evidence {
    int line = 0;
    QString text;
};

} // namespace yice
