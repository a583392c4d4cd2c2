// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/plans.h"

#include "db/statement.h"
#include "plans/plan_file.h"
#include "store/measure_query.h"
#include "store/plan_store.h"
#include "workbook/measures.h"
#include "workbook/state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yice
{

namespace
{

/// A plan may only name measures that exist: rosters' or its own figures.
Status check_measures(const Plan& plan, const QString& subject)
{
    QStringList unknown;
    const auto known = [&plan](const QString& id) {
        if (id.isEmpty() || find_measure(plan, id)) {
            return true;
        }
        return std::any_of(plan.figures.begin(), plan.figures.end(),
                           [&id](const FigureSpec& figure) { return figure.id == id; });
    };
    for (const MeasureSpec& measure : plan.measures) {
        if (const QString fault = store::measure_fault(measure); !fault.isEmpty()) {
            unknown << measure.id + QStringLiteral(": ") + fault;
        }
        for (const QString& part : measure.plus) {
            if (part == measure.id || !known(part)) {
                unknown << QStringLiteral("%1: unknown measure '%2'").arg(measure.id, part);
            }
        }
    }
    for (const Indicator& indicator : plan.indicators) {
        for (const QString& id : {indicator.formula.numerator, indicator.formula.denominator}) {
            if (!known(id)) {
                unknown << QStringLiteral("%1: unknown measure '%2'").arg(indicator.id, id);
            }
        }
    }
    if (!unknown.isEmpty()) {
        return Error{ErrorKind::Unreadable, subject,
                     QStringLiteral("plan|") + unknown.join(QStringLiteral("; "))};
    }
    return {};
}

} // namespace

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
    if (auto done = check_measures(*plan, id_or_path); !done) {
        return done.error();
    }
    return plan;
}

Status Plans::add(const QString& id_or_path)
{
    const auto plan = load_plan(id_or_path);
    if (!plan) {
        return plan.error();
    }
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    if (auto done = store::write_plan(*state_.connection, plan->id, write_plan(*plan)); !done) {
        return done;
    }
    if (auto done = transaction->commit(); !done) {
        return done;
    }
    state_.touched();
    return state_.reload_plans();
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
