// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/effects.h"

#include "base/number_text.h"
#include "db/statement.h"
#include "rosters/specs.h"
#include "workbook/measures.h"
#include "workbook/progress.h"
#include "workbook/rosters.h"
#include "workbook/state.h"

#include <QCoreApplication>

#include <cmath>

namespace yice
{

namespace
{

struct EffectText {
    Q_DECLARE_TR_FUNCTIONS(EffectText)
};

constexpr int deepest_sum = 8; // a plan file may hold a sum that is a part of itself

/// A transaction that is only ever rolled back. What is counted meanwhile is forgotten with it, and
/// the workbook's revision is what it was: for everybody else nothing happened.
class Trial
{
public:
    Trial(WorkbookState& state, db::Transaction transaction)
        : state_(state),
          transaction_(std::move(transaction)),
          revision_(state.revision),
          counts_(state.counts)
    {
        state_.touched(); // so that the measures are counted anew
    }
    ~Trial()
    {
        transaction_.reset(); // rolls back
        state_.counts = std::move(counts_);
        state_.revision = revision_;
        if (regions_) {
            state_.regions = std::move(*regions_);
        }
    }
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;

    /// With the places that the trial added.
    Status reload_regions()
    {
        regions_ = std::move(state_.regions);
        return state_.reload_regions();
    }

private:
    WorkbookState& state_;
    std::optional<db::Transaction> transaction_;
    quint64 revision_;
    KeptCounts counts_;
    std::optional<RegionTree> regions_;
};

void add_linked(const std::vector<Condition>& conditions, QStringList& rosters)
{
    for (const Condition& condition : conditions) {
        if (condition.test == Condition::Test::Linked) {
            rosters << condition.other;
        }
        add_linked(condition.parts, rosters);
    }
}

/// What a measure is counted from: rosters, and the figures that may stand in for them.
struct Origins {
    QStringList rosters;
    QStringList figures;
};

void collect(const Plan& plan, const QString& id, Origins& origins, int depth)
{
    if (id.isEmpty() || depth > deepest_sum) {
        return;
    }
    origins.figures << id;
    const MeasureSpec* measure = find_measure(plan, id);
    if (!measure) {
        return;
    }
    if (!measure->roster.isEmpty()) {
        origins.rosters << measure->roster;
    }
    add_linked(measure->where, origins.rosters);
    add_linked(measure->holds, origins.rosters);
    for (const QString& part : measure->plus) {
        collect(plan, part, origins, depth + 1);
    }
}

Origins origins_of(const Plan& plan, const Indicator& indicator)
{
    Origins origins;
    collect(plan, indicator.formula.numerator, origins, 0);
    collect(plan, indicator.formula.denominator, origins, 0);
    return origins;
}

bool by_places(const Indicator& indicator)
{
    return indicator.formula.kind == FormulaKind::Minimum ||
           indicator.formula.kind == FormulaKind::Share;
}

bool same(std::optional<double> left, std::optional<double> right)
{
    if (!left || !right) {
        return left.has_value() == right.has_value();
    }
    const double size = std::max({1.0, std::abs(*left), std::abs(*right)});
    return std::abs(*left - *right) <= 1e-12 * size;
}

bool differs(const Assessment& before, const Assessment& after)
{
    return !same(before.reading.value, after.reading.value) ||
           before.reading.missing != after.reading.missing ||
           before.reading.lacking != after.reading.lacking || before.standing != after.standing;
}

QString value_shown(const Reading& reading, const QString& unit, int decimals)
{
    return reading.value ? number_with_unit(reading.value, unit, decimals)
                         : missing_label(reading.missing);
}

QString standing_shown(Standing before, Standing after)
{
    const auto says_nothing = [](Standing standing) {
        return standing == Standing::NoTarget || standing == Standing::NotScored ||
               standing == Standing::NoData;
    };
    if (before == after) {
        return says_nothing(after) ? QString()
                                   : EffectText::tr("still %1").arg(standing_label(after));
    }
    return says_nothing(before) ? standing_label(after)
                                : EffectText::tr("%1 → %2", "standing before and after")
                                      .arg(standing_label(before), standing_label(after));
}

} // namespace

Result<std::vector<Effect>> Effects::of(const EntryEdit& edit, const Plan& plan,
                                        const Period& period, RegionId region)
{
    Imports imports(workbook_);
    const auto preparation = imports.prepare(edit);
    if (!preparation) {
        return preparation.error();
    }
    if (preparation->blocked()) {
        return Error{ErrorKind::Blocked, {}, {}};
    }
    if (preparation->changes_nothing()) {
        return std::vector<Effect>();
    }
    const auto indicators = touched(*preparation, plan);
    if (!indicators || indicators->empty()) {
        return indicators ? Result<std::vector<Effect>>(std::vector<Effect>()) : indicators.error();
    }
    const auto before = assess(*indicators, plan, period, region);
    if (!before) {
        return before.error();
    }
    // Nobody waits for an import of minutes in order to see what a number would become.
    auto transaction = db::Transaction::begin_at_once(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    Trial trial(state_, std::move(transaction.value()));
    if (const auto written = imports.write(*preparation, {}); !written) {
        return written.error();
    }
    if (preparation->rows.front().adds_place()) {
        if (auto done = trial.reload_regions(); !done) {
            return done.error();
        }
    }
    const auto after = assess(*indicators, plan, period, region);
    if (!after) {
        return after.error();
    }
    std::vector<Effect> effects;
    for (size_t i = 0; i < indicators->size(); ++i) {
        if (differs((*before)[i], (*after)[i])) {
            effects.push_back({*(*indicators)[i], (*before)[i], (*after)[i]});
        }
    }
    return effects;
}

Result<std::vector<Assessment>> Effects::assess(const std::vector<const Indicator*>& indicators,
                                                const Plan& plan, const Period& period,
                                                RegionId region)
{
    std::vector<Assessment> assessments;
    Progress progress(workbook_);
    for (const Indicator* indicator : indicators) {
        auto assessment = progress.assess_one(plan, *indicator, period, region);
        if (!assessment) {
            return assessment.error();
        }
        assessments.push_back(std::move(assessment.value()));
    }
    return assessments;
}

/// A figure that is typed in: the one of the form, and the one that the entry was until now.
Result<QStringList> Effects::figures_of(const Preparation& preparation)
{
    const RosterSpec& spec = *preparation.spec;
    QStringList figures = {spec.text(preparation.rows.front().record(spec), spec.name_field)};
    if (preparation.edit && preparation.edit->entry.valid()) {
        const auto rows = Rosters(workbook_).rows(spec, {preparation.edit->entry},
                                                  preparation.edit->period.last_day());
        if (!rows) {
            return rows.error();
        }
        for (const RosterRow& row : *rows) {
            figures << spec.text(row.record, spec.name_field);
        }
    }
    return figures;
}

Result<std::vector<const Indicator*>> Effects::touched(const Preparation& preparation,
                                                       const Plan& plan)
{
    const bool is_figure = preparation.spec == &figure_spec();
    QStringList figures;
    if (is_figure) {
        auto found = figures_of(preparation);
        if (!found) {
            return found.error();
        }
        figures = std::move(found.value());
    }
    // A new village is one more place of which something may be demanded.
    const bool adds_place = preparation.rows.front().adds_place();
    std::vector<const Indicator*> result;
    for (const Indicator& indicator : plan.indicators) {
        const Origins origins = origins_of(plan, indicator);
        const bool counts =
            is_figure ? std::any_of(figures.begin(), figures.end(),
                                    [&](const QString& id) { return origins.figures.contains(id); })
                      : origins.rosters.contains(preparation.spec->id);
        if (counts || (adds_place && by_places(indicator))) {
            result.push_back(&indicator);
        }
    }
    return result;
}

bool Effects::touches(const RosterSpec& spec, const Plan& plan)
{
    return std::any_of(
        plan.indicators.begin(), plan.indicators.end(), [&](const Indicator& indicator) {
            const Origins origins = origins_of(plan, indicator);
            return &spec == &figure_spec() ? !origins.figures.isEmpty()
                                           : origins.rosters.contains(spec.id);
        });
}

Result<qint64> Effects::rows_behind(const RosterSpec& spec, const Plan& plan)
{
    QStringList rosters;
    for (const Indicator& indicator : plan.indicators) {
        const Origins origins = origins_of(plan, indicator);
        if (&spec == &figure_spec() || origins.rosters.contains(spec.id)) {
            rosters += origins.rosters;
        }
    }
    rosters.removeDuplicates();
    qint64 rows = 0;
    for (const QString& id : rosters) {
        const RosterSpec* roster = find_roster_spec(id);
        const auto count = roster ? Rosters(workbook_).count(*roster) : Result<qint64>(qint64(0));
        if (!count) {
            return count.error();
        }
        rows += *count;
    }
    return rows;
}

QString effect_text(const Effect& effect)
{
    const QString& unit = effect.indicator.unit;
    const Reading& before = effect.before.reading;
    const Reading& after = effect.after.reading;
    constexpr int most_decimals = 4;
    int decimals = decimals_for(unit, after.value.value_or(before.value.value_or(0)));
    while (before.value && after.value && !same(before.value, after.value) &&
           decimals < most_decimals &&
           value_shown(before, unit, decimals) == value_shown(after, unit, decimals)) {
        ++decimals;
    }
    const QString& name =
        effect.indicator.short_name.isEmpty() ? effect.indicator.name : effect.indicator.short_name;
    const QString numbers =
        EffectText::tr("%1 %2 → %3", "indicator, value before and after")
            .arg(name, value_shown(before, unit, decimals), value_shown(after, unit, decimals));
    const QString standing = standing_shown(effect.before.standing, effect.after.standing);
    return standing.isEmpty()
               ? numbers
               : EffectText::tr("%1 (%2)", "numbers and standing").arg(numbers, standing);
}

} // namespace yice
