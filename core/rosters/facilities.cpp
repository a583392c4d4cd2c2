// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/facility_rules.h"
#include "rosters/fields.h"
#include "rosters/specs.h"

namespace yice
{

namespace
{

/// 机构 of the official statistics first, then 社区, then what is neither.
std::vector<Choice> kinds()
{
    return {
        {"care_home",
         {"养老机构", "Care home"},
         {"养老院", "老年公寓", "养护院", "护理院", "社会福利院", "福利院", "老年养护中心",
          "养老公寓", "民办养老机构", "公办养老机构"}},
        {"elder_home",
         {"敬老院（特困供养）", "Home for people in hardship"},
         {"敬老院", "特困供养机构", "特困人员供养服务机构", "农村敬老院", "乡镇敬老院", "福利中心",
          "乡镇福利中心", "农村福利中心", "特困人员供养服务设施"}},
        {"medical_care",
         {"医养结合机构", "Medical and care home"},
         {"医养结合", "医养结合养老机构"}},
        {"day_care",
         {"社区日间照料中心", "Day-care centre"},
         {"日间照料", "日间照料中心", "老年人日间照料中心", "城市社区日间照料中心", "托老所"}},
        {"community_complex",
         {"社区养老服务综合体", "Community care complex"},
         {"养老服务综合体", "综合体", "综合养老服务中心", "街道综合养老服务中心",
          "居家养老服务中心", "综合性社区居家养老服务中心", "区域养老服务中心"}},
        {"village_home",
         {"农村养老大院（幸福院）", "Village mutual-aid home"},
         {"农村幸福院", "幸福院", "养老大院", "农村养老大院", "农村养老服务大院", "互助养老站点",
          "农村互助养老"}},
        {"village_point",
         {"村级养老服务点", "Village service point"},
         {"服务点", "养老服务站", "养老服务站点", "养老驿站", "社区养老服务站"}},
        {"embedded",
         {"嵌入式养老机构", "Embedded community home"},
         {"嵌入式", "社区嵌入式", "嵌入式养老服务机构", "小微机构"}},
        {"elder_university", {"老年大学", "University for the elderly"}, {"老年开放大学"}},
        {"learning_point",
         {"老年学习点", "Learning point"},
         {"学习点", "老年学校", "基层老年学校", "社区老年教育学习点", "老年教育学习点"}},
        {"meal_point",
         {"老年助餐点", "Meal point"},
         {"助餐点", "老年食堂", "老年助餐服务点", "社区食堂", "助餐服务点"}},
    };
}

std::vector<FieldSpec> identity_fields()
{
    FieldSpec name =
        shown(text("name", FieldHome::Identity, {"机构名称", "Name"},
                   {"养老机构名称", "养老机构", "单位名称", "名称", "设施名称", "机构全称"}));
    name.required = true;
    FieldSpec kind = shown(choice(
        "kind", FieldHome::Identity, {"设施类型", "Kind"},
        {"类型", "设施类别", "机构种类", "机构类型", "机构类别", "类别", "设施种类"}, kinds()));
    kind.otherwise = QStringLiteral("care_home");
    FieldSpec code = text("credit_code", FieldHome::Identity, {"统一社会信用代码", "Credit code"},
                          {"信用代码", "社会信用代码", "机构代码"});
    code.type = FieldType::CreditCode;
    FieldSpec opened =
        typed("opened_on", FieldType::Date, {"成立日期", "Opened on"},
              {"成立时间", "开业时间", "开业日期", "投入使用时间", "运营时间", "建成时间"});
    opened.home = FieldHome::Identity;
    return {
        name,
        text("aliases", FieldHome::Identity, {"别名", "Other names"}, {"曾用名", "简称", "又名"}),
        code,
        place(FieldHome::Identity),
        text("address", FieldHome::Identity, {"地址", "Address"},
             {"详细地址", "机构地址", "所在地址"}),
        kind,
        choice("level", FieldHome::Identity, {"层级", "Level"},
               {"机构层级", "设施层级", "级别", "建设层级"},
               {{"city", {"市级", "City"}, {}},
                {"county", {"县级", "County"}, {"区级", "县(市、区)级", "县区级"}},
                {"town", {"乡镇级", "Town"}, {"镇级", "乡级", "街道级", "乡镇(街道)级"}},
                {"village", {"村级", "Village"}, {"社区级", "村(社区)级"}}}),
        opened,
        text("successor", FieldHome::Identity, {"承接机构", "Successor"},
             {"合并后机构", "并入机构"}),
    };
}

std::vector<FieldSpec> state_fields()
{
    FieldSpec status = shown(choice(
        "status", FieldHome::State, {"运营状态", "Status"},
        {"机构生存状态", "生存状态", "机构状态", "状态", "经营状态", "运行状态"},
        {{"planned", {"筹建", "Planned"}, {"在建", "筹备", "未运营", "拟建"}},
         {"open",
          {"在营", "Open"},
          {"正常", "运营", "运营中", "正常运营", "营业", "开业", "存续", "在用", "启用"}},
         {"paused", {"暂停", "Paused"}, {"停业", "暂停运营", "暂停营业", "歇业", "整改"}},
         {"closed", {"关闭", "Closed"}, {"注销", "关停", "撤销", "已关闭", "已注销", "终止"}}}));
    status.otherwise = QStringLiteral("open");
    const QString beds = QStringLiteral("张");
    const QString people = QStringLiteral("人");
    return {
        status,
        shown(choice(
            "nature", FieldHome::State, {"机构性质", "Nature"},
            {"性质", "单位性质", "运营方式", "兴办主体", "运营性质", "举办主体", "经营性质",
             "公办民办", "建设运营方式"},
            {{"public",
              {"公办", "Public"},
              {"公办公营", "公建公办", "公建公营", "政府办", "国办", "公立", "公办机构"}},
             {"private",
              {"民办", "Private"},
              {"民办民营", "社会办", "私营", "民营", "个人", "民非", "民办机构", "社会力量"}},
             {"public_private",
              {"公建民营", "Public, privately run"},
              {"公办民营", "委托运营", "委托经营"}},
             {"private_aided",
              {"民办公助", "Private, aided"},
              {"公助民办", "公建公助民营", "公助民营"}},
             {"collective", {"集体", "Collective"}, {"集体办", "村集体", "村办", "集体所有"}}})),
        choice("legal_form", FieldHome::State, {"法人类型", "Legal form"},
               {"法人性质", "登记类型", "登记性质", "法人登记类型"},
               {{"institution", {"事业单位", "Public institution"}, {"事业法人", "事业"}},
                {"non_enterprise",
                 {"民办非企业", "Private non-enterprise"},
                 {"民办非企业单位", "社会服务机构", "民非企业"}},
                {"enterprise", {"企业", "Enterprise"}, {"公司", "营利性", "工商登记"}},
                {"unregistered", {"未登记", "Not registered"}, {"无法人", "非法人"}}}),
        shown(count("beds", {"床位总数", "Beds"}, beds,
                    {"床位总数量", "床位数量", "床位数", "床位", "核定床位", "核定床位数",
                     "设置床位数量", "设置床位", "设置床位数", "总床位", "总床位数", "养老床位",
                     "养老床位数", "床位 总数", "床位合计", "核定床位总数"})),
        count("built_beds", {"建成床位", "Built beds"}, beds,
              {"建成床位数", "实有床位", "实有床位数", "开放床位", "可用床位"}),
        shown(count("nursing_beds", {"护理型床位", "Nursing beds"}, beds,
                    {"护理型床位数", "护理型床位数量", "护理床位", "护理床位数", "护理型",
                     "床位 护理型", "其中护理型床位", "其中护理型", "其中护理型床位数"})),
        count("full_time_beds", {"全托床位", "Full-time beds"}, beds,
              {"全托床位数", "全托床位数量", "全托", "长期照护床位"}),
        count("day_beds", {"日托床位", "Day beds"}, beds,
              {"日托床位数", "日托床位数量", "日托", "日间照料床位"}),
        count("dementia_beds", {"认知障碍照护床位", "Dementia-care beds"}, beds,
              {"认知症床位", "失智照护床位", "认知障碍床位", "失智床位"}),
        count("embedded_beds", {"嵌入式床位", "Embedded beds"}, beds,
              {"嵌入式养老床位", "嵌入式床位数"}),
        count("home_beds", {"家庭养老床位", "Home care beds"}, beds,
              {"家庭养老床位数", "家庭床位", "家床"}),
        count("inclusive_beds", {"普惠性床位", "Affordable beds"}, beds,
              {"普惠床位", "普惠性养老床位", "普惠型床位"}),
        shown(count("residents", {"入住人数", "Residents"}, people,
                    {"入住老年人数", "实际入住人数", "在院人数", "月末收住老年人数", "入住老人数",
                     "在住人数", "收住人数", "入住老人"})),
        shown(count("staff", {"从业人员数", "Staff"}, people,
                    {"职工人数", "工作人员数", "员工数", "从业人员", "工作人员"})),
        count("caregivers", {"护理员数", "Caregivers"}, people,
              {"护理人员数", "养老护理员数", "护理员", "护理员人数"}),
        shown(choice("grade", FieldHome::State, {"机构等级", "Grade"},
                     {"等级", "评定等级", "服务等级", "养老机构等级", "星级"},
                     {{"0", {"未评定", "Not graded"}, {"未评级", "未评", "无等级", "未参评"}},
                      {"1", {"一级", "Grade 1"}, {"一星级", "一星", "1级"}},
                      {"2", {"二级", "Grade 2"}, {"二星级", "二星", "2级"}},
                      {"3", {"三级", "Grade 3"}, {"三星级", "三星", "3级"}},
                      {"4", {"四级", "Grade 4"}, {"四星级", "四星", "4级"}},
                      {"5", {"五级", "Grade 5"}, {"五星级", "五星", "5级"}}})),
        typed("graded_on", FieldType::Date, {"评定日期", "Graded on"},
              {"等级评定日期", "等级评定时间", "评定时间"}),
        amount("floor_area", {"建筑面积", "Floor area"}, QStringLiteral("㎡"),
               {"总建筑面积", "面积"}),
        amount("site_area", {"占地面积", "Site area"}, QStringLiteral("㎡"), {"用地面积"}),
        typed("closed_on", FieldType::Date, {"关闭日期", "Closed on"},
              {"关停日期", "注销日期", "关闭时间"}),
        flag("registered", {"是否备案", "Filed"}, {"备案", "备案情况", "已备案"}),
        typed("registered_on", FieldType::Date, {"备案时间", "Filed on"}, {"备案日期"}),
        flag("hardship_support", {"特困救助供养机构", "Supports people in hardship"},
             {"是否特困救助供养机构", "是否特困供养机构", "特困供养"}),
        flag("disabled_care", {"失能照护", "Care for the disabled"},
             {"是否失能照护机构", "失能照护为主", "是否失能特困供养设施", "特困失能供养设施",
              "失能人员专业照护"}),
        flag("regional_centre", {"区域性养老服务中心", "Regional centre"},
             {"是否区域性养老服务中心", "是否区域养老服务中心"}),
        flag("comprehensive", {"综合功能", "Comprehensive"}, {"是否具备综合功能"}),
        flag("demonstration", {"示范养老中心", "Demonstration centre"}, {"是否示范", "示范机构"}),
        flag("medical_inside", {"内设医疗机构", "Medical unit inside"}, {"是否内设医疗机构"}),
        flag("medical_contract", {"签约医疗机构", "Contracted hospital"},
             {"是否签约医疗机构", "医疗签约"}),
        flag("care_insurance", {"长护险定点机构", "Long-term care insurance"},
             {"是否长护险定点机构", "长护险定点"}),
        flag("home_service", {"居家上门服务", "Home service"},
             {"是否提供居家养老上门服务", "是否开展上门服务", "上门服务"}),
        flag("fire_accepted", {"消防审验", "Fire acceptance"},
             {"消防验收", "消防是否合格", "消防"}),
        flag("food_licence", {"食品许可", "Food licence"},
             {"食品经营许可", "食品经营许可证", "食品许可证"}),
        flag("liability_insurance", {"责任险", "Liability insurance"},
             {"养老机构责任险", "机构责任险", "综合责任险"}),
        flag("video", {"视频监控", "Video"}, {"视频系统", "是否接入视频"}),
        flag("smart", {"智慧养老院", "Smart home"}, {"是否智慧养老院"}),
        flag("has_canteen", {"自办食堂", "Own canteen"}, {"食堂", "是否有食堂"}),
        flag("uses_gas", {"使用燃气", "Uses gas"}, {"是否使用燃气", "燃气"}),
        flag("smart_fire", {"智慧消防", "Smart fire protection"},
             {"是否接入智慧消防", "智慧消防覆盖", "消防物联网"}),
        flag("smart_gas", {"智慧燃气", "Smart gas monitoring"},
             {"是否接入智慧燃气", "智慧燃气覆盖", "燃气报警联网"}),
        flag("open_kitchen", {"明厨亮灶", "Open kitchen"},
             {"互联网+明厨亮灶", "“互联网+明厨亮灶”", "是否明厨亮灶"}),
        flag("service_standard", {"服务质量基本规范达标", "Meets GB/T 35796"},
             {"达到服务质量基本规范", "GB/T 35796达标", "服务质量达标", "是否达到服务质量基本规范",
              "养老机构服务质量基本规范"}),
        flag("safety_standard", {"服务安全基本规范达标", "Meets GB 38600"},
             {"达到服务安全基本规范", "GB 38600达标", "服务安全达标", "是否达到服务安全基本规范",
              "养老机构服务安全基本规范"}),
        flag("referral", {"双向转介", "Two-way referral"},
             {"双向转介绿色通道", "双向转诊", "是否开通双向转介"}),
        flag("upgraded", {"完成提升改造", "Upgraded"},
             {"是否完成改造", "提升改造", "改造提升", "是否改造提升"}),
        choice("performance", FieldHome::State, {"作用发挥", "How it works"},
               {"作用发挥情况", "运行评价", "作用发挥评价", "年度评价"},
               {{"good", {"良好", "Well"}, {"好", "优秀", "优", "良", "较好", "正常发挥"}},
                {"fair", {"一般", "Fairly"}, {"中", "尚可", "基本发挥"}},
                {"poor", {"较差", "Poorly"}, {"差", "闲置", "未发挥", "空置"}}}),
        typed("converted_on", FieldType::Date, {"改造批准日期", "Conversion approved on"},
              {"存量房屋改造批准日期", "过渡期起始日期"}),
        count("meal_visits", {"助餐人次", "Meals served"}, QStringLiteral("人次"), {"助餐服务人次"},
              10'000'000),
        count("cleaning_visits", {"助洁人次", "Cleaning visits"}, QStringLiteral("人次"),
              {"助洁服务人次"}, 10'000'000),
        count("bathing_visits", {"助浴人次", "Bathing visits"}, QStringLiteral("人次"),
              {"助浴服务人次"}, 10'000'000),
        amount("nursing_fee", {"护理费", "Nursing fee"}, QStringLiteral("元/月"), {"护理费标准"}),
        amount("bed_fee", {"床位费", "Bed fee"}, QStringLiteral("元/月"), {"床位费标准"}),
        amount("meal_fee", {"膳食费", "Board"}, QStringLiteral("元/月"),
               {"伙食费", "餐费", "膳食费标准"}),
        text("legal_representative", FieldHome::State, {"法定代表人", "Legal representative"},
             {"法人代表", "法人", "法人姓名"}),
        text("contact", FieldHome::State, {"联系方式", "Contact"},
             {"联系电话", "电话", "办公电话"}),
        text("remark", FieldHome::State, {"备注", "Remark"}, {"说明"}),
    };
}

} // namespace

const RosterSpec& facility_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("facilities");
        made.table = QStringLiteral("facility");
        made.label = {QStringLiteral("养老机构和设施"), QStringLiteral("Facilities")};
        made.one = {QStringLiteral("机构"), QStringLiteral("Facility")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.code_field = QStringLiteral("credit_code");
        made.kind_field = QStringLiteral("kind");
        made.status_field = QStringLiteral("status");
        made.open_status = QStringLiteral("open");
        made.closed_status = QStringLiteral("closed");
        made.fields = identity_fields();
        for (FieldSpec& field : state_fields()) {
            made.fields.push_back(std::move(field));
        }
        made.filters =
            QStringList{QStringLiteral("kind"), QStringLiteral("status"), QStringLiteral("nature")};
        made.rules = facility_rules();
        return made;
    }();
    return spec;
}

} // namespace yice
