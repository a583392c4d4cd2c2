// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/budget_json.h"

#include "app/commands/assessment_json.h"
#include "plans/rule_file.h"

#include <QJsonArray>

namespace yice::app
{

namespace
{

double yuan(Fen amount)
{
    return static_cast<double>(amount) / 100;
}

QJsonObject place_json(const RegionTree& regions, RegionId id)
{
    const Region* region = regions.find(id);
    return {{QStringLiteral("region"), region->code.isEmpty() ? region->name : region->code},
            {QStringLiteral("region_name"), regions.path_name(id)}};
}

QJsonArray payers_json(const std::vector<PayerAmount>& payers)
{
    QJsonArray array;
    for (const PayerAmount& payer : payers) {
        array.append(QJsonObject{{QStringLiteral("payer"), payer.payer},
                                 {QStringLiteral("amount"), yuan(payer.amount)}});
    }
    return array;
}

QJsonArray lines_json(const Budget& budget, const RegionTree& regions)
{
    QJsonArray array;
    for (const BudgetLine& line : budget.lines) {
        QJsonObject object = place_json(regions, line.region);
        object.insert(QStringLiteral("rule"), line.rule);
        object.insert(QStringLiteral("facility"), line.name);
        object.insert(QStringLiteral("basis"), line.basis);
        object.insert(QStringLiteral("quantity"), number_or_null(line.quantity));
        object.insert(QStringLiteral("unit"), line.unit);
        object.insert(QStringLiteral("rate"),
                      line.rate ? QJsonValue(yuan(*line.rate)) : QJsonValue(QJsonValue::Null));
        object.insert(QStringLiteral("months"), line.months);
        object.insert(QStringLiteral("amount"), yuan(line.amount));
        object.insert(QStringLiteral("payers"), payers_json(line.payers));
        object.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(line.warnings));
        array.append(object);
    }
    return array;
}

QJsonArray checks_json(const Budget& budget, const RegionTree& regions)
{
    QJsonArray array;
    for (const BudgetCheck& check : budget.checks) {
        QJsonObject object = place_json(regions, check.region);
        object.insert(QStringLiteral("rule"), check.rule);
        object.insert(QStringLiteral("name"), check.name);
        object.insert(QStringLiteral("basis"), check.basis);
        object.insert(QStringLiteral("required"), number_or_null(check.required));
        object.insert(QStringLiteral("actual"), number_or_null(check.actual));
        object.insert(QStringLiteral("unit"), check.unit);
        object.insert(QStringLiteral("met"),
                      check.met ? QJsonValue(*check.met) : QJsonValue(QJsonValue::Null));
        object.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(check.warnings));
        array.append(object);
    }
    return array;
}

QJsonArray transitions_json(const Budget& budget, const RegionTree& regions)
{
    QJsonArray array;
    for (const BudgetTransition& transition : budget.transitions) {
        QJsonObject object = place_json(regions, transition.region);
        object.insert(QStringLiteral("rule"), transition.rule);
        object.insert(QStringLiteral("facility"), transition.name);
        object.insert(QStringLiteral("from"), transition.from.toString(Qt::ISODate));
        object.insert(QStringLiteral("until"), transition.until.toString(Qt::ISODate));
        object.insert(QStringLiteral("warning"), transition.warning);
        array.append(object);
    }
    return array;
}

/// What is to be said of a rule as a whole.
QJsonArray warnings_json(const Budget& budget)
{
    QJsonArray array;
    for (const BudgetRule& rule : budget.rules) {
        for (const QString& warning : rule.warnings) {
            array.append(QJsonObject{{QStringLiteral("rule"), rule.rule.id},
                                     {QStringLiteral("warning"), warning}});
        }
    }
    return array;
}

QJsonArray rules_json(const Budget& budget)
{
    QJsonArray array;
    for (const BudgetRule& rule : budget.rules) {
        array.append(
            QJsonObject{{QStringLiteral("id"), rule.rule.id},
                        {QStringLiteral("kind"), rule_kind_code(rule.rule.kind)},
                        {QStringLiteral("name"), rule.rule.name},
                        {QStringLiteral("from"), rule.rule.from.toString(Qt::ISODate)},
                        {QStringLiteral("until"),
                         rule.rule.until ? QJsonValue(rule.rule.until->toString(Qt::ISODate))
                                         : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("amount"), yuan(rule.amount)},
                        {QStringLiteral("lines"), rule.lines},
                        {QStringLiteral("document_line"), rule.rule.evidence.line},
                        {QStringLiteral("sentence"), rule.rule.evidence.text},
                        {QStringLiteral("note"), rule.rule.note},
                        {QStringLiteral("warnings"), QJsonArray::fromStringList(rule.warnings)}});
    }
    return array;
}

} // namespace

QJsonObject budget_json(const Plan& plan, const Budget& budget, const RegionTree& regions)
{
    QJsonArray by_region;
    for (const RegionAmount& region : budget.regions) {
        QJsonObject object = place_json(regions, region.region);
        object.insert(QStringLiteral("amount"), yuan(region.amount));
        by_region.append(object);
    }
    QJsonObject object = place_json(regions, budget.region);
    object.insert(QStringLiteral("plan"), plan.id);
    object.insert(QStringLiteral("period"), budget.period.code());
    object.insert(QStringLiteral("total"), yuan(budget.total));
    object.insert(QStringLiteral("payers"), payers_json(budget.payers));
    object.insert(QStringLiteral("regions"), by_region);
    object.insert(QStringLiteral("lines"), lines_json(budget, regions));
    object.insert(QStringLiteral("checks"), checks_json(budget, regions));
    object.insert(QStringLiteral("transitions"), transitions_json(budget, regions));
    object.insert(QStringLiteral("warnings"), warnings_json(budget));
    object.insert(QStringLiteral("rules"), rules_json(budget));
    return object;
}

} // namespace yice::app
