// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/history.h"

#include <QAbstractListModel>

namespace yice::ui
{

/// The steps of the workbook for a list, newest first.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        Undone = Qt::UserRole,
        Facts,    ///< when, and what kind of step
        Shortcut, ///< what Ctrl+Z or Ctrl+Y would take next; empty for the others
        IconName,
    };

    using QAbstractListModel::QAbstractListModel;

    void set_steps(std::vector<HistoryStep> steps, StepId undo_next, StepId redo_next);
    /// Null for a row that is not there.
    const HistoryStep* at(int row) const;
    int row_of(StepId step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<HistoryStep> steps_;
    StepId undo_next_;
    StepId redo_next_;
};

} // namespace yice::ui
