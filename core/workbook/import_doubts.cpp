// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/import_doubts.h"

#include "workbook/state.h"

#include <QCoreApplication>
#include <QSet>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

void note_odd_numbers(const RosterSpec& spec, const Known& known, const Merged& merged, int line,
                      Findings& findings)
{
    // A number ten times what the row itself had is mostly a slip of the keyboard.
    constexpr double odd_factor = 10;
    for (size_t i = 0; known.state && i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        const double before = number_of(known.state->values[i]);
        const double now = number_of(merged.record.values[i]);
        if (field.type == FieldType::Integer && field.main && before > 0 && now > 0 &&
            (now >= before * odd_factor || now * odd_factor <= before)) {
            findings.push_back({line, field.id, QStringLiteral("outlier"), Severity::Warns,
                                to_text(merged.record.values[i]),
                                ImportText::tr("Was %1 before. Please confirm.")
                                    .arg(to_text(known.state->values[i]))});
        }
    }
}

Status find_gone(WorkbookState& state, Preparation& preparation)
{
    // The area of a full sheet is the smallest place that holds all of its rows.
    const RosterSpec& spec = *preparation.spec;
    const RegionTree& tree = state.regions;
    std::optional<RegionId> area;
    QSet<EntryId> named;
    for (const ImportRow& row : preparation.rows) {
        named.insert(row.entry);
        const RegionId place{static_cast<qint64>(spec.number(*row.record, spec.region_field))};
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
    for (const ImportRow& row : preparation.rows) {
        kinds.insert(spec.text(*row.record, spec.kind_field));
    }
    for (const RosterRow& row : *rows) {
        if (named.contains(row.id)) {
            kinds.insert(spec.text(row.record, spec.kind_field));
        }
    }
    const bool accepted = preparation.request.accept.contains(QStringLiteral("missing_in_sheet")) ||
                          preparation.request.accept.contains(QStringLiteral("*"));
    for (const RosterRow& row : *rows) {
        const QString status = spec.text(row.record, spec.status_field);
        if (named.contains(row.id) || status != spec.open_status ||
            !kinds.contains(spec.text(row.record, spec.kind_field))) {
            continue;
        }
        preparation.findings.push_back(
            {0, spec.name_field, QStringLiteral("missing_in_sheet"), Severity::Warns,
             spec.text(row.record, spec.name_field),
             ImportText::tr(
                 "Registered and open, but not in this sheet. It is closed only when you "
                 "accept that.")});
        if (accepted) {
            preparation.gone.push_back(row.id);
        }
    }
    return {};
}

} // namespace yice
