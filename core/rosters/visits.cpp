// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/people.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct VisitRules {
    Q_DECLARE_TR_FUNCTIONS(VisitRules)
};

FieldSpec method_field()
{
    return shown(choice(
        "method", FieldHome::Identity, {"探访方式", "Method"},
        {"走访方式", "方式", "巡访方式", "服务方式", "探访形式", "关爱方式", "探视方式"},
        {{"in_person",
          {"上门探访", "In person"},
          {"上门", "入户", "实地", "面访", "入户探访", "上门走访", "实地走访", "走访", "当面",
           "见面", "入户走访", "实地探访", "上门服务"}},
         {"phone", {"电话探访", "By phone"}, {"电话", "电话问候", "电话联系", "语音", "打电话"}},
         {"video",
          {"视频探访", "By video"},
          {"视频", "微信视频", "视频通话", "视频连线", "微信", "网络视频"}},
         {"device",
          {"智能设备", "By device"},
          {"智能监测", "物联网", "一键呼叫", "智能手环", "平台呼叫"}},
         {"other", {"其他", "Other"}, {"其它", "其他方式"}}}));
}

FieldSpec kind_field()
{
    return choice(
        "kind", FieldHome::Identity, {"探访类型", "Kind"},
        {"探访类别", "走访类型", "走访类别", "探访性质", "服务类型"},
        {{"regular",
          {"定期探访", "Regular"},
          {"定期", "日常探访", "日常", "常规", "月度探访", "例行", "每月探访"}},
         {"key", {"重点探访", "Special attention"}, {"重点", "专项", "专项探访", "重点关爱"}},
         {"holiday", {"节日慰问", "Holiday"}, {"节日", "慰问", "节日探访", "走访慰问", "节假日"}},
         {"emergency",
          {"应急探访", "Emergency"},
          {"应急", "极端天气", "临时探访", "临时", "高温", "寒潮", "汛期"}},
         {"other", {"其他", "Other"}, {"其它"}}});
}

std::vector<FieldSpec> all_fields()
{
    return {
        shown(needed(text("name", FieldHome::Identity, {"老人姓名", "Name"},
                          {"姓名", "老年人姓名", "服务对象", "服务对象姓名", "被探访人",
                           "被探访人姓名", "被探访老人", "探访对象", "探访对象姓名", "关爱对象",
                           "被探访老人姓名", "老人"}))),
        identity_number_field(),
        place(FieldHome::Identity),
        shown(needed(day("visited_on", {"探访日期", "Visited on"},
                         {"探访时间", "走访日期", "走访时间", "巡访日期", "巡访时间", "探视日期",
                          "探视时间", "服务日期", "服务时间", "日期", "入户时间", "入户日期",
                          "探访关爱日期", "探访关爱时间", "关爱日期"}))),
        shown(count("minutes", {"探访时长", "Minutes"}, QStringLiteral("分钟"),
                    {"探访时长(分钟)", "时长", "时长(分钟)", "服务时长", "服务时长(分钟)",
                     "走访时长", "走访时长(分钟)", "探访时长(分)"},
                    1440)),
        method_field(),
        kind_field(),
        flag("reached", {"有效探访", "Reached"},
             {"是否有效", "是否有效探访", "是否见到老人", "是否接通", "是否探访到"}),
        shown(text("visitor", FieldHome::Identity, {"探访人", "Visitor"},
                   {"探访人姓名", "探访人员", "走访人", "走访人员", "探访员", "巡访人员", "巡访员",
                    "网格员", "探访员姓名", "走访人姓名", "工作人员", "服务人员", "志愿者",
                    "入户人员", "服务人员姓名", "探访人员姓名"})),
        text("relation", FieldHome::Identity, {"与老人关系", "Relation"},
             {"与老年人关系", "与被探访人关系", "关系", "探访人与老人关系", "与服务对象关系",
              "与探访对象关系"}),
        shown(text("condition", FieldHome::Identity, {"身体状况", "Condition"},
                   {"健康状况", "老人状况", "身体情况", "健康情况", "老人身体状况", "生活状况",
                    "探访情况", "老人现状", "走访情况", "老人身体情况"})),
        text("needs", FieldHome::Identity, {"服务需求", "Needs"},
             {"需求", "老人需求", "存在困难", "困难需求", "困难和需求", "发现问题", "存在问题",
              "诉求", "问题和需求", "需求情况"}),
        text("handling", FieldHome::Identity, {"处理情况", "Handling"},
             {"处置情况", "帮扶措施", "解决情况", "处理结果", "服务内容", "探访内容", "帮扶情况"}),
        text("remark", FieldHome::Identity, {"备注", "Remark"}, {"说明"}),
    };
}

std::vector<RowRule> all_rules()
{
    return {
        {"long_visit", Severity::Warns, "minutes",
         [](const RosterSpec& spec, const Record& record) {
             return spec.number(record, "minutes") > 480;
         },
         [](const RosterSpec& spec, const Record& record) {
             return VisitRules::tr("%1 minutes are more than a working day. Please confirm.")
                 .arg(spec.text(record, "minutes"));
         }},
    };
}

} // namespace

const RosterSpec& visit_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("visits");
        made.table = QStringLiteral("visit");
        made.label = {QStringLiteral("探访关爱记录"), QStringLiteral("Visits")};
        made.one = {QStringLiteral("探访"), QStringLiteral("Visit")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.kind_field = QStringLiteral("kind");
        made.date_field = QStringLiteral("visited_on");
        made.match_by = MatchBy::Key;
        // Two visits on one day by the same method are one.
        made.keys = {{"identity", "visited_on", "method"},
                     {"identity", "visited_on"},
                     {"name", "region", "visited_on", "method"},
                     {"name", "region", "visited_on"}};
        made.filters = QStringList{"method", "kind", "reached"};
        made.fields = all_fields();
        for (FieldSpec& field : made.fields) {
            field.home = FieldHome::Identity;
        }
        made.rules = all_rules();
        return made;
    }();
    return spec;
}

} // namespace yice
