// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/indicator_charts.h"

#include "report/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace yice
{

namespace
{

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

using Step = WaterfallSpec::Step;

QString place_name(const RegionTree& regions, RegionId id)
{
    const Region* region = regions.find(id);
    return region ? region->short_name : QString();
}

QString target_words(const Indicator& indicator, double target)
{
    const QString wanted =
        (comparator_sign(indicator.comparator) + u' ' + value_text(target, indicator.unit))
            .trimmed();
    return ChartText::tr("Target %1").arg(wanted);
}

const Reading* reading_of(const std::vector<Reading>& course, const Period& period)
{
    for (const Reading& reading : course) {
        if (reading.period == period) {
            return &reading;
        }
    }
    return nullptr;
}

bool is_quotient(const Indicator& indicator)
{
    return indicator.formula.kind == FormulaKind::Ratio ||
           indicator.formula.kind == FormulaKind::Share;
}

bool can_be_parted(const Indicator& indicator)
{
    return indicator.formula.kind != FormulaKind::Minimum &&
           indicator.formula.window != Window::Month && indicator.comparator != Comparator::Done;
}

/// What is counted anew each year or since the plan's start began at 0.
bool began_at_zero(const Indicator& indicator, const Assessment& whole)
{
    if (is_quotient(indicator)) {
        return false;
    }
    const bool counted_up =
        indicator.formula.window == Window::Year || indicator.formula.window == Window::Plan;
    return indicator.deadline.yearly || (counted_up && !whole.baseline) ||
           (whole.baseline && whole.baseline->value == 0);
}

/// The first quarter from the baseline on that has a value and is not today.
const Reading* first_told(const Assessment& whole, const std::vector<Reading>& course)
{
    const Reading* first = nullptr;
    for (const Reading& reading : course) {
        if (!reading.value || reading.period == whole.reading.period) {
            continue;
        }
        if (!whole.baseline || reading.period.last_day() >= whole.baseline->date) {
            return &reading;
        }
        first = first ? first : &reading;
    }
    return first;
}

/// What a part added to the value of the whole between two quarters; nothing when it did not tell.
std::optional<double> added(const Indicator& indicator, const Reading& whole_then,
                            const Reading& whole_now, const Reading& then, const Reading& now)
{
    if (!is_quotient(indicator)) {
        return then.value && now.value ? std::optional(*now.value - *then.value) : std::nullopt;
    }
    const auto told = [](const Reading& reading) {
        return reading.missing == Missing::NoDenominator || // it has none of the things: 0 of 0
               (reading.numerator && reading.denominator);
    };
    if (!told(then) || !told(now) || !whole_then.numerator || !whole_now.denominator ||
        whole_then.denominator.value_or(0) <= 0 || *whole_now.denominator <= 0) {
        return std::nullopt;
    }
    const double ratio = *whole_then.numerator / *whole_then.denominator;
    const double more = now.numerator.value_or(0) - then.numerator.value_or(0);
    const double needed = ratio * (now.denominator.value_or(0) - then.denominator.value_or(0));
    return (more - needed) / *whole_now.denominator * indicator.formula.factor;
}

struct Contribution {
    QString name;
    double value = 0;
};

/// The largest by size in the order of the places; the others together.
void add_changes(WaterfallSpec& spec, std::vector<Contribution> changes, size_t most_parts)
{
    std::vector<double> sizes;
    for (const Contribution& change : changes) {
        sizes.push_back(std::abs(change.value));
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    const double least = sizes.size() > most_parts ? sizes[most_parts - 1] : 0;
    double others = 0;
    int other_count = 0;
    size_t kept = 0;
    for (const Contribution& change : changes) {
        if (std::abs(change.value) >= least && kept < most_parts) {
            spec.steps.push_back({Step::Kind::Change, change.name, change.value});
            ++kept;
        } else {
            others += change.value;
            ++other_count;
        }
    }
    if (other_count > 0) {
        spec.steps.push_back(
            {Step::Kind::Change, ChartText::tr("%n other place(s)", nullptr, other_count), others});
    }
}

std::vector<Contribution> contributions(const Indicator& indicator, const PartCourse& whole,
                                        const Reading* from, const std::vector<PartCourse>& parts,
                                        const RegionTree& regions)
{
    std::vector<Contribution> changes;
    for (const PartCourse& part : parts) {
        const Reading& now = part.assessment.reading;
        std::optional<double> change;
        if (from) {
            const Reading* then = reading_of(part.course, from->period);
            change =
                then ? added(indicator, *from, whole.assessment.reading, *then, now) : std::nullopt;
        } else {
            change = now.value;
        }
        if (change) {
            changes.push_back({place_name(regions, now.region), *change});
        }
    }
    return changes;
}

/// Where the way to today's value begins.
struct Beginning {
    const Reading* from = nullptr; ///< the quarter against which parts are told; none: from 0
    std::optional<Step> step;      ///< its level
    bool known = false;            ///< false: the value came from nowhere that is told
};

Beginning beginning_of(const Indicator& indicator, const PartCourse& whole)
{
    const Assessment& assessment = whole.assessment;
    if (began_at_zero(indicator, assessment)) {
        return {nullptr, std::nullopt, true};
    }
    Beginning beginning;
    beginning.from = first_told(assessment, whole.course);
    const auto& baseline = assessment.baseline;
    const Reading* from = beginning.from;
    if (baseline && baseline->date < assessment.reading.period.last_day()) {
        // A baseline that stands in for a printed one is called by its quarter.
        const QString name = assessment.baseline_measured && from
                                 ? from->period.label()
                                 : ChartText::tr("Baseline %1").arg(baseline->date.year());
        beginning.step = Step{Step::Kind::Start, name, baseline->value};
    } else if (from) {
        beginning.step = Step{Step::Kind::Start, from->period.label(), *from->value};
    }
    beginning.known = beginning.step.has_value();
    return beginning;
}

/// What is left when the parts have told theirs: a step behind the beginning.
void add_rest(WaterfallSpec& spec, double rest, const Reading* from)
{
    if (std::abs(rest) * std::pow(10, spec.decimals) < 0.5) {
        return; // prints as 0
    }
    const bool alone = spec.steps.empty() || spec.steps.back().is_level();
    const bool begun = !spec.steps.empty() && spec.steps.front().is_level();
    spec.steps.insert(
        spec.steps.begin() + (begun ? 1 : 0),
        Step{Step::Kind::Rest,
             alone ? ChartText::tr("Change so far") : ChartText::tr("Not told by place"), rest});
    if (!alone && from) {
        spec.notes << sentence(
            {ChartText::tr("What changed before %1, or in places that did not report then, is "
                           "not told by place")
                 .arg(from->period.label())});
    }
}

void add_target(WaterfallSpec& spec, const Assessment& assessment)
{
    if (!assessment.target) {
        return;
    }
    if (assessment.gap.value_or(0) > 0) {
        spec.steps.push_back({Step::Kind::Missing, ChartText::tr("Still missing"),
                              *assessment.target - *assessment.reading.value});
    }
    spec.steps.push_back({Step::Kind::Target,
                          assessment.due
                              ? ChartText::tr("Target %1", "year").arg(assessment.due->year())
                              : ChartText::tr("Target"),
                          *assessment.target});
}

} // namespace

RankingSpec ranking_of(const Indicator& indicator, const Assessment& whole,
                       const std::vector<Assessment>& parts, const RegionTree& regions)
{
    RankingSpec spec;
    spec.name = indicator.name;
    spec.unit = indicator.unit;
    bool same = !parts.empty();
    double largest = 0;
    for (const Assessment& part : parts) {
        RankingSpec::Bar bar;
        bar.name = place_name(regions, part.reading.region);
        bar.value = part.reading.value;
        bar.target = part.target;
        bar.standing = part.standing;
        if (!bar.value) {
            bar.missing = missing_label(part.reading.missing);
        }
        largest = std::max(largest, std::abs(bar.value.value_or(0)));
        same = same && part.target && part.target == parts.front().target;
        spec.bars.push_back(std::move(bar));
    }
    spec.decimals = chart_decimals(indicator.unit, largest);
    if (same) {
        spec.target = parts.front().target;
        spec.target_text = target_words(indicator, *spec.target);
        for (RankingSpec::Bar& bar : spec.bars) {
            bar.target.reset();
        }
    }
    // The total of a city is no yardstick for its counties; its share is.
    if (is_quotient(indicator) && whole.reading.value) {
        spec.whole = whole.reading.value;
        spec.whole_name = place_name(regions, whole.reading.region);
    }
    const bool less_is_better = indicator.comparator == Comparator::AtMost;
    std::stable_sort(spec.bars.begin(), spec.bars.end(),
                     [less_is_better](const RankingSpec::Bar& left, const RankingSpec::Bar& right) {
                         if (!left.value || !right.value) {
                             return left.value && !right.value;
                         }
                         return less_is_better ? *left.value < *right.value
                                               : *left.value > *right.value;
                     });
    return spec;
}

WaterfallSpec waterfall_of(const Indicator& indicator, const PartCourse& whole,
                           const std::vector<PartCourse>& parts, const RegionTree& regions,
                           size_t most_parts)
{
    WaterfallSpec spec;
    spec.name = indicator.name;
    spec.unit = indicator.unit;
    spec.difference_unit =
        indicator.unit == u"%" ? ChartText::tr("percentage points") : indicator.unit;
    const Assessment& assessment = whole.assessment;
    if (!assessment.reading.value) {
        return spec;
    }
    const double now = *assessment.reading.value;
    const Beginning beginning = beginning_of(indicator, whole);
    double level = 0;
    if (beginning.step) {
        level = beginning.step->value;
        spec.steps.push_back(*beginning.step);
    }
    spec.decimals = chart_decimals(indicator.unit, std::max(std::abs(now), std::abs(level)));
    double rest = beginning.known ? now - level : 0;
    // Without a quarter to compare with, only a sum from 0 has parts.
    const bool from_zero = !beginning.step && !is_quotient(indicator);
    if (can_be_parted(indicator) && (beginning.from || from_zero)) {
        std::vector<Contribution> changes =
            contributions(indicator, whole, beginning.from, parts, regions);
        if (!beginning.known && !changes.empty()) {
            rest = now; // one quarter only: what the value is made of
        }
        for (const Contribution& change : changes) {
            rest -= change.value;
        }
        add_changes(spec, std::move(changes), most_parts);
    }
    add_rest(spec, rest, beginning.from);
    spec.steps.push_back({Step::Kind::Now, assessment.reading.period.label(), now});
    add_target(spec, assessment);
    return spec;
}

MultiplesSpec multiples_of(const Indicator& indicator, const std::vector<PartCourse>& parts,
                           const RegionTree& regions)
{
    MultiplesSpec spec;
    spec.name = indicator.name;
    spec.unit = indicator.unit;
    double largest = 0;
    bool same = !parts.empty();
    for (const PartCourse& part : parts) {
        MultiplesSpec::Cell cell;
        cell.name = place_name(regions, part.assessment.reading.region);
        cell.standing = part.assessment.standing;
        cell.target = part.assessment.target;
        same = same && cell.target && cell.target == parts.front().assessment.target;
        for (const Reading& reading : part.course) {
            if (reading.value) {
                cell.actual.push_back({reading.period.last_day(), *reading.value});
                largest = std::max(largest, std::abs(*reading.value));
            }
        }
        spec.cells.push_back(std::move(cell));
    }
    spec.decimals = chart_decimals(indicator.unit, largest);
    if (same) {
        spec.target = parts.front().assessment.target;
        for (MultiplesSpec::Cell& cell : spec.cells) {
            cell.target.reset();
        }
    }
    return spec;
}

BulletSpec bullets_of(const Plan& plan, const std::vector<Assessment>& assessments)
{
    BulletSpec spec;
    spec.name = plan.short_name.isEmpty() ? plan.name : plan.short_name;
    for (size_t i = 0; i < assessments.size() && i < plan.indicators.size(); ++i) {
        const Indicator& indicator = plan.indicators[i];
        const Assessment& assessment = assessments[i];
        if (!assessment.reading.value && !assessment.target) {
            continue;
        }
        spec.bars.push_back({indicator.short_name.isEmpty() ? indicator.name : indicator.short_name,
                             indicator.unit, assessment.reading.value, assessment.expected,
                             assessment.target, assessment.standing});
    }
    return spec;
}

} // namespace yice
