// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"
#include "outlook/budget.h"
#include "outlook/payers.h"
#include "workbook/plans.h"

namespace yice::test
{

/// Facilities, estates and figures made by hand, under the rules of a plan that ships.
class BudgetCase
{
public:
    explicit BudgetCase(const QString& plan_id) : regions(places())
    {
        auto loaded = load_plan(plan_id);
        REQUIRE_OK(loaded);
        plan = std::move(loaded.value());
        period = *Period::parse(QStringLiteral("2024Q1"));
        areas.push_back({city, {}, {}});
    }

    static constexpr RegionId city{1};
    static constexpr RegionId district{2};    ///< 雨湖区
    static constexpr RegionId county{3};      ///< 湘潭县
    static constexpr RegionId county_city{4}; ///< 湘乡市
    static constexpr RegionId town{5};        ///< of 湘潭县
    static constexpr RegionId zone{6};        ///< 高新区, registered below 湘潭县
    static constexpr RegionId numbered_zone{7};

    RegionTree regions;
    Plan plan;
    Period period;
    std::vector<BudgetFacility> facilities;
    std::vector<BudgetEstate> estates;
    std::vector<BudgetArea> areas;
    QHash<QString, QString> units;
    QHash<QString, QList<EntryId>> excluded; ///< rule → facilities that do not meet its conditions

    static RegionTree places()
    {
        const auto place = [](RegionId id, const char* code, const char* name, RegionLevel level,
                              RegionId parent) {
            return Region{id,
                          QString::fromLatin1(code),
                          QString::fromUtf8(name),
                          QString::fromUtf8(name),
                          level,
                          parent,
                          false};
        };
        return RegionTree(
            {place(city, "4303", "湘潭市", RegionLevel::City, {}),
             place(district, "430302", "雨湖区", RegionLevel::County, city),
             place(county, "430321", "湘潭县", RegionLevel::County, city),
             place(county_city, "430381", "湘乡市", RegionLevel::County, city),
             place(town, "430321100", "易俗河镇", RegionLevel::Town, county),
             place(zone, "", "天易经开区", RegionLevel::Zone, county),
             place(numbered_zone, "430371", "湘潭高新技术产业开发区", RegionLevel::County, city)});
    }

    /// An open facility, reported for every month of the period alike.
    BudgetFacility& add(const QString& name, RegionId region = district)
    {
        BudgetFacility facility;
        facility.id = EntryId{static_cast<qint64>(facilities.size()) + 1};
        facility.name = name;
        facility.region = region;
        facility.place = place_class(regions, region);
        facility.status = QStringLiteral("open");
        facilities.push_back(facility);
        return facilities.back();
    }

    /// Residents month by month; the last number holds for the rest of the period.
    void lives(BudgetFacility& facility, const QString& grade, QDate graded_on,
               const std::vector<int>& residents) const
    {
        const auto months = months_of(period);
        facility.grade = grade;
        facility.graded_on = graded_on;
        for (size_t i = 0; i < months.size(); ++i) {
            FacilityMonth month;
            month.as_of = months[i].last_day();
            month.status = facility.status;
            month.grade = grade;
            month.graded_on = graded_on;
            month.residents = residents[std::min(i, residents.size() - 1)];
            month.beds = facility.beds;
            facility.months.push_back(month);
        }
    }

    void only(const QStringList& rule_ids)
    {
        std::erase_if(plan.rules, [&](const Rule& rule) { return !rule_ids.contains(rule.id); });
        REQUIRE(plan.rules.size() == static_cast<size_t>(rule_ids.size()));
    }
    Rule& rule(const QString& id)
    {
        for (Rule& candidate : plan.rules) {
            if (candidate.id == id) {
                return candidate;
            }
        }
        FAIL("no rule " << id.toStdString());
        return plan.rules.front();
    }

    Budget work_out() const
    {
        BudgetInput input{plan.rules, period, regions, city, facilities, estates, areas, {}, units};
        for (const Rule& candidate : plan.rules) {
            RuleScope scope;
            for (const BudgetFacility& facility : facilities) {
                if (!excluded.value(candidate.id).contains(facility.id)) {
                    scope.at_end.insert(facility.id);
                }
            }
            scope.by_month.assign(months_of(period).size(), scope.at_end);
            input.scopes.insert(candidate.id, scope);
        }
        return build_budget(input);
    }
};

/// "100.50" of 10050.
inline QString yuan(Fen amount)
{
    return QString::number(static_cast<double>(amount) / 100, 'f', 2);
}

} // namespace yice::test
