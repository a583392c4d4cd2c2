// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/effects.h"
#include "app/commands/assessment_json.h"
#include "app/commands/context.h"
#include "rosters/specs.h"
#include "workbook/rosters.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The entry of this number or name.
Result<EntryId> find_entry(Workbook& workbook, const RosterSpec& spec, const QString& wanted,
                           const Period& period)
{
    RosterQuery query;
    query.as_of = spec.dated() ? period.last_day() : QDate(9999, 12, 31);
    bool is_number = false;
    const EntryId id{wanted.toLongLong(&is_number)};
    query.text = is_number ? QString() : wanted;
    Rosters rosters(workbook);
    const auto ids = rosters.order(spec, query);
    if (!ids) {
        return ids.error();
    }
    if (is_number) {
        return std::find(ids->begin(), ids->end(), id) != ids->end()
                   ? Result<EntryId>(id)
                   : Result<EntryId>(Error{ErrorKind::NotFound, wanted, QStringLiteral("entry")});
    }
    const auto rows = rosters.rows(spec, *ids, query.as_of);
    if (!rows) {
        return rows.error();
    }
    std::vector<EntryId> named;
    for (const RosterRow& row : *rows) {
        if (spec.text(row.record, spec.name_field) == wanted) {
            named.push_back(row.id);
        }
    }
    if (named.size() > 1) {
        QStringList numbers;
        for (const EntryId each : named) {
            numbers << QString::number(each.value);
        }
        return Error{ErrorKind::Usage, wanted,
                     Cli::tr("There are several of this name. Say which one by its number: %1")
                         .arg(numbers.join(Cli::tr(", ")))};
    }
    return named.empty()
               ? Result<EntryId>(Error{ErrorKind::NotFound, wanted, QStringLiteral("entry")})
               : Result<EntryId>(named.front());
}

/// FIELD=VALUE into the cells; the fault when one of them is not.
QString set_cells(const RosterSpec& spec, const QStringList& pairs, QHash<QString, QString>& cells)
{
    for (const QString& pair : pairs) {
        const auto equals = pair.indexOf(u'=');
        const auto field = spec.find_field(pair.left(equals).trimmed());
        if (equals <= 0) {
            return Cli::tr("Write --set FIELD=VALUE instead of %1.").arg(pair);
        }
        if (field < 0) {
            return Cli::tr("There is no field called %1.").arg(pair.left(equals));
        }
        cells.insert(spec.fields[static_cast<size_t>(field)].id, pair.mid(equals + 1));
    }
    return {};
}

void print_findings(const RosterSpec& spec, const Findings& findings)
{
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::Blocks) {
            continue;
        }
        const auto field = spec.index_of(finding.field);
        const QString name =
            field < 0 ? spec.one.shown() : spec.fields[static_cast<size_t>(field)].label.shown();
        complain(Cli::tr("%1: %2", "field and advice").arg(name, finding.advice));
    }
}

QJsonArray as_json(const std::vector<Effect>& effects, const RegionTree& regions)
{
    QJsonArray array;
    for (const Effect& effect : effects) {
        array.append(QJsonObject{
            {QStringLiteral("indicator"), effect.indicator.id},
            {QStringLiteral("name"), effect.indicator.name},
            {QStringLiteral("text"), effect_text(effect)},
            {QStringLiteral("before"), assessment_json(effect.indicator, effect.before, regions)},
            {QStringLiteral("after"), assessment_json(effect.indicator, effect.after, regions)}});
    }
    return array;
}

int show_effects(const Call& call, Workbook& workbook, const RosterSpec& spec, EntryEdit& edit)
{
    if (edit.entry.valid()) {
        auto cells = Rosters(workbook).as_cells(spec, edit.entry, edit.period.last_day());
        if (!cells) {
            return fail(cells.error());
        }
        edit.cells = std::move(cells.value());
    }
    if (const QString fault = set_cells(spec, call.values(QStringLiteral("set")), edit.cells);
        !fault.isEmpty()) {
        return usage_error(fault);
    }
    const auto plan = plan_option(call, workbook);
    if (!plan) {
        return fail(plan.error());
    }
    const auto region = region_option(call, workbook);
    if (!region) {
        return fail(region.error());
    }
    const auto effects = Effects(workbook).of(edit, **plan, edit.period, *region);
    if (!effects) {
        if (effects.error().kind == ErrorKind::Blocked) {
            if (const auto prepared = Imports(workbook).prepare(edit)) {
                print_findings(spec, prepared->findings);
            }
        }
        return fail(effects.error());
    }
    if (call.json()) {
        print_json(QJsonDocument(
            QJsonObject{{QStringLiteral("roster"), spec.id},
                        {QStringLiteral("entry"),
                         edit.entry.valid() ? QJsonValue(edit.entry.value) : QJsonValue::Null},
                        {QStringLiteral("period"), edit.period.code()},
                        {QStringLiteral("plan"), (*plan)->id},
                        {QStringLiteral("effects"), as_json(*effects, workbook.regions())}}));
        return Done;
    }
    for (const Effect& effect : *effects) {
        print(effect_text(effect) + u'\n');
    }
    if (effects->empty()) {
        print(Cli::tr("No indicator would change.\n"));
    }
    return Done;
}

} // namespace

int run_effects(const QStringList& arguments)
{
    Call call(QStringLiteral("effects"),
              QStringLiteral("FILE --roster R (--entry NAME|ID | --new) --set FIELD=VALUE … "
                             "--period P [--plan P] [--region R] [--format json]"),
              Cli::tr("What saving an entry would do to the indicators. Nothing is written."),
              QStringLiteral("yice-cli effects 四平市.yice --roster facilities --entry "
                             "夕阳红养老院 --set 护理型床位=80 --period 2025Q3"));
    call.option(QStringLiteral("roster"), Cli::tr("The roster's id."), QStringLiteral("R"));
    call.option(QStringLiteral("entry"), Cli::tr("Name or number of the entry that is changed."),
                QStringLiteral("NAME|ID"));
    call.option(QStringLiteral("new"), Cli::tr("A new entry instead."));
    call.option(QStringLiteral("set"), Cli::tr("What a field would say; may be repeated."),
                QStringLiteral("FIELD=VALUE"));
    call.option(QStringLiteral("period"), Cli::tr("Quarter, month or year."), QStringLiteral("P"));
    call.option(QStringLiteral("plan"), Cli::tr("Plan of the workbook; its first when not given."),
                QStringLiteral("P"));
    call.option(QStringLiteral("region"), Cli::tr("County or town; the whole when not given."),
                QStringLiteral("R"));
    call.format_option(QStringLiteral("text, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const RosterSpec* spec = find_roster_spec(call.value(QStringLiteral("roster")));
    if (!spec) {
        complain(
            Cli::tr("There is no roster called %1.").arg(call.value(QStringLiteral("roster"))));
        return NotFound;
    }
    if (call.has(QStringLiteral("entry")) == call.has(QStringLiteral("new"))) {
        return usage_error(Cli::tr("Say either --entry or --new."));
    }
    const auto period = period_option(call);
    if (!period) {
        return fail(period.error());
    }
    auto workbook = open_workbook(call.positional(0));
    if (!workbook) {
        return fail(workbook.error());
    }
    EntryEdit edit{spec, {}, {}, *period};
    if (call.has(QStringLiteral("entry"))) {
        const auto entry =
            find_entry(**workbook, *spec, call.value(QStringLiteral("entry")), *period);
        if (!entry) {
            return fail(entry.error());
        }
        edit.entry = *entry;
    }
    return show_effects(call, **workbook, *spec, edit);
}

} // namespace yice::app
