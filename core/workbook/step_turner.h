// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/batch.h"
#include "domain/step.h"
#include "workbook/workbook.h"

#include <functional>

namespace yice
{

struct WorkbookState;

/// Takes steps of the journal back and does them again, inside a transaction that the caller has
/// begun and commits; on failure the caller rolls back.
class StepTurner
{
public:
    /// Rows that are kept of what was taken back, over all steps: some hundred megabytes.
    static constexpr qint64 most_kept_rows = 3'000'000;

    explicit StepTurner(WorkbookState& state) : state_(state) {}

    /// Conflict with the numbers of batches, or with names of steps, when later ones built on it;
    /// with `keep_later` only the rows on which they built stay. Answers how many those are.
    Result<int> take_back(const Step& step, bool keep_later, const OnStep& on_step = {});
    /// Conflict with the names of steps that stand in the way; NotFound when nothing is kept of it
    /// any more.
    Status bring_back(const Step& step, const OnStep& on_step = {});
    /// The Conflict with which take_back() would refuse, found without writing.
    Status obstacle(const Step& step);
    /// What the workbook holds in memory, once the transaction is committed.
    Status reload();

    /// The name of a step; see history_text.
    Result<QString> name_of(const Step& step);

private:
    Result<int> take_back_batch(const Step& step, bool keep_later, const OnStep& on_step);
    Status take_back_plan(const Step& step);
    Status take_back_place(const Step& step);
    /// Runs the work and refuses it when a roster has a name twice afterwards that it had not.
    Status without_doubles(const Batch& batch, const std::function<Status()>& work);
    Error in_the_way(const Step& step);
    Error later_imports(const Batch& batch);

    WorkbookState& state_;
};

} // namespace yice
