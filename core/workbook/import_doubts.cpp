// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/import_doubts.h"

#include "base/chinese_text.h"
#include "workbook/state.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

void note_odd_numbers(const RosterSpec& spec, const store::StoredEntry& known, const Merged& merged,
                      int line, Findings& findings)
{
    // A number ten times what the row itself had is mostly a slip of the keyboard.
    constexpr double odd_factor = 10;
    for (size_t i = 0; known.as_of.isValid() && i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        const double before = number_of(known.record.values[i]);
        const double now = number_of(merged.record.values[i]);
        if (field.home == FieldHome::State && field.type == FieldType::Integer && field.main &&
            before > 0 && now > 0 && (now >= before * odd_factor || now * odd_factor <= before)) {
            findings.push_back({line, field.id, QStringLiteral("outlier"), Severity::Warns,
                                to_text(merged.record.values[i]),
                                ImportText::tr("Was %1 before. Please confirm.")
                                    .arg(to_text(known.record.values[i]))});
        }
    }
}

void note_other_name(const RosterSpec& spec, const store::StoredEntry& known, const Record& row,
                     Findings& findings)
{
    if (spec.keys.empty() || spec.keys.front().size() != 1 ||
        is_missing(spec.value(row, spec.keys.front().front()))) {
        return; // not found by a number
    }
    const QString before = spec.text(known.record, spec.name_field);
    const QString now = spec.text(row, spec.name_field);
    if (fold(before) != fold(now)) {
        findings.push_back(
            {row.line, spec.name_field, QStringLiteral("number_of_another"), Severity::Warns, now,
             ImportText::tr("This number is registered for %1. If it is another person, one of the "
                            "numbers is wrong.")
                 .arg(before)});
    }
}

Status find_gone(WorkbookState& state, Preparation& preparation)
{
    if (preparation.spec->status_field.isEmpty()) {
        preparation.findings.push_back(
            {0,
             {},
             QStringLiteral("mode_full"),
             Severity::Note,
             {},
             ImportText::tr("Entries of this roster are not closed; the sheet updates what is in "
                            "it.")});
        return {};
    }
    // The area of a full sheet is the smallest place that holds all of its rows.
    const RosterSpec& spec = *preparation.spec;
    const RegionTree& tree = state.regions;
    std::optional<RegionId> area;
    QSet<EntryId> named;
    for (const ImportRow& row : preparation.rows) {
        if (!row.readable) {
            continue;
        }
        named.insert(row.entry);
        const Record record = row.record(spec);
        const RegionId place{static_cast<qint64>(spec.number(record, spec.region_field))};
        area = area.value_or(place);
        while (!tree.is_within(place, *area)) {
            area = tree.find(*area)->parent;
        }
    }
    RosterQuery query;
    query.as_of = preparation.batch.period.last_day();
    query.region = *area;
    store::RosterStore roster(*state.connection, spec);
    const auto ids = roster.order(query);
    if (!ids) {
        return ids.error();
    }
    const auto rows = roster.rows(*ids, query.as_of);
    if (!rows) {
        return rows.error();
    }
    // A sheet of care homes says nothing about day-care centres: only its own kinds can be missing.
    QSet<QString> kinds;
    const auto kind_of = [&spec](const Record& record) {
        return spec.kind_field.isEmpty() ? QString() : spec.text(record, spec.kind_field);
    };
    for (const ImportRow& row : preparation.rows) {
        if (row.readable) {
            kinds.insert(kind_of(row.record(spec)));
        }
    }
    for (const RosterRow& row : *rows) {
        if (named.contains(row.id)) {
            kinds.insert(kind_of(row.record));
        }
    }
    const bool accepted = preparation.request.accept.contains(QStringLiteral("missing_in_sheet")) ||
                          preparation.request.accept.contains(QStringLiteral("*"));
    // A row that was left out may be any of them: then nothing is closed.
    const bool left_out = std::any_of(preparation.rows.begin(), preparation.rows.end(),
                                      [](const ImportRow& row) { return !row.readable; });
    if (left_out && accepted) {
        preparation.findings.push_back(
            {0,
             {},
             QStringLiteral("nothing_closed"),
             Severity::Warns,
             {},
             ImportText::tr(
                 "Rows were left out, so nothing is closed: what seems to be missing may "
                 "stand in one of them.")});
    }
    for (const RosterRow& row : *rows) {
        const QString status = spec.text(row.record, spec.status_field);
        if (named.contains(row.id) || status != spec.open_status ||
            !kinds.contains(kind_of(row.record))) {
            continue;
        }
        preparation.findings.push_back(
            {0, spec.name_field, QStringLiteral("missing_in_sheet"), Severity::Warns,
             spec.text(row.record, spec.name_field),
             ImportText::tr(
                 "Registered and open, but not in this sheet. It is closed only when you "
                 "accept that.")});
        if (accepted && !left_out) {
            preparation.gone.push_back(row.id);
        }
    }
    return {};
}

} // namespace yice
