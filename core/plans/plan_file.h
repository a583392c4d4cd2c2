// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/plan.h"

#include <QByteArray>

namespace yice
{

/// Reads a plan file (JSON, described in resources/plans/README.md). `known` are the built-in
/// measures, which own ones may build on. Unreadable when it is no JSON or breaks a rule of the
/// format; the Error's detail says where ("indicators[3].target: …").
Result<Plan> read_plan(const QByteArray& json, const QString& subject,
                       const std::vector<MeasureSpec>& known = {});

/// Reads the list of built-in measures.
Result<std::vector<MeasureSpec>> read_measure_file(const QByteArray& json, const QString& subject);

/// Reads one measure, as it stands in such a list. Unreadable with its faults.
Result<MeasureSpec> read_measure(const QByteArray& json, const QString& subject,
                                 const std::vector<MeasureSpec>& known);
QByteArray write_measures(const std::vector<MeasureSpec>& measures);

/// The same plan as a file; read_plan(write_plan(p)) gives p.
QByteArray write_plan(const Plan& plan);

} // namespace yice
