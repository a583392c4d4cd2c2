// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/roster_options.h"

#include "rosters/specs.h"
#include "workbook/progress.h"

#include <QCoreApplication>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void add_roster_options(Call& call)
{
    call.option(QStringLiteral("roster"), Cli::tr("Type of roster."), QStringLiteral("R"));
    call.option(QStringLiteral("period"),
                Cli::tr("As of the end of this period; the newest when "
                        "not given."),
                QStringLiteral("P"));
    call.option(QStringLiteral("region"), Cli::tr("Only this place and what lies in it."),
                QStringLiteral("R"));
    call.option(QStringLiteral("search"),
                Cli::tr("Only entries with this in their name, address or code; letters also find "
                        "names by their pinyin."),
                QStringLiteral("TEXT"));
    call.option(QStringLiteral("filter"),
                Cli::tr("Only entries with such a cell, as in the filter row: 床位总数=>=50, "
                        "性质=公办、民办, 成立日期=2024, 备注=(blank)."),
                QStringLiteral("FIELD=TEXT"));
}

Result<const RosterSpec*> roster_option(const Call& call)
{
    const QString name = call.value(QStringLiteral("roster"));
    if (const RosterSpec* spec = find_roster_spec(name)) {
        return spec;
    }
    return Error{ErrorKind::NotFound, name, QStringLiteral("roster")};
}

Result<QString> field_named(const RosterSpec& spec, const QString& name)
{
    auto index = spec.find_field(name);
    for (size_t i = 0; index < 0 && i < spec.fields.size(); ++i) {
        // What a heading may be called, a field may be called too.
        index = spec.fields[i].synonyms.contains(name) ? static_cast<qsizetype>(i) : -1;
    }
    if (index < 0) {
        return Error{
            ErrorKind::Usage, name,
            Cli::tr("The roster has no such field; yice-cli rosters %1 lists them.").arg(spec.id)};
    }
    return spec.fields[static_cast<size_t>(index)].id;
}

Result<RosterQuery> roster_query(const Call& call, Workbook& workbook, const RosterSpec& spec)
{
    const auto region = region_option(call, workbook);
    if (!region) {
        return region.error();
    }
    const auto period = call.has(QStringLiteral("period"))
                            ? period_option(call)
                            : Progress(workbook).newest_period(QDate::currentDate());
    if (!period) {
        return period.error();
    }
    RosterQuery query;
    query.as_of = period->last_day();
    query.region = *region;
    query.text = call.value(QStringLiteral("search"));
    if (call.has(QStringLiteral("period"))) {
        query.since = period->first_day(); // of events, those of the period
    }
    for (const QString& filter : call.values(QStringLiteral("filter"))) {
        const auto equals = filter.indexOf(u'=');
        const auto field = field_named(spec, filter.left(equals));
        if (!field) {
            return field.error();
        }
        if (equals > 0) {
            query.columns.insert(*field, filter.mid(equals + 1));
        }
    }
    return query;
}

} // namespace yice::app
