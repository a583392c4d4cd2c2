// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace yice
{

/// A row's number in the workbook, typed by what it numbers: a region's id cannot be passed where a
/// facility's is wanted. 0 is "none".
template <class Tag>
struct Id {
    qint64 value = 0;

    bool valid() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using RegionId = Id<struct RegionTag>;
using EntryId = Id<struct EntryTag>; ///< one registered thing of any roster
using BatchId = Id<struct BatchTag>;
using PlanId = Id<struct PlanTag>;
using StepId = Id<struct StepTag>; ///< of the journal

} // namespace yice
