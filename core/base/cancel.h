// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace yice
{

/// Told how far a long piece of work is: (done, total); total 0 when unknown. Answers whether to go
/// on; `false` makes the work stop with nothing half done. An empty function means "never stop".
using OnStep = std::function<bool(qint64 done, qint64 total)>;

inline bool goes_on(const OnStep& on_step, qint64 done, qint64 total)
{
    return !on_step || on_step(done, total);
}

} // namespace yice
