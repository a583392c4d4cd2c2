// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/region.h"
#include "domain/roster_spec.h"
#include "import/column_map.h"
#include "import/sheet.h"

#include <QDate>
#include <QHash>

#include <functional>

namespace yice
{

/// A row that was checked: its record unless something blocks, and what was noticed.
struct Checked {
    std::optional<Record> record;
    Findings findings;
    /// A village or community that is not known yet and will be added below `region`'s place.
    RegionMatch new_region;
};

/// What checking needs to know besides the row: given in, so that checking stays without files,
/// database and clock.
struct CheckContext {
    const RosterSpec& spec;
    std::function<RegionMatch(const QString&)> find_region;
    QDate last_day;                ///< of the period: dates behind it are in the future
    QHash<QString, QString> fixed; ///< --set FIELD=VALUE, already by field id
};

/// `set` (field id or label → cell text) by field id; a blocking finding for a field that is none.
QHash<QString, QString> fixed_values(const RosterSpec& spec, const QHash<QString, QString>& set,
                                     Findings& findings);

/// Reads and checks one row. Never fails: what is wrong comes back as findings.
Checked check_row(const CheckContext& context, const ColumnMap& map, const CsvRow& row);

/// A checked row and, where it adds a village below its region, that village's name.
struct PlacedRecord {
    const Record* record = nullptr;
    QString new_place;
};

/// Findings about rows that mean the same thing inside one file.
Findings check_duplicates(const RosterSpec& spec, const std::vector<PlacedRecord>& rows);

/// Words for one field rule, e.g. "Not a whole number …".
QString advice_for(const FieldSpec& field, const QString& rule);

} // namespace yice
