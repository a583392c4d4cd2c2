// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/roster_query.h"

namespace yice
{

/// Reads what somebody typed into the filter row:
///
///   texts      养老, 王*英, !养老 (without), =康乐养老院 (the whole cell)
///   numbers    50, >=50, <10, 10..20, <>0
///   dates      2024, 2024-09, 2024Q3, 2024-09-30, >=2024-09, 2024-01..2024-06
///   words      the word or a part of it, several joined by 、 or ,
///   yes or no  是, 否, yes, no
///   all        空, (空), (blank), =; 非空, (filled), <>
///
/// Words of places and figures are left as the text that they contain. Usage, with a sentence for
/// the cell in `detail`, when it cannot be read. The text is not empty.
Result<ColumnFilter> read_filter(const FieldSpec& field, const QString& text);

/// What a cell of this column has to say for its text to contain `text`: nothing when no word of
/// its vocabulary does. Places and figures are left as text.
std::optional<ColumnFilter> containing(const FieldSpec& field, const QString& text);

} // namespace yice
