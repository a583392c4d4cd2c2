// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/facility_rules.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct FacilityRules {
    Q_DECLARE_TR_FUNCTIONS(FacilityRules)
};

bool both(const RosterSpec& spec, const Record& record, const char* left, const char* right)
{
    return !is_missing(spec.value(record, left)) && !is_missing(spec.value(record, right));
}

template <const char* Part, const char* Whole>
bool more_than(const RosterSpec& spec, const Record& record)
{
    return both(spec, record, Part, Whole) &&
           spec.number(record, Part) > spec.number(record, Whole);
}

constexpr char beds[] = "beds";
constexpr char nursing_beds[] = "nursing_beds";
constexpr char dementia_beds[] = "dementia_beds";
constexpr char inclusive_beds[] = "inclusive_beds";
constexpr char residents[] = "residents";

} // namespace

std::vector<RowRule> facility_rules()
{
    return {
        {"nursing_over_beds", Severity::Blocks, "nursing_beds", more_than<nursing_beds, beds>,
         [](const RosterSpec& spec, const Record& record) {
             return FacilityRules::tr("%1 nursing beds are more than %2 beds in all. "
                                      "Correct one of the two.")
                 .arg(spec.text(record, "nursing_beds"), spec.text(record, "beds"));
         }},
        {"dementia_over_beds", Severity::Blocks, "dementia_beds", more_than<dementia_beds, beds>,
         [](const RosterSpec& spec, const Record& record) {
             return FacilityRules::tr("%1 dementia-care beds are more than %2 beds in all.")
                 .arg(spec.text(record, "dementia_beds"), spec.text(record, "beds"));
         }},
        {"inclusive_over_beds", Severity::Blocks, "inclusive_beds", more_than<inclusive_beds, beds>,
         [](const RosterSpec& spec, const Record& record) {
             return FacilityRules::tr("%1 affordable beds are more than %2 beds in all.")
                 .arg(spec.text(record, "inclusive_beds"), spec.text(record, "beds"));
         }},
        {"residents_over_beds", Severity::Warns, "residents", more_than<residents, beds>,
         [](const RosterSpec& spec, const Record& record) {
             return FacilityRules::tr("%1 residents live on %2 beds. Please confirm.")
                 .arg(spec.text(record, "residents"), spec.text(record, "beds"));
         }},
        {"nursing_without_beds", Severity::Warns, "nursing_beds",
         [](const RosterSpec& spec, const Record& record) {
             return is_missing(spec.value(record, "beds")) &&
                    spec.number(record, "nursing_beds", 0) > 0;
         },
         [](const RosterSpec&, const Record&) {
             return FacilityRules::tr("There are nursing beds but no number of beds in all; they "
                                      "are not counted in the share.");
         }},
        {"beds_below_10", Severity::Warns, "beds",
         [](const RosterSpec& spec, const Record& record) {
             const QString kind = spec.text(record, "kind");
             const double number = spec.number(record, "beds", 10);
             return (kind == u"care_home" || kind == u"medical_care") && number > 0 && number < 10;
         },
         [](const RosterSpec&, const Record&) {
             return FacilityRules::tr("A care home has at least 10 beds. If it is a community "
                                      "facility, correct its kind.");
         }},
        {"closed_before_opened", Severity::Blocks, "closed_on",
         [](const RosterSpec& spec, const Record& record) {
             const auto* opened = std::get_if<QDate>(&spec.value(record, "opened_on"));
             const auto* closed = std::get_if<QDate>(&spec.value(record, "closed_on"));
             return opened && closed && *closed < *opened;
         },
         [](const RosterSpec&, const Record&) {
             return FacilityRules::tr("It was closed before it was opened.");
         }},
        {"code_against_nature", Severity::Warns, "credit_code",
         // GB 32100: 12 public institution, 52 private non-enterprise unit, 91 enterprise.
         [](const RosterSpec& spec, const Record& record) {
             const QString code = spec.text(record, "credit_code");
             const QString nature = spec.text(record, "nature");
             return code.size() == 18 && code.startsWith(u"12") && nature == u"private";
         },
         [](const RosterSpec&, const Record&) {
             return FacilityRules::tr("The credit code is one of a public institution, but the "
                                      "nature is private.");
         }},
    };
}

} // namespace yice
