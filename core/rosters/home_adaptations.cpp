// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/people.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct AdaptationRules {
    Q_DECLARE_TR_FUNCTIONS(AdaptationRules)
};

FieldSpec status_field()
{
    return shown(otherwise(
        choice(
            "status", FieldHome::State, {"改造状态", "Status"},
            {"改造进度", "改造情况", "完成情况", "状态", "是否完成", "是否完成改造", "是否改造",
             "实施状态", "改造完成情况", "进度"},
            {{"planned",
              {"计划改造", "Planned"},
              {"计划", "未开工", "未改造", "待改造", "已申请", "未开始", "拟改造", "已评估",
               "评估中", "未施工", "否"}},
             {"in_progress",
              {"改造中", "In progress"},
              {"施工中", "正在改造", "实施中", "进行中", "正在施工", "未完工", "未完成", "在建"}},
             {"completed",
              {"已完成", "Completed"},
              {"完成", "完工", "已完工", "已改造", "改造完成", "竣工", "已竣工", "未验收", "待验收",
               "验收不合格", "未通过验收", "是"}},
             {"accepted",
              {"已验收", "Accepted"},
              {"验收", "验收合格", "通过验收", "验收通过", "完成验收", "竣工验收"}},
             {"cancelled",
              {"取消", "Cancelled"},
              {"放弃", "已取消", "放弃改造", "不改造", "不再改造", "退出", "终止", "取消改造"}}}),
        QStringLiteral("planned")));
}

std::vector<FieldSpec> all_fields()
{
    const QString yuan = QStringLiteral("元");
    return {
        shown(needed(text("name", FieldHome::Identity, {"老人姓名", "Name"},
                          {"姓名", "户主", "户主姓名", "老年人姓名", "申请人", "申请人姓名",
                           "改造对象", "改造对象姓名", "对象姓名", "服务对象", "改造户姓名"}))),
        identity_number_field(),
        place(FieldHome::State),
        text("address", FieldHome::State, {"住址", "Address"},
             {"家庭住址", "改造地址", "地址", "详细地址", "居住地址", "家庭地址", "房屋地址"}),
        shown(tags("category", {"对象类别", "Category"},
                   {"困难类别", "困难类型", "对象类型", "人员类别", "家庭类型", "老人类别",
                    "老人类型", "改造对象类别", "改造对象类型", "特殊困难类别", "特殊困难类型",
                    "困境类型", "人员类型", "家庭类别"},
                   difficulties())),
        shown(text("year", FieldHome::State, {"计划年度", "Plan year"},
                   {"年度", "改造年度", "年份", "任务年度", "实施年度"})),
        status_field(),
        shown(day("completed_on", {"完成日期", "Completed on"},
                  {"完成时间", "完工日期", "完工时间", "改造完成时间", "改造完成日期", "改造时间",
                   "竣工时间", "竣工日期", "改造日期"})),
        day("accepted_on", {"验收日期", "Accepted on"}, {"验收时间"}),
        text("items", FieldHome::State, {"改造项目", "Items"},
             {"改造内容", "改造项目清单", "改造清单", "改造内容及项目", "改造项目名称",
              "改造项目内容"}),
        shown(amount("cost", {"改造费用", "Cost"}, yuan,
                     {"改造金额", "改造资金", "总费用", "改造总费用", "费用", "总金额",
                      "改造总金额", "投入资金", "改造成本"},
                     10'000'000)),
        amount("subsidy", {"补贴金额", "Subsidy"}, yuan,
               {"补助金额", "政府补贴", "财政补贴", "补贴资金", "政府补助", "补助资金", "财政补助"},
               10'000'000),
        text("contractor", FieldHome::State, {"施工单位", "Contractor"},
             {"改造单位", "实施单位", "承接单位", "施工企业", "服务单位"}),
        text("phone", FieldHome::State, {"联系电话", "Phone"},
             {"电话", "联系方式", "手机号", "手机号码", "联系人电话"}),
        text("remark", FieldHome::State, {"备注", "Remark"}, {"说明"}),
    };
}

std::vector<RowRule> all_rules()
{
    return {
        {"subsidy_over_cost", Severity::Warns, "subsidy",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "subsidy", "cost");
         },
         [](const RosterSpec& spec, const Record& record) {
             return AdaptationRules::tr("A subsidy of %1 yuan is more than the cost of %2 yuan.")
                 .arg(spec.text(record, "subsidy"), spec.text(record, "cost"));
         }},
        {"accepted_before_completed", Severity::Warns, "accepted_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "accepted_on", "completed_on");
         },
         [](const RosterSpec&, const Record&) {
             return AdaptationRules::tr("Accepted before it was completed. Correct one of the two "
                                        "dates.");
         }},
        {"completed_but_not_done", Severity::Warns, "status",
         [](const RosterSpec& spec, const Record& record) {
             const QString status = spec.text(record, "status");
             return (status == u"planned" || status == u"in_progress") &&
                    !is_missing(spec.value(record, "completed_on"));
         },
         [](const RosterSpec&, const Record&) {
             return AdaptationRules::tr("There is a day of completion, but the status says that it "
                                        "is not done.");
         }},
    };
}

/// 2024年度 → 2024; a day of acceptance or completion says how far it is.
void complete_adaptation(const RosterSpec& spec, Record& record, const Period&)
{
    QString year = spec.text(record, "year");
    if (!year.isEmpty()) {
        spec.set(record, "year", year.remove(QStringLiteral("年度")).remove(u'年').trimmed());
    }
    if (is_missing(spec.value(record, "status"))) {
        if (!is_missing(spec.value(record, "accepted_on"))) {
            spec.set(record, "status", QStringLiteral("accepted"));
        } else if (!is_missing(spec.value(record, "completed_on"))) {
            spec.set(record, "status", QStringLiteral("completed"));
        }
    }
}

} // namespace

const RosterSpec& home_adaptation_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("home_adaptations");
        made.table = QStringLiteral("home_adaptation");
        made.label = {QStringLiteral("居家适老化改造"), QStringLiteral("Home adaptations")};
        made.one = {QStringLiteral("改造家庭"), QStringLiteral("Adapted home")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.match_by = MatchBy::Key;
        made.keys = {{"identity"}, {"name", "region"}};
        made.filters = QStringList{"category", "status"};
        made.fields = all_fields();
        made.rules = all_rules();
        made.complete = complete_adaptation;
        return made;
    }();
    return spec;
}

} // namespace yice
