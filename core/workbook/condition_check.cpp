// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/condition_check.h"

#include "plans/plan_fault.h"
#include "rosters/specs.h"

#include <algorithm>

namespace yice
{

namespace
{

using Test = Condition::Test;

constexpr qsizetype shown_words = 8;

bool is_number(const FieldSpec& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Real;
}

class ConditionCheck
{
public:
    explicit ConditionCheck(QStringList& faults) : faults_(faults) {}

    const RosterSpec* roster(const QString& id, const QString& place)
    {
        const RosterSpec* found = find_roster_spec(id);
        if (!found) {
            fail(place, PlanFault::tr("unknown roster '%1'").arg(id));
        }
        return found;
    }

    const FieldSpec* field(const RosterSpec& spec, const QString& id, const QString& place)
    {
        const auto index = spec.index_of(id);
        if (index < 0) {
            fail(place, PlanFault::tr("the roster %1 has no field '%2'").arg(spec.id, id));
            return nullptr;
        }
        return &spec.fields[static_cast<size_t>(index)];
    }

    void number(const FieldSpec& field, const QString& place)
    {
        if (!is_number(field)) {
            fail(place, PlanFault::tr("'%1' is no number").arg(field.id));
        }
    }

    void all(std::vector<Condition>& conditions, const RosterSpec& spec, const QString& place)
    {
        for (Condition& condition : conditions) {
            one(condition, spec, place);
        }
    }

private:
    void fail(const QString& place, const QString& why)
    {
        faults_ << place + QStringLiteral(": ") + why;
    }

    void one(Condition& condition, const RosterSpec& spec, const QString& place)
    {
        switch (condition.test) {
        case Test::Any:
            return all(condition.parts, spec, place + QStringLiteral(".any"));
        case Test::All:
            return all(condition.parts, spec, place + QStringLiteral(".all"));
        case Test::Linked:
            return linked(condition, spec, place);
        default:
            break;
        }
        const QString here = place + u'.' + condition.field;
        if (const FieldSpec* found = field(spec, condition.field, here)) {
            test(condition, spec, *found, here);
        }
    }

    void linked(Condition& condition, const RosterSpec& spec, const QString& place)
    {
        const QString here = place + QStringLiteral(".linked");
        const RosterSpec* there = roster(condition.other, here);
        if (!there) {
            return;
        }
        for (const auto* pairs : {&condition.on, &condition.or_on}) {
            for (const auto& [own, other] : *pairs) {
                field(spec, own, here);
                field(*there, other, here);
            }
        }
        all(condition.parts, *there, here + u'.' + condition.other);
    }

    void test(Condition& condition, const RosterSpec& spec, const FieldSpec& field_spec,
              const QString& place)
    {
        switch (condition.test) {
        case Test::In:
        case Test::NotIn:
        case Test::Has:
            return words(condition, field_spec, place);
        case Test::Contains:
            if (is_number(field_spec) || field_spec.type == FieldType::Flag ||
                field_spec.type == FieldType::Date) {
                fail(place, PlanFault::tr("'%1' is no text").arg(field_spec.id));
            }
            return;
        case Test::Is:
        case Test::IsNot:
            if (field_spec.type != FieldType::Flag) {
                fail(place, PlanFault::tr("'%1' is no yes or no").arg(field_spec.id));
            }
            return;
        case Test::AtLeast:
        case Test::AtMost:
        case Test::MoreThan:
        case Test::LessThan:
            return number(field_spec, place);
        case Test::AtLeastField:
            number(field_spec, place);
            if (const FieldSpec* other = field(spec, condition.other, place)) {
                number(*other, place);
            }
            return;
        case Test::Within:
        case Test::Since:
        case Test::Until:
        case Test::WithinYears:
        case Test::NotOver:
        case Test::AgeAtLeast:
            if (field_spec.type != FieldType::Date) {
                fail(place, PlanFault::tr("'%1' is no date").arg(field_spec.id));
            }
            return;
        default:
            return;
        }
    }

    void words(Condition& condition, const FieldSpec& field_spec, const QString& place)
    {
        if (field_spec.type == FieldType::Flag) {
            return fail(place, PlanFault::tr("'%1' is a yes or no: write is").arg(field_spec.id));
        }
        if (condition.test == Test::Has && field_spec.choices.empty()) {
            return fail(place, PlanFault::tr("'%1' has no tags").arg(field_spec.id));
        }
        if (field_spec.choices.empty()) {
            return;
        }
        for (QString& word : condition.words) {
            const auto found = std::find_if(
                field_spec.choices.begin(), field_spec.choices.end(), [&](const Choice& choice) {
                    return choice.id == word || choice.label.zh == word ||
                           choice.label.en.compare(word, Qt::CaseInsensitive) == 0 ||
                           choice.synonyms.contains(word);
                });
            if (found != field_spec.choices.end()) {
                word = found->id;
                continue;
            }
            QStringList known;
            for (const Choice& choice : field_spec.choices) {
                known << choice.id;
            }
            if (known.size() > shown_words) {
                known = known.first(shown_words) << QStringLiteral("…");
            }
            fail(place, PlanFault::tr("unknown '%1', must be one of %2")
                            .arg(word, known.join(QStringLiteral(", "))));
        }
    }

    QStringList& faults_;
};

} // namespace

void check_conditions(std::vector<Condition>& conditions, const QString& roster,
                      const QString& place, QStringList& faults)
{
    ConditionCheck check(faults);
    if (const RosterSpec* spec = check.roster(roster, place)) {
        check.all(conditions, *spec, place);
    }
}

void check_measure_fields(MeasureSpec& measure, const QString& place, QStringList& faults)
{
    if (measure.roster.isEmpty()) {
        return;
    }
    ConditionCheck check(faults);
    const RosterSpec* spec = check.roster(measure.roster, place + QStringLiteral(".roster"));
    if (!spec) {
        return;
    }
    if (measure.counting != Counting::Rows) {
        const QString here = place + QStringLiteral(".field");
        const FieldSpec* field = check.field(*spec, measure.field, here);
        if (field && measure.counting != Counting::Distinct) {
            check.number(*field, here);
        }
    }
    check.all(measure.where, *spec, place + QStringLiteral(".where"));
    check.all(measure.holds, *spec, place + QStringLiteral(".holds"));
}

} // namespace yice
