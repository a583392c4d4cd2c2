// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/people.h"

#include "base/identity_number.h"
#include "rosters/fields.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct PersonRules {
    Q_DECLARE_TR_FUNCTIONS(PersonRules)
};

/// How somebody lives and can do. The English words stand without spaces, because a cell is parted
/// at spaces.
std::vector<Choice> living_difficulties()
{
    return {
        {"alone", {"独居", "Alone"}, {"独居老人", "独居老年人", "一人独居", "独自居住"}},
        {"empty_nest", {"空巢", "Empty-nest"}, {"空巢老人", "空巢老年人", "空巢家庭", "夫妻空巢"}},
        {"left_behind",
         {"留守", "Left-behind"},
         {"留守老人", "留守老年人", "农村留守", "农村留守老人", "农村留守老年人"}},
        {"childless", {"孤寡", "Childless"}, {"孤寡老人", "孤老", "无子女"}},
        {"disabled",
         {"失能", "Disabled"},
         {"失能老人", "失能老年人", "生活不能自理", "不能自理", "失能（失智）", "失能（含失智）",
          "完全失能", "重度失能", "中度失能", "轻度失能", "全失能"}},
        {"half_disabled",
         {"半失能", "Half-disabled"},
         {"部分失能", "半失能老人", "半失能老年人", "半自理"}},
        {"dementia", {"失智", "Dementia"}, {"认知障碍", "失智老人", "失智老年人", "阿尔茨海默病"}},
        {"severely_disabled",
         {"重残", "Severely-handicapped"},
         {"重度残疾", "重残老人", "重度残疾人", "重度残疾老年人", "一二级残疾", "一级残疾",
          "二级残疾", "残疾一级", "残疾二级"}},
        {"handicapped",
         {"残疾", "Handicapped"},
         {"残疾人", "残疾老人", "残疾老年人", "三级残疾", "四级残疾", "残疾三级", "残疾四级"}},
        {"family_planning",
         {"计划生育特殊家庭", "Family-planning"},
         {"计生特殊家庭", "计生特扶", "失独", "失独家庭", "失独老人", "计划生育特殊困难家庭",
          "特扶", "特扶家庭", "计生特殊", "计划生育特殊", "计生"}},
    };
}

/// What somebody lives on, and what else a register says of people.
std::vector<Choice> welfare_difficulties()
{
    return {
        {"low_income",
         {"低保", "Low-income"},
         {"最低生活保障", "低保户", "低保家庭", "低保对象", "城市低保", "农村低保", "城镇低保",
          "最低生活保障家庭", "低保老人"}},
        {"near_low_income",
         {"低保边缘", "Near-low-income"},
         {"低保边缘家庭", "低边", "低边户", "边缘户", "低保边缘户", "低收入", "低收入家庭",
          "最低生活保障边缘", "最低生活保障边缘家庭", "支出型困难"}},
        {"hardship",
         {"特困", "Hardship"},
         {"特困供养",
          "特困人员",
          "特困供养人员",
          "特困老人",
          "五保",
          "五保户",
          "城市特困",
          "农村特困",
          "特困户",
          "集中供养特困",
          "分散供养特困",
          "三无",
          "集中供养",
          "分散供养",
          "特困（集中）",
          "特困（分散）",
          "特困（集中供养）",
          "特困（分散供养）",
          "集中特困",
          "分散特困",
          "特困集中供养",
          "特困分散供养"}},
        {"registered_poor",
         {"建档立卡", "Registered-poor"},
         {"建档立卡户", "建档立卡贫困户", "脱贫户", "脱贫人口", "监测户", "易返贫", "脱贫"}},
        {"poor",
         {"经济困难", "Poor"},
         {"经济困难的", "经济困难家庭", "困难家庭", "困难", "生活困难", "贫困", "贫困户"}},
        {"advanced_age",
         {"高龄", "Very-old"},
         {"高龄老人", "高龄老年人", "80岁以上", "80周岁以上", "80岁及以上"}},
        {"veteran",
         {"优抚", "Veteran"},
         {"优抚对象", "退役军人", "复员军人", "伤残军人", "烈属", "重点优抚对象"}},
        {"with_family",
         {"与家人同住", "With-family"},
         {"与子女同住", "与配偶同住", "夫妻同住", "与亲属同住", "与子女居住", "与配偶居住",
          "非独居", "与家人居住"}},
        {"ordinary",
         {"一般老年人", "Ordinary"},
         {"普通老人", "普通老年人", "一般老人", "社会老人", "社会老年人", "无困难", "普通",
          "一般"}},
        {"other", {"其他", "Other"}, {"其它", "其他困难", "其他类型"}},
    };
}

bool valid_number(const QString& number)
{
    return check_identity_number(number) == IdentityState::Valid;
}

/// The 17th digit is odd for men.
QString sex_in(const QString& number)
{
    return number[16].digitValue() % 2 == 1 ? QStringLiteral("male") : QStringLiteral("female");
}

bool birth_differs(const RosterSpec& spec, const Record& record)
{
    const auto born = birth_date(spec.text(record, "identity"));
    const auto* said = std::get_if<QDate>(&spec.value(record, "birth_date"));
    return born && said && *born != *said;
}

bool sex_differs(const RosterSpec& spec, const Record& record)
{
    const QString number = spec.text(record, "identity");
    const QString sex = spec.text(record, "sex");
    return !sex.isEmpty() && valid_number(number) && sex != sex_in(number);
}

} // namespace

FieldSpec identity_number_field()
{
    return identity(
        typed("identity", FieldType::IdentityNumber, {"身份证号", "Identity number"},
              {"身份证", "公民身份号码", "身份证号码", "证件号码", "居民身份证号", "居民身份证号码",
               "身份号码", "公民身份证号码", "身份证件号码", "证件号", "身份证编号", "老人身份证号",
               "老人身份证号码", "老年人身份证号码", "服务对象身份证号"}));
}

FieldSpec sex_field()
{
    return choice("sex", FieldHome::Identity, {"性别", "Sex"}, {},
                  {{"male", {"男", "Male"}, {"男性"}}, {"female", {"女", "Female"}, {"女性"}}});
}

FieldSpec birth_date_field()
{
    return identity(day("birth_date", {"出生日期", "Date of birth"},
                        {"出生年月", "出生年月日", "生日", "出生时间"}));
}

std::vector<Choice> difficulties()
{
    std::vector<Choice> all = living_difficulties();
    for (Choice& choice : welfare_difficulties()) {
        all.push_back(std::move(choice));
    }
    return all;
}

void complete_person(const RosterSpec& spec, Record& record)
{
    const QString number = spec.text(record, "identity");
    const auto born = birth_date(number);
    if (!born) {
        return;
    }
    if (is_missing(spec.value(record, "birth_date"))) {
        spec.set(record, "birth_date", *born);
    }
    if (is_missing(spec.value(record, "sex"))) {
        spec.set(record, "sex", sex_in(number));
    }
}

std::vector<RowRule> person_rules()
{
    return {
        {"birth_against_identity", Severity::Warns, "birth_date", birth_differs,
         [](const RosterSpec& spec, const Record& record) {
             return PersonRules::tr("The identity number says %1. Correct one of the two.")
                 .arg(birth_date(spec.text(record, "identity"))
                          .value_or(QDate())
                          .toString(Qt::ISODate));
         }},
        {"sex_against_identity", Severity::Warns, "sex", sex_differs,
         [](const RosterSpec&, const Record&) {
             return PersonRules::tr("The identity number says the other sex. Correct one of the "
                                    "two.");
         }},
    };
}

} // namespace yice
