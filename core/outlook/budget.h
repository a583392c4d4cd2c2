// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/period.h"
#include "domain/region.h"
#include "domain/rule.h"
#include "outlook/money.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yice
{

// What the rules of a plan cost and demand in a period: from facilities, estates and figures to a
// ledger of amounts and a list of checks.

/// A facility as it was in one month.
struct FacilityMonth {
    QDate as_of; ///< of the state that tells it; invalid: nothing is known of that month
    QString status;
    QString grade;
    QDate graded_on;
    std::optional<int> residents;
    std::optional<int> beds;
    /// A sheet of the whole year tells it, so that what holds at the end holds here too.
    bool as_at_end = false;
};

struct BudgetFacility {
    EntryId id;
    QString name;
    RegionId region;
    std::optional<PlaceClass> place;
    QString kind;
    // As of the period's end; without a status nothing is known of then.
    QString status;
    QString grade;
    QDate graded_on;
    QDate opened_on;
    QDate converted_on; ///< when the new use of the building was approved
    std::optional<double> floor_area;
    std::optional<int> beds;
    std::optional<int> caregivers;
    std::optional<int> staff;
    std::vector<FacilityMonth> months; ///< one for each month of the period
    /// The residents whom the register of older people knows, by self-care level.
    QHash<QString, int> residents_by_care;
    int residents_without_care = 0; ///< of them without a level
};

struct BudgetEstate {
    QString name;
    RegionId region;
    QString kind;
    std::optional<int> households;
    std::optional<double> built_area;
    QDate delivered_on = {};
};

/// What was counted for a place as a whole. Measures without a number are not in it.
struct BudgetArea {
    RegionId region;
    QHash<QString, double> at_end;  ///< measure → as of the period's end
    QHash<QString, double> of_year; ///< measure → 1 January to the period's end
};

/// The facilities that meet the conditions of a rule.
struct RuleScope {
    QSet<EntryId> at_end;
    std::vector<QSet<EntryId>> by_month;
};

struct BudgetInput {
    const std::vector<Rule>& rules; ///< of the plan; those that do not take part are left out
    Period period;
    const RegionTree& regions;
    RegionId region;
    std::vector<BudgetFacility> facilities;
    std::vector<BudgetEstate> estates;
    std::vector<BudgetArea> areas;       ///< the region, then its parts
    QHash<QString, RuleScope> scopes;    ///< by rule; a rule without conditions needs none
    QHash<QString, QString> units;       ///< of measures
    QHash<QString, QString> grades = {}; ///< their names, as the roster says them
};

/// One amount of the ledger.
struct BudgetLine {
    QString rule;
    EntryId facility;
    QString name;
    RegionId region;
    QString basis; ///< how the amount comes about, in words and numbers
    std::optional<double> quantity;
    QString unit;
    std::optional<Fen> rate; ///< none where it changed within the period or is not laid down
    int months = 0;          ///< that are paid; 0 for what is paid once
    Fen amount = 0;
    std::vector<Fen> by_month = {}; ///< the amount, month by month of the period
    /// The months, by their place in the period, of which nothing was reported that it is counted
    /// by.
    std::vector<size_t> open_months = {};
    QStringList warnings;
    std::vector<PayerAmount> payers;
};

/// What is demanded against what there is.
struct BudgetCheck {
    QString rule;
    QString name;
    RegionId region;
    QString basis;
    std::optional<double> required;
    std::optional<double> actual;
    QString unit;
    std::optional<bool> met; ///< none where one of the two is not known
    QStringList warnings;
};

/// A former use of a building that goes on for some years.
struct BudgetTransition {
    QString rule;
    QString name;
    RegionId region;
    QDate from;
    QDate until;
    QString warning; ///< that it is over or will be soon; empty otherwise
};

/// A rule that takes part, with its sentence, and what it comes to.
struct BudgetRule {
    Rule rule;
    Fen amount = 0;
    int lines = 0;
    QStringList warnings; ///< about the rule as a whole
};

struct RegionAmount {
    RegionId region;
    Fen amount = 0;
};

struct Budget {
    Period period;
    RegionId region;
    /// Those that hold on the period's last day, notes among them, and those that pay for a part of
    /// it.
    std::vector<BudgetRule> rules;
    std::vector<BudgetLine> lines;   ///< by place and facility, then in the order of the rules
    std::vector<BudgetCheck> checks; ///< in the order of the rules
    std::vector<BudgetTransition> transitions;
    Fen total = 0;
    std::vector<PayerAmount> payers;   ///< what nobody is named for stands under an empty name
    std::vector<RegionAmount> regions; ///< the parts of the region, those with 0 among them

    const BudgetRule* find_rule(const QString& id) const;
};

Budget build_budget(const BudgetInput& input);

} // namespace yice
