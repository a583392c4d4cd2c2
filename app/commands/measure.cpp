// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/assessment_json.h"
#include "app/commands/context.h"
#include "base/number_text.h"
#include "plans/plan_file.h"
#include "rosters/specs.h"
#include "workbook/measures.h"
#include "workbook/plan_check.h"
#include "workbook/plans.h"
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

constexpr qint64 largest_file = 1024 * 1024;
constexpr qsizetype shown_rows = 20;

int print_preview(const Call& call, const MeasureSpec& measure, const MeasurePreview& preview,
                  const RegionTree& regions)
{
    if (call.json()) {
        QJsonArray rows;
        for (const TraceRow& row : preview.rows) {
            rows.append(QJsonObject{{QStringLiteral("name"), row.name},
                                    {QStringLiteral("region"), regions.find(row.region)->name},
                                    {QStringLiteral("value"), number_or_null(row.value)}});
        }
        print_json(QJsonDocument(
            QJsonObject{{QStringLiteral("measure"), measure.id},
                        {QStringLiteral("name"), measure.name.shown()},
                        {QStringLiteral("unit"), measure.unit},
                        {QStringLiteral("value"), number_or_null(preview.value)},
                        {QStringLiteral("coverage"),
                         QJsonObject{{QStringLiteral("reported"), preview.coverage.reported},
                                     {QStringLiteral("expected"), preview.coverage.expected}}},
                        {QStringLiteral("row_count"), static_cast<qint64>(preview.row_count)},
                        {QStringLiteral("rows"), rows}}));
        return Done;
    }
    print(QStringLiteral("%1: %2\n")
              .arg(measure.name.shown(), number_with_unit(preview.value, measure.unit, 2)));
    std::vector<QStringList> rows;
    for (const TraceRow& row : preview.rows) {
        rows.push_back({row.name, regions.path_name(row.region),
                        row.value ? grouped_number(*row.value, 2) : no_number()});
    }
    print(aligned_table(rows, {false, false, true}));
    if (preview.row_count > static_cast<qsizetype>(preview.rows.size())) {
        print(Cli::tr("… and %1 more\n")
                  .arg(preview.row_count - static_cast<qsizetype>(preview.rows.size())));
    }
    return Done;
}

} // namespace

int run_measures(const QStringList& arguments)
{
    Call call(QStringLiteral("measures"), QStringLiteral("[P] [--format json]"),
              Cli::tr("What can be counted: the built-in measures, and the own ones of a plan."),
              QStringLiteral("yice-cli measures xiangtan"));
    call.format_option(QStringLiteral("table, json"));
    if (const auto status = call.parse(arguments, 0, 1)) {
        return *status;
    }
    std::vector<MeasureSpec> measures;
    if (call.positionals().size() == 1) {
        const auto plan = load_plan(call.positional(0));
        if (!plan) {
            return fail(plan.error());
        }
        measures = plan->measures;
    }
    measures.insert(measures.end(), built_in_measures().begin(), built_in_measures().end());
    if (call.json()) {
        print_json(QJsonDocument::fromJson(write_measures(measures)));
        return Done;
    }
    std::vector<QStringList> rows;
    for (const MeasureSpec& measure : measures) {
        const RosterSpec* roster = find_roster_spec(measure.roster);
        rows.push_back({measure.id, measure.name.shown(), measure.unit,
                        roster ? roster->label.shown() : measure.plus.join(QStringLiteral(" + "))});
    }
    print(aligned_table(rows, {false, false, false, false}));
    return Done;
}

int run_measure(const QStringList& arguments)
{
    Call call(QStringLiteral("measure"),
              QStringLiteral("FILE SPEC.json --period P [--region R] [--plan P] [--save] "
                             "[--format json]"),
              Cli::tr("Counts a measure of one's own, written without SQL as in "
                      "resources/plans/README.md; with --save it becomes part of the plan."),
              QStringLiteral("yice-cli measure 四平市.yice 双人间床位.json --period 2025Q3"));
    call.option(QStringLiteral("period"), Cli::tr("Quarter, month or year."), QStringLiteral("P"));
    call.option(QStringLiteral("plan"), Cli::tr("Plan of the workbook; its first when not given."),
                QStringLiteral("P"));
    call.option(QStringLiteral("region"), Cli::tr("County or town; the whole when not given."),
                QStringLiteral("R"));
    call.option(QStringLiteral("save"), Cli::tr("Puts the measure into the plan."));
    call.format_option(QStringLiteral("text, json"));
    if (const auto status = call.parse(arguments, 2, 2)) {
        return *status;
    }
    const auto period = period_option(call);
    if (!period) {
        return fail(period.error());
    }
    const auto bytes = read_file(call.positional(1), largest_file);
    if (!bytes) {
        return fail(bytes.error());
    }
    auto measure = read_measure(*bytes, call.positional(1), built_in_measures());
    if (!measure) {
        return fail(measure.error());
    }
    auto workbook = open_workbook(call.positional(0), !call.has(QStringLiteral("save")));
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto plan = plan_option(call, **workbook);
    if (!plan) {
        return fail(plan.error());
    }
    if (auto done = check_measure(*measure, **plan, measure->id); !done) {
        return fail(done.error());
    }
    const auto region = region_option(call, **workbook);
    if (!region) {
        return fail(region.error());
    }
    const auto preview =
        Measures(**workbook).preview(**plan, *measure, *period, *region, shown_rows);
    if (!preview) {
        return fail(preview.error());
    }
    const int status = print_preview(call, *measure, *preview, (*workbook)->regions());
    if (!call.has(QStringLiteral("save"))) {
        return status;
    }
    if (auto done = Plans(**workbook).put_measure((*plan)->id, *measure); !done) {
        return fail(done.error());
    }
    complain(Cli::tr("The measure is part of the plan."));
    return status;
}

} // namespace yice::app
