// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"

#include <vector>

namespace yice::ui
{

/// Where somebody was, so that one can go back and forward again, as in a browser.
class Navigation
{
public:
    /// Being somewhere. The same place twice in a row is one; going somewhere new forgets what lay
    /// ahead. Of very many the oldest are forgotten.
    void visit(const Destination& place);
    bool can_go_back() const { return current_ > 0; }
    bool can_go_forward() const { return current_ + 1 < static_cast<int>(places_.size()); }
    /// The place to show next. Only where can_go_back() or can_go_forward() says so.
    const Destination& back() { return places_[static_cast<size_t>(--current_)]; }
    const Destination& forward() { return places_[static_cast<size_t>(++current_)]; }
    void clear();

private:
    std::vector<Destination> places_;
    int current_ = -1;
};

} // namespace yice::ui
