// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct HazardRules {
    Q_DECLARE_TR_FUNCTIONS(HazardRules)
};

FieldSpec status_field()
{
    return shown(otherwise(
        choice(
            "status", FieldHome::State, {"整改状态", "Status"},
            {"整改情况", "是否整改", "是否完成整改", "状态", "整改进度", "是否整改到位",
             "整改完成情况", "是否销号", "隐患状态", "是否闭环"},
            {{"open",
              {"未完成整改", "Open"},
              {"整改中", "未整改", "未完成", "正在整改", "限期整改", "未销号", "未整改到位",
               "未闭环", "部分整改", "部分完成", "部分完成整改", "待整改", "持续整改", "尚未整改",
               "尚未完成整改", "未整改完成", "否"}},
             {"closed",
              {"已完成整改", "Closed"},
              {"已整改", "整改完成", "已销号", "已闭环", "完成整改", "整改到位", "已完成", "完成",
               "销号", "闭环", "立行立改", "已整改到位", "整改完毕", "已整改完成", "是"}}}),
        QStringLiteral("open")));
}

std::vector<FieldSpec> all_fields()
{
    return {
        text("number", FieldHome::Identity, {"隐患编号", "Number"}, {"编号", "问题编号"}),
        shown(
            needed(text("name", FieldHome::Identity, {"机构名称", "Institution"},
                        {"养老机构名称", "养老机构", "单位名称", "被检查单位", "受检单位",
                         "检查对象", "隐患单位", "被检查机构", "单位", "名称", "被检查单位名称"}))),
        place(FieldHome::Identity),
        shown(identity(day(
            "found_on", {"发现日期", "Found on"},
            {"发现时间", "检查日期", "检查时间", "排查日期", "排查时间", "隐患发现时间", "日期"}))),
        shown(text("description", FieldHome::Identity, {"隐患内容", "Description"},
                   {"隐患描述", "问题描述", "存在问题", "存在隐患", "隐患问题", "隐患情况",
                    "问题隐患", "问题", "安全隐患", "发现问题", "存在的问题", "主要问题",
                    "安全隐患内容", "问题内容", "存在的隐患"})),
        choice("kind", FieldHome::State, {"隐患类型", "Kind"},
               {"隐患类别", "问题类型", "问题类别", "类别", "类型", "风险类型"},
               {{"fire", {"消防", "Fire"}, {"消防安全", "电气", "火灾", "用电"}},
                {"building", {"建筑", "Building"}, {"建筑安全", "房屋", "房屋安全", "建筑结构"}},
                {"food", {"食品", "Food"}, {"食品安全", "食堂", "餐饮"}},
                {"gas", {"燃气", "Gas"}, {"燃气安全", "用气"}},
                {"medical", {"医疗卫生", "Medical"}, {"医疗", "卫生", "疫情防控", "药品"}},
                {"equipment", {"特种设备", "Equipment"}, {"设备", "电梯", "锅炉", "设施设备"}},
                {"care", {"服务安全", "Care"}, {"服务", "照护", "欺老虐老", "服务质量"}},
                {"management",
                 {"安全管理", "Management"},
                 {"管理", "制度", "人员", "资质", "非法集资", "档案"}},
                {"other", {"其他", "Other"}, {"其它"}}}),
        shown(choice("class", FieldHome::State, {"隐患级别", "Class"},
                     {"隐患等级", "级别", "等级", "风险等级", "严重程度", "隐患分级",
                      "是否重大隐患", "重大隐患"},
                     {{"minor",
                       {"一般", "Minor"},
                       {"一般隐患", "低风险", "轻微", "一般安全隐患", "一般问题", "否"}},
                      {"serious", {"较大", "Serious"}, {"较大隐患", "中风险", "较大安全隐患"}},
                      {"major",
                       {"重大", "Major"},
                       {"重大隐患", "重大安全隐患", "高风险", "重大事故隐患", "严重", "是"}}})),
        shown(ahead(day("due_on", {"整改期限", "Due on"},
                        {"整改时限", "完成时限", "限期", "整改截止日期", "整改完成时限",
                         "应完成时间", "计划完成时间", "整改限期"}))),
        shown(day("closed_on", {"整改完成日期", "Closed on"},
                  {"整改完成时间", "完成时间", "完成日期", "销号时间", "销号日期", "整改日期",
                   "整改时间", "实际完成时间"})),
        status_field(),
        shown(text("responsible", FieldHome::State, {"责任人", "Responsible"},
                   {"整改责任人", "责任单位", "整改责任单位", "负责人", "整改负责人", "整改单位"})),
        text("measure", FieldHome::State, {"整改措施", "Measure"},
             {"整改内容", "整改要求", "处理措施", "措施", "整改方案"}),
        text("inspector", FieldHome::State, {"检查人", "Inspector"},
             {"检查单位", "检查部门", "检查人员", "排查单位", "排查人"}),
        text("remark", FieldHome::State, {"备注", "Remark"}, {"说明"}),
    };
}

std::vector<RowRule> all_rules()
{
    return {
        {"closed_before_found", Severity::Blocks, "closed_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "closed_on", "found_on");
         },
         [](const RosterSpec&, const Record&) {
             return HazardRules::tr("Closed before it was found. Correct one of the two dates.");
         }},
        {"due_before_found", Severity::Warns, "due_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "due_on", "found_on");
         },
         [](const RosterSpec&, const Record&) {
             return HazardRules::tr("Due before it was found. Please confirm.");
         }},
        {"closed_but_open", Severity::Warns, "status",
         [](const RosterSpec& spec, const Record& record) {
             return spec.text(record, "status") == u"open" &&
                    !is_missing(spec.value(record, "closed_on"));
         },
         [](const RosterSpec&, const Record&) {
             return HazardRules::tr("There is a day of closing, but the status says that the "
                                    "hazard is open.");
         }},
        {"no_description", Severity::Warns, "name",
         [](const RosterSpec& spec, const Record& record) {
             return is_missing(spec.value(record, "description"));
         },
         [](const RosterSpec&, const Record&) {
             return HazardRules::tr("It is not said what the hazard is; two of one institution "
                                    "cannot be told apart.");
         }},
    };
}

/// A day of closing closes it.
void complete_hazard(const RosterSpec& spec, Record& record, const Period&)
{
    if (is_missing(spec.value(record, "status")) && !is_missing(spec.value(record, "closed_on"))) {
        spec.set(record, "status", QStringLiteral("closed"));
    }
}

} // namespace

const RosterSpec& hazard_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("hazards");
        made.table = QStringLiteral("hazard");
        made.label = {QStringLiteral("安全隐患"), QStringLiteral("Hazards")};
        made.one = {QStringLiteral("隐患"), QStringLiteral("Hazard")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.status_field = QStringLiteral("status");
        made.open_status = QStringLiteral("open");
        made.closed_status = QStringLiteral("closed");
        made.match_by = MatchBy::Key;
        made.keys = {{"name", "region", "number"},
                     {"name", "region", "found_on", "description"},
                     {"name", "region", "description"},
                     {"name", "region", "found_on"},
                     {"name", "region"}};
        made.filters = QStringList{"class", "status", "kind"};
        made.fields = all_fields();
        made.rules = all_rules();
        made.complete = complete_hazard;
        return made;
    }();
    return spec;
}

} // namespace yice
