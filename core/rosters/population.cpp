// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/chinese_text.h"
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace yice
{

namespace
{

struct PopulationRules {
    Q_DECLARE_TR_FUNCTIONS(PopulationRules)
};

constexpr double most_people = 1'500'000'000;

QString all_ages()
{
    return QStringLiteral("全部");
}

FieldSpec people(const char* id, Label label, QStringList synonyms)
{
    return count(id, std::move(label), QStringLiteral("人"), std::move(synonyms), most_people);
}

/// 60岁及以上人口 in the many ways it is written.
QStringList headings_of_age(int age)
{
    QStringList headings = {QStringLiteral("%1+").arg(age), QStringLiteral("%1岁+").arg(age)};
    for (const char* from : {"岁及以上", "岁以上", "周岁及以上", "周岁以上", "岁(含)以上"}) {
        for (const char* whom : {"", "人口", "人口数", "人数", "老年人", "老年人数", "老年人口",
                                 "老年人口数", "老人", "老人数", "人口总数", "老年人总数"}) {
            const QString heading =
                QString::number(age) + QString::fromUtf8(from) + QString::fromUtf8(whom);
            headings << heading << QStringLiteral("其中") + heading;
        }
    }
    return headings;
}

/// 60岁及以上 and 60周岁以上 → 60+, 60岁-64岁 → 60-64, 73岁 → 73, 合计 → 全部.
QString age_group_of(const QString& written)
{
    static const QRegularExpression years(QStringLiteral("周?岁"));
    static const QRegularExpression open(QStringLiteral("(\\(含\\))?(及|含)?以上"));
    static const QRegularExpression dash(QStringLiteral("[~～—–至到]+"));
    QString group = narrow(written).remove(u' ').remove(years).replace(dash, QStringLiteral("-"));
    group.replace(open, QStringLiteral("+"));
    static const QStringList totals = {QStringLiteral("合计"),   QStringLiteral("总计"),
                                       QStringLiteral("小计"),   QStringLiteral("所有"),
                                       QStringLiteral("总人口"), QStringLiteral("全部年龄")};
    return group.isEmpty() || totals.contains(group) ? all_ages() : group;
}

std::vector<FieldSpec> identity_fields()
{
    return {
        place(FieldHome::Identity),
        shown(otherwise(
            choice("basis", FieldHome::Identity, {"人口口径", "Basis"},
                   {"统计口径", "口径", "人口类型", "户籍或常住", "常住或户籍", "人口性质"},
                   {{"registered", {"户籍", "Registered"}, {"户籍人口", "户籍口径", "公安户籍"}},
                    {"resident", {"常住", "Resident"}, {"常住人口", "常住口径"}}}),
            QStringLiteral("registered"))),
        shown(otherwise(choice("sex", FieldHome::Identity, {"性别", "Sex"}, {},
                               {{"all",
                                 {"合计", "All"},
                                 {"全部", "男女合计", "总计", "不分性别", "小计", "总人口"}},
                                {"male", {"男", "Male"}, {"男性", "男性人口"}},
                                {"female", {"女", "Female"}, {"女性", "女性人口"}}}),
                        QStringLiteral("all"))),
        shown(text("age_group", FieldHome::Identity, {"年龄组", "Age group"},
                   {"年龄", "年龄段", "年龄分组", "分年龄", "岁", "年龄别"})),
    };
}

std::vector<FieldSpec> state_fields()
{
    return {
        shown(people("total", {"总人口", "Total population"},
                     {"总人口数", "人口总数", "全部人口", "总人数", "年末总人口", "全县总人口",
                      "全市总人口", "全区总人口", "人口总量", "总人口数量"})),
        people("resident_total", {"常住人口", "Resident population"},
               {"常住总人口", "常住人口数", "常住人口总数", "年末常住人口"}),
        people("registered_total", {"户籍人口", "Registered population"},
               {"户籍总人口", "户籍人口数", "户籍人口总数", "年末户籍人口"}),
        shown(people("aged_60", {"60岁及以上人口", "Aged 60 and over"},
                     headings_of_age(60) + QStringList{"老年人口", "老年人口数", "老年人数",
                                                       "老年人口总数", "老年人总数"})),
        shown(people("aged_65", {"65岁及以上人口", "Aged 65 and over"}, headings_of_age(65))),
        shown(people("aged_80", {"80岁及以上人口", "Aged 80 and over"},
                     headings_of_age(80) + QStringList{"高龄老年人口", "高龄老人数"})),
        shown(people("people", {"人数", "People"},
                     {"人口数", "人口", "人口数量", "该年龄组人数", "人口数合计"})),
        text("source", FieldHome::State, {"数据来源", "Source"},
             {"来源", "资料来源", "提供单位", "提供部门"}),
        text("remark", FieldHome::State, {"备注", "Remark"}, {"说明"}),
    };
}

/// Says by its heading whether it counts residents or the registered, and gives the key its parts.
void complete_population(const RosterSpec& spec, Record& record, const Period&)
{
    const auto missing = [&](const char* id) {
        return is_missing(spec.value(record, QString::fromLatin1(id)));
    };
    if (missing("basis")) {
        const bool residents_only = !missing("resident_total") && missing("registered_total");
        spec.set(record, "basis",
                 residents_only ? QStringLiteral("resident") : QStringLiteral("registered"));
    }
    if (missing("sex")) {
        spec.set(record, "sex", QStringLiteral("all"));
    }
    spec.set(record, "age_group", age_group_of(spec.text(record, "age_group")));
    const bool everybody =
        spec.text(record, "sex") == u"all" && spec.text(record, "age_group") == all_ages();
    if (!everybody || !missing("total")) {
        return;
    }
    const char* same =
        spec.text(record, "basis") == u"resident" ? "resident_total" : "registered_total";
    const Value& known =
        spec.value(record, missing(same) ? QStringLiteral("people") : QString::fromLatin1(same));
    if (!is_missing(known)) {
        spec.set(record, "total", Value(known));
    }
}

QString advice(const RosterSpec& spec, const Record& record, const char* part, const char* whole)
{
    return PopulationRules::tr("%1 people %2 are more than %3 %4. Correct one of the two.")
        .arg(spec.text(record, QString::fromLatin1(part)),
             spec.field(QString::fromLatin1(part)).label.shown(),
             spec.text(record, QString::fromLatin1(whole)),
             spec.field(QString::fromLatin1(whole)).label.shown());
}

std::vector<RowRule> all_rules()
{
    return {
        {"aged_60_over_total", Severity::Blocks, "aged_60",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "aged_60", "total");
         },
         [](const RosterSpec& spec, const Record& record) {
             return advice(spec, record, "aged_60", "total");
         }},
        {"aged_65_over_60", Severity::Blocks, "aged_65",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "aged_65", "aged_60");
         },
         [](const RosterSpec& spec, const Record& record) {
             return advice(spec, record, "aged_65", "aged_60");
         }},
        {"aged_80_over_65", Severity::Blocks, "aged_80",
         [](const RosterSpec& spec, const Record& record) {
             return exceeds(spec, record, "aged_80", "aged_65") ||
                    exceeds(spec, record, "aged_80", "aged_60");
         },
         [](const RosterSpec& spec, const Record& record) {
             return advice(spec, record, "aged_80",
                           exceeds(spec, record, "aged_80", "aged_65") ? "aged_65" : "aged_60");
         }},
    };
}

} // namespace

const RosterSpec& population_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("population");
        made.table = QStringLiteral("population_group");
        made.label = {QStringLiteral("人口"), QStringLiteral("Population")};
        made.one = {QStringLiteral("人口数据"), QStringLiteral("Population group")};
        made.name_field = QStringLiteral("age_group");
        made.region_field = QStringLiteral("region");
        made.match_by = MatchBy::Key;
        made.keys = {{"region", "basis", "sex", "age_group"}};
        made.filters = QStringList{"basis", "sex"};
        made.fields = identity_fields();
        for (FieldSpec& field : state_fields()) {
            made.fields.push_back(std::move(field));
        }
        made.rules = all_rules();
        made.complete = complete_population;
        return made;
    }();
    return spec;
}

} // namespace yice
