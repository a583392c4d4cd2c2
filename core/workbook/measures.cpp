// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/measures.h"

#include "plans/plan_file.h"
#include "rosters/specs.h"
#include "store/batch_store.h"
#include "store/figure_store.h"
#include "store/measure_store.h"
#include "workbook/state.h"

#include <QFile>

#include <iterator>

namespace yice
{

namespace
{

/// The plan in which a measure is tried out while it is being written.
const QString trial_plan = QStringLiteral("?");

void add_file_names(std::vector<TraceRow>& rows, const std::vector<Batch>& batches)
{
    for (TraceRow& row : rows) {
        for (const Batch& batch : batches) {
            if (batch.id == row.batch) {
                row.file = batch.file;
                break;
            }
        }
    }
}

void move_within(std::vector<TraceRow>& from, std::vector<TraceRow>& to, const RegionTree& tree,
                 RegionId region)
{
    for (TraceRow& row : from) {
        if (tree.is_within(row.region, region)) {
            to.push_back(std::move(row));
        }
    }
}

/// Whether it counts what happens in a time, so that a number of the last quarter says nothing
/// about this one.
bool counts_a_time(const std::vector<Condition>& conditions)
{
    return std::any_of(conditions.begin(), conditions.end(), [](const Condition& condition) {
        return condition.test == Condition::Test::Linked   ? condition.in_window
               : condition.test == Condition::Test::Within ? condition.other == u"window"
                                                           : counts_a_time(condition.parts);
    });
}

bool is_flow(const MeasureSpec& measure)
{
    const RosterSpec* roster = find_roster_spec(measure.roster);
    return (roster && roster->dated()) || counts_a_time(measure.where) ||
           counts_a_time(measure.holds);
}

/// Whether anything of the place itself, or of a place within it, is in the roster.
bool sent_in(const MeasureTable& table, const RegionTree& tree, RegionId place)
{
    return std::any_of(table.present.begin(), table.present.end(),
                       [&](RegionId present) { return tree.is_within(present, place); });
}

/// A number that was typed in stands in for a place that did not send the roster in.
void add_typed(MeasureTable& table, const MeasureTable& typed, const RegionTree& tree)
{
    if (!table.from_roster) {
        return;
    }
    std::vector<RegionId> standing_in;
    for (auto entry = typed.by_region.cbegin(); entry != typed.by_region.cend(); ++entry) {
        if (!sent_in(table, tree, entry.key())) {
            standing_in.push_back(entry.key());
        }
    }
    // Of a place and a part of it, both typed in, the place says it all.
    for (const RegionId place : standing_in) {
        const bool part = std::any_of(standing_in.begin(), standing_in.end(), [&](RegionId other) {
            return other != place && tree.is_within(place, other);
        });
        if (!part) {
            table.by_region.insert(place, typed.by_region.value(place));
            table.present.insert(place);
            table.typed.insert(place);
        }
    }
}

void add_table(MeasureTable& sum, const MeasureTable& part, bool largest)
{
    for (auto entry = part.by_region.cbegin(); entry != part.by_region.cend(); ++entry) {
        Measured& into = sum.by_region[entry.key()];
        if (entry->value) {
            into.value = largest ? std::max(into.value.value_or(0), *entry->value)
                                 : into.value.value_or(0) + *entry->value;
        }
        into.coverage.reported += entry->coverage.reported;
        into.coverage.expected += entry->coverage.expected;
    }
    sum.from_roster = sum.from_roster || part.from_roster;
    sum.present.unite(part.present);
}

} // namespace

const std::vector<MeasureSpec>& built_in_measures()
{
    static const std::vector<MeasureSpec> measures = [] {
        QFile file(QStringLiteral(":/yice/measures.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        auto read = read_measure_file(file.readAll(), QStringLiteral("measures.json"));
        // The file is compiled in: a fault in it is a mistake of ours, found by the first test.
        Q_ASSERT_X(read.ok(), "measures.json", read ? "" : qPrintable(read.error().detail));
        return read ? std::move(read.value()) : std::vector<MeasureSpec>();
    }();
    return measures;
}

const MeasureSpec* find_measure(const Plan& plan, const QString& id)
{
    for (const std::vector<MeasureSpec>* list : {&plan.measures, &built_in_measures()}) {
        for (const MeasureSpec& measure : *list) {
            if (measure.id == id) {
                return &measure;
            }
        }
    }
    return nullptr;
}

std::vector<FigureSpec> figures_of(const Plan& plan)
{
    std::vector<FigureSpec> figures = plan.figures;
    QSet<QString> known;
    for (const Indicator& indicator : plan.indicators) {
        for (const QString& id : {indicator.formula.numerator, indicator.formula.denominator}) {
            const MeasureSpec* measure = find_measure(plan, id);
            if (!measure || !measure->plus.isEmpty() || known.contains(id)) {
                continue;
            }
            known.insert(id);
            figures.push_back({id, measure->name, measure->unit, is_flow(*measure), {}});
        }
    }
    return figures;
}

Label figure_name(const std::vector<Plan>& plans, const QString& id)
{
    for (const Plan& plan : plans) {
        if (const FigureSpec* figure = plan.find_figure(id)) {
            return figure->name;
        }
        if (const MeasureSpec* measure = find_measure(plan, id)) {
            return measure->name;
        }
    }
    return {id, {}};
}

Result<const MeasureTable*> Measures::table(const Plan& plan, const QString& id,
                                            const MeasureWindow& window)
{
    if (auto done = state_.counts.look(state_); !done) {
        return done.error();
    }
    const CountOrigin origin = state_.counts.origin(plan, id);
    if (const MeasureTable* kept = state_.counts.find(state_, origin, window)) {
        return kept;
    }
    const MeasureSpec* measure = find_measure(plan, id);
    Result<MeasureTable> counted = Error{ErrorKind::NotFound, id, QStringLiteral("measure")};
    if (measure && !measure->plus.isEmpty()) {
        MeasureTable sum;
        for (const QString& part_id : measure->plus) {
            if (part_id == id) {
                return Error{ErrorKind::Unreadable, id, QStringLiteral("is a part of itself")};
            }
            const auto part = table(plan, part_id, window);
            if (!part) {
                return part.error();
            }
            add_table(sum, **part, measure->largest);
        }
        counted = std::move(sum);
    } else if (measure) {
        counted = store::read_measure(*state_.connection, *measure, window);
        if (counted) {
            // Figures are given by quarters: a month takes that of its quarter.
            const auto typed = store::read_figures(*state_.connection, id, is_flow(*measure),
                                                   std::min(window.start, window.quarter_start),
                                                   std::max(window.end, window.quarter_end));
            if (!typed) {
                return typed.error();
            }
            if (counted->present.isEmpty() && !typed->by_region.isEmpty()) {
                counted = *typed; // nobody sent the roster in at all
            } else {
                add_typed(counted.value(), *typed, state_.regions);
            }
        }
    } else if (const FigureSpec* figure = plan.find_figure(id)) {
        counted =
            store::read_figures(*state_.connection, id, figure->flow, window.start, window.end);
    }
    if (!counted) {
        return counted.error();
    }
    return state_.counts.insert(origin, window, std::move(counted.value()), plan.id != trial_plan);
}

QString unit_of_measure(const Plan& plan, const QString& id)
{
    if (const FigureSpec* figure = plan.find_figure(id)) {
        return figure->unit;
    }
    const MeasureSpec* measure = find_measure(plan, id);
    return measure ? measure->unit : QString();
}

Status Measures::keep()
{
    return state_.counts.keep(state_);
}

Result<TraceMeasure> Measures::opened(const Plan& plan, const QString& id,
                                      const MeasureWindow& window, RegionId region,
                                      qint64 most_rows)
{
    TraceMeasure opened;
    opened.id = id;
    const auto batches = store::read_batches(*state_.connection);
    if (!batches) {
        return batches.error();
    }
    std::vector<const MeasureSpec*> measures;
    if (const MeasureSpec* measure = find_measure(plan, id)) {
        opened.name = measure->name.shown();
        opened.unit = measure->unit;
        opened.note = measure->note.shown();
        if (measure->plus.isEmpty()) {
            measures.push_back(measure);
        }
        for (const QString& part : measure->plus) {
            if (const MeasureSpec* found = find_measure(plan, part)) {
                measures.push_back(found);
            }
        }
    }
    for (const MeasureSpec* measure : measures) {
        auto rows = store::measure_rows(
            *state_.connection, *measure, window,
            [&](RegionId place) { return state_.regions.is_within(place, region); }, most_rows);
        if (!rows) {
            return rows.error();
        }
        std::move(rows->counted.begin(), rows->counted.end(), std::back_inserter(opened.rows));
        std::move(rows->lacking.begin(), rows->lacking.end(), std::back_inserter(opened.lacking));
        opened.row_count += rows->counted_count;
        opened.lacking_count += rows->lacking_count;
    }
    const FigureSpec* figure = plan.find_figure(id);
    if (figure) {
        opened.name = figure->name.shown();
        opened.unit = figure->unit;
    }
    const auto counted = table(plan, id, window);
    if (!counted) {
        return counted.error();
    }
    // A typed-in number is shown as a row where it stands in for the roster.
    const bool all_typed = opened.rows.empty() && opened.lacking.empty();
    if (all_typed || !measures.empty()) {
        const bool flow = figure ? figure->flow : !measures.empty() && is_flow(*measures.front());
        auto rows = store::figure_rows(*state_.connection, id, flow,
                                       std::min(window.start, window.quarter_start),
                                       std::max(window.end, window.quarter_end));
        if (!rows) {
            return rows.error();
        }
        std::erase_if(rows.value(), [&](const TraceRow& row) {
            return !all_typed && !(**counted).typed.contains(row.region);
        });
        const auto before = opened.rows.size();
        move_within(rows.value(), opened.rows, state_.regions, region);
        opened.row_count += static_cast<qint64>(opened.rows.size() - before);
    }
    add_file_names(opened.rows, *batches);
    add_file_names(opened.lacking, *batches);
    opened.total = roll_up(**counted, state_.regions, region).value;
    return opened;
}

Result<MeasurePreview> Measures::preview(const Plan& plan, const MeasureSpec& measure,
                                         const Period& period, RegionId region, qsizetype most_rows)
{
    // As if it stood in the plan, under a name of its own: it may replace the one of its id, and
    // must never be taken from the tables kept of that.
    Plan trial = plan;
    trial.id = trial_plan;
    std::erase_if(trial.measures, [&](const MeasureSpec& other) { return other.id == measure.id; });
    trial.measures.push_back(measure);
    const auto window = MeasureWindow::of(period.first_day(), period.last_day(), plan.start);
    state_.counts.forget_plan(trial.id); // of the measure as it was a moment ago
    auto found = opened(trial, measure.id, window, region, most_rows);
    if (!found) {
        return found.error();
    }
    const auto counted = table(trial, measure.id, window);
    if (!counted) {
        return counted.error();
    }
    MeasurePreview preview;
    const Measured total = roll_up(**counted, state_.regions, region);
    preview.value = total.value;
    preview.coverage = total.coverage;
    preview.row_count = static_cast<qsizetype>(found->row_count);
    preview.rows = std::move(found->rows);
    return preview;
}

} // namespace yice
