// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace yice::ui
{

/// A place in the window to which one can go, and go back: a page, and what it shows.
struct Destination {
    QString page;  ///< "overview", "indicators", "rosters" …
    QString item;  ///< of the page: an indicator's, roster's, task's or tab's id; may be empty
    EntryId entry; ///< of that roster; mostly none

    bool operator==(const Destination& other) const
    {
        return page == other.page && item == other.item && entry == other.entry;
    }
};

} // namespace yice::ui
