// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/outlook.h"

#include "base/chinese_text.h"
#include "indicators/evaluate.h"
#include "outlook/payers.h"
#include "outlook/rule_months.h"
#include "rosters/specs.h"
#include "store/budget_store.h"
#include "workbook/measures.h"
#include "workbook/state.h"

#include <QRegularExpression>

#include <algorithm>

namespace yice
{

namespace
{

/// A sheet of the month itself comes first, then the first later one of the quarter, which
/// describes its months, then whatever is known from before.
MeasureWindow window_of_month(const Period& month, const Plan& plan)
{
    auto window = MeasureWindow::of(month.first_day(), month.last_day(), plan.start);
    window.quarter_end = Period::quarter_of(month.last_day()).last_day();
    return window;
}

MeasureWindow window_of_end(const Period& period, const Plan& plan)
{
    return period.kind() == Period::Kind::Month
               ? window_of_month(period, plan)
               : MeasureWindow::of(period.first_day(), period.last_day(), plan.start);
}

FacilityMonth month_of(const store::FacilityState& state)
{
    FacilityMonth month;
    month.as_of = state.as_of;
    month.status = state.status;
    month.grade = state.grade;
    month.graded_on = state.graded_on;
    month.residents = state.residents;
    month.beds = state.beds;
    return month;
}

BudgetFacility facility_of(const store::FacilityState& state, const RegionTree& regions)
{
    BudgetFacility facility;
    facility.id = state.id;
    facility.name = state.name;
    facility.region = state.region;
    facility.place = place_class(regions, state.region);
    facility.kind = state.kind;
    facility.status = state.status;
    facility.grade = state.grade;
    facility.graded_on = state.graded_on;
    facility.opened_on = state.opened_on;
    facility.converted_on = state.converted_on;
    facility.floor_area = state.floor_area;
    facility.beds = state.beds;
    facility.caregivers = state.caregivers;
    facility.staff = state.staff;
    return facility;
}

QStringList names_of(const store::FacilityState& state)
{
    static const QRegularExpression separator(QStringLiteral("[、,，;；/|]"));
    QStringList names = {fold_organisation(state.name)};
    for (const QString& alias : state.aliases.split(separator, Qt::SkipEmptyParts)) {
        names << fold_organisation(alias);
    }
    names.removeDuplicates();
    return names;
}

/// "四级" of "4": the words of the roster.
QHash<QString, QString> grade_names()
{
    QHash<QString, QString> names;
    for (const Choice& grade : facility_spec().field(u"grade").choices) {
        names.insert(grade.id, grade.label.shown());
    }
    return names;
}

/// Gathers what the rules are worked out from.
class Gatherer
{
public:
    Gatherer(Workbook& workbook, const Plan& plan, BudgetInput& input)
        : workbook_(workbook),
          state_(workbook.state()),
          plan_(plan),
          input_(input),
          months_(months_of(input.period)),
          end_(window_of_end(input.period, plan))
    {
    }

    Status gather()
    {
        for (const auto step :
             {&Gatherer::read_facilities, &Gatherer::read_months, &Gatherer::read_scopes,
              &Gatherer::read_residents, &Gatherer::read_estates, &Gatherer::read_areas}) {
            if (auto done = (this->*step)(); !done) {
                return done;
            }
        }
        return {};
    }

private:
    bool has(RuleKind kind) const
    {
        return std::any_of(plan_.rules.begin(), plan_.rules.end(), [&](const Rule& rule) {
            return rule.kind == kind && takes_part(rule, input_.period);
        });
    }

    Status read_facilities()
    {
        const auto states = store::read_facility_states(*state_.connection, end_);
        if (!states) {
            return states.error();
        }
        for (const store::FacilityState& state : *states) {
            if (!state_.regions.is_within(state.region, input_.region)) {
                continue;
            }
            index_.insert(state.id, input_.facilities.size());
            input_.facilities.push_back(facility_of(state, state_.regions));
            input_.facilities.back().months.resize(months_.size());
            for (const QString& name : names_of(state)) {
                by_name_[name].push_back(input_.facilities.size() - 1);
            }
            if (input_.period.kind() == Period::Kind::Year &&
                state.batch_period == input_.period.code()) {
                of_year_.insert(state.id, month_of(state));
            }
        }
        return {};
    }

    Status read_months()
    {
        for (size_t i = 0; i < months_.size(); ++i) {
            const auto states =
                store::read_facility_states(*state_.connection, window_of_month(months_[i], plan_));
            if (!states) {
                return states.error();
            }
            for (const store::FacilityState& state : *states) {
                if (const auto found = index_.constFind(state.id); found != index_.constEnd()) {
                    input_.facilities[*found].months[i] = month_of(state);
                }
            }
            // A sheet of the year describes its months, where nothing closer is known.
            const QDate quarter_start = Period::quarter_of(months_[i].last_day()).first_day();
            for (auto year = of_year_.cbegin(); year != of_year_.cend(); ++year) {
                FacilityMonth& month = input_.facilities[index_.value(year.key())].months[i];
                if (!month.as_of.isValid() || month.as_of < quarter_start) {
                    month = year.value();
                    month.as_at_end = true;
                }
            }
        }
        return {};
    }

    Status read_scopes()
    {
        const QString roster = QStringLiteral("facilities");
        for (const Rule& rule : plan_.rules) {
            if (rule.parameters.where.empty() || !takes_part(rule, input_.period)) {
                continue;
            }
            const auto matching = [&](const MeasureWindow& window) {
                return store::matching_entries(*state_.connection, roster, rule.parameters.where,
                                               window, rule.id);
            };
            auto at_end = matching(end_);
            if (!at_end) {
                return at_end.error();
            }
            RuleScope scope{std::move(at_end.value()), {}};
            if (rule.kind == RuleKind::GradeSubsidy || rule.kind == RuleKind::BedSubsidy) {
                for (const Period& month : months_) {
                    auto of_month = matching(window_of_month(month, plan_));
                    if (!of_month) {
                        return of_month.error();
                    }
                    scope.by_month.push_back(std::move(of_month.value()));
                }
            }
            input_.scopes.insert(rule.id, std::move(scope));
        }
        return {};
    }

    /// Two homes of one name are told apart by the county of those who live there.
    BudgetFacility* home_of(const store::PlacedElders& elders)
    {
        const auto found = by_name_.constFind(fold_organisation(elders.placed_in));
        if (found == by_name_.constEnd()) {
            return nullptr;
        }
        if (found->size() == 1) {
            return &input_.facilities[found->front()];
        }
        BudgetFacility* home = nullptr;
        const auto county = state_.regions.ancestor_at(elders.region, RegionLevel::County);
        for (const size_t index : *found) {
            BudgetFacility& facility = input_.facilities[index];
            if (county && state_.regions.is_within(facility.region, *county)) {
                if (home) {
                    return nullptr; // it cannot be told which of them
                }
                home = &facility;
            }
        }
        return home;
    }

    Status read_residents()
    {
        if (!has(RuleKind::StaffRatio)) {
            return {}; // the register may hold a million people
        }
        const auto all = store::read_placed_elders(*state_.connection, end_);
        if (!all) {
            return all.error();
        }
        for (const store::PlacedElders& elders : *all) {
            BudgetFacility* home = home_of(elders);
            if (!home) {
                continue;
            }
            if (elders.self_care.isEmpty()) {
                home->residents_without_care += elders.people;
            } else {
                home->residents_by_care[elders.self_care] += elders.people;
            }
        }
        return {};
    }

    Status read_estates()
    {
        if (!has(RuleKind::AreaPerHouseholds)) {
            return {};
        }
        const auto estates = store::read_estate_states(*state_.connection, end_);
        if (!estates) {
            return estates.error();
        }
        for (const store::EstateState& estate : *estates) {
            if (state_.regions.is_within(estate.region, input_.region)) {
                input_.estates.push_back({estate.name, estate.region, estate.kind,
                                          estate.households, estate.built_area,
                                          estate.delivered_on});
            }
        }
        return {};
    }

    void name_unit(const QString& id)
    {
        const MeasureSpec* measure = find_measure(plan_, id);
        const FigureSpec* figure = plan_.find_figure(id);
        input_.units.insert(id, measure ? measure->unit : figure ? figure->unit : QString());
    }

    Status read_at_end(const QString& id)
    {
        const auto counted = Measures(workbook_).table(plan_, id, end_);
        if (!counted) {
            return counted.error();
        }
        name_unit(id);
        for (BudgetArea& area : input_.areas) {
            if (const auto value = roll_up(**counted, state_.regions, area.region).value) {
                area.at_end.insert(id, *value);
            }
        }
        return {};
    }

    bool has_rows(const MeasureTable& table, RegionId region) const
    {
        if (!table.from_roster) {
            return roll_up(table, state_.regions, region).value.has_value();
        }
        for (auto row = table.by_region.cbegin(); row != table.by_region.cend(); ++row) {
            if (row->value && state_.regions.is_within(row.key(), region)) {
                return true;
            }
        }
        return false;
    }

    /// A place from which other rows of the roster came, but none of this fund, has said nothing
    /// about the fund: that is not a fund of 0.
    Status read_fund(const Rule& rule, const MeasureWindow& year)
    {
        const auto total = Measures(workbook_).table(plan_, rule.parameters.total, year);
        if (!total) {
            return total.error();
        }
        const auto part = Measures(workbook_).table(plan_, rule.parameters.part, year);
        if (!part) {
            return part.error();
        }
        for (BudgetArea& area : input_.areas) {
            const bool told = has_rows(**total, area.region);
            const auto insert = [&](const QString& id, const MeasureTable& table) {
                name_unit(id);
                const auto value = roll_up(table, state_.regions, area.region).value;
                if (value && (told || has_rows(table, area.region))) {
                    area.of_year.insert(id, *value);
                }
            };
            insert(rule.parameters.total, **total);
            insert(rule.parameters.part, **part);
        }
        return {};
    }

    Status read_areas()
    {
        input_.areas.push_back({input_.region, {}, {}});
        for (const RegionId part : state_.regions.parts(input_.region)) {
            input_.areas.push_back({part, {}, {}});
        }
        MeasureWindow year = end_;
        year.start = QDate(input_.period.last_day().year(), 1, 1);
        year.quarter_start = std::min(year.start, year.quarter_start);
        year.quarter_end = year.end;
        for (const Rule& rule : plan_.rules) {
            if (!takes_part(rule, input_.period)) {
                continue;
            }
            const RuleParameters& parameters = rule.parameters;
            Status done;
            if (rule.kind == RuleKind::FundShare) {
                done = read_fund(rule, year);
            } else if (rule.kind == RuleKind::LandPerHead) {
                done = read_at_end(parameters.area_measure);
                done = done ? read_at_end(parameters.people_measure) : done;
            }
            if (!done) {
                return done;
            }
        }
        return {};
    }

    Workbook& workbook_;
    WorkbookState& state_;
    const Plan& plan_;
    BudgetInput& input_;
    std::vector<Period> months_;
    MeasureWindow end_;
    QHash<EntryId, size_t> index_;
    QHash<QString, std::vector<size_t>> by_name_;
    QHash<EntryId, FacilityMonth> of_year_;
};

} // namespace

Result<Budget> Outlook::budget(const Plan& plan, const Period& period, RegionId region)
{
    BudgetInput input{plan.rules, period, state_.regions, region, {}, {}, {},
                      {},         {},     grade_names()};
    if (auto done = Gatherer(workbook_, plan, input).gather(); !done) {
        return done.error();
    }
    return build_budget(input);
}

} // namespace yice
