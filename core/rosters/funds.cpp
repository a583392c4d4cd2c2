// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct FundRules {
    Q_DECLARE_TR_FUNCTIONS(FundRules)
};

std::vector<Choice> subsidy_kinds()
{
    return {
        {"construction",
         {"建设补贴", "Construction subsidy"},
         {"一次性建设补贴", "床位建设补贴", "新建补贴", "改扩建补贴", "建设补助",
          "养老机构建设补贴", "建设奖补"}},
        {"operation",
         {"运营补贴", "Operating subsidy"},
         {"床位运营补贴", "养老机构运营补贴", "运营奖补", "机构床位补贴", "床位补贴",
          "机构运营补贴", "运营补助"}},
        {"community_operation",
         {"社区养老服务设施运营补贴", "Operating subsidy, community"},
         {"社区运营补贴", "日间照料中心运营补贴", "社区设施运营补贴", "社区养老运营补贴"}},
        {"village_operation",
         {"村级养老服务点运营补贴", "Operating subsidy, village"},
         {"村级运营补贴", "幸福院运营补贴", "村级服务点运营补贴", "互助养老运营补贴",
          "农村幸福院运营补贴"}},
        {"grade",
         {"等级评定奖补", "Grade bonus"},
         {"等级奖补", "评级奖补", "等级评定补贴", "连锁品牌奖补", "星级奖补"}},
        {"running",
         {"特困供养机构运转经费", "Running costs of homes for people in hardship"},
         {"运转经费", "敬老院运转经费", "敬老院运行经费", "运行经费"}},
        {"staff",
         {"服务人员经费", "Staff pay"},
         {"护理人员经费", "人员工资", "护理员岗位补贴", "入职补贴", "入职奖补", "岗位津贴",
          "护理员补贴", "工作人员经费"}},
        {"training", {"培训补贴", "Training subsidy"}, {"培训经费", "技能培训补贴", "培训资金"}},
        {"home_adaptation",
         {"适老化改造", "Home adaptation"},
         {"适老化改造资金", "适老化改造补贴", "居家适老化改造", "家庭适老化改造"}},
        {"home_beds", {"家庭养老床位", "Home care beds"}, {"家庭养老床位补贴", "家庭养老床位建设"}},
        {"meals", {"助餐补贴", "Meal subsidy"}, {"助餐", "老年助餐", "老年食堂补贴", "助餐补助"}},
        {"insurance", {"责任险补贴", "Insurance subsidy"}, {"责任险", "综合责任险", "意外险"}},
    };
}

std::vector<Choice> kinds()
{
    std::vector<Choice> all = {
        {"lottery",
         {"福彩公益金", "Welfare lottery fund"},
         {"福利彩票公益金", "彩票公益金", "福彩", "福利彩票", "福彩金", "本级福彩公益金"}},
        {"central_investment",
         {"中央预算内投资", "Central investment"},
         {"中央预算内", "中央预算内资金", "专项债", "专项债券"}},
        {"old_age_allowance",
         {"高龄津贴", "Old-age allowance"},
         {"高龄补贴", "高龄老人津贴", "高龄老年人津贴"}},
        {"nursing_subsidy",
         {"护理补贴", "Nursing subsidy"},
         {"失能护理补贴", "养老护理补贴", "失能老年人护理补贴", "经济困难失能老年人护理补贴"}},
        {"service_subsidy",
         {"养老服务补贴", "Service subsidy"},
         {"服务补贴", "经济困难老年人服务补贴", "居家养老服务补贴"}},
        {"purchase",
         {"政府购买服务", "Purchased services"},
         {"购买服务", "政府购买养老服务", "购买居家养老服务", "居家养老服务"}},
        {"hardship_support",
         {"特困供养资金", "Support of people in hardship"},
         {"特困供养", "特困人员救助供养", "特困人员供养资金", "特困照料护理", "特困救助供养"}},
        {"loan", {"贷款", "Loan"}, {"专项贷款", "贷款贴息", "稳岗扩岗专项贷款"}},
    };
    for (Choice& subsidy : subsidy_kinds()) {
        all.push_back(std::move(subsidy));
    }
    all.push_back(
        {"general", {"其他财政资金", "Other public money"}, {"财政资金", "一般公共预算"}});
    all.push_back(
        {"social", {"社会资金", "Private money"}, {"社会资本", "慈善捐赠", "捐赠", "慈善"}});
    all.push_back({"other", {"其他", "Other"}, {"其它", "其他资金"}});
    return all;
}

std::vector<FieldSpec> text_fields()
{
    return {
        shown(text("name", FieldHome::Identity, {"资金名称", "Name"},
                   {"项目名称", "资金项目", "资金项目名称", "项目", "用途", "资金用途", "补贴项目",
                    "补贴名称", "资金使用项目", "支出项目"})),
        place(FieldHome::Identity),
        shown(otherwise(choice("kind", FieldHome::Identity, {"资金类别", "Kind"},
                               {"资金类型", "类别", "类型", "资金种类", "补贴类型", "补贴类别",
                                "资金性质", "补贴种类"},
                               kinds()),
                        QStringLiteral("other"))),
        choice("level", FieldHome::Identity, {"资金级次", "Level of government"},
               {"资金级别", "级次", "资金层级", "级别", "资金来源级次"},
               {{"central", {"中央", "Central"}, {"中央级", "国家", "国家级", "部级", "中央财政"}},
                {"province", {"省级", "Province"}, {"省", "自治区级", "省级财政", "省本级"}},
                {"city", {"市级", "City"}, {"市", "市级财政", "市本级", "地市级"}},
                {"county",
                 {"县级", "County"},
                 {"县", "区级", "区", "县（市、区）级", "县级财政", "县本级", "本级", "区级财政"}},
                {"town", {"乡镇级", "Town"}, {"乡镇", "镇级", "街道级", "乡级"}}}),
    };
}

std::vector<FieldSpec> money_fields()
{
    const QString ten_thousand = QStringLiteral("万元");
    constexpr double most = 1'000'000;
    return {
        shown(
            day("paid_on", {"拨付日期", "Paid on"},
                {"拨付时间", "下达日期", "下达时间", "发放日期", "发放时间", "支出日期", "支付日期",
                 "资金下达时间", "到账时间", "日期", "时间", "支出时间", "支付时间"})),
        shown(needed(amount("amount", {"金额", "Amount"}, ten_thousand,
                            {"资金金额", "拨付金额", "发放金额", "资金总额", "金额合计", "总金额",
                             "补贴金额", "下达金额", "安排资金", "资金额度", "支出金额", "资金规模",
                             "补助金额", "拨付资金", "下达资金", "投入资金"},
                            most))),
        shown(amount("for_elder_care", {"其中用于养老服务", "Spent on elder care"}, ten_thousand,
                     {"用于养老服务", "用于养老金额", "养老支出", "其中养老服务", "用于养老",
                      "用于养老服务资金", "养老服务支出", "其中用于养老", "用于养老服务金额",
                      "其中：用于养老服务金额", "用于养老领域"},
                     most)),
        shown(count("recipients", {"受益人数", "Recipients"}, QStringLiteral("人"),
                    {"发放人数", "补贴人数", "享受人数", "惠及人数", "领取人数", "保障人数",
                     "受益老年人数"},
                    10'000'000)),
        shown(text("payee", FieldHome::Identity, {"收款单位", "Payee"},
                   {"补贴对象", "补贴机构", "发放对象", "受益单位", "使用单位", "项目单位",
                    "实施单位", "领取单位", "补助对象", "机构名称", "用款单位", "补助单位"})),
        text("source", FieldHome::Identity, {"资金来源", "Source"},
             {"来源", "经费来源", "资金渠道"}),
        text("document", FieldHome::Identity, {"文号", "Document"},
             {"文件号", "资金文号", "文件文号", "下达文号", "指标文号", "拨款文号"}),
        text("remark", FieldHome::Identity, {"备注", "Remark"}, {"说明"}),
    };
}

std::vector<RowRule> all_rules()
{
    return {
        {"elder_care_over_amount", Severity::Blocks, "for_elder_care",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "for_elder_care", "amount");
         },
         [](const RosterSpec& spec, const Record& record) {
             return FundRules::tr("%1 spent on elder care are more than %2 in all. Correct one of "
                                  "the two.")
                 .arg(spec.text(record, "for_elder_care"), spec.text(record, "amount"));
         }},
        {"amount_in_yuan", Severity::Warns, "amount",
         // A county pays out less than this at a time; the sheet is mostly in yuan.
         [](const RosterSpec& spec, const Record& record) {
             return spec.number(record, "amount") >= 10'000;
         },
         [](const RosterSpec& spec, const Record& record) {
             return FundRules::tr("%1 × 10 000 yuan is a great deal. Amounts are in 10 000 yuan; "
                                  "if the sheet is in yuan, convert it.")
                 .arg(spec.text(record, "amount"));
         }},
        {"lottery_without_share", Severity::Warns, "kind",
         [](const RosterSpec& spec, const Record& record) {
             return spec.text(record, "kind") == u"lottery" &&
                    is_missing(spec.value(record, "for_elder_care"));
         },
         [](const RosterSpec&, const Record&) {
             return FundRules::tr(
                 "How much of the lottery fund goes to elder care is not said; the "
                 "share cannot be worked out.");
         }},
    };
}

/// Every combination of what may be missing, the fullest first.
std::vector<QStringList> keys()
{
    static const QStringList optional = {"kind", "payee", "level"};
    std::vector<QStringList> all;
    for (const unsigned with : {7U, 6U, 5U, 3U, 4U, 2U, 1U, 0U}) {
        QStringList key = {"name", "region", "paid_on"};
        for (qsizetype i = 0; i < optional.size(); ++i) {
            if (with & (4U >> i)) {
                key << optional[i];
            }
        }
        all.push_back(std::move(key));
    }
    return all;
}

/// Sheets of one sort of money give it no name, and sums of a period no day.
void complete_fund(const RosterSpec& spec, Record& record, const Period& period)
{
    if (is_missing(spec.value(record, "paid_on"))) {
        spec.set(record, "paid_on", period.last_day());
    }
    if (!is_missing(spec.value(record, "name"))) {
        return;
    }
    const QString kind = spec.text(record, "kind");
    QString name = QStringLiteral("养老资金");
    for (const Choice& choice : spec.field(QStringLiteral("kind")).choices) {
        if (choice.id == kind && kind != u"other") {
            name = choice.label.zh;
        }
    }
    spec.set(record, "name", name);
}

} // namespace

const RosterSpec& fund_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("funds");
        made.table = QStringLiteral("fund");
        made.label = {QStringLiteral("养老资金"), QStringLiteral("Funds")};
        made.one = {QStringLiteral("资金"), QStringLiteral("Payment")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.region_defaults_to_root = true;
        made.kind_field = QStringLiteral("kind");
        made.date_field = QStringLiteral("paid_on");
        made.match_by = MatchBy::Key;
        made.keys = keys();
        made.filters = QStringList{"kind", "level"};
        for (const std::vector<FieldSpec>& group : {text_fields(), money_fields()}) {
            made.fields.insert(made.fields.end(), group.begin(), group.end());
        }
        for (FieldSpec& field : made.fields) {
            field.home = FieldHome::Identity;
        }
        made.rules = all_rules();
        made.complete = complete_fund;
        return made;
    }();
    return spec;
}

} // namespace yice
