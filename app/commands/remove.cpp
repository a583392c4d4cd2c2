// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "base/chinese_text.h"
#include "rosters/specs.h"
#include "workbook/imports.h"
#include "workbook/rosters.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The entries that are meant: by number, or by name as of the day.
Result<std::vector<RosterRow>> entries_called(Workbook& workbook, const RosterSpec& spec,
                                              const QString& entry, QDate day)
{
    RosterQuery query;
    query.as_of = day;
    Rosters rosters(workbook);
    const auto ids = rosters.order(spec, query);
    if (!ids) {
        return ids.error();
    }
    auto rows = rosters.rows(spec, *ids, day);
    if (!rows) {
        return rows.error();
    }
    bool number = false;
    const qint64 id = entry.toLongLong(&number);
    const QString name = fold(entry);
    std::vector<RosterRow> meant;
    for (RosterRow& row : *rows) {
        if ((number && row.id.value == id) ||
            fold(spec.text(row.record, spec.name_field)) == name) {
            meant.push_back(std::move(row));
        }
    }
    return meant;
}

} // namespace

int run_remove(const QStringList& arguments)
{
    Call call(QStringLiteral("remove"),
              QStringLiteral("FILE --roster R --entry NAME|ID --period P [--format json]"),
              Cli::tr("Takes an entry with all its quarters out of a roster, as if it had never "
                      "been entered; undo brings it back. What has ended is closed instead, by "
                      "its status."),
              QStringLiteral("yice-cli remove 四平市.yice --roster facilities --entry 颐养老年公寓 "
                             "--period 2024Q3"));
    call.option(QStringLiteral("roster"), Cli::tr("Type of roster."), QStringLiteral("R"));
    call.option(QStringLiteral("entry"),
                Cli::tr("Name of the entry as of the period, or its "
                        "number."),
                QStringLiteral("NAME|ID"));
    call.option(QStringLiteral("period"), Cli::tr("Period in which it is looked for."),
                QStringLiteral("P"));
    call.format_option(QStringLiteral("text, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const QString roster = call.value(QStringLiteral("roster"));
    const QString entry = call.value(QStringLiteral("entry"));
    if (roster.isEmpty() || entry.isEmpty()) {
        return usage_error(Cli::tr("Say which entry of which roster: --roster facilities --entry "
                                   "NAME"));
    }
    const RosterSpec* spec = find_roster_spec(roster);
    if (!spec) {
        complain(Cli::tr("There is no roster called %1.").arg(roster));
        return NotFound;
    }
    const auto period = period_option(call);
    if (!period) {
        return fail(period.error());
    }
    auto workbook = open_workbook(call.positional(0));
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto meant = entries_called(**workbook, *spec, entry, period->last_day());
    if (!meant) {
        return fail(meant.error());
    }
    if (meant->empty()) {
        complain(Cli::tr("No entry called %1 is in this roster at that time.").arg(entry));
        return NotFound;
    }
    if (meant->size() > 1) {
        QStringList numbers;
        for (const RosterRow& row : *meant) {
            numbers << QString::number(row.id.value);
        }
        return usage_error(Cli::tr("Several entries are called %1; give the number of one of "
                                   "them: %2")
                               .arg(entry, numbers.join(QStringLiteral("、"))));
    }
    const auto batch = Imports(**workbook).remove(*spec, meant->front().id, *period);
    if (!batch) {
        return fail(batch.error());
    }
    if (call.json()) {
        print_json(QJsonDocument(QJsonObject{{QStringLiteral("batch"), batch->id.value},
                                             {QStringLiteral("entry"), batch->entry.value},
                                             {QStringLiteral("removed"), batch->removed}}));
    } else {
        print(Cli::tr("%1 was taken out of the roster, number %2; yice-cli undo brings it back.\n")
                  .arg(spec->text(meant->front().record, spec->name_field))
                  .arg(batch->id.value));
    }
    return Done;
}

} // namespace yice::app
