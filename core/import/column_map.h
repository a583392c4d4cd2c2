// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"
#include "import/sheet.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace yice
{

/// Which column of a sheet gives which field. A field may come from several columns only for the
/// region, where 县 and 乡镇 stand side by side, and for tags.
struct ColumnMap {
    std::vector<int> field_of_column; ///< index into the spec's fields, -1: not imported
    std::vector<std::vector<int>> columns_of_field;
    /// By what the numbers of a column are multiplied: its heading says 元 and the field is in
    /// 万元. Columns that are not here by 1.
    QHash<int, double> factors;

    bool has(qsizetype field) const
    {
        return !columns_of_field[static_cast<size_t>(field)].empty();
    }
};

/// A header as it is compared: folded, without units and remarks in brackets.
QString header_key(const QString& header);

/// By what numbers in 万元, 元, 万人 … are multiplied to be in `unit`; 1 where that is another
/// measure.
double unit_factor(QStringView prefix, QStringView measure, const QString& unit);

/// Every header that a spec knows, folded, with the index of its field.
QHash<QString, int> known_headers(const RosterSpec& spec);

/// How much `cell` looks like a header of this roster: 1 for a known header, else 0.
double header_score(const QHash<QString, int>& known, const QString& cell);

/// Says which columns are left out: as a warning where the heading has a known word in it.
void note_unused_columns(const RosterSpec& spec, const Sheet& sheet, const ColumnMap& map,
                         const QHash<QString, QString>& chosen, Findings& findings);

/// Maps by synonym, then by the last part of a joined header. `chosen` (header or 1-based column
/// number → field id or label, "-" for "do not import") wins over both. Unknown columns or fields
/// in `chosen` give blocking findings. A heading such as 机构类型 means different things in
/// different sheets: where the cells of `body` are words of another vocabulary, the column is that
/// field's.
ColumnMap map_columns(const RosterSpec& spec, const QStringList& header,
                      const QHash<QString, QString>& chosen, int header_line, Findings& findings,
                      const std::vector<CsvRow>& body);

/// A blocking finding for every field that is required and comes from no column and no value for
/// all rows (`fixed`, by field id).
void note_missing_columns(const RosterSpec& spec, const QStringList& header, int header_line,
                          const ColumnMap& map, const QHash<QString, QString>& fixed,
                          Findings& findings);

} // namespace yice
