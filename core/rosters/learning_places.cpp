// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct LearningRules {
    Q_DECLARE_TR_FUNCTIONS(LearningRules)
};

std::vector<FieldSpec> identity_fields()
{
    return {
        shown(needed(text("name", FieldHome::Identity, {"学校（学习点）名称", "Name"},
                          {"学校名称", "学习点名称", "老年大学名称", "学习场所名称", "老年学校名称",
                           "办学机构名称", "单位名称", "机构名称", "名称", "老年大学(学校)名称",
                           "教学点名称"}))),
        text("aliases", FieldHome::Identity, {"别名", "Other names"}, {"曾用名", "简称", "又名"}),
        place(FieldHome::Identity),
        text("address", FieldHome::Identity, {"地址", "Address"},
             {"详细地址", "办学地址", "办学地点", "学校地址"}),
        shown(otherwise(
            choice("kind", FieldHome::Identity, {"学习场所类型", "Kind"},
                   {"类型", "类别", "学校类型", "办学类型", "机构类型", "学校类别", "场所类型"},
                   {{"university",
                     {"老年大学", "University for the elderly"},
                     {"老年开放大学", "老干部大学", "老年大学分校", "老年大学总校"}},
                    {"school",
                     {"老年学校", "School for the elderly"},
                     {"基层老年学校", "乡镇老年学校", "社区老年学校", "社区老年大学"}},
                    {"point",
                     {"老年学习点", "Learning point"},
                     {"学习点", "社区老年教育学习点", "老年教育学习点", "学习苑", "养教结合点",
                      "老年人学习场所", "学习场所"}},
                    {"remote",
                     {"远程教学点", "Remote teaching point"},
                     {"远程教育", "远程学习点", "线上教学点", "远程教育收视点"}}}),
            QStringLiteral("point"))),
        shown(choice("level", FieldHome::Identity, {"办学层级", "Level"},
                     {"层级", "级别", "学校级别", "办学级别"},
                     {{"city", {"市级", "City"}, {"地市级"}},
                      {"county", {"县级", "County"}, {"区级", "县（市、区）级", "县区级"}},
                      {"town", {"乡镇级", "Town"}, {"镇级", "乡级", "街道级", "乡镇（街道）级"}},
                      {"village", {"村级", "Village"}, {"社区级", "村（社区）级", "村居级"}}})),
        identity(day(
            "opened_on", {"成立日期", "Opened on"},
            {"成立时间", "建校时间", "开办时间", "设立时间", "建成时间", "建立时间", "开班时间"})),
    };
}

std::vector<FieldSpec> state_fields()
{
    const QString people = QStringLiteral("人");
    return {
        shown(otherwise(
            choice("status", FieldHome::State, {"办学状态", "Status"},
                   {"状态", "运行状态", "运营状态", "是否正常办学"},
                   {{"planned", {"筹建", "Planned"}, {"在建", "筹备", "拟建"}},
                    {"open",
                     {"正常办学", "Open"},
                     {"正常", "在办", "开放", "运行", "正常运行", "运营", "在用", "是"}},
                    {"paused", {"暂停", "Paused"}, {"停课", "暂停办学", "停办整改"}},
                    {"closed", {"停办", "Closed"}, {"关闭", "撤销", "注销", "已停办", "否"}}}),
            QStringLiteral("open"))),
        shown(count("learners", {"学员人数", "Learners"}, people,
                    {"参与学习人数", "学员数", "在校学员数", "学习人数", "在册学员数", "学员总数",
                     "参加学习人数", "在校学员", "在学人数", "老年学员数", "参与学校教育人数"},
                    1'000'000)),
        count("learner_times", {"学习人次", "Attendances"}, QStringLiteral("人次"),
              {"培训人次", "参与人次", "年学习人次", "学员人次"}, 10'000'000),
        shown(count("classes", {"班级数", "Classes"}, QStringLiteral("个"),
                    {"班级", "开设班级", "教学班", "开班数", "班次数", "教学班数"})),
        count("courses", {"课程数", "Courses"}, QStringLiteral("门"),
              {"开设课程", "课程门数", "开设课程数", "专业数"}),
        shown(count("teachers", {"教师人数", "Teachers"}, people,
                    {"教师数", "教师", "任课教师", "师资", "专兼职教师", "教师总数"})),
        amount("area", {"校舍面积", "Area"}, QStringLiteral("㎡"),
               {"面积", "建筑面积", "教学面积", "场地面积", "校舍建筑面积", "占地面积"}),
        shown(text("organiser", FieldHome::State, {"举办单位", "Organiser"},
                   {"主办单位", "主管单位", "主管部门", "办学单位", "依托单位"})),
        text("contact", FieldHome::State, {"联系方式", "Contact"},
             {"联系电话", "电话", "办公电话"}),
        text("remark", FieldHome::State, {"备注", "Remark"}, {"说明"}),
    };
}

std::vector<RowRule> all_rules()
{
    return {
        {"learners_over_times", Severity::Warns, "learner_times",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "learners", "learner_times");
         },
         [](const RosterSpec& spec, const Record& record) {
             return LearningRules::tr("%1 learners are more than %2 attendances. Please confirm.")
                 .arg(spec.text(record, "learners"), spec.text(record, "learner_times"));
         }},
        {"classes_over_learners", Severity::Warns, "classes",
         [](const RosterSpec& spec, const Record& record) {
             return spec.number(record, "learners") > 0 &&
                    exceeds(spec, record, "classes", "learners");
         },
         [](const RosterSpec& spec, const Record& record) {
             return LearningRules::tr("%1 classes are more than %2 learners. Please confirm.")
                 .arg(spec.text(record, "classes"), spec.text(record, "learners"));
         }},
    };
}

} // namespace

const RosterSpec& learning_place_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("learning_places");
        made.table = QStringLiteral("learning_place");
        made.label = {QStringLiteral("老年教育"), QStringLiteral("Learning places")};
        made.one = {QStringLiteral("学习场所"), QStringLiteral("Learning place")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.kind_field = QStringLiteral("kind");
        made.status_field = QStringLiteral("status");
        made.open_status = QStringLiteral("open");
        made.closed_status = QStringLiteral("closed");
        made.filters = QStringList{"kind", "level", "status"};
        made.fields = identity_fields();
        for (FieldSpec& field : state_fields()) {
            made.fields.push_back(std::move(field));
        }
        made.rules = all_rules();
        return made;
    }();
    return spec;
}

} // namespace yice
