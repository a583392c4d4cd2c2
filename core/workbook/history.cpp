// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/history.h"

#include "rosters/specs.h"
#include "store/batch_store.h"
#include "store/plan_store.h"
#include "store/step_store.h"
#include "workbook/error_text.h"
#include "workbook/step_text.h"
#include "workbook/state.h"
#include "workbook/step_turner.h"

#include <QHash>

#include <algorithm>

namespace yice
{

namespace
{

QString kind_of(const Step& step, const Batch* batch)
{
    if (step.kind != Step::Kind::Batch) {
        return step.kind == Step::Kind::Plan ? QStringLiteral("plan") : QStringLiteral("place");
    }
    if (!batch || batch->kind != u"edit") {
        return batch ? batch->kind : QString();
    }
    return batch->removed > 0                                     ? QStringLiteral("removal")
           : batch->roster == key_task_spec().id                  ? QStringLiteral("task")
           : batch->added + batch->updated + batch->unchanged > 1 ? QStringLiteral("fill")
                                                                  : QStringLiteral("edit");
}

} // namespace

HistoryStep History::described(const Step& step, const Batch* batch) const
{
    HistoryStep line;
    line.step = step;
    line.kind = kind_of(step, batch);
    line.name = step_name(step, batch, state_.plans);
    line.rows = batch ? batch->rows : 0;
    line.kept = batch ? batch->kept : 0;
    line.can_undo = !step.undone();
    line.can_redo = step.undone() && !step.forgotten;
    if (step.forgotten) {
        line.why_not = error_text({ErrorKind::NotFound, line.name, QStringLiteral("kept")});
    }
    return line;
}

Result<std::vector<HistoryStep>> History::steps(int limit)
{
    const auto steps = store::read_steps(*state_.connection, limit);
    if (!steps) {
        return steps.error();
    }
    const auto versions = store::version_ids(*state_.connection);
    if (!versions) {
        return versions.error();
    }
    // All batches at once, or the few that are asked for.
    QHash<qint64, Batch> batch_of;
    if (limit == 0) {
        const auto batches = store::read_batches(*state_.connection);
        if (!batches) {
            return batches.error();
        }
        for (const Batch& batch : *batches) {
            batch_of.insert(batch.id.value, batch);
        }
    } else {
        for (const Step& step : *steps) {
            const auto batch = step.kind == Step::Kind::Batch
                                   ? store::read_batch(*state_.connection, step.batch)
                                   : Result<Batch>(Batch());
            if (!batch) {
                return batch.error();
            }
            batch_of.insert(step.batch.value, *batch);
        }
    }
    std::vector<HistoryStep> lines;
    QHash<QString, QString> newest_of_plan; // plan → name of its newest standing step
    for (const Step& step : *steps) {
        const auto batch = batch_of.constFind(step.batch.value);
        HistoryStep line = described(step, batch == batch_of.constEnd() ? nullptr : &*batch);
        if (step.kind == Step::Kind::Plan && !step.undone()) {
            if (newest_of_plan.contains(step.plan)) {
                line.can_undo = false;
                line.why_not =
                    error_text({ErrorKind::Conflict, line.name,
                                QStringLiteral("undo|") + newest_of_plan.value(step.plan)});
            } else if (!versions->contains(step.version)) {
                line.can_undo = false;
                line.why_not = error_text({ErrorKind::NotFound, line.name, QStringLiteral("kept")});
            }
            newest_of_plan.insert(step.plan, line.name);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::optional<HistoryStep>> History::undo_next()
{
    constexpr int few = 20; // a change of a plan that is no longer kept is passed over
    for (const int limit : {few, 0}) {
        const auto newest = steps(limit);
        if (!newest) {
            return newest.error();
        }
        for (const HistoryStep& line : *newest) {
            if (line.can_undo) {
                return std::optional(line);
            }
        }
        if (newest->size() < few) {
            break;
        }
    }
    return std::optional<HistoryStep>();
}

Result<std::optional<HistoryStep>> History::redo_next()
{
    const auto last = store::read_undone_steps(*state_.connection, 1);
    if (!last || last->empty()) {
        return last ? Result<std::optional<HistoryStep>>(std::optional<HistoryStep>())
                    : Result<std::optional<HistoryStep>>(last.error());
    }
    const Step& step = last->front();
    if (step.kind != Step::Kind::Batch) {
        return std::optional(described(step, nullptr));
    }
    const auto batch = store::read_batch(*state_.connection, step.batch);
    return batch ? Result<std::optional<HistoryStep>>(std::optional(described(step, &*batch)))
                 : Result<std::optional<HistoryStep>>(batch.error());
}

Result<QString> History::obstacle(StepId id)
{
    const auto step = store::read_step(*state_.connection, id);
    if (!step) {
        return step.error();
    }
    StepTurner turner(state_);
    const auto found = turner.obstacle(*step);
    if (found) {
        return QString();
    }
    return found.error().kind == ErrorKind::Conflict
               ? Result<QString>(error_text(with_names(found.error(), *step)))
               : Result<QString>(found.error());
}

/// A conflict that tells batches by number tells them by name.
Error History::with_names(const Error& error, const Step& step)
{
    StepTurner turner(state_);
    const auto own = turner.name_of(step);
    if (!own || error.kind != ErrorKind::Conflict || step.kind != Step::Kind::Batch ||
        error.detail.contains(u'|')) {
        return error;
    }
    QStringList names;
    for (const QString& number : error.detail.split(u'、', Qt::SkipEmptyParts)) {
        const auto batch = store::step_of_batch(*state_.connection, BatchId{number.toLongLong()});
        const auto name = batch ? turner.name_of(*batch) : Result<QString>(batch.error());
        names << (name ? *name : number);
    }
    constexpr qsizetype most = 3;
    return {ErrorKind::Conflict, *own,
            QStringLiteral("undo|") + names.mid(0, most).join(QStringLiteral("、")) +
                (names.size() > most ? QStringLiteral(" …") : QString())};
}

Result<QString> History::turn(StepId id, bool back, const OnStep& on_step)
{
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    const auto step = store::read_step(*state_.connection, id);
    if (!step) {
        return step.error();
    }
    StepTurner turner(state_);
    const auto name = turner.name_of(*step);
    if (!name) {
        return name.error();
    }
    if (back) {
        if (const auto done = turner.take_back(*step, false, on_step); !done) {
            return with_names(done.error(), *step);
        }
    } else if (auto done = turner.bring_back(*step, on_step); !done) {
        return done.error();
    }
    if (!goes_on(on_step, 1, 1)) {
        return Error{ErrorKind::Cancelled, *name, {}};
    }
    if (auto done = transaction->commit(); !done) {
        return done.error();
    }
    if (auto done = turner.reload(); !done) {
        return done.error();
    }
    return *name;
}

Result<QString> History::undo(const OnStep& on_step)
{
    const auto next = undo_next();
    if (!next) {
        return next.error();
    }
    return *next ? turn((*next)->step.id, true, on_step)
                 : Error{ErrorKind::NotFound, {}, QStringLiteral("undo")};
}

Result<QString> History::undo(StepId step, const OnStep& on_step)
{
    return turn(step, true, on_step);
}

Result<QString> History::redo(const OnStep& on_step)
{
    const auto next = redo_next();
    if (!next) {
        return next.error();
    }
    return *next ? turn((*next)->step.id, false, on_step)
                 : Error{ErrorKind::NotFound, {}, QStringLiteral("redo")};
}

Result<QString> History::redo(StepId step, const OnStep& on_step)
{
    return turn(step, false, on_step);
}

Result<int> History::undo_to(StepId id, const OnStep& on_step)
{
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    const auto first = store::read_step(*state_.connection, id);
    const auto all = store::read_steps(*state_.connection);
    if (!first || !all) {
        return first ? all.error() : first.error();
    }
    std::vector<Step> back;
    std::copy_if(all->begin(), all->end(), std::back_inserter(back), [&](const Step& step) {
        return !step.undone() && step.position >= first->position;
    });
    StepTurner turner(state_);
    qint64 done = 0;
    for (const Step& step : back) {
        if (!goes_on(on_step, done++, static_cast<qint64>(back.size()))) {
            return Error{ErrorKind::Cancelled, {}, {}};
        }
        if (const auto taken = turner.take_back(step, false); !taken) {
            return with_names(taken.error(), step);
        }
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed.error();
    }
    if (auto reloaded = turner.reload(); !reloaded) {
        return reloaded.error();
    }
    return static_cast<int>(back.size());
}

} // namespace yice
