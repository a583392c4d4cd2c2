// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/imports.h"

namespace yice
{

/// More cells are not changed in one go: nobody could look them through.
inline constexpr qint64 most_cells_at_once = 200'000;

/// The edits that put `with` in place of `text` wherever it stands in one of these fields of these
/// entries, as of the period's end; capital and small letters are the same. Entries without it are
/// left out. Identity numbers are shown masked, so nothing is replaced in them. Usage, with
/// "cells|limit" in `detail`, for more than most_cells_at_once entries.
Result<std::vector<EntryEdit>> replace_text(Workbook& workbook, const RosterSpec& spec,
                                            const Period& period, const std::vector<EntryId>& ids,
                                            const QStringList& fields, const QString& text,
                                            const QString& with);

} // namespace yice
