// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan_check.h"

#include "plans/plan_fault.h"

#include <QSet>

#include <algorithm>

namespace yice
{

namespace
{

QString in_list(const QString& list, size_t index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

class PlanCheck
{
public:
    explicit PlanCheck(const Plan& plan) : plan_(plan) {}

    QStringList faults()
    {
        for (size_t i = 0; i < plan_.indicators.size(); ++i) {
            check(plan_.indicators[i], in_list(QStringLiteral("indicators"), i));
        }
        for (size_t i = 0; i < plan_.rules.size(); ++i) {
            const QString place = in_list(QStringLiteral("rules"), i);
            check(plan_.rules[i], place + QStringLiteral(".parameters."));
            if (plan_.rules[i].until && plan_.rules[i].from.isValid() &&
                *plan_.rules[i].until < plan_.rules[i].from) {
                fail(place + QStringLiteral(".until"), PlanFault::tr("before the first day"));
            }
        }
        return faults_;
    }

private:
    void fail(const QString& place, const QString& why)
    {
        faults_ << place + QStringLiteral(": ") + why;
    }

    void check_days(const std::vector<DatedValue>& milestones, const Deadline& deadline,
                    const QString& place)
    {
        for (size_t i = 0; deadline.date && i < milestones.size(); ++i) {
            if (milestones[i].date > *deadline.date) {
                fail(in_list(place + QStringLiteral(".milestones"), i) + QStringLiteral(".date"),
                     PlanFault::tr("after the deadline"));
            }
        }
    }

    void check(const Indicator& indicator, const QString& place)
    {
        if (indicator.part_of == indicator.id) {
            fail(place + QStringLiteral(".part_of"), PlanFault::tr("it cannot be part of itself"));
        }
        const Deadline& deadline = indicator.deadline;
        if (indicator.baseline && deadline.date && indicator.baseline->date > *deadline.date) {
            fail(place + QStringLiteral(".baseline.date"), PlanFault::tr("after the deadline"));
        }
        check_days(indicator.milestones, deadline, place);
        QSet<QString> regions;
        for (size_t i = 0; i < indicator.split.size(); ++i) {
            const PartTarget& part = indicator.split[i];
            const QString of_part = in_list(place + QStringLiteral(".split"), i);
            if (regions.contains(part.region)) {
                fail(of_part + QStringLiteral(".region"),
                     PlanFault::tr("'%1' stands twice").arg(part.region));
            }
            regions.insert(part.region);
            check_days(part.milestones, deadline, of_part);
        }
    }

    void check_rule_name(const QString& id, const QString& place)
    {
        const bool known = std::any_of(plan_.rules.begin(), plan_.rules.end(),
                                       [&](const Rule& rule) { return rule.id == id; });
        if (!id.isEmpty() && !known) {
            fail(place, PlanFault::tr("unknown rule '%1'").arg(id));
        }
    }

    void check(const Rule& rule, const QString& place)
    {
        const RuleParameters& parameters = rule.parameters;
        if (rule.kind != RuleKind::Note) {
            for (const QString& key : parameters.other.keys()) {
                fail(place + key, PlanFault::tr("this kind of rule does not know it"));
            }
        }
        check_rule_name(parameters.ratio_rule, place + QStringLiteral("ratio_rule"));
        check_rule_name(parameters.first, place + QStringLiteral("first"));
        for (const QString& id : parameters.excludes) {
            check_rule_name(id, place + QStringLiteral("excludes"));
        }
        for (const QString& id : parameters.applies_to) {
            check_rule_name(id, place + QStringLiteral("applies_to"));
        }
        if (parameters.share_percent < 0 || parameters.share_percent > 100) {
            fail(place + QStringLiteral("share_percent"), PlanFault::tr("must lie from 0 to 100"));
        }
        const bool payer = std::any_of(
            parameters.shares.begin(), parameters.shares.end(),
            [&](const PayerShare& share) { return share.payer == parameters.remainder_to; });
        if (!parameters.remainder_to.isEmpty() && !payer) {
            fail(place + QStringLiteral("remainder_to"),
                 PlanFault::tr("'%1' is none of the payers").arg(parameters.remainder_to));
        }
    }

    const Plan& plan_;
    QStringList faults_;
};

} // namespace

QStringList contradictions(const Plan& plan)
{
    return PlanCheck(plan).faults();
}

} // namespace yice
