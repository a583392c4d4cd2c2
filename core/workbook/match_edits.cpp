// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/row_matcher.h"
#include "workbook/state.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

/// It was said which entries are meant: nothing is looked for, and a million keys are not read.
Status RowMatcher::match_edits()
{
    if (result_.spec->match_by == MatchBy::Key) {
        for (size_t i = 0; i < result_.rows.size(); ++i) {
            if (auto done = use_masked_number(result_.rows[i], i); !done) {
                return done;
            }
        }
    }
    decide();
    if (auto done = compare(); !done) {
        return done;
    }
    return note_taken_keys();
}

/// Two entries cannot have one natural key, be it that both were edited or one of them.
Status RowMatcher::note_taken_keys()
{
    const RosterSpec& spec = *result_.spec;
    if (spec.match_by != MatchBy::Key) {
        return {};
    }
    QStringList keys;
    for (const auto& [index, key] : new_keys_) {
        keys << key;
    }
    const auto known = store::RosterStore(*state_.connection, spec).known_keys(keys);
    if (!known) {
        return known.error();
    }
    QHash<QString, int> given; // key → line
    for (const auto& [index, key] : new_keys_) {
        ImportRow& row = result_.rows[index];
        const EntryId other = known->value(key);
        if ((!other.valid() || other == row.entry) && !given.contains(key)) {
            given.insert(key, row.cells.line);
            continue;
        }
        row.readable = false;
        row.action = RowAction::Blocked;
        const QString field = spec.keys.front().front();
        result_.findings.push_back({row.cells.line, field, QStringLiteral("registered_already"),
                                    Severity::Blocks, spec.text(row.record(spec), spec.name_field),
                                    ImportText::tr("Another entry is registered with this already. "
                                                   "Correct it, or open that entry.")});
    }
    return {};
}

} // namespace yice
