// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "base/number_text.h"
#include "plans/plan_file.h"
#include "workbook/plans.h"
#include "workbook/rosters.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int list_plans(const Call& call)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const QString& id : built_in_plan_ids()) {
        const auto plan = load_plan(id);
        if (!plan) {
            return fail(plan.error());
        }
        array.append(
            QJsonObject{{QStringLiteral("id"), id},
                        {QStringLiteral("name"), plan->name},
                        {QStringLiteral("indicators"), static_cast<int>(plan->indicators.size())}});
        rows.push_back({id, plan->name, QString::number(plan->indicators.size())});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else {
        print(aligned_table(rows, {false, false, true}));
    }
    return Done;
}

int show_plan(const Call& call)
{
    const auto plan = load_plan(call.positional(1));
    if (!plan) {
        return fail(plan.error());
    }
    if (call.json()) {
        print_json(QJsonDocument::fromJson(write_plan(*plan)));
        return Done;
    }
    std::vector<QStringList> rows;
    for (const Indicator& indicator : plan->indicators) {
        rows.push_back({indicator.id, indicator.name, indicator.nature,
                        comparator_sign(indicator.comparator) +
                            (indicator.target ? grouped_number(*indicator.target, 2) : QString()),
                        indicator.unit, indicator.deadline.wording});
    }
    print(plan->name + u'\n' + aligned_table(rows, {false, false, false, true, false, false}));
    return Done;
}

int add_plan(const Call& call)
{
    auto workbook = open_workbook(call.positional(1));
    if (!workbook) {
        return fail(workbook.error());
    }
    if (auto done = Plans(**workbook).add(call.positional(2)); !done) {
        return fail(done.error());
    }
    print(Cli::tr("The plan is in the workbook.\n"));
    return Done;
}

int export_plan(const Call& call)
{
    auto workbook = open_workbook(call.positional(1), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const QString out = call.value(QStringLiteral("out"));
    if (out.isEmpty()) {
        return usage_error(Cli::tr("Say where to write: --out X.json"));
    }
    const auto file = Plans(**workbook).as_file(call.positional(2));
    if (!file) {
        return fail(file.error());
    }
    if (auto done = write_file(out, *file); !done) {
        return fail(done.error());
    }
    print(Cli::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(out)));
    return Done;
}

} // namespace

int run_plan(const QStringList& arguments)
{
    Call call(QStringLiteral("plan"),
              QStringLiteral("list | show P | add FILE P | export FILE P --out X.json"),
              Cli::tr("Built-in and own plans. A plan file round-trips."),
              QStringLiteral("yice-cli plan show siping --format json"));
    call.format_option(QStringLiteral("table, json"));
    call.option(QStringLiteral("out"), Cli::tr("File to write."), QStringLiteral("X.json"));
    if (const auto status = call.parse(arguments, 1, 3)) {
        return *status;
    }
    const QString verb = call.positional(0);
    const auto count = call.positionals().size();
    if (verb == u"list" && count == 1) {
        return list_plans(call);
    }
    if (verb == u"show" && count == 2) {
        return show_plan(call);
    }
    if (verb == u"add" && count == 3) {
        return add_plan(call);
    }
    if (verb == u"export" && count == 3) {
        return export_plan(call);
    }
    return usage_error(Cli::tr("Use plan list, plan show P, plan add FILE P, or plan export FILE P "
                               "--out X.json."));
}

} // namespace yice::app
