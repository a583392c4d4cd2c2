// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct ActivityRules {
    Q_DECLARE_TR_FUNCTIONS(ActivityRules)
};

std::vector<Choice> kinds()
{
    return {
        {"respect_month",
         {"敬老月", "Month of respect"},
         {"敬老月活动", "敬老月启动仪式", "重阳节", "重阳", "敬老月系列活动"}},
        {"comfort", {"走访慰问", "Comforting visits"}, {"慰问", "走访", "送温暖", "慰问活动"}},
        {"culture",
         {"文体活动", "Culture and sport"},
         {"文体", "文艺", "文化", "体育", "演出", "文艺演出", "文化体育", "比赛", "运动会",
          "书画"}},
        {"volunteer",
         {"志愿服务", "Volunteering"},
         {"志愿", "志愿者", "志愿者活动", "义务理发", "银龄行动"}},
        {"publicity",
         {"宣传普法", "Publicity"},
         {"宣传", "普法", "法律宣传", "反诈", "反诈宣传", "讲座", "政策宣传", "权益宣传"}},
        {"health", {"健康义诊", "Health"}, {"义诊", "健康", "体检", "健康讲座", "免费体检"}},
        {"award",
         {"评选表彰", "Awards"},
         {"表彰", "评选", "敬老文明号", "孝亲敬老", "最美老人", "好媳妇"}},
        {"digital",
         {"智能技术", "Digital skills"},
         {"智慧助老", "智能手机", "数字技能", "智能技术培训"}},
        {"other", {"其他活动", "Other"}, {"其他", "其它"}},
    };
}

std::vector<FieldSpec> all_fields()
{
    return {
        shown(needed(text("name", FieldHome::Identity, {"活动名称", "Name"},
                          {"活动", "活动主题", "活动项目", "活动内容", "主题"}))),
        place(FieldHome::Identity),
        shown(otherwise(choice("kind", FieldHome::Identity, {"活动类别", "Kind"},
                               {"活动类型", "类别", "类型", "活动形式"}, kinds()),
                        QStringLiteral("other"))),
        shown(flag("in_respect_month", {"敬老月活动", "In the month of respect"},
                   {"是否敬老月活动", "敬老月", "是否属于敬老月"})),
        shown(day("held_on", {"活动日期", "Held on"},
                  {"活动时间", "开展时间", "开展日期", "举办时间", "举办日期", "日期", "时间"})),
        shown(count(
            "participants", {"参加人数", "Participants"}, QStringLiteral("人"),
            {"参与人数", "活动人数", "参加人次", "参与人次", "人数", "志愿者人数", "参加活动人数"},
            10'000'000)),
        shown(count("beneficiaries", {"惠及老年人", "Beneficiaries"}, QStringLiteral("人"),
                    {"惠及老年人数", "服务老年人数", "受益老年人", "受益人数", "惠及人数",
                     "慰问老年人数", "慰问人数", "服务人数", "受益老年人数"},
                    10'000'000)),
        amount("cost", {"活动经费", "Cost"}, QStringLiteral("万元"),
               {"经费", "投入资金", "投入经费", "慰问金额", "慰问资金", "费用", "资金投入"},
               1'000'000),
        shown(text("organiser", FieldHome::Identity, {"主办单位", "Organiser"},
                   {"组织单位", "举办单位", "承办单位", "开展单位", "主办部门"})),
        text("venue", FieldHome::Identity, {"活动地点", "Venue"}, {"地点", "举办地点", "场地"}),
        text("remark", FieldHome::Identity, {"备注", "Remark"}, {"说明"}),
    };
}

std::vector<RowRule> all_rules()
{
    return {
        {"month_out_of_season", Severity::Warns, "held_on",
         // 重阳 falls into October or a week on either side. An activity without a day has the
         // last one of its period.
         [](const RosterSpec& spec, const Record& record) {
             const auto* in_month = std::get_if<bool>(&spec.value(record, "in_respect_month"));
             const auto* held = std::get_if<QDate>(&spec.value(record, "held_on"));
             return in_month && *in_month && held && (held->month() < 9 || held->month() == 12) &&
                    held->addDays(1).day() != 1;
         },
         [](const RosterSpec& spec, const Record& record) {
             return ActivityRules::tr("The month of respect is around October, but the activity "
                                      "was held on %1. Please confirm.")
                 .arg(spec.text(record, "held_on"));
         }},
    };
}

/// What the name or the kind calls 敬老月 belongs to it.
void complete_activity(const RosterSpec& spec, Record& record, const Period& period)
{
    if (is_missing(spec.value(record, "held_on"))) {
        spec.set(record, "held_on", period.last_day());
    }
    if (is_missing(spec.value(record, "in_respect_month"))) {
        const bool in_month = spec.text(record, "kind") == u"respect_month" ||
                              spec.text(record, "name").contains(QStringLiteral("敬老月"));
        spec.set(record, "in_respect_month", in_month);
    }
}

} // namespace

const RosterSpec& activity_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("activities");
        made.table = QStringLiteral("activity");
        made.label = {QStringLiteral("敬老活动"), QStringLiteral("Activities")};
        made.one = {QStringLiteral("活动"), QStringLiteral("Activity")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.region_defaults_to_root = true;
        made.kind_field = QStringLiteral("kind");
        made.date_field = QStringLiteral("held_on");
        made.match_by = MatchBy::Key;
        made.keys = {{"name", "region", "held_on"}};
        made.filters = QStringList{"kind", "in_respect_month"};
        made.fields = all_fields();
        for (FieldSpec& field : made.fields) {
            field.home = FieldHome::Identity;
        }
        made.rules = all_rules();
        made.complete = complete_activity;
        return made;
    }();
    return spec;
}

} // namespace yice
