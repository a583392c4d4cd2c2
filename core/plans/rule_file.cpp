// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/rule_file.h"

#include "plans/condition_file.h"
#include "plans/file_words.h"
#include "plans/indicator_file.h"
#include "plans/plan_fault.h"

#include <QJsonArray>

namespace yice
{

namespace
{

const QHash<QString, RuleKind>& rule_kinds()
{
    static const QHash<QString, RuleKind> kinds = {
        {QStringLiteral("grade_subsidy"), RuleKind::GradeSubsidy},
        {QStringLiteral("facility_amount"), RuleKind::FacilityAmount},
        {QStringLiteral("area_amount"), RuleKind::AreaAmount},
        {QStringLiteral("staff_ratio"), RuleKind::StaffRatio},
        {QStringLiteral("staff_pay"), RuleKind::StaffPay},
        {QStringLiteral("no_double"), RuleKind::NoDouble},
        {QStringLiteral("cost_split"), RuleKind::CostSplit},
        {QStringLiteral("fund_share"), RuleKind::FundShare},
        {QStringLiteral("land_per_head"), RuleKind::LandPerHead},
        {QStringLiteral("area_per_households"), RuleKind::AreaPerHouseholds},
        {QStringLiteral("bed_grant"), RuleKind::BedGrant},
        {QStringLiteral("bed_subsidy"), RuleKind::BedSubsidy},
        {QStringLiteral("grade_bonus"), RuleKind::GradeBonus},
        {QStringLiteral("transition"), RuleKind::Transition},
        {QStringLiteral("note"), RuleKind::Note},
    };
    return kinds;
}

/// Under which name a kind keeps its one amount.
const char* amount_key(RuleKind kind)
{
    switch (kind) {
    case RuleKind::FacilityAmount:
        return "amount_per_year";
    case RuleKind::StaffPay:
        return "monthly_per_staff";
    case RuleKind::BedGrant:
        return "amount_per_bed";
    case RuleKind::BedSubsidy:
        return "monthly_per_bed";
    default:
        return nullptr;
    }
}

const char* by_grade_key(RuleKind kind)
{
    switch (kind) {
    case RuleKind::GradeSubsidy:
        return "monthly_per_resident";
    case RuleKind::GradeBonus:
        return "amounts";
    default:
        return nullptr;
    }
}

const char* area_key(RuleKind kind)
{
    return kind == RuleKind::LandPerHead ? "area_per_head" : "area_per_100_households";
}

const QHash<QString, PlaceClass>& place_classes()
{
    static const QHash<QString, PlaceClass> classes = {
        {QStringLiteral("district"), PlaceClass::District},
        {QStringLiteral("county"), PlaceClass::County},
    };
    return classes;
}

/// What a kind knows. Those that go by facility take a `where`.
QStringList parameter_keys(RuleKind kind)
{
    switch (kind) {
    case RuleKind::GradeSubsidy:
        return {QStringLiteral("monthly_per_resident"), QStringLiteral("where")};
    case RuleKind::FacilityAmount:
        return {QStringLiteral("amount_per_year"), QStringLiteral("where")};
    case RuleKind::AreaAmount:
        return {QStringLiteral("tiers"), QStringLiteral("where")};
    case RuleKind::StaffRatio:
        return {QStringLiteral("residents_per_staff"), QStringLiteral("rounding"),
                QStringLiteral("where")};
    case RuleKind::StaffPay:
        return {QStringLiteral("monthly_per_staff"), QStringLiteral("ratio_rule")};
    case RuleKind::NoDouble:
        return {QStringLiteral("first"), QStringLiteral("excludes")};
    case RuleKind::CostSplit:
        return {QStringLiteral("where_place"), QStringLiteral("shares"),
                QStringLiteral("remainder_to"), QStringLiteral("applies_to")};
    case RuleKind::FundShare:
        return {QStringLiteral("share_percent"), QStringLiteral("total"), QStringLiteral("part")};
    case RuleKind::LandPerHead:
        return {QStringLiteral("area_per_head"), QStringLiteral("area"), QStringLiteral("people")};
    case RuleKind::AreaPerHouseholds:
        return {QStringLiteral("area_per_100_households"), QStringLiteral("estates"),
                QStringLiteral("rounding")};
    case RuleKind::BedGrant:
        return {QStringLiteral("from_beds"), QStringLiteral("amount_per_bed"),
                QStringLiteral("where")};
    case RuleKind::BedSubsidy:
        return {QStringLiteral("monthly_per_bed"), QStringLiteral("where")};
    case RuleKind::GradeBonus:
        return {QStringLiteral("amounts"), QStringLiteral("where")};
    case RuleKind::Transition:
        return {QStringLiteral("years"), QStringLiteral("where")};
    case RuleKind::Note:
        break;
    }
    return {};
}

void read_amounts(Rule& rule, JsonFields& fields)
{
    RuleParameters& parameters = rule.parameters;
    if (const char* key = amount_key(rule.kind)) {
        parameters.amount = fields.number(key);
    }
    if (const char* key = by_grade_key(rule.kind)) {
        JsonFields grades = fields.object(key);
        for (const QString& grade : grades.keys()) {
            parameters.by_grade.insert(grade, grades.number(grade.toLatin1().constData()));
        }
    }
    fields.each("tiers", [&](JsonFields tier) {
        tier.only({"from", "amount_per_year"});
        parameters.tiers.push_back(
            {tier.number("from").value_or(0), tier.number("amount_per_year").value_or(0)});
    });
    JsonFields ratios = fields.object("residents_per_staff");
    for (const QString& care : ratios.keys()) {
        const double ratio = ratios.number(care.toLatin1().constData()).value_or(0);
        if (ratio <= 0) {
            ratios.fail(care.toLatin1().constData(), PlanFault::tr("must be above 0"));
        } else {
            parameters.residents_per_staff.insert(care, ratio);
        }
    }
    fields.each("shares", [&](JsonFields share) {
        share.only({"payer", "share"});
        parameters.shares.push_back(
            {share.required_text("payer"), share.number("share").value_or(0)});
    });
}

void read_parameters(Rule& rule, JsonFields fields)
{
    RuleParameters& parameters = rule.parameters;
    const QStringList known = parameter_keys(rule.kind);
    for (const QString& key : fields.keys()) {
        if (!known.contains(key)) { // of any kind but a note it is a fault: plan_check
            parameters.other.insert(key, fields.any(key.toUtf8().constData()));
        }
    }
    if (rule.kind == RuleKind::Note) {
        return;
    }
    read_amounts(rule, fields);
    parameters.rounding = fields.text("rounding");
    parameters.ratio_rule = fields.text("ratio_rule");
    parameters.first = fields.text("first");
    parameters.excludes = fields.texts("excludes");
    parameters.applies_to = fields.texts("applies_to");
    parameters.where_place = named(fields, "where_place", place_classes(), PlaceClass::County);
    parameters.remainder_to = fields.text("remainder_to");
    parameters.share_percent = fields.number("share_percent").value_or(0);
    parameters.total = fields.text("total");
    parameters.part = fields.text("part");
    parameters.area = fields.number(area_key(rule.kind)).value_or(0);
    parameters.area_measure = fields.text("area");
    parameters.people_measure = fields.text("people");
    parameters.estates = fields.text("estates");
    parameters.from_beds = fields.number("from_beds").value_or(0);
    parameters.years = static_cast<int>(fields.number("years").value_or(0));
    parameters.where = read_conditions(fields, "where");
    double whole = 0;
    for (const PayerShare& share : parameters.shares) {
        whole += share.share;
    }
    if (rule.kind == RuleKind::CostSplit && (whole < 0.999999 || whole > 1.000001)) {
        fields.fail("shares", PlanFault::tr("must add up to 1"));
    }
}

void put_number(QJsonObject& object, const char* key, double number)
{
    if (number != 0) {
        object.insert(QString::fromLatin1(key), number);
    }
}

QJsonValue written_amount(const std::optional<double>& amount)
{
    return amount ? QJsonValue(*amount) : QJsonValue(QJsonValue::Null);
}

QJsonObject written_amounts(const Rule& rule)
{
    const RuleParameters& parameters = rule.parameters;
    QJsonObject object;
    if (const char* key = amount_key(rule.kind)) {
        object.insert(QString::fromLatin1(key), written_amount(parameters.amount));
    }
    if (const char* key = by_grade_key(rule.kind)) {
        QJsonObject grades;
        for (auto entry = parameters.by_grade.cbegin(); entry != parameters.by_grade.cend();
             ++entry) {
            grades.insert(entry.key(), written_amount(entry.value()));
        }
        object.insert(QString::fromLatin1(key), grades);
    }
    QJsonArray tiers;
    for (const AmountTier& tier : parameters.tiers) {
        tiers.append(QJsonObject{{QStringLiteral("from"), tier.from},
                                 {QStringLiteral("amount_per_year"), tier.amount}});
    }
    QJsonObject ratios;
    for (auto entry = parameters.residents_per_staff.cbegin();
         entry != parameters.residents_per_staff.cend(); ++entry) {
        ratios.insert(entry.key(), entry.value());
    }
    QJsonArray shares;
    for (const PayerShare& share : parameters.shares) {
        shares.append(QJsonObject{{QStringLiteral("payer"), share.payer},
                                  {QStringLiteral("share"), share.share}});
    }
    if (!tiers.isEmpty()) {
        object.insert(QStringLiteral("tiers"), tiers);
    }
    if (!ratios.isEmpty()) {
        object.insert(QStringLiteral("residents_per_staff"), ratios);
    }
    if (!shares.isEmpty()) {
        object.insert(QStringLiteral("where_place"),
                      name_in(place_classes(), parameters.where_place));
        object.insert(QStringLiteral("shares"), shares);
    }
    return object;
}

QJsonObject written_parameters(const Rule& rule)
{
    const RuleParameters& parameters = rule.parameters;
    if (rule.kind == RuleKind::Note) {
        return QJsonObject::fromVariantMap(parameters.other);
    }
    QJsonObject object = written_amounts(rule);
    put(object, "rounding", parameters.rounding);
    put(object, "ratio_rule", parameters.ratio_rule);
    put(object, "first", parameters.first);
    put(object, "remainder_to", parameters.remainder_to);
    put(object, "total", parameters.total);
    put(object, "part", parameters.part);
    put(object, "area", parameters.area_measure);
    put(object, "people", parameters.people_measure);
    put(object, "estates", parameters.estates);
    put_number(object, "share_percent", parameters.share_percent);
    put_number(object, area_key(rule.kind), parameters.area);
    put_number(object, "from_beds", parameters.from_beds);
    put_number(object, "years", parameters.years);
    if (!parameters.excludes.isEmpty()) {
        object.insert(QStringLiteral("excludes"), QJsonArray::fromStringList(parameters.excludes));
    }
    if (!parameters.applies_to.isEmpty()) {
        object.insert(QStringLiteral("applies_to"),
                      QJsonArray::fromStringList(parameters.applies_to));
    }
    if (!parameters.where.empty()) {
        object.insert(QStringLiteral("where"), written(parameters.where));
    }
    return object;
}

} // namespace

QString rule_kind_code(RuleKind kind)
{
    return name_in(rule_kinds(), kind);
}

Rule read_rule(JsonFields fields)
{
    fields.only({"id", "kind", "name", "from", "until", "parameters", "evidence", "note"});
    Rule rule;
    rule.id = fields.required_text("id");
    rule.kind = named(fields, "kind", rule_kinds(), RuleKind::Note);
    rule.name = fields.required_text("name");
    rule.from = fields.date("from").value_or(QDate());
    rule.until = fields.date("until");
    read_parameters(rule, fields.object("parameters"));
    rule.evidence = read_evidence(fields.object("evidence"));
    rule.note = fields.text("note");
    return rule;
}

QJsonObject written(const Rule& rule)
{
    QJsonObject object{{QStringLiteral("id"), rule.id},
                       {QStringLiteral("kind"), rule_kind_code(rule.kind)},
                       {QStringLiteral("name"), rule.name},
                       {QStringLiteral("parameters"), written_parameters(rule)}};
    if (rule.from.isValid()) {
        object.insert(QStringLiteral("from"), rule.from.toString(Qt::ISODate));
    }
    if (rule.until) {
        object.insert(QStringLiteral("until"), rule.until->toString(Qt::ISODate));
    }
    if (!rule.evidence.text.isEmpty()) {
        object.insert(QStringLiteral("evidence"), written(rule.evidence));
    }
    put(object, "note", rule.note);
    return object;
}

} // namespace yice
