// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regions/division_index.h"
#include "workbook/workbook.h"

namespace yice
{

/// The divisions that ship with the program, read once.
const Divisions& built_in_divisions();

/// Provinces, cities and counties while somebody types, best first.
std::vector<DivisionIndex::Hit> find_divisions(const QString& typed, size_t most = 50);

/// The places of a workbook: finding one by what the user wrote, and adding own ones.
class Places
{
public:
    explicit Places(Workbook& workbook) : state_(workbook.state()) {}

    /// A code, an exact name or a path of names; the root for an empty text. NotFound with
    /// suggestions, Usage with the candidates when several places have the name.
    Result<RegionId> find(const QString& code_or_name) const;
    /// A village, community or development zone below a known place.
    Result<RegionId> add(const QString& name, RegionLevel level, RegionId parent,
                         const QString& code = {});

private:
    WorkbookState& state_;
};

} // namespace yice
