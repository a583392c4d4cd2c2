// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "domain/measure.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace yice
{

enum class RuleKind {
    GradeSubsidy,      ///< an amount per resident and month by the facility's grade
    FacilityAmount,    ///< an amount per facility and year
    AreaAmount,        ///< an amount per facility and year by its floor area
    StaffRatio,        ///< staff needed for residents by their self-care
    StaffPay,          ///< an amount per needed staff and month
    NoDouble,          ///< who gets the one gets none of the others
    CostSplit,         ///< which level of government pays which share
    FundShare,         ///< a part of a fund must be at least a share of it
    LandPerHead,       ///< land for facilities per resident of the area
    AreaPerHouseholds, ///< floor area per hundred households of a housing estate
    BedGrant,          ///< once, per bed, from a number of beds on
    BedSubsidy,        ///< per bed and month
    GradeBonus,        ///< per facility by grade
    Transition,        ///< years in which the former use of a building may go on
    Note,              ///< words and numbers that nothing is computed from
};

/// Where the places of a cost split lie.
enum class PlaceClass { District, County };

/// From this floor area on, this amount.
struct AmountTier {
    double from = 0;   ///< ㎡
    double amount = 0; ///< 元 a year
};

struct PayerShare {
    QString payer;
    double share = 0; ///< of 1
};

/// The parameters of every kind of rule; each kind uses those that it names. Amounts are in 元,
/// areas in ㎡. An amount that the document leaves to the county has no value until it is typed in.
struct RuleParameters {
    QHash<QString, std::optional<double>> by_grade; ///< GradeSubsidy, GradeBonus: 元 by "1" … "5"
    std::optional<double> amount;  ///< 元: a year, a bed, a month and staff … by kind
    std::vector<AmountTier> tiers; ///< AreaAmount
    QHash<QString, double> residents_per_staff; ///< StaffRatio: by self-care
    QString rounding;                           ///< each, total · pro_rata, started
    QString ratio_rule;                         ///< StaffPay: the rule that says how many
    QString first;                              ///< NoDouble
    QStringList excludes;                       ///< NoDouble
    QStringList applies_to;                     ///< CostSplit: rule ids; empty for all
    PlaceClass where_place = PlaceClass::County;
    std::vector<PayerShare> shares; ///< CostSplit
    QString remainder_to;           ///< CostSplit: who pays the odd cent
    double share_percent = 0;       ///< FundShare
    QString total;                  ///< FundShare: measure
    QString part;                   ///< FundShare: measure
    double area = 0;                ///< ㎡: LandPerHead per person, AreaPerHouseholds per hundred
    QString area_measure;           ///< LandPerHead
    QString people_measure;         ///< LandPerHead
    QString estates;                ///< AreaPerHouseholds: new, existing
    double from_beds = 0;           ///< BedGrant
    int years = 0;                  ///< Transition
    std::vector<Condition> where;   ///< which facilities
    QVariantMap other;              ///< Note: numbers and words as they are
};

/// A rule of calculation of a plan, dated: from its day on until the next one takes its place.
struct Rule {
    QString id;
    RuleKind kind = RuleKind::Note;
    QString name;
    QDate from;
    std::optional<QDate> until;
    RuleParameters parameters;
    Evidence evidence;
    QString note;

    bool holds_on(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!until || day <= *until);
    }
};

} // namespace yice
