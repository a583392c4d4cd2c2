// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct EstateRules {
    Q_DECLARE_TR_FUNCTIONS(EstateRules)
};

std::vector<FieldSpec> identity_fields()
{
    return {
        shown(needed(
            text("name", FieldHome::Identity, {"小区名称", "Estate"},
                 {"住宅小区", "住宅小区名称", "居住区名称", "居住小区", "小区", "居住小区名称",
                  "楼盘名称", "居住区", "项目名称", "新建小区名称", "住宅项目名称", "住宅项目"}))),
        text("aliases", FieldHome::Identity, {"推广名", "Other names"},
             {"别名", "案名", "曾用名", "又名", "楼盘推广名"}),
        place(FieldHome::Identity),
        text("address", FieldHome::Identity, {"地址", "Address"},
             {"小区地址", "详细地址", "项目地址", "坐落", "位置"}),
        shown(otherwise(
            choice("kind", FieldHome::Identity, {"小区类型", "Kind"},
                   {"新建或已建成", "小区类别", "类型", "类别", "小区性质", "建设类型", "是否新建",
                    "新建已建成"},
                   {{"new",
                     {"新建", "New"},
                     {"新建小区", "新建住宅小区", "新建居住区", "在建", "新建城区", "是"}},
                    {"existing",
                     {"已建成", "Existing"},
                     {"已建", "建成", "老旧小区", "既有", "已建成小区", "存量", "老旧", "老小区",
                      "已建成住宅小区", "否"}}}),
            QStringLiteral("new"))),
        text("developer", FieldHome::Identity, {"开发单位", "Developer"},
             {"建设单位", "开发商", "开发企业", "开发建设单位"}),
        identity(day("delivered_on", {"交付日期", "Delivered on"},
                     {"交付时间", "小区交付时间", "竣工时间", "竣工日期", "建成时间", "建成年份",
                      "交付使用时间", "小区建成时间"})),
    };
}

std::vector<FieldSpec> area_fields()
{
    const QString square = QStringLiteral("㎡");
    return {
        count("households", {"户数", "Households"}, QStringLiteral("户"),
              {"住户数", "总户数", "规划户数", "居住户数", "户数(户)", "住宅户数", "总户数(户)",
               "小区户数"},
              200'000),
        shown(amount("required_area", {"应配建面积", "Required area"}, square,
                     {"应配建养老服务设施面积", "规定面积", "应配面积", "配建标准面积",
                      "规划配建面积", "应建面积", "应配建养老用房面积", "规划面积"},
                     1'000'000)),
        shown(amount("built_area", {"实际配建面积", "Built area"}, square,
                     {"配建面积", "已配建面积", "实配面积", "养老服务设施面积",
                      "实际配建养老服务设施面积", "养老服务用房面积", "养老用房面积", "实建面积",
                      "已建面积", "配建养老服务设施面积", "配建养老用房面积"},
                     1'000'000)),
        amount("land_area", {"养老服务设施用地面积", "Land for elder care"}, square,
               {"养老设施用地面积", "养老用地面积", "用地面积"}, 10'000'000),
        choice("provision", FieldHome::State, {"配建方式", "How provided"},
               {"提供方式", "补建方式", "解决方式", "取得方式"},
               {{"built", {"配建", "Built with it"}, {"新建", "同步配建", "自建", "补建"}},
                {"purchase", {"购置", "Bought"}, {"购买", "回购"}},
                {"lease", {"租赁", "Rented"}, {"租用", "租借"}},
                {"swap", {"置换", "Swapped"}, {"调换"}},
                {"conversion", {"改造", "Converted"}, {"改建", "改扩建", "利用闲置用房"}},
                {"other", {"其他", "Other"}, {"其它", "无偿提供", "调剂"}}}),
    };
}

std::vector<FieldSpec> sync_fields()
{
    return {
        shown(
            flag("planned_in_sync", {"同步规划", "Planned in step"}, {"是否同步规划", "规划同步"})),
        shown(flag("built_in_sync", {"同步建设", "Built in step"}, {"是否同步建设", "建设同步"})),
        shown(flag("accepted_in_sync", {"同步验收", "Accepted in step"},
                   {"是否同步验收", "验收同步"})),
        shown(flag("delivered_in_sync", {"同步交付使用", "Delivered in step"},
                   {"同步交付", "是否同步交付", "是否同步交付使用", "交付同步", "同步移交"})),
        day("handed_over_on", {"养老用房移交日期", "Handed over on"},
            {"移交日期", "移交时间", "养老用房移交时间", "设施移交时间"}),
        text("facility", FieldHome::State, {"养老设施名称", "Facility"},
             {"设施名称", "养老服务设施名称", "配建设施名称"}),
        text("operator", FieldHome::State, {"运营单位", "Operator"},
             {"运营机构", "运营方", "使用单位", "接收单位"}),
        flag("problem", {"存在配建问题", "Problem found"},
             {"是否存在问题", "是否问题小区", "问题小区", "是否有问题", "是否列入整改"}),
        text("problem_text", FieldHome::State, {"问题描述", "What is wrong"},
             {"存在问题", "主要问题", "问题内容", "未达标原因"}),
        flag("rectified", {"完成整改", "Rectified"},
             {"是否完成整改", "是否整改", "整改完成", "是否整改到位", "整改情况"}),
        day("rectified_on", {"整改完成日期", "Rectified on"},
            {"整改时间", "整改日期", "完成整改时间", "整改完成时间"}),
        text("remark", FieldHome::State, {"备注", "Remark"}, {"说明"}),
    };
}

bool says(const RosterSpec& spec, const Record& record, const char* id, bool wanted)
{
    const auto* flag_value = std::get_if<bool>(&spec.value(record, QString::fromLatin1(id)));
    return flag_value && *flag_value == wanted;
}

std::vector<RowRule> all_rules()
{
    return {
        {"no_required_area", Severity::Warns, "name",
         [](const RosterSpec& spec, const Record& record) {
             return is_missing(spec.value(record, "required_area")) &&
                    is_missing(spec.value(record, "households"));
         },
         [](const RosterSpec&, const Record&) {
             return EstateRules::tr("Neither the required area nor the number of households is "
                                    "given; whether the estate complies cannot be told.");
         }},
        {"accepted_not_built", Severity::Warns, "accepted_in_sync",
         [](const RosterSpec& spec, const Record& record) {
             return (says(spec, record, "accepted_in_sync", true) ||
                     says(spec, record, "delivered_in_sync", true)) &&
                    says(spec, record, "built_in_sync", false);
         },
         [](const RosterSpec&, const Record&) {
             return EstateRules::tr("Accepted or delivered in step with the estate, but not built "
                                    "in step. Please confirm.");
         }},
        {"delivered_without_area", Severity::Warns, "built_area",
         [](const RosterSpec& spec, const Record& record) {
             const Value& area = spec.value(record, "built_area");
             return says(spec, record, "delivered_in_sync", true) && !is_missing(area) &&
                    number_of(area) <= 0;
         },
         [](const RosterSpec&, const Record&) {
             return EstateRules::tr("Delivered in step with the estate, but no area was built.");
         }},
        {"rectified_before_delivered", Severity::Warns, "rectified_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "rectified_on", "delivered_on");
         },
         [](const RosterSpec&, const Record&) {
             return EstateRules::tr("Rectified before the estate was delivered. Please confirm.");
         }},
    };
}

/// A day of rectification says that it was done.
void complete_estate(const RosterSpec& spec, Record& record, const Period&)
{
    if (is_missing(spec.value(record, "rectified")) &&
        !is_missing(spec.value(record, "rectified_on"))) {
        spec.set(record, "rectified", true);
    }
}

} // namespace

const RosterSpec& housing_estate_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("housing_estates");
        made.table = QStringLiteral("housing_estate");
        made.label = {QStringLiteral("住宅小区配建"), QStringLiteral("Housing estates")};
        made.one = {QStringLiteral("住宅小区"), QStringLiteral("Housing estate")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.kind_field = QStringLiteral("kind");
        made.filters = QStringList{"kind", "delivered_in_sync", "problem", "rectified"};
        for (const std::vector<FieldSpec>& group :
             {identity_fields(), area_fields(), sync_fields()}) {
            made.fields.insert(made.fields.end(), group.begin(), group.end());
        }
        made.rules = all_rules();
        made.complete = complete_estate;
        return made;
    }();
    return spec;
}

} // namespace yice
