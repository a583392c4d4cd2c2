// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "workbook/finder.h"

#include <vector>

namespace yice
{

struct WorkbookState;

/// One thing with everything by which it is found.
struct NamedThing {
    Found found;
    QStringList other_names; ///< short and printed names, aliases, the other language
    QStringList full_names;  ///< begin with what many others begin with: they count only as a whole
    QStringList codes;
};

/// Every name of a workbook but those of people, good for one revision, data_version and language.
struct FoundNames {
    std::vector<NamedThing> things;
    quint64 revision = 0;
    qint64 data_version = 0;
    Language language = Language::Chinese;
};

Result<FoundNames> read_names(WorkbookState& state);

} // namespace yice
