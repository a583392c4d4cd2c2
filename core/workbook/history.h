// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/batch.h"
#include "domain/step.h"
#include "workbook/workbook.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yice
{

/// One line of the history as people read it.
struct HistoryStep {
    Step step;
    QString kind; ///< import, edit, fill, figure, task, removal, plan, place
    QString name; ///< 修改 颐养老院：床位数
    int rows = 0; ///< that an import or edit was about
    int kept = 0; ///< rows that stayed when it was taken back
    /// As far as it can be told without trying: later work on the same rows is found out when it is
    /// tried, see History::obstacle().
    bool can_undo = false;
    bool can_redo = false;
    QString why_not; ///< a sentence; empty when one of both can be done
};

/// The journal of everything that was done in the workbook, and taking it back and doing it again:
/// imports, edits, figures, removed entries, reports of tasks, changes of plans, added places. It
/// stands in the file: it survives closing.
class History
{
public:
    explicit History(Workbook& workbook) : state_(workbook.state()) {}

    /// Newest first, also those that were taken back; `limit` 0: all.
    Result<std::vector<HistoryStep>> steps(int limit = 0);
    /// What undo() takes back: the newest step that stands.
    Result<std::optional<HistoryStep>> undo_next();
    /// What redo() does again: the step that was taken back last.
    Result<std::optional<HistoryStep>> redo_next();
    /// Why this standing step cannot be taken back by itself, in a sentence; empty: it can. For a
    /// large import this takes a moment.
    Result<QString> obstacle(StepId step);

    /// Each is one transaction and answers the name of the step. NotFound (`detail` "undo" or
    /// "redo") when there is none; Conflict with what is in the way.
    Result<QString> undo(const OnStep& on_step = {});
    Result<QString> undo(StepId step, const OnStep& on_step = {});
    Result<QString> redo(const OnStep& on_step = {});
    Result<QString> redo(StepId step, const OnStep& on_step = {});
    /// Takes back the step and everything that stands after it, or nothing. Answers how many.
    Result<int> undo_to(StepId step, const OnStep& on_step = {});

private:
    HistoryStep described(const Step& step, const Batch* batch) const;
    Result<QString> turn(StepId step, bool back, const OnStep& on_step);
    Error with_names(const Error& error, const Step& step);

    WorkbookState& state_;
};

} // namespace yice
