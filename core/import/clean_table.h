// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/csv_reader.h"

namespace yice
{

/// What is known about the shape of a table already; 0 and false: it is found.
struct ShapeHints {
    int header_line = 0;     ///< the line of the file on which the header begins, from 1
    int header_lines = 0;    ///< how many rows it takes
    int preamble_lines = -1; ///< how many lines stand above the table; -1: not known
    bool no_header = false;
};

/// Where the header of a table stands among its first rows.
struct TableShape {
    size_t first = 0;       ///< the first row of the table: what stands above is a preamble
    size_t header_rows = 0; ///< 0: the data begin at once
    qsizetype width = 0;    ///< of the table: shorter rows are padded to it
    QStringList header;     ///< the header rows joined cell by cell with a space
};

/// How many rows are enough to see the shape of a table.
constexpr size_t rows_for_shape = 200;

/// Finds the shape of any table, without knowing what it is about: titles and notes above it have
/// few cells or are set off by an empty line; a header has texts where the columns below hold
/// numbers, dates or links.
TableShape find_shape(const std::vector<CsvRow>& rows, const ShapeHints& hints = {});

} // namespace yice
