// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QObject>
#include <QTimer>

namespace yice::ui
{

class FindBar;
class RosterEdits;
class RosterGrid;
class RosterModel;

/// Finds texts in the cells of the grid, from the current one on, and replaces them.
class RosterFinder : public QObject
{
    Q_OBJECT

public:
    RosterFinder(Session& session, FindBar& bar, RosterGrid& grid, RosterEdits& edits);

    void set_model(RosterModel* model);
    /// Shows the bar; what is to be found begins with the column that one is in.
    void begin(bool with_replace);
    /// Looks again at once.
    void look();
    /// Goes to the next cell; false when there is none.
    bool next(bool backward);
    void replace();
    void replace_all();
    int rows_found() const { return static_cast<int>(rows_.size()); }

private:
    QStringList fields() const;
    bool holds(int row, int column) const;
    int column_in(int row, int from, int step) const;
    void show_state();

    Session& session_;
    FindBar& bar_;
    RosterGrid& grid_;
    RosterEdits& edits_;
    RosterModel* model_ = nullptr;
    QTimer typing_;
    std::vector<int> rows_; ///< that have such a cell, ascending
};

} // namespace yice::ui
