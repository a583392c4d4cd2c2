// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gap_line.h"

namespace yice
{

/// What `assessment` says about the rest of the way. Nothing for what is not judged, has no target
/// or has reached it.
std::optional<GapLine> gap_line(const Indicator& indicator, const Assessment& assessment);

/// Whole quarters after the one that ends on `day`, up to and with the one that ends on or before
/// `due`. 0 when that is over.
int quarters_until(QDate day, QDate due);

} // namespace yice
