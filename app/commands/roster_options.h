// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"
#include "domain/finding.h"
#include "domain/roster_query.h"

namespace yice::app
{

/// The options with which a command says which entries of a roster it means: --roster, --period,
/// --region, --search and any number of --filter FIELD=TEXT.
void add_roster_options(Call& call);
/// NotFound for a roster that is none.
Result<const RosterSpec*> roster_option(const Call& call);
/// As of the period's end; of the newest period when none is given.
Result<RosterQuery> roster_query(const Call& call, Workbook& workbook, const RosterSpec& spec);
/// The id of a field by its id or label; Usage when there is none.
Result<QString> field_named(const RosterSpec& spec, const QString& name);

} // namespace yice::app
