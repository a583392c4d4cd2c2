// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/condition_file.h"

#include "plans/plan_fault.h"

#include <algorithm>
#include <array>

namespace yice
{

namespace
{

using Test = Condition::Test;

/// The key of a condition's JSON object that says which test it is.
struct TestKey {
    Test test;
    const char* key;
};

constexpr std::array test_keys = {
    TestKey{Test::In, "in"},
    TestKey{Test::NotIn, "not_in"},
    TestKey{Test::Has, "has"},
    TestKey{Test::Contains, "contains"},
    TestKey{Test::Is, "is"},
    TestKey{Test::IsNot, "is_not"},
    TestKey{Test::Given, "given"},
    TestKey{Test::AtLeast, "at_least"},
    TestKey{Test::AtMost, "at_most"},
    TestKey{Test::MoreThan, "more_than"},
    TestKey{Test::LessThan, "less_than"},
    TestKey{Test::AtLeastField, "at_least_field"},
    TestKey{Test::Within, "within"},
    TestKey{Test::Since, "since"},
    TestKey{Test::Until, "until"},
    TestKey{Test::WithinYears, "within_years"},
    TestKey{Test::NotOver, "not_over"},
    TestKey{Test::AgeAtLeast, "age_at_least"},
};

const char* key_of(Test test)
{
    return std::find_if(test_keys.begin(), test_keys.end(),
                        [test](const TestKey& entry) { return entry.test == test; })
        ->key;
}

std::vector<std::pair<QString, QString>> read_pairs(JsonFields fields)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const QString& here : fields.keys()) {
        pairs.emplace_back(here, fields.text(here.toLatin1().constData()));
    }
    return pairs;
}

void read_operand(Condition& condition, JsonFields& fields, const char* key)
{
    switch (condition.test) {
    case Test::In:
    case Test::NotIn:
    case Test::Has:
    case Test::Contains:
        condition.words = fields.texts(key);
        if (condition.words.isEmpty()) {
            fields.fail(key, PlanFault::tr("must be a list of words"));
        }
        break;
    case Test::Is:
    case Test::IsNot:
    case Test::Given:
    case Test::NotOver:
        condition.flag = fields.flag(key);
        break;
    case Test::AtLeast:
    case Test::AtMost:
    case Test::MoreThan:
    case Test::LessThan:
    case Test::WithinYears:
    case Test::AgeAtLeast:
        condition.number = fields.number(key).value_or(0);
        break;
    case Test::AtLeastField:
        condition.other = fields.required_text(key);
        break;
    case Test::Within: {
        static const QStringList windows = {QStringLiteral("window"), QStringLiteral("year"),
                                            QStringLiteral("plan")};
        condition.other = fields.text(key);
        condition.or_as_of = fields.flag("or_as_of");
        if (!windows.contains(condition.other)) {
            fields.fail(key, PlanFault::tr("must be one of window, year, plan"));
        }
        break;
    }
    case Test::Since:
    case Test::Until:
        condition.day = fields.date(key).value_or(QDate());
        break;
    case Test::Any:
    case Test::All:
    case Test::Linked:
        break;
    }
}

Condition read_condition(JsonFields fields)
{
    Condition condition;
    if (fields.has("any") || fields.has("all")) {
        condition.test = fields.has("any") ? Test::Any : Test::All;
        fields.only({fields.has("any") ? "any" : "all"});
        condition.parts = read_conditions(fields, fields.has("any") ? "any" : "all");
        return condition;
    }
    if (fields.has("linked")) {
        condition.test = Test::Linked;
        fields.only({"linked", "on", "or_on", "within", "where"});
        condition.other = fields.required_text("linked");
        condition.on = read_pairs(fields.object("on"));
        condition.or_on = read_pairs(fields.object("or_on"));
        condition.in_window = fields.text("within") == u"window";
        condition.parts = read_conditions(fields, "where");
        if (condition.on.empty()) {
            fields.fail("on", PlanFault::tr("missing"));
        }
        return condition;
    }
    condition.field = fields.required_text("field");
    const auto found = std::find_if(test_keys.begin(), test_keys.end(),
                                    [&](const TestKey& entry) { return fields.has(entry.key); });
    if (found == test_keys.end()) {
        fields.fail("field", PlanFault::tr("the condition does not say what must hold"));
        return condition;
    }
    condition.test = found->test;
    if (condition.test == Test::Within) {
        fields.only({"field", found->key, "or_as_of"});
    } else {
        fields.only({"field", found->key}); // two tests of one field are two conditions
    }
    read_operand(condition, fields, found->key);
    return condition;
}

QJsonObject written_pairs(const std::vector<std::pair<QString, QString>>& pairs)
{
    QJsonObject object;
    for (const auto& [here, there] : pairs) {
        object.insert(here, there);
    }
    return object;
}

QJsonValue written_operand(const Condition& condition)
{
    switch (condition.test) {
    case Test::In:
    case Test::NotIn:
    case Test::Has:
    case Test::Contains:
        return QJsonArray::fromStringList(condition.words);
    case Test::Is:
    case Test::IsNot:
    case Test::Given:
    case Test::NotOver:
        return condition.flag;
    case Test::AtLeastField:
    case Test::Within:
        return condition.other;
    case Test::Since:
    case Test::Until:
        return condition.day.toString(Qt::ISODate);
    default:
        return condition.number;
    }
}

QJsonObject written(const Condition& condition)
{
    if (condition.test == Test::Any || condition.test == Test::All) {
        return {{condition.test == Test::Any ? QStringLiteral("any") : QStringLiteral("all"),
                 written(condition.parts)}};
    }
    if (condition.test == Test::Linked) {
        QJsonObject object{{QStringLiteral("linked"), condition.other},
                           {QStringLiteral("on"), written_pairs(condition.on)}};
        if (!condition.or_on.empty()) {
            object.insert(QStringLiteral("or_on"), written_pairs(condition.or_on));
        }
        if (condition.in_window) {
            object.insert(QStringLiteral("within"), QStringLiteral("window"));
        }
        if (!condition.parts.empty()) {
            object.insert(QStringLiteral("where"), written(condition.parts));
        }
        return object;
    }
    QJsonObject object{{QStringLiteral("field"), condition.field},
                       {QString::fromLatin1(key_of(condition.test)), written_operand(condition)}};
    if (condition.or_as_of) {
        object.insert(QStringLiteral("or_as_of"), true);
    }
    return object;
}

} // namespace

std::vector<Condition> read_conditions(JsonFields& fields, const char* key)
{
    std::vector<Condition> conditions;
    fields.each(key,
                [&](JsonFields entry) { conditions.push_back(read_condition(std::move(entry))); });
    return conditions;
}

QJsonArray written(const std::vector<Condition>& conditions)
{
    QJsonArray array;
    for (const Condition& condition : conditions) {
        array.append(written(condition));
    }
    return array;
}

} // namespace yice
