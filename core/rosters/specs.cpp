// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/specs.h"

#include "base/chinese_text.h"

namespace yice
{

const std::vector<const RosterSpec*>& roster_specs()
{
    static const std::vector<const RosterSpec*> specs = {&facility_spec()};
    return specs;
}

const RosterSpec* find_roster_spec(const QString& id_or_label)
{
    const QString wanted = fold(id_or_label);
    for (const RosterSpec* spec : roster_specs()) {
        if (spec->id == id_or_label || fold(spec->label.zh) == wanted ||
            fold(spec->label.en) == wanted) {
            return spec;
        }
    }
    return nullptr;
}

} // namespace yice
