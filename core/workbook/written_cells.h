// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/roster_spec.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace yice
{

struct WorkbookState;

/// A value as a sheet says it: Chinese in every language, because sheets go back to towns. Identity
/// numbers are masked unless revealed.
QString written_cell(const FieldSpec& field, const Value& value, const WorkbookState& state,
                     bool reveal = false);

/// Entries as a sheet would say them, by field id, identity numbers masked.
Result<std::vector<QHash<QString, QString>>> written_cells(WorkbookState& state,
                                                           const RosterSpec& spec,
                                                           const std::vector<EntryId>& ids,
                                                           QDate as_of);

} // namespace yice
