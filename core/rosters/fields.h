// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"

namespace yice
{

// The words in which a roster's spec is written: one function per type of field, and marks that
// change one, read from the inside out: shown(identity(count(…))).

FieldSpec text(const char* id, FieldHome home, Label label, QStringList synonyms = {});
FieldSpec typed(const char* id, FieldType type, Label label, QStringList synonyms = {});
/// A count of beds, people or square metres: whole, from 0.
FieldSpec count(const char* id, Label label, const QString& unit, QStringList synonyms = {},
                double maximum = 100'000);
/// Money, area, hours: from 0, with decimals.
FieldSpec amount(const char* id, Label label, const QString& unit, QStringList synonyms = {},
                 double maximum = 10'000'000);
FieldSpec flag(const char* id, Label label, QStringList synonyms = {});
FieldSpec day(const char* id, Label label, QStringList synonyms = {});
FieldSpec choice(const char* id, FieldHome home, Label label, QStringList synonyms,
                 std::vector<Choice> choices);
FieldSpec tags(const char* id, Label label, QStringList synonyms, std::vector<Choice> choices);
/// The place, with every heading that towns use for it. Required.
FieldSpec place(FieldHome home);

/// Stands once instead of as of a quarter.
FieldSpec identity(FieldSpec field);
/// A column of the table from the beginning.
FieldSpec shown(FieldSpec field);
FieldSpec needed(FieldSpec field);
/// A day that may lie in the future.
FieldSpec ahead(FieldSpec field);
FieldSpec derived(FieldSpec field);
/// What a new row has when the sheet says nothing.
FieldSpec otherwise(FieldSpec field, Value value);

// Rules that several rosters have.

/// Both are filled in and the first number is larger than the second.
bool exceeds(const RosterSpec& spec, const Record& record, const char* part, const char* whole);
/// Both are filled in and the first day lies before the second.
bool before(const RosterSpec& spec, const Record& record, const char* earlier, const char* later);

} // namespace yice
