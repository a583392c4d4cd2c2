// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace yice
{

/// What a cell looks like at a glance. Made for telling a table's shape, so it is quick and
/// forgiving; `cell_value` reads values strictly.
enum class CellType {
    Empty,
    Number, ///< also with thousands separators, percent or currency signs
    Date,   ///< or a time, or both
    Link,   ///< a web or mail address
    Word,   ///< one word, a code
    Text,
};

CellType cell_type(QStringView cell);

/// Numbers, dates and links: a heading is none of them.
bool is_typed(CellType type);

} // namespace yice
