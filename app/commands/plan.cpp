// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/assessment_json.h"
#include "app/commands/context.h"
#include "base/number_text.h"
#include "plans/plan_file.h"
#include "plans/rule_file.h"
#include "rosters/specs.h"
#include "workbook/plans.h"
#include "workbook/progress.h"
#include "workbook/rosters.h"
#include "workbook/splits.h"

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
    std::vector<QStringList> rows = {{Cli::tr("id"), Cli::tr("plan"), Cli::tr("indicators"),
                                      Cli::tr("tasks"), Cli::tr("rules")}};
    for (const QString& id : built_in_plan_ids()) {
        const auto plan = load_plan(id);
        if (!plan) {
            return fail(plan.error());
        }
        array.append(
            QJsonObject{{QStringLiteral("id"), id},
                        {QStringLiteral("name"), plan->name},
                        {QStringLiteral("indicators"), static_cast<int>(plan->indicators.size())},
                        {QStringLiteral("tasks"), static_cast<int>(plan->tasks.size())},
                        {QStringLiteral("rules"), static_cast<int>(plan->rules.size())}});
        rows.push_back({id, plan->name, QString::number(plan->indicators.size()),
                        QString::number(plan->tasks.size()), QString::number(plan->rules.size())});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else {
        print(aligned_table(rows, {false, false, true, true, true}));
    }
    return Done;
}

/// One part of a plan under its heading; nothing where the plan has none of it.
void print_part(const QString& heading, const std::vector<QStringList>& rows)
{
    if (!rows.empty()) {
        print(u'\n' + heading + u'\n' +
              aligned_table(rows, std::vector<bool>(static_cast<size_t>(rows.front().size()))));
    }
}

void print_parts(const Plan& plan)
{
    std::vector<QStringList> rows;
    for (const Task& task : plan.tasks) {
        rows.push_back({task.id, task.name, task.lead_units.join(u'、'), task.deadline.wording});
    }
    print_part(Cli::tr("Tasks"), rows);
    rows.clear();
    for (const Rule& rule : plan.rules) {
        rows.push_back({rule.id, rule.name, rule_kind_code(rule.kind),
                        rule.from.isValid() ? rule.from.toString(Qt::ISODate) : QString(),
                        rule.until ? rule.until->toString(Qt::ISODate) : QString()});
    }
    print_part(Cli::tr("Rules"), rows);
    rows.clear();
    for (const MeasureSpec& measure : plan.measures) {
        const RosterSpec* roster = find_roster_spec(measure.roster);
        rows.push_back({measure.id, measure.name.shown(), measure.unit,
                        roster ? roster->label.shown() : measure.plus.join(QStringLiteral(" + "))});
    }
    print_part(Cli::tr("Own measures"), rows);
    rows.clear();
    for (const FigureSpec& figure : plan.figures) {
        rows.push_back({figure.id, figure.name.shown(), figure.unit, figure.reported_by});
    }
    print_part(Cli::tr("Figures that are typed in"), rows);
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
    print(plan->name + QStringLiteral("\n\n") + Cli::tr("Indicators") + u'\n' +
          aligned_table(rows, {false, false, false, true, false, false}));
    print_parts(*plan);
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

/// What a plan demands, in one cell: ≥55% 2025-12-31.
QString demand(const Indicator* indicator)
{
    if (!indicator) {
        return no_number();
    }
    const QString target =
        indicator->target ? number_with_unit(indicator->target, indicator->unit, 2) : QString();
    const QString due = indicator->deadline.date ? indicator->deadline.date->toString(Qt::ISODate)
                                                 : indicator->deadline.wording;
    return comparator_sign(indicator->comparator) + target + u' ' + due;
}

int compare(const Call& call)
{
    std::vector<Plan> plans;
    for (const QString& id : call.positionals().mid(1)) {
        auto plan = load_plan(id);
        if (!plan) {
            return fail(plan.error());
        }
        plans.push_back(std::move(plan.value()));
    }
    std::vector<const Plan*> compared;
    std::vector<QStringList> rows = {{Cli::tr("indicator")}};
    for (const Plan& plan : plans) {
        compared.push_back(&plan);
        rows.front() << plan.id;
    }
    QJsonArray array;
    for (const ComparedIndicator& line : compare_plans(compared)) {
        QStringList row = {line.name};
        QJsonObject targets;
        for (size_t p = 0; p < plans.size(); ++p) {
            const Indicator* indicator = line.of_plans[p];
            row << demand(indicator);
            targets.insert(
                plans[p].id,
                indicator
                    ? QJsonValue(QJsonObject{
                          {QStringLiteral("id"), indicator->id},
                          {QStringLiteral("comparator"), comparator_code(indicator->comparator)},
                          {QStringLiteral("target"), indicator->target
                                                         ? QJsonValue(*indicator->target)
                                                         : QJsonValue(QJsonValue::Null)},
                          {QStringLiteral("deadline"),
                           indicator->deadline.date
                               ? QJsonValue(indicator->deadline.date->toString(Qt::ISODate))
                               : QJsonValue(QJsonValue::Null)}})
                    : QJsonValue(QJsonValue::Null));
        }
        rows.push_back(row);
        array.append(
            QJsonObject{{QStringLiteral("name"), line.name}, {QStringLiteral("plans"), targets}});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else {
        print(aligned_table(rows, std::vector<bool>(plans.size() + 1, false)));
    }
    return Done;
}

QJsonObject split_json(const SplitCheck& check, const Indicator& indicator)
{
    QJsonArray parts;
    for (const PartTarget& part : indicator.split) {
        parts.append(QJsonObject{{QStringLiteral("region"), part.region},
                                 {QStringLiteral("target"), part.target}});
    }
    return {{QStringLiteral("id"), indicator.id},
            {QStringLiteral("name"), indicator.name},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("together"), number_or_null(check.together)},
            {QStringLiteral("whole"), number_or_null(check.whole)},
            {QStringLiteral("reaches"), check.reaches},
            {QStringLiteral("unknown"), QJsonArray::fromStringList(check.unknown)},
            {QStringLiteral("without"), QJsonArray::fromStringList(check.without)},
            {QStringLiteral("unweighted"), QJsonArray::fromStringList(check.unweighted)}};
}

/// Targets that are split over places, and whether the parts make the whole.
int show_splits(const Call& call)
{
    auto workbook = open_workbook(call.positional(1), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const Plan* plan = (*workbook)->find_plan(call.positional(2));
    if (!plan) {
        return fail({ErrorKind::NotFound, call.positional(2), QStringLiteral("plan|")});
    }
    const auto period = call.has(QStringLiteral("period"))
                            ? period_option(call)
                            : Progress(**workbook).newest_period(QDate::currentDate());
    if (!period) {
        return fail(period.error());
    }
    std::vector<QStringList> rows;
    QJsonArray array;
    bool enough = true;
    for (const Indicator& indicator : plan->indicators) {
        if (indicator.split.empty()) {
            continue;
        }
        const auto check = Splits(**workbook).check(*plan, indicator, *period);
        if (!check) {
            return fail(check.error());
        }
        enough = enough && check->reaches;
        rows.push_back({indicator.id, indicator.name, split_text(*check, indicator)});
        array.append(split_json(*check, indicator));
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
        return enough ? Done : Blocked;
    }
    print(rows.empty() ? Cli::tr("No target of the plan is split over places.\n")
                       : aligned_table(rows, {false, false, false}));
    return enough ? Done : Blocked;
}

int show_history(const Call& call)
{
    auto workbook = open_workbook(call.positional(1), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto steps = Plans(**workbook).history(call.positional(2));
    if (!steps) {
        return fail(steps.error());
    }
    std::vector<QStringList> rows;
    for (const PlanStep& step : *steps) {
        rows.push_back(
            {step.made_at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), step.what});
    }
    print(rows.empty() ? Cli::tr("Nothing was changed yet.\n")
                       : aligned_table(rows, {false, false}));
    return Done;
}

int undo_step(const Call& call)
{
    auto workbook = open_workbook(call.positional(1));
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto undone = Plans(**workbook).undo(call.positional(2));
    if (!undone) {
        return fail(undone.error());
    }
    print(Cli::tr("Taken back: %1\n").arg(*undone));
    return Done;
}

int remove_plan(const Call& call)
{
    auto workbook = open_workbook(call.positional(1));
    if (!workbook) {
        return fail(workbook.error());
    }
    if (auto done = Plans(**workbook).remove(call.positional(2)); !done) {
        return fail(done.error());
    }
    print(Cli::tr("The plan is no longer in the workbook; plan undo brings it back.\n"));
    return Done;
}

} // namespace

int run_plan(const QStringList& arguments)
{
    Call call(
        QStringLiteral("plan"),
        QStringLiteral("list | show P | compare P P... | add FILE P | export FILE P --out X.json "
                       "| splits FILE [P] | history FILE P | undo FILE P | remove FILE P"),
        Cli::tr("Built-in and own plans. A plan file round-trips."),
        QStringLiteral("yice-cli plan show siping --format json"));
    call.format_option(QStringLiteral("table, json"));
    call.option(QStringLiteral("out"), Cli::tr("File to write."), QStringLiteral("X.json"));
    call.option(QStringLiteral("period"), Cli::tr("Quarter whose denominators weigh the parts."),
                QStringLiteral("P"));
    if (const auto status = call.parse(arguments, 1, 20)) {
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
    if (verb == u"compare" && count >= 2) {
        return compare(call);
    }
    if (verb == u"splits" && count >= 2 && count <= 3) {
        return show_splits(call);
    }
    if (verb == u"history" && count == 3) {
        return show_history(call);
    }
    if (verb == u"undo" && count == 3) {
        return undo_step(call);
    }
    if (verb == u"remove" && count == 3) {
        return remove_plan(call);
    }
    return usage_error(Cli::tr(
        "Use plan list, plan show P, plan compare P P, plan add FILE P, plan "
        "export FILE P --out X.json, plan splits FILE, plan history FILE P, plan undo FILE P "
        "or plan remove FILE P."));
}

} // namespace yice::app
