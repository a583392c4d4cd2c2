// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct TrainingRules {
    Q_DECLARE_TR_FUNCTIONS(TrainingRules)
};

std::vector<Choice> kinds()
{
    return {
        {"caregiver",
         {"养老护理员培训", "Caregivers"},
         {"养老护理员", "护理员", "护理员培训", "护理员技能培训", "养老护理", "照护员",
          "养老护理员职业技能培训", "职业技能等级"}},
        {"induction",
         {"护理员入职培训", "Induction"},
         {"入职培训", "岗前培训", "养老护理员入职培训", "护理员岗前培训", "养老护理员岗前培训"}},
        {"manager",
         {"院长和管理人员培训", "Managers"},
         {"院长", "院长培训", "管理人员", "管理人员培训", "养老院院长", "机构负责人", "负责人"}},
        {"social_worker",
         {"社会工作者培训", "Social workers"},
         {"社会工作者", "社工", "社工培训", "社会工作"}},
        {"family_carer",
         {"家庭照护者培训", "Family carers"},
         {"家庭照护者", "家庭照护", "家属照护", "家庭照护培训", "家庭照护技能", "家庭护理员"}},
        {"volunteer", {"志愿者培训", "Volunteers"}, {"志愿者", "志愿服务", "养老志愿者"}},
        {"assessor",
         {"能力评估员培训", "Assessors"},
         {"评估员", "评估师", "能力评估", "老年人能力评估师"}},
        {"medical",
         {"医护人员培训", "Medical staff"},
         {"医护人员", "医护", "老年医学", "老年医学人才", "医疗护理员", "医养结合"}},
        {"safety",
         {"安全培训", "Safety"},
         {"消防", "消防安全", "安全生产", "食品安全", "消防安全培训", "应急演练"}},
        {"elder_education",
         {"老年教育", "Education of the elderly"},
         {"老年人培训", "智能技术", "老年大学", "智能手机", "老年人智能技术"}},
        {"childcare", {"托育人员培训", "Childcare staff"}, {"托育", "婴幼儿照护", "保育", "育婴"}},
        {"other", {"其他培训", "Other"}, {"其他", "其它", "业务培训"}},
    };
}

std::vector<FieldSpec> all_fields()
{
    const QString people = QStringLiteral("人");
    return {
        shown(needed(text("name", FieldHome::Identity, {"培训名称", "Name"},
                          {"班次", "班次名称", "培训班名称", "培训项目", "培训班", "培训班次",
                           "培训主题", "培训内容", "培训项目名称", "项目名称"}))),
        place(FieldHome::Identity),
        shown(otherwise(choice("kind", FieldHome::Identity, {"培训类别", "Kind"},
                               {"培训类型", "培训对象", "培训工种", "类别", "类型", "培训种类"},
                               kinds()),
                        QStringLiteral("other"))),
        choice("mode", FieldHome::Identity, {"培训方式", "Mode"},
               {"培训形式", "授课方式", "线上线下"},
               {{"offline", {"线下", "On site"}, {"现场", "集中培训", "面授", "实操", "集中"}},
                {"online", {"线上", "Online"}, {"网络", "网络培训", "直播", "远程"}},
                {"mixed", {"线上线下结合", "Mixed"}, {"线上+线下", "线上线下", "混合", "结合"}}}),
        shown(day("held_on", {"培训日期", "Held on"},
                  {"培训时间", "开班时间", "开班日期", "举办时间", "举办日期", "开始时间",
                   "开始日期", "培训开始时间", "日期", "时间"})),
        day("finished_on", {"结束日期", "Finished on"},
            {"结束时间", "结业时间", "培训结束时间", "结业日期"}),
        shown(count("trainees", {"培训人数", "Trainees"}, people,
                    {"参训人数", "参加人数", "学员人数", "人数", "培训学员数", "参训人员数",
                     "参加培训人数", "参训学员数"},
                    1'000'000)),
        shown(count("person_times", {"培训人次", "Person-times"}, QStringLiteral("人次"),
                    {"参训人次", "人次", "累计培训人次", "参加人次", "培训人次数"}, 10'000'000)),
        amount("hours", {"学时", "Hours"}, QStringLiteral("学时"),
               {"培训学时", "课时", "培训课时", "总学时", "课时数", "学时数"}, 10'000),
        shown(count("certified", {"取证人数", "Certified"}, people,
                    {"合格人数", "发证人数", "取得证书人数", "考核合格人数", "获证人数",
                     "取得职业技能等级证书人数"},
                    1'000'000)),
        shown(text("organiser", FieldHome::Identity, {"主办单位", "Organiser"},
                   {"培训机构", "举办单位", "承办单位", "组织单位", "培训单位", "培训主办单位",
                    "主办部门"})),
        text("venue", FieldHome::Identity, {"培训地点", "Venue"},
             {"地点", "举办地点", "培训地址", "培训基地"}),
        amount("cost", {"培训经费", "Cost"}, QStringLiteral("万元"),
               {"经费", "投入资金", "培训费用", "培训资金"}, 1'000'000),
        text("remark", FieldHome::Identity, {"备注", "Remark"}, {"说明"}),
    };
}

std::vector<RowRule> all_rules()
{
    return {
        {"certified_over_trainees", Severity::Blocks, "certified",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "certified", "trainees");
         },
         [](const RosterSpec& spec, const Record& record) {
             return TrainingRules::tr("%1 certificates are more than %2 trainees. Correct one of "
                                      "the two.")
                 .arg(spec.text(record, "certified"), spec.text(record, "trainees"));
         }},
        {"trainees_over_times", Severity::Warns, "person_times",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "trainees", "person_times");
         },
         [](const RosterSpec& spec, const Record& record) {
             return TrainingRules::tr("%1 trainees are more than %2 person-times. Please confirm.")
                 .arg(spec.text(record, "trainees"), spec.text(record, "person_times"));
         }},
        {"finished_before_held", Severity::Blocks, "finished_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "finished_on", "held_on");
         },
         [](const RosterSpec&, const Record&) {
             return TrainingRules::tr("Finished before it began. Correct one of the two dates.");
         }},
    };
}

/// Whoever comes to one course is one person-time.
void complete_training(const RosterSpec& spec, Record& record, const Period& period)
{
    if (is_missing(spec.value(record, "held_on"))) {
        const Value finished = spec.value(record, "finished_on");
        spec.set(record, "held_on", is_missing(finished) ? Value(period.last_day()) : finished);
    }
    if (is_missing(spec.value(record, "person_times"))) {
        spec.set(record, "person_times", Value(spec.value(record, "trainees")));
    }
}

} // namespace

const RosterSpec& training_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("trainings");
        made.table = QStringLiteral("training");
        made.label = {QStringLiteral("培训"), QStringLiteral("Trainings")};
        made.one = {QStringLiteral("培训班"), QStringLiteral("Training")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.region_defaults_to_root = true;
        made.kind_field = QStringLiteral("kind");
        made.date_field = QStringLiteral("held_on");
        made.match_by = MatchBy::Key;
        made.keys = {{"name", "region", "held_on"}};
        made.filters = QStringList{"kind", "mode"};
        made.fields = all_fields();
        for (FieldSpec& field : made.fields) {
            field.home = FieldHome::Identity;
        }
        made.rules = all_rules();
        made.complete = complete_training;
        return made;
    }();
    return spec;
}

} // namespace yice
