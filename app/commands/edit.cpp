// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/roster_options.h"
#include "workbook/replace_text.h"
#include "workbook/rosters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// --entry …, --set FIELD=VALUE …: the same cells of every entry.
Result<std::vector<EntryEdit>> edits_set(const Call& call, Workbook& workbook,
                                         const RosterSpec& spec, const Period& period)
{
    QHash<QString, QString> cells;
    for (const QString& option : call.values(QStringLiteral("set"))) {
        const auto equals = option.indexOf(u'=');
        const auto field = field_named(spec, option.left(equals));
        if (!field) {
            return field.error();
        }
        cells.insert(*field, equals < 0 ? QString() : option.mid(equals + 1));
    }
    std::vector<EntryEdit> edits;
    for (const QString& name : call.values(QStringLiteral("entry"))) {
        const auto entry = Rosters(workbook).find_entry(spec, name);
        if (!entry) {
            return entry.error();
        }
        EntryEdit edit{&spec, cells, *entry, period};
        edit.partial = true;
        edits.push_back(std::move(edit));
    }
    return edits;
}

/// --find, --replace, --field: wherever the text stands in the entries that are meant.
Result<std::vector<EntryEdit>> edits_replacing(const Call& call, Workbook& workbook,
                                               const RosterSpec& spec, const Period& period)
{
    QStringList fields;
    for (const QString& name : call.values(QStringLiteral("field"))) {
        const auto field = field_named(spec, name);
        if (!field) {
            return field.error();
        }
        fields << *field;
    }
    const auto query = roster_query(call, workbook, spec);
    if (!query) {
        return query.error();
    }
    const QString text = call.value(QStringLiteral("find"));
    auto found = Rosters(workbook).containing(spec, *query, fields, text);
    if (!found) {
        return found.error();
    }
    std::sort(found->begin(), found->end());
    return replace_text(workbook, spec, period, *found, fields, text,
                        call.value(QStringLiteral("replace")));
}

QJsonObject as_json(const Batch& batch, const Preparation& prepared)
{
    QJsonArray findings;
    for (const Finding& finding : prepared.findings) {
        const auto line = static_cast<size_t>(finding.line);
        findings.append(QJsonObject{
            {QStringLiteral("entry"),
             line > 0 && line <= prepared.edits.size() ? prepared.edits[line - 1].entry.value : 0},
            {QStringLiteral("field"), finding.field},
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), severity_code(finding.severity)},
            {QStringLiteral("seen"), finding.seen},
            {QStringLiteral("advice"), finding.advice},
            {QStringLiteral("accepted"), finding.accepted}});
    }
    return {{QStringLiteral("batch"),
             batch.id.valid() ? QJsonValue(batch.id.value) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("roster"), batch.roster},
            {QStringLiteral("period"), batch.period.code()},
            {QStringLiteral("rows"), batch.rows},
            {QStringLiteral("updated"), batch.updated},
            {QStringLiteral("unchanged"), batch.unchanged},
            {QStringLiteral("findings"), findings}};
}

void print_changes(const Preparation& prepared, const std::vector<QHash<QString, QString>>& before)
{
    std::vector<QStringList> rows;
    const RosterSpec& spec = *prepared.spec;
    for (size_t i = 0; i < prepared.edits.size(); ++i) {
        for (const FieldSpec& field : spec.fields) {
            const auto cell = prepared.edits[i].cells.constFind(field.id);
            if (cell != prepared.edits[i].cells.constEnd()) {
                rows.push_back(
                    {before[i].value(spec.name_field), field.label.shown(),
                     Cli::tr("%1 → %2", "old and new cell").arg(before[i].value(field.id), *cell)});
            }
        }
    }
    print(aligned_table(rows, {false, false, false}));
    rows.clear();
    for (const Finding& finding : prepared.findings) {
        const auto line = static_cast<size_t>(finding.line);
        const bool known = line > 0 && line <= before.size();
        rows.push_back({finding.severity == Severity::Blocks  ? QStringLiteral("×")
                        : finding.severity == Severity::Warns ? QStringLiteral("!")
                                                              : QStringLiteral("·"),
                        known ? before[line - 1].value(spec.name_field) : QString(), finding.seen,
                        finding.advice});
    }
    print(aligned_table(rows, {false, false, false, false}));
}

int write(const Call& call, Workbook& workbook, const std::vector<EntryEdit>& edits)
{
    if (edits.empty()) {
        if (call.json()) {
            print_json(QJsonDocument(as_json({}, {})));
        } else {
            print(Cli::tr("No cell is concerned; nothing changed.\n"));
        }
        return Done;
    }
    std::vector<EntryId> ids;
    for (const EntryEdit& edit : edits) {
        ids.push_back(edit.entry);
    }
    const auto before =
        Rosters(workbook).as_cells(*edits.front().spec, ids, edits.front().period.last_day());
    if (!before) {
        return fail(before.error());
    }
    Imports imports(workbook);
    const auto prepared = imports.prepare(
        edits, call.has(QStringLiteral("skip-blocked")) ? BadCells::LeaveOut : BadCells::Refuse);
    if (!prepared) {
        return fail(prepared.error());
    }
    Batch batch = prepared->batch;
    const bool trial = call.has(QStringLiteral("dry-run"));
    if (!prepared->blocked() && !trial) {
        const auto written = imports.commit(*prepared);
        if (!written) {
            return fail(written.error());
        }
        batch = *written;
    }
    if (call.json()) {
        print_json(QJsonDocument(as_json(batch, *prepared)));
    } else {
        print_changes(*prepared, *before);
    }
    if (prepared->blocked()) {
        return fail(
            {ErrorKind::Blocked, edits.front().spec->label.shown(), QStringLiteral("edit")});
    }
    if (!call.json()) {
        print(trial ? Cli::tr("%n entries would change. Nothing was written: this was a trial.",
                              nullptr, batch.updated) +
                          u'\n'
              : batch.id.valid()
                  ? Cli::tr("%n entries were changed.", nullptr, batch.updated) + u' ' +
                        Cli::tr("It can be taken back with: yice-cli undo FILE %1")
                            .arg(batch.id.value) +
                        u'\n'
                  : Cli::tr("The workbook says so already; nothing changed.\n"));
    }
    return Done;
}

} // namespace

int run_edit(const QStringList& arguments)
{
    Call call(QStringLiteral("edit"),
              QStringLiteral("FILE --roster R --period P (--entry NAME|NUMBER... --set "
                             "FIELD=VALUE... | --find TEXT --replace TEXT --field F...) "
                             "[--filter FIELD=TEXT]... [--skip-blocked] [--dry-run] "
                             "[--format json]"),
              Cli::tr("Changes cells of a roster, checked like a sheet, as one step that can be "
                      "taken back."),
              QStringLiteral("yice-cli edit 四平市.yice --roster facilities --period 2024Q3 "
                             "--entry 康乐敬老院 --set 床位总数=120"));
    add_roster_options(call);
    call.option(QStringLiteral("entry"), Cli::tr("Name, code or number of an entry."),
                QStringLiteral("NAME"));
    call.option(QStringLiteral("set"), Cli::tr("What a cell shall say; nothing empties it."),
                QStringLiteral("FIELD=VALUE"));
    call.option(QStringLiteral("find"), Cli::tr("Text to look for."), QStringLiteral("TEXT"));
    call.option(QStringLiteral("replace"), Cli::tr("Text to put in its place."),
                QStringLiteral("TEXT"));
    call.option(QStringLiteral("field"), Cli::tr("Field to look in."), QStringLiteral("F"));
    call.option(QStringLiteral("skip-blocked"),
                Cli::tr("Leave cells as they are where the new value cannot be written."));
    call.option(QStringLiteral("dry-run"), Cli::tr("Only say what would change."));
    call.format_option(QStringLiteral("table, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const bool replaces = call.has(QStringLiteral("find"));
    const bool complete =
        replaces ? call.has(QStringLiteral("replace")) && call.has(QStringLiteral("field")) &&
                       !call.value(QStringLiteral("find")).isEmpty()
                 : call.has(QStringLiteral("entry")) && call.has(QStringLiteral("set"));
    if (!complete || !call.has(QStringLiteral("roster"))) {
        return usage_error(Cli::tr("Say what is to be changed: --roster R --period P with --entry "
                                   "and --set, or with --find, --replace and --field"));
    }
    const auto spec = roster_option(call);
    const auto period = period_option(call);
    if (!spec || !period) {
        return fail(spec ? period.error() : spec.error());
    }
    auto workbook = open_workbook(call.positional(0));
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto edits = replaces ? edits_replacing(call, **workbook, **spec, *period)
                                : edits_set(call, **workbook, **spec, *period);
    return edits ? write(call, **workbook, *edits) : fail(edits.error());
}

} // namespace yice::app
