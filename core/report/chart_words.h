// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chart_spec.h"

#include <QString>

namespace yice
{

/// What a chart shows, in one to three sentences, for who hears the window instead of seeing it and
/// as the description of an exported picture. Says when there is nothing to show.
QString chart_words(const ChartSpec& spec);

} // namespace yice
