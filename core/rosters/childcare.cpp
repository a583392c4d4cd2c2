// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct ChildcareRules {
    Q_DECLARE_TR_FUNCTIONS(ChildcareRules)
};

std::vector<Choice> kinds()
{
    return {
        {"centre",
         {"独立托育机构", "Childcare centre"},
         {"托育机构", "托育园", "托育中心", "早教托育", "婴幼儿照护服务机构", "独立设置",
          "托育服务机构", "照护服务机构"}},
        {"service_centre",
         {"托育综合服务中心", "Service centre"},
         {"综合服务中心", "示范婴幼儿照护服务中心", "婴幼儿照护服务中心"}},
        {"kindergarten",
         {"幼儿园托班", "Kindergarten class"},
         {"幼儿园", "托幼一体", "托班", "托幼一体化", "幼儿园开设托班"}},
        {"community",
         {"社区托育点", "Community site"},
         {"社区托育", "社区办托", "社区嵌入式托育", "社区托育服务点", "社区照护点"}},
        {"workplace", {"用人单位托育点", "At a workplace"}, {"用人单位", "单位办托", "福利性托育"}},
        {"family", {"家庭托育点", "Family site"}, {"家庭托育", "家庭式托育"}},
        {"hospital", {"医育结合托育", "At a medical unit"}, {"医育结合", "医疗机构办托"}},
        {"other", {"其他", "Other"}, {"其它"}},
    };
}

std::vector<FieldSpec> identity_fields()
{
    FieldSpec code =
        identity(typed("credit_code", FieldType::CreditCode, {"统一社会信用代码", "Credit code"},
                       {"信用代码", "社会信用代码", "机构代码"}));
    return {
        shown(needed(text("name", FieldHome::Identity, {"托育机构名称", "Name"},
                          {"托育机构", "托育服务机构名称", "托育园名称", "机构名称", "单位名称",
                           "名称", "园所名称", "托育点名称", "照护服务机构名称"}))),
        text("aliases", FieldHome::Identity, {"别名", "Other names"}, {"曾用名", "简称", "又名"}),
        std::move(code),
        place(FieldHome::Identity),
        text("address", FieldHome::Identity, {"地址", "Address"},
             {"详细地址", "机构地址", "所在地址", "园所地址"}),
        shown(otherwise(choice("kind", FieldHome::Identity, {"托育机构类型", "Kind"},
                               {"托育类型", "类型", "类别", "机构类型", "机构类别", "托育形式",
                                "办托形式", "托育机构类别"},
                               kinds()),
                        QStringLiteral("centre"))),
        identity(day("opened_on", {"成立日期", "Opened on"},
                     {"成立时间", "开业时间", "开业日期", "开办时间", "运营时间", "投入使用时间"})),
    };
}

FieldSpec status_field()
{
    return shown(otherwise(
        choice("status", FieldHome::State, {"运营状态", "Status"},
               {"机构状态", "状态", "经营状态", "运行状态", "是否运营"},
               {{"planned", {"筹建", "Planned"}, {"在建", "筹备", "未运营", "拟建"}},
                {"open",
                 {"在营", "Open"},
                 {"正常", "运营", "运营中", "正常运营", "营业", "开业", "存续", "是"}},
                {"paused", {"暂停", "Paused"}, {"停业", "暂停运营", "歇业", "整改", "暂停营业"}},
                {"closed",
                 {"关闭", "Closed"},
                 {"注销", "关停", "撤销", "已关闭", "已注销", "终止", "否"}}}),
        QStringLiteral("open")));
}

std::vector<FieldSpec> place_fields()
{
    const QString places = QStringLiteral("个");
    const QString people = QStringLiteral("人");
    return {
        status_field(),
        shown(choice(
            "nature", FieldHome::State, {"机构性质", "Nature"},
            {"性质", "单位性质", "举办主体", "办托性质", "运营性质", "公办民办", "经营性质",
             "兴办主体"},
            {{"public", {"公办", "Public"}, {"公立", "公办公营", "公建公办", "政府办", "事业单位"}},
             {"private",
              {"民办", "Private"},
              {"民营", "民办民营", "私营", "社会办", "企业", "民非", "营利性", "非营利性",
               "民办非企业", "个人"}},
             {"public_private", {"公建民营", "Public, privately run"}, {"公办民营", "委托运营"}},
             {"private_aided", {"民办公助", "Private, aided"}, {"公助民办"}},
             {"collective", {"集体", "Collective"}, {"集体办", "村集体"}}})),
        shown(count("places", {"托位数", "Places"}, places,
                    {"托位", "托位总数", "总托位数", "可提供托位数", "设置托位", "设置托位数",
                     "核定托位", "核定托位数", "最大托位数", "实有托位数"})),
        shown(count("inclusive_places", {"普惠托位数", "Affordable places"}, places,
                    {"普惠性托位", "普惠托位", "普惠性托位数", "其中普惠托位"})),
        shown(flag("inclusive", {"是否普惠", "Affordable"},
                   {"普惠", "普惠性托育机构", "普惠托育机构", "是否普惠性", "是否普惠托育机构",
                    "普惠性", "是否普惠性托育机构"})),
        shown(count("enrolled", {"在托人数", "Enrolled"}, people,
                    {"在托婴幼儿数", "实际入托人数", "入托人数", "收托人数", "实际收托人数",
                     "在托婴幼儿人数", "在园人数", "在托幼儿数"})),
        count("staff", {"从业人员数", "Staff"}, people,
              {"职工人数", "工作人员数", "员工数", "从业人员", "工作人员"}),
        count("carers", {"保育人员数", "Carers"}, people,
              {"保育员数", "保育人员", "保育员", "托育从业人员", "育婴员", "保育师"}),
        amount("fee", {"托育费", "Fee"}, QStringLiteral("元/月"),
               {"收费标准", "托育费标准", "月收费", "托育服务费", "收费"}, 100'000),
        amount("floor_area", {"建筑面积", "Floor area"}, QStringLiteral("㎡"),
               {"总建筑面积", "面积", "使用面积"}),
    };
}

std::vector<FieldSpec> permit_fields()
{
    return {
        flag("registered", {"是否备案", "Filed"}, {"备案", "备案情况", "已备案"}),
        day("registered_on", {"备案时间", "Filed on"}, {"备案日期"}),
        flag("demonstration", {"示范性托育机构", "Demonstration"},
             {"是否示范", "是否示范性托育机构", "示范托育机构", "示范机构", "示范"}),
        flag("medical_link", {"医育结合服务", "Linked to a medical unit"},
             {"是否医育结合", "是否签约医疗机构", "签约医疗机构"}),
        flag("video", {"视频监控", "Video"},
             {"视频系统", "是否接入视频", "是否安装监控", "监控全覆盖"}),
        flag("fire_accepted", {"消防审验", "Fire acceptance"},
             {"消防验收", "消防是否合格", "消防"}),
        day("closed_on", {"关闭日期", "Closed on"}, {"关停日期", "注销日期", "关闭时间"}),
        text("legal_representative", FieldHome::State, {"法定代表人", "Legal representative"},
             {"法人代表", "法人", "负责人", "法人姓名"}),
        text("contact", FieldHome::State, {"联系方式", "Contact"},
             {"联系电话", "电话", "办公电话"}),
        text("remark", FieldHome::State, {"备注", "Remark"}, {"说明"}),
    };
}

std::vector<RowRule> place_rules()
{
    return {
        {"inclusive_over_places", Severity::Blocks, "inclusive_places",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "inclusive_places", "places");
         },
         [](const RosterSpec& spec, const Record& record) {
             return ChildcareRules::tr("%1 affordable places are more than %2 places in all. "
                                       "Correct one of the two.")
                 .arg(spec.text(record, "inclusive_places"), spec.text(record, "places"));
         }},
        {"enrolled_over_places", Severity::Warns, "enrolled",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "enrolled", "places");
         },
         [](const RosterSpec& spec, const Record& record) {
             return ChildcareRules::tr("%1 children are in %2 places. Please confirm.")
                 .arg(spec.text(record, "enrolled"), spec.text(record, "places"));
         }},
        {"places_not_inclusive", Severity::Warns, "inclusive",
         [](const RosterSpec& spec, const Record& record) {
             const auto* inclusive = std::get_if<bool>(&spec.value(record, "inclusive"));
             return inclusive && !*inclusive && spec.number(record, "inclusive_places") > 0;
         },
         [](const RosterSpec&, const Record&) {
             return ChildcareRules::tr("There are affordable places, but it is said not to be "
                                       "affordable. Correct one of the two.");
         }},
    };
}

std::vector<RowRule> unit_rules()
{
    return {
        {"carers_over_staff", Severity::Warns, "carers",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "carers", "staff");
         },
         [](const RosterSpec& spec, const Record& record) {
             return ChildcareRules::tr("%1 carers are more than %2 staff in all. Please confirm.")
                 .arg(spec.text(record, "carers"), spec.text(record, "staff"));
         }},
        {"closed_before_opened", Severity::Blocks, "closed_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "closed_on", "opened_on");
         },
         [](const RosterSpec&, const Record&) {
             return ChildcareRules::tr("It was closed before it was opened.");
         }},
        {"code_against_nature", Severity::Warns, "credit_code",
         // GB 32100: 12 is a public institution.
         [](const RosterSpec& spec, const Record& record) {
             const QString code = spec.text(record, "credit_code");
             return code.size() == 18 && code.startsWith(u"12") &&
                    spec.text(record, "nature") == u"private";
         },
         [](const RosterSpec&, const Record&) {
             return ChildcareRules::tr("The credit code is one of a public institution, but the "
                                       "nature is private.");
         }},
    };
}

/// An institution with affordable places is affordable.
void complete_childcare(const RosterSpec& spec, Record& record, const Period&)
{
    if (is_missing(spec.value(record, "inclusive")) &&
        spec.number(record, "inclusive_places") > 0) {
        spec.set(record, "inclusive", true);
    }
}

} // namespace

const RosterSpec& childcare_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("childcare");
        made.table = QStringLiteral("childcare_place");
        made.label = {QStringLiteral("托育机构"), QStringLiteral("Childcare")};
        made.one = {QStringLiteral("托育机构"), QStringLiteral("Childcare place")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.code_field = QStringLiteral("credit_code");
        made.kind_field = QStringLiteral("kind");
        made.status_field = QStringLiteral("status");
        made.open_status = QStringLiteral("open");
        made.closed_status = QStringLiteral("closed");
        made.filters = QStringList{"kind", "status", "nature", "inclusive"};
        for (const std::vector<FieldSpec>& group :
             {identity_fields(), place_fields(), permit_fields()}) {
            made.fields.insert(made.fields.end(), group.begin(), group.end());
        }
        for (const std::vector<RowRule>& group : {place_rules(), unit_rules()}) {
            made.rules.insert(made.rules.end(), group.begin(), group.end());
        }
        made.complete = complete_childcare;
        return made;
    }();
    return spec;
}

} // namespace yice
