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

Merged merge(const RosterSpec& spec, const RegionTree& tree, const std::optional<Record>& known,
             const Record& row, bool superseded)
{
    Merged merged;
    merged.record = known.value_or(row);
    merged.record.line = row.line;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        Value& value = merged.record.values[i];
        const Value& given = row.values[i];
        if (!known) {
            if (is_missing(value) && !is_missing(field.otherwise)) {
                value = field.home == FieldHome::Identity ? kind_in_name(spec, field, row)
                                                          : field.otherwise;
            }
            continue;
        }
        if (is_missing(given) ||
            (superseded && field.home == FieldHome::Identity && !is_missing(value)) ||
            (!is_missing(value) && keeps_known(spec, tree, field, value, given))) {
            continue;
        }
        value = given;
        (field.home == FieldHome::Identity ? merged.identity_changed : merged.state_changed) = true;
    }
    return merged;
}

void check_merged(const RosterSpec& spec, const Record& merged, const Record& row,
                  Findings& findings)
{
    for (const RowRule& rule : spec.rules) {
        if (rule.broken(spec, merged) && !rule.broken(spec, row)) {
            findings.push_back({row.line, rule.field, rule.id, rule.severity,
                                to_text(spec.value(merged, rule.field)),
                                rule.advice(spec, merged)});
        }
    }
}

Result<Known> look_up(store::RosterStore& roster, const RosterSpec& spec, EntryId id, QDate day)
{
    Known known;
    known.id = id;
    if (!id.valid()) {
        return known;
    }
    auto identity = roster.identity(id);
    if (!identity) {
        return identity.error();
    }
    auto state = roster.state_on(id, day);
    if (!state) {
        return state.error();
    }
    const auto newest = roster.state_on(id, QDate(9999, 12, 31));
    if (!newest) {
        return newest.error();
    }
    known.superseded = newest.value() && newest.value()->as_of > day;
    Record whole = *identity;
    if (state.value()) {
        known.state_is_of_day = state.value()->as_of == day;
        known.state = state.value()->record;
        for (size_t i = 0; i < spec.fields.size(); ++i) {
            if (spec.fields[i].home == FieldHome::State) {
                whole.values[i] = known.state->values[i];
            }
        }
    } else {
        // Registered by a later quarter only: what this quarter does not say has its default.
        for (size_t i = 0; i < spec.fields.size(); ++i) {
            if (spec.fields[i].home == FieldHome::State) {
                whole.values[i] = spec.fields[i].otherwise;
            }
        }
    }
    known.identity = std::move(identity.value());
    known.record = std::move(whole);
    return known;
}

void note_changed_identity(const RosterSpec& spec, const RegionTree& tree, const Known& known,
                           const Merged& merged, int line, Findings& findings)
{
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        const bool counts = field.type == FieldType::Choice || field.type == FieldType::Region;
        const Value& old_value = known.identity->values[i];
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

RowAction action_for(const Known& known, const Merged& merged)
{
    if (!known.id.valid()) {
        return RowAction::Add;
    }
    return known.state_is_of_day && !merged.identity_changed && !merged.state_changed
               ? RowAction::Unchanged
               : RowAction::Update;
}

} // namespace yice
