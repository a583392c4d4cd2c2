// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct TaskRules {
    Q_DECLARE_TR_FUNCTIONS(TaskRules)
};

/// The five marks of county tables, √ ↑ → ↓ ○, and one for what is no longer to be done.
FieldSpec status_field()
{
    return shown(otherwise(
        choice("status", FieldHome::State, {"进度标识", "Status"},
               {"进展标识", "进度状态", "任务状态", "状态", "进度", "完成状态", "工作状态",
                "办理状态", "是否完成", "进度标志"},
               {{"not_started",
                 {"○ 无进展", "○ Not started"},
                 {"○", "〇", "◯", "无进展", "未启动", "未开始", "未开展", "没有进展", "尚未启动",
                  "未推进", "尚无进展", "not started"}},
                {"delayed",
                 {"↓ 慢", "↓ Behind"},
                 {"↓", "慢", "滞后", "缓慢", "进展缓慢", "未达序时进度", "未达到序时进度", "逾期",
                  "超期", "落后", "推进缓慢", "过程性滞后", "delayed", "behind", "否"}},
                {"in_progress",
                 {"→ 正常", "→ Under way"},
                 {"→", "正常", "正常推进", "推进中", "进行中", "正在推进", "达到序时进度",
                  "基本达到", "序时推进", "按序时推进", "未完成", "持续推进", "实施中",
                  "in progress", "under way"}},
                {"ahead",
                 {"↑ 快", "↑ Ahead"},
                 {"↑", "快", "较快", "超序时进度", "进展较快", "超前", "提前", "ahead"}},
                {"done",
                 {"√ 完成或基本完成", "√ Done"},
                 {"√", "✓", "✔", "完成", "已完成", "基本完成", "完成或基本完成", "办结", "已办结",
                  "超额完成", "全部完成", "提前完成", "销号", "是", "done"}},
                {"cancelled",
                 {"取消", "Cancelled"},
                 {"终止", "不再实施", "已取消", "中止", "调整取消", "不适用"}}}),
        QStringLiteral("not_started")));
}

std::vector<FieldSpec> identity_fields()
{
    return {
        text("number", FieldHome::Identity, {"任务编号", "Number"}, {"编号", "事项编号"}),
        shown(needed(
            text("name", FieldHome::Identity, {"重点任务", "Task"},
                 {"任务名称", "重点工作任务", "工作任务",     "工作内容",     "任务",
                  "任务目标", "目标任务",     "主要任务",     "任务内容",     "重点工作",
                  "工作事项", "事项",         "重点任务内容", "重点工作内容", "工作要点",
                  "任务事项", "重点事项",     "具体任务",     "年度任务",     "目标任务内容"}))),
        place(FieldHome::Identity),
        text("section", FieldHome::Identity, {"任务类别", "Section"},
             {"类别", "任务分类", "领域", "工作类别", "重点领域", "所属领域", "任务类型", "板块",
              "章节", "一级任务"}),
        text("plan", FieldHome::Identity, {"任务来源", "Plan"},
             {"规划", "所属规划", "来源", "文件依据", "依据", "规划名称", "来源文件", "规划/来源"}),
        shown(text("lead_units", FieldHome::Identity, {"牵头单位", "Lead units"},
                   {"责任单位", "牵头部门", "责任部门", "主责单位", "牵头责任单位", "责任主体",
                    "承办单位", "主要责任单位", "牵头（责任）单位"})),
        text("co_units", FieldHome::Identity, {"配合单位", "Supporting units"},
             {"配合部门", "协办单位", "参与单位", "协同单位", "参加单位", "配合责任单位",
              "协作单位"}),
        shown(text("office", FieldHome::Identity, {"责任科室", "Office"},
                   {"科室", "承办科室", "牵头科室", "责任处室", "责任股室", "承办处室"})),
        text("person", FieldHome::Identity, {"负责人", "Person in charge"},
             {"责任人", "责任领导", "分管领导", "具体负责人", "联系人", "牵头领导", "责任人员",
              "包联领导"}),
        identity(ahead(day("start_on", {"开始时间", "Start"},
                           {"启动时间", "开始日期", "计划开始时间", "启动日期"}))),
        shown(identity(ahead(day("due_on", {"计划完成时间", "Due"},
                                 {"完成时限", "完成时间", "时限", "截止时间", "计划完成日期",
                                  "完成期限", "办结时限", "时间节点", "时限要求", "截止日期",
                                  "完成时间节点", "计划完成时限", "任务时限"})))),
    };
}

std::vector<FieldSpec> state_fields()
{
    return {
        status_field(),
        shown(amount("percent", {"完成比例", "Percent"}, QStringLiteral("%"),
                     {"完成率", "完成进度", "完成比例(%)", "进度(%)", "完成率(%)", "完成百分比",
                      "进度比例", "完成进度(%)"},
                     1000)),
        shown(text("progress", FieldHome::State, {"进展情况", "Progress"},
                   {"工作进展", "完成情况", "目前进展", "工作进展情况", "推进情况", "任务完成情况",
                    "落实情况", "进展", "工作开展情况", "任务进展情况", "本季度进展情况",
                    "阶段性进展"})),
        shown(text("problem", FieldHome::State, {"存在问题", "Problem"},
                   {"问题", "困难问题", "主要问题", "存在的问题", "困难和问题", "存在困难",
                    "存在的困难和问题", "存在问题及原因", "滞后原因"})),
        text("next_step", FieldHome::State, {"下步工作", "Next step"},
             {"下一步工作", "下步计划", "下步措施", "下一步措施", "下步打算", "下一步工作计划",
              "下步工作计划", "工作计划", "下一步计划", "下步安排", "整改措施"}),
        text("evidence", FieldHome::State, {"佐证材料", "Evidence"},
             {"佐证", "证明材料", "佐证文件", "材料名称", "附件"}),
        flag("supervised", {"列入督办", "Supervised"},
             {"是否督办", "督办", "督办事项", "是否列入督办"}),
        text("note", FieldHome::State, {"备注", "Note"}, {"说明"}),
    };
}

std::vector<RowRule> all_rules()
{
    return {
        {"due_before_start", Severity::Blocks, "due_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "due_on", "start_on");
         },
         [](const RosterSpec&, const Record&) {
             return TaskRules::tr("Due before it starts. Correct one of the two dates.");
         }},
        {"progress_as_fraction", Severity::Warns, "percent",
         [](const RosterSpec& spec, const Record& record) {
             const double percent = spec.number(record, "percent");
             return percent > 0 && percent <= 1;
         },
         [](const RosterSpec& spec, const Record& record) {
             return TaskRules::tr("Progress is %1 %. If it is a share of 1, multiply it by 100.")
                 .arg(spec.text(record, "percent"));
         }},
        {"done_below_100", Severity::Warns, "percent",
         // Marks say 完成或基本完成: nearly done counts.
         [](const RosterSpec& spec, const Record& record) {
             return spec.text(record, "status") == u"done" &&
                    spec.number(record, "percent", 100) < 90;
         },
         [](const RosterSpec& spec, const Record& record) {
             return TaskRules::tr("Marked as done, but %1 % are done. Correct one of the two.")
                 .arg(spec.text(record, "percent"));
         }},
        {"delayed_without_problem", Severity::Note, "status",
         [](const RosterSpec& spec, const Record& record) {
             return spec.text(record, "status") == u"delayed" &&
                    is_missing(spec.value(record, "problem"));
         },
         [](const RosterSpec&, const Record&) {
             return TaskRules::tr("The task is behind, but no problem is given; the report will "
                                  "ask for it.");
         }},
    };
}

} // namespace

const RosterSpec& key_task_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("key_tasks");
        made.table = QStringLiteral("key_task");
        made.label = {QStringLiteral("重点任务"), QStringLiteral("Key tasks")};
        made.one = {QStringLiteral("任务"), QStringLiteral("Key task")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.region_defaults_to_root = true;
        made.match_by = MatchBy::Key;
        made.keys = {{"name", "region"}};
        made.filters = QStringList{"status", "supervised"};
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
