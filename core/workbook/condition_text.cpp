// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/condition_text.h"

#include "base/number_text.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

using Test = Condition::Test;

struct ConditionText {
    Q_DECLARE_TR_FUNCTIONS(ConditionText)
};

QString joined(const RosterSpec& roster, const std::vector<Condition>& parts, const QString& by)
{
    QStringList texts;
    for (const Condition& part : parts) {
        texts << condition_text(roster, part);
    }
    return texts.join(by);
}

} // namespace

QString test_text(Condition::Test test)
{
    switch (test) {
    case Test::In:
        return ConditionText::tr("is one of");
    case Test::NotIn:
        return ConditionText::tr("is none of");
    case Test::Has:
        return ConditionText::tr("holds one of");
    case Test::Contains:
        return ConditionText::tr("contains");
    case Test::Is:
        return ConditionText::tr("is");
    case Test::IsNot:
        return ConditionText::tr("is not");
    case Test::Given:
        return ConditionText::tr("is filled in");
    case Test::AtLeast:
    case Test::AtLeastField:
        return ConditionText::tr("at least");
    case Test::AtMost:
        return ConditionText::tr("at most");
    case Test::MoreThan:
        return ConditionText::tr("more than");
    case Test::LessThan:
        return ConditionText::tr("less than");
    case Test::Within:
        return ConditionText::tr("lies in");
    case Test::Since:
        return ConditionText::tr("from this day on");
    case Test::Until:
        return ConditionText::tr("up to this day");
    case Test::WithinYears:
        return ConditionText::tr("not longer ago than years");
    case Test::NotOver:
        return ConditionText::tr("is not over");
    case Test::AgeAtLeast:
        return ConditionText::tr("makes an age of at least");
    case Test::Any:
    case Test::All:
    case Test::Linked:
        break;
    }
    return {};
}

QString value_text(const FieldSpec& field, const Condition& condition)
{
    switch (condition.test) {
    case Test::In:
    case Test::NotIn:
    case Test::Has:
    case Test::Contains: {
        QStringList words;
        for (const QString& word : condition.words) {
            QString shown = word;
            for (const Choice& choice : field.choices) {
                shown = choice.id == word ? choice.label.shown() : shown;
            }
            words << shown;
        }
        return words.join(u'、');
    }
    case Test::Is:
    case Test::IsNot:
    case Test::Given:
    case Test::NotOver:
        return condition.flag ? ConditionText::tr("yes") : ConditionText::tr("no");
    case Test::Within:
        return condition.other == u"plan"   ? ConditionText::tr("the plan")
               : condition.other == u"year" ? ConditionText::tr("the year")
                                            : ConditionText::tr("the period");
    case Test::Since:
    case Test::Until:
        return condition.day.toString(Qt::ISODate);
    default:
        return plain_number(condition.number);
    }
}

QString condition_text(const RosterSpec& roster, const Condition& condition)
{
    switch (condition.test) {
    case Test::Any:
        return ConditionText::tr("(%1)").arg(
            joined(roster, condition.parts, ConditionText::tr(" or ")));
    case Test::All:
        return ConditionText::tr("(%1)").arg(
            joined(roster, condition.parts, ConditionText::tr(" and ")));
    case Test::Linked: {
        const RosterSpec* other = find_roster_spec(condition.other);
        const QString name = other ? other->label.shown() : condition.other;
        if (condition.parts.empty() || !other) {
            return ConditionText::tr("has a row in %1").arg(name);
        }
        return ConditionText::tr("has a row in %1 with %2")
            .arg(name, joined(*other, condition.parts, ConditionText::tr(" and ")));
    }
    default:
        break;
    }
    if (roster.index_of(condition.field) < 0) {
        return condition.field;
    }
    const FieldSpec& field = roster.field(condition.field);
    const QString& name = field.label.shown();
    const QString number = plain_number(condition.number);
    switch (condition.test) {
    case Test::Given:
        return condition.flag ? ConditionText::tr("%1 is filled in").arg(name)
                              : ConditionText::tr("%1 is not filled in").arg(name);
    case Test::NotOver:
        return ConditionText::tr("%1 is not over").arg(name);
    case Test::WithinYears:
        return ConditionText::tr("%1 is not longer ago than %2 years").arg(name, number);
    case Test::AgeAtLeast:
        return ConditionText::tr("%2 years old or more by %1").arg(name, number);
    case Test::Since:
        return ConditionText::tr("%1 from %2 on").arg(name, value_text(field, condition));
    case Test::Until:
        return ConditionText::tr("%1 up to %2").arg(name, value_text(field, condition));
    case Test::AtLeastField:
        return ConditionText::tr("%1 %2 %3", "field, test, value")
            .arg(name, test_text(condition.test), roster.field(condition.other).label.shown());
    default:
        break;
    }
    return ConditionText::tr("%1 %2 %3", "field, test, value")
        .arg(name, test_text(condition.test),
             language() == Language::Chinese
                 ? value_text(field, condition)
                 : value_text(field, condition).replace(u'、', QStringLiteral(", ")));
}

} // namespace yice
