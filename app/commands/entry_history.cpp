// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/roster_options.h"
#include "workbook/history_text.h"
#include "workbook/rosters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject as_json(const RosterSpec& spec, const EntryVersion& version, const RegionTree& regions)
{
    QJsonObject values;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        if (!is_missing(version.record.values[i])) {
            values.insert(field.id, plain_value(field, version.record.values[i], regions));
        }
    }
    const QJsonValue none(QJsonValue::Null);
    return {
        {QStringLiteral("as_of"),
         version.as_of.isValid() ? QJsonValue(version.as_of.toString(Qt::ISODate)) : none},
        {QStringLiteral("values"), values},
        {QStringLiteral("standing"), version.standing},
        {QStringLiteral("batch"), version.batch.valid() ? QJsonValue(version.batch.value) : none},
        {QStringLiteral("kind"), version.source.kind},
        {QStringLiteral("file"), version.source.file},
        {QStringLiteral("line"), version.line},
        {QStringLiteral("made_at"), version.source.made_at.isValid()
                                        ? QJsonValue(version.source.made_at.toString(Qt::ISODate))
                                        : none}};
}

void print_versions(const RosterSpec& spec, const std::vector<EntryVersion>& versions,
                    const RegionTree& regions)
{
    std::vector<QStringList> rows;
    for (size_t i = 0; i < versions.size(); ++i) {
        const EntryVersion& version = versions[i];
        const QStringList changes =
            changes_since(spec, i > 0 ? &versions[i - 1] : nullptr, version, regions);
        rows.push_back(
            {version.as_of.isValid() ? version.as_of.toString(Qt::ISODate) : Cli::tr("identity"),
             source_text(version), version.standing ? QString() : Cli::tr("replaced later"),
             changes.join(QStringLiteral("; "))});
    }
    print(aligned_table(rows, {false, false, false, false}));
}

} // namespace

int run_entry_history(const QStringList& arguments)
{
    Call call(QStringLiteral("entry-history"),
              QStringLiteral("FILE --roster R --entry NAME|NUMBER [--format json]"),
              Cli::tr("Who or what an entry was as of when, and which file or edit said so. "
                      "Identity numbers are masked."),
              QStringLiteral("yice-cli entry-history 四平市.yice --roster facilities --entry "
                             "康乐敬老院"));
    call.option(QStringLiteral("roster"), Cli::tr("Type of roster."), QStringLiteral("R"));
    call.option(QStringLiteral("entry"), Cli::tr("Name, code or number of an entry."),
                QStringLiteral("NAME"));
    call.format_option(QStringLiteral("table, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const auto spec = roster_option(call);
    if (!spec) {
        return fail(spec.error());
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    Rosters rosters(**workbook);
    const auto entry = rosters.find_entry(**spec, call.value(QStringLiteral("entry")));
    if (!entry) {
        return fail(entry.error());
    }
    const auto history = rosters.history(**spec, *entry);
    if (!history) {
        return fail(history.error());
    }
    const RegionTree& regions = (*workbook)->regions();
    if (!call.json()) {
        print_versions(**spec, history->identity, regions);
        print_versions(**spec, history->states, regions);
        return Done;
    }
    QJsonObject json{{QStringLiteral("roster"), (*spec)->id},
                     {QStringLiteral("entry"), history->entry.value},
                     {QStringLiteral("name"), history->name}};
    for (const auto& [key, versions] :
         {std::pair("identity", &history->identity), std::pair("states", &history->states)}) {
        QJsonArray array;
        for (const EntryVersion& version : *versions) {
            array.append(as_json(**spec, version, regions));
        }
        json.insert(QLatin1String(key), array);
    }
    print_json(QJsonDocument(json));
    return Done;
}

} // namespace yice::app
