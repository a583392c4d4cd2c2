// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct HospitalRules {
    Q_DECLARE_TR_FUNCTIONS(HospitalRules)
};

std::vector<Choice> kinds()
{
    return {
        {"general",
         {"综合医院", "General hospital"},
         {"综合", "综合性医院", "人民医院", "中心医院", "第一医院", "第二医院", "第三医院",
          "总医院", "附属医院"}},
        {"chinese_medicine",
         {"中医医院", "Hospital of Chinese medicine"},
         {"中医", "中医院", "中西医结合医院", "民族医医院", "中西医结合", "蒙医院", "藏医院"}},
        {"specialised",
         {"专科医院", "Specialised hospital"},
         {"专科", "精神病医院", "精神卫生中心", "口腔医院", "眼科医院", "骨科医院", "肿瘤医院",
          "传染病医院", "老年病医院", "肛肠医院"}},
        {"maternity",
         {"妇幼保健院", "Maternity hospital"},
         {"妇幼保健", "妇幼保健机构", "妇女儿童医院", "妇产医院", "妇幼保健计划生育服务中心"}},
        {"rehabilitation",
         {"康复医院", "Rehabilitation hospital"},
         {"康复", "康复医疗中心", "康复中心"}},
        {"nursing", {"护理院", "Nursing hospital"}, {"护理中心", "护理站", "护理院（站）"}},
        {"hospice", {"安宁疗护中心", "Hospice"}, {"安宁疗护机构"}},
        {"township",
         {"乡镇卫生院", "Township health centre"},
         {"卫生院", "中心卫生院", "镇卫生院", "乡卫生院"}},
        {"community",
         {"社区卫生服务中心", "Community health centre"},
         {"社区卫生服务站", "社区卫生", "社区医院", "社区卫生服务机构"}},
        {"village", {"村卫生室", "Village clinic"}, {"卫生室", "卫生所", "村卫生所", "医务室"}},
        {"clinic", {"门诊部（诊所）", "Clinic"}, {"诊所", "门诊部", "门诊"}},
        {"other", {"其他医疗机构", "Other"}, {"其他", "其它"}},
    };
}

std::vector<FieldSpec> identity_fields()
{
    FieldSpec code =
        identity(typed("credit_code", FieldType::CreditCode, {"统一社会信用代码", "Credit code"},
                       {"信用代码", "社会信用代码", "机构代码"}));
    return {
        shown(needed(text("name", FieldHome::Identity, {"医疗机构名称", "Name"},
                          {"医院名称", "医疗机构", "医院", "机构名称", "单位名称", "名称",
                           "医疗卫生机构名称", "医疗卫生机构", "卫生机构名称"}))),
        text("aliases", FieldHome::Identity, {"第二名称", "Other names"},
             {"别名", "曾用名", "简称", "又名", "其他名称"}),
        std::move(code),
        place(FieldHome::Identity),
        text("address", FieldHome::Identity, {"地址", "Address"},
             {"详细地址", "机构地址", "所在地址", "医院地址"}),
        shown(otherwise(choice("kind", FieldHome::Identity, {"医疗机构类别", "Kind"},
                               {"医疗机构类型", "机构类别", "机构类型", "类别", "类型", "医院类型",
                                "医院类别", "医院性质类别"},
                               kinds()),
                        QStringLiteral("other"))),
    };
}

std::vector<FieldSpec> class_fields()
{
    return {
        shown(choice(
            "level", FieldHome::State, {"医院等级", "Level"},
            {"医院级别", "等级", "级别", "医疗机构等级", "医疗机构级别", "等次", "机构等级",
             "机构级别", "医院等次"},
            {{"tertiary",
              {"三级", "Tertiary"},
              {"三级甲等", "三甲", "三级乙等", "三乙", "三级医院", "3级", "三级综合"}},
             {"secondary",
              {"二级", "Secondary"},
              {"二级甲等", "二甲", "二级乙等", "二乙", "二级医院", "2级", "二级综合"}},
             {"primary", {"一级", "Primary"}, {"一级甲等", "一甲", "一级医院", "1级", "一级乙等"}},
             {"unrated",
              {"未定级", "Not rated"},
              {"未评级", "无等级", "未评定", "未评审", "未定等级", "基层"}}})),
        shown(
            choice("ownership", FieldHome::State, {"举办主体", "Ownership"},
                   {"经济性质", "所有制", "性质", "公立民营", "医院性质", "机构性质", "所有制形式",
                    "办医性质", "经济类型", "是否公立", "公立或民营", "单位性质", "公立/民营"},
                   {{"public",
                     {"公立", "Public"},
                     {"公办", "政府办", "国有", "公立医院", "事业单位", "集体", "国有全资", "是"}},
                    {"private",
                     {"民营", "Private"},
                     {"私立", "民办", "社会办", "私营", "股份制", "社会办医", "非公立",
                      "非公立医院", "非公立医疗机构", "民营医院", "否"}}})),
        shown(otherwise(
            choice("status", FieldHome::State, {"运营状态", "Status"},
                   {"机构状态", "状态", "执业状态", "经营状态", "运行状态"},
                   {{"planned", {"筹建", "Planned"}, {"在建", "筹备", "拟建"}},
                    {"open",
                     {"正常执业", "Open"},
                     {"正常", "在营", "运营", "营业", "开业", "执业", "正常运营", "存续"}},
                    {"paused", {"暂停", "Paused"}, {"停业", "歇业", "暂停执业", "停业整顿"}},
                    {"closed",
                     {"关闭", "Closed"},
                     {"注销", "关停", "撤销", "已关闭", "已注销", "终止"}}}),
            QStringLiteral("open"))),
    };
}

std::vector<FieldSpec> service_fields()
{
    const QString beds = QStringLiteral("张");
    return {
        shown(flag("geriatrics", {"设立老年医学科", "Geriatrics"},
                   {"老年医学科", "是否设立老年医学科", "是否设置老年医学科", "是否有老年医学科",
                    "老年病科", "老年科", "设置老年医学科", "设有老年医学科"})),
        shown(flag("internet_nursing", {"互联网+护理服务", "Internet nursing"},
                   {"是否开展互联网+护理服务", "互联网护理", "互联网护理服务",
                    "开展互联网+护理服务", "互联网+护理"})),
        shown(flag("age_friendly", {"老年友善医疗机构", "Age-friendly"},
                   {"是否老年友善", "老年友善", "是否老年友善医疗机构", "老年友善机构",
                    "是否建成老年友善医疗机构"})),
        flag("green_channel", {"老年人就医绿色通道", "Green channel"},
             {"绿色通道", "就医绿色通道", "是否开通绿色通道", "老年人绿色通道", "就诊绿色通道",
              "是否开通老年人绿色通道", "老年人就诊绿色通道"}),
        flag("referral", {"双向转介绿色通道", "Referral channel"},
             {"双向转介", "双向转诊", "是否开通双向转介", "双向转诊绿色通道",
              "是否开通双向转介绿色通道"}),
        flag("hospice", {"安宁疗护", "Hospice care"},
             {"是否开展安宁疗护", "安宁疗护服务", "是否提供安宁疗护"}),
        count("beds", {"床位数", "Beds"}, beds,
              {"床位", "编制床位", "开放床位", "实有床位", "核定床位", "编制床位数", "开放床位数",
               "床位总数", "实际开放床位", "实有床位数"}),
        count("elder_beds", {"老年医学科床位", "Geriatric beds"}, beds,
              {"老年病床位", "老年科床位", "老年床位", "老年医学科床位数", "老年病科床位",
               "老年病床位数"}),
        count("rehabilitation_beds", {"康复床位", "Rehabilitation beds"}, beds,
              {"康复床位数", "康复科床位", "康复医学科床位"}),
        count("hospice_beds", {"安宁疗护床位", "Hospice beds"}, beds, {"安宁疗护床位数"}),
        count("contracted_homes", {"签约养老机构数", "Contracted care homes"}, QStringLiteral("家"),
              {"签约养老机构", "协议合作养老机构数", "合作养老机构数", "签约合作养老机构数"},
              10'000),
        text("contact", FieldHome::State, {"联系方式", "Contact"},
             {"联系电话", "电话", "办公电话"}),
        text("remark", FieldHome::State, {"备注", "Remark"}, {"说明"}),
    };
}

QString too_many(const RosterSpec& spec, const Record& record, const char* part)
{
    return HospitalRules::tr("%1 are more than %2 beds in all. Correct one of the two.")
        .arg(spec.text(record, QString::fromLatin1(part)), spec.text(record, "beds"));
}

std::vector<RowRule> all_rules()
{
    return {
        {"geriatric_over_beds", Severity::Blocks, "elder_beds",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "elder_beds", "beds");
         },
         [](const RosterSpec& spec, const Record& record) {
             return too_many(spec, record, "elder_beds");
         }},
        {"rehabilitation_over_beds", Severity::Blocks, "rehabilitation_beds",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "rehabilitation_beds", "beds");
         },
         [](const RosterSpec& spec, const Record& record) {
             return too_many(spec, record, "rehabilitation_beds");
         }},
        {"hospice_over_beds", Severity::Blocks, "hospice_beds",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "hospice_beds", "beds");
         },
         [](const RosterSpec& spec, const Record& record) {
             return too_many(spec, record, "hospice_beds");
         }},
        {"beds_without_geriatrics", Severity::Warns, "geriatrics",
         [](const RosterSpec& spec, const Record& record) {
             const auto* has = std::get_if<bool>(&spec.value(record, "geriatrics"));
             return has && !*has && spec.number(record, "elder_beds") > 0;
         },
         [](const RosterSpec&, const Record&) {
             return HospitalRules::tr("There are geriatric beds, but no department of geriatrics. "
                                      "Please confirm.");
         }},
    };
}

} // namespace

const RosterSpec& hospital_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("hospitals");
        made.table = QStringLiteral("hospital");
        made.label = {QStringLiteral("医疗机构"), QStringLiteral("Hospitals")};
        made.one = {QStringLiteral("医疗机构"), QStringLiteral("Hospital")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.code_field = QStringLiteral("credit_code");
        made.kind_field = QStringLiteral("kind");
        made.status_field = QStringLiteral("status");
        made.open_status = QStringLiteral("open");
        made.closed_status = QStringLiteral("closed");
        made.filters = QStringList{"kind", "level", "ownership", "geriatrics"};
        for (const std::vector<FieldSpec>& group :
             {identity_fields(), class_fields(), service_fields()}) {
            made.fields.insert(made.fields.end(), group.begin(), group.end());
        }
        made.rules = all_rules();
        return made;
    }();
    return spec;
}

} // namespace yice
