// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/merge.h"

#include "base/chinese_text.h"
#include "import/cell_value.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

bool keeps_known(const RosterSpec& spec, const RegionTree& tree, const FieldSpec& field,
                 const Value& known, const Value& given)
{
    if (field.id == spec.name_field) {
        return fold_organisation(to_text(known)) == fold_organisation(to_text(given));
    }
    if (field.type == FieldType::Region) {
        const RegionId old_place{std::get<qint64>(known)};
        const RegionId new_place{std::get<qint64>(given)};
        return tree.is_within(old_place, new_place);
    }
    return known == given;
}

/// A sheet without a column for the kind still says it in the name: 郭家店镇敬老院.
Value kind_in_name(const RosterSpec& spec, const FieldSpec& field, const Record& row)
{
    const CellValue read = read_cell(field, spec.text(row, spec.name_field));
    return is_missing(read.value) ? field.otherwise : read.value;
}

} // namespace

std::vector<size_t> fill_defaults(const RosterSpec& spec, Record& record)
{
    std::vector<size_t> filled;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        if (is_missing(record.values[i]) && !is_missing(field.otherwise)) {
            record.values[i] =
                field.id == spec.kind_field ? kind_in_name(spec, field, record) : field.otherwise;
            filled.push_back(i);
        }
    }
    return filled;
}

Merged merge(const RosterSpec& spec, const RegionTree& tree, const store::StoredEntry* known,
             const Record& row)
{
    Merged merged;
    merged.record = known ? known->record : row;
    merged.record.line = row.line;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        const bool identity = field.home == FieldHome::Identity;
        Value& value = merged.record.values[i];
        const Value& given = row.values[i];
        // What a later quarter only registers has its default in this one.
        const bool first_state = !known || (!identity && !known->as_of.isValid());
        if (first_state && is_missing(given) && is_missing(value) && !is_missing(field.otherwise)) {
            value = field.id == spec.kind_field ? kind_in_name(spec, field, row) : field.otherwise;
        }
        if (!known || is_missing(given) || (known->superseded && identity && !is_missing(value)) ||
            (!is_missing(value) && keeps_known(spec, tree, field, value, given))) {
            continue;
        }
        value = given;
        (identity ? merged.identity_changed : merged.state_changed) = true;
    }
    return merged;
}

void obey_form(const RosterSpec& spec, const ImportRow& row, const Record& given,
               const store::StoredEntry* known, Merged& merged)
{
    const auto put = [&](int field, const Value& value) {
        const auto index = static_cast<size_t>(field);
        merged.record.values[index] = value;
        if (known && !(known->record.values[index] == value)) {
            const bool identity = spec.fields[index].home == FieldHome::Identity;
            (identity ? merged.identity_changed : merged.state_changed) = true;
        }
    };
    for (const int field : row.cleared) {
        put(field, {});
    }
    for (const int field : row.typed) {
        if (const Value& value = given.values[static_cast<size_t>(field)]; !is_missing(value)) {
            put(field, value);
        }
    }
}

void check_merged(const RosterSpec& spec, const Record& merged, const Record& row,
                  Findings& findings)
{
    for (const RowRule& rule : spec.rules) {
        if (!is_missing(spec.value(merged, rule.field)) && rule.broken(spec, merged) &&
            !rule.broken(spec, row)) {
            findings.push_back({row.line, rule.field, rule.id, rule.severity,
                                to_text(spec.value(merged, rule.field)),
                                rule.advice(spec, merged)});
        }
    }
}

void note_changed_identity(const RosterSpec& spec, const RegionTree& tree,
                           const store::StoredEntry& known, const Merged& merged, int line,
                           Findings& findings)
{
    if (spec.dated()) {
        return; // an event is what its newest sheet says
    }
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        const bool counts = field.type == FieldType::Choice || field.type == FieldType::Region;
        const Value& old_value = known.record.values[i];
        const Value& new_value = merged.record.values[i];
        if (field.home != FieldHome::Identity || !counts || is_missing(old_value) ||
            old_value == new_value) {
            continue;
        }
        const auto shown = [&](const Value& value) {
            return field.type == FieldType::Region
                       ? tree.path_name(RegionId{std::get<qint64>(value)})
                       : shown_value(field, value);
        };
        // A town that makes a county more exact is no move.
        if (field.type == FieldType::Region &&
            tree.is_within(RegionId{std::get<qint64>(new_value)},
                           RegionId{std::get<qint64>(old_value)})) {
            continue;
        }
        findings.push_back(
            {line, field.id, QStringLiteral("identity_changed"), Severity::Warns, shown(new_value),
             ImportText::tr("Was %1 so far. The change counts for every quarter, earlier ones too.")
                 .arg(shown(old_value))});
    }
}

RowAction action_for(const RosterSpec& spec, const store::StoredEntry* known, const Merged& merged,
                     QDate day)
{
    if (!known) {
        return RowAction::Add;
    }
    const bool stands_there = spec.dated() || known->as_of == day;
    return stands_there && !merged.identity_changed && !merged.state_changed ? RowAction::Unchanged
                                                                             : RowAction::Update;
}

} // namespace yice
