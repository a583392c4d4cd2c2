// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/period.h"
#include "base/value.h"
#include "domain/finding.h"

#include <QAnyStringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yice
{

enum class FieldType {
    Text,
    Integer,
    Real,
    Flag,
    Date,
    Choice,
    Tags, ///< several choices in one cell: 低保、独居; stored as their ids, joined by commas
    Region,
    CreditCode,
    IdentityNumber, ///< 公民身份号码; shown and exported masked unless revealed
    Figure          ///< what another bureau reports; its words come from the plans
};

/// Whether a field tells what a thing is (stored once) or how it was at a time (stored as of a
/// quarter and carried forward).
enum class FieldHome { Identity, State };

/// One word of a vocabulary. `id` is stored; every synonym is read.
struct Choice {
    QString id;
    Label label;
    QStringList synonyms;
};

struct FieldSpec {
    QString id; ///< column of the table, key of the JSON, name on the command line
    FieldType type = FieldType::Text;
    FieldHome home = FieldHome::State;
    Label label;
    QStringList synonyms; ///< headers that mean this field, besides the label
    QString unit;         ///< 张, 人, ㎡, 元/月 …; empty for texts
    bool required = false;
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::vector<Choice> choices;
    Value otherwise;      ///< what a new row has when the file says nothing
    bool main = false;    ///< shown in the table by default
    bool ahead = false;   ///< a day that may lie after the end of the period: when something is due
    bool derived = false; ///< follows from other fields: in no sheet, form or template
};

/// One row that was read: a Value per field of the spec, in the spec's order. Missing means that
/// the file said nothing, which leaves what is known as it is.
struct Record {
    int line = 0;
    std::vector<Value> values;
};

struct RosterSpec;

/// A rule over several fields of one row. `broken` answers whether this row breaks it; it is asked
/// only when the marked cell is filled in.
struct RowRule {
    QString id;
    Severity severity = Severity::Warns;
    QString field; ///< the cell that is marked
    bool (*broken)(const RosterSpec& spec, const Record& record) = nullptr;
    QString (*advice)(const RosterSpec& spec, const Record& record) = nullptr;
};

/// How a row of a sheet finds the entry that it means.
enum class MatchBy {
    Name, ///< by name and county, then by credit code: organisations are written in many ways
    Key   ///< by the natural key alone
};

/// Everything the program knows about a type of roster. Import, table, filters, export and template
/// come from it.
struct RosterSpec {
    QString id;    ///< facilities; what --roster says
    QString table; ///< facility; its states are in facility_state
    Label label;
    Label one; ///< what one row is: a facility
    QString name_field;
    QString region_field;
    bool region_defaults_to_root = false; ///< sheets without a place mean the whole workbook
    QString kind_field;    ///< what sort of thing an entry is; empty for rosters of one sort
    QString status_field;  ///< whether it is in operation; empty for rosters without
    QString open_status;   ///< the word of it that means "in operation"
    QString closed_status; ///< and the one that a full sheet gives what it no longer has
    QString code_field;    ///< a number that identifies on its own (credit code); may be empty
    QString date_field;    ///< rosters of dated events: the day; empty for rosters of states
    MatchBy match_by = MatchBy::Name;
    /// For MatchBy::Key: the natural keys, best first. The first whose fields are all filled in
    /// identifies the row; a region in it counts as its place.
    std::vector<QStringList> keys;
    QStringList filters; ///< choices, tags and flags that are offered above the table
    std::vector<FieldSpec> fields;
    std::vector<RowRule> rules;
    /// Fills in what follows from other fields or from the period of the sheet: the date of birth
    /// from the identity number, the day of an event that the sheet does not date.
    void (*complete)(const RosterSpec& spec, Record& record, const Period& period) = nullptr;

    /// Events happen on a day and stand in one table; everything else has states as of quarters.
    bool dated() const { return !date_field.isEmpty(); }
    QString state_table() const { return table + QStringLiteral("_state"); }

    /// -1 for an unknown field. The texts of sources are plain ASCII and not made into a QString
    /// each time: rules ask for a few fields of every one of a million rows.
    qsizetype index_of(QAnyStringView field_id) const;
    const FieldSpec& field(QAnyStringView field_id) const;
    /// By id or by its Chinese or English label; -1 when there is none.
    qsizetype find_field(const QString& id_or_label) const;
    const Value& value(const Record& record, QAnyStringView field_id) const;
    double number(const Record& record, QAnyStringView field_id, double otherwise = 0) const;
    QString text(const Record& record, QAnyStringView field_id) const;
    void set(Record& record, QAnyStringView field_id, Value value) const;
    /// The natural key of a row as one text, for MatchBy::Key; empty when no key is complete.
    QString key_of(const Record& record) const;
    /// One of the keys; empty when it is not complete.
    QString key_of(const Record& record, const QStringList& key) const;
};

/// The ids of a Tags value.
QStringList tags_of(const Value& value);

/// A value as people read it: choices and flags by label, numbers grouped, missing as "—". Regions
/// are ids; whoever shows them has the tree.
QString shown_value(const FieldSpec& field, const Value& value);
/// What the database holds, as the field's Value.
Value stored_value(const FieldSpec& field, const QVariant& stored);

} // namespace yice
