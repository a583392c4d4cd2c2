// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/region.h"
#include "domain/roster_spec.h"
#include "import/cell_value.h"
#include "import/column_map.h"
#include "import/sheet.h"

#include <QDate>
#include <QHash>

#include <functional>
#include <memory>

namespace yice
{

/// A row that was checked: its record unless something blocks, and what was noticed.
struct Checked {
    std::optional<Record> record;
    Findings findings;
    /// A village or community that is not known yet and will be added below its town; null when
    /// the row names a known place.
    std::shared_ptr<const RegionMatch> new_region;
};

/// What checking needs to know besides the row: given in, so that checking stays without files,
/// database and clock.
struct CheckContext {
    const RosterSpec& spec;
    std::function<RegionMatch(const QString&)> find_region;
    QDate last_day;                ///< of the period: dates behind it are in the future
    QHash<QString, QString> fixed; ///< --set FIELD=VALUE, already by field id
    Period period = {};            ///< of the sheet, for events that it does not date
    /// The id of a figure by its id or name; empty when no plan knows it.
    std::function<QString(const QString&)> find_figure = {};
};

/// `set` (field id or label → cell text) by field id; a blocking finding for a field that is none.
QHash<QString, QString> fixed_values(const RosterSpec& spec, const QHash<QString, QString>& set,
                                     Findings& findings);

/// Reads and checks rows, one after the other. Remembers what it has read before, because a roster
/// says the same places and words again and again; so every thread has its own.
class RowChecker
{
public:
    RowChecker(const CheckContext& context, const ColumnMap& map);

    /// Never fails: what is wrong comes back as findings.
    Checked check(const CsvRow& row);
    /// The same with the record in memory that is used again and again; answers whether it can be
    /// used. `rest.record` stays empty.
    bool check(const CsvRow& row, Record& record, Checked& rest);

private:
    struct Column {
        const FieldSpec* field = nullptr;
        size_t index = 0;
        std::vector<int> columns; ///< of the sheet; empty: the fixed value
        QString fixed;
        double factor = 1;
        std::vector<std::pair<QString, CellValue>> words; ///< read before; the first few
        QHash<QString, CellValue> read;                   ///< and the others
        QHash<QString, RegionMatch> places;
        QString last_place; ///< rosters come sorted by place
        Value last_region;
    };

    QString text_of(const Column& column, const CsvRow& row) const;
    void check_cell(Column& column, const QString& text, Record& record, Checked& checked);
    const CellValue& read(Column& column, const QString& text);
    Value place(Column& column, const QString& text, Checked& checked, int line);
    Value figure(const FieldSpec& field, const QString& text, Checked& checked, int line);

    void note_filled_date(const Record& record, Checked& checked) const;
    void check_width(const CsvRow& row, Checked& checked) const;

    const CheckContext& context_;
    qsizetype width_; ///< of the heading
    CellValue last_read_;
    std::vector<Column> columns_;
    std::vector<std::pair<const RowRule*, size_t>> rules_; ///< and the index of the marked cell
};

/// One row by itself.
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
