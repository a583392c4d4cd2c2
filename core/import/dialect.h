// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/csv_reader.h"

#include <optional>

namespace yice
{

/// What is known about a dialect already; the rest is found.
struct DialectHints {
    QString delimiter; ///< empty: not known
    std::optional<QChar> quote;
    std::optional<QChar> escape;
};

/// The dialect in which the beginning of the text makes the best table: rows of one width, cells
/// that look like numbers, dates, links and words, and quotes where they belong. A text of one
/// column is read with commas.
///
/// The measure (even rows × likely cells) follows van den Burg, Nazábal and Sutton, "Wrangling
/// messy CSV files by detecting row and type patterns", 2019.
Dialect find_dialect(const QString& content, const DialectHints& hints = {});

} // namespace yice
