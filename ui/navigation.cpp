// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

namespace yice::ui
{

namespace
{

constexpr size_t most_places = 200;

} // namespace

void Navigation::visit(const Destination& place)
{
    if (current_ >= 0 && places_[static_cast<size_t>(current_)] == place) {
        return;
    }
    places_.resize(static_cast<size_t>(current_ + 1));
    places_.push_back(place);
    if (places_.size() > most_places) {
        places_.erase(places_.begin());
    }
    current_ = static_cast<int>(places_.size()) - 1;
}

void Navigation::clear()
{
    places_.clear();
    current_ = -1;
}

} // namespace yice::ui
