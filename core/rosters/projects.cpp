// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct ProjectRules {
    Q_DECLARE_TR_FUNCTIONS(ProjectRules)
};

/// Buildings first, then what plans count by name: bases, centres, sites, communities, systems.
std::vector<Choice> kinds()
{
    return {
        {"new_building", {"新建", "New building"}, {"新建项目", "建设项目", "迁建", "新建工程"}},
        {"extension", {"改扩建", "Extension"}, {"扩建", "改建", "续建", "改（扩）建"}},
        {"home_upgrade",
         {"敬老院改造提升", "Upgrade of homes"},
         {"改造提升", "提升改造", "敬老院改造", "敬老院提升改造", "改造", "乡镇敬老院改造提升"}},
        {"equipment", {"设备购置", "Equipment"}, {"设备", "设施设备", "设备配备"}},
        {"information",
         {"信息化", "Information system"},
         {"智慧养老", "信息平台", "智慧养老平台", "信息化建设", "信息化平台"}},
        {"fire_safety", {"消防改造", "Fire safety"}, {"消防", "消防设施改造", "消防提升"}},
        {"training_base",
         {"实训基地", "Training base"},
         {"技能人才实训基地", "培训基地", "养老服务实训基地"}},
        {"wellness_centre",
         {"康养中心", "Wellness centre"},
         {"高品质康养中心", "康养基地", "旅居养老", "康养"}},
        {"aids_site",
         {"康复辅具租赁站点", "Assistive device site"},
         {"康复辅具体验租赁服务站点", "康复辅具", "辅具租赁", "康复辅具租赁"}},
        {"elder_market",
         {"老年用品市场", "Market for the elderly"},
         {"老年用品展示体验", "老年用品展示体验场所", "老年用品"}},
        {"age_friendly_community",
         {"老年友好型社区", "Age-friendly community"},
         {"示范性老年友好型社区", "全国示范性老年友好型社区", "老年友好社区"}},
        {"smart_community",
         {"智慧养老社区", "Smart community"},
         {"智慧社区", "智慧健康养老社区", "智慧健康养老"}},
        {"service_circle",
         {"一刻钟服务圈", "Quarter-hour circle"},
         {"一刻钟居家养老服务圈", "15分钟服务圈", "十五分钟服务圈", "一刻钟养老服务圈",
          "15分钟养老服务圈"}},
        {"policy",
         {"制度建设", "Policy"},
         {"政策出台", "制度", "政策", "清单制度", "文件出台", "长期照护保障制度"}},
        {"industry", {"产业发展", "Industry"}, {"产业", "产业园区", "银发经济", "产业园"}},
        {"childcare", {"托育项目", "Childcare"}, {"托育", "托育服务", "婴幼儿照护"}},
        {"other", {"其他项目", "Other"}, {"其他", "其它"}},
    };
}

FieldSpec status_field()
{
    return shown(otherwise(
        choice("status", FieldHome::State, {"项目状态", "Status"},
               {"建设状态", "状态", "建设阶段", "项目阶段", "进展状态", "是否完成", "建设情况",
                "项目进度"},
               {{"planned",
                 {"未开工", "Planned"},
                 {"谋划", "前期", "拟建", "储备", "筹备", "前期准备", "立项", "待建", "前期工作",
                  "尚未开工", "计划", "谋划中"}},
                {"building",
                 {"在建", "Under way"},
                 {"建设中",       "已开工",   "施工中",   "开工",     "实施中",
                  "推进中",       "正常推进", "未完工",   "未竣工",   "未完成",
                  "未建成",       "主体完工", "主体封顶", "主体竣工", "未投入使用",
                  "尚未投入使用", "尚未完工", "正在建设", "进行中",   "否"}},
                {"finished",
                 {"已完工", "Finished"},
                 {"竣工", "完成", "建成", "已竣工", "已建成", "已完成", "完工", "投用", "投入使用",
                  "已投用", "投入运营", "已投入使用", "验收", "已验收", "是"}},
                {"stopped",
                 {"停建", "Stopped"},
                 {"停工", "暂停", "缓建", "取消", "终止", "停滞", "已取消", "已停工"}}}),
        QStringLiteral("planned")));
}

std::vector<FieldSpec> identity_fields()
{
    return {
        shown(needed(text(
            "name", FieldHome::Identity, {"项目名称", "Name"},
            {"项目", "工程名称", "建设项目名称", "重点项目名称", "重点项目", "工程项目名称"}))),
        text("aliases", FieldHome::Identity, {"项目别名", "Other names"},
             {"别名", "曾用名", "又名", "项目简称"}),
        place(FieldHome::Identity),
        text("address", FieldHome::Identity, {"建设地点", "Address"},
             {"项目地址", "建设地址", "地点", "地址", "项目地点", "建设位置"}),
        shown(otherwise(
            choice("kind", FieldHome::Identity, {"项目类别", "Kind"},
                   {"项目类型", "建设性质", "类别", "类型", "建设类型", "项目性质", "建设类别"},
                   kinds()),
            QStringLiteral("other"))),
        text("content", FieldHome::Identity, {"建设内容", "Content"},
             {"建设内容及规模", "建设规模", "主要建设内容", "项目内容", "建设规模及内容",
              "建设规模和内容"}),
    };
}

std::vector<FieldSpec> state_fields()
{
    const QString ten_thousand = QStringLiteral("万元");
    return {
        status_field(),
        shown(amount("investment", {"总投资", "Investment"}, ten_thousand,
                     {"计划总投资", "投资总额", "项目总投资", "计划投资", "投资额", "总投资额",
                      "概算投资", "投资规模"})),
        shown(amount("invested", {"累计完成投资", "Invested so far"}, ten_thousand,
                     {"完成投资", "已完成投资", "累计投资", "已投资", "完成投资额", "到位资金",
                      "累计完成投资额"})),
        shown(amount("progress", {"完成进度", "Progress"}, QStringLiteral("%"),
                     {"形象进度", "进度", "完成比例", "进度(%)", "完成进度(%)", "完成比例(%)",
                      "完成率", "工程进度", "完成率(%)"},
                     100)),
        count("beds", {"建设床位", "Beds"}, QStringLiteral("张"),
              {"床位", "床位数", "新增床位", "计划床位", "设计床位", "建设床位数", "新增床位数"}),
        amount("floor_area", {"建筑面积", "Floor area"}, QStringLiteral("㎡"),
               {"总建筑面积", "面积", "建设面积"}),
        day("started_on", {"开工日期", "Started on"},
            {"开工时间", "实际开工时间", "开始时间", "建设开始时间", "启动时间"}),
        shown(
            ahead(day("finish_due_on", {"计划完工日期", "Due on"},
                      {"计划完工时间", "计划竣工时间", "计划完成时间", "预计完成时间",
                       "计划竣工日期", "预计完工时间", "预计竣工时间", "完成时限", "拟竣工时间"}))),
        day("finished_on", {"完工日期", "Finished on"},
            {"竣工时间", "竣工日期", "完工时间", "实际完工时间", "完成时间", "完成日期", "投用时间",
             "投入使用时间", "建成时间", "验收时间"}),
        shown(text("lead_unit", FieldHome::State, {"责任单位", "Lead unit"},
                   {"牵头单位", "建设单位", "实施单位", "业主单位", "项目单位", "主管部门",
                    "项目业主", "责任部门", "承办单位"})),
        text("source", FieldHome::State, {"资金来源", "Source of money"}, {"投资来源", "资金渠道"}),
        text("note", FieldHome::State, {"进展情况", "How it goes"},
             {"工作进展", "项目进展", "目前进展", "建设进展", "项目进展情况", "形象进度描述"}),
        text("problem", FieldHome::State, {"存在问题", "Problem"},
             {"问题", "困难问题", "主要问题", "存在困难", "存在的问题"}),
        text("remark", FieldHome::State, {"备注", "Remark"}, {"说明"}),
    };
}

std::vector<RowRule> money_rules()
{
    return {
        {"invested_over_investment", Severity::Warns, "invested",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "invested", "investment");
         },
         [](const RosterSpec& spec, const Record& record) {
             return ProjectRules::tr("%1 were invested, more than %2 in all. Please confirm.")
                 .arg(spec.text(record, "invested"), spec.text(record, "investment"));
         }},
        {"progress_as_fraction", Severity::Warns, "progress",
         [](const RosterSpec& spec, const Record& record) {
             const double progress = spec.number(record, "progress");
             return progress > 0 && progress <= 1;
         },
         [](const RosterSpec& spec, const Record& record) {
             return ProjectRules::tr("Progress is %1 %. If it is a share of 1, multiply it by 100.")
                 .arg(spec.text(record, "progress"));
         }},
    };
}

std::vector<RowRule> time_rules()
{
    return {
        {"finished_before_started", Severity::Blocks, "finished_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "finished_on", "started_on");
         },
         [](const RosterSpec&, const Record&) {
             return ProjectRules::tr("Finished before it was started. Correct one of the two "
                                     "dates.");
         }},
        {"due_before_started", Severity::Warns, "finish_due_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "finish_due_on", "started_on");
         },
         [](const RosterSpec&, const Record&) {
             return ProjectRules::tr("Due before it was started. Please confirm.");
         }},
        {"finished_below_100", Severity::Warns, "progress",
         [](const RosterSpec& spec, const Record& record) {
             return spec.text(record, "status") == u"finished" &&
                    spec.number(record, "progress", 100) < 100;
         },
         [](const RosterSpec& spec, const Record& record) {
             return ProjectRules::tr("Finished, but the progress is %1 %.")
                 .arg(spec.text(record, "progress"));
         }},
        {"finished_by_date_only", Severity::Warns, "status",
         [](const RosterSpec& spec, const Record& record) {
             const QString status = spec.text(record, "status");
             return (status == u"planned" || status == u"building") &&
                    !is_missing(spec.value(record, "finished_on"));
         },
         [](const RosterSpec&, const Record&) {
             return ProjectRules::tr("There is a day of completion, but the status says that it is "
                                     "not finished.");
         }},
    };
}

/// The dates say how far it is where the sheet does not.
void complete_project(const RosterSpec& spec, Record& record, const Period&)
{
    if (!is_missing(spec.value(record, "status"))) {
        return;
    }
    if (!is_missing(spec.value(record, "finished_on"))) {
        spec.set(record, "status", QStringLiteral("finished"));
    } else if (!is_missing(spec.value(record, "started_on"))) {
        spec.set(record, "status", QStringLiteral("building"));
    }
}

} // namespace

const RosterSpec& project_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("projects");
        made.table = QStringLiteral("project");
        made.label = {QStringLiteral("项目"), QStringLiteral("Projects")};
        made.one = {QStringLiteral("项目"), QStringLiteral("Project")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.kind_field = QStringLiteral("kind");
        made.filters = QStringList{"kind", "status"};
        made.fields = identity_fields();
        for (FieldSpec& field : state_fields()) {
            made.fields.push_back(std::move(field));
        }
        for (const std::vector<RowRule>& group : {money_rules(), time_rules()}) {
            made.rules.insert(made.rules.end(), group.begin(), group.end());
        }
        made.complete = complete_project;
        return made;
    }();
    return spec;
}

} // namespace yice
