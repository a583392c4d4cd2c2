// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/models/indicator_model.h"
#include "ui/session.h"

#include <QStringList>

#include <vector>

namespace yice::ui
{

/// What stands in words beside an indicator's chart and tables.

/// Nature, units, target: one line below the name.
QString meaning_text(const IndicatorLine& line);
/// Value, change, gap, expectation, forecast: rich text, one line below the chart.
QString facts_text(const IndicatorLine& line);
/// Below it, where there are any: the months that a value is made of, the places that hold it down,
/// and what unfinished tasks will add.
Result<QStringList> further_facts(Session& session, const Plan& plan, const IndicatorLine& line);
/// Definition, source and baseline.
QString notes_text(const IndicatorLine& line);

/// The rows of a trace as a table of the page: those that count, or those that were looked at and
/// do not count.
enum class TracePart { Counted, Lacking };
std::vector<QStringList> trace_rows(const Trace& trace, const RegionTree& regions, TracePart part);

} // namespace yice::ui
