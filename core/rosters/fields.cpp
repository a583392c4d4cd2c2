// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"

namespace yice
{

FieldSpec text(const char* id, FieldHome home, Label label, QStringList synonyms)
{
    FieldSpec field;
    field.id = QString::fromLatin1(id);
    field.type = FieldType::Text;
    field.home = home;
    field.label = std::move(label);
    field.synonyms = std::move(synonyms);
    return field;
}

FieldSpec typed(const char* id, FieldType type, Label label, QStringList synonyms)
{
    FieldSpec field = text(id, FieldHome::State, std::move(label), std::move(synonyms));
    field.type = type;
    return field;
}

FieldSpec count(const char* id, Label label, const QString& unit, QStringList synonyms,
                double maximum)
{
    FieldSpec field = typed(id, FieldType::Integer, std::move(label), std::move(synonyms));
    field.unit = unit;
    field.minimum = 0;
    field.maximum = maximum;
    return field;
}

FieldSpec amount(const char* id, Label label, const QString& unit, QStringList synonyms,
                 double maximum)
{
    FieldSpec field = typed(id, FieldType::Real, std::move(label), std::move(synonyms));
    field.unit = unit;
    field.minimum = 0;
    field.maximum = maximum;
    return field;
}

FieldSpec flag(const char* id, Label label, QStringList synonyms)
{
    return typed(id, FieldType::Flag, std::move(label), std::move(synonyms));
}

FieldSpec day(const char* id, Label label, QStringList synonyms)
{
    return typed(id, FieldType::Date, std::move(label), std::move(synonyms));
}

FieldSpec choice(const char* id, FieldHome home, Label label, QStringList synonyms,
                 std::vector<Choice> choices)
{
    FieldSpec field = typed(id, FieldType::Choice, std::move(label), std::move(synonyms));
    field.home = home;
    field.choices = std::move(choices);
    return field;
}

FieldSpec tags(const char* id, Label label, QStringList synonyms, std::vector<Choice> choices)
{
    FieldSpec field = typed(id, FieldType::Tags, std::move(label), std::move(synonyms));
    field.choices = std::move(choices);
    return field;
}

FieldSpec place(FieldHome home)
{
    FieldSpec field = typed(
        "region", FieldType::Region, {"所在地区", "Place"},
        {"地区",           "县市区",         "县(市、区)",     "县(区)",       "县区",
         "所属县区",       "所属乡镇",       "乡镇(街道)",     "乡镇街道",     "街道(乡镇)",
         "街道乡镇",       "乡镇",           "街道",           "街道名称",     "所属街道",
         "行政区划名称",   "行政区划代码",   "行政区划",       "村(社区)",     "村社区",
         "社区(村)",       "所属地区",       "所在区县",       "所在县区",     "所在乡镇",
         "所属区域",       "所在县(市、区)", "所在乡镇(街道)", "所属区划",     "所属县(市、区)",
         "所属乡镇(街道)", "辖区",           "所属村(社区)",   "所在村(社区)", "村",
         "社区",           "村居",           "所属社区",       "所在社区",     "镇街",
         "所属镇街",       "区县",           "所属区县",       "乡镇名称",     "村(社区)名称",
         "社区名称",       "县市区名称",     "地区名称"});
    field.home = home;
    return shown(needed(std::move(field)));
}

FieldSpec identity(FieldSpec field)
{
    field.home = FieldHome::Identity;
    return field;
}

FieldSpec shown(FieldSpec field)
{
    field.main = true;
    return field;
}

FieldSpec needed(FieldSpec field)
{
    field.required = true;
    return field;
}

FieldSpec ahead(FieldSpec field)
{
    field.ahead = true;
    return field;
}

FieldSpec derived(FieldSpec field)
{
    field.derived = true;
    return field;
}

FieldSpec otherwise(FieldSpec field, Value value)
{
    field.otherwise = std::move(value);
    return field;
}

bool exceeds(const RosterSpec& spec, const Record& record, const char* part, const char* whole)
{
    const Value& left = spec.value(record, part);
    const Value& right = spec.value(record, whole);
    return !is_missing(left) && !is_missing(right) && number_of(left) > number_of(right);
}

bool before(const RosterSpec& spec, const Record& record, const char* earlier, const char* later)
{
    const auto* left = std::get_if<QDate>(&spec.value(record, earlier));
    const auto* right = std::get_if<QDate>(&spec.value(record, later));
    return left && right && *left < *right;
}

} // namespace yice
