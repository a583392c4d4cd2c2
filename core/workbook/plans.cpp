// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/plans.h"

#include "db/statement.h"
#include "plans/plan_file.h"
#include "store/plan_store.h"
#include "store/step_store.h"
#include "workbook/step_text.h"
#include "workbook/measures.h"
#include "workbook/plan_check.h"
#include "workbook/state.h"
#include "workbook/step_turner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yice
{

QStringList built_in_plan_ids()
{
    QStringList ids;
    const auto files = QDir(QStringLiteral(":/yice/plans")).entryList({QStringLiteral("*.json")});
    for (const QString& file : files) {
        ids << file.chopped(5);
    }
    return ids;
}

Result<Plan> load_plan(const QString& id_or_path)
{
    QString path = id_or_path;
    if (built_in_plan_ids().contains(id_or_path)) {
        path = QStringLiteral(":/yice/plans/%1.json").arg(id_or_path);
    }
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound, id_or_path,
                     QStringLiteral("plan|") + built_in_plan_ids().join(u'、')};
    }
    constexpr qint64 largest = 16 * 1024 * 1024; // a plan of a thousand indicators is under 1 MB
    auto plan = read_plan(file.read(largest), id_or_path, built_in_measures());
    if (!plan) {
        return Error{plan.error().kind, id_or_path, QStringLiteral("plan|") + plan.error().detail};
    }
    if (auto done = check_plan(*plan, id_or_path); !done) {
        return done.error();
    }
    return plan;
}

Status Plans::write(const QString& id, const QString& what, const Plan* plan)
{
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (auto done = store::keep_version(*state_.connection, id, what, now); !done) {
        return done;
    }
    const auto written = plan ? store::write_plan(*state_.connection, id, write_plan(*plan))
                              : store::remove_plan(*state_.connection, id);
    if (!written) {
        return written;
    }
    if (auto done = transaction->commit(); !done) {
        return done;
    }
    state_.touched();
    return state_.reload_plans();
}

Status Plans::add(const QString& id_or_path)
{
    const auto plan = load_plan(id_or_path);
    if (!plan) {
        return plan.error();
    }
    return write(plan->id, plan_change_code(PlanChange::Load, plan->name), &*plan);
}

Status Plans::remove(const QString& id)
{
    const auto found = std::find_if(state_.plans.begin(), state_.plans.end(),
                                    [&](const Plan& plan) { return plan.id == id; });
    if (found == state_.plans.end()) {
        return Error{ErrorKind::NotFound, id, QStringLiteral("plan|")};
    }
    return write(id, plan_change_code(PlanChange::Remove, found->name), nullptr);
}

Status Plans::change(const QString& id, const QString& what, const std::function<void(Plan&)>& edit)
{
    const auto found = std::find_if(state_.plans.begin(), state_.plans.end(),
                                    [&](const Plan& plan) { return plan.id == id; });
    if (found == state_.plans.end()) {
        return Error{ErrorKind::NotFound, id, QStringLiteral("plan|")};
    }
    Plan changed = *found;
    edit(changed);
    // What could not be read back must not be written: the file's own rules decide.
    auto checked = read_plan(write_plan(changed), id, built_in_measures());
    if (!checked) {
        return Error{checked.error().kind, id, QStringLiteral("plan|") + checked.error().detail};
    }
    if (auto done = check_plan(*checked, id); !done) {
        return done;
    }
    return write(id, what, &*checked);
}

namespace
{

/// Replaces the entry of the same id, or adds it at the end.
template <class T>
void put_entry(std::vector<T>& list, const T& entry)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const T& other) { return other.id == entry.id; });
    if (found == list.end()) {
        list.push_back(entry);
    } else {
        *found = entry;
    }
}

} // namespace

Status Plans::put_measure(const QString& id, const MeasureSpec& measure)
{
    return change(id, plan_change_code(PlanChange::Measure, measure.name.shown()),
                  [&](Plan& plan) { put_entry(plan.measures, measure); });
}

Status Plans::put_indicator(const QString& id, const Indicator& indicator)
{
    QStringList parts;
    for (const Plan& plan : state_.plans) {
        if (const Indicator* known = plan.id == id ? plan.find(indicator.id) : nullptr) {
            parts = changed_parts(*known, indicator);
        }
    }
    const QString name = indicator.short_name.isEmpty() ? indicator.name : indicator.short_name;
    return change(id, plan_change_code(PlanChange::Indicator, name, parts),
                  [&](Plan& plan) { put_entry(plan.indicators, indicator); });
}

Status Plans::put_task(const QString& id, const Task& task)
{
    return change(id, plan_change_code(PlanChange::Task, task.name),
                  [&](Plan& plan) { put_entry(plan.tasks, task); });
}

Status Plans::put_rule(const QString& id, const Rule& rule)
{
    return change(id, plan_change_code(PlanChange::Rule, rule.name),
                  [&](Plan& plan) { put_entry(plan.rules, rule); });
}

QString Plans::name_of_entry(const QString& id, const QString& entry_id) const
{
    QString name = entry_id;
    const auto look = [&](const auto& list, const auto& named) {
        for (const auto& entry : list) {
            if (entry.id == entry_id) {
                name = named(entry);
            }
        }
    };
    const auto plain = [](const auto& entry) { return entry.name; };
    for (const Plan& plan : state_.plans) {
        if (plan.id == id) {
            look(plan.indicators, plain);
            look(plan.tasks, plain);
            look(plan.rules, plain);
            look(plan.measures, [](const MeasureSpec& measure) { return measure.name.shown(); });
        }
    }
    return name;
}

Status Plans::remove_entry(const QString& id, const QString& entry_id)
{
    const QString what = plan_change_code(PlanChange::RemoveEntry, name_of_entry(id, entry_id));
    return change(id, what, [&](Plan& plan) {
        const auto is_it = [&](const auto& entry) { return entry.id == entry_id; };
        std::erase_if(plan.indicators, is_it);
        std::erase_if(plan.tasks, is_it);
        std::erase_if(plan.rules, is_it);
        std::erase_if(plan.measures, is_it);
        for (Task& task : plan.tasks) {
            task.indicators.removeAll(entry_id);
        }
    });
}

Result<std::vector<PlanStep>> Plans::history(const QString& id)
{
    const auto versions = store::read_versions(*state_.connection, id);
    if (!versions) {
        return versions.error();
    }
    std::vector<PlanStep> steps;
    for (const store::PlanVersion& version : *versions) {
        steps.push_back(
            {plan_change_text(version.what), version.made_at, version.content.isEmpty()});
    }
    return steps;
}

Result<QString> Plans::undo(const QString& id)
{
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    const auto steps = store::read_steps(*state_.connection);
    if (!steps) {
        return steps.error();
    }
    const auto newest = std::find_if(steps->begin(), steps->end(), [&](const Step& step) {
        return step.plan == id && step.kind == Step::Kind::Plan && !step.undone();
    });
    if (newest == steps->end()) {
        return Error{ErrorKind::NotFound, id, QStringLiteral("step")};
    }
    StepTurner turner(state_);
    if (const auto done = turner.take_back(*newest, false); !done) {
        return done.error();
    }
    if (auto done = transaction->commit(); !done) {
        return done.error();
    }
    if (auto done = turner.reload(); !done) {
        return done.error();
    }
    return plan_change_text(newest->what);
}

std::vector<Plan> other_plans(const Workbook& workbook, const QString& id)
{
    std::vector<Plan> others;
    QStringList known = {id};
    for (const Plan& plan : workbook.plans()) {
        if (plan.id != id) {
            others.push_back(plan);
            known << plan.id;
        }
    }
    for (const QString& built_in : built_in_plan_ids()) {
        auto plan = known.contains(built_in) ? Result<Plan>(Error()) : load_plan(built_in);
        if (plan && !plan->region_code.isEmpty()) {
            others.push_back(std::move(plan.value()));
        }
    }
    return others;
}

std::vector<ComparedIndicator> compare_plans(const std::vector<const Plan*>& plans)
{
    std::vector<ComparedIndicator> rows;
    QHash<QString, size_t> row_of;
    for (size_t p = 0; p < plans.size(); ++p) {
        for (const Indicator& indicator : plans[p]->indicators) {
            if (!indicator.part_of.isEmpty()) {
                continue;
            }
            const Formula& formula = indicator.formula;
            const QString key = !indicator.canonical.isEmpty() ? indicator.canonical
                                : formula.numerator.isEmpty()
                                    ? indicator.name
                                    : formula.numerator + u'/' + formula.denominator;
            if (!row_of.contains(key)) {
                row_of.insert(key, rows.size());
                rows.push_back({indicator.name, std::vector<const Indicator*>(plans.size())});
            }
            const Indicator*& place = rows[row_of.value(key)].of_plans[p];
            place = place ? place : &indicator; // 至少 before 争取
        }
    }
    const auto having = [](const ComparedIndicator& row) {
        return std::count_if(row.of_plans.begin(), row.of_plans.end(),
                             [](const Indicator* indicator) { return indicator; });
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const ComparedIndicator& left, const ComparedIndicator& right) {
                         return having(left) > having(right);
                     });
    return rows;
}

Result<QByteArray> Plans::as_file(const QString& id) const
{
    for (const Plan& plan : state_.plans) {
        if (plan.id == id) {
            return write_plan(plan);
        }
    }
    return Error{ErrorKind::NotFound, id, QStringLiteral("plan|")};
}

} // namespace yice
