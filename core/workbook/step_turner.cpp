// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/step_turner.h"

#include "rosters/specs.h"
#include "store/batch_store.h"
#include "store/kept_rows.h"
#include "store/plan_store.h"
#include "store/region_store.h"
#include "store/step_store.h"
#include "store/undo.h"
#include "workbook/step_text.h"
#include "workbook/state.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// Names of steps for a sentence.
constexpr qsizetype most_names = 3;

QString roster_of(const Batch& batch)
{
    return batch.kind == u"figure" ? figure_spec().id : batch.roster;
}

Error built_upon(const Batch& batch, const std::vector<BatchId>& later)
{
    QStringList numbers;
    for (const BatchId other : later) {
        numbers << QString::number(other.value);
    }
    return {ErrorKind::Conflict, QString::number(batch.id.value), numbers.join(u'、')};
}

bool from_constraint(const Error& error)
{
    return error.detail.contains(u"UNIQUE constraint");
}

} // namespace

Result<QString> StepTurner::name_of(const Step& step)
{
    if (step.kind != Step::Kind::Batch) {
        return step_name(step, nullptr, state_.plans);
    }
    const auto batch = store::read_batch(*state_.connection, step.batch);
    return batch ? Result<QString>(step_name(step, &*batch, state_.plans))
                 : Result<QString>(batch.error());
}

Status StepTurner::reload()
{
    state_.touched();
    if (auto done = state_.reload_regions(); !done) {
        return done;
    }
    return state_.reload_plans();
}

Status StepTurner::without_doubles(const Batch& batch, const std::function<Status()>& work)
{
    const RosterSpec* spec = find_roster_spec(batch.roster);
    const bool by_name = spec && spec->match_by == MatchBy::Name;
    const auto before =
        by_name ? store::count_doubles(*state_.connection, *spec) : Result<qint64>(qint64(0));
    if (!before) {
        return before.error();
    }
    if (auto done = work(); !done) {
        return done;
    }
    const auto after =
        by_name ? store::count_doubles(*state_.connection, *spec) : Result<qint64>(qint64(0));
    if (!after) {
        return after.error();
    }
    return *after > *before ? Status(Error{ErrorKind::Conflict, batch.roster, {}}) : Status();
}

Status StepTurner::obstacle(const Step& step)
{
    if (step.kind != Step::Kind::Batch || step.undone()) {
        return {};
    }
    const auto batch = store::read_batch(*state_.connection, step.batch);
    if (!batch) {
        return batch.error();
    }
    const auto later = store::later_work_on(*state_.connection, *batch);
    if (!later) {
        return later.error();
    }
    return later->batches.empty() ? Status() : built_upon(*batch, later->batches);
}

Result<int> StepTurner::take_back(const Step& step, bool keep_later, const OnStep& on_step)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Result<int> rows = 0;
    if (step.kind == Step::Kind::Batch) {
        rows = take_back_batch(step, keep_later, on_step);
    } else if (step.undone()) {
        return Error{ErrorKind::Usage, step.what, ImportText::tr("It was taken back already.")};
    } else {
        const auto done =
            step.kind == Step::Kind::Plan ? take_back_plan(step) : take_back_place(step);
        rows = done ? Result<int>(0) : Result<int>(done.error());
    }
    if (!rows) {
        return rows;
    }
    if (auto done = store::mark_step_undone(*state_.connection, step.id, now); !done) {
        return done.error();
    }
    if (auto done = store::forget_old_rows(*state_.connection, most_kept_rows); !done) {
        return done.error();
    }
    return rows;
}

Result<int> StepTurner::take_back_batch(const Step& step, bool keep_later, const OnStep& on_step)
{
    const auto batch = store::read_batch(*state_.connection, step.batch);
    if (!batch) {
        return batch.error();
    }
    if (batch->undone_at.isValid()) {
        return Error{ErrorKind::Usage, QString::number(step.batch.value),
                     ImportText::tr("It was taken back already.")};
    }
    const auto later = store::later_work_on(*state_.connection, *batch);
    if (!later) {
        return later.error();
    }
    if (!later->batches.empty() && !keep_later) {
        return built_upon(*batch, later->batches);
    }
    const auto done = without_doubles(*batch, [&] {
        return batch->removed > 0 ? store::KeptRows(*state_.connection, step.id).turn(on_step)
                                  : store::take_back(*state_.connection, *batch, step.id);
    });
    if (!done) {
        // Two entries would have one key or name: what a later import added stands in the way.
        const bool clash =
            done.error().kind == ErrorKind::Conflict || from_constraint(done.error());
        return clash ? later_imports(*batch) : done.error();
    }
    if (auto marked = store::mark_undone(*state_.connection, step.batch,
                                         QDateTime::currentDateTimeUtc(), later->rows);
        !marked) {
        return marked.error();
    }
    return later->rows;
}

Status StepTurner::take_back_plan(const Step& step)
{
    const auto done = store::restore_version(*state_.connection, step);
    if (done || done.error().kind != ErrorKind::NotFound) {
        return done;
    }
    const auto steps = store::read_steps(*state_.connection);
    if (!steps) {
        return steps.error();
    }
    for (const Step& later : *steps) {
        if (later.plan == step.plan && !later.undone() && later.position > step.position) {
            return Error{ErrorKind::Conflict, plan_change_text(step.what),
                         QStringLiteral("undo|") + plan_change_text(later.what)};
        }
    }
    return Error{ErrorKind::NotFound, plan_change_text(step.what), QStringLiteral("kept")};
}

Status StepTurner::take_back_place(const Step& step)
{
    const auto done = store::remove_own_region(*state_.connection, step.region, step.id);
    if (!done) {
        return done.error();
    }
    return *done ? Status() : Error{ErrorKind::Conflict, step.what, QStringLiteral("place")};
}

Status StepTurner::bring_back(const Step& step, const OnStep& on_step)
{
    const auto name = name_of(step);
    if (!name) {
        return name.error();
    }
    if (!step.undone()) {
        return Error{ErrorKind::Usage, *name, ImportText::tr("It stands already.")};
    }
    if (step.forgotten) {
        return Error{ErrorKind::NotFound, *name, QStringLiteral("kept")};
    }
    std::optional<Batch> batch;
    if (step.kind == Step::Kind::Batch) {
        auto read = store::read_batch(*state_.connection, step.batch);
        if (!read) {
            return read.error();
        }
        batch = std::move(read.value());
    }
    store::KeptRows kept(*state_.connection, step.id);
    const auto turn = [&] { return kept.turn(on_step); };
    if (auto done = batch ? without_doubles(*batch, turn) : turn(); !done) {
        const bool clash = done.error().kind == ErrorKind::Conflict;
        return clash ? in_the_way(step) : done.error();
    }
    if (!batch || batch->removed == 0) {
        // What takes it back again is found out anew: later work may build on it by then.
        if (auto done = kept.forget(); !done) {
            return done;
        }
    }
    if (batch) {
        if (auto done = store::mark_undone(*state_.connection, step.batch, {}, 0); !done) {
            return done;
        }
    }
    return store::mark_step_redone(*state_.connection, step.id);
}

/// Why a step cannot be done again: what was done, or taken back, in the same roster or plan since.
Error StepTurner::in_the_way(const Step& step)
{
    const auto name = name_of(step);
    const auto since = store::steps_after(*state_.connection, step.moment);
    if (!name || !since) {
        return name ? since.error() : name.error();
    }
    const auto roster = [&](const Step& each) {
        const auto batch = each.kind == Step::Kind::Batch
                               ? store::read_batch(*state_.connection, each.batch)
                               : Result<Batch>(Error{});
        return batch ? roster_of(*batch) : QString();
    };
    const QString own = roster(step);
    QStringList written;
    QStringList undone;
    for (const Step& each : *since) {
        const bool related = step.kind == Step::Kind::Plan
                                 ? each.plan == step.plan
                                 : each.kind == Step::Kind::Place ||
                                       step.kind == Step::Kind::Place || roster(each) == own;
        const auto text = related ? name_of(each) : Result<QString>(QString());
        if (related && text) {
            (each.undone() ? undone : written) << *text;
        }
    }
    QString kind = QStringLiteral("redo|");
    QStringList& names = written.isEmpty() ? undone : written;
    if (written.isEmpty() && !undone.isEmpty()) {
        kind = QStringLiteral("redo_first|");
        names = {undone.last()};
    }
    return {ErrorKind::Conflict, *name,
            kind + names.mid(0, most_names).join(QStringLiteral("、")) +
                (names.size() > most_names ? QStringLiteral(" …") : QString())};
}

/// The conflict with everything that was brought into the same roster since.
Error StepTurner::later_imports(const Batch& batch)
{
    QStringList numbers;
    if (const auto all = store::read_batches(*state_.connection)) {
        for (const Batch& other : *all) {
            if (other.id.value > batch.id.value && other.roster == batch.roster &&
                !other.undone_at.isValid()) {
                numbers.prepend(QString::number(other.id.value));
            }
        }
    }
    return {ErrorKind::Conflict, QString::number(batch.id.value), numbers.join(u'、')};
}

} // namespace yice
