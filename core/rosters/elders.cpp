// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/people.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct ElderRules {
    Q_DECLARE_TR_FUNCTIONS(ElderRules)
};

/// GB/T 42195-2022, and the three words of older files, which say something else.
std::vector<Choice> abilities()
{
    return {
        {"intact", {"能力完好", "Intact"}, {"完好", "能力正常", "完好能力"}},
        {"mild", {"轻度失能", "Mildly disabled"}, {"轻度", "轻度受损", "轻度能力受损"}},
        {"moderate", {"中度失能", "Moderately disabled"}, {"中度", "中度受损", "中度能力受损"}},
        {"severe", {"重度失能", "Severely disabled"}, {"重度", "重度受损", "重度能力受损"}},
        {"total", {"完全失能", "Totally disabled"}, {"能力完全丧失", "完全丧失"}},
        {"self_reliant",
         {"自理", "Self-reliant"},
         {"完全自理", "能自理", "生活自理", "可自理", "全自理", "生活能自理", "生活能够自理",
          "有自理能力", "非失能", "未失能", "不失能"}},
        {"half_disabled",
         {"半自理（半失能）", "Half disabled"},
         {"半自理", "半失能", "部分失能", "部分自理", "介助", "生活半自理", "半护理",
          "部分丧失生活自理能力"}},
        {"disabled",
         {"失能", "Disabled"},
         {"不能自理", "生活不能自理", "完全不能自理", "不自理", "全失能", "介护", "全护理",
          "无自理能力", "无法自理", "丧失自理能力", "失能失智", "生活完全不能自理",
          "完全丧失生活自理能力"}},
    };
}

/// 特困人员认定办法: another test than the one above.
std::vector<Choice> self_care_levels()
{
    return {
        {"self_reliant",
         {"全自理", "Looks after oneself"},
         {"具备生活自理能力", "完全自理", "自理", "有生活自理能力", "能自理", "有自理能力",
          "生活自理", "具备自理能力"}},
        {"half_care",
         {"半护理", "Needs some care"},
         {"部分丧失生活自理能力", "半自理", "部分自理", "半失能", "部分丧失", "部分失能",
          "部分丧失自理能力", "半护"}},
        {"full_care",
         {"全护理", "Needs full care"},
         {"完全丧失生活自理能力", "不能自理", "生活不能自理", "完全不能自理", "完全丧失", "全失能",
          "失能", "无自理能力", "无生活自理能力", "丧失自理能力", "丧失生活自理能力",
          "不具备生活自理能力", "不具备自理能力", "完全丧失自理能力", "全护"}},
    };
}

FieldSpec status_field()
{
    return shown(otherwise(
        choice("status", FieldHome::State, {"状态", "Status"},
               {"在册状态", "人员状态", "老人状态", "生存状态", "生存状况", "在院状态", "在世情况",
                "存亡状态", "是否健在"},
               {{"alive",
                 {"在册", "On the register"},
                 {"健在", "在世", "正常", "存活", "在院", "在住", "有效", "生存", "是"}},
                {"moved_away",
                 {"迁出", "Moved away"},
                 {"搬离", "户口迁出", "已迁出", "外迁", "搬迁", "迁移"}},
                {"deceased",
                 {"死亡", "Deceased"},
                 {"去世", "亡故", "已故", "病故", "已死亡", "过世", "离世", "不在世", "否"}},
                {"left",
                 {"退出", "Left"},
                 {"离开", "离院", "出院", "注销", "终止", "已退出", "取消", "不在册", "移出",
                  "停发", "不在院"}}}),
        QStringLiteral("alive")));
}

std::vector<FieldSpec> person_fields()
{
    return {
        shown(needed(text("name", FieldHome::Identity, {"姓名", "Name"},
                          {"老人姓名", "老年人姓名", "服务对象", "服务对象姓名", "特困人员姓名",
                           "对象姓名", "老人", "供养对象姓名", "入住老人姓名"}))),
        shown(identity_number_field()),
        sex_field(),
        shown(birth_date_field()),
        place(FieldHome::State),
        text("address", FieldHome::State, {"住址", "Address"},
             {"家庭住址", "居住地址", "详细地址", "地址", "现住址", "现居住地", "家庭地址",
              "居住地", "现居住地址", "常住地址"}),
        text("registered_address", FieldHome::State, {"户籍地址", "Registered address"},
             {"户籍所在地", "户口所在地", "户籍地", "户口地址"}),
        count("age", {"年龄", "Age"}, QStringLiteral("岁"), {"周岁", "实际年龄", "岁数"}, 130),
        choice("basis", FieldHome::State, {"户籍或常住", "Basis"},
               {"户籍情况", "户籍类型", "户籍状态", "人口性质", "人口类型", "人户情况"},
               {{"registered",
                 {"户籍", "Registered"},
                 {"户籍人口", "本地户籍", "本地", "人户一致", "人户分离", "本县户籍"}},
                {"resident",
                 {"常住", "Resident"},
                 {"常住人口", "非户籍", "非本地户籍", "外地户籍", "外来人口", "流动人口", "外来",
                  "非本地", "常住非户籍", "外县户籍", "外省户籍", "外市户籍", "外区户籍",
                  "非本县户籍", "非本市户籍", "非本区户籍", "非本地户口", "外地"}}}),
    };
}

std::vector<FieldSpec> need_fields()
{
    return {
        shown(tags("tags", {"困难类别", "Difficulties"},
                   {"困境类型",     "特殊困难类别", "困难类型",     "特殊困难类型", "老人类别",
                    "老人类型",     "老年人类别",   "老年人类型",   "人员类别",     "人员类型",
                    "对象类别",     "对象类型",     "服务对象类别", "服务对象类型", "家庭类型",
                    "身份类别",     "救助类别",     "困难情况",     "特殊群体类别", "困境类别",
                    "特殊困难情况", "居住状况"},
                   difficulties())),
        shown(choice("ability", FieldHome::State, {"能力等级", "Ability"},
                     {"评估等级", "能力评估等级", "老年人能力等级", "评估结果", "能力评估结果",
                      "失能等级", "失能程度", "自理能力", "生活自理能力", "能力状况", "自理情况",
                      "自理程度", "自理状况", "失能情况", "身体能力", "失能类型",
                      "老年人能力评估等级", "生活自理情况"},
                     abilities())),
        day("assessed_on", {"评估日期", "Assessed on"},
            {"评估时间", "能力评估日期", "能力评估时间"}),
        choice("self_care", FieldHome::State, {"特困自理等级", "Self-care"},
               {"护理等级", "护理级别", "特困自理能力", "特困人员自理能力", "特困人员生活自理能力",
                "照料护理等级", "照料护理档次", "护理类型", "护理档次", "照料护理标准档次"},
               self_care_levels()),
        shown(choice(
            "support", FieldHome::State, {"供养方式", "Support"},
            {"供养形式", "供养类型", "供养类别", "养老方式"},
            {{"concentrated", {"集中供养", "In an institution"}, {"集中", "机构供养", "机构集中"}},
             {"scattered", {"分散供养", "At home"}, {"分散", "居家供养", "散居", "分散居住"}},
             {"social",
              {"社会自费", "Self-paying"},
              {"社会供养", "自费", "社会代养", "自费入住", "社会寄养", "代养", "寄养", "社会老人",
               "自费代养"}}})),
        flag("willing", {"集中供养意愿", "Wants an institution"},
             {"是否有集中供养意愿", "是否愿意集中供养", "有无集中供养意愿", "愿意集中供养",
              "是否愿意入住机构", "入住意愿"}),
        flag("old_age_allowance", {"享受高龄津贴", "Old-age allowance"},
             {"高龄津贴", "高龄补贴", "是否享受高龄津贴", "是否领取高龄津贴", "高龄老人津贴"}),
        flag("nursing_subsidy", {"享受护理补贴", "Nursing subsidy"},
             {"护理补贴", "是否享受护理补贴", "养老护理补贴", "失能护理补贴", "失能老年人护理补贴",
              "是否领取护理补贴"}),
        flag("service_subsidy", {"享受养老服务补贴", "Service subsidy"},
             {"养老服务补贴", "服务补贴", "是否享受养老服务补贴", "是否享受服务补贴",
              "是否领取养老服务补贴"}),
    };
}

std::vector<FieldSpec> stay_fields()
{
    return {
        shown(text("placed_in", FieldHome::State, {"入住机构", "Lives in"},
                   {"入住机构名称", "所在机构", "所在养老机构", "养老机构名称", "养老机构",
                    "机构名称", "入住养老机构", "供养机构", "供养服务机构", "所在敬老院", "敬老院",
                    "供养机构名称", "所在机构名称"})),
        text("room", FieldHome::State, {"房间号", "Room"}, {"房号", "房间", "房间号码"}),
        text("bed", FieldHome::State, {"床号", "Bed"}, {"床位号", "床位", "床位编号"}),
        day("admitted_on", {"入院日期", "Admitted on"},
            {"入院时间", "入住日期", "入住时间", "入住机构时间", "入住机构日期"}),
        day("left_on", {"离开日期", "Left on"},
            {"退出日期", "死亡日期", "迁出日期", "出院日期", "离院日期", "死亡时间", "退出时间",
             "离院时间", "出院时间", "减员日期", "减员时间"}),
        status_field(),
        text("guardian", FieldHome::State, {"监护人", "Guardian"},
             {"监护人姓名", "联系人", "紧急联系人", "家属姓名", "联系人姓名", "赡养人",
              "赡养人姓名", "亲属姓名", "紧急联系人姓名", "家属", "监护人（联系人）"}),
        text("guardian_phone", FieldHome::State, {"监护人电话", "Guardian's phone"},
             {"紧急联系电话", "监护人联系电话", "监护人联系方式", "联系人电话", "家属电话",
              "紧急联系人电话", "家属联系电话", "亲属电话", "联系人联系电话", "赡养人电话",
              "联系人联系方式", "家属联系方式"}),
        text("phone", FieldHome::State, {"联系电话", "Phone"},
             {"电话", "联系方式", "手机", "手机号", "手机号码", "本人电话", "老人电话", "电话号码",
              "本人联系电话", "老人联系电话", "老人联系方式"}),
        text("remark", FieldHome::State, {"备注", "Remark"}, {"说明"}),
    };
}

bool has_tag(const RosterSpec& spec, const Record& record, const char* tag)
{
    return tags_of(spec.value(record, "tags")).contains(QString::fromLatin1(tag));
}

bool placed_nowhere(const RosterSpec& spec, const Record& record)
{
    return is_missing(spec.value(record, "placed_in"));
}

std::vector<RowRule> stay_rules()
{
    return {
        {"room_without_home", Severity::Warns, "room", placed_nowhere,
         [](const RosterSpec&, const Record&) {
             return ElderRules::tr("A room is given, but not the institution it is in.");
         }},
        {"bed_without_home", Severity::Warns, "bed", placed_nowhere,
         [](const RosterSpec&, const Record&) {
             return ElderRules::tr("A bed is given, but not the institution it is in.");
         }},
        {"concentrated_without_home", Severity::Warns, "support",
         [](const RosterSpec& spec, const Record& record) {
             return spec.text(record, "support") == u"concentrated" && placed_nowhere(spec, record);
         },
         [](const RosterSpec&, const Record&) {
             return ElderRules::tr("Supported in an institution, but it is not said in which one.");
         }},
        {"scattered_in_home", Severity::Warns, "support",
         [](const RosterSpec& spec, const Record& record) {
             return spec.text(record, "support") == u"scattered" && !placed_nowhere(spec, record);
         },
         [](const RosterSpec& spec, const Record& record) {
             return ElderRules::tr("Supported at home, but lives in %1. Correct one of the two.")
                 .arg(spec.text(record, "placed_in"));
         }},
        {"left_before_admitted", Severity::Warns, "left_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "left_on", "admitted_on");
         },
         [](const RosterSpec&, const Record&) {
             return ElderRules::tr("Left before being admitted. Correct one of the two dates.");
         }},
        {"admitted_before_birth", Severity::Blocks, "admitted_on",
         [](const RosterSpec& spec, const Record& record) {
             return before(spec, record, "admitted_on", "birth_date");
         },
         [](const RosterSpec&, const Record&) {
             return ElderRules::tr("Admitted before the date of birth.");
         }},
        {"left_but_registered", Severity::Warns, "left_on",
         [](const RosterSpec& spec, const Record& record) {
             return spec.text(record, "status") == u"alive" &&
                    !is_missing(spec.value(record, "left_on")) &&
                    !before(spec, record, "left_on", "admitted_on");
         },
         [](const RosterSpec&, const Record&) {
             return ElderRules::tr("There is a day of leaving, but the status says that the "
                                   "person is on the register.");
         }},
    };
}

std::vector<RowRule> need_rules()
{
    return {
        {"support_without_hardship", Severity::Warns, "support",
         [](const RosterSpec& spec, const Record& record) {
             const QString support = spec.text(record, "support");
             return (support == u"concentrated" || support == u"scattered") &&
                    !is_missing(spec.value(record, "tags")) && !has_tag(spec, record, "hardship");
         },
         [](const RosterSpec&, const Record&) {
             return ElderRules::tr("Only people in hardship (特困) are supported in this way. Add "
                                   "the difficulty or correct the support.");
         }},
        {"under_60", Severity::Warns, "age",
         // People in hardship may be younger.
         [](const RosterSpec& spec, const Record& record) {
             return spec.number(record, "age", 60) < 60 && !has_tag(spec, record, "hardship");
         },
         [](const RosterSpec& spec, const Record& record) {
             return ElderRules::tr("Aged %1. The register is of people from 60 on.")
                 .arg(spec.text(record, "age"));
         }},
    };
}

/// Whoever has left is not on the register, unless admitted again since.
void complete_elder(const RosterSpec& spec, Record& record, const Period&)
{
    complete_person(spec, record);
    if (is_missing(spec.value(record, "status")) && !is_missing(spec.value(record, "left_on")) &&
        !before(spec, record, "left_on", "admitted_on")) {
        spec.set(record, "status", QStringLiteral("left"));
    }
}

} // namespace

const RosterSpec& elder_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("elders");
        made.table = QStringLiteral("elder");
        made.label = {QStringLiteral("老年人"), QStringLiteral("Elders")};
        made.one = {QStringLiteral("老年人"), QStringLiteral("Elder")};
        made.name_field = QStringLiteral("name");
        made.region_field = QStringLiteral("region");
        made.status_field = QStringLiteral("status");
        made.open_status = QStringLiteral("alive");
        made.closed_status = QStringLiteral("left");
        made.match_by = MatchBy::Key;
        made.keys = {{"identity"}, {"name", "region", "birth_date"}, {"name", "region"}};
        made.filters = QStringList{"tags", "ability", "support", "status"};
        for (const std::vector<FieldSpec>& group :
             {person_fields(), need_fields(), stay_fields()}) {
            made.fields.insert(made.fields.end(), group.begin(), group.end());
        }
        for (const std::vector<RowRule>& group : {person_rules(), stay_rules(), need_rules()}) {
            made.rules.insert(made.rules.end(), group.begin(), group.end());
        }
        made.complete = complete_elder;
        return made;
    }();
    return spec;
}

} // namespace yice
