// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "workbook/workbook.h"

#include <QByteArray>

namespace yice
{

/// Ids of the plans that ship with the program.
QStringList built_in_plan_ids();
/// A built-in id or the path of a plan file. NotFound, or Unreadable with every fault of the file.
Result<Plan> load_plan(const QString& id_or_path);

/// The plans of a workbook.
class Plans
{
public:
    explicit Plans(Workbook& workbook) : state_(workbook.state()) {}

    /// Adds a plan, or replaces the one of its id.
    Status add(const QString& id_or_path);
    /// The plan as a file that load_plan() reads.
    Result<QByteArray> as_file(const QString& id) const;

private:
    WorkbookState& state_;
};

} // namespace yice
