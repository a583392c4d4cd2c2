// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/people.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct StaffRules {
    Q_DECLARE_TR_FUNCTIONS(StaffRules)
};

std::vector<Choice> posts()
{
    return {
        {"caregiver",
         {"养老护理员", "Caregiver"},
         {"护理员", "护工", "照护员", "护理人员", "照护人员", "护理", "照料人员", "养老照护员",
          "医疗护理员", "失智老年人照护员"}},
        {"nurse", {"护士", "Nurse"}, {"护师", "主管护师", "注册护士", "护士长", "护理部主任"}},
        {"doctor",
         {"医生", "Doctor"},
         {"医师", "执业医师", "助理医师", "全科医生", "执业助理医师", "医务人员", "医护人员"}},
        {"therapist",
         {"康复师", "Therapist"},
         {"康复治疗师", "康复人员", "理疗师", "康复师（士）", "心理咨询师"}},
        {"social_worker",
         {"社会工作者", "Social worker"},
         {"社工", "社会工作师", "助理社会工作师", "专业社工"}},
        {"assessor",
         {"能力评估师", "Assessor"},
         {"老年人能力评估师", "评估员", "评估师", "评估人员"}},
        {"manager",
         {"管理人员", "Manager"},
         {"院长", "副院长", "负责人", "主任", "副主任", "站长", "机构负责人", "行政管理人员",
          "管理员", "行政人员", "行政", "管理", "经理", "主管"}},
        {"cook", {"炊事员", "Cook"}, {"厨师", "厨工", "食堂人员", "炊事人员", "营养师", "厨房"}},
        {"guard",
         {"安全员", "Guard"},
         {"保安", "安保", "门卫", "消防安全员", "消防员", "安保人员", "消防设施操作员"}},
        {"support",
         {"后勤人员", "Support staff"},
         {"后勤", "保洁", "保洁员", "水电工", "司机", "维修", "工勤人员", "工勤", "会计", "出纳",
          "财务", "财务人员", "勤杂"}},
        {"other", {"其他", "Other"}, {"其它", "其他人员", "文员", "办公室"}},
    };
}

std::vector<Choice> skill_levels()
{
    return {
        {"level_1",
         {"一级（高级技师）", "Level 1"},
         {"一级", "高级技师", "1级", "一级/高级技师", "高级技师（一级）"}},
        {"level_2",
         {"二级（技师）", "Level 2"},
         {"二级", "技师", "2级", "二级/技师", "技师（二级）"}},
        {"level_3",
         {"三级（高级工）", "Level 3"},
         {"三级", "高级工", "高级", "3级", "三级/高级工", "高级工（三级）", "高级护理员"}},
        {"level_4",
         {"四级（中级工）", "Level 4"},
         {"四级", "中级工", "中级", "4级", "四级/中级工", "中级工（四级）", "中级护理员"}},
        {"level_5",
         {"五级（初级工）", "Level 5"},
         {"五级", "初级工", "初级", "5级", "五级/初级工", "初级工（五级）", "初级护理员"}},
        {"no_level",
         {"无等级", "No level"},
         {"未取得", "无证", "未评定", "未定级", "无证书", "未持证", "未取得等级", "未评级"}},
    };
}

std::vector<Choice> educations()
{
    return {
        {"primary", {"小学及以下", "Primary school"}, {"小学", "文盲", "未上学"}},
        {"middle", {"初中", "Middle school"}, {}},
        {"high",
         {"高中（中专）", "High school"},
         {"高中", "中专", "职高", "技校", "中职", "中等职业教育"}},
        {"college", {"大专", "College"}, {"专科", "高职", "大学专科", "大专（高职）"}},
        {"bachelor", {"本科", "Bachelor"}, {"大学", "大学本科", "学士"}},
        {"graduate", {"研究生", "Graduate"}, {"硕士", "博士", "硕士研究生", "博士研究生"}},
    };
}

std::vector<FieldSpec> person_fields()
{
    return {
        shown(needed(text(
            "name", FieldHome::Identity, {"姓名", "Name"},
            {"员工姓名", "护理员姓名", "人员姓名", "职工姓名", "从业人员姓名", "工作人员姓名"}))),
        identity_number_field(),
        sex_field(),
        birth_date_field(),
        place(FieldHome::State),
        shown(text("employer", FieldHome::State, {"所在机构", "Employer"},
                   {"机构名称", "工作单位", "单位名称", "所在单位", "养老机构名称", "养老机构",
                    "服务机构", "就职机构", "任职机构", "所属机构", "单位", "机构", "用人单位",
                    "所在养老机构", "从业机构"})),
        shown(choice("post", FieldHome::State, {"岗位", "Post"},
                     {"职务", "岗位名称", "工作岗位", "岗位类别", "岗位类型", "从事岗位",
                      "职务（岗位）", "岗位（职务）", "工种", "职业", "人员类别", "职业工种"},
                     posts())),
        choice("employment", FieldHome::State, {"专职或兼职", "Employment"},
               {"专职", "是否专职", "是否全职", "全职", "用工性质", "用工形式", "专兼职"},
               {{"full_time", {"专职", "Full time"}, {"全职", "是", "正式", "在编", "合同制"}},
                {"part_time",
                 {"兼职", "Part time"},
                 {"否", "临时", "非全职", "非专职", "不是专职", "钟点工", "劳务"}}}),
        choice("education", FieldHome::State, {"学历", "Education"},
               {"文化程度", "最高学历", "学历层次"}, educations()),
    };
}

std::vector<FieldSpec> skill_fields()
{
    return {
        shown(choice("skill_level", FieldHome::State, {"职业技能等级", "Skill level"},
                     {"技能等级", "职业等级", "等级", "职业资格等级", "护理员等级", "技术等级",
                      "养老护理员等级", "技能级别"},
                     skill_levels())),
        shown(flag("certified", {"持证", "Certified"},
                   {"是否持证", "是否持证上岗", "持证上岗", "是否有证", "是否取得证书"})),
        text("certificate_name", FieldHome::State, {"证书名称", "Certificate"},
             {"资格证书", "职业资格证书", "证书", "持证情况", "资格证书名称", "职业资格证书名称",
              "证书类型", "职业资格", "证书种类"}),
        text("certificate_number", FieldHome::State, {"证书编号", "Certificate number"},
             {"证书号", "证书号码", "资格证书编号", "职业资格证书编号", "证号"}),
        day("certified_on", {"发证日期", "Certified on"},
            {"发证时间", "取证时间", "取证日期", "证书取得时间", "取得证书时间", "发证年月"}),
        ahead(day("valid_until", {"有效期至", "Valid until"},
                  {"证书有效期", "有效期", "有效期限", "到期日期", "证书到期日期", "有效期截止",
                   "证书有效期至", "到期时间"})),
        flag("social_worker", {"持证社会工作者", "Licensed social worker"},
             {"是否持证社工", "是否社工", "社工证", "是否持有社工证", "社会工作者",
              "是否社会工作者", "持证社工"}),
        flag("long_term_carer", {"长期照护师", "Long-term carer"},
             {"是否长期照护师", "长期照护师证", "是否持有长期照护师证"}),
        flag("inducted", {"参加入职培训", "Inducted"},
             {"是否参加入职培训", "入职培训", "岗前培训", "是否岗前培训", "是否入职培训",
              "是否参加岗前培训"}),
        day("inducted_on", {"入职培训日期", "Inducted on"},
            {"入职培训时间", "岗前培训时间", "岗前培训日期", "上岗培训时间", "上岗培训日期"}),
    };
}

std::vector<FieldSpec> job_fields()
{
    return {
        day("hired_on", {"入职日期", "Hired on"},
            {"入职时间", "上岗时间", "到岗时间", "到岗日期", "上岗日期", "聘用时间", "参加工作时间",
             "从业时间", "入职年月"}),
        day("left_on", {"离职日期", "Left on"}, {"离职时间", "离岗时间", "离岗日期"}),
        shown(otherwise(
            choice("status", FieldHome::State, {"在岗状态", "Status"},
                   {"在职状态", "人员状态", "状态", "是否在岗", "是否在职", "在岗情况"},
                   {{"on_post", {"在岗", "On post"}, {"在职", "正常", "在聘", "是", "上岗"}},
                    {"on_leave",
                     {"休假", "On leave"},
                     {"离岗休息", "停职", "产假", "病假", "待岗", "休产假"}},
                    {"left",
                     {"离职", "Left"},
                     {"辞职", "退休", "解聘", "调离", "已离职", "辞退", "不在岗", "不在职", "离岗",
                      "否"}}}),
            QStringLiteral("on_post"))),
        text("phone", FieldHome::State, {"联系电话", "Phone"},
             {"电话", "联系方式", "手机", "手机号", "手机号码", "电话号码"}),
        text("remark", FieldHome::State, {"备注", "Remark"}, {"说明"}),
    };
}

std::vector<RowRule> job_rules()
{
    return {
        {"expired_before_certified", Severity::Blocks, "valid_until",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "valid_until", "certified_on");
         },
         [](const RosterSpec&, const Record&) {
             return StaffRules::tr("The certificate ends before it was issued. Correct one of the "
                                   "two dates.");
         }},
        {"hired_before_16", Severity::Warns, "hired_on",
         [](const RosterSpec& spec, const Record& record) {
             const auto* born = std::get_if<QDate>(&spec.value(record, "birth_date"));
             const auto* hired = std::get_if<QDate>(&spec.value(record, "hired_on"));
             return born && hired && *hired < born->addYears(16);
         },
         [](const RosterSpec&, const Record&) {
             return StaffRules::tr("Hired before the age of 16. Correct one of the two dates.");
         }},
        {"left_before_hired", Severity::Blocks, "left_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "left_on", "hired_on");
         },
         [](const RosterSpec&, const Record&) {
             return StaffRules::tr("Left before being hired. Correct one of the two dates.");
         }},
        {"level_without_certificate", Severity::Warns, "skill_level",
         [](const RosterSpec& spec, const Record& record) {
             const auto* certified = std::get_if<bool>(&spec.value(record, "certified"));
             return certified && !*certified &&
                    spec.text(record, "skill_level").startsWith(u"level_");
         },
         [](const RosterSpec&, const Record&) {
             return StaffRules::tr("There is a skill level, but no certificate. Correct one of the "
                                   "two.");
         }},
    };
}

/// A certificate number or level is a certificate, a day of induction an induction.
void complete_staff(const RosterSpec& spec, Record& record, const Period&)
{
    complete_person(spec, record);
    const bool has_certificate = !is_missing(spec.value(record, "certificate_number")) ||
                                 spec.text(record, "skill_level").startsWith(u"level_");
    if (is_missing(spec.value(record, "certified")) && has_certificate) {
        spec.set(record, "certified", true);
    }
    if (is_missing(spec.value(record, "inducted")) &&
        !is_missing(spec.value(record, "inducted_on"))) {
        spec.set(record, "inducted", true);
    }
}

} // namespace

const RosterSpec& staff_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("staff");
        made.table = QStringLiteral("staff_member");
        made.label = {QStringLiteral("养老服务人员"), QStringLiteral("Staff")};
        made.one = {QStringLiteral("服务人员"), QStringLiteral("Staff member")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.kind_field = QStringLiteral("post");
        made.status_field = QStringLiteral("status");
        made.open_status = QStringLiteral("on_post");
        made.closed_status = QStringLiteral("left");
        made.match_by = MatchBy::Key;
        made.keys = {{"identity"}, {"name", "employer"}, {"name", "region"}};
        made.filters = QStringList{"post", "skill_level", "certified", "status"};
        for (const std::vector<FieldSpec>& group :
             {person_fields(), skill_fields(), job_fields()}) {
            made.fields.insert(made.fields.end(), group.begin(), group.end());
        }
        for (const std::vector<RowRule>& group : {person_rules(), job_rules()}) {
            made.rules.insert(made.rules.end(), group.begin(), group.end());
        }
        made.complete = complete_staff;
        return made;
    }();
    return spec;
}

} // namespace yice
